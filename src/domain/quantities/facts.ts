/** Results → base quantities: counts, engagements and the engagement rate with its basis, or why they are not known. */
import { type Doubt, doubt, isDoubt, known } from "../doubt.ts";
import { flags, type MetricKey, metricKeys, metricsNamedIn, type ResultsReading } from "../reading/index.ts";
import { platformCounts, platformKind } from "../tables/platformFacts.ts";
import type { Text } from "../text.ts";
import { engagementRate, sum } from "./ratios.ts";

/** What is known of a row: its results, and the one platform that they are of where column, heading or cell names it. */
export type Facts = ResultsReading & { readonly platform?: string | undefined };

/** Which counts make up engagements, and which of them have to be given before their sum is a number. */
export type EngagementRules = { readonly set: readonly string[]; readonly parts: readonly string[] };

export const engagementRules = (values: {
  readonly engagementSet?: readonly string[];
  readonly engagementParts?: readonly string[];
}): EngagementRules => ({ set: values.engagementSet ?? [], parts: values.engagementParts ?? [] });

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
  return unreadable(results) ?? notGiven(results, [key]) ?? doubt(`needs ${label.en}`, `не указано: ${label.ru}`);
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
 * Likes + comments + shares + saves (the market's engagement set); a written total counts once and beats its parts. The
 * counts that the platform shows have to be there (the market's `engagementParts`, likes and comments where nobody
 * changed it): half of them would be a wrong number. Without them an ER whose basis is written gives the sum.
 */
export function engagementsOf(facts: Facts, rules: EngagementRules): number | Doubt {
  const counted = countedEngagements(facts, rules);
  if (!isDoubt(counted)) return counted;
  return engagementsByRate(facts) ?? counted;
}

/** ER × its basis: what a report that gives a rate alone says of engagements. */
export function engagementsByRate({ metrics, erBasis, flags: doubts }: Facts): number | undefined {
  const base = erBasis && metrics[erBasis];
  if (metrics.er === undefined || base === undefined || doubts?.includes("implausible_er")) return undefined;
  return Math.round(metrics.er * base);
}

export function countedEngagements(facts: Facts, { set, parts }: EngagementRules): number | Doubt {
  const { engagements } = facts.metrics;
  if (engagements !== undefined) return engagements;
  const keys = set.filter((key): key is MetricKey => key in metricKeys);
  const unclear = keys.find((key) => facts.ranges?.[key]);
  if (unclear) return quantityOf(facts, unclear);
  const broken = unreadable(facts) ?? notGiven(facts, keys);
  if (broken) return broken;
  const given = keys.filter((key) => facts.metrics[key] !== undefined);
  if (!given.length) return doubt("needs engagements", "нужны вовлечения");
  const shown = platformCounts(facts.platform) ?? parts;
  const missing = keys.filter((key) => shown.includes(key) && !given.includes(key));
  return missing.length ? partsMissing(missing) : sum(given.map((key) => facts.metrics[key] ?? 0));
}

/** "needs comments: without them the engagements are not known" */
function partsMissing(missing: readonly MetricKey[]): Doubt {
  const names = (language: "en" | "ru") => missing.map((key) => metricKeys[key].label[language]).join(", ");
  return doubt(
    `needs ${names("en")} (or a total of engagements)`,
    `не указано: ${names("ru")} (или вовлечения одним числом)`,
  );
}

/** Percentage points as reported, else exposed − control. */
export function brandLiftOf({ metrics, ranges }: Facts): number | Doubt {
  const { brand_lift_pp: points, lift_exposed: exposed, lift_control: control } = metrics;
  if (points !== undefined) return points;
  if (exposed !== undefined && control !== undefined) return Number((100 * (exposed - control)).toPrecision(12));
  return quantityOf({ metrics, ...(ranges ? { ranges } : {}) }, "brand_lift_pp");
}

/** People reached; on messengers, and where a video platform reports none, views stand for them. */
export function reachOf(facts: Facts): number | Doubt {
  const reach = quantityOf(facts, "reach");
  if (!isDoubt(reach) || facts.ranges?.reach) return reach;
  const kind = platformKind(facts.platform);
  const views = kind === "video" || kind === "messenger" ? facts.metrics.views : undefined;
  return views ?? (kind === "messenger" ? facts.metrics.impressions : undefined) ?? reach;
}

export type Impressions = { readonly count: number; readonly by: "impressions" | "reach" | "views" };

/** What CPM divides by: impressions, else reach, else views. */
export function impressionsOf(facts: Facts): Impressions | Doubt {
  for (const by of ["impressions", "reach", "views"] as const) {
    const count = facts.metrics[by];
    if (count !== undefined) return { count, by };
    if (facts.ranges?.[by]) break;
  }
  const reach = quantityOf(facts, "reach");
  return isDoubt(reach) ? reach : { count: reach, by: "reach" };
}

/**
 * The engagement rate by one basis, or by the first that can be known: followers, reach, views. An ER whose basis is
 * not said is taken as by followers; where none is written it is computed from counts.
 */
export function engagementRateOf(facts: Facts, rules: EngagementRules, basis?: RateBasis): EngagementRate | Doubt {
  const stated = facts.metrics.er;
  if (stated !== undefined && facts.flags?.includes("implausible_er")) return { doubt: flags.implausible_er.found };
  const statedBasis = facts.erBasis ?? "followers";
  const engagements = countedEngagements(facts, rules);
  const atLeast = known(engagements) ?? sum(rules.set.map((key) => facts.metrics[key as MetricKey] ?? 0));
  for (const candidate of basis ? [basis] : rateBases) {
    if (stated !== undefined && statedBasis === candidate) return { rate: stated, basis: candidate, computed: false };
    if ((engagementRate(atLeast, facts.metrics[candidate]) ?? 0) > 1) return { doubt: flags.implausible_er.found };
    const computed = engagementRate(known(engagements), facts.metrics[candidate]);
    if (computed !== undefined) return { rate: computed, basis: candidate, computed: true };
  }
  if (facts.ranges?.er) return doubt("ER is a range", "ER — диапазон");
  if (facts.flags?.includes("er_is_view_rate")) return { doubt: flags.er_is_view_rate.found };
  return unreadable(facts) ?? rateLacks(facts, engagements, basis);
}

/** "needs ER by reach", or the count without which it cannot be computed. */
function rateLacks({ metrics }: Facts, engagements: number | Doubt, basis: RateBasis | undefined): Doubt {
  const by = basis ? rateBasisLabels[basis] : { en: "", ru: "" };
  const hasBase = (basis ? [basis] : rateBases).some((one) => metrics[one] !== undefined);
  const isPart = isDoubt(engagements) && engagements.doubt.en !== "needs engagements";
  return hasBase && isPart ? engagements : doubt(`needs ER${by.en}`, `нужен ER${by.ru}`);
}

/** A part of the cell was written and could not be read: what is missing may be just that. */
function unreadable(results: ResultsReading): Doubt | undefined {
  const flag = results.flags?.find((name) => flags[name].blocks);
  return flag && { doubt: flags[flag].found };
}
