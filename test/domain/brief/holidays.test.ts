/** Public holidays of both sides, with the days that the Config tab adds and takes away. */
import { expect, test } from "vitest";
import { holidayTable } from "../../../scripts/holidays.ts";
import { briefDocument } from "../../../src/domain/brief/brief.ts";
import type { BriefFacts } from "../../../src/domain/brief/facts.ts";
import { withHolidays } from "../../../src/domain/brief/holidays.ts";
import { issueOf } from "../../../src/domain/brief/issue.ts";
import { notices } from "../../../src/domain/brief/notices.ts";
import { holidaysOf, packHolidays } from "../../../src/domain/dates/holidays.ts";
import { isWorkingDay } from "../../../src/domain/dates/workdays.ts";
import { documentMarkdown } from "../../../src/domain/markdown.ts";
import { exampleDraft, exampleFacts } from "./example.ts";

const days = ["2026-01-01", "2026-12-31", "2027-01-01", "2028-02-29", "2028-12-31"];

test("a packed table gives back the days that went in, leap years among them", () => {
  const table = packHolidays({ US: [...days, "2026-01-01"], RU: [] }, 2026);
  expect(holidaysOf(table, "US")).toEqual(days);
  expect(holidaysOf(table, "RU")).toEqual([]);
  expect(holidaysOf(table, "FR")).toBeUndefined();
});

const built = holidayTable(2026);

test.each([
  ["US", "Thanksgiving", "2026-11-26"],
  ["US", "Independence Day of 2027, a Sunday, is off on Monday", "2027-07-05"],
  ["RU", "the week after New Year", "2026-01-06"],
  ["RU", "the day that a decree of 2024 gave for 23 February", "2025-05-08"],
  ["RU", "the Friday that the decree of 2026 gives for 3 January", "2026-01-09"],
  ["RU", "the New Year's Eve that the decree of 2026 gives for 4 January", "2026-12-31"],
  ["RU", "the Monday after Women's Day, a Sunday,", "2026-03-09"],
  ["RU", "the Monday after Victory Day, a Saturday,", "2026-05-11"],
  ["RU", "the Monday after Labour Day, a Saturday,", "2027-05-03"],
  ["RU", "the Monday after Unity Day, a Saturday,", "2028-11-06"],
  ["RU", "the Monday after Unity Day, a Sunday,", "2029-11-05"],
  ["RU", "Unity Day", "2030-11-04"],
  ["KZ", "Nauryz", "2028-03-22"],
  ["KZ", "the first of two days after Nauryz, Saturday to Monday,", "2026-03-24"],
  ["KZ", "the second of two days after Nauryz, Saturday to Monday,", "2026-03-25"],
  ["KZ", "the day after Nauryz, Sunday to Tuesday,", "2027-03-24"],
  ["KZ", "the Tuesday after New Year, a weekend,", "2028-01-04"],
  ["KZ", "the Monday after Independence Day, a Sunday,", "2029-12-17"],
  ["KZ", "Orthodox Christmas", "2029-01-07"],
  ["KZ", "Kurban Ait", "2027-05-16"],
  ["UK", "the summer bank holiday", "2026-08-31"],
  ["DE", "Easter Monday", "2027-03-29"],
  ["BR", "Carnival", "2026-02-17"],
])("in %s, %s is a holiday: %s", (code, _, day) => {
  expect(holidaysOf(built, code)).toContain(day);
});

test.each([
  ["RU", "after the holidays of January, which no decree has moved yet", "2028-01-10"],
  ["RU", "after Women's Day, which a decree moved to June", "2025-03-10"],
  ["RU", "two days after Women's Day", "2026-03-10"],
  ["KZ", "after Orthodox Christmas, a Sunday,", "2029-01-08"],
  ["KZ", "after Kurban Ait, a Sunday,", "2027-05-17"],
  ["KZ", "two days after Independence Day", "2029-12-18"],
])("in %s, the day %s is worked: %s", (code, _, day) => {
  expect(holidaysOf(built, code)).not.toContain(day);
});

test("the table holds last year, this year and the next four in at most 6 KB", () => {
  expect(JSON.stringify(built).length).toBeLessThanOrEqual(6 * 1024);
  for (const code of ["US", "RU", "KZ", "UK", "DE", "BR"]) {
    const years = new Set(holidaysOf(built, code)?.map((day) => day.slice(0, 4)));
    expect([...years]).toEqual(["2025", "2026", "2027", "2028", "2029", "2030"]);
  }
});

const inConfig = (code: string, values: object) => {
  const facts = exampleFacts(code);
  const { market } = facts;
  return withHolidays({ ...facts, market: { ...market, values: { ...market.values, ...values } } }, built);
};

test("the Config tab adds days off and takes days away", () => {
  const facts = inConfig("RU", { holidays: ["2026-12-31"], workdays: ["2026-11-04", "2026-12-26"] });
  const side = issueOf(facts, exampleDraft).creatorSide;
  const works = (day: string) => side && isWorkingDay(day, side);
  expect([works("2026-12-31"), works("2026-11-04"), works("2026-12-26"), works("2026-12-30")]).toEqual([
    false,
    true,
    true,
    true,
  ]);
});

test("the dates of a brief avoid the holidays of the side that has to act", () => {
  const facts = { ...inConfig("US", {}), today: "2026-11-02" };
  const { timeline } = issueOf(facts, { ...exampleDraft, start: "2026-11-02" });
  expect(timeline?.liveFrom).toBe("2026-11-27");
});

test.each([
  ["a live window", "US", { start: "2030-12-09" }],
  ["a payment of the brand", "US", { start: "2030-11-18" }],
])("%s beyond the last known holidays is told", (_, code, typed) => {
  const facts = { ...inConfig(code, {}), today: "2030-11-04" };
  const told = notices(facts, { ...exampleDraft, platform: "TikTok", ...typed }).map(({ en, ru }) => [en, ru]);
  expect(told).toEqual([
    [
      "Holidays of United States are known up to 2030. For later ones see “Days off” in the Config tab.",
      "Праздники известны по 2030 год (рынок — США). Для следующих лет проверьте «Выходные дни» на вкладке Config.",
    ],
  ]);
});

test("dates within the known holidays are no news, nor are later ones that the Config tab knows", () => {
  const draft = { ...exampleDraft, platform: "TikTok", start: "2030-12-09" };
  expect(notices({ ...inConfig("US", { holidays: ["2031-01-01"] }), today: "2030-12-02" }, draft)).toEqual([]);
  expect(notices({ ...inConfig("US", {}), today: "2030-07-01" }, { ...draft, start: "2030-07-01" })).toEqual([]);
});

test("a market without any known holiday is told, one of the table or with days of its own is not", () => {
  const { holidays, ...values } = exampleFacts("DE").market.values;
  expect(holidays).toEqual([]);
  const facts = { ...exampleFacts("DE"), market: { code: "FR", values } };
  const told = (given: BriefFacts) => notices(given, { platform: "TikTok" }).map(({ en }) => en);
  expect(told(withHolidays(facts, built))).toContain("No holidays are known for FR: see “Days off” in the Config tab.");
  expect(told({ ...facts, market: { code: "DE", values: { ...values, holidays: ["2026-12-24"] } } })).toEqual([]);
});

test.each([
  ["RU", "2026-12-21", "Выходные в эти сроки: 31 декабря 2026 – 8 января 2027"],
  ["US", "2026-12-21", "Days off in this time: 25 Dec 2026, 1 Jan 2027, 18 Jan 2027"],
  ["DE", "2027-03-22", "Freie Tage in dieser Zeit: 26. März – 29. März 2027"],
])("days off of %s that only a weekend parts are one span", (code, start, row) => {
  const facts = withHolidays({ ...exampleFacts(code), today: start }, built);
  const text = documentMarkdown(briefDocument(facts, { ...exampleDraft, start }));
  expect(text).toContain(`- ${row}\n`);
});
