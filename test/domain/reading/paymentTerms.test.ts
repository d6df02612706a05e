/** All terms of payment that a rate cell names; its reading names one of them. */
import { expect, test } from "vitest";
import { readPaymentTerms, readRate } from "../../../src/domain/reading/index.ts";
import { markets } from "./markets.ts";

test.each([
  ["US", "$1,200, 50% upfront, net 30", "prepay_50 net_30"],
  ["US", "$1,200, net 30, 50% upfront", "prepay_50 net_30"],
  ["US", "$1,200 (30% on signing, rest net-45)", "prepay_30 net_45"],
  ["US", "$1,200, 50/50, net 30", "prepay_50 net_30"],
  ["RU", "60 000, 50% предоплата, остальное net 30", "prepay_50 net_30"],
  ["RU", "60 000, net 30, предоплата 50%", "prepay_50 net_30"],
  ["RU", "60 000, 50% предоплата, постоплата 30 дней", "prepay_50 net_30"],
  ["RU", "60 000, постоплата 30 дней, 50% предоплата", "prepay_50 net_30"],
  ["RU", "60к, аванс 30%, остальное через 2 недели", "prepay_30 net_14"],
  ["RU", "60 000 без предоплаты, net 30", "prepay_0 net_30"],
  ["US", "$1,200, deposit upfront, rest net 30", "prepay_? net_30"],
  ["US", "$1,200 upfront, net 30", "prepay_? net_30"],
])("%s %s names days, and what is paid before them", (code, text, expected) => {
  const market = markets[code as keyof typeof markets];
  expect(readPaymentTerms(text, market)).toBe(expected);
  expect(readRate(text, market).paymentTerms).toBe(/net_\d+/.exec(expected)?.[0]);
});

test.each([
  ["US", "$1,200 net 30", "net_30", "net_30"],
  ["US", "$1,200, 50% upfront", "prepay_50", "prepay_50"],
  ["US", "$1,200, upfront", "prepay_100", "prepay_100"],
  ["US", "$1,200, 0% upfront", "prepay_0", "prepay_0"],
  ["RU", "60 000 без предоплаты", "prepay_0", undefined],
  ["RU", "60 000, 100% постоплата", "prepay_0", undefined],
  ["US", "$600, half upfront", "prepay_50", "prepay_50"],
  ["US", "$900 no upfront", "prepay_0", undefined],
  ["US", "nothing upfront, $900", "prepay_0", undefined],
  ["US", "$900, one third upfront", "prepay_33", "prepay_33"],
  ["US", "$900 upfront TBD", "prepay_?", undefined],
  ["RU", "40к, половина вперёд", "prepay_50", "prepay_50"],
  ["RU", "40к, часть вперёд", "prepay_?", undefined],
  ["RU", "40к, полная предоплата", "prepay_100", "prepay_100"],
  ["US", "$1,200", undefined, undefined],
])("%s %s names one of them, or none", (code, text, expected, inReading) => {
  const market = markets[code as keyof typeof markets];
  expect([readPaymentTerms(text, market), readRate(text, market).paymentTerms]).toEqual([expected, inReading]);
});

test.each([[1200], [new Date("2026-10-14")], [""], [undefined], [true]])("the cell %s names none", (cell) => {
  expect(readPaymentTerms(cell, markets.US)).toBeUndefined();
});
