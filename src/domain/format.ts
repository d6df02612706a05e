/** Numbers, money and days → text, in the reader's language. */
import { type Cell, isDate, textOf } from "./cell.ts";
import { type Day, dayOf, isDay, type Month } from "./day.ts";
import { fill } from "./fill.ts";
import { signOf } from "./tables/currencies.ts";
import type { Language } from "./text.ts";

/** A no-break space keeps a number on one line. */
const NO_BREAK = "\u00a0";
/** How a language writes numbers and days. */
export type Notation = {
  readonly group: string;
  readonly decimal: string;
  /** {0} is the date, {1} the month, {2} the year. */
  readonly day: string;
  /** The twelve months as they stand in a date, and alone with a year. */
  readonly inDays: readonly string[];
  readonly alone: readonly string[];
  /** {0} is the number; "3.1 %" where nothing else is said. */
  readonly percent?: string;
  /** What stands between a currency's sign and the amount behind it: "$1,200", "R$ 1.200"; left out, the sign stands last. */
  readonly signFirst?: string;
  /** A day with its weekday: {0} is the weekday, {1} the day. */
  readonly dated?: string;
};

const MONTHS = {
  en: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
  ru: [
    "января",
    "февраля",
    "марта",
    "апреля",
    "мая",
    "июня",
    "июля",
    "августа",
    "сентября",
    "октября",
    "ноября",
    "декабря",
  ],
};
/** Alone, as they stand above a month. */
export const MONTH_NAMES = {
  en: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  ru: [
    "январь",
    "февраль",
    "март",
    "апрель",
    "май",
    "июнь",
    "июль",
    "август",
    "сентябрь",
    "октябрь",
    "ноябрь",
    "декабрь",
  ],
};

const notations: Readonly<Record<Language, Notation>> = {
  en: { group: ",", decimal: ".", day: "{0} {1} {2}", inDays: MONTHS.en, alone: MONTH_NAMES.en, signFirst: "" },
  ru: { group: NO_BREAK, decimal: ",", day: "{0} {1} {2}", inDays: MONTHS.ru, alone: MONTH_NAMES.ru },
};

const notationOf = (given: Language | Notation): Notation => (typeof given === "string" ? notations[given] : given);

/** 48200.5 → "48,200.5" or "48 200,5": at most `digits` decimals, no trailing zeros below `atLeast`. */
export function formatNumber(value: number, language: Language | Notation, digits = 0, atLeast = 0): string {
  const [whole = "", decimals = ""] = Math.abs(value).toFixed(digits).split(".");
  const kept = decimals.replace(/0+$/, "").padEnd(Math.min(atLeast, digits), "0");
  const { group, decimal } = notationOf(language);
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  const sign = value < 0 && Number(value.toFixed(digits)) !== 0 ? "−" : "";
  return `${sign}${grouped}${kept ? decimal + kept : ""}`;
}

/** 0.031 → "3.1 %" */
export const formatShare = (share: number, language: Language | Notation, digits = 1): string =>
  fill(notationOf(language).percent ?? "{0} %", formatNumber(share * 100, language, digits));

/** 1200 USD → "$1,200"; 1250.5 → "$1,250.50"; below 1 what tells small sums apart: "$0.238". */
export function formatMoney(amount: number, currency: string, language: Language | Notation): string {
  const typed = formatNumber(amount, language, Math.abs(amount) < 1 ? 3 : 2, Number.isInteger(amount) ? 0 : 2);
  const { signFirst } = notationOf(language);
  const { sign, leads } = signOf(currency, signFirst !== undefined);
  return leads && signFirst !== undefined
    ? typed.replace(/^(−?)/, (minus) => minus + sign + signFirst)
    : `${typed}${NO_BREAK}${sign}`;
}

/** 800 and 1000 USD → "$800–1,000"; an open end: "from $800", "up to $1,000". */
export function formatMoneyRange(
  min: number | undefined,
  max: number | undefined,
  currency: string,
  language: Language,
): string {
  const low = min === undefined ? "" : formatMoney(min, currency, language);
  const high = max === undefined ? "" : formatMoney(max, currency, language);
  if (!high) return language === "ru" ? `от ${low}` : `from ${low}`;
  if (!low) return language === "ru" ? `до ${high}` : `up to ${high}`;
  const signFirst = !/^[−\d]/.test(low);
  const bare = (money: string) => money.replace(/^[^\d]+|[^\d]+$/g, "");
  return signFirst ? `${low}–${bare(high)}` : `${bare(low)}–${high}`;
}

/** 10 → "Oct" or "октября", as it stands in a date. */
export const monthName = (month: number, language: Language): string => MONTHS[language][month - 1] ?? String(month);

/** "2026-10-14" → "14 Oct 2026" or "14 октября 2026". */
export function formatDay(day: Day, language: Language | Notation): string {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  const { day: written, inDays } = notationOf(language);
  return fill(written, date, inDays[month - 1] ?? "", year);
}

/** "2026-10-14 18:30" → "14 Oct 2026, 18:30"; what is no such moment stays as it stands. */
export function formatMoment(moment: string, language: Language): string {
  const [day = "", time = ""] = moment.split(" ");
  return isDay(day) ? [formatDay(day, language), time].filter(Boolean).join(", ") : moment;
}

/** A cell as a person of the language reads it: a date cell is its day. */
export const shownCell = (cell: Cell, language: Language, dayOfDate = dayOf): string =>
  isDate(cell) ? formatDay(dayOfDate(cell), language) : textOf(cell);

/** "2026-10" → "October 2026" or "октябрь 2026". */
export function formatMonth(month: Month, language: Language | Notation): string {
  const [year, number] = month.split("-").map(Number) as [number, number];
  return `${notationOf(language).alone[number - 1]} ${year}`;
}

/** "October 2026", "окт 2026", "Sept. 2026" → "2026-10": what people type into a month column; undefined otherwise. */
export function monthInWords(typed: string): Month | undefined {
  const [, word = "", year] = /^(\p{L}{3,})\.?\s+(\d{4})(?:\s*г\.?)?$/u.exec(typed.trim().toLowerCase()) ?? [];
  const names = monthNames.map((all) => all.map((name) => name.toLowerCase()));
  const number =
    Math.max(
      ...names.map((all) => all.findIndex((name) => name.startsWith(word.slice(0, Math.max(3, word.length - 1))))),
    ) + 1;
  return year && number ? `${year}-${String(number).padStart(2, "0")}` : undefined;
}

const monthNames = [MONTH_NAMES.en, MONTH_NAMES.ru, MONTHS.ru];
