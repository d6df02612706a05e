/** Results → base quantities: counts, engagements and the engagement rate with its basis, or why they are not known. */
import { type Doubt, doubt, isDoubt, known } from "../doubt.ts";
import { flags, type MetricKey, metricKeys, metricsNamedIn, type ResultsReading } from "../reading/index.ts";
import type { Text } from "../text.ts";
import { engagementRate, sum } from "./metrics.ts";

export const rateBases = ["followers", "reach", "views"] as const;
export type RateBasis = (typeof rateBases)[number];

export const rateBasisLabels: Readonly<Record<RateBasis, Text>> = {
  followers: { en: " by followers", ru: " по подписчикам" },
  reach: { en: " by reach", ru: " по охвату" },
  views: { en: " by views", ru: " по просмотрам" },
};

export type EngagementRate = { readonly rate: number; readonly basis: RateBasis; readonly computed: boolean };

/** One metric as reported. */
export function quantityOf(results: ResultsReading, key: MetricKey): number | Doubt {
  const value = results.metrics[key];
  if (value !== undefined) return value;
  const { label } = metricKeys[key];
  if (results.ranges?.[key]) return doubt(`${label.en} is a range`, `${label.ru}: диапазон`);
  return unreadable(results) ?? notGiven(results, [key]) ?? doubt(`needs ${label.en}`, `нужно: ${label.ru}`);
}

/** A metric that the cell names where nothing could be read, "likes hidden", is unknown: a sum without it would be too small. */
function notGiven({ unread, metrics }: ResultsReading, keys: readonly MetricKey[]): Doubt | undefined {
  if (!unread) return undefined;
  const named = metricsNamedIn(unread.join("; "));
  const key = keys.find((one) => named.has(one) && metrics[one] === undefined);
  if (!key) return undefined;
  const { label } = metricKeys[key];
  return doubt(`${label.en}: no figure is given`, `${label.ru}: значение не указано`);
}

/**
 * Likes + comments + shares + saves (the market's engagement set), as far as they are reported; a written total counts
 * once and beats its parts. A part that is written but cannot be read leaves the sum unknown.
 */
export function engagementsOf(results: ResultsReading, set: readonly string[]): number | Doubt {
  const { engagements } = results.metrics;
  if (engagements !== undefined) return engagements;
  const keys = set.filter((key): key is MetricKey => key in metricKeys);
  const unclear = keys.find((key) => results.ranges?.[key]);
  if (unclear) return quantityOf(results, unclear);
  const parts = keys.map((key) => results.metrics[key]).filter((value) => value !== undefined);
  const broken = unreadable(results) ?? notGiven(results, keys);
  if (broken) return broken;
  return parts.length ? sum(parts) : doubt("needs engagements", "нужны вовлечения");
}

/** CPM counts impressions; where there are none, reach. */
export function impressionsOf(results: ResultsReading): number | Doubt {
  const impressions = quantityOf(results, "impressions");
  return isDoubt(impressions) ? quantityOf(results, "reach") : impressions;
}

/**
 * The engagement rate by one basis, or by the first that can be known: followers, reach, views. An ER whose basis is
 * not said is taken as by followers; where none is written it is computed from counts.
 */
export function engagementRateOf(
  results: ResultsReading,
  set: readonly string[],
  basis?: RateBasis,
): EngagementRate | Doubt {
  const stated = results.metrics.er;
  if (stated !== undefined && results.flags?.includes("implausible_er")) return { doubt: flags.implausible_er.found };
  const statedBasis = results.erBasis ?? "followers";
  for (const candidate of basis ? [basis] : rateBases) {
    if (stated !== undefined && statedBasis === candidate) return { rate: stated, basis: candidate, computed: false };
    const computed = engagementRate(known(engagementsOf(results, set)), results.metrics[candidate]);
    if (computed !== undefined && computed > 1) return { doubt: flags.implausible_er.found };
    if (computed !== undefined) return { rate: computed, basis: candidate, computed: true };
  }
  if (results.ranges?.er) return doubt("ER is a range", "ER — диапазон");
  if (results.flags?.includes("er_is_view_rate")) return { doubt: flags.er_is_view_rate.found };
  const by = basis ? rateBasisLabels[basis] : { en: "", ru: "" };
  return unreadable(results) ?? doubt(`needs ER${by.en}`, `нужен ER${by.ru}`);
}

/** A part of the cell was written and could not be read: what is missing may be just that. */
function unreadable(results: ResultsReading): Doubt | undefined {
  const flag = results.flags?.find((name) => flags[name].blocks);
  return flag && { doubt: flags[flag].found };
}
