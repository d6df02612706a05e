/** The table of public holidays, and the Config's own days → the days off of every market in a brief. */
import { addDays, type Day, daysBetween } from "../day.ts";
import type { BriefFacts, BriefMarket } from "./facts.ts";

/** For each market, year after year from `first` on, two base-36 digits a holiday: days since 1 January. */
export type HolidayTable = { readonly first: number; readonly days: Readonly<Record<string, readonly string[]>> };

const DIGITS = 2;
const BASE = 36;

/** { US: ["2026-01-01", "2026-12-25"] } → { US: ["009y"] } */
export function packHolidays(holidays: Readonly<Record<string, readonly Day[]>>, first: number): HolidayTable {
  const packed = (days: readonly Day[]) => {
    const years: string[] = [];
    for (const day of [...new Set(days)].sort()) {
      const year = Number(day.slice(0, 4));
      const digits = daysBetween(`${year}-01-01`, day).toString(BASE).padStart(DIGITS, "0");
      if (year >= first) years[year - first] = (years[year - first] ?? "") + digits;
    }
    return years;
  };
  return { first, days: Object.fromEntries(Object.entries(holidays).map(([code, days]) => [code, packed(days)])) };
}

/** Undefined for a market that the table does not know. */
export const holidaysOf = ({ first, days }: HolidayTable, code: string): readonly Day[] | undefined =>
  days[code]?.flatMap((year, index) =>
    (year.match(/../g) ?? []).map((digits) => addDays(`${first + index}-01-01`, Number.parseInt(digits, BASE))),
  );

/** The Config tab adds days off (`holidays`) and takes days away (`workdays`). */
export function withHolidays(facts: BriefFacts, table: HolidayTable): BriefFacts {
  const completed = ({ code, values }: BriefMarket): BriefMarket => {
    const known = holidaysOf(table, code);
    const all = known || values.holidays ? [...(known ?? []), ...(values.holidays ?? [])] : undefined;
    return { code, values: { ...values, ...(all ? { holidays: [...new Set(all)] } : {}) } };
  };
  return { ...facts, market: completed(facts.market), markets: facts.markets.map(completed) };
}
