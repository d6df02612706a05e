/** Partnership and Config → what a brief takes from the sheet: plain values that can travel to the sidebar and back. */
import { textOf } from "../cell.ts";
import { type Config, type Market, parameterOf } from "../config/config.ts";
import { readingMarketOf } from "../config/market.ts";
import { type ParameterKey, type ParameterValues, parameters } from "../config/parameters/index.ts";
import type { Day } from "../day.ts";
import { isDoubt } from "../doubt.ts";
import { fingerprint } from "../fingerprint.ts";
import type { Creator } from "../people/creator.ts";
import { amountOf, type Money } from "../quantities/spend.ts";
import { type RateReading, type ReadingMarket, readPaymentTerms, readRate, type Target } from "../reading/index.ts";
import type { Partnership } from "../sheets/partnership.ts";
import type { Status } from "../sheets/status.ts";
import { isMetricKey, type MetricKey, metricOf } from "../tables/metrics.ts";
import type { Text } from "../text.ts";
import type { Tongues } from "./framing.ts";
import { namedIn, platformNamesOf } from "./platforms.ts";
import { type PlatformWords, platformWords } from "./platformWords.ts";
import { type Formats, formatsOn } from "./row/formats.ts";
import { documentsFor, isNet, moneyOf, type Offered, onHand } from "./row/offered.ts";
import { withRegistry } from "./row/registry.ts";
import type { BriefWords } from "./words/index.ts";
import { briefWords, heardMarket, tonguesOf } from "./words.lazy.ts";

export type BriefMarket = {
  readonly code: string;
  readonly values: Partial<ParameterValues>;
  /** Texts that are not, or do not seem to be, in the language of the brief. */
  readonly foreign?: readonly Text[];
};

/** Of the statuses those after which no brief is due. */
const ends = ["live", "cancelled", "returned"] as const satisfies readonly Status[];
type Over = (typeof ends)[number];

/** One target of the KPIs cell; money is in `currency`. */
export type BriefKpi = {
  readonly key: MetricKey;
  readonly label: Text;
  readonly unit: ReturnType<typeof metricOf>["unit"];
  /** Less is better. */
  readonly costLike?: true;
  readonly target: Target;
  readonly currency: string;
};

type FromRate = Offered & Formats;
export type BriefFacts = FromRate & {
  /** Row in the sheet, counted from 1. */
  readonly row: number;
  readonly creator: string;
  readonly today: Day;
  /** The brief's fixed words in the language of the creator's market. */
  readonly words: BriefWords;
  readonly platformWords: PlatformWords;
  readonly market: BriefMarket;
  /** Languages that lines of a text may be tagged for, with the words by which they are told. */
  readonly tongues: Tongues;
  /** In which the campaign runs, as far as the sheet says. */
  readonly campaignMarkets?: readonly string[];
  /** Every market of the Config tab with what the framings need, the creator's own among them. */
  readonly markets: readonly BriefMarket[];
  /** Documents that go with the creator's tax status, where the rate cell or the Creators tab tells it. */
  readonly documents?: readonly string[];
  /** All that the cell says, an offer without an amount too; with all its terms of payment, parted by spaces. */
  readonly rate: Omit<RateReading, "currencySource">;
  readonly productValue?: Money;
  readonly kpis: readonly BriefKpi[];
  readonly erBasis?: "followers" | "reach" | "views";
  readonly engagementSet: readonly Pick<BriefKpi, "key" | "label">[];
  /** What the author is told of the row's amount, as long as it stands. */
  readonly ofAmount?: Text;
  /** Days that the row names. */
  readonly plannedOn?: Day;
  readonly postedOn?: Day;
  /** By its status there is nothing to come any more. */
  readonly over?: Over;
  /** As typed with the KPIs: "10-20" or "2026-10-20". */
  readonly deadline?: string;
  readonly campaign?: string;
  readonly platform?: string;
  /** Platforms that the row's cells name. */
  readonly platforms: readonly string[];
  /** Why a parameter that the brief needs has no value. */
  readonly missing: readonly Text[];
  /** What the team has to check and to pay here: for the author's eyes, never in the document. */
  readonly teamNotes?: readonly TeamNote[];
};

/** What of a creator a brief goes by. */
export type BriefPerson = Pick<Creator, "followers" | "taxStatus">;

export type TeamNote = { readonly label: Text; readonly text: string; readonly asOf?: string };

/** What other markets contribute: their framing, and the working days of a brand that sits there. */
const shared = ["name", "aliases", "language", "meansHere", "do", "dont", "workWeek", "holidays", "workdays"] as const;

const forTeam = [
  "adTokenCheckForTeam",
  "advertiserDutyForTeam",
  "levyForTeam",
  "penaltiesForTeam",
] as const satisfies readonly ParameterKey[];

const needed = [
  "prepayShare",
  "netDays",
  "revisionRounds",
  "contractForm",
  "paymentMethods",
  "exclusivityDays",
  "approvalDays",
  "feedbackHours",
  "turnaroundDays",
  "crossBorderBuffer",
  "workWeek",
  "briefDay",
  "feedbackDay",
  "launchOffset",
  "meansHere",
  "disclosureLabelForCreator",
  "documents",
  "language",
] as const satisfies readonly ParameterKey[];

/** What the brief does without where nobody typed it; typed and not readable it is told. */
const mayBeBlank = ["holidays", "workdays"] as const satisfies readonly ParameterKey[];

/** `market` is the partnership's own; the caller has made sure that there is one. `person` is who the Creators tab says. */
export function briefFacts(
  partnership: Partnership,
  market: Market,
  { markets }: Config,
  today: Day,
  person?: BriefPerson,
): BriefFacts {
  const { rate, kpis, cells } = partnership;
  const reading = readingMarketOf(market);
  const paymentTerms = readPaymentTerms(cells.rate, reading);
  const productValue = productValueOf(partnership, reading);
  const over = ends.find((one) => one === partnership.status);
  const names = platformWords();
  const words = briefWords(market.values.language, market.values.locale);
  const tongues = tonguesOf(markets);
  const heard = (one: BriefMarket) => heardMarket(one, words.tag, tongues, one.code === market.code);
  const typed = `${textOf(cells.rate)}\n${textOf(cells.kpis)}`;
  const named = namedIn(typed, platformNamesOf(market), names);
  return {
    row: partnership.row,
    creator: partnership.creator,
    today,
    words,
    platformWords: names,
    market: withRegistry(heard(market), partnership.followers ?? person?.followers, words),
    tongues,
    markets: markets.map(heard).map((one) => ({ ...one, values: picked(one.values, shared) })),
    ...moneyOf(rate),
    ...documentsFor(partnership, market, words.tag, person),
    rate: { ...rate, ...(paymentTerms === undefined ? {} : { paymentTerms }) },
    ...(productValue === undefined ? {} : { productValue }),
    kpis: briefKpis(partnership, market),
    ...picked(kpis, ["erBasis", "deadline"]),
    ...formatsOn(partnership.platform, typed, { ...picked(kpis, ["deliverables"]), ...picked(rate, ["items"]) }, names),
    engagementSet: (market.values.engagementSet ?? [])
      .filter(isMetricKey)
      .map((key) => ({ key, label: metricOf(key).label })),
    ...(isNet(rate) ? { ofAmount: onHand } : {}),
    ...picked(partnership, ["campaign", "platform", "plannedOn", "postedOn"]),
    ...(over ? { over } : {}),
    platforms: named,
    teamNotes: forTeam.flatMap((key) => {
      const note = market.values[key];
      return note ? [{ label: parameters()[key].label, ...note }] : [];
    }),
    missing: [...needed, ...market.problems.flatMap(({ key }) => mayBeBlank.find((one) => one === key) ?? [])].flatMap(
      (key) => {
        const value = parameterOf(market, key);
        return isDoubt(value) ? [value.doubt] : [];
      },
    ),
  };
}

/** Its own column beats the rate cell; money without a sign is in the row's currency, else the market's. */
function productValueOf({ cells, rate, currency }: Partnership, reading: ReadingMarket): Money | undefined {
  const column = amountOf(readRate(cells.productValue, { ...reading, currency: currency ?? reading.currency }));
  if ("amount" in column && column.amount > 0 && column.currency) return column;
  return rate.productValue === undefined ? undefined : { amount: rate.productValue, currency: rate.currency };
}

/**
 * Changes when what the row or the Config tab says does; where the row stands, the day on which it is looked at and our
 * own words do not matter.
 */
export const factsFingerprint = (facts: BriefFacts): string =>
  fingerprint(
    JSON.stringify({ ...facts, row: 0, today: "", words: "", platformWords: "", tongues: "", campaignMarkets: "" }),
  );

const picked = <T extends object, K extends keyof T>(values: T, keys: readonly K[]): Pick<T, K> =>
  Object.fromEntries(keys.flatMap((key) => (values[key] === undefined ? [] : [[key, values[key]]]))) as Pick<T, K>;

const briefKpis = ({ kpis }: Partnership, market: Market): readonly BriefKpi[] =>
  Object.entries(kpis.metrics).flatMap(([key, target]) =>
    isMetricKey(key) && target
      ? [
          {
            key,
            ...picked(metricOf(key), ["label", "unit", "costLike"]),
            target,
            currency: kpis.currency ?? market.values.currency ?? "",
          },
        ]
      : [],
  );
