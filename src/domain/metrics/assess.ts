/** Results + market → audience quality, against the benchmark of the same basis. */

import { type Market, parameterOf } from "../config/config.ts";
import type { ParameterKey, ParameterValues } from "../config/parameters/index.ts";
import { type Doubt, doubt, isDoubt } from "../doubt.ts";
import { type EngagementRate, engagementRateOf, engagementRules, type Facts } from "../quantities/facts.ts";
import type { ResultsReading } from "../reading/index.ts";
import { both } from "../text.ts";
import { type AudienceTarget, type DemographicsMatch, demographicsMatch } from "./audienceMatch.ts";
import { type AudienceQuality, audienceQuality } from "./audienceQuality.ts";
import { type Benchmark, benchmarkOf, groundOf, rateBenchmarks } from "./benchmarks.ts";

const qualityKeys = [
  "weightER",
  "weightDemographics",
  "weightAuthenticity",
  "authenticityFloor",
  "authenticityCeiling",
  "authenticityFail",
  "capFail",
  "authenticityWarn",
  "capWarn",
  "countryFail",
  "erSuspect",
  "erSuspectCap",
  "bandExcellent",
  "bandGood",
  "bandAverage",
  "bandWeak",
] as const satisfies readonly ParameterKey[];

export type AssessedAudience = {
  readonly quality: AudienceQuality;
  readonly er: EngagementRate;
  readonly benchmark: Benchmark;
  readonly match: DemographicsMatch;
  readonly authenticity: number;
};

/** Several parameters of a market, or the first that is missing or makes no sense. */
export function parametersOf<K extends ParameterKey>(
  market: Market,
  keys: readonly K[],
): Pick<ParameterValues, K> | Doubt {
  const entries = keys.map((key) => [key, parameterOf(market, key)] as const);
  const missing = entries.find(([, value]) => isDoubt(value));
  if (missing) return missing[1] as Doubt;
  return Object.fromEntries(entries) as unknown as Pick<ParameterValues, K>;
}

/** How well the audience matches the market's target. */
export function matchOf({ audience }: Pick<ResultsReading, "audience">, market: Market): DemographicsMatch | Doubt {
  const settings = parametersOf(market, ["weightCountry", "weightAge", "weightGender", "setCoverage"]);
  if (isDoubt(settings)) return settings;
  const { targetCountry, targetAge, targetGender } = market.values;
  if (!targetCountry && !targetAge && !targetGender) return noTarget(market);
  const target: AudienceTarget = {
    ...(targetCountry ? { country: targetCountry } : {}),
    ...(targetAge ? { age: targetAge } : {}),
    ...(targetGender ? { gender: targetGender } : {}),
  };
  const weights = { country: settings.weightCountry, age: settings.weightAge, gender: settings.weightGender };
  return demographicsMatch(audience ?? {}, target, weights, settings.setCoverage);
}

/** Overrides for what a team keeps outside of the results text: ER and authenticity as shares, match 0–100. */
export type GivenParts = { readonly er?: number; readonly match?: number; readonly authenticity?: number };

export function assessAudience(results: Facts, market: Market, given: GivenParts = {}): AssessedAudience | Doubt {
  const settings = parametersOf(market, qualityKeys);
  if (isDoubt(settings)) return settings;
  const set = parameterOf(market, "engagementSet");
  if (isDoubt(set)) return set;
  const er =
    given.er === undefined
      ? engagementRateOf(results, engagementRules(market.values))
      : { rate: given.er, basis: "followers" as const, computed: false };
  const matched = matchOf(results, market);
  if (isDoubt(matched) && given.match === undefined) return matched;
  const match = isDoubt(matched) ? { score: undefined } : matched; // what was given needs no target
  const score = given.match ?? match.score;
  const authenticity = given.authenticity ?? results.metrics.authenticity;
  if (isDoubt(er) || score === undefined || authenticity === undefined) return missingParts(er, score, authenticity);
  const benchmark = benchmarkOf(market, rateBenchmarks[er.basis], groundOf(results));
  if (isDoubt(benchmark)) return benchmark;
  const inCountry = match.inCountry === undefined ? {} : { inCountry: match.inCountry };
  const quality = audienceQuality(
    { er: er.rate, benchmark: benchmark.value, authenticity, match: score, ...inCountry },
    settings,
  );
  return { quality, er, benchmark, match: { ...match, score }, authenticity };
}

function missingParts(er: EngagementRate | Doubt, match: number | undefined, authenticity: number | undefined): Doubt {
  const missing = [
    ...(isDoubt(er) ? [er.doubt] : []),
    ...(match === undefined ? [{ en: "needs demographics", ru: "нужна демография" }] : []),
    ...(authenticity === undefined ? [{ en: "needs authenticity", ru: "нужна доля живых подписчиков" }] : []),
  ];
  return { doubt: both((language) => needsOf(missing.map((one) => one[language]))) };
}

/** "needs an ER, demographics"; in Russian the verb counts what is needed, and what is said otherwise stands before it. */
function needsOf(texts: readonly string[]): string {
  const opening = /^(needs|нужна|нужен|нужны) /;
  const needed = texts.filter((text) => opening.test(text));
  const others = texts.filter((text) => !opening.test(text));
  const [first = ""] = needed;
  const verb = /^needs/.test(first) ? "needs" : needed.length > 1 ? "нужны" : opening.exec(first)?.[1];
  const all = needed.map((text) => text.replace(opening, "")).join(", ");
  return [...others, ...(all ? [`${verb} ${all}`] : [])].join("; ");
}

/** Nothing is promised to anybody that nobody typed; a target that makes no sense is told as such. */
function noTarget(market: Market): Doubt {
  const typed = (["targetCountry", "targetAge", "targetGender"] as const).find((key) =>
    market.problems.some((problem) => problem.key === key),
  );
  const senseless = typed && parameterOf(market, typed);
  return isDoubt(senseless)
    ? senseless
    : doubt("needs a target audience (Config tab)", "нужна целевая аудитория (вкладка Config)");
}
