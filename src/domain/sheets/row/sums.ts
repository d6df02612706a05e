/** What stands in the columns so far → whether a row without a name is their sum: such a line is no partnership. */
import type { Cell } from "../../cell.ts";
import { isBlank } from "../../cell.ts";
import type { Table } from "../table/table.ts";

export type RunningSums = {
  readonly add: (cells: readonly Cell[]) => void;
  /** Nothing but numbers, most of them the sum or the mean of what stands above. */
  readonly isSum: (cells: readonly Cell[]) => boolean;
};

export function sumsOf({ columns }: Table): RunningSums {
  const places = columns.filter(({ inserted }) => !inserted).map(({ at }) => at);
  const sums = new Map<number, { sum: number; count: number }>();
  return {
    add: (cells) => {
      for (const at of places) {
        const cell = cells[at];
        if (typeof cell !== "number") continue;
        const { sum, count } = sums.get(at) ?? { sum: 0, count: 0 };
        sums.set(at, { sum: sum + cell, count: count + 1 });
      }
    },
    isSum: (cells) => {
      const typed = places.filter((at) => !isBlank(cells[at]) && typeof cells[at] !== "boolean");
      if (!typed.length || !typed.every((at) => typeof cells[at] === "number")) return false;
      const summed = typed.filter((at) => isOf(cells[at] as number, sums.get(at)));
      return summed.length * 2 > typed.length;
    },
  };
}

function isOf(value: number, known: { readonly sum: number; readonly count: number } | undefined): boolean {
  if (!known || known.count < 2 || value === 0) return false;
  const isNear = (other: number) => Math.abs(other - value) <= 1e-6 * Math.abs(value);
  return isNear(known.sum) || isNear(known.sum / known.count);
}
