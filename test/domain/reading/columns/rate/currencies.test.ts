/** One price in two currencies: the market's counts; else the one of which the other is a conversion. */
import { expect, test } from "vitest";
import { readRate } from "../../../../../src/domain/reading/index.ts";
import { markets } from "../../markets.ts";
import type { Code } from "./read.ts";

test.each<[Code, string, string]>([
  ["US", "$500 = 45 000 ₽", "500 USD secondary_value"],
  ["RU", "$500 = 45 000 ₽", "45000 RUB secondary_value"],
  ["RU", "45 000 ₽ (≈ $500)", "45000 RUB secondary_value"],
  ["RU", "500$ или 45к руб", "45000 RUB secondary_value"],
  ["RU", "45 000 ₽, т.е. $500", "45000 RUB secondary_value"],
  ["US", "€450 / $500", "500 USD secondary_value"],
  ["US", "$500 i.e. €450", "500 USD secondary_value"],
  ["DE", "900 € bzw. $980", "900 EUR secondary_value"],
  ["DE", "900 € oder $980", "900 EUR secondary_value"],
  ["BR", "R$ 500 (US$ 100)", "500 BRL secondary_value"],
  ["BR", "US$ 100, ou seja R$ 500", "500 BRL secondary_value"],
  ["US", "£400 (≈ €470)", "400 GBP secondary_value"],
  ["US", "£400 = €470", "400 GBP secondary_value"],
  ["RU", "€500 ($550)", "500 EUR secondary_value"],
  ["US", "(£400) €470", "470 EUR secondary_value"],
  ["US", "£400/€450", "none GBP secondary_value"],
  ["US", "£400 or €450", "none GBP secondary_value"],
  ["US", "$500 + €200", "none USD secondary_value"],
])("%s: “%s” → %s", (code, cell, expected) => {
  const { amount = "none", currency, flags = [] } = readRate(cell, markets[code]);
  expect([amount, currency, ...flags].join(" ")).toBe(expected);
});
