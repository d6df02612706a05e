/** What is known of a creator → four scores of 0–100 and their weighted mean; what is not known is named and never 0. */
import type { Market } from "../config/config.ts";
import { isDoubt } from "../doubt.ts";
import { matchOf, parametersOf } from "../metrics/assess.ts";
import { authenticityPart } from "../metrics/audienceQuality.ts";
import type { Creator } from "../people/creator.ts";
import type { Audience } from "../reading/index.ts";
import type { Text } from "../text.ts";

export const scoreKeys = ["creatorQuality", "delivery", "brandFit", "content"] as const;
export type ScoreKey = (typeof scoreKeys)[number];

export const scoreLabels: Readonly<Record<ScoreKey, Text>> = {
  creatorQuality: { en: "audience", ru: "аудитория" },
  delivery: { en: "delivery", ru: "сроки" },
  brandFit: { en: "brand fit", ru: "бренд" },
  content: { en: "content", ru: "контент" },
};

export type Scores = { readonly [key in ScoreKey]?: number } & {
  /** The weighted mean of those that are known. */
  readonly overall?: number;
  readonly unknown: readonly ScoreKey[];
};

/** What a score of people and their audience is made of. */
export type Known = {
  readonly audience?: Audience | undefined;
  readonly authenticity?: number | undefined;
  readonly person?: Pick<Creator, "brandFit" | "content"> | undefined;
  /** 0–100 */
  readonly delivery?: number | undefined;
};

const weights = {
  creatorQuality: "weightCreatorQuality",
  delivery: "weightDelivery",
  brandFit: "weightBrandAlignment",
  content: "weightContentQuality",
} as const;

/** 1 to 5 as a team types it → 0, 25, 50, 75, 100. */
export const typedScore = (score: number | undefined): number | undefined =>
  score === undefined ? undefined : (score - 1) * 25;

/** Overall = Σ weight·score ÷ Σ weight over the scores that are known; the weights are market parameters. */
export function scoresOf({ audience, authenticity, person, delivery }: Known, market: Market): Scores {
  const found: { readonly [key in ScoreKey]: number | undefined } = {
    creatorQuality: creatorQuality(audience, authenticity, market),
    delivery,
    brandFit: typedScore(person?.brandFit),
    content: typedScore(person?.content),
  };
  let sum = 0;
  let weight = 0;
  for (const key of scoreKeys) {
    const [score, share] = [found[key], market.values[weights[key]]];
    if (score === undefined || share === undefined) continue;
    sum += share * score;
    weight += share;
  }
  const known = scoreKeys.flatMap((key) => (found[key] === undefined ? [] : [[key, found[key]] as const]));
  return {
    ...Object.fromEntries(known),
    ...(weight > 0 ? { overall: sum / weight } : {}),
    unknown: scoreKeys.filter((key) => found[key] === undefined),
  };
}

/** The mean of authenticity and demographics match; of one alone it would be another figure. */
function creatorQuality(
  audience: Audience | undefined,
  authenticity: number | undefined,
  market: Market,
): number | undefined {
  const settings = parametersOf(market, ["authenticityFloor", "authenticityCeiling"]);
  if (isDoubt(settings) || authenticity === undefined) return undefined;
  const match = matchOf({ ...(audience ? { audience } : {}) }, market);
  if (isDoubt(match) || match.score === undefined) return undefined;
  return (authenticityPart(authenticity, settings.authenticityFloor, settings.authenticityCeiling) + match.score) / 2;
}
