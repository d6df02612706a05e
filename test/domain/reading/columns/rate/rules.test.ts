/** The grammar of a rate is an ordered list of rules, and each of them is needed. */
import { expect, test } from "vitest";
import { readText } from "../../../../../src/domain/reading/columns/rate/rate.ts";
import { rateRules } from "../../../../../src/domain/reading/columns/rate/rules/index.ts";
import { markets } from "../../markets.ts";

type Code = keyof typeof markets;

test.each(rateRules.map((rule) => [rule.name, ...rule.example] as const))(
  "without the rule “%s” the %s cell %s reads otherwise",
  (name, code, cell) => {
    const market = markets[code as Code];
    const others = rateRules.filter((rule) => rule.name !== name);
    expect(readText(cell, market, [], others)).not.toEqual(readText(cell, market, []));
  },
);

test("no two rules have the same name", () => {
  expect(new Set(rateRules.map(({ name }) => name)).size).toBe(rateRules.length);
});
