/** What a partnership costs: the fee, what comes on top of it, and the product. */
import { expect, test } from "vitest";
import { isDoubt } from "../../../src/domain/doubt.ts";
import { spendOf } from "../../../src/domain/quantities/spend.ts";
import { readRate } from "../../../src/domain/reading/index.ts";
import { markets } from "../reading/markets.ts";

type Code = keyof typeof markets;

test.each<[Code, string, number]>([
  ["US", "$500 + 15% agency fee", 575],
  ["RU", "50 000 ₽ + АК 15%", 57500],
  ["US", "$500 + 20% management fee", 600],
  ["US", "$500 + $200 whitelisting", 700],
  ["US", "$500 incl. 15% agency fee", 500],
  ["RU", "50 000 ₽ за вычетом 6%", 50000],
  ["RU", "120 т.р. + 6% НПД", 127200],
  ["DE", "1.500 € +19 % MwSt.", 1785],
  ["UK", "£800 inc VAT", 800],
  ["RU", "30к без НДС", 30000],
  ["US", "$200 video + $150 usage 90 days + $75 raw footage", 425],
  ["US", "$300 + product worth $120", 420],
])("%s: “%s” costs %d", (code, cell, amount) => {
  expect(spendOf(readRate(cell, markets[code]))).toMatchObject({ amount });
});

test.each<[Code, string, string]>([
  ["US", "$500 + shipping", "shipping comes on top, how much is not written"],
  ["RU", "50к + АК", "agency fee comes on top, how much is not written"],
  ["UK", "£650 ex VAT", "VAT comes on top, its rate is not written"],
  ["US", "Anna 500", "not understood: Anna 500"],
  ["US", "emailed 2x, no reply", "no rate yet"],
])("%s: what “%s” costs is not known: %s", (code, cell, why) => {
  const spend = spendOf(readRate(cell, markets[code]));
  expect(isDoubt(spend) && spend.doubt.en).toBe(why);
});
