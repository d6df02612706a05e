/** What concerns a cell as a whole: a moment in time in place of text, the currency of its money. */

import { isKnownCurrency } from "../../tables/currencies.ts";
import type { Flag } from "../../tables/flags.ts";
import { type MetricKey, metricOf } from "../../tables/metrics.ts";
import { type Atom, isNumber } from "../atoms/atom.ts";
import type { ReadingMarket } from "../types.ts";

const ISO_MOMENT = /^\s*\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)?\s*$/;

/** "2026-03-05T00:00:00.000Z": a date that came as text. */
export const isIsoMoment = (cell: unknown): boolean =>
  typeof cell === "string" && cell.length < 40 && ISO_MOMENT.test(cell);

/** The currency of a cell's costs and revenue: as written, else the market's, with a flag that it was assumed. */
export function currencyOf(
  metrics: readonly { readonly [key in MetricKey]?: unknown }[],
  atoms: readonly Atom[],
  market: ReadingMarket,
  flags: Set<Flag>,
): string | undefined {
  if (!metrics.some(hasMoney)) return undefined;
  for (const atom of atoms) if (isNumber(atom) && isKnownCurrency(atom.currency)) return atom.currency;
  flags.add("currency_assumed");
  return market.currency;
}

function hasMoney(metrics: { readonly [key in MetricKey]?: unknown }): boolean {
  for (const key in metrics) if (metricOf(key as MetricKey).unit === "money") return true;
  return false;
}
