/** A day as people type it into a tab → the day; where it could be two days, or has no year, it is none. */
import { readDate } from "../dates/readDate.ts";
import { type Day, dayOf } from "../day.ts";

/** "2026-12-14", "14.12.2026", "12/21/2026", "14 Dec 2026", "Dec 14, 2026", "14 декабря 2026 г." */
export function typedDay(typed: string): Day | undefined {
  const reading = readDate(typed, { locale: "", dayOfDate: dayOf });
  return reading.kind === "day" ? reading.day : undefined;
}
