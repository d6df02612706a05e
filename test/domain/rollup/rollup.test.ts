import { describe, expect, test } from "vitest";
import { dayIn } from "../../../src/domain/day.ts";
import { monthsOf } from "../../../src/domain/rollup/months.ts";
import { rollupNote } from "../../../src/domain/rollup/note.ts";
import { rollUp } from "../../../src/domain/rollup/rollup.ts";
import { totalOf } from "../../../src/domain/rollup/totals.ts";
import { assessed, config, configWith, partnerships } from "./example.ts";

const today = "2026-11-02";
const leave = { undated: "leave", today } as const;
const october = partnerships([
  ["A", "US", "$1,200", "", "reach 118,400; likes 4,210; comments 187; saves 640; posted Oct 14, 2026"],
  ["B", "USA", "$300", "", "reach 9,000; engagements 400; posted Oct 2, 2026"],
  ["C", "US", "$2,500", "", "engagements 22,000; posted Oct 20, 2026"],
  ["D", "US", "TBD", "", "reach 10k; likes 500, comments 0; posted Oct 21, 2026"],
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
]);
const rollup = rollUp(october, config, "2026-10", leave);
const marketIn = (code: string, of = rollup) => of.markets.find(({ market }) => market === code);
const figuresOf = (code: string) => marketIn(code)?.figures;

describe("the roll-up of a month", () => {
  test("pools CPE over the rows that know both, and is not the mean of the rows", () => {
    const cpe = figuresOf("US")?.cpe;
    expect(cpe?.value).toBeCloseTo((1200 + 300 + 2500) / (5037 + 400 + 22000), 10);
    expect(cpe?.value).toBeCloseTo(0.146, 3);
    expect(cpe).toMatchObject({ rows: 3, benchmark: 0.2 });
    expect(cpe?.ratio).toBeCloseTo(0.2 / 0.1458, 2);
  });

  test("counts the rows behind every figure", () => {
    const us = figuresOf("US");
    expect(marketIn("US")?.partnerships).toBe(4);
    expect([us?.spend.rows, us?.reach.rows, us?.engagements.rows, us?.reachPerSpend.rows]).toEqual([3, 3, 4, 2]);
    expect(us?.spend.value).toBe(4000);
    expect(us?.reach.value).toBe(137400);
  });

  test("compares reach per unit with 1000 ÷ CPM of the market", () => {
    const reached = figuresOf("RU")?.reachPerSpend;
    expect(reached?.value).toBeCloseTo(0.536, 3);
    expect(reached?.benchmark).toBeCloseTo(0.4);
  });

  test("gives the engagement quality index of pooled figures", () => {
    expect(figuresOf("RU")?.engagementQuality.value).toBeCloseTo(1.27, 2);
  });

  test("takes the median ER over the basis that most rows have", () => {
    expect(marketIn("US")?.basis).toBe("reach");
    expect(figuresOf("US")?.erByReach).toMatchObject({ rows: 3, benchmark: 0.05 });
    expect(figuresOf("US")?.erByReach.value).toBeCloseTo(400 / 9000, 6);
  });

  test("leaves other months, undated rows and unknown markets out, and says so", () => {
    expect(rollup.unknownMarket.map(({ row }) => row)).toEqual([8]);
    expect(rollupNote(rollup, { choice: "leave", config, today }, "en")).toBe(
      "5 partnerships · 1 without a date is left out · 2 with doubts · market not known in row 8: left out · 1 counted without spend · benchmarks older than 90 days: United States, Russia",
    );
  });

  test("counts undated rows in where that is chosen", () => {
    expect(marketIn("RU", rollUp(october, config, "2026-10", { undated: "count", today }))?.partnerships).toBe(2);
  });

  test("gives no figure, and no 0, where nothing is known", () => {
    const rows = partnerships([["A", "US", "TBD", "", "scheduled; posted Oct 1, 2026"]]);
    const [us] = rollUp(rows, config, "2026-10", leave).markets;
    const { spend, cpe, engagementQuality, audienceQuality } = us?.figures ?? {};
    expect([spend, cpe, engagementQuality, audienceQuality].map((figure) => figure?.value)).toEqual(
      Array(4).fill(undefined),
    );
    expect(us?.verdict.kind).toBe("unknown");
  });

  test.each([
    ["a negative spend", ["A", "US", "-500", "", "reach 10k; likes 400; posted Oct 1, 2026"], "spend"],
    ["zero engagements", ["A", "US", "$500", "", "reach 10k; engagements 0; posted Oct 1, 2026"], "cpe"],
  ] as const)("of %s has no such figure", (_, row, key) => {
    const [us] = rollUp(partnerships([[...row]]), config, "2026-10", leave).markets;
    expect(us?.figures[key].value).toBeUndefined();
  });

  test("a row that is dated in the future is planned and no fact", () => {
    const rows = partnerships([
      assessed("A", "$1,200", "posted Nov 20, 2026"),
      assessed("B", "$900", "posted Nov 1, 2026"),
    ]);
    const { markets, counted, left } = rollUp(rows, config, "2026-11", leave);
    expect(markets[0]?.planned).toEqual({ count: 1, spend: 1200 });
    expect(counted).toBe(1);
    expect(markets[0]?.figures.spend.value).toBe(900);
    expect(left.map(({ reason, partnerships: some }) => [reason, some.map(({ creator }) => creator)])).toEqual([
      ["planned", ["A"]],
    ]);
  });

  test("sums KPIs met and set", () => {
    const rows = partnerships([assessed("A", "$1,200"), assessed("B", "$1,300")]);
    expect(rollUp(rows, config, "2026-10", leave).markets[0]).toMatchObject({ kpisMet: 4, kpisSet: 4 });
  });
});

describe("plan and fact", () => {
  test("a market of plans alone has its plans and no figure", () => {
    const rows = partnerships([
      assessed("A", "$1,200", "posted Nov 20, 2026"),
      ["B", "US", "TBD", "", "", "2026-11-25"],
    ]);
    const [us] = rollUp(rows, config, "2026-11", leave).markets;
    expect(us).toMatchObject({ partnerships: 0, planned: { count: 2, spend: 1200 }, verdict: { kind: "unknown" } });
    expect(us?.figures.spend).toEqual({ value: undefined, rows: 0 });
  });

  test("what is planned for the month after stands beside", () => {
    const rows = partnerships([
      assessed("A", "$900", "posted Oct 20, 2026"),
      assessed("B", "$700", "posted Nov 20, 2026"),
    ]);
    expect(rollUp(rows, config, "2026-10", leave).markets[0]?.plannedNext).toEqual({ count: 1, spend: 700 });
  });

  test("a plan in another currency is counted, and its amount is not added", () => {
    const rows = partnerships([
      assessed("A", "£900", "posted Nov 20, 2026"),
      assessed("B", "$700", "posted Nov 21, 2026"),
    ]);
    expect(rollUp(rows, config, "2026-11", leave).markets[0]?.planned).toEqual({ count: 2, spend: 700 });
  });

  test("products are a part of the spend, and are said apart", () => {
    const rows = partnerships([
      ["A", "US", "$500 + product ($80)", "", "reach 10k; engagements 400; posted Oct 3, 2026"],
      ["B", "US", "gifted, worth $120", "", "reach 9k; engagements 300; posted Oct 3, 2026"],
    ]);
    const [us] = rollUp(rows, config, "2026-10", leave).markets;
    expect([us?.figures.spend.value, us?.figures.barter.value]).toEqual([700, 200]);
  });
});

describe("a market's verdict", () => {
  const verdict = (rate: string, count: number) => {
    const rows = partnerships(Array.from({ length: count }, (_, i) => assessed(`Creator ${i}`, rate)));
    return rollUp(rows, config, "2026-10", leave).markets[0]?.verdict;
  };
  test.each([
    ["$700", 3, "scale", "sure", /^engagement quality 1\.\d\d, audience quality 76, 6 of 6 KPIs met$/],
    ["$1,200", 3, "keep", "sure", /has not reached 1\.15/],
    ["$3,000", 3, "end", "sure", /engagement quality 0\.\d\d is below 0\.60/],
    ["$700", 2, "scale", "first look", /engagement quality 1/],
  ])("of partnerships for %s each, %i of them, is %s, %s", (rate, count, kind, certainty, reason) => {
    expect(verdict(rate, count)).toMatchObject({ kind, certainty });
    expect(verdict(rate, count)?.reason.en).toMatch(reason);
  });

  test("names what Config lacks", () => {
    const rows = partnerships([
      ["A", "KZ", "250 000 ₸", "", "охват 37 500; лайки 1 850, комментарии 77; вышло 18.10.2026"],
    ]);
    expect(rollUp(rows, config, "2026-10", leave).markets[0]?.verdict).toEqual({
      kind: "unknown",
      reason: {
        en: "needs “Usual CPE” (Config, Kazakhstan) (1 row)",
        ru: "нужно: «Обычный CPE» (Config, Kazakhstan) (1 строка)",
      },
    });
  });

  test("comes with the three best above what is usual and the three weakest below", () => {
    const rates = ["$500", "$600", "$700", "$800", "$900", "$4,000", "$5,000"];
    const [us] = rollUp(partnerships(rates.map((rate) => assessed(rate, rate))), config, "2026-10", leave).markets;
    expect(us?.best.map(({ partnership: { creator } }) => creator)).toEqual(["$500", "$600", "$700"]);
    expect(us?.weakest.map(({ partnership: { creator } }) => creator)).toEqual(["$5,000", "$4,000"]);
    expect(us?.weakest[0]?.reason.en).toMatch(/^cost per engagement: 0\.20 × usual$/);
  });
});

describe("the total over markets", () => {
  const months = rollup.markets;
  test("is in the base currency, with each rate and its day", () => {
    const rated = configWith({ fxToBase: { RU: 0.0125 }, fxAsOf: { RU: "2026-10-31" } });
    expect(totalOf(months, rated)).toEqual({
      amount: 4000 + 90000 * 0.0125,
      currency: "USD",
      rates: [{ market: "RU", rate: 0.0125, asOf: "2026-10-31" }],
      spends: { US: 4000, RU: 1125 },
    });
  });
  test.each([
    ["a rate", {}],
    ["the day of a rate", { fxToBase: { RU: 0.0125 } }],
  ])("is not there without %s", (_, typed) => {
    expect(totalOf(months, configWith(typed))).toEqual({ missing: ["RU"] });
  });
  test("needs no rate where all is spent in one currency", () => {
    const russia = months.filter(({ market }) => market === "RU");
    expect(totalOf(russia, config)).toMatchObject({ amount: 90000, currency: "RUB", rates: [] });
  });
});

describe("months", () => {
  test("the newest first, with rows and doubted rows", () => {
    expect(monthsOf(october, config, today)).toEqual({
      months: [
        { month: "2026-10", rows: 6, doubted: 2 },
        { month: "2026-09", rows: 1, doubted: 0 },
      ],
      undated: 1,
      undatedDoubted: 0,
    });
  });

  test.each([
    ["Europe/Moscow", "2026-12-31T20:59:00Z", "2026-12"],
    ["Europe/Moscow", "2026-12-31T21:00:00Z", "2027-01"],
    ["America/New_York", "2027-01-01T04:59:00Z", "2026-12"],
    ["America/New_York", "2027-01-01T05:00:00Z", "2027-01"],
    ["America/New_York", "2026-11-01T03:59:00Z", "2026-10"], // the day on which clocks go back
    ["America/New_York", "2026-11-01T04:00:00Z", "2026-11"],
  ])("a date cell belongs to the month that it shows in %s", (zone, instant, month) => {
    const [row] = partnerships([["A", "US", "$5", "", "reach 1k", new Date(instant)]], dayIn(zone));
    expect(row?.month).toBe(month);
  });
});
