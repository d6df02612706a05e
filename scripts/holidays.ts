/** The public holidays of the markets that the add-on knows, from `date-holidays`: a small table for the window. */
import Holidays from "date-holidays";
import { type HolidayTable, packHolidays } from "../src/domain/brief/holidays.ts";

/** Country and region by our market codes; English bank holidays stand for the UK's. */
const places: Readonly<Record<string, readonly [country: string, region?: string]>> = {
  US: ["US"],
  RU: ["RU"],
  KZ: ["KZ"],
  UK: ["GB", "ENG"],
  DE: ["DE"],
  BR: ["BR"],
};
const YEARS = 5;
const DAY = 86_400_000;

/** Five years from the given one on; public and bank holidays, on which companies do not work. */
export function holidayTable(first: number): HolidayTable {
  const years = Array.from({ length: YEARS }, (_, index) => first + index);
  const daysOf = ([country, region]: readonly [string, string?]) => {
    const calendar = region ? new Holidays(country, region) : new Holidays(country);
    return years
      .flatMap((year) => calendar.getHolidays(year))
      .filter(({ type }) => type === "public" || type === "bank")
      .flatMap(({ date, start, end }) => {
        const length = Math.round((end.getTime() - start.getTime()) / DAY);
        const begin = Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
        return Array.from({ length }, (_, index) => new Date(begin + index * DAY).toISOString().slice(0, 10));
      });
  };
  return packHolidays(Object.fromEntries(Object.entries(places).map(([code, place]) => [code, daysOf(place)])), first);
}
