import { describe, expect, test } from "vitest";
import type { Cell } from "../../src/domain/cell.ts";
import { freshConfig } from "../../src/domain/config/config.ts";
import { call } from "../../src/functions/call.ts";
import { functions } from "../../src/functions/index.ts";
import { withTargets } from "../domain/config/targets.ts";
import { tabOf } from "../domain/people/creators.ts";

const MARKETS = withTargets(freshConfig());
const CREATORS = tabOf([
  {
    creator: "Mara K.",
    audience: "US 64%; women 78%; 25–44 59%; real 85%",
    source: "screenshot",
    checkedOn: "2026-09-05",
  },
]);
const given = (cell: Cell | Cell[][]) => (cell === "MARKETS" ? MARKETS : cell === "CREATORS" ? CREATORS : cell);

/** A number is compared to the digits that the example shows. */
const shown = (actual: unknown, expected: unknown): unknown => {
  if (Array.isArray(expected))
    return expected.map((one, i) => shown(Array.isArray(actual) ? actual[i] : undefined, one));
  if (typeof expected !== "number" || typeof actual !== "number") return actual;
  return Number(actual.toFixed(String(expected).split(".")[1]?.length ?? 0));
};

describe.each(Object.values(functions))("$name", (definition) => {
  test.each(definition.examples)("$call", (example) => {
    const run = () => call(definition, example.call.map(given));
    if ("fails" in example) expect(run).toThrow(example.fails);
    else expect(shown(run(), example.gives)).toEqual(example.gives);
  });

  test("has an example for its help", () => {
    expect(definition.examples.length).toBeGreaterThan(0);
  });
});
