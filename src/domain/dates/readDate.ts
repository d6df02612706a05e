/** A cell in which people typed a date, in any way that they do → its day or month, or why it is not known. */
import { type Cell, isBlank, isDate, textOf } from "../cell.ts";
import { addDays, type Day, daysBetween, isDay, type Month } from "../day.ts";
import type { Text } from "../text.ts";
import { figuresIn, fullYear } from "./figures.ts";
import { wordsIn } from "./namedMonths.ts";

export type DateContext = {
  /** BCP-47: which of 10/12 is the month; "" where nobody knows. */
  readonly locale: string;
  /** The day that a date cell shows. */
  readonly dayOfDate: (date: Date) => Day;
  /** A day around it in the column, for a date without a year. */
  readonly near?: Day | undefined;
  /** Under "Month" a lone 10 is October. */
  readonly isMonth?: boolean;
};

export type DateReading =
  | { readonly kind: "blank" }
  | { readonly kind: "day"; readonly day: Day; readonly lastDay?: Day; readonly assumed?: "year" }
  | { readonly kind: "month"; readonly month: Month; readonly assumed?: "year" }
  | { readonly kind: "doubt"; readonly why: Why; readonly found: Text; readonly todo: Text };

export type Why = "ambiguous" | "noYear" | "unreadable" | "implausible";

/** What the text says, its year perhaps left out; `day` is undefined for a month alone. */
export type Parts = {
  readonly year?: number | undefined;
  readonly month: number;
  readonly day?: number | undefined;
  readonly last?: { readonly month: number; readonly day: number; readonly year?: number | undefined } | undefined;
};
export type Found = Parts | Why;

/** `near` fills in a missing year; without it a date without a year is a doubt. */
export function readDate(cell: Cell, context: DateContext): DateReading {
  if (isBlank(cell)) return { kind: "blank" };
  if (isDate(cell)) return { kind: "day", day: context.dayOfDate(cell) };
  if (typeof cell === "number") return fromNumber(cell, context);
  if (typeof cell !== "string") return doubtOf("unreadable", textOf(cell));
  const typed = cell.trim();
  if (NOTHING.test(typed)) return { kind: "blank" };
  const plain = plainOf(typed);
  const found = (context.isMonth ? monthIn(plain) : undefined) ?? foundIn(plain, context) ?? severalIn(plain, context);
  return readingOf(found ?? "unreadable", typed, context);
}

const foundIn = (plain: string, { locale }: DateContext): Found | undefined =>
  figuresIn(plain, locale) ?? wordsIn(plain);

/** "14 Oct & 16 Oct 2026", "14 и 16 октября": from the first to the last. */
function severalIn(plain: string, context: DateContext): Found | undefined {
  const parts = plain.split(/\s*(?:[&+;,]|(?<!\p{L})(?:and|и|und|e|y)(?!\p{L}))\s*/iu).filter(Boolean);
  const [first, last] = [parts[0], parts[parts.length - 1]];
  return parts.length > 1 && parts.length < 5 ? foundIn(`${first} - ${last}`, context) : undefined;
}

/** Under "Month": "10", "10.26", "Oct-26". */
function monthIn(plain: string): Parts | undefined {
  const [, month, year] = /^(0?[1-9]|1[0-2])(?:[./-](\d{2}))?$/.exec(plain) ?? [];
  if (month) return { month: Number(month), year: fullYear(year) };
  const [, word, digits] = /^(\p{L}+)[ .-]+(\d{2})$/u.exec(plain) ?? [];
  const found = word && wordsIn(word);
  return found && typeof found === "object" ? { month: found.month, year: fullYear(digits) } : undefined;
}

/** The closest known day above or below, for a date without a year. */
export function nearOf(days: readonly (Day | undefined)[], at: number): Day | undefined {
  for (let away = 1; away < days.length; away++) {
    const day = days[at - away] ?? days[at + away];
    if (day !== undefined) return day;
  }
  return undefined;
}

/** Nobody knows yet. */
const NOTHING = /^(?:[-–—.?*]+|n\/?a|tb[dca]|none|нет|н\/д|нд|уточняется|уточнить|offen|k\.?\s?a\.?|a definir)$/i;

const TIME =
  /(?:^|[\sT,]+)(?:at |в |um |às )?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d+)?\s*(?:[ap]\.?m\.?)?(?:\s*(?:Z|UTC|GMT|MSK|МСК|EST|PST|CET)?(?:[+-]\d{2}:?\d{2})?)(?![\d])/giu;
const WEEKDAY =
  /(?<!\p{L})(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)(?:day|nesday|rsday|urday)?(?!\p{L})\.?,?|(?<!\p{L})(?:пн|вт|ср|чт|пт|сб|вс|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье)(?!\p{L})\.?,?|(?<!\p{L})(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)(?!\p{L}),?|(?<!\p{L})(?:segunda|terça|quarta|quinta|sexta|sábado|domingo)(?:-feira)?(?!\p{L}),?/giu;
const BESIDE =
  /(?<!\p{L})(?:posted|published|live|done|on|from|ca|approx|(?:in (?:the )?)?(?:beginning|start|middle|end) of|early|mid|late|(?:в )?(?:начал[оае]|середин[аеы]|кон(?:ец|це|ца))|anfang|mitte|ende|(?:no )?(?:in[ií]cio|meados|fim|final) de|вышл[оаи]|вышел|опубликован[оа]?|размещен[оа]?|готово|план|факт|примерно|около|с|am|den|em|dia|года?|г|reel|reels|story|stories|post|video|пост|рилс|сторис|видео)(?!\p{L})\.?:?/giu;

/** Times, weekdays, ticks and words beside the date are taken away. */
function plainOf(typed: string): string {
  const spaced = typed.replace(/[\u00a0\u2000-\u200b\u202f]/g, " ");
  if (/^\d{4}-\d{2}-\d{2}$/.test(spaced)) return spaced;
  return spaced
    .replace(/^(\d{4}-\d{2}-\d{2})T.*$/i, "$1")
    .replace(/['’](\d{2})(?!\d)/, " 20$1")
    .replace(TIME, " ")
    .replace(WEEKDAY, " ")
    .replace(BESIDE, " ")
    .replace(/[()[\]✅✔☑~]/gu, " ")
    .replace(/[‐‑‒–—−]/g, "-")
    .replace(/\s+/g, " ")
    .replace(/^[\s,;:-]+|[\s,;:-]+$/g, "");
}

/** 10.2026 is what a spreadsheet makes of the month that was typed so; other numbers are days without their format. */
function fromNumber(value: number, context: DateContext): DateReading {
  const [month, year = ""] = String(value).split(".");
  const isMonth = Number(month) <= 12 && (/^20\d{2}$/.test(year) || (context.isMonth && year === ""));
  if (isMonth)
    return readingOf({ month: Number(month), year: year ? Number(year) : undefined }, String(value), context);
  return fromSerial(value);
}

/** 25 December 1899 + 5: the day that a number is to a spreadsheet whose cell lost its date format. */
function fromSerial(serial: number): DateReading {
  const day = Number.isFinite(serial) ? addDays("1899-12-30", Math.floor(serial)) : "";
  return serial > 42_000 && serial < 49_700 ? { kind: "day", day } : doubtOf("unreadable", String(serial));
}

function readingOf(found: Found, typed: string, { near }: DateContext): DateReading {
  if (typeof found === "string") return doubtOf(found, typed);
  const { year, month, day, last } = found;
  if (month < 1 || month > 12 || (year !== undefined && (year < 2005 || year > 2099)))
    return doubtOf("implausible", typed);
  if (year === undefined && near === undefined) return doubtOf("noYear", typed);
  const assumed = year === undefined ? ({ assumed: "year" } as const) : {};
  const whole = year ?? nearestYear(month, day ?? 15, near ?? "");
  if (day === undefined) return { kind: "month", month: `${whole}-${two(month)}`, ...assumed };
  const iso = `${whole}-${two(month)}-${two(day)}`;
  if (!isDay(iso)) return doubtOf("implausible", typed);
  const lastDay =
    last && `${last.year ?? (last.month < month ? whole + 1 : whole)}-${two(last.month)}-${two(last.day)}`;
  return { kind: "day", day: iso, ...(lastDay && isDay(lastDay) ? { lastDay } : {}), ...assumed };
}

/** Of three years the one in which the date lies nearest to the others. */
function nearestYear(month: number, day: number, near: Day): number {
  const year = Number(near.slice(0, 4));
  const away = (candidate: number) =>
    Math.abs(daysBetween(near, `${candidate}-${two(month)}-${two(Math.min(day, 28))}`));
  return [year, year - 1, year + 1].reduce((best, one) => (away(one) < away(best) ? one : best));
}

const two = (number: number): string => String(number).padStart(2, "0");

function doubtOf(why: Why, typed: string): DateReading {
  const shown = typed.length > 40 ? `${typed.slice(0, 39)}…` : typed;
  const { found, todo } = doubts[why];
  const named = (text: string) => text.replace("{}", shown);
  return { kind: "doubt", why, found: { en: named(found.en), ru: named(found.ru) }, todo };
}

const t = (en: string, ru: string): Text => ({ en, ru });
const doubts: Readonly<Record<Why, { readonly found: Text; readonly todo: Text }>> = {
  ambiguous: {
    found: t("in “{}” either number may be the month", "в «{}» месяцем может быть любое из двух чисел"),
    todo: t("write the month in words, such as 11 Oct 2026", "напишите месяц словом, например 11 октября 2026"),
  },
  noYear: {
    found: t("“{}” has no year, and no date around it tells", "в «{}» нет года, и рядом нет дат, по которым он ясен"),
    todo: t("type the year, such as 14 Oct 2026", "допишите год, например 14.10.2026"),
  },
  unreadable: {
    found: t("“{}” is no date that can be read", "«{}» не читается как дата"),
    todo: t("type a date such as 2026-10-14", "впишите дату, например 14.10.2026"),
  },
  implausible: {
    found: t("there is no such day as “{}”", "такого дня нет: «{}»"),
    todo: t("check the day, the month and the year", "проверьте день, месяц и год"),
  },
};
