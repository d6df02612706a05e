import { expect, test } from "vitest";
import { hostileCalls } from "../../scripts/bench/hostile.ts";

test("whatever stands in cells and Config, a formula shows a finite value or a short sentence of ours", () => {
  expect(hostileCalls(20_261, 3_000)).toEqual([]);
});
