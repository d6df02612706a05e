/** The dates of a brief: the shared rhythm, what stretches it, and whose working days they fall on. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Plan, promisedDays, type Timeline, timelineOf as timeline } from "../../../src/domain/brief/timeline.ts";
import {
  addWorkingDays,
  isWorkingDay,
  latestBefore,
  type Side,
  workingDay,
} from "../../../src/domain/dates/workdays.ts";
import { addDays } from "../../../src/domain/day.ts";

/** Of a plan for which there is one. */
const timelineOf = (plan: Plan): Timeline => timeline(plan) as Timeline;

const monToFri: Side = { workWeek: [1, 2, 3, 4, 5], holidays: [] };
const sunToThu: Side = { workWeek: [7, 1, 2, 3, 4], holidays: [] };
const off = (...holidays: string[]): Side => ({ ...monToFri, holidays });

const quick: Plan = {
  start: "2026-10-05",
  brand: monToFri,
  creator: monToFri,
  briefDay: 1,
  feedbackDay: 5,
  launchOffset: 1,
  feedbackHours: 24,
  revisionRounds: 0,
  approvalDays: 0,
  turnaroundDays: 7,
  buffer: 0,
};
const russia: Plan = { ...quick, revisionRounds: 1, approvalDays: 2, turnaroundDays: 10 };
const america: Plan = { ...quick, feedbackHours: 72, revisionRounds: 2, approvalDays: 5, turnaroundDays: 21 };

test("the rhythm is brief on Monday, feedback on Friday, launch the week after", () => {
  expect(timelineOf(quick)).toEqual({
    brief: "2026-10-05",
    answer: "2026-10-06",
    first: { draft: "2026-10-08", feedback: "2026-10-09" },
    revisions: [],
    approved: "2026-10-09",
    liveFrom: "2026-10-12",
    liveTo: "2026-10-14",
    report: "2026-10-21",
  });
});

test("Russia's single round and two days of approval still launch the week after", () => {
  const { first, revisions, approved, liveFrom } = timelineOf(russia);
  expect({ first, revisions, approved, liveFrom }).toEqual({
    first: { draft: "2026-10-08", feedback: "2026-10-09" },
    revisions: [{ draft: "2026-10-13", feedback: "2026-10-14" }],
    approved: "2026-10-15",
    liveFrom: "2026-10-16",
  });
});

test("two rounds with 72 hours each and five days of approval stretch the launch to the fourth week", () => {
  const { first, revisions, approved, liveFrom } = timelineOf(america);
  expect({ first, revisions, approved, liveFrom }).toEqual({
    first: { draft: "2026-10-07", feedback: "2026-10-09" },
    revisions: [
      { draft: "2026-10-13", feedback: "2026-10-16" },
      { draft: "2026-10-20", feedback: "2026-10-23" },
    ],
    approved: "2026-10-27",
    liveFrom: "2026-10-28",
  });
});

test("time that the turnaround leaves goes to the creator's first draft", () => {
  const { first, liveFrom } = timelineOf({ ...quick, turnaroundDays: 21 });
  expect({ first, liveFrom }).toEqual({
    first: { draft: "2026-10-22", feedback: "2026-10-23" },
    liveFrom: "2026-10-26",
  });
});

test.each([
  ["the day itself when it is the brief day", { start: "2026-10-05" }, "2026-10-05"],
  ["the next Monday from a Tuesday", { start: "2026-10-06" }, "2026-10-12"],
  ["the next Monday from a Friday", { start: "2026-10-09" }, "2026-10-12"],
  ["the next Monday from a Sunday", { start: "2026-10-11" }, "2026-10-12"],
  ["into the next month", { start: "2026-10-27" }, "2026-11-02"],
  ["into the next year", { start: "2026-12-29" }, "2027-01-04"],
  ["over a leap day", { start: "2028-02-29" }, "2028-03-06"],
  ["the day after a holiday of the brand", { brand: off("2026-10-05") }, "2026-10-06"],
  ["regardless of a holiday of the creator", { creator: off("2026-10-05") }, "2026-10-05"],
  ["another day where the market has another brief day", { briefDay: 3 }, "2026-10-07"],
  ["past a weekend where the brief day is no working day", { briefDay: 7 }, "2026-10-12"],
] as const)("the brief goes out %s", (_, changes, expected) => {
  expect(timelineOf({ ...quick, ...changes }).brief).toBe(expected);
});

test.each([
  ["the week after without any turnaround", { turnaroundDays: 0 }, "2026-10-12"],
  ["on the turnaround's day when it is later", { turnaroundDays: 16 }, "2026-10-21"],
  ["on Monday where the turnaround ends on a weekend", { turnaroundDays: 12 }, "2026-10-19"],
  ["35 % later across borders", { turnaroundDays: 20, buffer: 0.35 }, "2026-11-02"],
  ["after a holiday of the creator", { creator: off("2026-10-12") }, "2026-10-13"],
  ["regardless of a holiday of the brand", { brand: off("2026-10-12") }, "2026-10-12"],
  ["on a day that works for the creator's own week", { creator: sunToThu, turnaroundDays: 11 }, "2026-10-18"],
  ["two weeks later where the market says so", { launchOffset: 2 }, "2026-10-19"],
  ["after our approval", { approvalDays: 10 }, "2026-10-23"],
] as const)("the launch is %s", (_, changes, expected) => {
  expect(timelineOf({ ...quick, ...changes }).liveFrom).toBe(expected);
});

test("a Friday that is a holiday of the brand moves the feedback to Monday", () => {
  const { first, liveFrom } = timelineOf({ ...quick, brand: off("2026-10-09") });
  expect({ first, liveFrom }).toEqual({
    first: { draft: "2026-10-08", feedback: "2026-10-12" },
    liveFrom: "2026-10-13",
  });
});

test("a brief that goes out on Thursday gets its feedback a week later, since the creator needs two days", () => {
  expect(timelineOf({ ...quick, briefDay: 4 }).first).toEqual({ draft: "2026-10-15", feedback: "2026-10-16" });
});

test("a draft that the creator's days off make earlier gets its feedback within the promised hours, before Friday", () => {
  expect(timelineOf({ ...quick, creator: off("2026-10-08") }).first).toEqual({
    draft: "2026-10-07",
    feedback: "2026-10-08",
  });
});

test.each([
  [0, 0],
  [1, 1],
  [24, 1],
  [30, 2],
  [72, 3],
])("%i promised hours are %i working days", (hours, days) => {
  expect(promisedDays(hours)).toBe(days);
});

const brandHolidays = off("2026-11-04", "2026-11-26", "2026-12-25", "2026-12-31", "2027-01-01");
const creatorHolidays = off("2026-11-23", "2027-01-04", "2027-01-05", "2027-01-06", "2027-01-07", "2027-01-08");

test.each([quick, russia, america, { ...america, buffer: 0.35 }])(
  "through a whole winter each date is a working day of who acts, in order",
  (plan) => {
    for (let week = 0; week < 30; week++) {
      const start = new Date(Date.UTC(2026, 9, 1 + week * 4)).toISOString().slice(0, 10);
      const timeline = timelineOf({ ...plan, start, brand: brandHolidays, creator: creatorHolidays });
      const rounds = [timeline.first, ...timeline.revisions];
      const ours = [timeline.brief, ...rounds.map(({ feedback }) => feedback), timeline.approved];
      const theirs = [
        timeline.answer,
        ...rounds.map(({ draft }) => draft),
        timeline.liveFrom,
        timeline.liveTo,
        timeline.report,
      ];
      expect(ours.filter((day) => !isWorkingDay(day, brandHolidays))).toEqual([]);
      expect(theirs.filter((day) => !isWorkingDay(day, creatorHolidays))).toEqual([]);
      const order = [
        timeline.brief,
        ...rounds.flatMap(({ draft, feedback }) => [draft, feedback]),
        timeline.approved,
        timeline.liveFrom,
      ];
      expect([...order].sort()).toEqual(order);
      const promise = promisedDays(plan.feedbackHours);
      expect(rounds.filter(({ draft, feedback }) => feedback > addWorkingDays(draft, promise, brandHolidays))).toEqual(
        [],
      );
    }
  },
);

test("a launch week later than the market's times moves the launch there and leaves the creator the time", () => {
  const { brief, first, liveFrom } = timelineOf({ ...quick, launchWeek: "2026-11-05" });
  expect({ brief, draft: first.draft, liveFrom }).toEqual({
    brief: "2026-10-05",
    draft: "2026-10-29",
    liveFrom: "2026-11-02",
  });
});

test("a launch week earlier than the market's times changes nothing", () => {
  expect(timelineOf({ ...quick, launchWeek: "2026-10-06" })).toEqual(timelineOf(quick));
});

test("a day that is worked all the same takes a date, a weekend or a holiday as it is", () => {
  const side: Side = { ...off("2026-10-06"), workdays: ["2026-10-06", "2026-10-10"] };
  expect(["2026-10-06", "2026-10-10", "2026-10-11"].map((day) => isWorkingDay(day, side))).toEqual([true, true, false]);
});

test("with 0 hours promised the answer comes on the day of the draft, whichever weekday that is", () => {
  const { first, revisions, approved, liveFrom } = timelineOf({ ...russia, feedbackHours: 0 });
  expect({ first, revisions, approved, liveFrom }).toEqual({
    first: { draft: "2026-10-09", feedback: "2026-10-09" },
    revisions: [{ draft: "2026-10-13", feedback: "2026-10-13" }],
    approved: "2026-10-15",
    liveFrom: "2026-10-16",
  });
});

const daysFrom = (first: string, count: number) => Array.from({ length: count }, (_, index) => addDays(first, index));

test.each([
  ["the brand is off for ten years", { brand: off(...daysFrom("2026-10-01", 3653)) }],
  ["the creator is off for thirty years", { creator: off(...daysFrom("2026-10-01", 10_980)) }],
  ["the creator is off for ten years after the draft", { creator: off(...daysFrom("2026-10-09", 3653)) }],
] as const)("there is no timeline where %s", (_, changes) => {
  expect(timeline({ ...quick, ...changes })).toBeUndefined();
});

test("two years off are waited for", () => {
  expect(timelineOf({ ...quick, brand: off(...daysFrom("2026-10-05", 730)) }).brief).toBe("2028-10-04");
});

/** Of this process alone: what else the machine does meanwhile does not count. */
const workOf = (run: () => unknown) => {
  const begun = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
};
/** The least of three runs, since the engine's own housekeeping may fall into one. */
const millisecondsFor = (run: () => unknown) => Math.min(...[1, 2, 3].map(() => workOf(run)));

const longest: Plan = { ...quick, turnaroundDays: 365, buffer: 5, feedbackHours: 1440 };
const oneDayWeek: Side = { workWeek: [3], holidays: [] };

test.each([
  ["the longest turnaround", longest],
  ["half of it for rounds", { ...longest, feedbackHours: 240, approvalDays: 100, revisionRounds: 10 }],
  ["everything at its most", { ...longest, approvalDays: 365, revisionRounds: 20, launchOffset: 52 }],
  [
    "that with one working day a week",
    { ...longest, approvalDays: 365, revisionRounds: 20, brand: oneDayWeek, creator: oneDayWeek },
  ],
  ["a brand that is off for thirty years", { ...longest, brand: off(...daysFrom("2026-10-01", 10_980)) }],
  ["a creator that is off for two years", { ...longest, creator: off(...daysFrom("2026-10-06", 790)) }],
])("%s is worked out at once", (_, plan) => {
  expect(millisecondsFor(() => timeline(structuredClone(plan)))).toBeLessThan(20);
});

const anyDay = fc.integer({ min: 0, max: 1000 }).map((index) => addDays("2026-10-01", index));
const anySide: fc.Arbitrary<Side> = fc.record({
  workWeek: fc.subarray([1, 2, 3, 4, 5, 6, 7]),
  holidays: fc.oneof(
    fc.array(anyDay, { maxLength: 60 }),
    fc.tuple(anyDay, fc.integer({ min: 0, max: 4000 })).map(([first, count]) => daysFrom(first, count)),
  ),
  workdays: fc.array(anyDay, { maxLength: 3 }),
});
const weekday = fc.integer({ min: 1, max: 7 });
const anyPlan: fc.Arbitrary<Plan> = fc.record({
  start: anyDay,
  brand: anySide,
  creator: anySide,
  briefDay: weekday,
  feedbackDay: weekday,
  launchOffset: fc.integer({ min: 0, max: 52 }),
  feedbackHours: fc.integer({ min: 0, max: 1440 }),
  revisionRounds: fc.integer({ min: 0, max: 20 }),
  approvalDays: fc.integer({ min: 0, max: 365 }),
  turnaroundDays: fc.integer({ min: 0, max: 365 }),
  buffer: fc.double({ min: 0, max: 5, noNaN: true }),
  launchWeek: anyDay,
});

test("whatever the Config tab allows has an end, and dates in order on the working days of who acts", () => {
  const ordered = () =>
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const found = timeline(plan);
        if (!found) return;
        const rounds = [found.first, ...found.revisions];
        const feedbacks = rounds.map(({ feedback }) => feedback);
        const drafts = rounds.map(({ draft }) => draft);
        for (const day of [found.brief, ...feedbacks, found.approved]) expect(isWorkingDay(day, plan.brand)).toBe(true);
        for (const day of [...drafts, found.liveFrom, found.liveTo]) expect(isWorkingDay(day, plan.creator)).toBe(true);
        const order = [found.brief, ...rounds.flatMap(({ draft, feedback }) => [draft, feedback]), found.approved];
        expect([...order].sort()).toEqual(order);
        expect([found.approved, found.liveFrom, found.liveTo, found.report]).toEqual(
          [found.approved, found.liveFrom, found.liveTo, found.report].sort(),
        );
      }),
      { numRuns: 200 },
    );
  expect(workOf(ordered)).toBeLessThan(5000);
});

test("the latest day from which working days of the other side fit in is the one that trying day by day finds", () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 9 }), (day, count) => {
      let tried = day;
      while (!isWorkingDay(tried, creatorHolidays) || addWorkingDays(tried, count, brandHolidays) > day)
        tried = addDays(tried, -1);
      expect(latestBefore(day, count, brandHolidays, creatorHolidays)).toBe(tried);
    }),
  );
});

test("a search among thousands of days off ends", () => {
  const side = off(...daysFrom("2026-10-05", 10_980));
  expect(isWorkingDay(workingDay("2026-10-05", side), side)).toBe(false);
});
