/** Config cell → value: the sorts of value that a market parameter may have, each with its limits and its hint. */
import { type Cell, isBlank, textOf } from "../cell.ts";
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
  readonly choices?: readonly Text[];
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

/** One of a few words, each the same in every sheet. */
export const oneOf = (words: readonly string[], hint: Text): Kind<string> => ({
  read: (cell) => words.find((word) => word.toLowerCase() === textOf(cell).toLowerCase()),
  format: "@",
  hint,
  choices: words.map((word) => ({ en: word, ru: word })),
});

export const currency = pattern(/^[A-Z]{3,4}$/, { en: "a currency code such as USD", ru: "код валюты, например RUB" });
export const locale = pattern(/^[a-z]{2}-[A-Z]{2}$/, { en: "a locale such as en-US", ru: "локаль, например ru-RU" });
export const language = pattern(/^[a-z]{2}$/, { en: "a language such as en", ru: "язык, например ru" });
export const country = pattern(/^[A-Z]{2}$/, { en: "a country code such as US", ru: "код страны, например RU" });
export const color = pattern(/^#[0-9a-f]{6}$/i, { en: "a colour such as #0f766e", ru: "цвет, например #0f766e" });
export const webAddress = pattern(/^https?:\/\/\S+\.\S+$/i, {
  en: "an address that begins with https://",
  ru: "адрес, который начинается с https://",
});
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

export const WHOLE_PERCENT = "0%";
export const PERCENT = "0.0#%";

/** A share between whole percents: in the format of whole ones it would show a number that it is not. */
export const hasDecimals = (share: number): boolean => Math.abs(share * 100 - Math.round(share * 100)) > 1e-6;

/** The format in which a cell of this kind shows all of its value. */
export const formatOfValue = (kind: Kind<unknown> | undefined, value: Cell): string | undefined =>
  kind?.format === WHOLE_PERCENT && typeof value === "number" && hasDecimals(value) ? PERCENT : kind?.format;

const LARGEST = 1e12;
const SMALLEST = 1e-9;

export const amount = number(0, LARGEST, { en: "an amount such as 1200", ru: "сумма, например 1200" }, "#,##0.00##");
export const positive = number(SMALLEST, LARGEST, { en: "a number above 0", ru: "число больше 0" }, "#,##0.00####");
export const share = number(0, 1, { en: "a share such as 2.4%", ru: "доля, например 2,4%" }, PERCENT);
/** Usually whole: 50%, and 12.5% where somebody types it. */
export const part: Kind<number> = { ...share, format: WHOLE_PERCENT };
export const positiveShare = number(
  SMALLEST,
  1,
  { en: "a share above 0, such as 2.4%", ru: "доля больше 0, например 2,4%" },
  PERCENT,
);
export const score = number(0, 100, { en: "a number from 0 to 100", ru: "число от 0 до 100" });

export const count = (max: number): Kind<number> => {
  const whole = number(0, max, { en: `a whole number from 0 to ${max}`, ru: `целое число от 0 до ${max}` }, "0");
  return { ...whole, read: (cell) => wholeNumber(whole.read(cell)) };
};

const wholeNumber = (value: number | undefined) => (Number.isInteger(value) ? value : undefined);

/** Items are parted by commas, or by semicolons and new lines where there are any: "W-9; 1099-NEC from $2,000". */
export const listed = (typed: string): readonly string[] | undefined => {
  const items = typed
    .split(/[;\n]/.test(typed) ? /[;\n]/ : /,/)
    .map((item) => item.trim())
    .filter((item) => !isBlank(item));
  return items.length ? items : undefined;
};

/** All of them, or nothing where one makes no sense. */
export function everyOne<T, U>(items: readonly T[] | undefined, read: (item: T) => U | undefined) {
  const values = items?.map(read) ?? [];
  return items && values.every((value) => value !== undefined) ? (values as readonly U[]) : undefined;
}
