import { expect, test } from "vitest";
import { tierOf } from "../../../src/domain/tables/tiers.ts";

test.each([
  [9_999, "nano"],
  [10_000, "micro"],
  [49_999, "micro"],
  [50_000, "mid"],
  [499_999, "mid"],
  [500_000, "macro"],
  [999_999, "macro"],
  [1_000_000, "mega"],
  [0, undefined],
  [undefined, undefined],
])("an account of %s followers is %s", (followers, tier) => {
  expect(tierOf(followers)).toBe(tier);
});
