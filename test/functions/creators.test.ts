import { expect, test, vi } from "vitest";
import type { Cell } from "../../src/domain/cell.ts";
import { freshConfig } from "../../src/domain/config/config.ts";
import { call } from "../../src/functions/call.ts";
import { functions } from "../../src/functions/index.ts";
import { withTargets } from "../domain/config/targets.ts";
import { tabOf } from "../domain/people/creators.ts";

const MARKETS = withTargets(freshConfig());
const CREATORS = tabOf([
  { creator: "Mara K.", market: "US", audience: "US 64%; women 78%; 25–44 59%; real 85%" },
  { creator: "Mara K.", market: "RU", audience: "Россия 88%; ж 70%; 18-24 20%, 25-34 50%, 35-44 30%; живые 78%" },
]);
const of = (name: string, ...given: (Cell | Cell[][])[]) => {
  const definition = functions[name];
  if (!definition) throw new Error(name);
  return call(definition, given);
};

test("one call serves a column: each row with the facts of its creator in its market", () => {
  const results = [["ER by followers 3.0%"], ["ER 5,2%"], ["ER by followers 3.0%"], [""], [""]];
  const markets = [["US"], ["RU"], ["US"], ["US"], [""]];
  const creators = [["@mara.k"], ["Mara K."], ["Ella"], ["Mara K."], [""]];
  const scores = of("AUDIENCE_QUALITY", results, markets, MARKETS, "", creators, CREATORS) as Cell[][];
  expect(scores.map(([score]) => (typeof score === "number" ? Math.round(score * 10) / 10 : score))).toEqual([
    75.8,
    72.5,
    "– needs demographics, authenticity",
    "",
    "",
  ]);
  const match = of("DEMOGRAPHICS_MATCH", results, markets, MARKETS, "", creators, CREATORS) as Cell[][];
  expect(match.map(([score]) => (typeof score === "number" ? Math.round(score) : score))).toEqual([
    97,
    100,
    "– needs demographics",
    97,
    "",
  ]);
});

test("what is given as an argument needs nobody's facts", () => {
  const parts = of("AUDIENCE_QUALITY_PARTS", "ER 3%", "US", MARKETS, "", "Mara K.", CREATORS, 50, 0.9) as Cell[][];
  expect(parts[0]?.[3]).toBe(50);
  expect(parts[0]?.[5]).not.toMatch(/Creators/);
});

test.each([
  ["a table that is none of creators", [["Name"], ["Mara"]], /argument 6 is no table of creators. Type CREATORS there/],
  ["no table at all", "", /is given a creator and needs CREATORS as argument 6/],
])("%s is misuse, told in a sentence", (_, table, sentence) => {
  expect(() => of("AUDIENCE_QUALITY", "ER 3%", "US", MARKETS, "", "Mara K.", table)).toThrow(sentence);
});

test("the table of creators is looked through once for all rows, and not at all where no row names anybody", () => {
  const rows = Array.from({ length: 200 }, () => ["ER by followers 3.0%"]);
  const reads = (creator: Cell | Cell[][]) => {
    const table = tabOf([{ creator: "Mara K.", audience: "women 78%" }]);
    const spy = vi.spyOn(table, "slice");
    of("AUDIENCE_QUALITY", rows, "US", MARKETS, "", creator, table);
    return spy.mock.calls.length;
  };
  expect(reads("")).toBe(0);
  expect(reads(rows.map(() => ["Mara K."]))).toBe(reads("Mara K."));
});
