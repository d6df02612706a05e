/** Costs besides the fee, on top of it or within. */
import { expect, test } from "vitest";
import { readRate } from "../../../../../../src/domain/reading/index.ts";
import { markets } from "../../../markets.ts";
import type { Code } from "../read.ts";

test.each<[Code, string, number, object]>([
  ["US", "$500 + 15% agency fee", 500, { what: "agency", share: 0.15, on: "top" }],
  ["US", "$500 + 20% management fee", 500, { what: "management", share: 0.2, on: "top" }],
  ["US", "$500, agency fee 15%", 500, { what: "agency", share: 0.15, on: "top" }],
  ["US", "15% agency fee on top of $500", 500, { what: "agency", share: 0.15, on: "top" }],
  ["US", "$500 + $200 whitelisting", 500, { what: "whitelisting", amount: 200, on: "top" }],
  ["US", "$500 + $300 ad spend", 500, { what: "media", amount: 300, on: "top" }],
  ["US", "$500 + $25 shipping", 500, { what: "shipping", amount: 25, on: "top" }],
  ["US", "$500 + shipping", 500, { what: "shipping", on: "top" }],
  ["US", "$500 plus ad levy 3%", 500, { what: "levy", share: 0.03, on: "top" }],
  ["RU", "50 000 ₽ + АК 15%", 50000, { what: "agency", share: 0.15, on: "top" }],
  ["RU", "50к, АК 15% сверху", 50000, { what: "agency", share: 0.15, on: "top" }],
  ["RU", "50к + рекламный сбор 3%", 50000, { what: "levy", share: 0.03, on: "top" }],
  ["RU", "50к + 20к медиабюджет", 50000, { what: "media", amount: 20000, on: "top" }],
  ["DE", "500 € zzgl. 15% Agenturgebühr", 500, { what: "agency", share: 0.15, on: "top" }],
  ["DE", "500 € + Versand", 500, { what: "shipping", on: "top" }],
  ["DE", "500 € + KSK 5%", 500, { what: "levy", share: 0.05, on: "top" }],
  ["BR", "R$ 500 + 20% agência", 500, { what: "agency", share: 0.2, on: "top" }],
  ["US", "$500 incl. 15% agency fee", 500, { what: "agency", share: 0.15, on: "within" }],
  ["RU", "50к в т.ч. АК 15%", 50000, { what: "agency", share: 0.15, on: "within" }],
  ["RU", "50 000 ₽ за вычетом 6%", 50000, { what: "deduction", share: 0.06, on: "within" }],
  ["RU", "50 000 ₽ на руки", 50000, { what: "net", on: "within" }],
  ["DE", "500 € abzgl. 6%", 500, { what: "deduction", share: 0.06, on: "within" }],
  ["US", "$500 net to creator", 500, { what: "net", on: "within" }],
  ["BR", "R$ 500 líquido", 500, { what: "net", on: "within" }],
])("%s: “%s” is %i and one cost more", (code, cell, amount, addOn) => {
  const reading = readRate(cell, markets[code]);
  expect([reading.amount, reading.addOns]).toEqual([amount, [addOn]]);
  expect(reading.flags ?? []).toEqual("on" in addOn && addOn.on === "top" ? ["cost_on_top"] : []);
});

test("an agency that is only mentioned costs nothing, a commission on sales is none of these", () => {
  expect(readRate("$500 via agency", markets.US).addOns).toBeUndefined();
  const sales = readRate("$500 + 10% commission", markets.US);
  expect([sales.addOns, sales.commission]).toEqual([undefined, 0.1]);
});
