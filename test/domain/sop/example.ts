/** Two markets with everything said, and a month of theirs, for the tests of documents about the process. */
import type { Cell } from "../../../src/domain/cell.ts";
import { type Config, freshConfig, readConfig } from "../../../src/domain/config/config.ts";
import type { Creator } from "../../../src/domain/people/creator.ts";
import type { Activity, Happening } from "../../../src/domain/process/types.ts";
import type { Language } from "../../../src/domain/text.ts";

type Typed = Readonly<Record<string, Readonly<Record<string, Cell>>>>;

/** A fresh Config tab in which some cells were typed: `sopConfig(["US", "RU"], { lead: { US: "Maya" } })`. */
export function sopConfig(codes: readonly string[], typed: Typed = {}, language: Language = "en"): Config {
  const rows = freshConfig(codes, language);
  const header = rows[0] ?? [];
  return readConfig(rows.map((row) => row.map((cell, i) => typed[String(row[0])]?.[String(header[i])] ?? cell)));
}

export const filled: Typed = {
  brand: { "*": "Tea House" },
  whoDecides: { "*": "Olga Petrova" },
  contact: { "*": "Ben, ben@teahouse.example" },
  channel: { "*": "mail" },
  usageRights: { "*": "organic posts, 90 days" },
  exclusivityDays: { "*": 14 },
  lead: { US: "Maya", RU: "Света" },
  cohortCallDay: { "*": "Thu" },
  shippingDays: { RU: 5 },
};

export const twoMarkets = sopConfig(["US", "RU"], filled);

export const creator = (name: string, more: Partial<Creator> = {}): Creator => ({
  row: 2,
  name,
  alsoKnownAs: [],
  markets: [],
  platforms: [],
  isOld: false,
  redFlags: [],
  ...more,
});

let row = 1;
export const line = (
  on: string,
  who: string,
  what: Happening,
  text?: string,
  more: Partial<Activity> = {},
): Activity => {
  row += 1;
  return { row, on, creator: who, what, ...(text ? { text } : {}), ...more };
};
