/** What the Payments tab is made of: itself as it stands, briefs, and what happened; and what Check tells of it. */
import type { LoggedBrief } from "../domain/brief/log.ts";
import { type Cell, isBlank, textOf } from "../domain/cell.ts";
import type { Config } from "../domain/config/config.ts";
import { foldedName, sameName } from "../domain/names.ts";
import type { BriefOf } from "../domain/process/facts.ts";
import { ledgerDoubts } from "../domain/process/payments/paymentDoubts.ts";
import type { BriefFinder } from "../domain/process/payments/plans.ts";
import { type Payments, paymentContext, readPayments } from "../domain/process/payments/readPayments.ts";
import { type Ledger, ledgerOf } from "../domain/process/payments/rebuild.ts";
import { cellIn } from "../domain/process/payments/table.ts";
import { doubts as said } from "../domain/process/payments/words.ts";
import type { Activity } from "../domain/process/types.ts";
import { doubtOf } from "../domain/sheets/doubt.ts";
import { readHeading } from "../domain/sheets/headings/heading.ts";
import type { Partnership } from "../domain/sheets/partnership.ts";
import type { RowDoubt } from "../domain/sheets/rowDoubt.ts";
import type { Language } from "../domain/text.ts";
import { bookLanguage, readTab, type Sheet, today, typing } from "./book.ts";
import type { People } from "./people.ts";
import { knownBriefs } from "./process.ts";
import { managedTab } from "./tabs.ts";

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

export const contextOf = (config: Config) => paymentContext(config, today(), typing());

export type LedgerKnown = {
  readonly partnerships: readonly Partnership[];
  readonly people: Pick<People, "creators">;
  readonly config: Config;
  readonly briefs: readonly LoggedBrief[];
  readonly activity: readonly Activity[];
};

export function ledgerIn(tab: PaymentsTab, known: LedgerKnown, language: Language): Ledger {
  const { table, cells } = tab;
  const { people, briefs, ...rest } = known;
  return ledgerOf(tab, {
    ...rest,
    people: people.creators,
    briefOf: briefFinder(briefs),
    today: today(),
    language,
    changedIn: (row) => (table ? textOf(cellIn(cells[row - 1] ?? [], table, "changed")) : ""),
  });
}

/** The newest brief of the row's campaign, with its dates; of a row that names none, the creator's newest in the market. */
function briefFinder(logged: readonly LoggedBrief[]): BriefFinder {
  const owners = new Map<string, BriefOf[]>();
  const ownerOf = (creator: string, market: string) => JSON.stringify([foldedName(creator), market]);
  for (const brief of logged.length ? knownBriefs(logged) : []) {
    const owner = ownerOf(brief.creator, brief.market);
    owners.set(owner, [...(owners.get(owner) ?? []), brief]);
  }
  return ({ creator, market, campaign }) => {
    const own = owners.get(ownerOf(creator, market?.code ?? "")) ?? [];
    return own
      .filter((one) => campaign === undefined || sameName(one.campaign, campaign))
      .sort((one, other) => other.version - one.version)[0];
  };
}

/** What Check tells of the tab, with links to its cells. */
export function paymentDoubts(known: LedgerKnown): readonly RowDoubt[] {
  const tab = readPaymentsTab(known.config);
  const { sheet, table, cells, rows, doubts } = tab;
  if (!sheet) return [];
  const place = { id: sheet.getSheetId(), name: sheet.getName() };
  if (!table) {
    if (cells.every((row) => row.every(isBlank))) return [];
    const lost = doubtOf({ at: 0, heading: readHeading("") }, "", "no_headings", "unread", said.noTable);
    return [{ ...lost, tab: place, row: 1, creator: "" }];
  }
  const ledger = ledgerIn(tab, known, bookLanguage());
  const names = new Map(rows.map(({ row, creator }) => [row, creator]));
  return [...doubts, ...ledgerDoubts(ledger, table)].map(
    ({ row = 1, ...doubt }): RowDoubt => ({ ...doubt, tab: place, row, creator: names.get(row) ?? "" }),
  );
}
