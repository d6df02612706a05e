import { describe, expect, test } from "vitest";
import { PAGE_COLUMNS, type Page, pageOf } from "../../../../src/domain/rollup/page/page.ts";
import { rollUp } from "../../../../src/domain/rollup/rollup.ts";
import type { Language } from "../../../../src/domain/text.ts";
import { assessed, configWith, partnerships } from "../example.ts";

const config = configWith({ lead: { US: "Maya" } });
const rows = partnerships([
  ...["$500", "$600", "$700"].map((rate) => assessed(`Creator ${rate}`, rate)),
  ["Лена", "RU", "90 000 ₽", "", "Охват 48 200, лайки 2 140, комментарии 96; ER 5,2%; вышло 12.10.2026"],
  ["Doubt", "US", "$1–2k", "", "posted Oct 3, 2026"],
  assessed("Next", "$900", "posted Nov 20, 2026"),
]);
const month = { undated: "leave", today: "2026-11-02" } as const;
const rollup = rollUp(rows, config, "2026-10", month);
const earlier = [
  { month: "2026-09", market: "US", partnerships: 2, engagementQuality: 1.5 },
  { month: "2026-08", market: "US", partnerships: 2, engagementQuality: 1 },
];
const link = ({ row }: { readonly row: number }, label?: string) => `${label ?? "link"} → ${row}`;
const pageIn = (language: Language, of = rollup, before = earlier) =>
  pageOf(of, before, config, { note: "note", language, link });
const page = pageIn("en");
const values = ({ lines }: Page<string>) => lines.map(({ cells }) => cells.map(({ value }) => value));
/** The lines of a section, its title not among them. */
const section = (title: string, of: Page<string> = page) => {
  const at = of.lines.findIndex(({ kind, cells }) => kind === "section" && String(cells[0]?.value).startsWith(title));
  const rest = of.lines.slice(at + 1);
  const end = rest.findIndex(({ kind }) => kind === "blank" || kind === "section");
  return at < 0 ? [] : values({ ...of, lines: end < 0 ? rest : rest.slice(0, end) });
};

describe("the page begins with what the month came to", () => {
  test("a sentence a market: spend, efficiency, decisions, plans", () => {
    const sentences = page.lines.filter(({ kind }) => kind === "sentence").map(({ cells }) => String(cells[0]?.value));
    expect(sentences.map((sentence) => sentence.replaceAll("\u00a0", " "))).toEqual([
      "United States: $1,800 spent on 4 partnerships; cost per engagement 40 % lower than usual; scale 3; planned for November 2026: 1 ($900).",
      "Russia: 90,000 ₽ spent on 1 partnership; cost per engagement 3 % lower than usual; scale 1.",
    ]);
  });

  test("in Russian it reads as a Russian would write it", () => {
    const [us] = pageIn("ru").lines.filter(({ kind }) => kind === "sentence");
    expect(String(us?.cells[0]?.value).replaceAll("\u00a0", " ")).toBe(
      "United States: потрачено 1 800 $, 4 размещения; цена вовлечения на 40 % ниже обычной; масштабировать 3; запланировано, ноябрь 2026: 1 (900 $).",
    );
  });
});

test.each([
  ["$30", "cost per engagement 34 times lower than usual", "цена вовлечения в 34 раза ниже обычной"],
  ["$300", "cost per engagement 3.4 times lower than usual", "цена вовлечения в 3,4 раза ниже обычной"],
  ["$900", "cost per engagement 11 % lower than usual", "цена вовлечения на 11 % ниже обычной"],
  ["$1,600", "cost per engagement 59 % higher than usual", "цена вовлечения на 59 % выше обычной"],
  ["$4,600", "cost per engagement 4.6 times higher than usual", "цена вовлечения в 4,6 раза выше обычной"],
])("how a rate of %s compares is said in words", (rate, en, ru) => {
  const one = rollUp(partnerships([assessed("A", rate)]), config, "2026-10", month);
  const sentence = (language: Language) =>
    String(pageIn(language, one).lines.find(({ kind }) => kind === "sentence")?.cells[0]?.value);
  expect(sentence("en")).toContain(en);
  expect(sentence("ru")).toContain(ru);
});

describe("the table of markets", () => {
  const [heads = [], us = [], russia = []] = section("By market");
  test("has names, leads, verdict with its certainty, figures in the market's currency, KPIs", () => {
    expect(us.slice(0, 4)).toEqual(["United States", "Maya", "▲ Scale", "● sure"]);
    expect(us[heads.indexOf("Quality")]).toBeCloseTo(
      Math.cbrt((0.2 / (1800 / 15111)) * (355200 / 1800 / 100) * (0.03 / 0.024)),
      10,
    );
    expect(us[heads.indexOf("Last month")]).toBe("▲ +0.11");
    expect(us[heads.indexOf("Spend")]).toBe(1800);
    expect(us[heads.indexOf("KPIs met")]).toBe("6 of 6");
    expect(russia.slice(2, 4)).toEqual(["▲ Scale, once the audience is checked", "○ first look"]);
  });

  test("money has the sign of its currency, two decimals below 1,000 and none from there on", () => {
    const cells = page.lines.find(({ cells: [first] }) => first?.value === "United States")?.cells ?? [];
    expect(cells.map(({ format }) => format).filter(Boolean)).toEqual(["0.00", '"$"0.00', '"$"0.00', '"$"#,##0']);
  });

  test("a missing rate means no total, and is named in a sentence", () => {
    expect(section("By market").at(-1)).toEqual([
      "No total: the Config tab has no exchange rate with its date for Russia.",
    ]);
  });
});

test("what to do is said by the market's lead, in the market's own words, after the reason", () => {
  expect(section("Why, and what next").slice(0, 2)).toEqual([
    ["United States", expect.stringMatching(/^Engagement quality 1\.61, audience quality 76, 6 of 6 KPIs met\.$/)],
    ["", "→ Maya: Offer a longer partnership and two more creators of the same kind."],
  ]);
});

test("the best link to their rows, and there is no weakest where nobody is below what is usual", () => {
  expect(section("Best").slice(1, 3)).toEqual([
    ["United States", "Creator $500 → 2", "▲ Scale", "● sure", expect.any(Number), expect.stringMatching(/× usual$/)],
    ["", "Creator $600 → 3", "▲ Scale", "● sure", expect.any(Number), expect.stringMatching(/× usual$/)],
  ]);
  expect(section("Weakest")).toEqual([]);
});

test("rows that are left out and doubts are linked to their cells", () => {
  expect(section("Left out")).toEqual([["link → 6", "Counted without spend: no sure amount: 1 · row 6"]]);
  expect(section("Doubts")[0]?.slice(0, 2)).toEqual(["link → 6", "Doubt"]);
});

test("sentiment and brand lift stand with their counts and what chance would do", () => {
  const mood = partnerships([
    ["A", "US", "$500", "", "reach 9k; engagements 400; comments 200; positive 70%, negative 10%; posted Oct 3, 2026"],
    ["B", "US", "$500", "", "reach 9k; engagements 400; comments 100; positive 40%, negative 40%; posted Oct 3, 2026"],
    [
      "C",
      "US",
      "$500",
      "",
      "brand lift +15 pp; exposed 45%; control 30%; exposed n 200; control n 200; posted Oct 3, 2026",
    ],
    [
      "D",
      "US",
      "$500",
      "",
      "brand lift +15 pp; exposed 45%; control 30%; exposed n 200; control n 200; posted Oct 4, 2026",
    ],
  ]);
  expect(section("How people took it", pageIn("en", rollUp(mood, config, "2026-10", month)))).toEqual([
    [
      "United States",
      "Net sentiment +0.40 over 300 comments; Brand lift +15 pp (1 survey; z 3.10: more than chance); 1 row repeat a survey and are not counted again.",
    ],
  ]);
});

describe("charts", () => {
  test("the months are drawn from two on, with what is usual as a line", () => {
    const [quality] = page.charts.filter(({ key }) => key === "quality");
    expect(section("Engagement quality by month").map((row) => row.slice(0, 3))).toEqual([
      ["Month", "United States", "Russia"],
      ["August 2026", 1, ""],
      ["September 2026", 1.5, ""],
      ["October 2026", expect.any(Number), expect.any(Number)],
    ]);
    expect(quality?.zones[0]).toMatchObject({ column: 1, rows: 4 });
    const head = page.lines[(quality?.zones[0]?.row ?? 0) - 1];
    expect(head?.cells[0]?.value).toBe("Month");
    expect(pageIn("en", rollup, []).charts.map(({ key }) => key)).not.toContain("quality");
  });

  test("shares are not drawn without exchange rates, and the page says why", () => {
    expect(page.charts.map(({ key }) => key)).not.toContain("shares");
    expect(values(page).flat()).toContain(
      "Shares of spend are not drawn: the Config tab has no exchange rate with its date for Russia.",
    );
  });

  test("with them they are", () => {
    const rated = configWith({ fxToBase: { RU: 0.0125 }, fxAsOf: { RU: "2026-10-31" } });
    const told = { note: "", language: "en", link } as const;
    const drawn = pageOf(rollUp(rows, rated, "2026-10", month), earlier, rated, told);
    expect(drawn.charts.map(({ key }) => key)).toEqual(["quality", "cpe", "shares"]);
    expect(section("By market", drawn).at(-1)?.[0]).toBe("Total $2,925, at the rates Russia × 0.0125 (31 Oct 2026).");
  });
});

test("every figure stands below with what is usual and the count of rows behind it", () => {
  const figures = new Map(section("All figures").map(([label, , value]) => [label, value]));
  expect(figures.get("Figure")).toBe("United States · 4 partnerships");
  expect(figures.get("CPE")).toBe("$0.12 · usual $0.20 · 3 rows");
  expect(figures.get("Reach, not de-duplicated")).toBe("355,200 · 3 rows");
});

test("fits its columns, and everything above the charts one sheet of paper, in both languages", () => {
  for (const { lines, chartsRow } of [page, pageIn("ru")]) {
    expect(Math.max(...lines.map(({ cells }) => cells.length))).toBe(PAGE_COLUMNS);
    const [width, height] = [1366, (chartsRow + 11) * 21];
    expect(height / width).toBeLessThan(297 / 210);
  }
});

test.each(["en", "ru"] as const)("no key or code of Config stands in a sentence (%s)", (language) => {
  const texts = values(pageIn(language))
    .flat()
    .filter((value) => typeof value === "string");
  for (const text of texts) expect(text).not.toMatch(/benchmark[A-Z]|fxToBase|\b(?:US|RU|KZ)\b/);
});

test("a month of doubted rows in one market is a page without figures and without a total", () => {
  const doubted = partnerships([["A", "US", "$1–2k", "", "reach 5–6k; posted Oct 3, 2026"]]);
  const alone = pageIn("en", rollUp(doubted, config, "2026-10", month), []);
  expect(section("By market", alone)[1]?.slice(2, 5)).toEqual(["○ Not enough data", "", ""]);
  expect(section("By market", alone)).toHaveLength(2);
  expect(section("Why, and what next", alone)).toEqual([["United States", "Rate is a range: $1,000–2,000 (1 row)."]]);
  expect(alone.charts).toEqual([]);
});
