import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Cell } from "../../../src/domain/cell.ts";
import { type DateReading, nearOf, readDate } from "../../../src/domain/dates/readDate.ts";
import { dayOf } from "../../../src/domain/day.ts";

const read = (cell: Cell, locale = "en-US", near?: string): DateReading =>
  readDate(cell, { locale, dayOfDate: dayOf, near });
const told = (reading: DateReading): string => {
  if (reading.kind === "day") return [reading.day, reading.lastDay].filter(Boolean).join("–");
  return reading.kind === "month" ? reading.month : reading.kind === "doubt" ? reading.why : "blank";
};

describe("a date as people type it", () => {
  test.each<[Cell, string]>([
    [new Date("2026-10-14T00:00:00Z"), "2026-10-14"],
    ["2026-10-14", "2026-10-14"],
    ["2026-10-14T18:05:00Z", "2026-10-14"],
    ["2026-10-14 18:05", "2026-10-14"],
    ["2026/10/14", "2026-10-14"],
    ["9/14/2026", "2026-09-14"],
    ["14/10/2026", "2026-10-14"],
    ["14-Oct-26", "2026-10-14"],
    ["14Oct2026", "2026-10-14"],
    ["Sept 9, 2026", "2026-09-09"],
    ["October 14th, 2026", "2026-10-14"],
    ["Friday, October 16, 2026", "2026-10-16"],
    ["Oct 14, 2026 at 6:30 PM", "2026-10-14"],
    ["3rd Nov 2026", "2026-11-03"],
    ["12 окт 2026 г.", "2026-10-12"],
    ["12 октября 2026 года", "2026-10-12"],
    ["13.10.26", "2026-10-13"],
    ["05.10.2026 18:00", "2026-10-05"],
    ["пн, 12.10.2026", "2026-10-12"],
    ["12.10.2026 (вт)", "2026-10-12"],
    ["вышло 12.10.2026 ✅", "2026-10-12"],
    ["12. Oktober 2026", "2026-10-12"],
    ["12 de outubro de 2026", "2026-10-12"],
    ["Oct 14-16, 2026", "2026-10-14–2026-10-16"],
    ["14.10–16.10.2026", "2026-10-14–2026-10-16"],
    ["с 14 по 16 октября 2026", "2026-10-14–2026-10-16"],
    ["28 Oct – 2 Nov 2026", "2026-10-28–2026-11-02"],
    [46309, "2026-10-14"],
    ["Oct 2026", "2026-10"],
    ["Oct ’26", "2026-10"],
    ["Октябрь 2026", "2026-10"],
    ["2026-10", "2026-10"],
    ["10.2026", "2026-10"],
    ["10/2026", "2026-10"],
    ["10-2026", "2026-10"],
    [10.2026, "2026-10"], // what a spreadsheet makes of "10.2026"
    ["20261014", "2026-10-14"],
    ["14,10,2026", "2026-10-14"],
    ["14 10 2026", "2026-10-14"],
    ["mid-October 2026", "2026-10"],
    ["end of October 2026", "2026-10"],
    ["в начале октября 2026", "2026-10"],
    ["Anfang Oktober 2026", "2026-10"],
    ["fim de outubro de 2026", "2026-10"],
    ["2026-10-14 & 2026-10-20", "2026-10-14–2026-10-20"],
    ["14 Oct 2026 (reel) + 16 Oct 2026 (story)", "2026-10-14–2026-10-16"],
    ["14 и 16 октября 2026", "2026-10-14–2026-10-16"],
    ["14.10.2026, 16.10.2026", "2026-10-14–2026-10-16"],
  ])("%s is %s", (cell, expected) => {
    expect(told(read(cell))).toBe(expected);
  });
});

describe("under a heading that means a month", () => {
  test.each<[Cell, string]>([
    [10, "2026-10"],
    ["10", "2026-10"],
    ["10.26", "2026-10"],
    ["Oct-26", "2026-10"],
    ["окт 26", "2026-10"],
    ["14 Oct 2026", "2026-10-14"],
    [13, "unreadable"],
  ])("%s is %s", (cell, expected) => {
    const context = { locale: "en-US", dayOfDate: dayOf, near: "2026-11-20", isMonth: true };
    expect(told(readDate(cell, context))).toBe(expected);
  });
});

describe("the order of day and month", () => {
  test.each([
    ["10/11/2026", "en-US", "2026-10-11"],
    ["10/11/2026", "en-GB", "2026-11-10"],
    ["10/11/2026", "ru-RU", "2026-11-10"],
    ["10/11/2026", "", "ambiguous"],
    ["10.11.2026", "en-US", "2026-11-10"],
    ["10-11-2026", "en-US", "2026-10-11"],
    ["11/11/2026", "", "2026-11-11"],
    ["25/12/2026", "en-US", "2026-12-25"],
    ["12/25/2026", "de-DE", "2026-12-25"],
  ])("%s under “%s” is %s", (typed, locale, expected) => {
    expect(told(read(typed, locale))).toBe(expected);
  });
});

describe("a date without a year", () => {
  test.each([
    ["24 September", "2026-10-02", "2026-09-24"],
    ["5 окт", "2026-10-02", "2026-10-05"],
    ["Dec 28", "2027-01-05", "2026-12-28"],
    ["Jan 3", "2026-12-20", "2027-01-03"],
    ["October", "2026-11-20", "2026-10"],
    ["5.10", "2026-11-20", "2026-10-05"],
    ["Oct 14–16", "2026-11-20", "2026-10-14–2026-10-16"],
  ])("%s beside %s is %s, and said to be assumed", (typed, near, expected) => {
    const reading = read(typed, "ru-RU", near);
    expect(told(reading)).toBe(expected);
    expect(reading).toMatchObject({ assumed: "year" });
  });

  test.each(["24 September", "5 окт", "October", "10/14"])("%s with nothing around it is a doubt", (typed) => {
    expect(told(read(typed))).toBe("noYear");
  });

  test("takes the nearest date of its column", () => {
    expect(nearOf(["2026-01-01", undefined, undefined, "2027-01-01"], 2)).toBe("2027-01-01");
    expect(nearOf([undefined, "x", undefined], 1)).toBeUndefined();
  });
});

describe("what is no date", () => {
  test.each([
    ["ASAP", "unreadable"],
    ["next week", "unreadable"],
    ["скоро", "unreadable"],
    ["Q4", "unreadable"],
    ["yes", "unreadable"],
    [true, "unreadable"],
    [5, "unreadable"],
    ["31.02.2026", "implausible"],
    ["2026/14/10", "implausible"],
    ["14.10.1926", "implausible"],
    ["45/13/2026", "implausible"],
    ["TBD", "blank"],
    ["—", "blank"],
    ["н/д", "blank"],
    ["", "blank"],
  ])("%s is %s", (cell, expected) => {
    expect(told(read(cell as Cell))).toBe(expected);
  });

  test("a doubt names what was typed and says what to type, in both languages", () => {
    const reading = read("someday");
    expect(reading.kind === "doubt" && [reading.found.en, reading.found.ru, reading.todo.en]).toEqual([
      "“someday” is no date that can be read",
      "«someday» не читается как дата",
      "type a date such as 2026-10-14",
    ]);
  });
});

test("any day written in any of the usual ways is that day", () => {
  const days = fc.date({ min: new Date("2015-01-01"), max: new Date("2035-12-31"), noInvalidDate: true });
  const english = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
  const russian = "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split(" ");
  fc.assert(
    fc.property(days, (date) => {
      const iso = date.toISOString().slice(0, 10);
      const [year = "", month = "", day = ""] = iso.split("-");
      const [m, d] = [Number(month), Number(day)];
      const ways: readonly (readonly [string, string])[] = [
        [`${day}.${month}.${year}`, "ru-RU"],
        [`${d}.${m}.${year.slice(2)}`, "de-DE"],
        [`${m}/${d}/${year}`, "en-US"],
        [`${day}/${month}/${year}`, "en-GB"],
        [`${d} ${english[m - 1]} ${year}`, "en-US"],
        [`${english[m - 1]} ${d}, ${year}`, "en-US"],
        [`${d} ${russian[m - 1]} ${year} г.`, "ru-RU"],
        [`${iso}T09:30:00.000Z`, "en-US"],
      ];
      for (const [typed, locale] of ways) expect([typed, told(read(typed, locale))]).toEqual([typed, iso]);
    }),
  );
});
