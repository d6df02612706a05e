/** Tokens → calendar dates, in figures and in words of four languages; which number of 10/12 is the month, the market says. */
import { senseAt } from "../text/senses.ts";
import type { Token } from "../text/tokens.ts";
import type { ReadingMarket } from "../types.ts";

/** `bare`: two figures without a year, which may be no date at all; `mark` is what stands between them. */
export type DateFound = {
  readonly year?: number;
  readonly month: number;
  readonly day: number;
  readonly bare?: boolean;
  readonly mark?: string;
  readonly next: number;
};

type Day = { readonly year?: number | undefined; readonly month: number; readonly day: number };

export const dateText = ({ year, month, day }: Day): string =>
  `${year === undefined ? "" : `${year}-`}${two(month)}-${two(day)}`;
const two = (number: number): string => String(number).padStart(2, "0");

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isDay = (day: number, month: number): boolean => day >= 1 && day <= (DAYS[month - 1] ?? 0);
const isYear = (year: number): boolean => year >= 1990 && year < 2100;

/** "12.10.2026", "2026-10-12", "10/12", "15.05". */
export function figuresDateAt(tokens: readonly Token[], at: number, market: ReadingMarket): DateFound | undefined {
  const mark = tokens[at + 1];
  if (mark?.kind !== "sign" || !DATE_MARKS.has(mark.text)) return undefined;
  const [first, , second, again, third] = tokens.slice(at, at + 5);
  if (first?.kind !== "digits" || first.lettered || !mark.glued || !isPart(second)) return undefined;
  const isFull = again?.text === mark.text && again.glued && isPart(third);
  if (first.text.length === 4) return isFull ? isoDate(first, second, third, at + 5) : undefined;
  if (first.text.length > 2 || second.text.length > 2) return undefined;
  const date = order(Number(first.text), Number(second.text), mark.text, market);
  if (!date) return undefined;
  if (isFull) return withYearFigures(date, third, at + 5);
  if (mark.text === "-" || (mark.text === "." && second.text.length !== 2)) return undefined;
  const isStopped = mark.text === "." && again?.text === "." && again.glued;
  return { ...date, bare: true, mark: mark.text, next: isStopped ? at + 4 : at + 3 };
}

const DATE_MARKS: ReadonlySet<string> = new Set([".", "/", "-"]);

function withYearFigures(date: { month: number; day: number }, { text }: Token, next: number): DateFound | undefined {
  const year = Number(text.length === 2 ? `20${text}` : text);
  return (text.length === 4 || text.length === 2) && isYear(year) ? { year, ...date, next } : undefined;
}

const isPart = (token: Token | undefined): token is Token => token?.kind === "digits" && token.glued && !token.lettered;

function isoDate(
  first: Token,
  second: Token | undefined,
  third: Token | undefined,
  next: number,
): DateFound | undefined {
  const [year, month, day] = [Number(first.text), Number(second?.text), Number(third?.text)];
  return isYear(year) && isDay(day, month) ? { year, month, day, next } : undefined;
}

/** In the US the month comes first in 10/12; a figure above 12 can only be the day. */
function order(
  one: number,
  other: number,
  mark: string,
  market: ReadingMarket,
): { month: number; day: number } | undefined {
  const monthFirst = mark !== "." && market.locale === "en-US";
  const [month, day] = monthFirst ? [one, other] : [other, one];
  if (isDay(day, month)) return { month, day };
  return mark !== "." && isDay(month, day) ? { month: day, day: month } : undefined;
}

/** "Oct 12, 2026", "12 октября", "12. Oktober 2026", "12 de outubro de 2026": one day and one month, in either order. */
export function namedDateAt(tokens: readonly Token[], at: number): DateFound | undefined {
  const first = tokens[at];
  if (first?.kind === "digits") {
    const day = dayOf(first);
    if (!day) return undefined;
    const month = monthAt(tokens, pastOrdinal(tokens, at + 1));
    return month && isDay(day, month.month) ? withYear(tokens, month.month, day, month.next) : undefined;
  }
  const month = monthAt(tokens, at);
  const digits = month && tokens[month.next];
  const day = digits && dayOf(digits);
  if (!month || !day || !isDay(day, month.month) || isScaled(tokens, month.next + 1)) return undefined;
  return withYear(tokens, month.month, day, pastOrdinal(tokens, month.next + 1));
}

/** "mar 12k": the figure is a quantity and no day. */
const isScaled = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.glued === true &&
  (tokens[at]?.text === "%" ||
    senseAt(tokens, at, "scale") !== undefined ||
    senseAt(tokens, at, "glued") !== undefined);

const dayOf = ({ kind, text, lettered }: Token): number | undefined =>
  kind === "digits" && !lettered && text.length <= 2 ? Number(text) : undefined;

function monthAt(tokens: readonly Token[], at: number): { month: number; next: number } | undefined {
  const found = senseAt(tokens, at, "month");
  if (!found) return undefined;
  const dot = tokens[found.next];
  return { month: Number(found.sense.key), next: dot?.text === "." && dot.glued ? found.next + 1 : found.next };
}

function pastOrdinal(tokens: readonly Token[], at: number): number {
  let next = at;
  while (next < at + 2 && (isOneOf(tokens[next], ".-") || isDating(tokens, next, "between"))) next++;
  return next;
}

const isOneOf = (token: Token | undefined, signs: string): boolean =>
  token?.kind === "sign" && signs.includes(token.text);

/** "12 de outubro de 2026", "12-го октября 2026 года". */
const isDating = (
  tokens: readonly Token[],
  at: number,
  ...keys: readonly ("between" | "beforeYear" | "year")[]
): boolean => keys.some((key) => tokens[at]?.senses.some((sense) => sense.role === "dating" && sense.key === key));

function withYear(tokens: readonly Token[], month: number, day: number, at: number): DateFound {
  const yearAt = isOneOf(tokens[at], ",.") || isDating(tokens, at, "beforeYear") ? at + 1 : at;
  const year = tokens[yearAt];
  const isFourDigits = year?.kind === "digits" && year.text.length === 4 && isYear(Number(year.text));
  if (!isFourDigits || tokens[yearAt + 1]?.text === "%") return { month, day, next: at };
  return { year: Number(year.text), month, day, next: pastYearWord(tokens, yearAt + 1) };
}

function pastYearWord(tokens: readonly Token[], at: number): number {
  if (!isDating(tokens, at, "year")) return at;
  return tokens[at + 1]?.text === "." ? at + 2 : at + 1;
}
