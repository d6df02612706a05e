/** What stands in the columns so far → whether a row without a name is their sum: such a line is no partnership. */
import { type Cell, isBlank } from "../../cell.ts";
import { saysNothing } from "../table/holds.ts";
import type { Table } from "../table/table.ts";

export type RunningSums = {
  readonly add: (cells: readonly Cell[]) => void;
  /** A section begins or a sum was drawn: sums of a part are counted from here. */
  readonly begin: () => void;
  /** Whether its numbers are the sums or means of what stands above, of all rows or of those of the section. */
  readonly isSum: (cells: readonly Cell[]) => boolean;
};

type Sum = { readonly sum: number; readonly count: number };
type Sums = Map<number, Sum>;

/** Rows are added up only where a line may be their sum. */
export function sumsOf({ columns }: Table): RunningSums {
  const places = columns.filter(({ inserted }) => !inserted).map(({ at }) => at);
  const [all, part]: readonly [Sums, Sums] = [new Map(), new Map()];
  const waiting: (readonly Cell[] | "begin")[] = [];
  const addUp = () => {
    for (const cells of waiting.splice(0)) {
      if (cells === "begin") part.clear();
      else for (const sums of [all, part]) addTo(sums, cells, places);
    }
  };
  return {
    add: (cells) => waiting.push(cells),
    begin: () => waiting.push("begin"),
    isSum: (cells) => {
      const typed = places.filter((at) => !saysNothing(cells[at]) && typeof cells[at] !== "boolean");
      const numbers = typed.flatMap((at) => {
        const value = numberIn(cells[at]);
        return value === undefined ? [] : [{ at, value }];
      });
      const texts = typed.length - numbers.length;
      if (!numbers.length || texts > 1) return false;
      addUp();
      return [part, all].some((sums) => isSumOf(numbers, sums, texts > 0));
    },
  };
}

function addTo(sums: Sums, cells: readonly Cell[], places: readonly number[]): void {
  for (const at of places) {
    const value = numberIn(cells[at]);
    if (value === undefined) continue;
    const { sum, count } = sums.get(at) ?? { sum: 0, count: 0 };
    sums.set(at, { sum: sum + value, count: count + 1 });
  }
}

/** Most numbers, and all of them where a word stands beside or the section has a single row. */
function isSumOf(
  numbers: readonly { readonly at: number; readonly value: number }[],
  sums: Sums,
  isBesideWords: boolean,
): boolean {
  const matching = numbers.filter(({ at, value }) => isOf(value, sums.get(at)));
  const isOfOne = matching.every(({ at }) => sums.get(at)?.count === 1);
  if (isOfOne || isBesideWords) return matching.length > 1 && matching.length === numbers.length;
  return matching.length * 2 > numbers.length;
}

function isOf(value: number, known: Sum | undefined): boolean {
  if (!known || value === 0) return false;
  const isNear = (other: number) => Math.abs(other - value) <= 1e-6 * Math.abs(value);
  return isNear(known.sum) || isNear(known.sum / known.count);
}

/** "$1,600", "45 000 ₽", "15,000": as far as it is one plain amount, for comparing with others of its column. */
function numberIn(cell: Cell): number | undefined {
  if (typeof cell === "number") return cell;
  if (typeof cell !== "string" || isBlank(cell) || !AMOUNT.test(cell)) return undefined;
  const digits = cell.replace(/[^\d.,]/g, "");
  return Number(digits.replace(/[.,](?=\d{3}(?!\d))/g, "").replace(",", "."));
}

const AMOUNT = /^\s*[$€£₽₸]?\s?\d[\d\s.,\u00a0\u202f]*(?:[$€£₽₸]|руб\.?|р\.?)?\s*$/u;

/** 0.1 + 0.2 → 0.3 */
export const exactSum = (values: readonly number[]): number =>
  Number(values.reduce((one, other) => one + other, 0).toPrecision(15));
