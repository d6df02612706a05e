/** The Payments tab, made or brought up to date: a run that dies anywhere is made good by the next one, and nothing typed is touched. */
import { type Cell, isBlank } from "../domain/cell.ts";
import type { Config } from "../domain/config/config.ts";
import { readDate } from "../domain/dates/readDate.ts";
import { usedRows } from "../domain/people/completion.ts";
import { columnUpdates, newCells } from "../domain/process/payments/cells.ts";
import type { Ledger, Payment } from "../domain/process/payments/rebuild.ts";
import { onTimeInWords, totalsInWords } from "../domain/process/payments/said.ts";
import { freshHeadings, type PaymentTable, paymentTable } from "../domain/process/payments/table.ts";
import type { Partnership } from "../domain/sheets/partnership.ts";
import type { Language, Text } from "../domain/text.ts";
import { readActivityTab } from "./activityTab.ts";
import { fillBlock, makeRoom, type Sheet, today } from "./book.ts";
import { readBriefs } from "./briefLog.ts";
import { dressAmounts, dressRows, dressStatuses, dressTab, writeColumn, writeNotes } from "./paymentsLook.ts";
import { contextOf, ledgerIn, type PaymentsTab, readPaymentsTab } from "./paymentsRead.ts";
import type { People } from "./people.ts";
import { makeTab, unmarkedTab } from "./tabs.ts";

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
  const ledger = ledgerIn(
    tab,
    { partnerships, people, config, briefs: readBriefs(language), activity: readActivityTab(config).lines },
    language,
  );
  const write = (sheet: Sheet) =>
    table ? update(sheet, { ...tab, table }, ledger, config, language) : fill(sheet, ledger, config, language);
  const isMarked = found && !unmarkedTab("Payments");
  if (isMarked) write(found);
  const sheet = isMarked ? found : makeTab("Payments", write);
  return { sheet, all: [...ledger.standing, ...ledger.added], added: ledger.added.length };
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
  dressStatuses(sheet, 2, added, table, shown.today);
  fillBlock(sheet, 1, 1, rows);
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
    dressStatuses(sheet, used + 1, added, table, shown.today);
    fillBlock(
      sheet,
      used + 1,
      1,
      added.map((one) => newCells(one, table, shown)),
    );
  }
  const width = table.headings.length;
  const formulas = sheet.getRange(1, 1, used, width).getFormulas();
  const context = contextOf(config);
  const dayOf = (cell: Cell) => {
    const read = readDate(cell, context);
    return read.kind === "day" ? read.day : undefined;
  };
  const updates = columnUpdates(standing, table, cells.slice(0, used), formulas, { ...shown, dayOf });
  for (const one of updates) writeColumn(sheet, one, standing, language, shown.today);
  writeNotes(sheet, table, notesOf([...standing, ...added], config, language), language);
}

const noHeadings = (name: string): Text => ({
  en: `The tab “${name}” has lost its headings (Key, Creator, Amount, Paid on, …), so no payment in it can be read. Restore that row: Edit, Undo, or File, Version history.`,
  ru: `На вкладке «${name}» нет строки заголовков (Ключ, Креатор, Сумма, Оплачено, …), поэтому прочитать её нельзя. Верните строку: Правка, Отменить или Файл, История версий.`,
});
