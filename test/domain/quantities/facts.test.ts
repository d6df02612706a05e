/** What a cell names and nobody could read leaves the figures that it would be part of unknown; so does what cannot be right. */
import { describe, expect, test } from "vitest";
import { isDoubt } from "../../../src/domain/doubt.ts";
import {
  engagementRateOf,
  engagementsOf,
  impressionsOf,
  quantityOf,
  reachOf,
} from "../../../src/domain/quantities/facts.ts";
import { flags, readResults } from "../../../src/domain/reading/index.ts";
import { markets } from "../reading/markets.ts";

const rules = { set: ["likes", "comments", "shares", "saves"], parts: ["likes", "comments"] };
const wordsOf = (value: unknown, language: "en" | "ru"): string => (isDoubt(value) ? value.doubt[language] : "");

describe("engagements", () => {
  test.each([
    ["US", "likes hidden; comments 120", "likes: no figure is given"],
    ["US", "likes -1, comments 120, views 45,000", "likes: no figure is given"],
    ["US", "likes and comments hidden, saves 12", "likes: no figure is given"],
    ["US", "likes 12%, comments 40", "likes: no figure is given"],
    ["US", "reposts 40", "needs likes, comments (or a total of engagements)"],
    ["US", "likes 4,210; saves 640", "needs comments (or a total of engagements)"],
    ["DE", "Likes ausgeblendet, 120 Kommentare", "likes: no figure is given"],
    ["BR", "curtidas ocultas, 120 comentários", "likes: no figure is given"],
  ] as const)("%s: “%s” are not known out of the rest", (market, cell, words) => {
    expect(wordsOf(engagementsOf(readResults(cell, markets[market]), rules), "en")).toBe(words);
  });

  test("the reason is said in Russian, too", () => {
    const results = readResults("лайки скрыты, комментарии 120", markets.RU);
    expect(wordsOf(engagementsOf(results, rules), "ru")).toBe("лайки: значение не указано");
    expect(wordsOf(quantityOf(results, "likes"), "ru")).toBe("лайки: значение не указано");
  });

  test("what is hidden and is no part of them disturbs nothing", () => {
    expect(engagementsOf(readResults("reach hidden; likes 300; comments 20", markets.US), rules)).toBe(320);
  });

  test("the reason in Russian names the counts that are missing", () => {
    const results = readResults("лайки 2 140, сохранения 310", markets.RU);
    expect(wordsOf(engagementsOf(results, rules), "ru")).toBe("не указано: комментарии (или вовлечения одним числом)");
  });

  test.each([
    ["telegram", "views 21k; likes 1,200; shares 40", 1240],
    ["telegram", "views 21k; likes 1,200; shares 40; comments 60", 1300],
    ["youtube", "views 88k; likes 6,800; comments 420", 7220],
  ])("on %s are the counts that every post there shows: “%s”", (platform, cell, sum) => {
    expect(engagementsOf({ ...readResults(cell, markets.US), platform }, rules)).toBe(sum);
  });

  test("on Telegram without its forwards are not known, comments or not", () => {
    const facts = { ...readResults("likes 1,200; comments 60", markets.US), platform: "telegram" };
    expect(wordsOf(engagementsOf(facts, rules), "en")).toBe("needs shares (or a total of engagements)");
  });

  test("the team's own rule asks for what it names alone", () => {
    expect(engagementsOf(readResults("likes 300", markets.US), { ...rules, parts: ["likes"] })).toBe(300);
  });

  test.each([
    ["ER by reach 5%; reach 48,200", 2410],
    ["likes hidden; ER by views 4%; views 12,000", 480],
    ["ER by followers 3%; followers 40,000; likes 900", 1200],
  ])("come from a rate and its own basis: “%s”", (cell, sum) => {
    expect(engagementsOf(readResults(cell, markets.US), rules)).toBe(sum);
  });

  test("do not come from a rate whose basis nobody wrote", () => {
    expect(wordsOf(engagementsOf(readResults("ER 5%; followers 40,000", markets.US), rules), "en")).toBe(
      "needs engagements",
    );
  });

  test("a written total needs no parts", () => {
    expect(engagementsOf(readResults("likes hidden; engagements 900", markets.US), rules)).toBe(900);
  });
});

describe("an engagement rate", () => {
  test.each([["likes 29,000; reach 12k"], ["likes 1,300; followers 1,200"], ["ER 112%"]])(
    "of “%s” is hardly right, be it typed or computed",
    (cell) => {
      expect(engagementRateOf(readResults(cell, markets.US), rules)).toEqual({ doubt: flags.implausible_er.found });
    },
  );

  test("of exactly all who were reached is possible", () => {
    expect(engagementRateOf(readResults("engagements 12,000; reach 12k", markets.US), rules)).toEqual({
      rate: 1,
      basis: "reach",
      computed: true,
    });
  });
});

describe("reach", () => {
  test.each([
    ["telegram", "views 21k", 21000],
    ["telegram", "impressions 9k", 9000],
    ["tiktok", "views 52k", 52000],
    ["tiktok", "views 52k; reach 30k", 30000],
    ["vkclips", "views 12k", 12000],
  ])("on %s, of “%s”", (platform, cell, reach) => {
    expect(reachOf({ ...readResults(cell, markets.US), platform })).toBe(reach);
  });

  test.each([["instagram"], [undefined]])("on %s is not what was viewed", (platform) => {
    const facts = { ...readResults("views 52k", markets.US), ...(platform ? { platform } : {}) };
    expect(wordsOf(reachOf(facts), "en")).toBe("needs reach");
  });
});

test.each([
  ["impressions 120k; reach 90k; views 300k", { count: 120000, by: "impressions" }],
  ["reach 90k; views 300k", { count: 90000, by: "reach" }],
  ["views 300k", { count: 300000, by: "views" }],
])("CPM of “%s” divides by the first that is known", (cell, impressions) => {
  expect(impressionsOf(readResults(cell, markets.US))).toEqual(impressions);
});
