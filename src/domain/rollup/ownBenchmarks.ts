/** All partnerships → a team's own medians beside what Config holds, and what the benchmark becomes with them. */
import { type BenchmarkKey, type Config, finerKey, type Market, nameOfMarket } from "../config/config.ts";
import { parameters } from "../config/parameters/index.ts";
import { counted, many, nouns } from "../counted.ts";
import type { Day } from "../day.ts";
import { formatDay, formatMoney, formatShare } from "../format.ts";
import { costPerEngagement, costPerMille, costPerView, median, shrunkBenchmark } from "../quantities/ratios.ts";
import type { Partnership } from "../sheets/partnership.ts";
import { platformName } from "../tables/platformFacts.ts";
import type { Language, Text } from "../text.ts";
import { type Contribution, contributionOf } from "./contribution.ts";

/** What a row says of each; a price of reach is one of people and not of views. */
const readers = {
  benchmarkER: (row) => row.erByFollowers,
  benchmarkERByReach: (row) => row.erByReach,
  benchmarkERByViews: (row) => row.erByViews,
  benchmarkCPE: (row) => costPerEngagement(row.spend, row.engagements),
  benchmarkCPM: (row) => (row.ground.by === "reach" ? costPerMille(row.spend, row.attention) : undefined),
  benchmarkCPV: (row) => costPerView(row.spend, row.views),
  benchmarkViewRate: (row) => row.viewRate,
} as const satisfies { readonly [key in BenchmarkKey]?: (row: Contribution) => number | undefined };

type OwnKey = keyof typeof readers;
const ownKeys = Object.keys(readers) as OwnKey[];
const inMoney: ReadonlySet<OwnKey> = new Set<OwnKey>(["benchmarkCPE", "benchmarkCPM", "benchmarkCPV"]);

export type OwnBenchmark = {
  readonly market: string;
  /** The row of the Config tab: "benchmarkCPE", or "benchmarkCPE.TikTok" of a platform. */
  readonly key: string;
  readonly of: OwnKey;
  readonly platform?: string;
  readonly currency: string;
  readonly rows: number;
  /** Whether enough rows stand behind it. */
  readonly isSure: boolean;
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
export const takenKey = (market: string, key: string): string => `${market} ${key}`;

/** benchmark = (n·ownMedian + k·published) ÷ (n + k), by market, and by platform where rows name theirs. */
export function ownBenchmarks(
  partnerships: readonly Partnership[],
  { markets }: Config,
  taken: TakenBenchmarks,
): readonly OwnBenchmark[] {
  return markets.flatMap((market) => {
    const rows = partnerships
      .filter((one) => one.market?.code === market.code)
      .map((one) => contributionOf(one, market));
    const platforms = [...new Set(rows.flatMap(({ ground }) => ground.platform ?? []))];
    return ownKeys.flatMap((of) =>
      [undefined, ...platforms].flatMap((platform) => {
        const values = rows
          .filter(({ ground }) => platform === undefined || ground.platform === platform)
          .map((row) => readers[of](row))
          .filter((value) => value !== undefined && value > 0);
        return lineOf(market, of, platform, values as readonly number[], taken);
      }),
    );
  });
}

function lineOf(
  market: Market,
  of: OwnKey,
  platform: string | undefined,
  values: readonly number[],
  taken: TakenBenchmarks,
): OwnBenchmark[] {
  const own = median(values);
  if (own === undefined) return [];
  const finer = market.finerBenchmarks?.find((row) => row.of === of && row.platform === platform && !row.tier);
  const key = platform === undefined ? of : (finer?.key ?? finerKey(of, platform));
  const current = platform === undefined ? market.values[of] : finer?.value;
  const before = taken[takenKey(market.code, key)];
  const published = before && before.value === current ? before.published : (current ?? market.values[of]);
  const { ownDataWeight, enoughRows = 1, currency = "" } = market.values;
  const value =
    published === undefined || ownDataWeight === undefined
      ? own
      : shrunkBenchmark(own, values.length, published, ownDataWeight);
  return [
    {
      market: market.code,
      key,
      of,
      ...(platform === undefined ? {} : { platform }),
      currency,
      rows: values.length,
      isSure: values.length >= enoughRows,
      median: own,
      published,
      current,
      value: Number(value.toPrecision(4)),
    },
  ];
}

/** "Usual CPE, TikTok": as the Config tab names the row. */
export function benchmarkName({ of, platform }: Pick<OwnBenchmark, "of" | "platform">): Text {
  const { en, ru } = parameters()[of].label;
  return platform === undefined
    ? { en, ru }
    : { en: `${en}, ${platformName(platform, "en")}`, ru: `${ru}, ${platformName(platform, "ru")}` };
}

/** "United States · Usual CPE, TikTok" */
export const lineName = (line: OwnBenchmark, config: Config, language: Language): string =>
  `${nameOfMarket(config, line.market)} · ${benchmarkName(line)[language]}`;

/** A share for rates, money of the market for costs. */
export const formatBenchmark = (
  { of, currency }: Pick<OwnBenchmark, "of" | "currency">,
  value: number,
  language: Language,
): string =>
  inMoney.has(of) ? formatMoney(Number(value.toPrecision(4)), currency, language) : formatShare(value, language, 2);

/** "по 21 размещению", "по 5 размещениям" */
const dative = { en: nouns.partnership.en, ru: { one: "{0} размещению", other: "{0} размещениям" } } as const;

/** What is noted at the cell, above what was noted there before. */
export function benchmarkNote(line: OwnBenchmark, day: Day, old: string, language: Language): string {
  const show = (value: number | undefined) => (value === undefined ? "—" : formatBenchmark(line, value, language));
  const note = {
    en: `${formatDay(day, "en")}: own median ${show(line.median)} of ${many(line.rows, "partnership").en}, with the published ${show(line.published)}. Before: ${show(line.current)}.`,
    ru: `${formatDay(day, "ru")}: своя медиана ${show(line.median)} по ${counted(line.rows, dative).ru}, с опубликованным ${show(line.published)}. Было: ${show(line.current)}.`,
  }[language];
  if (old.startsWith(note)) return old; // a run that ended before it wrote the value
  return [note, old].filter(Boolean).join("\n");
}
