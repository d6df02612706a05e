import { expect, test } from "vitest";
import { addDays, dayOf, daysBetween, isDay, isMonth, lastFullMonth, weekdayOf } from "../../src/domain/day.ts";
import {
  formatDay,
  formatMoney,
  formatMoneyRange,
  formatMonth,
  formatNumber,
  formatShare,
} from "../../src/domain/format.ts";

test.each([
  ["Moscow", "2026-10-13T21:00:00Z"],
  ["New York in summer", "2026-10-14T04:00:00Z"],
  ["London in winter", "2026-10-14T00:00:00Z"],
  ["Almaty", "2026-10-13T19:00:00Z"],
  ["Honolulu", "2026-10-14T10:00:00Z"],
])("midnight in %s is the day that the cell shows", (_, instant) => {
  expect(dayOf(new Date(instant))).toBe("2026-10-14");
});

test.each([
  ["2026-11-23", "2026-10"],
  ["2026-11-01", "2026-10"],
  ["2027-01-15", "2026-12"],
])("on %s the last full month is %s", (day, month) => {
  expect(lastFullMonth(day)).toBe(month);
});

test.each([
  ["2026-02-28", true],
  ["2026-02-30", false],
  ["2028-02-29", true],
  ["2026-13-01", false],
  ["26-01-01", false],
])("%s is a day: %s", (text, expected) => {
  expect(isDay(text)).toBe(expected);
});

test("months, distances and weekdays", () => {
  expect([isMonth("2026-10"), isMonth("2026-13"), isMonth("10.2026")]).toEqual([true, false, false]);
  expect(daysBetween("2026-10-25", "2026-11-02")).toBe(8);
  expect(addDays("2026-12-30", 3)).toBe("2027-01-02");
  expect([weekdayOf("2026-11-23"), weekdayOf("2026-11-29")]).toEqual([1, 7]);
});

test.each([
  [48200, "48,200", "48\u00a0200"],
  [-1.5, "−1.5", "−1,5"],
  [1234567.891, "1,234,567.89", "1\u00a0234\u00a0567,89"],
  [0, "0", "0"],
])("%d is written as %s and %s", (value, en, ru) => {
  expect([formatNumber(value, "en", 2), formatNumber(value, "ru", 2)]).toEqual([en, ru]);
});

test.each([
  [1200, "USD", "$1,200", "1\u00a0200\u00a0$"],
  [45000, "RUB", "45,000\u00a0₽", "45\u00a0000\u00a0₽"],
  [0.238, "USD", "$0.238", "0,238\u00a0$"],
  [35.35, "RUB", "35.35\u00a0₽", "35,35\u00a0₽"],
  [12.5, "USD", "$12.50", "12,50\u00a0$"],
  [900, "CHF", "900\u00a0CHF", "900\u00a0CHF"],
])("%d %s is written as %s and %s", (amount, currency, en, ru) => {
  expect([formatMoney(amount, currency, "en"), formatMoney(amount, currency, "ru")]).toEqual([en, ru]);
});

test("ranges of money, shares, days and months", () => {
  expect(formatMoneyRange(800, 1000, "USD", "en")).toBe("$800–1,000");
  expect(formatMoneyRange(15000, 20000, "RUB", "ru")).toBe("15\u00a0000–20\u00a0000\u00a0₽");
  expect(formatMoneyRange(500, undefined, "USD", "en")).toBe("from $500");
  expect(formatMoneyRange(undefined, 50000, "RUB", "ru")).toBe("до 50\u00a0000\u00a0₽");
  expect([formatShare(0.031, "en"), formatShare(0.04, "ru")]).toEqual(["3.1 %", "4 %"]);
  expect([formatDay("2026-10-14", "en"), formatDay("2026-10-14", "ru")]).toEqual(["14 Oct 2026", "14 октября 2026"]);
  expect([formatMonth("2026-10", "en"), formatMonth("2026-10", "ru")]).toEqual(["October 2026", "октябрь 2026"]);
});
