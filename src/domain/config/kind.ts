/** Config cell → value: the sorts of value that a market parameter may have, each with its limits and its hint. */
import { type Cell, isBlank, isDate, textOf } from "../cell.ts";
import { addDays, type Day, dayOf, daysBetween, isDay } from "../day.ts";
import { monthInWords } from "../format.ts";
import type { Text } from "../text.ts";
import { plainNumber } from "./number.ts";

/**
 * One sort of value. `read` gets a cell that is not blank and gives undefined where the cell makes no sense; `format`
 * is the cell's number format ("@" keeps text as typed); `choices` become a drop-down.
 */
export type Kind<T> = {
  readonly read: (cell: Cell) => T | undefined;
  readonly format: string;
  readonly hint: Text;
  readonly choices?: readonly string[];
};
export type ValueOf<K> = K extends Kind<infer T> ? T : never;

export const text: Kind<string> = {
  read: (cell) => textOf(cell) || undefined,
  format: "@",
  hint: { en: "some text", ru: "текст" },
};

export const list: Kind<readonly string[]> = {
  read: (cell) => listed(textOf(cell)),
  format: "@",
  hint: { en: "a list such as Instagram, TikTok", ru: "список, например VK, Telegram" },
};

const pattern = (shape: RegExp, hint: Text): Kind<string> => ({
  read: (cell) => (shape.test(textOf(cell)) ? textOf(cell) : undefined),
  format: "@",
  hint,
});

export const currency = pattern(/^[A-Z]{3,4}$/, { en: "a currency code such as USD", ru: "код валюты, например RUB" });
export const locale = pattern(/^[a-z]{2}-[A-Z]{2}$/, { en: "a locale such as en-US", ru: "локаль, например ru-RU" });
export const language = pattern(/^[a-z]{2}$/, { en: "a language such as en", ru: "язык, например ru" });
export const timeZone = pattern(/^[A-Z][A-Za-z_]+\/[A-Za-z_/+\-0-9]+$/, {
  en: "a time zone such as America/New_York",
  ru: "часовой пояс, например Europe/Moscow",
});

/** A number between two limits; numbers typed as text are read as teams type them. */
export const number = (min: number, max: number, hint: Text, format = "General"): Kind<number> => ({
  read: (cell) => {
    const value = typeof cell === "number" ? cell : typeof cell === "string" ? plainNumber(cell) : undefined;
    return value !== undefined && value >= min && value <= max ? value : undefined;
  },
  format,
  hint,
});

const LARGEST = 1e12;
const SMALLEST = 1e-9;

export const amount = number(0, LARGEST, { en: "an amount such as 1200", ru: "сумма, например 1200" }, "#,##0.00##");
export const positive = number(SMALLEST, LARGEST, { en: "a number above 0", ru: "число больше 0" }, "#,##0.00####");
export const share = number(0, 1, { en: "a share such as 2.4%", ru: "доля, например 2,4%" }, "0.0#%");
export const positiveShare = number(
  SMALLEST,
  1,
  { en: "a share above 0, such as 2.4%", ru: "доля больше 0, например 2,4%" },
  "0.0#%",
);
export const score = number(0, 100, { en: "a number from 0 to 100", ru: "число от 0 до 100" });

export const count = (max: number): Kind<number> => {
  const whole = number(0, max, { en: `a whole number from 0 to ${max}`, ru: `целое число от 0 до ${max}` }, "0");
  return { ...whole, read: (cell) => wholeNumber(whole.read(cell)) };
};

const wholeNumber = (value: number | undefined) => (Number.isInteger(value) ? value : undefined);

export const day: Kind<Day> = {
  read: readDay,
  format: "yyyy-mm-dd",
  hint: { en: "a date such as 2026-03-31", ru: "дата, например 2026-03-31" },
};

export const days: Kind<readonly Day[]> = {
  read: (cell) => (isDate(cell) ? [dayOf(cell)] : everyOne(listed(textOf(cell)), readSpan)?.flat()),
  format: "@",
  hint: { en: "dates such as 2026-11-26, 2026-12-25", ru: "даты, например 2026-11-04, 2026-12-31" },
};

const WEEKDAYS: readonly Text[] = [
  { en: "Mon", ru: "Пн" },
  { en: "Tue", ru: "Вт" },
  { en: "Wed", ru: "Ср" },
  { en: "Thu", ru: "Чт" },
  { en: "Fri", ru: "Пт" },
  { en: "Sat", ru: "Сб" },
  { en: "Sun", ru: "Вс" },
];

/** Monday is 1, Sunday is 7. */
export const weekday: Kind<number> = {
  read: (cell) => weekdayNumber(textOf(cell)),
  format: "@",
  choices: WEEKDAYS.map(({ en }) => en),
  hint: { en: "a day such as Mon", ru: "день, например Пн" },
};

/** "Mon–Fri" or "Sun, Mon, Tue, Wed, Thu" → the numbers of the days. */
export const workWeek: Kind<readonly number[]> = {
  read: (cell) => {
    const [first, last] = textOf(cell).split(/[–—-]/).map(weekdayNumber);
    if (!first || !last) return everyOne(listed(textOf(cell)), weekdayNumber);
    const length = ((last - first + 7) % 7) + 1;
    return Array.from({ length }, (_, i) => ((first + i - 1) % 7) + 1);
  },
  format: "@",
  hint: { en: "days such as Mon–Fri", ru: "дни, например Пн–Пт" },
};

/** A statement that ages: "text [as of 2025-03]". */
export type Fact = { readonly text: string; readonly asOf?: string };

export const fact: Kind<Fact> = {
  read: (cell) => splitFact(textOf(cell)),
  format: "@",
  hint: { en: "text with its date, such as … [as of 2025-03]", ru: "текст с датой, например … [на 2025-03]" },
};

export const platformStates = ["allowed", "contested", "banned"] as const;
export type PlatformStatus = { readonly status: (typeof platformStates)[number]; readonly asOf?: string };

export const platformStatus: Kind<PlatformStatus> = {
  read: (cell) => {
    const { text: word, asOf } = splitFact(textOf(cell)) ?? { text: "" };
    const status = platformStates.find((state) => state === word.toLowerCase());
    return status && { status, ...(asOf ? { asOf } : {}) };
  },
  format: "@",
  hint: {
    en: "allowed, contested or banned, with the date: banned [as of 2025-09-01]",
    ru: "allowed, contested или banned, с датой: banned [as of 2025-09-01]",
  },
};

/** The date stands at the end; more of a bracket is not looked at. */
const LONGEST_AS_OF = 60;

/** Brackets without a date belong to the text: "Реклама, ООО Ромашка [ИНН 7701234567]". */
function splitFact(typed: string): Fact | undefined {
  const [, before = "", inside = "", after = ""] = /^(.*)\[([^\]]*)\]?(.*)$/s.exec(typed) ?? [];
  const asOf = asOfIn(inside.slice(-LONGEST_AS_OF));
  if (asOf) return { text: (before.trim() + after).trim(), asOf };
  return typed ? { text: typed } : undefined;
}

/**
 * "as of 2025", "на 01.02.2026", "Stand 2026-9", "на 1 марта 2026 г." → the day, month or year with which it ends. Of
 * "3/1/2026" only the year is sure.
 */
function asOfIn(typed: string): string | undefined {
  const [, before, word, after, year] = /(?:(\d+)\.? )?(\p{L}{3,})\.? (?:(\d+),? )?(\d{4})/u.exec(typed) ?? [];
  const [, figures = ""] = /(\d+([.-]\d+)*)[.\s]*(г\p{L}*\.?\s*)?$/u.exec(typed) ?? [];
  const month = word && monthInWords(`${word} ${year}`);
  const date = isoOf(month ? [month, before ?? after].filter(Boolean).join("-") : figures);
  return /^20/.test(date) && isDay(`${date}-01-01`.slice(0, 10)) ? date : undefined;
}

function readDay(cell: Cell): Day | undefined {
  if (isDate(cell)) return dayOf(cell);
  const iso = isoOf(textOf(cell));
  return isDay(iso) ? iso : undefined;
}

/** "1.2.2026" or "2026-2-1" → "2026-02-01" */
const isoOf = (typed: string): string =>
  (typed.includes(".") ? typed.split(".").reverse() : typed.split("-")).map((part) => part.padStart(2, "0")).join("-");

/** "2027-01-04 – 2027-01-08" → its five days; a single date is a span of one. */
function readSpan(typed: string): readonly Day[] | undefined {
  const [from, to = from] = typed.split(/\s*(?:–|—|\.\.+)\s*|\s+-\s+/).map(readDay);
  const length = from && to ? daysBetween(from, to) + 1 : 0;
  if (!from || length < 1 || length > 366) return undefined;
  return Array.from({ length }, (_, index) => addDays(from, index));
}

const weekdayNumber = (typed: string): number | undefined => {
  const start = typed.trim().slice(0, 3).toLowerCase();
  const index = WEEKDAYS.findIndex(({ en, ru }) => start === en.toLowerCase() || start.startsWith(ru.toLowerCase()));
  return index < 0 ? undefined : index + 1;
};

/** Items are parted by commas, or by semicolons and new lines where there are any: "W-9; 1099-NEC from $2,000". */
const listed = (typed: string): readonly string[] | undefined => {
  const items = typed
    .split(/[;\n]/.test(typed) ? /[;\n]/ : /,/)
    .map((item) => item.trim())
    .filter((item) => !isBlank(item));
  return items.length ? items : undefined;
};

const everyOne = <T>(items: readonly string[] | undefined, read: (item: string) => T | undefined) => {
  const values = items?.map(read) ?? [];
  return items && values.every((value) => value !== undefined) ? (values as readonly T[]) : undefined;
};
