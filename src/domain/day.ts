/** Days without clocks: a date cell → "2026-10-14", and months of such days. */
import { type Cell, isDate, textOf } from "./cell.ts";

export type Day = string;
/** "2026-10" */
export type Month = string;

const HALF_DAY = 12 * 60 * 60 * 1000;

/**
 * The day that a date cell shows. A date without a time is midnight in the spreadsheet's zone, which a formula cannot
 * ask for; the nearest midnight UTC names the same day in every zone from −12 to +11:59.
 */
export const dayOf = (date: Date): Day => new Date(date.getTime() + HALF_DAY).toISOString().slice(0, 10);

/** "10.2026" typed as a campaign's name is a date to Sheets: its day stands for it; everything else is text. */
export const dayOrText = (cell: Cell, dayOfDate = dayOf): string => (isDate(cell) ? dayOfDate(cell) : textOf(cell));

/** The day that a date cell shows in the spreadsheet's zone, also where it holds a time of day. */
export function dayIn(timeZone: string): (date: Date) => Day {
  const format = new Intl.DateTimeFormat("en", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" });
  return (date) => format.format(date).replace(/^(\d+)\/(\d+)\/(\d+)$/, "$3-$1-$2");
}

export const monthOf = (day: Day): Month => day.slice(0, 7);

/** "2026-11-23" → "2026-10": the last month that is over on that day. */
export const lastFullMonth = (today: Day): Month => monthBefore(monthOf(today));

/** "2026-01" → "2025-12" */
export function monthAfter(of: Month): Month {
  const [year, month] = of.split("-").map(Number) as [number, number];
  return month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, "0")}`;
}

export function monthBefore(of: Month): Month {
  const [year, month] = of.split("-").map(Number) as [number, number];
  return month === 1 ? `${year - 1}-12` : `${year}-${String(month - 1).padStart(2, "0")}`;
}

/** Whether a text is a real calendar day: "2026-02-30" is none. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

export const isMonth = (text: string): boolean => isDay(`${text}-01`);

/** Whole days from one day to another; negative when `to` is the earlier one. */
export const daysBetween = (from: Day, to: Day): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

export const addDays = (day: Day, days: number): Day =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** Monday is 1, Sunday is 7. */
export const weekdayOf = (day: Day): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
