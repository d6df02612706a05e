/** Partnership → what it adds to its market's month: each quantity, or undefined where it is doubted or not reported. */
import type { Market } from "../config/config.ts";
import { known } from "../doubt.ts";
import { assessAudience } from "../metrics/assess.ts";
import { groundOf, reachMeasureOf } from "../metrics/benchmarks.ts";
import { targetStatuses } from "../metrics/targets.ts";
import {
  brandLiftOf,
  engagementRateOf,
  engagementRules,
  engagementsOf,
  type Facts,
  impressionsOf,
  type RateBasis,
  reachOf,
} from "../quantities/facts.ts";
import { engagementRate, netSentiment } from "../quantities/ratios.ts";
import { spendOf } from "../quantities/spend.ts";
import type { Partnership } from "../sheets/partnership.ts";
import type { Tier } from "../tables/tiers.ts";

/**
 * What is summed over rows. `impressions` is reach where no impressions are reported, else views; `attention` is what
 * the row's reach is judged by: people, or views where the platform counts those. Of sentiment there are the classified
 * comments (`classified`) and how many more of them are positive than negative (`positiveExcess`).
 */
export const quantities = [
  "spend",
  "barter",
  "engagements",
  "reach",
  "impressions",
  "views",
  "attention",
  "clicks",
  "orders",
  "leads",
  "promo_uses",
  "classified",
  "positiveExcess",
] as const;
export type Quantity = (typeof quantities)[number];

/** What has a median over rows; shares are fractions, `audienceQuality` is 0–100, `brandLift` percentage points. */
export const rated = [
  "erByFollowers",
  "erByReach",
  "erByViews",
  "viewRate",
  "audienceQuality",
  "authenticity",
  "netSentiment",
  "brandLift",
] as const;
export type Rated = (typeof rated)[number];

/** What decides which benchmarks a row is compared with. */
export type RowGround = {
  readonly platform?: string | undefined;
  readonly tier?: Tier | undefined;
  /** What its `attention` counts. */
  readonly by: "reach" | "views";
};

/** Numbers alone: a typed row. Money is in the market's currency. */
export type Contribution = { readonly [K in Quantity | Rated]?: number | undefined } & {
  readonly ground: RowGround;
  readonly kpisMet: number;
  readonly kpisSet: number;
  /** Of the targets, those whose result is known. */
  readonly kpisKnown: number;
};

export const rateOf = { followers: "erByFollowers", reach: "erByReach", views: "erByViews" } as const satisfies Record<
  RateBasis,
  Rated
>;

/** A rate in another currency than the market's adds no spend: there is no exchange rate in efficiency. */
export function contributionOf(
  { rate, kpis, results, productValue }: Pick<Partnership, "rate" | "kpis" | "results" | "productValue">,
  market: Market,
): Contribution {
  const rules = engagementRules(market.values);
  const paid = known(spendOf(rate, productValue));
  const money = paid?.currency === market.values.currency ? paid : undefined;
  const { metrics } = results;
  const ground = groundOf(results);
  const reach = known(reachOf(results));
  const attention = reachMeasureOf(results, reach, market, ground);
  const er = (basis: RateBasis) => known(engagementRateOf(results, rules, basis))?.rate;
  const targets = targetStatuses(kpis, results, paid, rules);
  return {
    ground: { ...ground, by: attention?.by ?? "reach" },
    spend: money?.amount,
    barter: money && (productValue ?? rate.productValue),
    engagements: known(engagementsOf(results, rules)),
    reach,
    impressions: known(impressionsOf(results))?.count,
    views: metrics.views,
    attention: attention?.count ?? reach,
    clicks: metrics.clicks,
    orders: metrics.orders,
    leads: metrics.leads,
    promo_uses: metrics.promo_uses,
    erByFollowers: er("followers"),
    erByReach: er("reach"),
    erByViews: er("views"),
    viewRate: metrics.view_rate ?? engagementRate(metrics.views, metrics.followers),
    audienceQuality: known(assessAudience(results, market))?.quality.score,
    authenticity: metrics.authenticity,
    ...sentimentIn(results),
    brandLift: known(brandLiftOf(results)),
    kpisMet: targets.filter(({ status }) => status === "met").length,
    kpisSet: targets.length,
    kpisKnown: targets.filter(({ status }) => status !== "not reported").length,
  };
}

/** Where the neutral share is not written it is what the other two leave; shares of comments count by their number. */
function sentimentIn({ metrics }: Facts): Pick<Contribution, "netSentiment" | "classified" | "positiveExcess"> {
  const { sentiment_positive: positive, sentiment_negative: negative, sentiment_neutral: neutral, comments } = metrics;
  if (positive === undefined || negative === undefined) return {};
  const rest = neutral ?? Math.max(0, 1 - positive - negative);
  const whole = positive + negative + rest;
  const counts = comments ? { classified: comments * whole, positiveExcess: comments * (positive - negative) } : {};
  return { netSentiment: netSentiment(positive, negative, rest), ...counts };
}
