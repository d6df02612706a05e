/** Formats of Config cells: as short as the value allows, and never another number than it is. */
import { expect, test } from "vitest";
import type { Cell } from "../../../src/domain/cell.ts";
import { formatOfValue, part, share } from "../../../src/domain/config/kind.ts";

test.each<[string, Cell, typeof part, string]>([
  ["50% upfront", 0.5, part, "0%"],
  ["nothing upfront", 0, part, "0%"],
  ["29%, which is no whole number as a computer counts", 0.29, part, "0%"],
  ["12.5% upfront", 0.125, part, "0.0#%"],
  ["a cell that is still to be typed", "", part, "0%"],
  ["a benchmark of 3%, beside others of 2.4%", 0.03, share, "0.0#%"],
])("%s", (_, value, kind, format) => {
  expect(formatOfValue(kind, value)).toBe(format);
});
