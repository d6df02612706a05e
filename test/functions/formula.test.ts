import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Cell, Rows } from "../../src/domain/cell.ts";
import { freshConfig, readConfig } from "../../src/domain/config/config.ts";
import { known } from "../../src/domain/doubt.ts";
import { engagementRateOf, engagementRules, engagementsOf, impressionsOf } from "../../src/domain/quantities/facts.ts";
import { costPerEngagement, costPerMille } from "../../src/domain/quantities/ratios.ts";
import { spendOf } from "../../src/domain/quantities/spend.ts";
import { type Partnership, readPartnerships } from "../../src/domain/sheets/partnership.ts";
import { plainContext } from "../../src/domain/sheets/row/context.ts";
import { findTables } from "../../src/domain/sheets/table/find.ts";
import type { Table } from "../../src/domain/sheets/table/table.ts";
import { call } from "../../src/functions/call.ts";
import { COST_PER_MILLE } from "../../src/functions/costPerMille.ts";
import { CPE } from "../../src/functions/cpe.ts";
import type { Definition } from "../../src/functions/define.ts";
import { ENGAGEMENT_RATE } from "../../src/functions/engagementRate.ts";
import { ownFormula } from "../../src/functions/formula.ts";
import { tabs } from "../domain/sheets/generated.ts";
import { evaluated } from "./evaluated.ts";

const MARKETS = freshConfig(["US", "RU"]);
const config = readConfig(MARKETS);
const context = { ...plainContext(config), marketOfSheet: "US" };

/** What the roll-up takes from the row for each formula. */
const figures: readonly (readonly [Definition, (row: Partnership) => number | undefined])[] = [
  [CPE, (row) => costPerEngagement(spendIn(row), known(engagementsOf(row.results, rulesOf(row))))],
  [COST_PER_MILLE, (row) => costPerMille(spendIn(row), known(impressionsOf(row.results))?.count)],
  [ENGAGEMENT_RATE, (row) => known(engagementRateOf(row.results, rulesOf(row)))?.rate],
];
const spendIn = ({ rate, productValue }: Partnership) => known(spendOf(rate, productValue))?.amount;
const rulesOf = ({ market }: Partnership) => engagementRules(market?.values ?? {});

type Differs = { readonly name: string; readonly row: number; readonly formula: Cell; readonly figure: unknown };

function differing(rows: Rows, table: Table): { readonly compared: number; readonly differs: readonly Differs[] } {
  const { partnerships } = readPartnerships(rows, table, context);
  const single = partnerships.filter((one) => one.rows.length === 1 && one.market && !isBesideWords(rows, table, one));
  const differs: Differs[] = [];
  let compared = 0;
  for (const partnership of single) {
    for (const [definition, figureOf] of figures) {
      const formula = formulaFor(definition, table, partnership);
      if (formula === undefined) continue;
      compared += 1;
      const value = evaluated(formula, definition, rows, MARKETS);
      const figure = figureOf(partnership);
      const isSame = typeof value === "number" ? isNear(value, figure) : figure === undefined;
      if (!isSame)
        differs.push({ name: `${definition.name} ${formula}`, row: partnership.row, formula: value, figure });
    }
  }
  return { compared, differs };
}

function formulaFor(definition: Definition, table: Table, { row, marketFrom, market }: Partnership) {
  const cell = marketFrom === "column";
  const formula = ownFormula(definition, { table, row, at: 60, market: { cell, code: market?.code } });
  return typeof formula === "string" ? formula : undefined;
}

/** The table passes a column of remarks under "Saves" over; one row of it is a figure that cannot be read. */
const isBesideWords = (rows: Rows, { columns }: Table, { row }: Partnership): boolean =>
  columns.some(({ at, meaning, because }) => meaning === "unread" && because && rows[row - 1]?.[at] !== "");

const isNear = (value: number, figure: number | undefined): boolean =>
  figure !== undefined && Math.abs(value - figure) <= 1e-9 * Math.max(1, Math.abs(figure));

let all = 0;

test("a formula and the roll-up give the same figure for the same row, or none", () => {
  fc.assert(
    fc.property(tabs, (rows) => {
      for (const table of findTables(rows)) {
        const { compared, differs } = differing(rows, table);
        all += compared;
        expect(differs).toEqual([]);
      }
    }),
    { numRuns: 300, seed: 20261127 },
  );
  console.log(`${all} formulas compared with the roll-up's figures`);
  expect(all).toBeGreaterThan(1_000);
}, 60_000);

const value = (definition: Definition, ...given: (Cell | Cell[][])[]) => call(definition, given);

describe("a block of figures", () => {
  test.each<[string, Cell[][], Cell[][], Cell]>([
    ["over one row of headings", [["Likes", "Comments"]], [[1210, 44]], 1200 / 1254],
    [
      "over two rows, the group above",
      [
        ["Instagram", ""],
        ["Likes", "Comments"],
      ],
      [[1210, 44]],
      1200 / 1254,
    ],
    ["with figures of two platforms", [["IG Likes", "TikTok Likes", "Comments"]], [[500, 700, 0]], 1200 / 1200],
    ["with a column that means no figure", [["Likes", "Vibe", "Comments"]], [[1210, 7, 44]], 1200 / 1254],
    ["with figures that are part of nothing hidden", [["Engagements", "Clicks"]], [[1210, "hidden"]], 1200 / 1210],
    ["with likes that are hidden", [["Likes", "Comments"]], [["hidden", 44]], "– a figure cannot be read"],
    ["with a date under Likes", [["Likes", "Comments"]], [[new Date("2026-10-14"), 44]], "– a figure cannot be read"],
    ["with a tick under Likes", [["Likes", "Comments"]], [[true, 44]], "– a figure cannot be read"],
    ["with an error under Likes", [["Likes", "Comments"]], [["#N/A", 44]], "– a figure cannot be read"],
    ["with a percent cell under Likes", [["Likes", "Comments"]], [[0.12, 44]], "– a figure cannot be read"],
    ["with -1 likes", [["Likes", "Comments"]], [["-1", 44]], "– the number is negative"],
    ["with remarks under Comments", [["Engagements", "Comments"]], [[1210, "nice to work with"]], 1200 / 1210],
    [
      "with a total below its parts",
      [["Engagements", "Likes", "Comments"]],
      [[900, 1210, 44]],
      "– a figure cannot be read",
    ],
    ["with likes alone", [["Likes", "Comments"]], [[1210, ""]], "– needs comments (or a total of engagements)"],
    [
      "of a channel whose platform stands beside it",
      [["Platform", "Likes", "Shares", "Comments"]],
      [["TG", 1160, 40, ""]],
      1200 / 1200,
    ],
    ["with a blank row", [["Likes", "Comments"]], [["", ""]], "– needs engagements"],
  ])("%s", (_, headings, rows, expected) => {
    const found = value(CPE, "$1,200", rows, "US", MARKETS, headings);
    if (typeof expected === "number") expect(found).toBeCloseTo(expected, 10);
    else expect(found).toBe(expected);
  });

  test("with the product's value is what cash and product cost: (500 + 100) ÷ 600, 120 ÷ 600", () => {
    const headings: Cell[][] = [["Rate", "Product value", "Engagements"]];
    expect(value(CPE, 500, [[500, 100, 600]], "US", MARKETS, headings)).toBe(1);
    expect(value(CPE, "gifted", [["gifted", 120, 600]], "US", MARKETS, headings)).toBe(0.2);
    expect(value(CPE, "gifted", [["gifted", "", 600]], "US", MARKETS, headings)).toBe("– needs the product's value");
  });

  test.each<[Cell, Cell]>([
    [0.031, 0.031],
    ["3.1%", 0.031],
    [3.1, 0.031],
    [0.9, "– needs ER"], // 0.9% or 90%: one row does not tell
  ])("with %s under ER has the rate %s", (typed, expected) => {
    expect(value(ENGAGEMENT_RATE, [[typed]], "", "US", MARKETS, [["ER"]])).toBe(expected);
  });

  test("without headings is no count of engagements, nor is a lone number out of it", () => {
    const bare = "– numbers without headings: give their headings as the last argument";
    expect(value(CPE, 1200, [[1210, 44]], "US", MARKETS)).toBe(bare);
    expect(value(CPE, 1200, [[1210, ""]], "US", MARKETS)).toBe(bare);
    expect(value(CPE, 1200, [[1210]], "US", MARKETS)).toBeCloseTo(1200 / 1210, 10);
  });

  test("under headings of another width is a sentence", () => {
    expect(() => value(CPE, 1200, [[1210, 44]], "US", MARKETS, [["Likes"]])).toThrow(
      /headings are 1 columns? wide, results 2/,
    );
  });
});

describe("the formula of a row", () => {
  const rows: Rows = [
    ["Creator", "Rate", "Likes", "Comments", "Product value", "Date"],
    ["Maya", 1200, 1210, 44, 100, "2026-10-14"],
  ];
  const [table] = findTables(rows);
  const place = { row: 2, market: { cell: false, code: "US" } } as const;

  test("takes the market in quotes where no column names it, and the product with the rate", () => {
    expect(table && ownFormula(CPE, { ...place, table, at: 6 })).toBe('=CPE(B2; B2:F2; "US"; MARKETS; B$1:F$1)');
  });

  test("does not stand inside its own block", () => {
    expect(table && ownFormula(CPE, { ...place, table, at: 3 })).toMatchObject({
      doubt: { en: expect.stringMatching(/“Comments” \(D\) lies between the figures/) },
    });
  });
});

describe("the language of a formula's texts", () => {
  const own = (language: string) =>
    MARKETS.map((row) => (row[0] === "textLanguage" ? row.map((cell) => (cell === "en" ? language : cell)) : row));
  test("is the team's own where Config says one", () => {
    expect(value(CPE, "45к", "охват 48к", "RU", own("en") as Cell[][])).toBe("– needs engagements");
    expect(value(CPE, "$5", "reach 48k", "US", own("ru") as Cell[][])).toBe("– нужны вовлечения");
  });
  test("else the market's", () => {
    expect(value(CPE, "45к", "охват 48к", "RU", own("") as Cell[][])).toBe("– нужны вовлечения");
  });
  test("and English without MARKETS", () => {
    expect(value(CPE, "45к", "охват 48к", "RU")).toBe("– needs engagements");
  });
});
