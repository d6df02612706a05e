import { expect, test } from "vitest";
import { hostileCalls } from "../../scripts/bench/hostile.ts";
import { freshConfig } from "../../src/domain/config/config.ts";
import { call } from "../../src/functions/call.ts";
import type { Definition } from "../../src/functions/define.ts";
import { functions } from "../../src/functions/index.ts";

test("whatever stands in cells and Config, a formula shows a finite value or a short sentence of ours", () => {
  expect(hostileCalls(20_261, 3_000)).toEqual([]);
});

test("a long argument is quoted in short in every column of a result, and a parameter of Config stands whole", () => {
  const long = "x".repeat(900);
  const given = ["ER 5%", "US", freshConfig(["US"]), "", "", "", long];
  const result = call(functions.AUDIENCE_QUALITY_PARTS as Definition, given);
  expect((result as unknown[][]).flat().filter((cell) => String(cell).length > 300)).toEqual([]);
  const config = [...freshConfig(["US"]), ["houseRules", "", "", "", long]];
  expect(call(functions.MARKET_PARAMETER as Definition, ["US", "houseRules", config])).toBe(long);
});
