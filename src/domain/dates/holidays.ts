/** The table of public holidays, and the Config's own days → the days off of a market. */
import { addDays, type Day, daysBetween } from "../day.ts";

/**
 * For each market, two base-36 digits a holiday: its place in a leap year, so that a date is the same in every year.
 * First the holidays of all years, then what each year from `first` on has beside them.
 */
export type HolidayTable = { readonly first: number; readonly days: Readonly<Record<string, readonly string[]>> };

const BASE = 36;
const LEAP_YEAR = "2024-01-01";

/** { US: ["2026-01-01", "2026-12-25", "2027-01-01"] } → { US: ["00", "9z", ""] } */
export function packHolidays(holidays: Readonly<Record<string, readonly Day[]>>, first: number): HolidayTable {
  const digitsOf = (day: Day) =>
    daysBetween(LEAP_YEAR, `2024${day.slice(4)}`)
      .toString(BASE)
      .padStart(2, "0");
  const packed = (days: readonly Day[]) => {
    const years: string[][] = [];
    for (const day of [...new Set(days)].sort()) {
      const index = Number(day.slice(0, 4)) - first;
      while (index >= years.length) years.push([]);
      years[index]?.push(digitsOf(day));
    }
    const shared = (years[0] ?? []).filter((digits) => years.every((year) => year.includes(digits)));
    return [shared, ...years.map((year) => year.filter((digits) => !shared.includes(digits)))].map((all) =>
      all.join(""),
    );
  };
  return { first, days: Object.fromEntries(Object.entries(holidays).map(([code, days]) => [code, packed(days)])) };
}

/** Undefined for a market that the table does not know. */
export function holidaysOf({ first, days }: HolidayTable, code: string): readonly Day[] | undefined {
  const [shared = "", ...years] = days[code] ?? [];
  const dates = (year: string, index: number) =>
    (shared + year)
      .match(/../g)
      ?.map((digits) => first + index + addDays(LEAP_YEAR, Number.parseInt(digits, BASE)).slice(4));
  return days[code] && years.flatMap((year, index) => dates(year, index) ?? []).sort();
}

/** The Config tab adds days off (`holidays`) and takes days away (`workdays`). */
export function marketHolidays<V extends { readonly holidays?: readonly Day[] }>(
  { code, values }: { readonly code: string; readonly values: V },
  table: HolidayTable,
): { readonly code: string; readonly values: V } {
  const known = holidaysOf(table, code);
  const all = known || values.holidays ? [...(known ?? []), ...(values.holidays ?? [])] : undefined;
  return { code, values: { ...values, ...(all ? { holidays: [...new Set(all)] } : {}) } };
}
