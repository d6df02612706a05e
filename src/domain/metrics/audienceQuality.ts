/** Engagement rate, demographics match and authenticity → audience quality, 0–100, against the market's benchmark. */

import type { Text } from "../text.ts";
import type { DemographicsMatch } from "./audienceMatch.ts";

/** The constants of the score; each is a market parameter of the same name. */
export type QualitySettings = {
  readonly weightER: number;
  readonly weightDemographics: number;
  readonly weightAuthenticity: number;
  readonly authenticityFloor: number;
  readonly authenticityCeiling: number;
  readonly authenticityFail: number;
  readonly capFail: number;
  readonly authenticityWarn: number;
  readonly capWarn: number;
  readonly countryFail: number;
  readonly erSuspect: number;
  readonly erSuspectCap: number;
  readonly bandExcellent: number;
  readonly bandGood: number;
  readonly bandAverage: number;
  readonly bandWeak: number;
};

export type Cap = "authenticityFail" | "authenticityWarn" | "countryFail" | "erSuspect";

export type AudienceQuality = {
  /** 0–100 */
  readonly score: number;
  readonly engagement: number;
  readonly demographics: number;
  readonly authenticity: number;
  readonly band: Text;
  /** Which limits were applied, the strictest last word. */
  readonly caps: readonly Cap[];
};

const clamp = (value: number) => Math.min(100, Math.max(0, value));

/** E = clamp(50 + 25·log2(ER ÷ benchmark), 0, 100): on par 50, twice 75, half 25. */
export const engagementPart = (er: number, benchmark: number): number =>
  er <= 0 ? 0 : clamp(50 + 25 * Math.log2(er / benchmark));

/** A = clamp(100·(authenticity − floor) ÷ (ceiling − floor), 0, 100). */
export const authenticityPart = (authenticity: number, floor: number, ceiling: number): number =>
  ceiling > floor ? clamp((100 * (authenticity - floor)) / (ceiling - floor)) : authenticity >= floor ? 100 : 0;

/**
 * AQ = (wE·E + wD·D + wA·A) ÷ (wE + wD + wA), then the caps: bought followers or an audience elsewhere cannot score
 * well, whatever the rest. `er` and `authenticity` are shares, `match.score` is 0–100.
 */
export function audienceQuality(
  given: {
    er: number;
    benchmark: number;
    authenticity: number;
    match: number;
    inCountry?: DemographicsMatch["inCountry"];
  },
  settings: QualitySettings,
): AudienceQuality {
  const { er, benchmark, authenticity, match, inCountry } = given;
  const suspect = er >= settings.erSuspect * benchmark && authenticity < settings.authenticityWarn;
  const full = engagementPart(er, benchmark);
  const engagement = suspect ? Math.min(full, settings.erSuspectCap) : full;
  const real = authenticityPart(authenticity, settings.authenticityFloor, settings.authenticityCeiling);
  const { weightER, weightDemographics, weightAuthenticity } = settings;
  const weights = weightER + weightDemographics + weightAuthenticity;
  const mean = (weightER * engagement + weightDemographics * match + weightAuthenticity * real) / weights;
  const limits: readonly (readonly [Cap, boolean, number])[] = [
    ["authenticityFail", authenticity < settings.authenticityFail, settings.capFail],
    [
      "authenticityWarn",
      authenticity >= settings.authenticityFail && authenticity < settings.authenticityWarn,
      settings.capWarn,
    ],
    ["countryFail", inCountry !== undefined && inCountry < settings.countryFail, settings.capFail],
  ];
  const applied = limits.filter(([, applies]) => applies);
  const score = Math.min(mean, ...applied.map(([, , limit]) => limit));
  return {
    score,
    engagement,
    demographics: match,
    authenticity: real,
    band: bandOf(score, settings),
    caps: [...(suspect ? (["erSuspect"] as const) : []), ...applied.map(([cap]) => cap)],
  };
}

function bandOf(score: number, { bandExcellent, bandGood, bandAverage, bandWeak }: QualitySettings): Text {
  if (score >= bandExcellent) return { en: "excellent", ru: "отлично" };
  if (score >= bandGood) return { en: "good", ru: "хорошо" };
  if (score >= bandAverage) return { en: "average", ru: "средне" };
  if (score >= bandWeak) return { en: "weak", ru: "слабо" };
  return { en: "poor", ru: "плохо" };
}
