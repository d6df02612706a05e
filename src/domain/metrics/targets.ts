/** KPI targets + results → which were met, which missed and by how much, which were not reported. */
import { known } from "../doubt.ts";
import {
  type EngagementRules,
  engagementRateOf,
  engagementsOf,
  type Facts,
  impressionsOf,
  reachOf,
} from "../quantities/facts.ts";
import { costPerEngagement, costPerMille, costPerView } from "../quantities/ratios.ts";
import type { Money } from "../quantities/spend.ts";
import { type KpisReading, type MetricKey, metricKeys } from "../reading/index.ts";

export type Target = NonNullable<KpisReading["metrics"][MetricKey]>;

export type TargetStatus = {
  readonly key: MetricKey;
  readonly target: Target;
  /** What has to be reached: the lower end for volumes and rates, the upper end for costs. */
  readonly bound: number;
  readonly operator: ">" | ">=" | "<" | "<=";
  readonly actual: number | undefined;
  readonly status: "met" | "missed" | "not reported";
  /** Actual ÷ bound, 1 = exactly on target. */
  readonly ofTarget: number | undefined;
};

/** Every target of a row, in the order in which it was typed. `spend` serves the costs that results do not give. */
export function targetStatuses(
  kpis: KpisReading,
  results: Facts,
  spend: Money | undefined,
  rules: EngagementRules,
): readonly TargetStatus[] {
  return (Object.keys(kpis.metrics) as MetricKey[]).flatMap((key) => {
    const target = kpis.metrics[key];
    if (!target) return [];
    const basis = key === "er" ? kpis.erBasis : undefined;
    const actual =
      key === "er"
        ? known(engagementRateOf(results, rules, basis))?.rate
        : (results.metrics[key] ?? derived(key, results, comparable(spend, kpis), rules));
    return [statusOf(key, target, actual)];
  });
}

/** A target in another currency than the rate is not comparable with what the rate cost. */
const comparable = (spend: Money | undefined, { currency }: KpisReading) =>
  spend && (currency === undefined || currency === spend.currency) ? spend.amount : undefined;

function derived(key: MetricKey, results: Facts, spend: number | undefined, rules: EngagementRules) {
  if (key === "engagements") return known(engagementsOf(results, rules));
  if (key === "reach") return known(reachOf(results));
  if (key === "cpe") return costPerEngagement(spend, known(engagementsOf(results, rules)));
  if (key === "cpm") return costPerMille(spend, known(impressionsOf(results))?.count);
  if (key === "cpv") return costPerView(spend, results.metrics.views);
  if (key === "cpc") return costPerEngagement(spend, results.metrics.clicks);
  if (key === "cpa") return costPerEngagement(spend, results.metrics.orders);
  return undefined;
}

function statusOf(key: MetricKey, target: Target, actual: number | undefined): TargetStatus {
  const costLike = metricKeys[key].costLike === true;
  const { bound, operator } = demand(target, costLike);
  const met = actual !== undefined && compare(actual, operator, bound);
  return {
    key,
    target,
    bound,
    operator,
    actual,
    status: actual === undefined ? "not reported" : met ? "met" : "missed",
    ofTarget: actual === undefined || bound === 0 ? undefined : actual / bound,
  };
}

/** No sign means at least for volumes and rates, at most for costs; of a range counts the end that is easier. */
function demand(target: Target, costLike: boolean): Pick<TargetStatus, "bound" | "operator"> {
  if (target.op === "between") {
    return costLike ? { bound: target.max, operator: "<=" } : { bound: target.min, operator: ">=" };
  }
  return { bound: target.value, operator: target.op === "=" ? (costLike ? "<=" : ">=") : target.op };
}

/** 3.5 % computed from counts is 3.5 %, whatever the binary says in the 12th digit. */
function compare(actual: number, operator: TargetStatus["operator"], bound: number): boolean {
  const even = Math.abs(actual - bound) <= 1e-9 * Math.max(1, Math.abs(bound));
  if (even) return operator === ">=" || operator === "<=";
  return operator.startsWith(">") ? actual > bound : actual < bound;
}
