/** A label and a number → the metric and its value in the metric's unit, with the doubts that the spelling raises. */

import { UNKNOWN_CURRENCY } from "../../tables/currencies.ts";
import type { Flag } from "../../tables/flags.ts";
import { isMetricKey, type MetricKey, metricOf } from "../../tables/metrics.ts";
import type { NumberAtom } from "../atoms/atom.ts";

/** `inverted`: the text spoke of the opposite (bots 15 % is authenticity 0.85). */
export type Value = {
  readonly key: MetricKey;
  readonly value?: number;
  readonly max?: number;
  readonly inverted?: true;
  readonly flags: readonly Flag[];
};

/** Could this number be the value of that label at all? */
export const fitsLabel = (label: string, number: NumberAtom): boolean => {
  const key = keyFor(label, number);
  return key !== undefined && fitsUnit(key, number);
};

/** What the pair says; undefined where the number is none for that label (12 % likes). */
export function valueFor(label: string, number: NumberAtom): Value | undefined {
  const key = keyFor(label, number);
  if (!key || !fitsUnit(key, number)) return undefined;
  const flags: Flag[] = label === "err" ? ["ambiguous_err"] : [];
  if (number.value === undefined) return { key, flags: [...flags, "letter_in_number"] };
  if (number.sign === "-" && key !== "brand_lift_pp") return { key, flags: [...flags, "negative"] };
  const { unit } = metricOf(key);
  if (unit === "money" && number.currency === UNKNOWN_CURRENCY) return { key, flags: [...flags, "currency_unknown"] };
  if (unit === "share") return shareValue(key, number, label === "fakes", flags);
  const factor = unit === "seconds" && number.unit === "min" ? 60 : 1;
  const sign = number.sign === "-" ? -1 : 1;
  const value = number.value * factor * sign;
  if (unit === "count" && !Number.isInteger(value)) return undefined;
  return { key, value, ...(number.max === undefined ? {} : { max: number.max * factor }), flags };
}

type Choice = (number: NumberAtom) => MetricKey | undefined;

const isLikeRate = ({ percent, value = 0, power }: NumberAtom): boolean => percent || (value < 100 && power === 0);

/** Some labels say which metric they are only together with the number. */
const choices: Readonly<Record<string, Choice>> = {
  sales: ({ currency }) => (currency ? "revenue" : "orders"),
  err: () => "view_rate",
  fakes: () => "authenticity",
  engagement: (number) => (isLikeRate(number) ? "er" : "engagements"),
  followers: ({ sign }) => (sign === "+" ? "followers_gained" : "followers"),
  awareness: ({ unit }) => (unit === "points" ? "brand_lift_pp" : undefined),
  reach: ({ percent }) => (percent ? "reach_rate" : "reach"),
};

function keyFor(label: string, number: NumberAtom): MetricKey | undefined {
  const choice = choices[label];
  if (choice) return choice(number);
  return isMetricKey(label) ? label : undefined;
}

function fitsUnit(key: MetricKey, number: NumberAtom): boolean {
  const { unit } = metricOf(key);
  if (unit === "money") return !number.percent && number.unit === undefined;
  if (number.currency) return false;
  if (unit === "count") return !number.percent && number.unit === undefined;
  if (unit === "seconds") return !number.percent && number.power === 0;
  if (unit === "points") return number.power === 0 && (number.unit === undefined || number.unit === "points");
  return (
    number.power === 0 &&
    number.unit === undefined &&
    (number.value ?? 0) <= 1000 &&
    !(key !== "er" && number.sign === "+")
  );
}

/** Rates that are small by nature: what is below a fifth without a sign is taken for a fraction, 0.9 for percent. */
const SMALL_RATES: ReadonlySet<MetricKey> = new Set(["er", "ctr"]);
const FRACTION_BELOW = 0.2;

/** 4.5 % → 0.045, without binary dust. */
export const fraction = (percent: number): number => Number((percent / 100).toPrecision(12));

/** A share as typed → a fraction, and the doubt where no percent sign says so. */
export function shareOf(
  value: number,
  percent: boolean,
  isSmall: boolean,
): { readonly share: number; readonly flag?: Flag } {
  if (percent || value === 0) return { share: fraction(value) };
  const isFraction = isSmall ? value < FRACTION_BELOW : value <= 1;
  return isFraction ? { share: value, flag: "fraction_assumed" } : { share: fraction(value), flag: "percent_assumed" };
}

function shareValue(key: MetricKey, number: NumberAtom, inverted: boolean, flags: readonly Flag[]): Value | undefined {
  const isSmall = SMALL_RATES.has(key);
  const first = shareOf(number.value ?? 0, number.percent, isSmall);
  const last =
    number.max === undefined
      ? undefined
      : shareOf(number.max, number.percent || first.flag === "percent_assumed", isSmall).share;
  if (key !== "er" && Math.max(first.share, last ?? 0) > 1) return undefined;
  const raised: Flag[] = [...flags, ...(first.flag ? [first.flag] : [])];
  if (key === "er" && Math.max(first.share, last ?? 0) > 1) raised.push("implausible_er");
  if (!inverted) return { key, value: first.share, ...(last === undefined ? {} : { max: last }), flags: raised };
  const low = rest(last ?? first.share);
  return { key, value: low, ...(last === undefined ? {} : { max: rest(first.share) }), inverted: true, flags: raised };
}

const rest = (share: number): number => Number((1 - share).toPrecision(12));
