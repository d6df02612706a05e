/** The Payments tab, run after run: nothing that people type is touched, nothing is lost or doubled. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Cell } from "../../../../src/domain/cell.ts";
import type { Creator } from "../../../../src/domain/people/creator.ts";
import { ledgerDoubts } from "../../../../src/domain/process/payments/paymentDoubts.ts";
import { readInstalments, readPayments } from "../../../../src/domain/process/payments/readPayments.ts";
import { paymentTable } from "../../../../src/domain/process/payments/table.ts";
import {
  columnsOf,
  contextOn,
  type Deal,
  freshTab,
  ledgerOn,
  paidLine,
  rebuilt,
  today,
  type World,
  withCell,
} from "./deals.ts";

const live = { status: "live", date: "2026-10-05" } as const;
const half: Deal = { campaign: "Spring", rate: "$1,200, 50% upfront, net 30", ...live };
const made = (world: World) => rebuilt(freshTab(world.language), world);
const doubtsOn = (tab: readonly (readonly Cell[])[], world: World) => {
  const table = paymentTable(tab);
  const { doubts } = readPayments(tab, contextOn());
  return [...doubts, ...(table ? ledgerDoubts(ledgerOn(tab, world), table) : [])].map(
    ({ row, found }) => `${row}: ${found.en}`,
  );
};

describe("a tab that is made", () => {
  test("begins with what is overdue, then by the day; what is paid comes last", () => {
    const tab = made({
      deals: [
        { creator: "Ella", rate: "$900", status: "live", date: "2026-11-20" },
        { creator: "Paid", rate: "$10", ...live, paid: "2026-10-30" },
        { creator: "Zed", rate: "$50", status: "agreed", date: "2026-12-20" },
        half,
      ],
    });
    expect(columnsOf(tab, "creator", "part", "amount", "dueOn", "status")).toEqual([
      ["Mara", "Upfront", 600, "2026-10-05", "overdue by 53 days"],
      ["Mara", "Rest", 600, "2026-11-04", "overdue by 23 days"],
      ["Ella", "Fee", 900, "2026-12-18", "due in 21 days"],
      ["Zed", "Fee", 50, "", "waiting for publication (19 Jan 2027)"],
      ["Paid", "Fee", 10, "2026-11-04", "paid"],
    ]);
  });

  test("speaks Russian", () => {
    const tab = made({ deals: [half], language: "ru" });
    expect(tab[0]?.slice(1, 5)).toEqual(["Креатор", "Рынок", "Кампания", "За что"]);
    expect(columnsOf(tab, "part", "status")).toEqual([
      ["Аванс", "просрочено на 53 дня"],
      ["Остаток", "просрочено на 23 дня"],
    ]);
  });
});

describe("a tab that is there", () => {
  test("shows a changed amount and day as was → now, once", () => {
    const tab = made({ deals: [{ rate: "$1,200", ...live }] });
    const world = { deals: [{ rate: "$1,500", status: "live", date: "2026-10-12" }] };
    const next = rebuilt(tab, world);
    expect(columnsOf(next, "amount", "dueOn", "changed")).toEqual([
      [1500, "2026-11-11", "amount $1,200 → $1,500, due 4 Nov 2026 → 11 Nov 2026"],
    ]);
    expect(rebuilt(next, world)).toEqual(next);
  });

  test("tells the same change once though a run ended between the change and the amount", () => {
    const tab = made({ deals: [{ rate: "$1,200", ...live }] });
    const world = { deals: [{ rate: "$1,500", status: "live", date: "2026-10-12" }] };
    const said = "amount $1,200 → $1,500, due 4 Nov 2026 → 11 Nov 2026";
    const halfWay = withCell(tab, 2, "changed", said);
    expect(rebuilt(halfWay, world)).toEqual(rebuilt(tab, world));
    expect(rebuilt(withCell(halfWay, 2, "amount", 1500), world)).toEqual(rebuilt(tab, world));
  });

  test("keeps what people typed, their own columns, and a row that no rule makes", () => {
    let tab: readonly (readonly Cell[])[] = made({ deals: [half] });
    tab = withCell(withCell(tab, 2, "paidOn", "5 окт 2026"), 2, "notes", "by Wise");
    tab = tab.map((row, at) => [...row, at ? `mine ${at}` : "Project"]);
    const own: Cell[] = Array.from({ length: tab[0]?.length ?? 0 }, () => "");
    for (const [at, value] of ["", "Mara", "US", "", "Flowers", "$80", "", "2026-11-27"].entries()) own[at] = value;
    const next = rebuilt([...tab, own], { deals: [half] });
    expect(columnsOf(next, "key", "creator", "part", "amount", "paidOn", "status", "notes")).toEqual([
      ["mara|US|spring||upfront", "Mara", "Upfront", 600, "5 окт 2026", "paid", "by Wise"],
      ["mara|US|spring||rest", "Mara", "Rest", 600, "", "overdue by 23 days", ""],
      ["own|1", "Mara", "Flowers", "$80", "", "due today", ""],
    ]);
    expect(next.map((row) => row.at(-1))).toEqual(["Project", "mine 1", "mine 2", ""]);
    expect(readInstalments(next, contextOn()).at(-1)).toEqual({
      key: "own|1",
      amount: 80,
      currency: "USD",
      dueOn: "2026-11-27",
    });
  });

  test("marks an instalment whose partnership is gone, and counts it no more", () => {
    const tab = made({ deals: [half, { creator: "Ella", rate: "$900", ...live }] });
    const next = rebuilt(tab, { deals: [{ creator: "Ella", rate: "$900", status: "cancelled" }] });
    expect(columnsOf(next, "creator", "status")).toEqual([
      ["Mara", "its partnership is gone"],
      ["Ella", "called off, or not agreed yet"],
      ["Mara", "its partnership is gone"],
    ]);
    expect(readInstalments(next, contextOn())).toEqual([]);
    expect(rebuilt(next, { deals: [half, { creator: "Ella", rate: "$900", ...live }] })).toEqual(tab);
  });

  test("knows a renamed creator again by the other names of Creators", () => {
    const tab = withCell(made({ deals: [half] }), 2, "paidOn", "2026-10-05");
    const person = { row: 2, name: "Mara Klein", alsoKnownAs: ["Mara"], markets: [] } as unknown as Creator;
    const next = rebuilt(tab, { deals: [{ ...half, creator: "Mara Klein" }], people: [person] });
    expect(columnsOf(next, "key", "creator", "paidOn")).toEqual([
      ["maraklein|US|spring||upfront", "Mara Klein", "2026-10-05"],
      ["maraklein|US|spring||rest", "Mara Klein", ""],
    ]);
  });

  test("takes what was paid for one month for no other", () => {
    const october: Deal = { rate: "$500", ...live };
    const tab = withCell(made({ deals: [october] }), 2, "paidOn", "2026-11-03");
    const both = rebuilt(tab, { deals: [october, { rate: "$500", status: "live", date: "2026-11-09" }] });
    expect(columnsOf(both, "key", "dueOn", "paidOn")).toEqual([
      ["mara|US||2026-10|rest", "2026-11-04", "2026-11-03"],
      ["mara|US||2026-11|rest", "2026-12-09", ""],
    ]);
    const earlier: Deal = { rate: "$200", status: "live", date: "2026-10-01" };
    const three = rebuilt(both, {
      deals: [earlier, october, { rate: "$500", status: "live", date: "2026-11-09" }],
    });
    expect(columnsOf(three, "amount", "paidOn")).toEqual([
      [500, "2026-11-03"],
      [500, ""],
      [200, ""],
    ]);
  });

  test("is read with its columns moved and renamed in the other language", () => {
    const world = { deals: [half] };
    const tab = made(world);
    const russian = freshTab("ru")[0] as Cell[];
    const moved = [russian, ...tab.slice(1)].map((row) => [...row.slice(3), "own", ...row.slice(0, 3)]);
    expect(rebuilt(moved, world)).toEqual(moved);
  });

  test("keeps an amount that was typed where the rate leaves it open", () => {
    const world = { deals: [{ rate: "CPM $10", results: "reach 30k", ...live }] };
    const tab = made(world);
    expect(columnsOf(tab, "amount", "status")).toEqual([["", "amount open, about $300; overdue by 23 days"]]);
    const next = rebuilt(withCell(tab, 2, "amount", 310), world);
    expect(columnsOf(next, "amount", "status")).toEqual([[310, "overdue by 23 days"]]);
  });

  test("has no totals and no notes below it for payments", () => {
    const tab = made({ deals: [half] });
    const total = ["Total", "", "", "", "", 1200];
    expect(rebuilt([...tab, total, ["call the bank"]], { deals: [half] }).slice(-2)).toEqual([
      total,
      ["call the bank"],
    ]);
  });
});

describe("what was paid", () => {
  const paidOf = (activity: readonly Parameters<typeof paidLine>[0][], deals: readonly Deal[] = [half]) =>
    columnsOf(
      made({ deals, activity: activity.map((line, at) => paidLine({ row: at + 2, ...line })) }),
      "part",
      "paidOn",
      "status",
    );

  test.each<[string, Parameters<typeof paidOf>[0], unknown[][]]>([
    [
      "the oldest first",
      [{ amount: 600, currency: "USD" }],
      [
        ["Rest", "", "overdue by 23 days"],
        ["Upfront", "2026-11-20", "paid late by 46 days"],
      ],
    ],
    [
      "in part",
      [{ amount: 300 }],
      [
        ["Upfront", "", "partly paid, $300 open; overdue by 53 days"],
        ["Rest", "", "overdue by 23 days"],
      ],
    ],
    [
      "in two parts: whole on the day of the second",
      [
        { amount: 300, on: "2026-10-02" },
        { amount: 300, on: "2026-10-05" },
      ],
      [
        ["Rest", "", "overdue by 23 days"],
        ["Upfront", "2026-10-05", "paid"],
      ],
    ],
    [
      "two at once",
      [{ amount: 1200, on: "2026-10-05" }],
      [
        ["Upfront", "2026-10-05", "paid"],
        ["Rest", "2026-10-05", "paid"],
      ],
    ],
    [
      "without an amount: one instalment",
      [{ on: "2026-10-05" }],
      [
        ["Rest", "", "overdue by 23 days"],
        ["Upfront", "2026-10-05", "paid"],
      ],
    ],
    [
      "of another campaign: none of these",
      [{ amount: 600, campaign: "Autumn" }],
      [
        ["Upfront", "", "overdue by 53 days"],
        ["Rest", "", "overdue by 23 days"],
      ],
    ],
  ])("%s", (_, activity, expected) => {
    expect(paidOf(activity)).toEqual(expected);
  });

  test("is counted once, however often the menu is run", () => {
    const activity = [
      paidLine({ amount: 300, on: "2026-10-02", row: 2 }),
      paidLine({ amount: 600, on: "2026-10-05", row: 3 }),
    ];
    const world = { deals: [half], activity };
    const tab = made(world);
    expect(columnsOf(tab, "part", "status")).toEqual([
      ["Rest", "partly paid, $300 open; overdue by 23 days"],
      ["Upfront", "paid"],
    ]);
    expect(rebuilt(rebuilt(tab, world), world)).toEqual(tab);
  });

  test("more than was due, or in another money, is told", () => {
    const world = {
      deals: [half],
      activity: [paidLine({ amount: 1500, row: 2 }), paidLine({ amount: 100, currency: "EUR", row: 3 })],
    };
    expect(doubtsOn(made(world), world)).toEqual(["2: $300 more is paid than was due", "2: paid in EUR, owed in USD"]);
  });

  test("upfront, before the terms changed to none: the fee is no longer short of it", () => {
    const tab = withCell(made({ deals: [half] }), 2, "paidOn", "2026-10-05");
    const world = { deals: [{ ...half, rate: "$1,200, net 30" }] };
    const next = rebuilt(tab, world);
    expect(columnsOf(next, "part", "amount", "status")).toEqual([
      ["Upfront", 600, "paid; no part of the amount any more"],
      ["Fee", 1200, "overdue by 23 days"],
    ]);
    expect(doubtsOn(next, world)).toEqual(["2: $600 more is paid than was due"]);
  });
});

describe("doubts of the tab", () => {
  const tab = made({ deals: [half] });
  test.each<[string, Parameters<typeof withCell>[2], Cell, string]>([
    ["no date", "paidOn", "soon", "2: “soon” is no date that can be read"],
    ["a day to come", "paidOn", "2026-12-24", "2: 24 Dec 2026 is still to come"],
    ["a card", "notes", "4111 1111 1111 1111", "2: this looks like a card or an account number"],
    ["a card for a day", "notedOn", "4111 1111 1111 1111", "2: this looks like a card or an account number"],
  ])("%s", (_, key, cell, expected) => {
    const typed = withCell(tab, 2, key, cell);
    const told = doubtsOn(typed, { deals: [half] });
    expect(told[0]).toBe(expected);
    expect(JSON.stringify(readPayments(typed, contextOn()))).not.toMatch(/4111/);
    expect(rebuilt(typed, { deals: [half] })[1]?.[paymentTable(typed)?.places[key] ?? 0]).toBe(cell);
  });

  test("a row that was copied", () => {
    const copied = [...tab, tab[1] ?? []];
    const next = rebuilt(copied, { deals: [half] });
    expect(next).toHaveLength(4);
    expect(doubtsOn(next, { deals: [half] })).toContain("4: the same payment as in row 2");
  });
});

test("a line of a creator, though the market be left out, pays the creator's own; a person of two names is one", () => {
  const person = { row: 2, name: "Mara", alsoKnownAs: ["@mara.k"], markets: [] } as unknown as Creator;
  const deals: readonly Deal[] = [
    { rate: "$100", ...live },
    { creator: "Ella", rate: "$100", ...live },
  ];
  const activity = [paidLine({ creator: "mara k", amount: 100 }), paidLine({ creator: "@Mara.K", amount: 100 })];
  const world = { deals, people: [person], activity };
  expect(columnsOf(made(world), "creator", "paidOn")).toEqual([
    ["Ella", ""],
    ["Mara", "2026-11-20"],
  ]);
  expect(doubtsOn(made(world), world)).toEqual(["3: $100 more is paid than was due"]);
});

const deal = fc.record({
  creator: fc.constantFrom("Mara", "Ella", "Ben"),
  market: fc.constantFrom("US", "RU"),
  campaign: fc.constantFrom("", "Spring"),
  rate: fc.constantFrom("$1,200", "$500, 50% upfront", "38 000 ₽", "CPM $10", "$300 a month for 2 months", "$800-900"),
  status: fc.constantFrom("live", "agreed", ""),
  date: fc.constantFrom("2026-09-07", "2026-10-05", "2026-11-27", "2026-12-10"),
});
const worlds = fc.record({
  deals: fc.array(deal, { minLength: 1, maxLength: 6 }),
  activity: fc.array(
    fc.record({ amount: fc.constantFrom(100, 250, 600), on: fc.constantFrom("2026-10-01", "2026-11-02") }),
    { maxLength: 4 },
  ),
});
const worldOf = ({ deals, activity }: { deals: readonly Deal[]; activity: readonly object[] }): World => ({
  deals,
  activity: activity.map((line, at) => paidLine({ row: at + 2, ...line })),
});

test("rebuilding twice changes nothing", () => {
  fc.assert(
    fc.property(worlds, (given) => {
      const tab = made(worldOf(given));
      expect(rebuilt(tab, worldOf(given))).toEqual(tab);
    }),
    { numRuns: 150 },
  );
});

test("sorting the tab changes nothing but the order", () => {
  fc.assert(
    fc.property(worlds, fc.array(fc.integer(), { minLength: 20, maxLength: 20 }), (given, ranks) => {
      const world = worldOf(given);
      const tab = made(world);
      const [header = [], ...rows] = tab;
      const sorted = rows
        .map((row, at) => ({ row, rank: ranks[at] ?? 0 }))
        .sort((one, other) => one.rank - other.rank)
        .map(({ row }) => row);
      expect(rebuilt([header, ...sorted], world)).toEqual([header, ...sorted]);
    }),
    { numRuns: 150 },
  );
});

test("a day later only statuses change", () => {
  const world = { deals: [half] };
  const next = rebuilt(made(world), { ...world, today: "2026-11-28" });
  expect(columnsOf(next, "status")).toEqual([["overdue by 54 days"], ["overdue by 24 days"]]);
  expect(today).toBe("2026-11-27");
});
