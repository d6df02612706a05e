/** Audience facts + market target → how well they match, dimension by dimension. */
import { type AgeTarget, ageBand, type Distribution, withComplement } from "../config/audienceTarget.ts";

/** Facts as results give them: shares by ISO country, by age band, by gender. */
export type AudienceFacts = {
  readonly country?: Distribution;
  readonly age?: Distribution;
  readonly gender?: Distribution;
};
export type AudienceTarget = {
  readonly country?: readonly string[];
  readonly age?: AgeTarget;
  readonly gender?: Distribution;
};
export type MatchWeights = { readonly country: number; readonly age: number; readonly gender: number };

export type DemographicsMatch = {
  /** 0–100, or undefined where no dimension is known. */
  readonly score: number | undefined;
  /** Each known dimension's match, 0–1. */
  readonly country?: number;
  readonly age?: number;
  readonly gender?: number;
  /** Share of the audience in the target country, 0–1. */
  readonly inCountry?: number;
};

/**
 * D = 100 · Σ weight·match ÷ Σ weight over the dimensions that are known.
 * A set is matched by min(1, share inside ÷ coverage), a distribution by Σ min(target, actual).
 */
export function demographicsMatch(
  facts: AudienceFacts,
  target: AudienceTarget,
  weights: MatchWeights,
  coverage: number,
): DemographicsMatch {
  const inCountry = shareInCountries(facts.country, target.country);
  const inside = (share: number | undefined) => (share === undefined ? undefined : Math.min(1, share / coverage));
  const matches = {
    country: inside(inCountry),
    age: ageMatch(facts.age, target.age, inside),
    gender: overlap(withComplement(facts.gender), target.gender),
  };
  const dimensions = (["country", "age", "gender"] as const).filter((dimension) => matches[dimension] !== undefined);
  const weight = dimensions.reduce((sum, dimension) => sum + weights[dimension], 0);
  const sum = dimensions.reduce((total, dimension) => total + weights[dimension] * (matches[dimension] ?? 0), 0);
  return {
    score: weight > 0 ? (100 * sum) / weight : undefined,
    ...Object.fromEntries(dimensions.map((dimension) => [dimension, matches[dimension]])),
    ...(inCountry === undefined ? {} : { inCountry }),
  };
}

function shareInCountries(actual: Distribution | undefined, target: readonly string[] | undefined) {
  const stated = target?.map((code) => actual?.[code]).filter((share) => share !== undefined) ?? [];
  return stated.length ? stated.reduce((sum, share) => sum + share, 0) : undefined;
}

function ageMatch(
  actual: Distribution | undefined,
  target: AgeTarget | undefined,
  inside: (share: number | undefined) => number | undefined,
): number | undefined {
  if (!actual || !target) return undefined;
  return "bands" in target ? inside(shareInBands(actual, target.bands)) : overlap(actual, target.distribution);
}

/** Adds the stated age bands that lie inside the target; unknown where they leave a part of the target out. */
function shareInBands(actual: Distribution, bands: readonly { from: number; to: number }[]): number | undefined {
  let share = 0;
  for (const band of bands) {
    const parts = Object.entries(actual)
      .map(([label, part]) => ({ ...(ageBand(label) ?? { from: -1, to: -1 }), part }))
      .filter(({ from, to }) => from >= band.from && to <= band.to)
      .sort((a, b) => a.from - b.from);
    let reached = band.from;
    for (const { from, to, part } of parts) {
      if (from > reached) return undefined;
      reached = Math.max(reached, to + 1);
      share += part;
    }
    if (reached <= band.to) return undefined;
  }
  return Math.min(1, share);
}

/** Σ min(target, actual); unknown where a part of the target is not stated. */
function overlap(actual: Distribution | undefined, target: Distribution | undefined): number | undefined {
  if (!actual || !target) return undefined;
  const parts = Object.entries(target).map(([label, share]) => {
    const stated = actual[label];
    return stated === undefined ? undefined : Math.min(share, stated);
  });
  return parts.some((part) => part === undefined)
    ? undefined
    : parts.reduce<number>((sum, part) => sum + (part ?? 0), 0);
}
