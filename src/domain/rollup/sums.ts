/** Columns → sums by group and ground, each column run through once. */
import type { Columns } from "./columns.ts";

/** A cell is what the rows of one group have on one ground. */
export type Cells = {
  readonly count: number;
  /** The cell of each row. */
  readonly of: Int32Array;
  readonly at: (group: number, ground: number) => number;
  /** Over all grounds of a group, or over those that are wanted. */
  readonly total: (sums: Sums, group: number, wanted?: (at: number) => boolean) => number;
};

export type Sums = Float64Array | Int32Array;

export function cellsOf({ length, group, ground, grounds }: Columns, groups: number): Cells {
  const width = Math.max(1, grounds.length);
  const of = new Int32Array(length);
  for (let row = 0; row < length; row++) of[row] = (group[row] as number) * width + (ground[row] as number);
  return {
    count: groups * width,
    of,
    at: (one, place) => one * width + place,
    total: (sums, one, wanted) => {
      let total = 0;
      for (let at = one * width; at < (one + 1) * width; at++) if (!wanted || wanted(at)) total += sums[at] as number;
      return total;
    },
  };
}

export function sumsIn(column: Float64Array, { count, of }: Cells) {
  const sum = new Float64Array(count);
  const rows = new Int32Array(count);
  for (let row = 0; row < column.length; row++) {
    const value = column[row] as number;
    if (Number.isNaN(value)) continue;
    const at = of[row] as number;
    sum[at] = (sum[at] as number) + value;
    rows[at] = (rows[at] as number) + 1;
  }
  return { sum, rows };
}

/** Over the rows that know both. */
export function pairsIn(one: Float64Array, other: Float64Array, { count, of }: Cells) {
  const above = new Float64Array(count);
  const below = new Float64Array(count);
  const rows = new Int32Array(count);
  for (let row = 0; row < one.length; row++) {
    const first = one[row] as number;
    const second = other[row] as number;
    if (Number.isNaN(first) || Number.isNaN(second)) continue;
    const at = of[row] as number;
    above[at] = (above[at] as number) + first;
    below[at] = (below[at] as number) + second;
    rows[at] = (rows[at] as number) + 1;
  }
  return { above, below, rows };
}

/** What is known of a column, group by group. */
export function segmentsOf(column: Float64Array, group: Int32Array, groups: number): readonly Float64Array[] {
  const counts = new Int32Array(groups);
  for (let row = 0; row < column.length; row++)
    if (!Number.isNaN(column[row] as number))
      counts[group[row] as number] = (counts[group[row] as number] as number) + 1;
  const segments = Array.from(counts, (count) => new Float64Array(count));
  const filled = new Int32Array(groups);
  for (let row = 0; row < column.length; row++) {
    const value = column[row] as number;
    if (Number.isNaN(value)) continue;
    const at = group[row] as number;
    const place = filled[at] as number;
    (segments[at] as Float64Array)[place] = value;
    filled[at] = place + 1;
  }
  return segments;
}
