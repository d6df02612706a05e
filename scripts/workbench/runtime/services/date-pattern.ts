/** Utilities.formatDate: Java's date patterns, the letters that scripts use. */
import { offsetAt } from "../zone.ts";
import { exception } from "./call.ts";

/** `formatDate(date, "Europe/Moscow", "yyyy-MM-dd HH:mm")`; throws for a zone or a letter that is not known. */
export const datePattern = (date: Date, timeZone: string, format: string): string => {
  if (!(date instanceof Date) || Number.isNaN(date.getTime())) throw exception("Invalid argument: date");
  const offset = zoneOffset(date, timeZone);
  const shown = new Date(date.getTime() + offset);
  return format.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*/g, (part: string, quoted?: string, letter?: string) =>
    letter === undefined
      ? quoted === ""
        ? "'"
        : (quoted ?? "").replaceAll("''", "'")
      : field(part, letter, shown, offset),
  );
};

const zoneOffset = (date: Date, timeZone: string): number => {
  try {
    return offsetAt(date.getTime(), timeZone === "GMT" ? "UTC" : timeZone);
  } catch {
    throw exception(`Invalid argument: timeZone. Should be of type: String. ${timeZone} is no time zone.`);
  }
};

const months = "January February March April May June July August September October November December".split(" ");
const days = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");

const field = (part: string, letter: string, shown: Date, offset: number): string => {
  const value = values[letter];
  if (!value) throw new Error(`the workbench has no date letter ${letter} in Utilities.formatDate yet`);
  return value(part.length, shown, offset);
};

const padded = (value: number, length: number): string => String(value).padStart(length, "0");

const values: Readonly<Record<string, (length: number, shown: Date, offset: number) => string>> = {
  y: (length, shown) =>
    length === 2 ? padded(shown.getUTCFullYear() % 100, 2) : padded(shown.getUTCFullYear(), length),
  M: (length, shown) => {
    const name = months[shown.getUTCMonth()] ?? "";
    if (length > 3) return name;
    return length === 3 ? name.slice(0, 3) : padded(shown.getUTCMonth() + 1, length);
  },
  d: (length, shown) => padded(shown.getUTCDate(), length),
  E: (length, shown) => {
    const name = days[shown.getUTCDay()] ?? "";
    return length > 3 ? name : name.slice(0, 3);
  },
  u: (_, shown) => String(shown.getUTCDay() || 7),
  H: (length, shown) => padded(shown.getUTCHours(), length),
  h: (length, shown) => padded(shown.getUTCHours() % 12 || 12, length),
  a: (_, shown) => (shown.getUTCHours() < 12 ? "AM" : "PM"),
  m: (length, shown) => padded(shown.getUTCMinutes(), length),
  s: (length, shown) => padded(shown.getUTCSeconds(), length),
  S: (length, shown) => padded(shown.getUTCMilliseconds(), length),
  Z: (_, __, offset) => zoneText(offset, ""),
  X: (length, _, offset) => (offset === 0 ? "Z" : zoneText(offset, length === 3 ? ":" : "")),
  z: (_, __, offset) => (offset === 0 ? "GMT" : `GMT${zoneText(offset, ":")}`),
};

const zoneText = (offset: number, mark: string): string => {
  const minutes = Math.round(Math.abs(offset) / 60_000);
  return `${offset < 0 ? "-" : "+"}${padded(Math.floor(minutes / 60), 2)}${mark}${padded(minutes % 60, 2)}`;
};
