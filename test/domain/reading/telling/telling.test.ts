/** What was understood is told in both languages, and what was doubted is spelled better where one spelling is sensible. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import {
  type ReadColumn,
  readingInWords,
  readKpis,
  readRate,
  readResults,
  suggestSpelling,
} from "../../../../src/domain/reading/index.ts";
import type { Language } from "../../../../src/domain/text.ts";
import { markets } from "../markets.ts";

const readers = { rate: readRate, kpis: readKpis, results: readResults };
type Market = keyof typeof markets;

const tableOf = <Row>(name: string): readonly Row[] =>
  JSON.parse(readFileSync(join(import.meta.dirname, `${name}.json`), "utf8"));

test.each(tableOf<readonly [ReadColumn, Market, cell: string, en: string, ru: string]>("told"))(
  "%s %s: “%s” is told",
  (column, market, cell, en, ru) => {
    const reading = readers[column](cell, markets[market]);
    const told = (["en", "ru"] as const).map((language) => readingInWords(reading, column, language));
    expect(told.map((words) => words.replace(/[\u00a0\u202f]/g, " "))).toEqual([en, ru]);
  },
);

test.each(tableOf<readonly [ReadColumn, Market, Language, cell: string, spelling: string | null]>("suggested"))(
  "%s %s %s: “%s” would be spelled “%s”",
  (column, market, language, cell, spelling) => {
    expect(suggestSpelling(cell, markets[market], language, column) ?? null).toBe(spelling);
  },
);

test.each([
  [500, true],
  [501, false],
])("a cell of %i characters has a spelling: %s", (length, has) => {
  const cell = "ER 5.2".padEnd(length);
  expect(suggestSpelling(cell, markets.US, "en", "results")).toBe(has ? `ER 5.2%${cell.slice(6)}` : undefined);
});

test("what is no text has none", () => {
  for (const cell of [5.2, undefined, new Date(0)])
    expect(suggestSpelling(cell, markets.US, "en", "results")).toBe(undefined);
});
