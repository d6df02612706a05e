/** Partnerships and a Payments tab of tests, kept in memory: what the shell writes, without Google. */
import type { Cell } from "../../../../src/domain/cell.ts";
import { freshConfig, readConfig } from "../../../../src/domain/config/config.ts";
import { readDate } from "../../../../src/domain/dates/readDate.ts";
import type { Creator } from "../../../../src/domain/people/creator.ts";
import { columnUpdates, newCells } from "../../../../src/domain/process/payments/cells.ts";
import type { PaymentKey } from "../../../../src/domain/process/payments/columns.ts";
import { paymentContext, readPayments } from "../../../../src/domain/process/payments/readPayments.ts";
import { type Ledger, ledgerOf } from "../../../../src/domain/process/payments/rebuild.ts";
import { freshHeadings, paymentTable } from "../../../../src/domain/process/payments/table.ts";
import type { Activity, BriefKnown } from "../../../../src/domain/process/types.ts";
import { type Partnership, readPartnerships } from "../../../../src/domain/sheets/partnership.ts";
import { plainContext } from "../../../../src/domain/sheets/row/context.ts";
import { findTables } from "../../../../src/domain/sheets/table/find.ts";
import type { Language } from "../../../../src/domain/text.ts";

export const config = readConfig(freshConfig(["US", "RU"]));
/** A Friday. */
export const today = "2026-11-27";

export type Deal = {
  readonly creator?: string;
  readonly market?: string;
  readonly campaign?: string;
  readonly rate: Cell;
  readonly results?: string;
  readonly status?: string;
  readonly date?: string;
  readonly paid?: string;
};

export function dealsOf(deals: readonly Deal[]): readonly Partnership[] {
  const rows: Cell[][] = [
    ["Creator", "Market", "Campaign", "Rate", "KPIs", "Results", "Status", "Date", "Paid on"],
    ...deals.map(({ creator = "Mara", market = "US", campaign = "", rate, results = "", status = "", date, paid }) => [
      creator,
      market,
      campaign,
      rate,
      "",
      results,
      status,
      date ?? "",
      paid ?? "",
    ]),
  ];
  const [table] = findTables(rows);
  if (!table) throw new Error("no table");
  return readPartnerships(rows, table, plainContext(config)).partnerships;
}

export const paidLine = (line: Partial<Activity>): Activity => ({
  row: 2,
  on: "2026-11-20",
  creator: "Mara",
  what: "paid",
  ...line,
});

export type World = {
  readonly deals: readonly Deal[];
  readonly people?: readonly Creator[];
  readonly activity?: readonly Activity[];
  readonly brief?: BriefKnown;
  readonly today?: string;
  readonly language?: Language;
};

export const freshTab = (language: Language = "en"): Cell[][] => [[...freshHeadings(language)]];

export const contextOn = (day = today) => paymentContext(config, day, { locale: "en-US" });

export function ledgerOn(tab: readonly (readonly Cell[])[], world: World): Ledger {
  const { deals, people = [], activity = [], brief, language = "en" } = world;
  const table = paymentTable(tab);
  const changedAt = table?.places.changed ?? 0;
  return ledgerOf(readPayments(tab, contextOn(world.today)), {
    partnerships: dealsOf(deals),
    people,
    briefOf: () => brief,
    activity,
    config,
    today: world.today ?? today,
    language,
    changedIn: (row) => String(tab[row - 1]?.[changedAt] ?? ""),
  });
}

/** The tab after one run of the menu. */
export function rebuilt(tab: readonly (readonly Cell[])[], world: World): Cell[][] {
  const table = paymentTable(tab);
  if (!table) throw new Error("the tab has lost its headings");
  const { standing, added } = ledgerOn(tab, world);
  const shown = { config, today: world.today ?? today, language: world.language ?? ("en" as const) };
  const dayOf = (cell: Cell) => {
    const read = readDate(cell, contextOn(world.today));
    return read.kind === "day" ? read.day : undefined;
  };
  const rows = tab.map((row) => [...row]);
  for (const { at, cells } of columnUpdates(standing, table, tab, [], { ...shown, dayOf }))
    for (const [index, { value }] of cells.entries()) (rows[index] as Cell[])[at] = value as Cell;
  return [...rows, ...added.map((one) => [...newCells(one, table, shown)])];
}

/** Some columns of a tab, by their keys. */
export const columnsOf = (tab: readonly (readonly Cell[])[], ...keys: readonly PaymentKey[]): Cell[][] => {
  const table = paymentTable(tab);
  return tab.slice(1).map((row) => keys.map((key) => row[table?.places[key] ?? -1] ?? ""));
};

export const withCell = (
  tab: readonly (readonly Cell[])[],
  row: number,
  key: PaymentKey,
  value: Cell,
): readonly (readonly Cell[])[] => {
  const at = paymentTable(tab)?.places[key] ?? -1;
  return tab.map((cells, index) => (index + 1 === row ? cells.map((cell, i) => (i === at ? value : cell)) : cells));
};
