/** An offer by result and what came of it → what it would come to; a range → its ends. Shown as an estimate, never as the amount. */
import { compact } from "../../compact.ts";
import { impressionsOf } from "../../quantities/facts.ts";
import type { RateReading } from "../../reading/index.ts";
import type { Partnership } from "../../sheets/partnership.ts";
import type { Estimate } from "./instalment.ts";

export function estimateOf({ rate, results }: Partnership): Estimate | undefined {
  const { min, max, status } = rate;
  if (status === "range") return compact<Estimate>({ min, max });
  const sum = byResult(rate, results);
  if (sum === undefined) return undefined;
  const amount = Math.round(Math.min(sum, rate.cap ?? sum) * 100) / 100;
  return { min: amount, max: amount };
}

/** Undefined where none of the counts that it depends on is known. */
function byResult(rate: RateReading, results: Partnership["results"]): number | undefined {
  const { views, clicks, engagements, orders, leads, revenue } = results.metrics;
  const impressions = impressionsOf(results);
  const shown = "count" in impressions ? impressions.count / 1_000 : undefined;
  const parts = [
    product(rate.cpm, shown),
    product(rate.cpv, views),
    product(rate.cpc, clicks),
    product(rate.cpe, engagements),
    product(rate.cpa, orders ?? leads),
    product(rate.commission, isSameMoney(rate, results) ? revenue : undefined),
  ].filter((part) => part !== undefined);
  return parts.length ? parts.reduce((sum, part) => sum + part, 0) : undefined;
}

const product = (price: number | undefined, count: number | undefined): number | undefined =>
  price === undefined || count === undefined ? undefined : price * count;

/** A commission in dollars is no share of rubles. */
const isSameMoney = ({ currency }: RateReading, results: Partnership["results"]): boolean =>
  results.currency === undefined || results.currency === currency;
