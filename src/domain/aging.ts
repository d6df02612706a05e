/** How old a fact is: law, platforms' states and benchmarks carry the date on which somebody looked. */
import { type Day, daysBetween, isDay, isMonth } from "./day.ts";
import { formatDay, formatMonth, type Notation } from "./format.ts";
import type { Language } from "./text.ts";

/** A fact older than this has to say so. */
export const FRESH_DAYS = 90;

/**
 * Days since a fact was looked at. Nobody can tell on which day of a year or a month that was, so the first one counts,
 * over or not, and nothing old passes for fresh. Undefined for a text that is no date, and for a date that is to come.
 */
export function ageOf(asOf = "", today: Day): number | undefined {
  const day = `${asOf}-01-01`.slice(0, 10);
  return isDay(day) && day <= today ? daysBetween(day, today) : undefined;
}

/** A fact without a date may be of any age, so it is old too. */
export const isOld = (asOf: string | undefined, today: Day): boolean =>
  (ageOf(asOf, today) ?? FRESH_DAYS + 1) > FRESH_DAYS;

/** "2025" → "2025", "2025-03" → "March 2025", "2025-03-01" → "1 Mar 2025". */
export function formatAsOf(asOf: string, language: Language | Notation): string {
  if (isDay(asOf)) return formatDay(asOf, language);
  return isMonth(asOf) ? formatMonth(asOf, language) : asOf;
}
