/** Results + spend + market → cost, reach and engagement rate against what is usual, and the index that they make. */
import { type Market, parameterOf } from "../config/config.ts";
import { type Doubt, doubt, isDoubt, known } from "../doubt.ts";
import { engagementRateOf, engagementRules, engagementsOf, type Facts, reachOf } from "../quantities/facts.ts";
import { costPerEngagement, reachPerSpend } from "../quantities/ratios.ts";
import type { Money } from "../quantities/spend.ts";
import { type Benchmark, benchmarkOf, groundOf, rateBenchmarks, reachMeasureOf } from "./benchmarks.ts";
import { type EfficiencyPart, efficiencyParts, engagementQuality } from "./engagementQuality.ts";

/** One part of the index: how many times better than usual it is, and by which row of the Config tab. */
export type EfficiencyRatio = { readonly ratio: number; readonly benchmark: Benchmark };
export type Efficiency = {
  /** 1.00 = on par for the market; undefined where fewer than two parts are known. */
  readonly index: number | undefined;
  readonly parts: { readonly [part in EfficiencyPart]?: EfficiencyRatio };
  /** What the reach is counted by. */
  readonly reachBy?: "reach" | "views";
  /** Why the parts that are missing are missing. */
  readonly lacks: { readonly [part in EfficiencyPart]?: Doubt };
};

/**
 * What a row brought for its money against what is usual where it ran: cost, reach and engagement rate, as far as each
 * is known. Costs are compared in the market's own currency alone.
 */
export function efficiencyOf(facts: Facts, spend: Money | Doubt, market: Market): Efficiency {
  const money = comparable(spend, market);
  const measure = reachMeasureOf(facts, known(reachOf(facts)), market, groundOf(facts));
  const all = {
    cost: isDoubt(money) ? money : costOf(facts, money, market),
    reach: isDoubt(money)
      ? money
      : measure
        ? ratioTo(reachPerSpend(measure.count, money), measure.usual)
        : whyNoReach(facts, market),
    rate: rateOf(facts, market),
  };
  const of = <T>(wanted: (part: EfficiencyRatio | Doubt) => T | undefined) =>
    Object.fromEntries(
      efficiencyParts.flatMap((part) => {
        const value = wanted(all[part]);
        return value === undefined ? [] : [[part, value]];
      }),
    ) as { readonly [part in EfficiencyPart]?: T };
  const ratios = of((part) => (isDoubt(part) ? undefined : part.ratio));
  return {
    index: engagementQuality(ratios),
    parts: of((part) => (isDoubt(part) ? undefined : part)),
    lacks: of((part) => (isDoubt(part) ? part : undefined)),
    ...(measure && ratios.reach !== undefined ? { reachBy: measure.by } : {}),
  };
}

function costOf(facts: Facts, money: number, market: Market): EfficiencyRatio | Doubt {
  const engagements = engagementsOf(facts, engagementRules(market.values));
  if (isDoubt(engagements)) return engagements;
  const usual = benchmarkOf(market, "benchmarkCPE", groundOf(facts));
  return ratioTo(costPerEngagement(money, engagements), usual, "lower");
}

function rateOf(facts: Facts, market: Market): EfficiencyRatio | Doubt {
  const er = engagementRateOf(facts, engagementRules(market.values));
  return isDoubt(er) ? er : ratioTo(er.rate, benchmarkOf(market, rateBenchmarks[er.basis], groundOf(facts)));
}

/** The count is missing, or the benchmark is. */
function whyNoReach(facts: Facts, market: Market): Doubt {
  const reach = reachOf(facts);
  if (isDoubt(reach)) return reach;
  const usual = benchmarkOf(market, "benchmarkCPM", groundOf(facts));
  return isDoubt(usual) ? usual : nothingToCompare;
}

/** The index of one row, or the first thing that it lacks. */
export function assessEngagement(facts: Facts, spend: Money | Doubt, market: Market): number | Doubt {
  const { index, lacks } = efficiencyOf(facts, spend, market);
  return index ?? lacks.cost ?? lacks.reach ?? lacks.rate ?? nothingToCompare;
}

const nothingToCompare = doubt("needs spend and engagements above 0", "нужны расход и вовлечения больше 0");

function comparable(spend: Money | Doubt, market: Market): number | Doubt {
  if (isDoubt(spend)) return spend;
  const currency = parameterOf(market, "currency");
  if (isDoubt(currency)) return currency;
  if (spend.amount <= 0) return nothingToCompare;
  return spend.currency === currency
    ? spend.amount
    : doubt(
        `rate is in ${spend.currency}, benchmarks are in ${currency}`,
        `ставка в ${spend.currency}, бенчмарки в ${currency}`,
      );
}

function ratioTo(
  value: number | undefined,
  benchmark: Benchmark | Doubt,
  better: "higher" | "lower" = "higher",
): EfficiencyRatio | Doubt {
  if (isDoubt(benchmark)) return benchmark;
  if (value === undefined || value <= 0) return nothingToCompare;
  return { ratio: better === "lower" ? benchmark.value / value : value / benchmark.value, benchmark };
}
