import { describe, expect, test } from "vitest";
import type { Cell } from "../../../src/domain/cell.ts";
import { freshConfig, readConfig } from "../../../src/domain/config/config.ts";
import { monthsOf, rollUp } from "../../../src/domain/rollup/rollup.ts";
import { mergeMonth, rollupColumns, rollupHeader, rollupNote, rollupRow } from "../../../src/domain/rollup/table.ts";
import { findHeader } from "../../../src/domain/sheet/header.ts";
import { readPartnerships } from "../../../src/domain/sheet/partnership.ts";

const config = readConfig(freshConfig());

function partnerships(...rows: Cell[][]) {
  const all = [["Creator", "Market", "Rate", "KPIs", "Results"], ...rows];
  const header = findHeader(all);
  if (!header) throw new Error("no header");
  return readPartnerships(all, header, config).partnerships;
}

const october = partnerships(
  ["A", "US", "$1,200", "", "reach 118,400; likes 4,210; comments 187; saves 640; posted Oct 14, 2026"],
  ["B", "USA", "$300", "", "reach 9,000; engagements 400; posted Oct 2, 2026"],
  ["C", "US", "$2,500", "", "engagements 22,000; posted Oct 20, 2026"],
  ["D", "US", "TBD", "", "reach 10k; likes 500; posted Oct 21, 2026"],
  [
    "E",
    "Russia",
    "90 000 ₽",
    "",
    "Охват 48 200, лайки 2 140, комментарии 96, сохранения 310; ER 5,2%; вышло 12.10.2026",
  ],
  ["F", "Russia", "45 000 ₽", "", "охват 48к"],
  ["G", "Mars", "$5", "", "reach 1k; posted Oct 5, 2026"],
  ["H", "US", "$700", "", "reach 30k; likes 900; posted Sep 5, 2026"],
);
const rollup = rollUp(october, config, "2026-10", "leave");
const marketIn = (code: string, of = rollup) => of.markets.find(({ market }) => market === code);

describe("the roll-up of a month", () => {
  test("pools CPE over the rows that know both, and is not the mean of the rows", () => {
    const cpe = marketIn("US")?.cpe;
    expect(cpe?.value).toBeCloseTo((1200 + 300 + 2500) / (5037 + 400 + 22000), 10);
    expect(cpe?.value).toBeCloseTo(0.146, 3);
    expect(cpe?.rows).toBe(3);
    expect(cpe?.benchmark).toBe(0.2);
    expect(cpe?.ratio).toBeCloseTo(0.2 / 0.1458, 2);
  });

  test("counts the rows behind every figure", () => {
    const us = marketIn("US");
    expect(us?.partnerships).toBe(4);
    expect([us?.spend.rows, us?.reach.rows, us?.engagements.rows, us?.reachPerSpend.rows]).toEqual([3, 3, 4, 2]);
    expect(us?.spend.value).toBe(4000);
    expect(us?.reach.value).toBe(137400);
  });

  test("compares reach per unit with 1000 ÷ CPM of the market", () => {
    const reached = marketIn("RU")?.reachPerSpend;
    expect(reached?.value).toBeCloseTo(0.536, 3);
    expect(reached?.benchmark).toBeCloseTo(0.4);
  });

  test("gives the engagement quality index of pooled figures", () => {
    expect(marketIn("RU")?.engagementQuality.value).toBeCloseTo(1.27, 2);
  });

  test("takes the median ER over the basis that most rows have", () => {
    const us = marketIn("US")?.er;
    expect(us).toMatchObject({ basis: "reach", rows: 3 });
    expect(us?.value).toBeCloseTo(400 / 9000, 6);
    expect(us?.benchmark).toBe(0.05);
  });

  test("leaves other months, undated rows and unknown markets out, and says so", () => {
    expect(rollup.counted).toBe(6);
    expect(rollup.undated).toBe(1);
    expect(rollup.unknownMarket.map(({ row }) => row)).toEqual([8]);
    expect(rollupNote(rollup, "leave", "en")).toBe(
      "October 2026: 6 partnerships · 1 without a date are left out · market not known in rows 8: left out",
    );
  });

  test("counts undated rows in where that is chosen", () => {
    expect(marketIn("RU", rollUp(october, config, "2026-10", "count"))?.partnerships).toBe(2);
  });

  test("gives no figure, and no 0, where nothing is known", () => {
    const [us] = rollUp(
      partnerships(["A", "US", "TBD", "", "scheduled; posted Oct 1, 2026"]),
      config,
      "2026-10",
      "leave",
    ).markets;
    expect([us?.spend.value, us?.cpe.value, us?.engagementQuality.value, us?.audienceQuality.value]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

test("the months that there are, the newest first", () => {
  expect(monthsOf(october)).toEqual([
    { month: "2026-10", rows: 6 },
    { month: "2026-09", rows: 1 },
  ]);
});

describe("the table", () => {
  test("has a header in both languages and a cell under every heading", () => {
    for (const language of ["en", "ru"] as const) {
      expect(new Set(rollupHeader(language)).size).toBe(rollupColumns(language).length);
      for (const market of rollup.markets)
        expect(rollupRow(market, language)).toHaveLength(rollupColumns(language).length);
    }
  });

  test("replaces a month in its place and keeps the others", () => {
    const kept = [
      ["2026-08", "US"],
      ["2026-09", "US"],
      ["2026-09", "RU"],
      ["2026-10", "US"],
    ];
    expect(mergeMonth(kept, "2026-09", [["2026-09", "KZ"]])).toEqual([
      ["2026-08", "US"],
      ["2026-09", "KZ"],
      ["2026-10", "US"],
    ]);
    expect(mergeMonth([], "2026-09", [["2026-09", "KZ"]])).toEqual([["2026-09", "KZ"]]);
  });
});
