/** The same said otherwise reads the same, or with a doubt: no number of a cell changes in silence. */
import { describe, expect, test } from "vitest";
import { silentChange } from "./changes.ts";
import { rewritings } from "./rewritings.ts";
import { sampleOfChecks } from "./sample.ts";

test.each(rewritings)("$name: “$example.0” is written as “$example.1”", ({ example: [text, rewritten], rewrite }) => {
  expect(rewrite(text)).toBe(rewritten);
});

describe("four hundred rewritings of cells", () => {
  test.each(
    sampleOfChecks(400).map((check) => [check.rewriting.name, check.cell.column, check.rewritten, check] as const),
  )("%s, %s: %s", (_name, _column, _text, check) => {
    expect(silentChange(check)).toBeUndefined();
  });
});
