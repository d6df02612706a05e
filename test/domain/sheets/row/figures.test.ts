import { describe, expect, test } from "vitest";
import type { Cell } from "../../../../src/domain/cell.ts";
import { freshConfig, readConfig } from "../../../../src/domain/config/config.ts";
import { readSheet } from "../read.ts";

const config = readConfig(freshConfig(["US", "RU", "DE", "BR"]));
const read = (rows: Cell[][]) => readSheet(rows, config).partnerships;
const kinds = (rows: Cell[][]) => read(rows).flatMap(({ doubts }) => doubts.map(({ kind }) => kind));

/** One figure among others that show what the column holds. */
const likesOf = (cell: Cell, market = "US") => {
  const rows: Cell[][] = [
    ["Creator", "Market", "Rate", "Likes", "Comments", "Date"],
    ["A", market, 1200, cell, 44, "2026-10-14"],
    ["B", market, 1200, 1210, 44, "2026-10-14"],
    ["C", market, 1200, 1210, 44, "2026-10-14"],
  ];
  const [first] = read(rows);
  return { value: first?.results.metrics.likes, flags: first?.results.flags, kinds: kinds(rows) };
};

describe("one figure under its heading", () => {
  test.each<[Cell, string, number]>([
    [1210, "US", 1210],
    ["1,210", "US", 1210],
    ["1 210", "RU", 1210],
    ["1.210", "DE", 1210],
    ["48.2K", "US", 48_200],
    ["1,2 млн", "RU", 1_200_000],
    ["12,5 Tsd.", "DE", 12_500],
    ["40 mil", "BR", 40_000],
    ["1210 (24h)", "US", 1210],
    ["0", "US", 0],
  ])("%s in %s is %d", (cell, market, expected) => {
    expect(likesOf(cell, market)).toMatchObject({ value: expected, kinds: [] });
  });

  test.each<[Cell, string]>([
    ["hidden", "hidden_figure"],
    ["12%", "no_figure"],
    [0.12, "no_count"],
    [1.5, "no_count"],
    ["#N/A", "sheet_error"],
    [true, "no_figure"],
    [new Date("2026-10-14"), "no_figure"],
    ["-1", "negative"],
    [-1, "negative"],
    ["as agreed", "no_figure"],
    ["500/600", "unlabelled_number"],
  ])("%s is none, said, and leaves the engagements unknown", (cell, kind) => {
    const found = likesOf(cell);
    expect(found.value).toBeUndefined();
    expect(found.kinds).toEqual([kind]);
    expect(found.flags?.length).toBe(1);
  });

  test.each(["", "n/a", "-", "–"])("%s is none, and no doubt", (cell) => {
    expect(likesOf(cell)).toEqual({ value: undefined, flags: undefined, kinds: [] });
  });
});

describe("a heading in thousands", () => {
  const reachOf = (cell: Cell) =>
    read([
      ["Блогер", "Страна", "Ставка", "Охват (тыс.)", "Дата"],
      ["Аня", "Россия", 45_000, cell, "14.10.2026"],
      ["Оля", "Россия", 45_000, 48.2, "14.10.2026"],
    ])[0]?.results;
  test.each<[Cell, number]>([
    [48.2, 48_200],
    ["48,2", 48_200],
    ["~50", 50_000],
    ["50 (24ч)", 50_000],
    ["50 тыс", 50_000],
    ["50к", 50_000],
  ])("makes %s %d", (cell, expected) => {
    expect(reachOf(cell)?.metrics.reach).toBe(expected);
  });
  test("makes 40–50 a range of 40,000 to 50,000", () => {
    expect(reachOf("40-50")?.ranges?.reach).toEqual([40_000, 50_000]);
  });
  test("and a figure that is large already are no number", () => {
    expect(reachOf("48 200")?.metrics.reach).toBeUndefined();
  });
});

describe("what cannot be read blocks what it is part of, and nothing else", () => {
  const cells = (name: string, cell: Cell) =>
    read([
      ["Creator", "Market", "Rate", "Likes", name, "Date"],
      ["A", "US", 1200, 1210, cell, "2026-10-14"],
      ["B", "US", 1200, 1210, 3, "2026-10-14"],
    ])[0]?.results;
  test.each([
    ["Comments", "hidden", ["unreadable_figure"]],
    ["Clicks", "hidden", undefined],
    ["Reach", "1.5", undefined],
    ["CPM", "#DIV/0!", undefined],
    ["CPE", "#ДЕЛ/0!", undefined],
  ])("%s %s", (name, cell, flags) => {
    expect(cells(name, cell)?.flags).toEqual(flags);
  });

  test("a team's ratio over blank figures is nothing typed", () => {
    expect(
      kinds([
        ["Creator", "Market", "Rate", "Likes", "CPE", "Date"],
        ["A", "US", 1200, "", "#DIV/0!", "2026-10-14"],
        ["B", "US", 1200, 1210, 0.99, "2026-10-14"],
      ]),
    ).toEqual([]);
  });

  test("a total below likes and comments (1,210 + 44 > 900) is none", () => {
    const rows: Cell[][] = [
      ["Creator", "Market", "Rate", "Engagements", "Likes", "Comments"],
      ["A", "US", 1200, 900, 1210, 44],
    ];
    expect(read(rows)[0]?.results.metrics.engagements).toBeUndefined();
    expect(kinds(rows)).toEqual(["small_total"]);
  });
});

describe("a figure that the Results cell says otherwise is told where it stands", () => {
  const saying = (headings: string[], cells: Cell[], results: string) =>
    read([
      ["Creator", "Market", ...headings, "Results"],
      ["A", "US", ...cells, results],
    ])[0]?.doubts.map(({ at, found }) => [at, found.en]);
  test.each<[string, string[], Cell[], string, unknown[]]>([
    [
      "the whole and not the part before it",
      ["TikTok Reach", "Reach"],
      [1000, 4000],
      "reach 10k",
      [[3, "“Reach” (D) says 4,000, Results says 10,000"]],
    ],
    [
      "each part of a sum",
      ["TikTok Clicks", "IG Clicks"],
      [100, 40],
      "clicks 1000",
      [
        [2, "“TikTok Clicks” (C) + “IG Clicks” (D) says 140, Results says 1,000"],
        [3, "“TikTok Clicks” (C) + “IG Clicks” (D) says 140, Results says 1,000"],
      ],
    ],
    ["a share", ["ER %"], ["3%"], "ER 5%", [[2, "“ER %” (C) says 3 %, Results says 5 %"]]],
    ["followers", ["Followers"], [4000], "followers 9k", [[2, "“Followers” (C) says 4,000, Results says 9,000"]]],
  ])("%s", (_, headings, cells, results, expected) => {
    expect(saying(headings, cells, results)).toEqual(expected);
  });
});

describe("followers are of the account that the figures are of", () => {
  const head = ["Creator", "Market", "Platform", "IG Likes", "TikTok Likes", "IG Followers", "TikTok Followers"];
  test.each<[string, Cell[], number | undefined]>([
    ["one platform", ["Instagram", 500, "", 30_000, 40_000], 30_000],
    ["the other one", ["TikTok", "", 700, 30_000, 40_000], 40_000],
    ["no platform named, figures of one", ["", "", 700, 30_000, 40_000], 40_000],
    ["figures of one, followers of the other", ["", "", 700, 30_000, ""], undefined],
    ["figures of both, 30,000 + 40,000", ["Instagram, TikTok", 500, 700, 30_000, 40_000], 70_000],
    ["figures of both, followers of one", ["", 500, 700, 30_000, ""], undefined],
  ])("%s", (_, cells, expected) => {
    expect(read([head, ["A", "US", ...cells]])[0]?.followers).toBe(expected);
  });
});

describe("shares of the audience", () => {
  const head = ["Creator", "Market", "Rate", "Women %", "Audience"];
  test("of a column of percents and fractions are open where the number is 1 or less", () => {
    const rows: Cell[][] = [head, ["A", "US", 5, 70, ""], ["B", "US", 5, 0.7, ""]];
    expect(read(rows).map(({ results }) => results.audience !== undefined)).toEqual([true, false]);
    expect(kinds(rows)).toEqual(["mixed_shares"]);
  });
  test("are said where one of several columns has none", () => {
    expect(kinds([head, ["A", "US", 5, "70%", "mostly moms"], ["B", "US", 5, "60%", "women 60%"]])).toEqual([
      "no_audience",
    ]);
  });
});
