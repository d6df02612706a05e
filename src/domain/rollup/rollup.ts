/** Partnerships of a month → one row a market: pooled figures, each with its benchmark and the count of rows behind it. */

import type { Config, Market } from "../config/config.ts";
import type { Month } from "../day.ts";
import { known } from "../doubt.ts";
import { assessAudience, benchmarkKeys } from "../metrics/assess.ts";
import { engagementQuality } from "../metrics/engagementQuality.ts";
import { type EngagementRate, engagementRateOf, engagementsOf, type RateBasis, rateBases } from "../metrics/facts.ts";
import { costPerEngagement, median, reachPerSpend, sum } from "../metrics/metrics.ts";
import { type Money, spendOf } from "../metrics/spend.ts";
import type { Partnership } from "../sheet/partnership.ts";

/** A figure, how many rows stand behind it, and what is usual; `ratio` is above 1 where it is better than usual. */
export type Figure = {
  readonly value: number | undefined;
  readonly rows: number;
  readonly benchmark?: number;
  readonly ratio?: number;
};

export type MarketMonth = {
  readonly month: Month;
  readonly market: string;
  readonly currency: string | undefined;
  readonly partnerships: number;
  readonly spend: Figure;
  /** Summed over partnerships, so people who saw two of them count twice. */
  readonly reach: Figure;
  readonly engagements: Figure;
  readonly cpe: Figure;
  readonly reachPerSpend: Figure;
  /** The median over the rows of the basis that most rows have: like is compared with like. */
  readonly er: Figure & { readonly basis: RateBasis | undefined };
  readonly audienceQuality: Figure;
  readonly engagementQuality: Figure;
};

export type Rollup = {
  readonly month: Month;
  readonly markets: readonly MarketMonth[];
  readonly counted: number;
  /** Rows without a month, whether they were counted or left out. */
  readonly undated: number;
  /** Rows of the month whose market the Config tab does not know. */
  readonly unknownMarket: readonly Partnership[];
};

/** Months that the partnerships have, the newest first, with the number of rows of each. */
export function monthsOf(
  partnerships: readonly Partnership[],
): readonly { readonly month: Month; readonly rows: number }[] {
  const counts = new Map<Month, number>();
  for (const { month } of partnerships) if (month) counts.set(month, (counts.get(month) ?? 0) + 1);
  return [...counts].map(([month, rows]) => ({ month, rows })).sort((a, b) => (a.month < b.month ? 1 : -1));
}

/** `undated` says whether rows without a month count for this one or are left out. */
export function rollUp(
  partnerships: readonly Partnership[],
  config: Config,
  month: Month,
  undated: "leave" | "count",
): Rollup {
  const ofMonth = partnerships.filter((one) => one.month === month || (one.month === undefined && undated === "count"));
  return {
    month,
    markets: config.markets.flatMap((market) => {
      const rows = ofMonth.filter((one) => one.market?.code === market.code);
      return rows.length ? [marketMonth(month, market, rows)] : [];
    }),
    counted: ofMonth.length,
    undated: partnerships.filter((one) => one.month === undefined).length,
    unknownMarket: ofMonth.filter((one) => one.market === undefined),
  };
}

/** What one partnership contributes; each quantity is undefined where it is doubted, and left out of its figures. */
type Contribution = {
  readonly spend: number | undefined;
  readonly reach: number | undefined;
  readonly engagements: number | undefined;
  readonly er: EngagementRate | undefined;
  readonly audienceQuality: number | undefined;
};

function contributionOf({ rate, results, productValue }: Partnership, market: Market): Contribution {
  const { currency, engagementSet = [] } = market.values;
  const spend: Money | undefined = known(spendOf(rate, productValue));
  return {
    spend: spend && spend.currency === currency ? spend.amount : undefined,
    reach: results.metrics.reach,
    engagements: known(engagementsOf(results, engagementSet)),
    er: known(engagementRateOf(results, engagementSet)),
    audienceQuality: known(assessAudience(results, market))?.quality.score,
  };
}

function marketMonth(month: Month, market: Market, rows: readonly Partnership[]): MarketMonth {
  const parts = rows.map((row) => contributionOf(row, market));
  const { benchmarkCPE, benchmarkCPM, bandGood, currency } = market.values;
  const cpe = pooled(parts, "spend", "engagements", costPerEngagement);
  const reached = pooled(parts, "reach", "spend", reachPerSpend);
  const er = medianRate(parts);
  const erBenchmark = er.basis && market.values[benchmarkKeys[er.basis]];
  const usualReach = benchmarkCPM && 1000 / benchmarkCPM;
  const quality =
    benchmarkCPE && benchmarkCPM && erBenchmark
      ? engagementQuality(
          { cpe: cpe.value, reachPerSpend: reached.value, er: er.value },
          { cpe: benchmarkCPE, cpm: benchmarkCPM, er: erBenchmark },
        )
      : undefined;
  return {
    month,
    market: market.code,
    currency,
    partnerships: rows.length,
    spend: total(parts, "spend"),
    reach: total(parts, "reach"),
    engagements: total(parts, "engagements"),
    cpe: against(cpe, benchmarkCPE, "lower"),
    reachPerSpend: against(reached, usualReach, "higher"),
    er: { ...against(er, erBenchmark, "higher"), basis: er.basis },
    audienceQuality: against(medianOf(parts.map((part) => part.audienceQuality)), bandGood, "higher"),
    engagementQuality: {
      value: quality?.index,
      rows: Math.min(cpe.rows, reached.rows, er.rows),
      benchmark: 1,
      ...(quality ? { ratio: quality.index } : {}),
    },
  };
}

type Quantity = "spend" | "reach" | "engagements";

function total(parts: readonly Contribution[], key: Quantity): Figure {
  const values = parts.map((part) => part[key]).filter((value) => value !== undefined);
  return { value: values.length ? sum(values) : undefined, rows: values.length };
}

/** Σ numerator ÷ Σ denominator over the rows that know both; never the mean of the rows' ratios. */
function pooled(
  parts: readonly Contribution[],
  numerator: Quantity,
  denominator: Quantity,
  ratio: (numerator: number | undefined, denominator: number | undefined) => number | undefined,
): Figure {
  const both = parts.filter((part) => part[numerator] !== undefined && part[denominator] !== undefined);
  if (!both.length) return { value: undefined, rows: 0 };
  return { value: ratio(total(both, numerator).value, total(both, denominator).value), rows: both.length };
}

function medianRate(parts: readonly Contribution[]): Figure & { basis: RateBasis | undefined } {
  const rates = parts.map(({ er }) => er).filter((er) => er !== undefined);
  const rowsOf = (basis: RateBasis) => rates.filter((er) => er.basis === basis);
  const basis = [...rateBases].sort((a, b) => rowsOf(b).length - rowsOf(a).length)[0];
  const chosen = basis ? rowsOf(basis) : [];
  return { ...medianOf(chosen.map(({ rate }) => rate)), basis: chosen.length ? basis : undefined };
}

function medianOf(values: readonly (number | undefined)[]): Figure {
  const given = values.filter((value) => value !== undefined);
  return { value: median(given), rows: given.length };
}

function against(figure: Figure, benchmark: number | undefined, better: "lower" | "higher"): Figure {
  if (benchmark === undefined || benchmark <= 0) return figure;
  const ratio = better === "higher" ? (figure.value ?? 0) / benchmark : benchmark / (figure.value || 1);
  return { ...figure, benchmark, ...(figure.value ? { ratio } : {}) };
}
