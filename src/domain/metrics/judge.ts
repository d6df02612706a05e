/** One partnership → its efficiency, its audience, its KPIs and the verdict on it. */
import type { Market } from "../config/config.ts";
import { type Doubt, isDoubt, known } from "../doubt.ts";
import { engagementRules } from "../quantities/facts.ts";
import { type Money, spendOf } from "../quantities/spend.ts";
import type { Partnership } from "../sheets/partnership.ts";
import { type AssessedAudience, assessAudience, parametersOf } from "./assess.ts";
import { type Efficiency, efficiencyOf } from "./efficiency.ts";
import { efficiencyLabels, knownParts } from "./engagementQuality.ts";
import { type TargetStatus, targetStatuses } from "./targets.ts";
import { type Part, type Verdict, verdictKeys, verdictOf } from "./verdict.ts";

export type Judgement = {
  readonly spend: Money | Doubt;
  readonly efficiency: Efficiency;
  readonly audience: AssessedAudience | Doubt;
  readonly targets: readonly TargetStatus[];
  readonly verdict: Verdict;
};

/** What the team says of the creator beside the figures. */
export type Beside = { readonly overall?: number | undefined; readonly isFirstTest?: boolean };

/** `partnership` is one that is out: of a plan there is nothing to judge. */
export function judgePartnership(
  { rate, kpis, results, productValue }: Pick<Partnership, "rate" | "kpis" | "results" | "productValue">,
  market: Market,
  beside: Beside = {},
): Judgement {
  const spend = spendOf(rate, productValue);
  const efficiency = efficiencyOf(results, spend, market);
  const audience = assessAudience(results, market);
  const targets = targetStatuses(kpis, results, known(spend), engagementRules(market.values));
  const settings = parametersOf(market, verdictKeys);
  const reported = targets.filter(({ status }) => status !== "not reported");
  const { lacks } = efficiency;
  const verdict: Verdict = isDoubt(settings)
    ? { kind: "unknown", reason: settings.doubt }
    : verdictOf(
        {
          engagementQuality: efficiency.index,
          parts: ratioParts(efficiency),
          audienceQuality: known(audience)?.quality.score,
          kpis: { met: targets.filter(({ status }) => status === "met").length, of: reported.length },
          lacks: (lacks.cost ?? lacks.reach ?? lacks.rate)?.doubt,
          ...beside,
        },
        settings,
      );
  return { spend, efficiency, audience, targets, verdict };
}

export const ratioParts = ({ parts }: Efficiency): readonly Part[] =>
  knownParts(Object.fromEntries(Object.entries(parts).map(([key, { ratio }]) => [key, ratio]))).flatMap((key) => {
    const part = parts[key];
    return part ? [{ label: efficiencyLabels[key], ratio: part.ratio }] : [];
  });
