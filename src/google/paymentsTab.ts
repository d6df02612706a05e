/** The Payments tab, made or brought up to date: a run that dies anywhere is made good by the next one, and nothing typed is touched. */

import type { LoggedBrief } from "../domain/brief/log.ts";
import { briefsOf } from "../domain/brief/versions.ts";
import { type Cell, isBlank, textOf } from "../domain/cell.ts";
import type { Config } from "../domain/config/config.ts";
import { readDate } from "../domain/dates/readDate.ts";
import { dayIn, isDay } from "../domain/day.ts";
import { sameName } from "../domain/names.ts";
import { usedRows } from "../domain/people/completion.ts";
import { columnUpdates, newCells } from "../domain/process/payments/cells.ts";
import { ledgerDoubts } from "../domain/process/payments/paymentDoubts.ts";
import type { BriefFinder } from "../domain/process/payments/plans.ts";
import { type Payments, paymentContext, readPayments } from "../domain/process/payments/readPayments.ts";
import { type Ledger, ledgerOf, type Payment } from "../domain/process/payments/rebuild.ts";
import { onTimeInWords, totalsInWords } from "../domain/process/payments/said.ts";
import { cellIn, freshHeadings, type PaymentTable, paymentTable } from "../domain/process/payments/table.ts";
import { doubts as said } from "../domain/process/payments/words.ts";
import type { Activity, BriefKnown } from "../domain/process/types.ts";
import { doubtOf } from "../domain/sheets/doubt.ts";
import { readHeading } from "../domain/sheets/headings/heading.ts";
import type { Partnership } from "../domain/sheets/partnership.ts";
import type { RowDoubt } from "../domain/sheets/rowDoubt.ts";
import type { Language, Text } from "../domain/text.ts";
import { book, bookLanguage, makeRoom, readTab, type Sheet, today } from "./book.ts";
import { readBriefs } from "./briefLog.ts";
import { dressAmounts, dressRows, dressTab, writeColumn, writeNotes } from "./paymentsLook.ts";
import type { People } from "./people.ts";
import { makeTab, managedTab, unmarkedTab } from "./tabs.ts";

/** What happened, where the team keeps it: nothing before there is a tab of it. */
export const readActivityIfAny = (_config: Config): readonly Activity[] => [];

export type PaymentsTab = Payments & {
  readonly sheet: Sheet | undefined;
  readonly cells: readonly (readonly Cell[])[];
};

/** The tab as it stands now; without one, or without its headings, there is no payment. */
export function readPaymentsTab(config: Config): PaymentsTab {
  const sheet = managedTab("Payments");
  const cells = sheet ? readTab(sheet) : [];
  return { sheet, cells, ...readPayments(cells, contextOf(config)) };
}

const contextOf = (config: Config) =>
  paymentContext(config, today(), {
    dayOfDate: dayIn(book().getSpreadsheetTimeZone()),
    locale: book().getSpreadsheetLocale().replace("_", "-"),
  });

type Completed = { readonly sheet: Sheet; readonly all: readonly Payment[]; readonly added: number };

/** Looks come before values, and the mark comes last: a tab without values is dressed from the start again. */
export function completePayments(
  partnerships: readonly Partnership[],
  people: People,
  config: Config,
  language: Language,
): Completed {
  const tab = readPaymentsTab(config);
  const { sheet: found, table, cells } = tab;
  const isNew = cells.every((row) => row.every(isBlank));
  if (found && !isNew && !table) throw new Error(noHeadings(found.getName())[language]);
  const ledger = ledgerIn(tab, partnerships, people, config, language);
  const write = (sheet: Sheet) =>
    table ? update(sheet, { ...tab, table }, ledger, config, language) : fill(sheet, ledger, config, language);
  const isMarked = found && !unmarkedTab("Payments");
  if (isMarked) write(found);
  const sheet = isMarked ? found : makeTab("Payments", write);
  return { sheet, all: [...ledger.standing, ...ledger.added], added: ledger.added.length };
}

function ledgerIn(
  tab: PaymentsTab,
  partnerships: readonly Partnership[],
  { creators }: People,
  config: Config,
  language: Language,
  briefs = readBriefs(language),
): Ledger {
  const { table, cells } = tab;
  return ledgerOf(tab, {
    partnerships,
    people: creators,
    briefOf: briefFinder(briefs),
    activity: readActivityIfAny(config),
    config,
    today: today(),
    language,
    changedIn: (row) => (table ? textOf(cellIn(cells[row - 1] ?? [], table, "changed")) : ""),
  });
}

/** A Briefs tab without its headings is no reason to check nothing. */
function briefsIfReadable(language: Language): readonly LoggedBrief[] {
  try {
    return readBriefs(language);
  } catch {
    return [];
  }
}

/** The newest brief of the row's campaign; of a row that names none, the creator's newest in the market. */
function briefFinder(briefs: readonly LoggedBrief[]): BriefFinder {
  return ({ creator, market, campaign }) => {
    if (!market) return undefined;
    const own = briefsOf(briefs, { creator, market: market.code }).filter(
      (one) => campaign === undefined || sameName(one.campaign, campaign),
    );
    return own.flatMap(knownBrief).sort((one, other) => other.version - one.version)[0];
  };
}

function knownBrief({ version, issued, link }: LoggedBrief): readonly BriefKnown[] {
  const issuedOn = issued.slice(0, 10);
  return version !== undefined && isDay(issuedOn) ? [{ version, issuedOn, ...(link ? { link } : {}) }] : [];
}

/** A tab that holds nothing: headings and payments by one call, which happens whole or not at all. */
function fill(sheet: Sheet, { added }: Ledger, config: Config, language: Language): void {
  const header = freshHeadings(language);
  const table = paymentTable([header]);
  if (!table) return;
  const shown = { config, today: today(), language };
  const rows = [header, ...added.map((one) => newCells(one, table, shown))];
  makeRoom(sheet, rows.length, header.length);
  dressTab(sheet, table);
  dressRows(sheet, 2, sheet.getMaxRows() - 1, table, language);
  dressAmounts(sheet, 2, added, table, language);
  sheet.getRange(1, 1, rows.length, header.length).setValues(rows.map((cells) => cells.map((cell) => cell ?? "")));
  writeNotes(sheet, table, notesOf(added, config, language), language);
}

const notesOf = (payments: readonly Payment[], config: Config, language: Language) => ({
  amount: totalsInWords(payments, language),
  status: onTimeInWords(payments, config, today(), language),
});

/** New payments below everything that stands in the tab; then the columns that changed. */
function update(
  sheet: Sheet,
  { table, cells }: PaymentsTab & { readonly table: PaymentTable },
  { standing, added }: Ledger,
  config: Config,
  language: Language,
): void {
  const used = usedRows(cells);
  const shown = { config, today: today(), language };
  if (added.length) {
    makeRoom(sheet, used + added.length, table.headings.length);
    dressRows(sheet, used + 1, added.length, table, language);
    dressAmounts(sheet, used + 1, added, table, language);
    const rows = added.map((one) => newCells(one, table, shown).map((cell) => cell ?? ""));
    sheet.getRange(used + 1, 1, rows.length, table.headings.length).setValues(rows);
  }
  const width = table.headings.length;
  const formulas = sheet.getRange(1, 1, used, width).getFormulas();
  const context = contextOf(config);
  const dayOf = (cell: Cell) => {
    const read = readDate(cell, context);
    return read.kind === "day" ? read.day : undefined;
  };
  const updates = columnUpdates(standing, table, cells.slice(0, used), formulas, { ...shown, dayOf });
  for (const one of updates) writeColumn(sheet, one, standing, language);
  writeNotes(sheet, table, notesOf([...standing, ...added], config, language), language);
}

/** What Check tells of the tab, with links to its cells. */
export function paymentDoubts(
  partnerships: readonly Partnership[],
  people: People,
  config: Config,
): readonly RowDoubt[] {
  const tab = readPaymentsTab(config);
  const { sheet, table, cells, rows, doubts } = tab;
  if (!sheet) return [];
  const place = { id: sheet.getSheetId(), name: sheet.getName() };
  if (!table) {
    if (cells.every((row) => row.every(isBlank))) return [];
    const lost = doubtOf({ at: 0, heading: readHeading("") }, "", "no_headings", "unread", said.noTable);
    return [{ ...lost, tab: place, row: 1, creator: "" }];
  }
  const language = bookLanguage();
  const ledger = ledgerIn(tab, partnerships, people, config, language, briefsIfReadable(language));
  const names = new Map(rows.map(({ row, creator }) => [row, creator]));
  return [...doubts, ...ledgerDoubts(ledger, table)].map(
    ({ row = 1, ...doubt }): RowDoubt => ({ ...doubt, tab: place, row, creator: names.get(row) ?? "" }),
  );
}

const noHeadings = (name: string): Text => ({
  en: `The tab “${name}” has lost its headings (Key, Creator, Amount, Paid on, …), so no payment in it can be read. Restore that row: Edit, Undo, or File, Version history.`,
  ru: `На вкладке «${name}» нет строки заголовков (Ключ, Креатор, Сумма, Оплачено, …), поэтому прочитать её нельзя. Верните строку: Правка, Отменить или Файл, История версий.`,
});
