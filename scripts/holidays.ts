/** The public holidays of the markets that the add-on knows, from `date-holidays`: a small table for the window. */
import Holidays, { type HolidaysTypes } from "date-holidays";
import { type HolidayTable, packHolidays } from "../src/domain/dates/holidays.ts";
import { addDays, type Day, weekdayOf } from "../src/domain/day.ts";

/** Country and region by our market codes; English bank holidays stand for the UK's. */
const places: Readonly<Record<string, readonly [country: string, region?: string]>> = {
  US: ["US"],
  RU: ["RU"],
  KZ: ["KZ"],
  UK: ["GB", "ENG"],
  DE: ["DE"],
  BR: ["BR"],
};
const YEARS = 6;
const DAY = 86_400_000;

type Holiday = HolidaysTypes.Holiday;
type OwnLaw = { readonly stays: (holiday: Holiday) => boolean; readonly decreed: Readonly<Record<Day, Day>> };

/**
 * Days off of Russia that the government moved: from → to, nothing that is not decreed yet. 2025: decree 1335 of
 * 4 October 2024; 2026: decree 1466 of 24 September 2025. The next decree is due every autumn.
 */
const decreed: Readonly<Record<Day, Day>> = {
  "2025-01-04": "2025-05-02",
  "2025-01-05": "2025-12-31",
  "2025-02-23": "2025-05-08",
  "2025-03-08": "2025-06-13",
  "2025-11-01": "2025-11-03",
  "2026-01-03": "2026-01-09",
  "2026-01-04": "2026-12-31",
};

/**
 * Where a holiday on a weekend gives the next working day off, which `date-holidays` does not know for Russia and
 * miscounts for Kazakhstan when several come in a row. RU, Labour Code art. 112: but for 1–8 January, which only the
 * government moves. KZ, Labour Code art. 85: but for Orthodox Christmas and Kurban Ait.
 */
const ownLaws: Readonly<Record<string, OwnLaw>> = {
  RU: { stays: ({ date }) => date.slice(5, 10) <= "01-08", decreed },
  KZ: { stays: ({ date, rule }) => date.slice(5, 10) === "01-07" || /hijjah/i.test(rule), decreed: {} },
};

/** From last year, whose briefs are still read in January, to four years ahead; public and bank holidays, on which companies do not work. */
export function holidayTable(thisYear: number): HolidayTable {
  const first = thisYear - 1;
  const years = Array.from({ length: YEARS }, (_, index) => first + index);
  const daysOf = (code: string, [country, region]: readonly [string, string?]) => {
    const calendar = region ? new Holidays(country, region) : new Holidays(country);
    const found = years
      .flatMap((year) => calendar.getHolidays(year))
      .filter(({ type }) => type === "public" || type === "bank");
    const law = ownLaws[code];
    return law ? movedBy(law, found.filter(isOnItsDate)) : found.flatMap(datesOf);
  };
  return packHolidays(
    Object.fromEntries(Object.entries(places).map(([code, place]) => [code, daysOf(code, place)])),
    first,
  );
}

function datesOf({ date, start, end }: Holiday): Day[] {
  const length = Math.round((end.getTime() - start.getTime()) / DAY);
  return Array.from({ length }, (_, index) => addDays(date.slice(0, 10), index));
}

/** No substitute of the package's own: "03-08 and if sunday then next monday" on 9 March. */
const isOnItsDate = ({ date, rule }: Holiday): boolean =>
  !/^\d\d-\d\d/.test(rule) || rule.startsWith(date.slice(5, 10));

function movedBy({ stays, decreed }: OwnLaw, holidays: readonly Holiday[]): readonly Day[] {
  const off = new Set([...holidays.flatMap(datesOf), ...Object.values(decreed)]);
  for (const holiday of holidays) {
    const day = holiday.date.slice(0, 10);
    if (!isWeekend(day) || stays(holiday) || decreed[day]) continue;
    let next = day;
    while (isWeekend(next) || off.has(next)) next = addDays(next, 1);
    off.add(next);
  }
  return [...off];
}

const isWeekend = (day: Day): boolean => weekdayOf(day) > 5;
