/** How many people there are is neither a price nor the end of a range. */
import { expect, test } from "vitest";
import { brief, type Code } from "../read.ts";

test.each<[Code, string, string]>([
  ["DE", "900 € – 40k Reichweite", "ok 900"],
  ["DE", "900 € bei 40k Followern", "ok 900"],
  ["DE", "40k Follower, 900 €", "ok 900"],
  ["US", "$500 - 25k followers", "ok 500"],
  ["US", "25k followers $500", "ok 500"],
  ["US", "500, 25k followers", "ok 500"],
  ["US", "reach 40k, $500", "ok 500"],
  ["US", "40-50k reach, $500", "ok 500"],
  ["RU", "15к, охват 40к", "ok 15000"],
  ["RU", "25к подписчиков 15к", "ok 15000"],
  ["RU", "15к охват 40к", "ok 15000"],
  ["RU", "охват 40к", "missing"],
  ["RU", "40к подписчиков", "missing"],
  ["BR", "R$ 800 – 30 mil seguidores", "ok 800"],
  ["BR", "30 mil seguidores, R$ 800", "ok 800"],
])("%s: “%s” → %s", (code, cell, expected) => {
  expect(brief(code, cell)).toBe(expected);
});
