/** How old a fact is: law, platforms' states and benchmarks carry the date on which somebody looked. */
import { addDays, type Day, daysBetween, isDay, isMonth } from "./day.ts";
import { formatDay, formatMonth, type Notation } from "./format.ts";
import type { Language } from "./text.ts";

/** A fact older than this has to say so. */
export const FRESH_DAYS = 90;

/** A year or a month counts as its last day: "2025-03" → 2025-03-31; a text that is no date is of no known age. */
export function lastDayOf(asOf: string): Day | undefined {
  if (isDay(asOf)) return asOf;
  const month = /^\d{4}$/.test(asOf) ? `${asOf}-12` : asOf;
  if (!isMonth(month)) return undefined;
  const inNextMonth = addDays(`${month}-28`, 4);
  return addDays(inNextMonth, -Number(inNextMonth.slice(8)));
}

/** A fact without a date may be of any age, so it is old too. */
export function isOld(asOf: string | undefined, today: Day): boolean {
  const day = asOf === undefined ? undefined : lastDayOf(asOf);
  return day === undefined || daysBetween(day, today) > FRESH_DAYS;
}

/** "2025" → "2025", "2025-03" → "March 2025", "2025-03-01" → "1 Mar 2025". */
export function formatAsOf(asOf: string, language: Language | Notation): string {
  if (isDay(asOf)) return formatDay(asOf, language);
  return isMonth(asOf) ? formatMonth(asOf, language) : asOf;
}
