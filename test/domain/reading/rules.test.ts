/** The grammar as data: each rule is needed, and the order of any two neighbours, unless it is declared free. */
import { describe, expect, test } from "vitest";
import { type Rule, rateRules } from "../../../src/domain/reading/columns/rate/rules/index.ts";
import { type Pass, passes } from "../../../src/domain/reading/phrases/index.ts";
import { type Case, caseFiles, casesIn, readText } from "./cases.ts";

type Ordered = { readonly name: string; readonly free?: true };
type Cell = Pick<Case, "column" | "market" | "text">;

/** Readers remember short cells: spaces that change nothing make each of them long. */
const unremembered = (text: string): string => text + " ".repeat(300);
const readAll = (cells: readonly Cell[]): readonly string[] =>
  cells.map((cell) => JSON.stringify(readText(cell, unremembered(cell.text))));

const cases = caseFiles.flatMap(casesIn).filter(({ cellType }) => cellType === "string");
const ofColumns = (...columns: readonly Case["column"][]): readonly Cell[] =>
  cases.filter(({ column }) => columns.includes(column));

const ofRate: readonly Cell[] = [
  ...rateRules.map(({ example: [market, text] }): Cell => ({ column: "Rate", market: market as Case["market"], text })),
  ...ofColumns("Rate"),
];
const examplesOf = (list: readonly Pass[], columns: readonly Case["column"][]): readonly Cell[] =>
  list.flatMap(({ example: [market, text] }) =>
    columns.map((column) => ({ column, market: market as Case["market"], text })),
  );
const ofFigures: readonly Cell[] = [
  ...examplesOf(passes.figures, ["KPIs", "Results"]),
  ...ofColumns("KPIs", "Results"),
];
const ofPrices: readonly Cell[] = [...examplesOf(passes.rate, ["Rate"]), ...ofRate];

describe.each([
  ["rules of a rate", rateRules as readonly Ordered[], ofRate],
  ["passes over prices", passes.rate, ofPrices],
  ["passes over figures", passes.figures, ofFigures],
] as [string, readonly Ordered[], readonly Cell[]][])("%s", (_name, list, cells) => {
  const before = readAll(cells);
  const changes = (change: (rules: Ordered[]) => void): boolean => {
    const rules = list as Ordered[];
    const kept = [...rules];
    change(rules);
    const after = readAll(cells);
    rules.splice(0, rules.length, ...kept);
    return after.some((reading, index) => reading !== before[index]);
  };

  test.each(list.map(({ name }, index) => [name, index] as const))("“%s” is needed", (_rule, index) => {
    expect(changes((rules) => rules.splice(index, 1))).toBe(true);
  });

  test.each(list.slice(1).map(({ name }, index) => [list[index]?.name ?? "", name, index] as const))(
    "“%s” and “%s” stand in this order, or are free",
    (_one, _other, index) => {
      const isFelt = changes((rules) => rules.splice(index, 2, rules[index + 1] as Ordered, rules[index] as Ordered));
      expect(isFelt || list[index]?.free === true).toBe(true);
    },
  );
});

test("each example of a rule is one of a known market", () => {
  for (const { example } of rateRules as readonly Rule[]) expect(example).toHaveLength(2);
});
