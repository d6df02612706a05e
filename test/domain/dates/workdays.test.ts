import { expect, test } from "vitest";
import { workingDaysAfter } from "../../../src/domain/dates/workdays.ts";

const side = { workWeek: [1, 2, 3, 4, 5], holidays: ["2026-11-04"], workdays: ["2026-11-07"] };

test.each([
  ["2026-10-30", "2026-11-02", 1],
  ["2026-10-30", "2026-10-30", 0],
  ["2026-11-02", "2026-10-30", 0],
  ["2026-11-03", "2026-11-05", 1],
  ["2026-11-06", "2026-11-08", 1],
  ["2026-10-05", "2026-10-12", 5],
])("working days after %s until %s: %i", (from, to, count) => {
  expect(workingDaysAfter(from, to, side)).toBe(count);
});
