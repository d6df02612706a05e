/** Config → what SQL joins by market: currency and thresholds; what a Config of an older edition lacks is said, not assumed. */

import type { Rows } from "../domain/cell.ts";
import { type Config, isConfig, readConfig } from "../domain/config/config.ts";
import { type ParameterKey, parameters } from "../domain/config/parameters/index.ts";
import { quoted } from "../domain/text.ts";
import type { Reading, SqlColumn } from "./contributed.ts";
import { settingKeys, settingNames } from "./settings.prepared.ts";

export { settingKeys } from "./settings.prepared.ts";

export const benchmarkColumns: readonly SqlColumn[] = [
  ["market", "STRING"],
  ["place", "INT64"],
  ["currency", "STRING"],
  ...settingKeys.map((key) => [key, "FLOAT64"] as const),
  ["lacks", "STRING"],
];

/** A row a market; `lacks` names the settings without which there is no verdict. */
export const benchmarkRows = ({ markets }: Config): readonly Reading[] =>
  markets.map(({ code, values }, place) => {
    const names = settingNames.filter((_, at) => values[settingKeys[at] as ParameterKey] === undefined);
    return {
      market: code,
      place,
      currency: values.currency ?? null,
      ...Object.fromEntries(settingKeys.map((key) => [key, values[key] ?? null])),
      lacks: names.length ? quoted(names).en : null,
    };
  });

/**
 * The rows of a Config tab that reading, figures and verdicts look at, each by its key. Finer benchmarks
 * ("benchmarkCPE.TikTok") begin with the key that they are of.
 */
export const neededKeys = [
  "name",
  "aliases",
  "locale",
  "currency",
  "words",
  "targetCountry",
  "targetAge",
  "targetGender",
  "weightER",
  "weightDemographics",
  "weightAuthenticity",
  "weightCountry",
  "weightAge",
  "weightGender",
  "authenticityFloor",
  "authenticityCeiling",
  "setCoverage",
  "authenticityFail",
  "capFail",
  "authenticityWarn",
  "capWarn",
  "countryFail",
  "erSuspect",
  "erSuspectCap",
  "bandExcellent",
  "bandAverage",
  "engagementSet",
  "engagementParts",
  "benchmarkER",
  "benchmarkERByReach",
  "benchmarkERByViews",
  "benchmarkCPE",
  "benchmarkCPM",
  "benchmarkCPV",
  "benchmarkViewRate",
  ...settingKeys,
] as const satisfies readonly ParameterKey[];

/** As they may stand in a tab: by today's key, or by that of an older edition. */
export const keysInTab = (): readonly string[] => {
  const all: Readonly<Record<string, { readonly formerly?: string }>> = parameters();
  return [...new Set(neededKeys.flatMap((key) => [key, all[key]?.formerly ?? []].flat()))];
};

/** Throws a sentence where the rows are no Config tab. */
export function configFrom(rows: unknown): Config {
  if (!isConfig(rows)) throw new Error(noConfig);
  return readConfig(rows as Rows);
}

const noConfig =
  "The tab Config is no config table: its first row has to begin with “key” and hold a column “*” with the markets behind it. Copy the Config tab that “Set up this sheet” made.";
