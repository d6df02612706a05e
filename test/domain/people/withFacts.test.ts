import { describe, expect, test } from "vitest";
import { lackingCreators } from "../../../src/domain/people/completion.ts";
import { contradictions } from "../../../src/domain/people/personDoubts.ts";
import { factsFrom, factsInWords, withCreators, withFacts } from "../../../src/domain/people/withFacts.ts";
import { readResults } from "../../../src/domain/reading/index.ts";
import { readSheet } from "../sheets/read.ts";
import { config, one, read, type Typed } from "./creators.ts";

const us = { code: "US", currency: "USD", locale: "en-US" };
const results = (typed: string) => readResults(typed, us);
const mara: Typed = {
  creator: "Mara K.",
  audience: "US 64%; women 78%; 25–44 59%; real 85%",
  source: "screenshot",
  checkedOn: "2026-09-05",
};

describe("the creator's facts", () => {
  const typed = "reach 71k; ER 3%";
  test.each([
    [
      "stand in where a row has none",
      typed,
      { country: { US: 0.64 }, gender: { women: 0.78 }, age: { "25-44": 0.59 } },
      0.85,
    ],
    [
      "yield to the row's own, a dimension at a time",
      `${typed}; women 40%; real 70%`,
      { country: { US: 0.64 }, gender: { women: 0.4 }, age: { "25-44": 0.59 } },
      0.7,
    ],
  ])("%s", (_, cell, audience, authenticity) => {
    const read = withFacts(results(cell), one(mara));
    expect(read.audience).toEqual(audience);
    expect(read.metrics.authenticity).toBe(authenticity);
    expect(read.metrics.reach).toBe(71_000);
  });

  test("say whose they are, from where and of which day", () => {
    const from = factsFrom(results(`${typed}; women 40%`), one(mara));
    expect(from).toEqual({
      name: "Mara K.",
      taken: ["country", "age", "authenticity"],
      source: "screenshot",
      checkedOn: "2026-09-05",
      isOld: false,
    });
    expect(from && factsInWords(from)).toEqual({
      en: "audience and authenticity from Creators: Mara K., 5 Sep 2026, screenshot",
      ru: "аудитория и доля живых подписчиков с вкладки Creators: Mara K., 5 сентября 2026, screenshot",
    });
  });

  test("are nobody's where the row says all itself, or there is nobody", () => {
    expect(factsFrom(results("US 1%; women 1%; 18-24 1%; real 1%"), one(mara))).toBeUndefined();
    expect(factsFrom(results(typed), undefined)).toBeUndefined();
    expect(withFacts(results(typed), undefined)).toEqual(results(typed));
  });
});

const sheet = (...rows: string[][]) =>
  readSheet([["Creator", "Market", "Rate", "KPIs", "Results"], ...rows], config).partnerships;

test("all rows of a creator know her, whatever she is called there", () => {
  const rows = sheet(
    ["Mara K.", "US", "$1,200", "", "reach 71k"],
    ["@mara.k", "UK", "£900", "", "reach 5k; women 60%"],
    ["Ella", "US", "$100", "", "reach 1k"],
  );
  const all = withCreators(rows, read([mara]).creators);
  expect(
    all.map(({ person, creatorFacts, results: { audience } }) => [
      person?.row,
      creatorFacts?.taken.length,
      audience?.gender,
    ]),
  ).toEqual([
    [2, 4, { women: 0.78 }],
    [2, 3, { women: 0.6 }],
    [undefined, undefined, undefined],
  ]);
});

test("facts that contradict a row's own are told at the row, the farthest ones", () => {
  const rows = sheet(
    ["Mara K.", "US", "$1,200", "", "women 40%; US 50%; real 80%"],
    ["Mara K.", "US", "$1,200", "", "women 70%; US 60%"],
    ["Mara K.", "US", "$1,200", "", "authenticity 48%"],
  );
  expect(contradictions(rows, read([mara]).creators).map(({ row, found, weight }) => [row, weight, found.en])).toEqual([
    [2, "doubt", "women: 40 % here, 78 % in Creators (Mara K., row 2)"],
    [4, "doubt", "real followers: 48 % here, 85 % in Creators (Mara K., row 2)"],
  ]);
});

describe("creators that the tab lacks", () => {
  const lacking = (rows: string[][], known: Typed[] = []) =>
    lackingCreators(sheet(...rows), read(known).creators, "en").map(({ name, market }) => [name, market]);

  test("are named once, in the order of their partnerships", () => {
    const rows = ["Mara K.", "Ella", "mara k", "@MaraK", "Ella"].map((name) => [name, "US", "$100", "", "reach 1k"]);
    expect(lacking(rows)).toEqual([
      ["Mara K.", "US"],
      ["Ella", "US"],
    ]);
    expect(lacking(rows, [{ creator: "Marta", alsoKnownAs: "Mara K." }])).toEqual([["Ella", "US"]]);
  });

  test("have their platforms by name, however those were typed; one that nobody knows stays as it is", () => {
    const typed = (platform: string) =>
      sheet(["Mia", "US", "$100", "", "reach 1k"]).map((one) => ({ ...one, platform }));
    const rows = ["ig", "Insta", "TikTok / YouTube", "Fourth Wall"].flatMap(typed);
    expect(lackingCreators(rows, [], "en")).toMatchObject([
      { platforms: ["Instagram", "TikTok", "YouTube", "Fourth Wall"] },
    ]);
  });

  test("of one name in two markets may be two people", () => {
    const rows = ["US", "UK"].map((market) => ["Mia", market, "$100", "", "reach 1k"]);
    expect(lacking(rows)).toEqual([
      ["Mia", "US"],
      ["Mia", "UK"],
    ]);
    expect(lacking(rows, [{ creator: "Mia", market: "US" }])).toEqual([["Mia", "UK"]]);
    expect(lacking(rows, [{ creator: "Mia" }])).toEqual([]);
  });

  test("are not those whose row's market nobody knows, while they have a row", () => {
    expect(lacking([["Mia", "Mars", "$100", "", "reach 1k"]])).toEqual([["Mia", undefined]]);
    expect(lacking([["Mia", "Mars", "$100", "", "x"]], [{ creator: "Mia", market: "US" }])).toEqual([]);
  });

  test("come back under a new name where a row was renamed", () => {
    expect(lacking([["Mara Kovač", "US", "$100", "", "reach 1k"]], [{ creator: "Mara K.", market: "US" }])).toEqual([
      ["Mara Kovač", "US"],
    ]);
  });
});
