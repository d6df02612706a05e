/** A partnership's instalments: how much, what for, and by which day. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { known } from "../../../../src/domain/doubt.ts";
import { instalmentsOf } from "../../../../src/domain/process/payments/plan.ts";
import { allInstalments, namesFrom } from "../../../../src/domain/process/payments/plans.ts";
import { addMonths } from "../../../../src/domain/process/terms.ts";
import type { BriefKnown } from "../../../../src/domain/process/types.ts";
import { cents } from "../../../../src/domain/quantities/cents.ts";
import { spendOf } from "../../../../src/domain/quantities/spend.ts";
import { type Deal, dealsOf, today } from "./deals.ts";

const planOf = (deal: Deal, brief?: BriefKnown) => {
  const [partnership] = dealsOf([deal]);
  if (!partnership) throw new Error("no deal");
  return instalmentsOf(partnership, partnership.market, brief, today);
};
const live = { status: "live", date: "2026-10-05" } as const; // a Monday

test.each<[string, Deal, unknown[][]]>([
  ["US: all of it 30 days later", { rate: "$1,200", ...live }, [["rest", 1200, "USD", "2026-11-04"]]],
  [
    "its own terms win",
    { rate: "$1,200, 50% upfront, net 15", ...live },
    [
      ["upfront", 600, "USD", "2026-10-05"],
      ["rest", 600, "USD", "2026-10-20"],
    ],
  ],
  ["the working day before a Saturday", { rate: "$900, net 12", ...live }, [["rest", 900, "USD", "2026-10-16"]]],
  [
    "Russia: half upfront, the rest on publication",
    { market: "RU", rate: "38 000 ₽", ...live },
    [
      ["upfront", 19000, "RUB", "2026-10-05"],
      ["rest", 19000, "RUB", "2026-10-05"],
    ],
  ],
  ["VAT comes on top", { rate: "$1000 + VAT 20%", ...live }, [["rest", 1200, "USD", "2026-11-04"]]],
  ["100 % upfront", { rate: "$400, 100% upfront", ...live }, [["upfront", 400, "USD", "2026-10-05"]]],
  [
    "a retainer is paid by months",
    { rate: "$500 a month for 3 months", ...live },
    [
      ["m1", 500, "USD", "2026-11-04"],
      ["m2", 500, "USD", "2026-12-04"],
      ["m3", 500, "USD", "2027-01-04"],
    ],
  ],
  ["barter has none", { rate: "barter", ...live }, []],
  ["no rate, none", { rate: "", results: "reach 3k", ...live }, []],
  [
    "a share of sales beside the fee is a bonus of unknown size",
    { rate: "$500 + 10% of sales", ...live },
    [
      ["rest", 500, "USD", "2026-11-04"],
      ["bonus", undefined, "USD", "2026-11-04"],
    ],
  ],
  [
    "an offer by result has no amount",
    { rate: "CPM $10", results: "reach 30k", ...live },
    [["rest", undefined, "USD", "2026-11-04"]],
  ],
  ["a range has none either", { rate: "$800-1000", ...live }, [["rest", undefined, "USD", "2026-11-04"]]],
  ["called off", { rate: "$100", status: "cancelled", date: "2026-10-05" }, []],
  ["still talking", { rate: "$100", status: "negotiating", date: "2026-12-05" }, []],
])("%s", (_, deal, expected) => {
  expect(planOf(deal).map(({ part, amount, currency, dueOn }) => [part, amount, currency, dueOn])).toEqual(expected);
});

describe("an estimate is never the amount", () => {
  test.each<[string, Deal, unknown]>([
    ["CPM by reach", { rate: "CPM $10", results: "reach 30k", ...live }, { min: 300, max: 300 }],
    ["CPV up to its cap", { rate: "CPV $0.02 cap $500", results: "views 100k", ...live }, { min: 500, max: 500 }],
    ["by order", { rate: "$20 per sale", results: "orders 7", ...live }, { min: 140, max: 140 }],
    ["the ends of a range", { rate: "$800-1000", ...live }, { min: 800, max: 1000 }],
    ["no figures yet", { rate: "CPM $10", ...live }, undefined],
  ])("%s", (_, deal, expected) => {
    expect(planOf(deal)[0]?.estimate).toEqual(expected);
    expect(planOf(deal)[0]?.amount).toBeUndefined();
  });
});

describe("what is not out yet", () => {
  test("waits for publication, with the day that is expected", () => {
    expect(planOf({ rate: "$1,200", status: "agreed", date: "2026-12-07" })).toMatchObject([
      { waitsFor: "publication", expectedOn: "2027-01-06" },
    ]);
  });
  test("is out without a day: it needs one", () => {
    expect(planOf({ rate: "$1,200", status: "live" })).toMatchObject([{ waitsFor: "date" }]);
  });
  test("its upfront part is due when the brief is answered", () => {
    const deal = { rate: "$1,200, 50% upfront", status: "agreed", date: "2026-12-07" };
    const brief = { version: 1, issuedOn: "2026-11-27" };
    expect(planOf(deal, brief)[0]?.dueOn).toBe("2026-11-30");
    expect(planOf(deal, { ...brief, dates: { answer: "2026-12-01" } })[0]?.dueOn).toBe("2026-12-01");
    expect(planOf(deal)[0]?.dueOn).toBe("2026-12-07");
    expect(planOf({ rate: "$1,200, 50% upfront", status: "agreed" })[0]).toMatchObject({ waitsFor: "signing" });
  });
  test("a brief makes a planned partnership one that is agreed", () => {
    const deal = { rate: "$100", status: "planned", date: "2026-12-07" };
    expect(planOf(deal)).toEqual([]);
    expect(planOf(deal, { version: 1, issuedOn: "2026-11-27" })).toHaveLength(1);
  });
});

test.each([
  ["2026-01-31", 1, "2026-02-28"],
  ["2026-12-15", 1, "2027-01-15"],
  ["2024-01-31", 1, "2024-02-29"],
])("%s and %d month is %s", (day, months, expected) => {
  expect(addMonths(day, months)).toBe(expected);
});

describe("keys", () => {
  const keysOf = (deals: readonly Deal[]) =>
    allInstalments(dealsOf(deals), namesFrom([]), () => undefined, today).map(({ key }) => key);

  test("name creator, market, campaign and part", () => {
    expect(keysOf([{ creator: "Mara K.", campaign: "Spring", rate: "$1,200, 50% upfront", ...live }])).toEqual([
      "marak|US|spring||upfront",
      "marak|US|spring||rest",
    ]);
  });
  test("name the month where several deals share the rest, and count within a month", () => {
    const deals = [
      { rate: "$100", status: "live", date: "2026-09-05" },
      { rate: "$200", status: "live", date: "2026-10-05" },
      { rate: "$300", status: "live", date: "2026-10-06" },
    ];
    expect(keysOf(deals)).toEqual(["mara|US||2026-09|rest", "mara|US||2026-10|rest", "mara|US||2026-10.2|rest"]);
    expect(keysOf([...deals].reverse())).toEqual(keysOf(deals));
  });
});

test("the parts of a plan always add up to the spend, to the cent", () => {
  const amount = fc.integer({ min: 1, max: 9_999_999 }).map((cents) => cents / 100);
  const deal = fc.record({
    amount,
    currency: fc.constantFrom("$", "€", "₽"),
    months: fc.integer({ min: 1, max: 12 }),
    upfront: fc.integer({ min: 0, max: 100 }),
    tax: fc.constantFrom("", " + VAT 20%", " + 6% tax"),
    market: fc.constantFrom("US", "RU"),
  });
  fc.assert(
    fc.property(deal, ({ amount: sum, currency, months, upfront, tax, market }) => {
      const rate =
        months > 1 ? `${months} months x ${sum} ${currency}` : `${sum} ${currency}${tax}, ${upfront}% upfront, net 10`;
      const [partnership] = dealsOf([{ rate, market, ...live }]);
      if (!partnership) return;
      const spend = known(spendOf(partnership.rate, 0));
      if (!spend) return;
      const parts = instalmentsOf(partnership, partnership.market, undefined, today);
      const total = parts.reduce((all, part) => all + Math.round((part.amount ?? 0) * 100), 0);
      expect(total).toBe(Math.round(cents(spend.amount) * 100));
      expect(parts.every((part) => part.currency === spend.currency)).toBe(true);
    }),
    {
      numRuns: 300,
      examples: [
        [{ amount: 0.75, currency: "$", months: 1, upfront: 0, tax: " + 6% tax", market: "US" }],
        [{ amount: 16.75, currency: "€", months: 1, upfront: 50, tax: " + 6% tax", market: "US" }],
      ],
    },
  );
});

describe("what others get", () => {
  const partsOf = (rate: string) => planOf({ rate, ...live }).map(({ part, amount }) => [part, amount]);

  test.each<[string, unknown[][]]>([
    [
      "$1,000 + 15% agency fee",
      [
        ["rest", 1000],
        ["costs", 150],
      ],
    ],
    [
      "$1,000 incl. 15% agency fee",
      [
        ["rest", 850],
        ["costs", 150],
      ],
    ],
    [
      "$1,000 + agency fee",
      [
        ["rest", 1000],
        ["costs", undefined],
      ],
    ],
    ["$1,000 + $200 whitelisting", [["rest", 1200]]],
  ])("of “%s” is a payment of its own", (rate, parts) => {
    expect(partsOf(rate)).toEqual(parts);
  });
});

test.each([
  ["net 12 from a Monday ends on a Saturday: paid on the Friday before", "2026-10-05", "$900, net 12", "2026-10-16"],
  [
    "paid on publication, on a Saturday: the Monday after, since nothing is out before",
    "2026-10-10",
    "$900, net 0",
    "2026-10-12",
  ],
  ["net 1 from a Friday: that Friday", "2026-10-09", "$900, net 1", "2026-10-09"],
])("%s", (_, date, rate, dueOn) => {
  expect(planOf({ rate, status: "live", date })[0]?.dueOn).toBe(dueOn);
});
