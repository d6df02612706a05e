import { expect, test } from "vitest";
import { PAGE_COLUMNS, pageOf } from "../../../src/domain/rollup/page.ts";
import { rollUp } from "../../../src/domain/rollup/rollup.ts";
import { assessed, configWith, partnerships } from "./example.ts";

const config = configWith({ lead: { US: "Maya" } });
const rows = partnerships([
  ...["$500", "$600", "$700"].map((rate) => assessed(`Creator ${rate}`, rate)),
  ["Лена", "RU", "90 000 ₽", "", "Охват 48 200, лайки 2 140; ER 5,2%; вышло 12.10.2026"],
  ["Doubt", "US", "$1–2k", "", "posted Oct 3, 2026"],
]);
const rollup = rollUp(rows, config, "2026-10", { undated: "leave", today: "2026-11-02" });
const earlier = [
  { month: "2026-09", market: "US", partnerships: 2, engagementQuality: 1.5 },
  { month: "2026-08", market: "US", partnerships: 2, engagementQuality: 1 },
];
const pageIn = (language: "en" | "ru") =>
  pageOf(rollup, earlier, config, { note: "note", language, link: ({ row }) => `link to ${row}` });
const page = pageIn("en");
const line = (start: string) => page.rows.filter(([first]) => first === start);

test("the headline has lead, verdict, index, CPE against what is usual, change, spend, shares and KPIs", () => {
  const [us = []] = line("US");
  expect(us.slice(0, 3)).toEqual(["US", "Maya", "▲ Scale"]);
  expect(us[3]).toBeCloseTo(Math.cbrt((0.2 / (1800 / 15111)) * (355200 / 1800 / 100) * (0.03 / 0.024)), 10);
  expect(us[7]).toBe("▲ +0.11");
  expect(us.slice(8)).toEqual([1800, "USD", undefined, expect.closeTo(355200 / 403400, 10), "6 of 6"]);
});

test("a missing rate means no total, and is named", () => {
  expect(line("Total")[0]?.slice(0, 2)).toEqual(["Total", "no total: Config lacks fxToBase with fxAsOf for RU"]);
});

test("what to do carries the reason and the market's own text", () => {
  expect(line("US")[1]?.[3]).toMatch(/≥ 1\.15 .* → Offer a longer partnership/);
});

test("doubts are linked to their cells", () => {
  expect(line("link to 6").map((cells) => cells.slice(1, 3))).toContainEqual(["Doubt", "Rate"]);
});

test("months stand below, the oldest first, a column a market", () => {
  const from = page.rows.findIndex(([first]) => first === "■ Month");
  expect(page.rows.slice(from, from + 4).map((row) => row.slice(0, 2))).toEqual([
    ["■ Month", "US"],
    ["August 2026", 1],
    ["September 2026", 1.5],
    ["October 2026", expect.any(Number)],
  ]);
  expect(page.charts.quality[0]).toEqual({ row: from + 1, column: 1, rows: 4, columns: 1 });
});

test("every figure stands below them with what is usual and the count of rows behind it", () => {
  const from = page.rows.findIndex(([first]) => first === "■ Figures");
  const figures = new Map(page.rows.slice(from + 1).map(([label, value]) => [label, value]));
  expect(page.rows[from]?.[1]).toBe("US, USD");
  expect(figures.get("CPE")).toMatch(/^[\d.]+ · usual 0\.2 · \d rows?$/);
  expect(figures.get("reach, not de-duplicated")).toMatch(/^[\d,]+ · \d rows?$/);
});

test("fits its columns and one landscape sheet, in both languages", () => {
  for (const { rows: lines } of [page, pageIn("ru")]) {
    expect(Math.max(...lines.map((row) => row.length))).toBe(PAGE_COLUMNS);
    const [width, height] = [PAGE_COLUMNS * 116, lines.length * 21];
    expect(height / width).toBeLessThan(210 / 297);
  }
  expect(pageIn("ru").rows[2]?.[0]).toBe("■ Рынок");
});

test("a month of doubted rows in one market is a page without figures and without a total's rates", () => {
  const doubted = partnerships([["A", "US", "$1–2k", "", "reach 5–6k; posted Oct 3, 2026"]]);
  const alone = rollUp(doubted, config, "2026-10", { undated: "leave", today: "2026-11-02" });
  const { rows: lines } = pageOf(alone, [], config, { note: "", language: "en", link: () => "link" });
  expect(lines[3]?.slice(2, 5)).toEqual(["○ Not enough data", undefined, undefined]);
  expect(lines.find(([first]) => first === "Total")?.slice(0, 2)).toEqual(["Total", ""]);
});
