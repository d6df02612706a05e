import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { leadsOf } from "../../../../src/domain/process/today/lead.ts";
import { type GroupKey, groupKeys, groupOf, todayOf } from "../../../../src/domain/process/today/today.ts";
import { all, config, known, page, type Said, today } from "./known.ts";

describe("a step stands", () => {
  test.each<[string, Said, GroupKey | undefined]>([
    ["under Overdue where it is late, whoever has to move", { due: "2026-11-23", late: 2 }, "overdue"],
    ["there, too, where the creator is late", { due: "2026-11-23", late: 2, mover: "creator" }, "overdue"],
    ["under Today on its day", { due: today }, "today"],
    ["under Today where only days off have passed since", { due: "2026-11-22" }, "today"],
    ["under This week until Sunday", { due: "2026-11-29" }, "week"],
    ["under Next week from Monday", { due: "2026-11-30" }, "nextWeek"],
    ["under Next week until its Sunday", { due: "2026-12-06" }, "nextWeek"],
    ["under Later from then on", { due: "2026-12-07" }, "later"],
    ["under Later without a day", {}, "later"],
    ["under Waiting where the creator has time", { due: "2026-11-27", mover: "creator" }, "waiting"],
    ["under Waiting on the creator's day itself", { due: today, mover: "creator" }, "waiting"],
    ["under Waiting where the creator has no day", { mover: "creator" }, "waiting"],
    ["by its day where nobody has to move", { due: "2026-11-27", mover: "nobody" }, "week"],
    ["nowhere where the deal is off", { due: "2026-11-20", late: 3, isOff: true }, undefined],
    ["nowhere where nothing is left to do", { isDone: true }, undefined],
  ])("%s", (_, said, group) => {
    expect(groupOf(known(said).state, today)).toBe(group);
    const { groups } = page([said]);
    expect(groupKeys.filter((key) => groups[key].length)).toEqual(group ? [group] : []);
  });
});

const days = fc.integer({ min: 1, max: 28 }).map((day) => `2026-11-${String(day).padStart(2, "0")}`);
const anything = fc.record({
  mover: fc.constantFrom("us", "creator", "nobody"),
  due: fc.option(fc.oneof(days, fc.constantFrom("2025-01-01", "2026-12-02", "2027-05-01")), { nil: undefined }),
  late: fc.nat(9),
  isOff: fc.boolean(),
  isDone: fc.boolean(),
  market: fc.constantFrom("US", "RU"),
});

test("every state with a next step stands in exactly one group, and no other does", () => {
  fc.assert(
    fc.property(fc.array(anything, { maxLength: 8 }), (said) => {
      const list = all(said as readonly Said[]);
      const { groups } = page(said as readonly Said[]);
      const shown = groupKeys.flatMap((key) => groups[key].map((item) => item.key)).sort();
      const asked = list.flatMap(({ state }) => (state.next && !state.isOff ? state.key : [])).sort();
      expect(shown).toEqual(asked);
    }),
  );
});

test("the longest waited for comes first, what has no day last", () => {
  const { groups } = page([
    { mover: "creator" },
    { mover: "creator", due: "2026-12-01" },
    { mover: "creator", due: today },
  ]);
  expect(groups.waiting.map(({ creator }) => creator)).toEqual(["Creator 2", "Creator 1", "Creator 0"]);
});

describe("whose", () => {
  test("move it is: the person's own lead comes before the market's", () => {
    const { groups } = page([{ due: today }, { due: today, person: { lead: "Sam" } }, { due: today, market: "RU" }]);
    expect(groups.today.map(({ lead }) => lead)).toEqual(["Maya", "Sam", undefined]);
  });

  test("page it is: one market's, with its money alone", () => {
    const money = [
      { market: "US", currency: "USD", overdue: 0, thisWeek: 1200 },
      { market: "RU", currency: "RUB", overdue: 90000, thisWeek: 0 },
    ];
    const only = page([{ due: today }, { due: today, market: "RU" }], { market: "US", money });
    expect(only.groups.today.map(({ market }) => market)).toEqual(["US"]);
    expect(only.money).toEqual([{ currency: "USD", overdue: 0, thisWeek: 1200 }]);
  });

  test("page it is: one lead's, however the name is typed", () => {
    const only = page([{ due: today }, { due: today, person: { lead: "Sam" } }], { lead: " sam" });
    expect(only.groups.today.map(({ creator }) => creator)).toEqual(["Creator 1"]);
  });
});

describe("the leads", () => {
  test("are named once each, of markets and of creators", () => {
    const people = [{ lead: "Sam" }, { lead: " maya" }, {}, { lead: "Olga" }];
    expect(leadsOf(config.markets, people)).toEqual(["Maya", "Olga", "Sam"]);
  });

  test("owe what their own partnerships owe", () => {
    const list = all([{ creator: "A" }, { creator: "B", person: { lead: "Sam" } }]);
    const owed = list.map(({ facts }, at) => ({
      ...facts,
      instalments: [{ key: "k", currency: "USD", amount: 100 * (at + 1), dueOn: "2026-11-20" }],
    }));
    const money = [{ market: "US", currency: "USD", overdue: 300, thisWeek: 0 }];
    const states = list.map(({ state }) => state);
    expect(todayOf(states, owed, money, { today, lead: "Sam" }).money).toEqual([
      { currency: "USD", overdue: 200, thisWeek: 0 },
    ]);
    expect(todayOf(states, owed, money, { today }).money[0]?.overdue).toBe(300);
  });
});

test("money is added within a currency and never across", () => {
  const money = [
    { market: "US", currency: "USD", overdue: 0.1, thisWeek: 5 },
    { market: "UK", currency: "USD", overdue: 0.2, thisWeek: 0 },
    { market: "RU", currency: "RUB", overdue: 0, thisWeek: 90000 },
    { market: "KZ", currency: "KZT", overdue: 0, thisWeek: 0 },
  ];
  expect(page([], { money }).money).toEqual([
    { currency: "USD", overdue: 0.3, thisWeek: 5 },
    { currency: "RUB", overdue: 0, thisWeek: 90000 },
  ]);
});

test("what is counted is counted by market and lead", () => {
  const { counts } = page([
    { due: today },
    { due: "2026-11-20", late: 3 },
    { due: today, person: { lead: "Sam" } },
    { mover: "creator", market: "RU" },
  ]);
  expect(counts).toMatchObject([
    { market: "RU", waiting: 1, overdue: 0 },
    { market: "US", lead: "Maya", today: 1, overdue: 1 },
    { market: "US", lead: "Sam", today: 1, overdue: 0 },
  ]);
});

test("what does not fit at many partnerships in the same way is one line, and at three it is three", () => {
  const same = (count: number) => page(Array.from({ length: count }, () => ({ wrong: ["odd"] }))).putRight;
  expect(same(3).map(({ creator }) => creator)).toEqual(["Creator 0", "Creator 1", "Creator 2"]);
  expect(same(5)).toMatchObject([
    {
      creator: "Creator 0, Creator 1, Creator 2 +2",
      what: { en: "it is odd: 5 partnerships", ru: "это odd: 5 размещений" },
      todo: { en: "mend it" },
      place: { row: 2 },
    },
  ]);
});

test("of two markets, and of two faults, each stands for itself", () => {
  const said = (market: string, wrong: string): Said[] => Array.from({ length: 4 }, () => ({ market, wrong: [wrong] }));
  expect(page([...said("US", "odd"), ...said("RU", "odd"), ...said("US", "late")]).putRight).toHaveLength(3);
});

describe("a check-in", () => {
  const due = { nextCheckIn: "2026-11-27" };
  test.each<[string, Said, boolean]>([
    ["is asked for until the end of the week", { person: due }, true],
    ["is not asked for before its week", { person: { nextCheckIn: "2026-11-30" } }, false],
    ["is not asked for once everything is done", { person: due, isDone: true, stage: "done" }, false],
    [
      "goes on with somebody who stays for long",
      { person: { ...due, term: "Long-term" }, isDone: true, stage: "done" },
      true,
    ],
    ["is not asked for while the deal is off", { person: due, isOff: true }, false],
  ])("%s", (_, said, isAsked) => {
    expect(page([said]).checkIns.map(({ due: day }) => day)).toEqual(isAsked ? ["2026-11-27"] : []);
  });

  test("is one for a person with two partnerships", () => {
    const two = ["Autumn", "Winter"].map((campaign) => known({ campaign, person: due }));
    const { checkIns } = todayOf(
      two.map(({ state }) => state),
      two.map(({ facts }) => facts),
      [],
      { today },
    );
    expect(checkIns).toMatchObject([{ creator: "Mara K.", step: "checkIn", personRow: 2 }]);
  });
});

test("contradictions are a group of their own, beside the next step; a deal that is off has none", () => {
  const { putRight, groups } = page([
    { due: today, wrong: ["paid twice"] },
    { isOff: true, wrong: ["live"] },
  ]);
  expect(putRight.map(({ what, todo }) => [what.en, todo?.en])).toEqual([["it is paid twice", "mend it"]]);
  expect(groups.today).toHaveLength(1);
});

test("partnerships under way are those neither off nor done", () => {
  expect(page([{}, { isOff: true }, { isDone: true, stage: "done" }]).underWay).toBe(1);
});
