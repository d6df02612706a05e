/** Config cell → days: dates, spans of days off, weekdays and working weeks. */
import { type Cell, isDate, textOf } from "../cell.ts";
import { addDays, type Day, dayOf, daysBetween, isDay } from "../day.ts";
import type { Text } from "../text.ts";
import { everyOne, type Kind, listed } from "./kind.ts";

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
  choices: WEEKDAYS,
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

function readDay(cell: Cell): Day | undefined {
  if (isDate(cell)) return dayOf(cell);
  const iso = isoOf(textOf(cell));
  return isDay(iso) ? iso : undefined;
}

/** "1.2.2026" or "2026-2-1" → "2026-02-01" */
export const isoOf = (typed: string): string =>
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
