/** What was understood of a cell is told in words, in both languages, doubts last. */
import { describe, expect, test } from "vitest";
import {
  type ReadColumn,
  readingInWords,
  readKpis,
  readRate,
  readResults,
  suggestSpelling,
} from "../../../src/domain/reading/index.ts";
import type { Language } from "../../../src/domain/text.ts";
import { markets } from "./markets.ts";

const readers = { rate: readRate, kpis: readKpis, results: readResults };
type Market = keyof typeof markets;

const told = (cell: string, column: ReadColumn, market: Market, language: Language): string =>
  readingInWords(readers[column](cell, markets[market]), column, language).replace(/[\u00a0\u202f]/g, " ");

describe("a reading in words", () => {
  test.each([
    ["50 000 ₽ (50% предоплата)", "rate", "RU", "ru", "50 000 ₽ · предоплата 50 %"],
    ["$800-1,000", "rate", "US", "en", "$800–$1,000"],
    ["от 30к", "rate", "RU", "ru", "от 30 000 ₽"],
    ["3 posts x $400", "rate", "US", "en", "$1,200 · 3 × post $400"],
    ["gifted", "rate", "US", "en", "no cash · ⚠ the value of the product is not given"],
    ["4О 000 руб", "rate", "RU", "ru", "ставка не читается · ⚠ в числе буква или лишний знак"],
    ["20к/мес", "rate", "RU", "ru", "20 000 ₽ за месяц"],
    [
      "$500 + 15% agency fee",
      "rate",
      "US",
      "en",
      "$500 · agency fee 15 % on top · ⚠ a cost comes on top of the amount",
    ],
    ["50 000 ₽ на руки", "rate", "RU", "ru", "50 000 ₽ · на руки"],
    ["50 000 ₽ за вычетом 6%", "rate", "RU", "ru", "50 000 ₽ · удержание 6 % из этой суммы"],
    ["30к без НДС", "rate", "RU", "ru", "30 000 ₽ · без НДС"],
    ["£650 ex VAT", "rate", "UK", "en", "£650 · VAT on top"],
    ["$0.02 a view, cap $2,000", "rate", "US", "en", "CPV $0.02 · at most $2,000"],
    ["$15 CPM (guaranteed 100k views)", "rate", "US", "en", "CPM $15 · guaranteed: 100,000"],
    ["блабла 500", "rate", "RU", "ru", "⚠ не понято: блабла 500"],
    ["$600, a chunk upfront", "rate", "US", "en", "$600 · ⚠ not understood: chunk"],
    ["$400/mo, 3 months", "rate", "US", "en", "$1,200 · 3 × month $400"],
    [
      "охват от 50к, ER не ниже 5%, 2 сторис до 15.05",
      "kpis",
      "RU",
      "ru",
      "охват ≥ 50 000 · ER ≥ 5 % · 2 × сторис · срок 15 мая",
    ],
    ["ER 4-6%", "kpis", "US", "en", "ER 4 %–6 %"],
    [
      "reach 48,200; likes 2,140; ER by reach 5.3%; authenticity 78%; Russia 88%; women 62%, men 38%; posted 12 Oct 2026",
      "results",
      "US",
      "en",
      "reach 48,200 · likes 2,140 · ER 5.3 % by reach · authenticity 78 % · Russia 88 % · women 62 %, men 38 % · posted 12 Oct 2026",
    ],
    ["reach 80-90k", "results", "US", "en", "reach 80,000–90,000 · ⚠ a result is a range"],
    ["Германия 3%, 25-34 40%", "results", "RU", "ru", "Германия 3 % · 25–34 40 %"],
    ["", "results", "US", "en", ""],
  ] as const)("%s → %5$s", (cell, column, market, language, words) => {
    expect(told(cell, column, market, language)).toBe(words);
  });
});

describe("a doubted cell", () => {
  test.each([
    ["4О 000 руб", "rate", "RU", "40 000 руб"],
    ["$150O", "rate", "US", "$1500"],
    ["ER 5.2", "results", "US", "ER 5.2%"],
    ["ER=0.045", "results", "US", "ER=4.5%"],
    ["ж 62 / м 38, охват 18к", "results", "RU", "ж 62% / м 38%, охват 18к"],
    ["CPE до 15", "kpis", "RU", "CPE до 15 ₽"],
    ["CPE < 0.3", "kpis", "US", "CPE < $0.3"],
    [
      "пришло 312, отписалось 40, цена подписчика 29,4",
      "results",
      "RU",
      "пришло 312, отписалось 40, цена подписчика 29,4 ₽",
    ],
  ] as const)("%s has one sensible spelling", (cell, column, market, spelling) => {
    expect(suggestSpelling(cell, markets[market], "en", column)).toBe(spelling);
  });

  test.each([
    ["reach 80-90k", "results"],
    ["$1,200", "rate"],
    ["1R 2S $1200", "rate"],
    ["$500 + $200", "rate"],
    ["48.200", "results"],
  ] as const)("%s has none", (cell, column) => {
    expect(suggestSpelling(cell, markets.US, "en", column)).toBeUndefined();
  });
});
