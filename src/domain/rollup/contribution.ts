/** Partnership → what it adds to its market's month: each quantity, or undefined where it is doubted or not reported. */
import type { Market } from "../config/config.ts";
import { known } from "../doubt.ts";
import { assessAudience } from "../metrics/assess.ts";
import { engagementRateOf, engagementsOf, impressionsOf, type RateBasis } from "../metrics/facts.ts";
import { engagementRate, netSentiment } from "../metrics/metrics.ts";
import { spendOf } from "../metrics/spend.ts";
import { targetStatuses } from "../metrics/targets.ts";
import type { ResultsReading } from "../reading/index.ts";
import type { Partnership } from "../sheets/partnership.ts";

/** What is summed over rows; `impressions` is reach where no impressions are reported. */
export type Quantity =
  | "spend"
  | "engagements"
  | "reach"
  | "impressions"
  | "views"
  | "clicks"
  | "orders"
  | "leads"
  | "promo_uses";

/** What has a median over rows; shares are fractions, `audienceQuality` is 0–100, `brandLift` percentage points. */
export type Rated =
  | "erByFollowers"
  | "erByReach"
  | "erByViews"
  | "viewRate"
  | "audienceQuality"
  | "authenticity"
  | "netSentiment"
  | "brandLift";

/** Numbers alone: a typed row. Money is in the market's currency. */
export type Contribution = { readonly [K in Quantity | Rated]?: number | undefined } & {
  readonly kpisMet: number;
  readonly kpisSet: number;
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
  const { currency, engagementSet: set = [] } = market.values;
  const money = known(spendOf(rate, productValue));
  const spend = money?.currency === currency ? money : undefined;
  const { metrics } = results;
  const er = (basis: RateBasis) => known(engagementRateOf(results, set, basis))?.rate;
  const targets = targetStatuses(kpis, results, money, set);
  return {
    spend: spend?.amount,
    engagements: known(engagementsOf(results, set)),
    reach: metrics.reach,
    impressions: known(impressionsOf(results)),
    views: metrics.views,
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
    netSentiment: sentimentIn(results),
    brandLift: metrics.brand_lift_pp,
    kpisMet: targets.filter(({ status }) => status === "met").length,
    kpisSet: targets.length,
  };
}

/** Where the neutral share is not written it is what the other two leave. */
function sentimentIn({ metrics }: ResultsReading): number | undefined {
  const { sentiment_positive: positive, sentiment_negative: negative, sentiment_neutral: neutral } = metrics;
  if (positive === undefined || negative === undefined) return undefined;
  return netSentiment(positive, negative, neutral ?? Math.max(0, 1 - positive - negative));
}
