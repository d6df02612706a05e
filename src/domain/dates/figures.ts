/** Dates in figures → their parts: "2026-10-14", "13.10.26", "10/14/2026", "14.10-16.10.2026", "10.2026". */
import type { Found, Parts } from "./readDate.ts";

/** Undefined where the text is not figures and their marks alone. */
export function figuresIn(text: string, locale: string): Found | undefined {
  const digits = /^(20\d{2})(\d{2})(\d{2})$/.exec(text);
  if (digits) return { year: Number(digits[1]), month: Number(digits[2]), day: Number(digits[3]) };
  const [, from, to] = /^(\d{4}-\d{2}-\d{2}) ?- ?(\d{4}-\d{2}-\d{2})$/.exec(text) ?? [];
  if (from && to) return isoSpan(from, to);
  const iso = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(text);
  if (iso)
    return { year: Number(iso[1]), month: Number(iso[2]), day: iso[3] === undefined ? undefined : Number(iso[3]) };
  const month = /^(\d{1,2})[./-](\d{4})$/.exec(text);
  if (month) return { month: Number(month[1]), year: Number(month[2]) };
  const one = /^(\d{1,2})([./-])(\d{1,2})(?:\2(\d{4}|\d{2}))?\.?$/.exec(
    text.replace(/^(\d{1,2})[ ,]+(\d{1,2})[ ,]+(\d{4})$/, "$1.$2.$3"),
  );
  if (one) return oneDay(one, locale);
  const span =
    /^(\d{1,2})(?:([./])(\d{1,2})(?:\2(\d{4}|\d{2}))?)?\.? ?- ?(\d{1,2})([./])(\d{1,2})(?:\6(\d{4}|\d{2}))?\.?$/.exec(
      text,
    );
  return span ? spanOf(span, locale) : undefined;
}

function isoSpan(from: string, to: string): Found {
  const [year, month, day] = from.split("-").map(Number);
  const [lastYear, lastMonth, lastDay] = to.split("-").map(Number);
  return { year, month: month ?? 0, day, last: { year: lastYear, month: lastMonth ?? 0, day: lastDay ?? 0 } };
}

function oneDay([, first = "", mark = "", second = "", year]: readonly string[], locale: string): Found | undefined {
  if (mark === "-" && year === undefined) return undefined;
  const order = ordered(Number(first), Number(second), mark, locale);
  return typeof order === "string" ? order : { ...order, year: fullYear(year) };
}

/** "14-16.10.2026", "14.10 - 16.10.2026", "10/14 - 10/16" */
function spanOf(match: readonly (string | undefined)[], locale: string): Found | undefined {
  const [, a = "", mark, b, firstYear, c = "", lastMark = ".", d = "", lastYear] = match;
  const last = ordered(Number(c), Number(d), lastMark, locale);
  if (typeof last === "string") return last;
  const first = mark && b ? ordered(Number(a), Number(b), mark, locale) : { month: last.month, day: Number(a) };
  if (typeof first === "string") return first;
  const year = fullYear(firstYear) ?? fullYear(lastYear);
  return { ...first, year, last: { ...last, year: fullYear(lastYear) } };
}

export const fullYear = (digits: string | undefined): number | undefined =>
  digits === undefined ? undefined : digits.length === 2 ? 2000 + Number(digits) : Number(digits);

type MonthAndDay = Required<Pick<Parts, "month">> & { readonly day: number };

/** In the US the month comes first; a figure above 12 can only be the day; between dots the day is always first. */
function ordered(one: number, other: number, mark: string, locale: string): MonthAndDay | "ambiguous" | "implausible" {
  const dayFirst = { month: other, day: one };
  const monthFirst = { month: one, day: other };
  if (one > 31 || other > 31 || (one > 12 && other > 12)) return "implausible";
  if (mark === ".") return dayFirst.month > 12 ? monthFirst : dayFirst;
  if (other > 12) return monthFirst;
  if (one > 12 || one === other) return dayFirst;
  if (!locale) return "ambiguous";
  return monthFirstLocales.has(locale) ? monthFirst : dayFirst;
}

const monthFirstLocales: ReadonlySet<string> = new Set(["en-US", "en-PH", "es-US", "en-PR"]);
