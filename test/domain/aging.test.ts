/** The age of facts: what is known to be young is fresh, everything else says that it may be old. */
import { expect, test } from "vitest";
import { ageOf, formatAsOf, isOld } from "../../src/domain/aging.ts";

test.each([
  ["2026-10-05", "the day itself", false],
  ["2026-07-07", "90 days ago", false],
  ["2026-07-06", "91 days ago", true],
  ["2026-10", "a month that is not over, from its first day", false],
  ["2026-08", "a month that is over, from its first day too", false],
  ["2026-07", "a month whose last day is fresh, whose first is not", true],
  ["2026", "a year of which more than 90 days have passed", true],
  ["2025", "a year that is over", true],
  ["2026-10-06", "tomorrow, which is no date of a look", true],
  ["2026-11", "a month that is to come", true],
  ["2027", "a year that is to come", true],
  ["2026-02-30", "no day", true],
  ["soon", "no date", true],
  [undefined, "nothing", true],
])("a fact as of %s (%s): old is %s", (asOf, _, old) => {
  expect(isOld(asOf, "2026-10-05")).toBe(old);
});

test("a year is fresh in its first 90 days only", () => {
  expect(["2026-01-01", "2026-04-01", "2026-04-02"].map((today) => isOld("2026", today))).toEqual([false, false, true]);
});

test("a year that has just ended is as old as its first day", () => {
  expect([ageOf("2025", "2026-01-02"), ageOf("2027", "2026-01-02")]).toEqual([366, undefined]);
});

test.each([
  ["2025", "2025", "2025"],
  ["2025-03", "March 2025", "март 2025"],
  ["2025-03-01", "1 Mar 2025", "1 марта 2025"],
])("%s is written as %s", (asOf, en, ru) => {
  expect([formatAsOf(asOf, "en"), formatAsOf(asOf, "ru")]).toEqual([en, ru]);
});
