/** Numbers of things → words, with the right plural form in both languages. */
import { type Counted, count } from "./fill.ts";
import type { Language, Text } from "./text.ts";

export type CountedText = Readonly<Record<Language, Counted>>;

/** 21 and its forms → "21 rows" and "21 строка". */
export const counted = (number: number, { en, ru }: CountedText): Text => ({
  en: count(number, en, "en"),
  ru: count(number, ru, "ru"),
});

/** What is counted in more than one place, in the nominative. */
export const nouns = {
  partnership: {
    en: { one: "{0} partnership", other: "{0} partnerships" },
    ru: { one: "{0} размещение", few: "{0} размещения", many: "{0} размещений", other: "{0} размещения" },
  },
  row: {
    en: { one: "{0} row", other: "{0} rows" },
    ru: { one: "{0} строка", few: "{0} строки", many: "{0} строк", other: "{0} строки" },
  },
  column: {
    en: { one: "{0} column", other: "{0} columns" },
    ru: { one: "{0} столбец", few: "{0} столбца", many: "{0} столбцов", other: "{0} столбца" },
  },
  cell: {
    en: { one: "{0} cell", other: "{0} cells" },
    ru: { one: "{0} ячейка", few: "{0} ячейки", many: "{0} ячеек", other: "{0} ячейки" },
  },
  tab: {
    en: { one: "{0} tab", other: "{0} tabs" },
    ru: { one: "{0} вкладка", few: "{0} вкладки", many: "{0} вкладок", other: "{0} вкладки" },
  },
} as const satisfies Readonly<Record<string, CountedText>>;

/** 3 and "row" → "3 rows", "3 строки" */
export const many = (number: number, what: keyof typeof nouns): Text => counted(number, nouns[what]);
