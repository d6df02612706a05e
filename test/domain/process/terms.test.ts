/** Payments: the split, the days and the terms that a rate cell names. */
import { expect, test } from "vitest";
import type { Side } from "../../../src/domain/dates/workdays.ts";
import { addDays } from "../../../src/domain/day.ts";
import { formatMoney } from "../../../src/domain/format.ts";
import { paymentsOf, termsOf } from "../../../src/domain/process/terms.ts";

const payer: Side = { workWeek: [1, 2, 3, 4, 5], holidays: ["2026-11-04"] };
const dollars = (amount: number) => ({ amount, currency: "USD" });
const dates = { signing: "2026-10-07", publication: "2026-10-16" };

test.each([
  [
    "nothing upfront, net 30: the whole sum, on the Friday before a Sunday",
    { prepayShare: 0, netDays: 30 },
    [["publication", 1200, "2026-11-13"]],
  ],
  [
    "half upfront, the rest on publication",
    { prepayShare: 0.5, netDays: 0 },
    [
      ["signing", 600, "2026-10-07"],
      ["publication", 600, "2026-10-16"],
    ],
  ],
  ["all upfront: nothing is left", { prepayShare: 1, netDays: 30 }, [["signing", 1200, "2026-10-07"]]],
  [
    "30 % upfront",
    { prepayShare: 0.3, netDays: 10 },
    [
      ["signing", 360, "2026-10-07"],
      ["publication", 840, "2026-10-26"],
    ],
  ],
  ["net 19 falls on a holiday of the payer", { prepayShare: 0, netDays: 19 }, [["publication", 1200, "2026-11-03"]]],
  ["net 1 from a Friday is that Friday", { prepayShare: 0, netDays: 1 }, [["publication", 1200, "2026-10-16"]]],
] as const)("%s", (_, terms, expected) => {
  expect(paymentsOf(terms, dollars(1200), dates, payer).map(({ on, amount, day }) => [on, amount, day])).toEqual(
    expected,
  );
});

test("net 30 from the end of January is in March", () => {
  const [payment] = paymentsOf(
    { prepayShare: 0, netDays: 30 },
    dollars(100),
    { signing: "2027-01-04", publication: "2027-01-31" },
    payer,
  );
  expect(payment?.day).toBe("2027-03-02");
});

test.each([
  [45_001, "RUB", 0.5, [22_501, 22_500]],
  [99_999, "KZT", 1 / 3, [33_333, 66_666]],
  [1275, "JPY", 0.5, [638, 637]],
  [1250.5, "RUB", 0.5, [625.25, 625.25]],
  [1275, "USD", 0.5, [637.5, 637.5]],
  [1001, "EUR", 0.5, [500.5, 500.5]],
  [100, "GBP", 1 / 3, [33.33, 66.67]],
  [0.1, "USD", 0.3, [0.03, 0.07]],
  [100.01, "USD", 1 / 3, [33.34, 66.67]],
])("the parts of %d %s at %d upfront are what people pay, and sum up", (amount, currency, prepayShare, parts) => {
  const paid = paymentsOf({ prepayShare, netDays: 30 }, { amount, currency }, dates, payer);
  expect(paid.map((payment) => payment.amount)).toEqual(parts);
});

test("a payer without a working day in sight has no payday", () => {
  const never = Array.from({ length: 900 }, (_, index) => addDays(dates.signing, index));
  const [payment] = paymentsOf({ prepayShare: 1, netDays: 0 }, dollars(100), dates, { ...payer, holidays: never });
  expect(payment).toEqual({ on: "signing", share: 1, amount: 100 });
});

test("without an amount or a timeline the shares still stand", () => {
  expect(paymentsOf({ prepayShare: 0.5, netDays: 30 }, undefined, undefined, undefined)).toEqual([
    { on: "signing", share: 0.5 },
    { on: "publication", share: 0.5 },
  ]);
});

test.each([
  ["prepay_50", { prepayShare: 0.5, netDays: 10 }],
  ["prepay_12.5", { prepayShare: 0.125, netDays: 10 }],
  ["prepay_100", { prepayShare: 1, netDays: 10 }],
  ["prepay_0", { prepayShare: 0, netDays: 10 }],
  ["net_45", { prepayShare: 0, netDays: 45 }],
  ["prepay_50 net_30", { prepayShare: 0.5, netDays: 30 }],
  ["prepay_? net_30", { netDays: 30 }],
  ["prepay_500", { prepayShare: 0.3, netDays: 10 }],
  [undefined, { prepayShare: 0.3, netDays: 10 }],
])("terms typed as %s replace the market's", (typed, expected) => {
  expect(termsOf(typed, { prepayShare: 0.3, netDays: 10 })).toEqual(expected);
});

test.each([
  [1250.5, "USD", "en", "$1,250.50"],
  [1250.5, "EUR", "ru", "1\u00a0250,50\u00a0€"],
  [22_500.5, "RUB", "ru", "22\u00a0500,50\u00a0₽"],
  [1200, "USD", "en", "$1,200"],
  [45_000, "RUB", "ru", "45\u00a0000\u00a0₽"],
  [0.5, "USD", "en", "$0.50"],
] as const)("%d %s is written to the cent", (amount, currency, language, expected) => {
  expect(formatMoney(amount, currency, language)).toBe(expected);
});
