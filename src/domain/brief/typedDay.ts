/** A day as people type it into a tab → the day; where it could be two days it is none. */
import { type Day, isDay } from "../day.ts";
import { monthInWords } from "../format.ts";

/** "2026-12-14", "14.12.2026", "12/21/2026", "14 Dec 2026", "Dec 14, 2026", "14 декабря 2026 г." */
export function typedDay(typed: string): Day | undefined {
  const text = typed.trim();
  if (isDay(text)) return text;
  const [, first, sign, second, year] = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/.exec(text) ?? [];
  if (first && second && year) return sign === "." ? dayOf(year, second, first) : slashed(year, first, second);
  const [, date, word] = /^(\d{1,2})(?:st|nd|rd|th|\.)?\s+(\p{L}{3,}\.?\s+\d{4})(?:\s*г\.?)?$/u.exec(text) ?? [];
  const [, worded, dateAfter, yearAfter] = /^(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u.exec(text) ?? [];
  const month = monthInWords(word ?? `${worded} ${yearAfter}`);
  const number = date ?? dateAfter;
  return month && number ? valid(`${month}-${number.padStart(2, "0")}`) : undefined;
}

/** "12/21/2026" can only be December; "3/4/2026" is read here as March and there as April. */
function slashed(year: string, first: string, second: string): Day | undefined {
  const [monthFirst, dayFirst] = [dayOf(year, first, second), dayOf(year, second, first)];
  return monthFirst && dayFirst && monthFirst !== dayFirst ? undefined : (monthFirst ?? dayFirst);
}

const dayOf = (year: string, month: string, date: string): Day | undefined =>
  valid(`${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`);

const valid = (text: string): Day | undefined => (isDay(text) ? text : undefined);
