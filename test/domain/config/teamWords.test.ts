import { expect, test } from "vitest";
import type { Cell } from "../../../src/domain/cell.ts";
import { findMarket, freshConfig, readConfig } from "../../../src/domain/config/config.ts";
import { readingMarketOf } from "../../../src/domain/config/market.ts";
import { readKpis, readResults } from "../../../src/domain/reading/index.ts";
import { call } from "../../../src/functions/call.ts";
import { functions } from "../../../src/functions/index.ts";

const withWords = (typed: Cell): Cell[][] =>
  freshConfig().map((row) => (row[0] === "words" ? row.map((cell, i) => (i === 3 ? typed : cell)) : row));
const russian = (typed: Cell) => readingMarketOf(findMarket(readConfig(withWords(typed)), "RU"));

test("a word of the team's own means a metric, in every market that leans on the default", () => {
  const market = russian("досягаемость = охват; нрав = likes");
  expect(readResults("досягаемость 48к, нрав 310", market).metrics).toEqual({ reach: 48000, likes: 310 });
  expect(readKpis("досягаемость 50к", market).metrics).toEqual({ reach: { op: "=", value: 50000 } });
});

test("without it the same cell has no such metric", () => {
  expect(readResults("досягаемость 48к", russian("")).metrics).toEqual({});
});

test("formulas hear it through MARKETS", () => {
  const MARKETS = withWords("нрав = вовлечения");
  expect(functions.CPE && call(functions.CPE, ["1000 ₽", "нрав 500", "RU", MARKETS])).toBe(2);
});

test.each([["охвт"], ["охвт = котики"], ["= охват"], ["a = b = reach"]])("%s is a problem with a hint", (typed) => {
  const [problem] = findMarket(readConfig(withWords(typed)), "RU")?.problems ?? [];
  expect(problem).toMatchObject({ key: "words", found: typed, hint: { en: expect.stringContaining("= reach") } });
});
