/** A doubt about a row of a tab: a cell's doubt with its place in the spreadsheet. */
import { type Cell, textOf } from "../cell.ts";
import type { Text } from "../text.ts";
import type { CellDoubt, Weight } from "./doubt.ts";
import type { Partnership } from "./partnership.ts";
import type { TabRef } from "./row/context.ts";
import type { TableColumn } from "./table/table.ts";

/** A doubt with its place in the spreadsheet: `row` counts from 1, `at` from 0. */
export type RowDoubt = Omit<CellDoubt, "row"> & {
  readonly tab: TabRef;
  readonly row: number;
  readonly creator: string;
};

/** About the row as a whole, told at the column that it would be mended in. */
export const rowDoubt = (
  { row, creator, tab, cells, places, marketName }: Partnership,
  column: TableColumn | undefined,
  kind: string,
  weight: Weight,
  [found, todo]: readonly [Text, Text],
): RowDoubt => {
  return {
    tab,
    row,
    creator,
    at: column?.at ?? 0,
    heading: column?.heading.text ?? "",
    cell: textOf(column && cellIn(column, cells, places, marketName)),
    kind,
    weight,
    found,
    todo,
  };
};

/** What stands in the column, where the row's texts hold it. */
function cellIn(
  column: TableColumn,
  cells: Partnership["cells"],
  places: Partnership["places"],
  marketName: string,
): Cell {
  if (column === places.rate) return cells.rate;
  if (column === places.results) return cells.results;
  return column === places.market ? marketName : "";
}
