/** The settings without which there is no verdict, and what they are called: a table that the build writes into the reader. */
import { parameters } from "../domain/config/parameters/index.ts";
import { verdictKeys } from "../domain/metrics/verdict.ts";

export const settingKeys = [...verdictKeys, "enoughRows"] as const;

const all = parameters();
export const settingNames = settingKeys.map((key) => all[key].label.en);
