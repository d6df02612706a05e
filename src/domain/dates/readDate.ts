/** STUB */
import { type Cell, isBlank, isDate, textOf } from "../cell.ts";
import { type Day, isDay, isMonth, type Month } from "../day.ts";
import { monthInWords } from "../format.ts";
import type { Text } from "../text.ts";
export type DateContext = {
  readonly locale: string;
  readonly dayOfDate: (date: Date) => Day;
  readonly near?: Day | undefined;
};
export type DateReading =
  | { readonly kind: "blank" }
  | { readonly kind: "day"; readonly day: Day; readonly lastDay?: Day; readonly assumed?: "year" | "order" }
  | { readonly kind: "month"; readonly month: Month; readonly assumed?: "year" }
  | {
      readonly kind: "doubt";
      readonly why: "ambiguous" | "noYear" | "unreadable" | "implausible";
      readonly found: Text;
      readonly todo: Text;
    };
export function readDate(cell: Cell, { dayOfDate }: DateContext): DateReading {
  if (isBlank(cell)) return { kind: "blank" };
  if (isDate(cell)) return { kind: "day", day: dayOfDate(cell) };
  const typed = textOf(cell);
  const [, day, number, year] = /^(?:(\d{1,2})\.)?(\d{1,2})[./](\d{4})$/.exec(typed) ?? [];
  const iso = number && year ? `${year}-${number.padStart(2, "0")}${day ? `-${day.padStart(2, "0")}` : ""}` : typed;
  if (isMonth(iso)) return { kind: "month", month: iso };
  if (isDay(iso)) return { kind: "day", day: iso };
  const month = monthInWords(typed);
  return month
    ? { kind: "month", month }
    : {
        kind: "doubt",
        why: "unreadable",
        found: { en: "no date", ru: "нет даты" },
        todo: { en: "type", ru: "впишите" },
      };
}
export const nearOf = (days: readonly (Day | undefined)[], at: number): Day | undefined => days[at - 1] ?? days[at + 1];
