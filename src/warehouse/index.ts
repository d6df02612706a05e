/** The door for SQL: what a JavaScript function of BigQuery calls. Text in, typed numbers out; no service, no clock. */
import type { Cell, Rows } from "../domain/cell.ts";
import type { Config } from "../domain/config/config.ts";
import { marketNamed } from "../domain/sheets/marketNames.ts";
import { benchmarkRows, configFrom } from "./benchmarks.ts";
import { noReading, type Reading } from "./contributed.ts";
import { otherOrder, type Place, settled } from "./place.ts";
import { type Columns, readDeal, readSheet, type SheetRead, tablesOf } from "./rows.ts";

type Cells = readonly (string | null)[];

/** Engines hand the same texts over for every row; what they say is worked out once. */
function remembered<T>(make: (text: string) => T): (text: string) => T {
  const memory = new Map<string, T>();
  return (text) => {
    const known = memory.get(text);
    if (known !== undefined) return known;
    if (memory.size >= 500) memory.clear();
    const made = make(text);
    memory.set(text, made);
    return made;
  };
}
const configOf = remembered((text): Config => configFrom(JSON.parse(text)));
const columnsIn = remembered((text): Columns => JSON.parse(text));
const rowIn = (text: string): readonly Cell[] => JSON.parse(text);

/** The row's own texts where it is the heading of a table of partnerships, else null. */
export function headerOf(cells: Cells): string | null {
  const row = cells.map((cell) => cell ?? "");
  return tablesOf([row], { markets: [] }).length ? JSON.stringify(row) : null;
}

/**
 * A heading and rows below it in any order → JSON of what each column means, or a sentence why the sheet cannot be read.
 * All texts are JSON; `place` says where the rows stand.
 */
export function columnsOf(
  header: string,
  rows: readonly string[],
  place: string,
  config: string,
): { readonly columns: string | null; readonly problem: string | null } {
  const said: Place = JSON.parse(place);
  const settings = configOf(config);
  const where = { ...said, market: said.market && marketNamed(said.market, settings)?.code };
  if (said.market && !where.market) return { columns: null, problem: strangeMarket(said.market) };
  const below = rows.map(rowIn).filter((row) => JSON.stringify(row) !== header);
  const [table] = tablesOf([rowIn(header), ...below], settings);
  if (!table) return { columns: null, problem: "no row names the columns of a table of partnerships" };
  const found = otherOrder(below, table.columns, where.dates);
  if (where.dates && found !== undefined) return { columns: null, problem: otherOrderSaid(found, where.dates) };
  const columns = table.columns.map(({ because: _, asked: __, ...column }) => column);
  return { columns: JSON.stringify({ columns, place: settled(where, settings) } satisfies Columns), problem: null };
}

const strangeMarket = (name: string): string =>
  `the registry names the market “${name}”, which Config does not know: write it as in the first row of Config`;

/** "10/14/2026" where the registry says that the day comes first: every other date of the sheet would be doubtful, too. */
export const otherOrderSaid = (found: string, order: "dmy" | "mdy"): string =>
  order === "dmy"
    ? `the date “${found}” has its month first, but this sheet is said to put the day first (dmy): say mdy, or correct the date`
    : `the date “${found}” has its day first, but this sheet is said to put the month first (mdy): say dmy, or correct the date`;

export type RowRead = Reading & { readonly deal: string; readonly hasRate: boolean };

/**
 * `cells` of one row and, as JSON, those of its deal's further posts; `columns` as `columnsOf` gives them. A row over which
 * the reader stumbles is "unread": one of a million must not stop the others.
 */
export function readRow(
  cells: Cells,
  columns: string,
  config: string,
  posts: readonly string[] | null = null,
): RowRead {
  const [told, settings] = [columnsIn(columns), configOf(config)];
  try {
    const { reading, ...rest } = readDeal(cells, (posts ?? []).map(rowIn), told, settings);
    return { ...reading, ...rest };
  } catch {
    return { ...noReading("unread"), deal: "", hasRate: false };
  }
}

/** Currency and thresholds of each market. */
export const benchmarksOf = (config: string): readonly Reading[] => benchmarkRows(configOf(config));

/** A whole sheet in the order of its rows, exactly as the add-on reads a tab. */
export const readFile = (rows: Rows, place: Place, config: string): SheetRead =>
  readSheet(rows, place, configOf(config));
