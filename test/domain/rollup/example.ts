/** Partnerships for the tests of the roll-up, read as from a sheet. */
import type { Cell } from "../../../src/domain/cell.ts";
import { type Config, freshConfig, readConfig } from "../../../src/domain/config/config.ts";
import type { Partnership } from "../../../src/domain/sheets/partnership.ts";
import type { DayOf } from "../../../src/domain/sheets/row/context.ts";
import { withTargets } from "../config/targets.ts";
import { readSheet } from "../sheets/read.ts";

/** A fresh Config tab in which some cells were typed: `configWith({ lead: { US: "Maya" } })`. */
export function configWith(typed: Readonly<Record<string, Readonly<Record<string, Cell>>>> = {}): Config {
  const rows = withTargets(freshConfig());
  const header = rows[0] ?? [];
  return readConfig(rows.map((row) => row.map((cell, i) => typed[String(row[0])]?.[String(header[i])] ?? cell)));
}

export const config = configWith();

export function partnerships(rows: readonly Cell[][], dayOfDate?: DayOf): readonly Partnership[] {
  const all = [["Creator", "Market", "Rate", "KPIs", "Results", "Date"], ...rows];
  return readSheet(all, config, dayOfDate ? { dayOfDate } : {}).partnerships;
}

/** A partnership with everything known: what varies is its spend, and with it its efficiency. */
export const assessed = (creator: string, rate: string, posted = "posted Oct 14, 2026"): Cell[] => [
  creator,
  "US",
  rate,
  "reach 100k; ER 2%",
  `Reach 118,400; likes 4,210; comments 187; saves 640; ER by followers 3.0%; authenticity 85%; US 64%; women 78%; 25-44 59%; ${posted}`,
];
