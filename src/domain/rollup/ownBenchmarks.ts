/** All partnerships → a team's own medians beside what Config holds, and what the benchmark becomes with them. */
import type { Config, Market } from "../config/config.ts";
import type { ParameterKey } from "../config/parameters/index.ts";
import { counted, many, nouns } from "../counted.ts";
import type { Day } from "../day.ts";
import { formatDay, formatNumber, formatShare } from "../format.ts";
import { costPerEngagement, costPerMille, median, shrunkBenchmark } from "../metrics/metrics.ts";
import type { Partnership } from "../sheets/partnership.ts";
import type { Language } from "../text.ts";
import { type Contribution, contributionOf } from "./contribution.ts";

const readers = {
  benchmarkER: (row) => row.erByFollowers,
  benchmarkERByReach: (row) => row.erByReach,
  benchmarkERByViews: (row) => row.erByViews,
  benchmarkCPE: (row) => costPerEngagement(row.spend, row.engagements),
  benchmarkCPM: (row) => costPerMille(row.spend, row.impressions),
  benchmarkViewRate: (row) => row.viewRate,
} as const satisfies Partial<Record<ParameterKey, (row: Contribution) => number | undefined>>;

export type BenchmarkKey = keyof typeof readers;
export const benchmarkNames = Object.keys(readers) as BenchmarkKey[];

export type OwnBenchmark = {
  readonly market: string;
  readonly key: BenchmarkKey;
  /** Where the sheet says platforms; the market's own line has none. */
  readonly platform?: string;
  readonly rows: number;
  readonly median: number;
  /** What own rows are weighed against: Config's value before own medians were first taken. */
  readonly published: number | undefined;
  /** What the cell holds now, and what it would hold. */
  readonly current: number | undefined;
  readonly value: number;
};

/** A value that was taken before, and the published one that it was made with. */
export type Taken = { readonly value: number; readonly published?: number | undefined };
/** By "US benchmarkER". */
export type TakenBenchmarks = Readonly<Record<string, Taken>>;
export const takenKey = (market: string, key: BenchmarkKey): string => `${market} ${key}`;

/** benchmark = (n·ownMedian + k·published) ÷ (n + k), by market, and by platform where there are several lines of one. */
export function ownBenchmarks(
  partnerships: readonly Partnership[],
  { markets }: Config,
  taken: TakenBenchmarks,
): readonly OwnBenchmark[] {
  return markets.flatMap((market) => {
    const rows = partnerships
      .filter((one) => one.market?.code === market.code)
      .map((one) => ({ platform: one.platform, contribution: contributionOf(one, market) }));
    const platforms = [...new Set(rows.flatMap(({ platform }) => platform ?? []))];
    return benchmarkNames.flatMap((key) =>
      [undefined, ...platforms].flatMap((platform) => {
        const chosen = rows.filter((row) => platform === undefined || row.platform === platform);
        const values = chosen
          .map((row) => readers[key](row.contribution))
          .filter((value) => value !== undefined && value > 0);
        return lineOf(market, key, platform, values as readonly number[], taken[takenKey(market.code, key)]);
      }),
    );
  });
}

function lineOf(
  market: Market,
  key: BenchmarkKey,
  platform: string | undefined,
  values: readonly number[],
  taken: Taken | undefined,
): OwnBenchmark[] {
  const own = median(values);
  if (own === undefined) return [];
  const current = market.values[key];
  const published = taken && taken.value === current ? taken.published : current;
  const { ownDataWeight } = market.values;
  const value =
    published === undefined || ownDataWeight === undefined
      ? own
      : shrunkBenchmark(own, values.length, published, ownDataWeight);
  return [
    {
      market: market.code,
      key,
      ...(platform === undefined ? {} : { platform }),
      rows: values.length,
      median: own,
      published,
      current,
      value: Number(value.toPrecision(4)),
    },
  ];
}

/** A share for rates, a plain number for costs. */
export const formatBenchmark = (key: BenchmarkKey, value: number, language: Language): string =>
  key === "benchmarkCPE" || key === "benchmarkCPM" ? formatNumber(value, language, 3) : formatShare(value, language, 2);

/** "по 21 партнёрству", "по 5 партнёрствам" */
const dative = { en: nouns.partnership.en, ru: { one: "{0} партнёрству", other: "{0} партнёрствам" } } as const;

/** What is noted at the cell, above what was noted there before. */
export function benchmarkNote(line: OwnBenchmark, day: Day, old: string, language: Language): string {
  const show = (value: number | undefined) => (value === undefined ? "—" : formatBenchmark(line.key, value, language));
  const of = line.platform ? ` (${line.platform})` : "";
  const note = {
    en: `${formatDay(day, "en")}: own median ${show(line.median)} of ${many(line.rows, "partnership").en}${of}, with the published ${show(line.published)}. Before: ${show(line.current)}.`,
    ru: `${formatDay(day, "ru")}: своя медиана ${show(line.median)} по ${counted(line.rows, dative).ru}${of}, с опубликованным ${show(line.published)}. Было: ${show(line.current)}.`,
  }[language];
  return [note, old].filter(Boolean).join("\n");
}
