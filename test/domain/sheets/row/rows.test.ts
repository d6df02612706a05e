import { describe, expect, test } from "vitest";
import type { Cell } from "../../../../src/domain/cell.ts";
import { freshConfig, readConfig } from "../../../../src/domain/config/config.ts";
import { tabNameSays } from "../../../../src/domain/sheets/tabNames.ts";
import { readSheet } from "../read.ts";

const config = readConfig(freshConfig(["US", "RU", "DE", "BR"]));
const head = ["Creator", "Market", "Rate", "Likes", "Reach", "Date"];
const maya = ["Maya", "US", 1200, 500, 10_000, "2026-10-14"];
const ann = ["Ann", "US", 400, 300, 5000, "2026-10-15"];

describe("a line of sums is no partnership", () => {
  test.each<[string, Cell[]]>([
    ["sums without a word", ["", "", 1600, 800, 15_000, ""]],
    ["sums typed as text", ["", "", "$1,600", "800", "15,000", ""]],
    ["means without a word", ["", "", 800, 400, 7500, ""]],
    ["sums beside their market", ["", "US", 1600, 800, 15_000, ""]],
    ["Общий итог", ["Общий итог", "", 1600, "", "", ""]],
    ["Σ", ["Σ", "", 1600, "", "", ""]],
    ["TOTAL US", ["TOTAL US", "", 1600, "", "", ""]],
    ["US total", ["US total", "", 1600, "", "", ""]],
    ["Zwischensumme", ["Zwischensumme", "", 1600, "", "", ""]],
    ["В среднем", ["В среднем", "", 800, "", "", ""]],
  ])("%s", (_, row) => {
    const { partnerships, passed } = readSheet([head, maya, ann, row], config);
    expect(partnerships.map(({ creator }) => creator)).toEqual(["Maya", "Ann"]);
    expect(passed).toMatchObject([{ row: 4, sort: "total" }]);
  });

  test("nor is one below each section, of its rows alone, nor the sum of all", () => {
    const { passed, partnerships } = readSheet(
      [
        head,
        maya,
        ann,
        ["", "", 1600, 800, 15_000],
        ["RU"],
        ["Аня", "RU", 9000, 90, 900],
        ["", "", 9000, 90, 900],
        ["", "", 10_600, 890, 15_900],
      ],
      config,
    );
    expect(passed.map(({ row, sort }) => `${row} ${sort}`)).toEqual(["4 total", "5 section", "7 total", "8 total"]);
    expect(partnerships).toHaveLength(3);
  });

  test("a post of a merged creator is none", () => {
    const { passed, partnerships } = readSheet([head, maya, ["", "", "", 410, 9000, "2026-10-16"]], config);
    expect(passed).toEqual([]);
    expect(partnerships[0]).toMatchObject({ rows: [2, 3], results: { metrics: { likes: 910, reach: 19_000 } } });
  });
});

describe("a section names its market and month", () => {
  test.each([
    ["— США —", "US", undefined],
    ["US (3)", "US", undefined],
    ["Germany:", "DE", undefined],
    ["Brasil 🇧🇷", "BR", undefined],
    ["🇺🇸", "US", undefined],
    ["RU · Октябрь 2026", "RU", "2026-10"],
    ["October 2026", undefined, "2026-10"],
    ["VIP", undefined, undefined],
  ])("%s", (title, market, month) => {
    const { partnerships } = readSheet(
      [
        ["Creator", "Rate", "Likes"],
        [title, "", ""],
        ["Maya", 1200, 500],
      ],
      config,
    );
    expect(partnerships[0]).toMatchObject({ creator: "Maya" });
    expect([partnerships[0]?.market?.code, partnerships[0]?.month]).toEqual([market, month]);
  });
});

test.each([
  ["US", "US"],
  ["🇺🇸 US", "US"],
  ["Россия (РФ)", "RU"],
  ["US/RU", undefined],
  ["🇩🇪 US", undefined],
])("the market %s is %s", (typed, code) => {
  expect(readSheet([head, ["Maya", typed, 5, 1, 1]], config).partnerships[0]?.market?.code).toBe(code);
});

test.each(["N/A", "-", ""])("a market cell with “%s” leaves it to the tab", (typed) => {
  const { partnerships } = readSheet([head, ["Maya", typed, 5, 1, 1]], config, { marketOfTab: "RU" });
  expect(partnerships[0]).toMatchObject({ marketFrom: "tab", market: { code: "RU" } });
});

test.each([
  ["RU Oct 2026", { market: "RU", month: "2026-10" }],
  ["Октябрь", { month: "2026-10" }],
  ["Россия · Октябрь", { market: "RU", month: "2026-10" }],
  ["🇩🇪", { market: "DE" }],
  ["US creators", { market: "US" }],
  ["tell us", {}],
  ["US+RU", { market: "US+RU" }], // two at once: the rows are asked about by that name
  ["Sheet1", {}],
])("the tab “%s” says %j", (name, said) => {
  expect(tabNameSays(name, config, "en-US", "2026-11-20")).toEqual(said);
});
