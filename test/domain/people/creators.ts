/** Creators tabs of tests: rows under headings of either language. */
import type { Cell } from "../../../src/domain/cell.ts";
import { freshConfig, readConfig } from "../../../src/domain/config/config.ts";
import { freshHeadings } from "../../../src/domain/people/completion.ts";
import type { Creator } from "../../../src/domain/people/creator.ts";
import { type CreatorKey, creatorKeys } from "../../../src/domain/people/creatorColumns.ts";
import { readCreators } from "../../../src/domain/people/readCreators.ts";
import type { Language } from "../../../src/domain/text.ts";

export const config = readConfig(freshConfig(["US", "RU", "UK"]));
export const today = "2026-11-27";

export type Typed = { readonly [key in CreatorKey]?: Cell };

export const tabOf = (rows: readonly Typed[], language: Language = "en"): Cell[][] => [
  [...freshHeadings(language)],
  ...rows.map((row) => creatorKeys.map((key) => row[key] ?? "")),
];

export const read = (rows: readonly Typed[], language: Language = "en") =>
  readCreators(tabOf(rows, language), config, today);

export function one(row: Typed): Creator {
  const [creator] = read([{ creator: "Mara K.", ...row }]).creators;
  if (!creator) throw new Error("nobody was read");
  return creator;
}

/** What is told of one row. */
export const told = (row: Typed) => read([{ creator: "Mara K.", ...row }]).doubts.map(({ found }) => found.en);
