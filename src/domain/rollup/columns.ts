/** Typed rows → columns of numbers, so that tens of thousands of them are added up in one pass each. */
import { type Contribution, type Quantity, quantities, type Rated, type RowGround, rated } from "./contribution.ts";

/** What is not known is NaN inside these columns and nowhere else. */
export type Columns = {
  readonly length: number;
  /** Which market's month a row belongs to, and which of `grounds` it stands on. */
  readonly group: Int32Array;
  readonly ground: Int32Array;
  readonly grounds: readonly RowGround[];
  readonly values: Readonly<Record<Quantity | Rated, Float64Array>>;
};

export const columnKeys: readonly (Quantity | Rated)[] = [...quantities, ...rated];

/** `groupOf` counts from 0; all rows are of one group where it is left out. */
export function columnsOf<Row extends Contribution>(
  rows: readonly Row[],
  groupOf: (row: Row) => number = () => 0,
): Columns {
  const group = new Int32Array(rows.length);
  const ground = new Int32Array(rows.length);
  const grounds: RowGround[] = [];
  const places = new Map<string, number>();
  rows.forEach((row, at) => {
    group[at] = groupOf(row);
    const { platform = "", tier = "", by } = row.ground;
    const key = `${platform} ${tier} ${by}`;
    let place = places.get(key);
    if (place === undefined) {
      place = grounds.push(row.ground) - 1;
      places.set(key, place);
    }
    ground[at] = place;
  });
  const column = (key: Quantity | Rated) => Float64Array.from(rows, (row) => row[key] ?? Number.NaN);
  const values = Object.fromEntries(columnKeys.map((key) => [key, column(key)])) as Columns["values"];
  return { length: rows.length, group, ground, grounds, values };
}
