/** Rows of a table → typed rows: of a whole file in its order, or of one deal, as SQL hands it over. */
import type { Cell, Rows } from "../domain/cell.ts";
import type { Config } from "../domain/config/config.ts";
import { foldedName } from "../domain/names.ts";
import { isMarketName } from "../domain/sheets/marketNames.ts";
import { readPartnerships } from "../domain/sheets/partnership.ts";
import type { TableContext } from "../domain/sheets/row/context.ts";
import { isOwnRate } from "../domain/sheets/row/posts.ts";
import { nothingTold } from "../domain/sheets/table/columns.ts";
import { findTables } from "../domain/sheets/table/find.ts";
import type { Table, TableColumn } from "../domain/sheets/table/table.ts";
import { noReading, type Reading, readingOf } from "./contributed.ts";
import { asTyped, contextAt, type DateOrder, otherOrder, type Place } from "./place.ts";

/** What is known of a sheet's columns, kept beside its rows. */
export type Columns = { readonly columns: readonly TableColumn[]; readonly place: Place };

/** All tables of a sheet in the order of their rows. */
export const tablesOf = (rows: Rows, config: Config): readonly Table[] =>
  findTables(rows, { ...nothingTold, isMarket: (name) => isMarketName(name, config) });

export type SheetRead =
  | { readonly readings: readonly Reading[]; readonly tables: number }
  | { readonly problem: "noTable" }
  | { readonly problem: "otherOrder"; readonly found: string; readonly order: DateOrder };

/** A whole sheet, exactly as the add-on reads a tab. */
export function readSheet(rows: Rows, place: Place, config: Config): SheetRead {
  const tables = tablesOf(rows, config);
  if (!tables.length) return { problem: "noTable" };
  const context = contextAt(config, place);
  const { dates } = place;
  const readings: Reading[] = [];
  for (const table of tables) {
    const below = rows.slice(table.header + 1, table.end);
    const found = otherOrder(below, table.columns, dates);
    if (dates && found !== undefined) return { problem: "otherOrder", found, order: dates };
    const typed = rows.map((row) => asTyped(row, table.columns, dates));
    for (const one of readPartnerships(typed, table, context).partnerships) readings.push(readingOf(one));
  }
  return { readings, tables: tables.length };
}

/**
 * One deal without its neighbours: its row, and the rows of its further posts. What stands above a row (a creator in
 * merged cells, the title of a section, a year) is not there to be seen.
 */
export function readDeal(
  cells: readonly Cell[],
  posts: Rows,
  { columns, place }: Columns,
  config: Config,
): { readonly reading: Reading; readonly hasRate: boolean; readonly deal: string } {
  const rows = [[], ...[cells, ...posts].map((row) => asTyped(row, columns, place.dates))];
  const { partnerships, passed } = readPartnerships(rows, tableOver(columns, rows.length), contextOf(place, config));
  const [one] = partnerships;
  if (!one?.creator)
    return { reading: noReading(one ? "merged" : (passed[0]?.sort ?? "blank")), hasRate: false, deal: "" };
  const { market, campaign = "", creator, marketName } = one;
  const deal = [foldedName(creator), market?.code ?? marketName, foldedName(campaign)].join("|");
  return { reading: readingOf(one), hasRate: isOwnRate(one.cells.rate), deal };
}

/** A tab's name is read once for all of its rows. */
const contexts = new WeakMap<Place, { readonly config: Config; readonly context: TableContext }>();
function contextOf(place: Place, config: Config): TableContext {
  const before = contexts.get(place);
  if (before?.config === config) return before.context;
  const context = contextAt(config, place);
  contexts.set(place, { config, context });
  return context;
}

const tableOver = (columns: readonly TableColumn[], end: number): Table => ({ top: 0, header: 0, end, columns });
