/** Bare numbers under a heading of a share → whether 0.031 or 3.1 is meant there. */
import { type Cell, textOf } from "../../cell.ts";
import { type MetricKey, readNumber } from "../../reading/index.ts";
import type { Shares } from "./table.ts";

const PLAIN = { code: "", currency: "", locale: "en-US" };

/** Rates that are small by nature: a fifth and more without a sign is percent. */
const small: ReadonlySet<MetricKey> = new Set<MetricKey>(["er", "ctr"]);
const FRACTION_BELOW = 0.2;

/**
 * Undefined where every cell carries its sign; numbers between 0 and 1 alone are fractions, numbers above 1 percent.
 * Under "ER %", 0.03 beside 0.22 may be 3 % and 22 % as well as 0.03 % and 0.22 %: nothing says which.
 */
export function sharesOf(cells: readonly Cell[], key: MetricKey | undefined, isPercent: boolean): Shares | undefined {
  const bare = cells.map(bareNumber).filter((value) => value !== undefined && value !== 0) as readonly number[];
  if (!bare.length) return undefined;
  const above = bare.filter((value) => value > 1).length;
  if (above === bare.length) return "percent";
  const isSmall = key !== undefined && small.has(key);
  const doubtful = bare.filter((value) => value <= 1 && (!isSmall || value < FRACTION_BELOW)).length;
  if (above > 0) return doubtful ? "mixed" : "percent";
  if (isSmall && !doubtful) return "percent";
  return isPercent && doubtful < bare.length ? "mixed" : "fraction";
}

function bareNumber(cell: Cell): number | undefined {
  if (typeof cell === "number") return cell;
  if (typeof cell !== "string" || cell.includes("%")) return undefined;
  return readNumber(textOf(cell), PLAIN).value;
}
