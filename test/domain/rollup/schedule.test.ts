import { describe, expect, test } from "vitest";
import { agreed, type LastRun, type Schedule, stateOf } from "../../../src/domain/rollup/schedule.ts";

const schedule: Schedule = { day: 3, hour: 6, zone: "Europe/Moscow", owner: "Maya", id: "7", since: "2026-10-20" };
const ran = (day: string): LastRun => ({ at: `${day} 06:12`, day, month: "2026-10", ok: true, message: "" });
const mine = { isOwn: true, hasTrigger: true };
const theirs = { isOwn: false, hasTrigger: false };

describe("the monthly run", () => {
  test.each([
    ["off", "nothing was agreed", undefined, { ...mine, last: undefined, today: "2026-11-05" }],
    ["on", "its first day is still to come", schedule, { ...mine, last: undefined, today: "2026-11-02" }],
    ["on", "today is its day", schedule, { ...mine, last: undefined, today: "2026-11-03" }],
    ["on", "it ran on its day", schedule, { ...theirs, last: ran("2026-11-03"), today: "2026-11-20" }],
    ["on", "it was switched on after this month's day", schedule, { ...mine, last: undefined, today: "2026-10-25" }],
    [
      "overdue",
      "its day has passed without a run",
      schedule,
      { ...theirs, last: ran("2026-11-03"), today: "2026-12-04" },
    ],
    [
      "missing",
      "one's own trigger is gone",
      schedule,
      { isOwn: true, hasTrigger: false, last: undefined, today: "2026-10-21" },
    ],
  ] as const)("is %s where %s", (state, _, given, now) => {
    expect(stateOf(given, now)).toBe(state);
  });

  test("says what was agreed", () => {
    expect(agreed(schedule, "en")).toBe("Every month on day 3 at 6:00, Europe/Moscow; switched on by Maya");
  });
});
