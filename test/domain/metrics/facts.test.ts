/** What a cell names and nobody could read leaves the figures that it would be part of unknown; so does what cannot be right. */
import { describe, expect, test } from "vitest";
import { isDoubt } from "../../../src/domain/doubt.ts";
import { engagementRateOf, engagementsOf, quantityOf } from "../../../src/domain/metrics/facts.ts";
import { flags, readResults } from "../../../src/domain/reading/index.ts";
import { markets } from "../reading/markets.ts";

const set = ["likes", "comments", "shares", "saves"];
const wordsOf = (value: unknown, language: "en" | "ru"): string => (isDoubt(value) ? value.doubt[language] : "");

describe("engagements", () => {
  test.each([
    ["US", "likes hidden; comments 120", "likes: no figure is given"],
    ["US", "likes -1, comments 120, views 45,000", "likes: no figure is given"],
    ["US", "likes and comments hidden, saves 12", "likes: no figure is given"],
    ["US", "likes 12%, comments 40", "likes: no figure is given"],
    ["DE", "Likes ausgeblendet, 120 Kommentare", "likes: no figure is given"],
    ["BR", "curtidas ocultas, 120 comentários", "likes: no figure is given"],
  ] as const)("%s: “%s” are not known out of the rest", (market, cell, words) => {
    expect(wordsOf(engagementsOf(readResults(cell, markets[market]), set), "en")).toBe(words);
  });

  test("the reason is said in Russian, too", () => {
    const results = readResults("лайки скрыты, комментарии 120", markets.RU);
    expect(wordsOf(engagementsOf(results, set), "ru")).toBe("лайки: значение не указано");
    expect(wordsOf(quantityOf(results, "likes"), "ru")).toBe("лайки: значение не указано");
  });

  test("what is hidden and is no part of them disturbs nothing", () => {
    expect(engagementsOf(readResults("reach hidden; likes 300; comments 20", markets.US), set)).toBe(320);
  });

  test("a written total needs no parts", () => {
    expect(engagementsOf(readResults("likes hidden; engagements 900", markets.US), set)).toBe(900);
  });
});

describe("an engagement rate", () => {
  test.each([["likes 29,000; reach 12k"], ["likes 1,300; followers 1,200"], ["ER 112%"]])(
    "of “%s” is hardly right, be it typed or computed",
    (cell) => {
      expect(engagementRateOf(readResults(cell, markets.US), set)).toEqual({ doubt: flags.implausible_er.found });
    },
  );

  test("of exactly all who were reached is possible", () => {
    expect(engagementRateOf(readResults("likes 12,000; reach 12k", markets.US), set)).toEqual({
      rate: 1,
      basis: "reach",
      computed: true,
    });
  });
});
