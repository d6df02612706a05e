/** Text → date or time, in the order of day and month that the spreadsheet's locale uses. */
import type { SheetLocale } from "./locale.ts";
import { wallToSerial } from "./zone.ts";

export type FoundDate = { readonly value: number; readonly format: string };

/** "12.10.2026" · "10/12/2026" · "2026-10-12 14:30" · "Oct 12, 2026" · "9:30"; undefined where it is neither. */
export const readDate = (text: string, locale: SheetLocale, currentYear: number): FoundDate | undefined => {
  const { dateText, time } = splitTime(text);
  if (dateText === "") return time && { value: time.value, format: time.format };
  const date = readDay(dateText, locale, currentYear);
  if (!date) return undefined;
  return time ? { value: date.value + time.value, format: `${date.format} hh:mm:ss` } : date;
};

const splitTime = (text: string): { dateText: string; time: FoundDate | undefined } => {
  const match = /(?:^|[ T])(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s*([ap]m))?$/i.exec(text);
  if (!match) return { dateText: text, time: undefined };
  const [whole, hours = "", minutes = "", seconds = "0", half] = match;
  const hour = half ? (Number(hours) % 12) + (half.toLowerCase() === "pm" ? 12 : 0) : Number(hours);
  if (hour > 23 || Number(minutes) > 59 || Number(seconds) > 59) return { dateText: text, time: undefined };
  const value = (hour * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  return {
    dateText: text.slice(0, text.length - whole.length).trim(),
    time: { value, format: half ? "hh:mm:ss a" : "hh:mm:ss" },
  };
};

const readDay = (text: string, locale: SheetLocale, currentYear: number): FoundDate | undefined =>
  readYearFirst(text) ?? readByOrder(text, locale, currentYear) ?? readByMonthName(text, locale, currentYear);

const readYearFirst = (text: string): FoundDate | undefined => {
  const match = /^(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2}))?$/.exec(text);
  if (!match) return undefined;
  const [, year, , month, day] = match;
  return dated(Number(year), Number(month), day ? Number(day) : 1, day ? "yyyy-mm-dd" : "yyyy-mm");
};

const readByOrder = (text: string, locale: SheetLocale, currentYear: number): FoundDate | undefined => {
  const marks = locale.dateFormat.includes(".") ? "[./-]" : "[/-]";
  const match = new RegExp(`^(\\d{1,2})(${marks})(\\d{1,4})(?:\\2(\\d{2}|\\d{4}))?$`).exec(text);
  if (!match) return undefined;
  const [, first, , second = "", year] = match;
  if (!year && second.length === 4) return dated(Number(second), Number(first), 1, "mm/yyyy");
  if (second.length > 2) return undefined;
  const dayFirst = locale.dateFormat.startsWith("d");
  const [day, month] = dayFirst ? [first, second] : [second, first];
  return dated(year ? wholeYear(year) : currentYear, Number(month), Number(day), locale.dateFormat);
};

const monthNames: Readonly<Record<"en" | "ru", readonly string[]>> = {
  en: ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"],
  ru: ["янв", "фев", "мар", "апр", "ма[йя]", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"],
};

const readByMonthName = (text: string, locale: SheetLocale, currentYear: number): FoundDate | undefined => {
  const match =
    /^(?:(?<day>\d{1,2})(?:[ -]))?(?<name>\p{L}{3,9})\.?(?:[ -](?<later>\d{1,2}))?(?:,? ?[ -]?(?<year>\d{4}))?(?: г\.?)?$/u.exec(
      text,
    );
  if (!match?.groups) return undefined;
  const { day, name = "", later, year } = match.groups;
  const month = monthNumber(name, locale);
  if (!month || (day && later) || (!day && !later && !year)) return undefined;
  return dated(year ? Number(year) : currentYear, month, Number(day ?? later ?? 1), locale.dateFormat);
};

const monthNumber = (name: string, locale: SheetLocale): number | undefined => {
  const names = monthNames[locale.code === "ru_RU" ? "ru" : "en"];
  const rest = locale.code === "ru_RU" ? "[а-я]{0,5}" : "(?:[a-z]{0,6})";
  const index = names.findIndex((month) => new RegExp(`^${month}${rest}$`, "i").test(name));
  return index < 0 || !isMonthWord(name, index, locale) ? undefined : index + 1;
};

/** "Marketing" begins like March and is no month. */
const isMonthWord = (name: string, index: number, locale: SheetLocale): boolean => {
  const language = locale.code.replace("_", "-");
  const date = new Date(Date.UTC(2026, index, 15));
  const long = new Intl.DateTimeFormat(language, { month: "long", day: "numeric", timeZone: "UTC" })
    .formatToParts(date)
    .find(({ type }) => type === "month")?.value;
  const alone = new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" }).format(date);
  const typed = name.toLowerCase();
  return [long, alone].some((word) => word?.toLowerCase() === typed) || typed.length <= 4;
};

const wholeYear = (year: string): number =>
  year.length === 4 ? Number(year) : Number(year) + (Number(year) < 30 ? 2000 : 1900);

const dated = (year: number, month: number, day: number, format: string): FoundDate | undefined => {
  const wall = Date.UTC(year, month - 1, day);
  const made = new Date(wall);
  if (made.getUTCMonth() !== month - 1 || made.getUTCDate() !== day || year < 1900) return undefined;
  return { value: wallToSerial(wall), format };
};
