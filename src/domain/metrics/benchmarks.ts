/** Market + where and how large → what is usual there: the most specific benchmark that is filled in, and its name. */
import { type BenchmarkKey, type FinerBenchmark, finerParts, type Market, parameterOf } from "../config/config.ts";
import { type ParameterKey, parameters } from "../config/parameters/index.ts";
import { type Doubt, isDoubt } from "../doubt.ts";
import type { Facts, RateBasis } from "../quantities/facts.ts";
import { platformKind, platformLike, platformName } from "../tables/platformFacts.ts";
import { type Tier, tierOf } from "../tables/tiers.ts";
import { both, type Text } from "../text.ts";

/** What a row is compared with depends on its platform and on how large the account is. */
export type Ground = { readonly platform?: string | undefined; readonly tier?: Tier | undefined };

/** A figure of the Config tab and the key of its row. */
export type Benchmark = { readonly key: string; readonly value: number };

export const rateBenchmarks = {
  followers: "benchmarkER",
  reach: "benchmarkERByReach",
  views: "benchmarkERByViews",
} as const satisfies Record<RateBasis, BenchmarkKey>;

/** "Usual ER by followers, TikTok, micro": as the Config tab names the row. */
export function benchmarkName(key: string): Text {
  const { of, platform, tier } = finerParts(key) ?? { of: key as BenchmarkKey };
  const { label } = parameters()[of];
  return both((language) =>
    [label[language], platform && platformName(platform, language), tier].filter(Boolean).join(", "),
  );
}

export const groundOf = ({ platform, metrics }: Facts): Ground => ({ platform, tier: tierOf(metrics.followers) });

type NumberKey = Exclude<BenchmarkKey, "benchmarksAsOf"> & ParameterKey;

/**
 * Market × platform × tier, then market × platform (then those of the platform that it is a part of), then market ×
 * tier, then the market's own.
 */
export function benchmarkOf(market: Market, of: NumberKey, { platform, tier }: Ground): Benchmark | Doubt {
  const rows = market.finerBenchmarks?.filter((row) => row.of === of) ?? [];
  const like = platform && platformLike(platform);
  for (const place of [platform, like, undefined]) {
    if (!rows.length || (place === undefined && !tier)) continue;
    const found = finest(rows, place, tier);
    if (found) return { key: found.key, value: found.value };
  }
  const value = parameterOf(market, of);
  return isDoubt(value) ? value : { key: of, value };
}

function finest(rows: readonly FinerBenchmark[], platform: string | undefined, tier: Tier | undefined) {
  const of = rows.filter((row) => row.platform === platform);
  return of.find((row) => tier !== undefined && row.tier === tier) ?? of.find((row) => row.tier === undefined);
}

/** What stands for the reach of a row, and what is usual of it per unit of spend. */
export type ReachMeasure = { readonly by: "reach" | "views"; readonly count: number; readonly usual: Benchmark };

/**
 * People reached against the usual CPM; for video and messengers, and where no reach is reported, views against the
 * usual price of a view. Undefined where the count or its benchmark is unknown.
 */
export function reachMeasureOf(
  { platform, metrics: { views } }: Facts,
  reach: number | undefined,
  market: Market,
  ground: Ground,
): ReachMeasure | undefined {
  const kind = platformKind(platform);
  const perView = views === undefined ? undefined : benchmarkOf(market, "benchmarkCPV", ground);
  const byViews =
    views !== undefined && perView && !isDoubt(perView)
      ? { by: "views" as const, count: views, usual: { key: perView.key, value: 1 / perView.value } }
      : undefined;
  if (byViews && (kind === "video" || kind === "messenger")) return byViews;
  if (reach === undefined) return byViews;
  const perThousand = benchmarkOf(market, "benchmarkCPM", ground);
  if (isDoubt(perThousand)) return undefined;
  return { by: "reach", count: reach, usual: { key: perThousand.key, value: 1000 / perThousand.value } };
}
