/** Numbers of the Config tab → words of the process document, with the right forms in both languages. */
import { type CountedText, counted } from "../counted.ts";
import type { Language, Text } from "../text.ts";

const forms = {
  days: {
    en: { one: "{0} day", other: "{0} days" },
    ru: { one: "{0} день", few: "{0} дня", many: "{0} дней", other: "{0} дня" },
  },
  withinHours: {
    en: { none: "on the same day", one: "within {0} hour", other: "within {0} hours" },
    ru: { none: "в тот же день", one: "в течение {0} часа", other: "в течение {0} часов" },
  },
  withinWorkingDays: {
    en: { none: "on the same day", one: "within {0} working day", other: "within {0} working days" },
    ru: { none: "в тот же день", one: "в течение {0} рабочего дня", other: "в течение {0} рабочих дней" },
  },
  aboutDays: {
    en: { none: "on the same day", one: "about {0} day", other: "about {0} days" },
    ru: { none: "в тот же день", one: "около {0} дня", other: "около {0} дней" },
  },
  fromAgreement: {
    en: {
      none: "on the day of the agreement",
      one: "{0} day from the agreement",
      other: "{0} days from the agreement",
    },
    ru: {
      none: "в день договорённости",
      one: "{0} день после договорённости",
      few: "{0} дня после договорённости",
      many: "{0} дней после договорённости",
      other: "{0} дня после договорённости",
    },
  },
  rounds: {
    en: { none: "none included", one: "{0} round included", other: "{0} rounds included" },
    ru: {
      none: "в стоимость не входят",
      one: "{0} раунд в стоимости",
      few: "{0} раунда в стоимости",
      many: "{0} раундов в стоимости",
      other: "{0} раунда в стоимости",
    },
  },
  rest: {
    en: {
      none: "on the day of publication",
      one: "{0} day after publication",
      other: "{0} days after publication",
    },
    ru: {
      none: "в день выхода",
      one: "через {0} день после выхода",
      few: "через {0} дня после выхода",
      many: "через {0} дней после выхода",
      other: "через {0} дня после выхода",
    },
  },
  exclusive: {
    en: { none: "none", one: "{0} day without ads for competitors", other: "{0} days without ads for competitors" },
    ru: {
      none: "нет",
      one: "{0} день без рекламы конкурентов",
      few: "{0} дня без рекламы конкурентов",
      many: "{0} дней без рекламы конкурентов",
      other: "{0} дня без рекламы конкурентов",
    },
  },
  everyDays: {
    en: { none: "none planned", other: "every {0} days" },
    ru: {
      none: "не проводим",
      one: "раз в {0} день",
      few: "раз в {0} дня",
      many: "раз в {0} дней",
      other: "раз в {0} дня",
    },
  },
  weeksLater: {
    en: { none: "publication in the same week", other: "publication {0} weeks later" },
    ru: {
      none: "выход на той же неделе",
      one: "выход через {0} неделю",
      few: "выход через {0} недели",
      many: "выход через {0} недель",
      other: "выход через {0} недели",
    },
  },
} as const satisfies Readonly<Record<string, CountedText>>;

/** Said without the number where it is one. */
const ones: { readonly [what in keyof typeof forms]?: Text } = {
  everyDays: { en: "every day", ru: "каждый день" },
  weeksLater: { en: "publication a week later", ru: "выход через неделю" },
};

export const amountOf = (
  number: number | undefined,
  what: keyof typeof forms,
  language: Language,
): string | undefined =>
  number === undefined ? undefined : ((number === 1 && ones[what]) || counted(number, forms[what]))[language];

/** Monday is 1. */
const weekdays: readonly { readonly on: Text; readonly every: Text }[] = [
  { on: { en: "on a Monday", ru: "в понедельник" }, every: { en: "on Mondays", ru: "по понедельникам" } },
  { on: { en: "on a Tuesday", ru: "во вторник" }, every: { en: "on Tuesdays", ru: "по вторникам" } },
  { on: { en: "on a Wednesday", ru: "в среду" }, every: { en: "on Wednesdays", ru: "по средам" } },
  { on: { en: "on a Thursday", ru: "в четверг" }, every: { en: "on Thursdays", ru: "по четвергам" } },
  { on: { en: "on a Friday", ru: "в пятницу" }, every: { en: "on Fridays", ru: "по пятницам" } },
  { on: { en: "on a Saturday", ru: "в субботу" }, every: { en: "on Saturdays", ru: "по субботам" } },
  { on: { en: "on a Sunday", ru: "в воскресенье" }, every: { en: "on Sundays", ru: "по воскресеньям" } },
];

export const onDay = (day: number | undefined, how: "on" | "every", language: Language): string | undefined =>
  day === undefined ? undefined : weekdays[day - 1]?.[how][language];

/** "ru" → "Russian", "русский"; a language that nobody knows stays as typed. */
export function languageName(code: string, language: Language): string {
  try {
    return new Intl.DisplayNames(language, { type: "language" }).of(code) ?? code;
  } catch {
    return code;
  }
}
