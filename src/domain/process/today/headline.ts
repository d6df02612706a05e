/** Today → its first sentence, and what of money and of counts is said below it. */
import { type CountedText, counted } from "../../counted.ts";
import { formatMoney } from "../../format.ts";
import { type Language, listed, type Text } from "../../text.ts";
import type { TodayCount, TodayPage } from "./today.ts";
import { fullDay } from "./words.ts";

/** "Today, 3 November: 2 overdue, 1 due today; $1,200 to pay this week" */
export function headline(page: TodayPage, language: Language): string {
  const { overdue, today } = page.groups;
  const parts = [
    ...(overdue.length ? [counted(overdue.length, overdueTasks)[language]] : []),
    ...(today.length ? [counted(today.length, overdue.length ? moreToday : dueToday)[language]] : []),
  ];
  const nothing = page.groups.week.length
    ? { en: "nothing is due yet", ru: "срочного нет" }
    : { en: "nothing is due", ru: "срочного нет" };
  const pay = moneySaid(page, "thisWeek", language);
  const money = pay && { en: `${pay} to pay this week`, ru: `на этой неделе заплатить ${pay}` }[language];
  const day = fullDay(page.today, language);
  const start = { en: `Today, ${day}`, ru: `Сегодня, ${day}` }[language];
  return `${start}: ${[parts.join(", ") || nothing[language], money].filter(Boolean).join("; ")}`;
}

/** How a page of ours begins, in either language, whichever day it is of. */
export const isHeadline = (text: string): boolean => /^(?:Today, \d+ [A-Z][a-z]+: |Сегодня, \d+ [а-я]+: )/.test(text);

/** "$1,200 and 90 000 ₽": each currency for itself; "" where nothing is to be paid. */
export function moneySaid({ money }: TodayPage, which: "overdue" | "thisWeek", language: Language): string {
  const sums = money
    .filter((one) => one[which] > 0)
    .map((one): Text => {
      const of = (reader: Language) => formatMoney(one[which], one.currency, reader);
      return { en: of("en"), ru: of("ru") };
    });
  return listed(sums)[language];
}

/** "2 overdue, 1 today, 3 this week, 4 waiting on the creator" */
export function countsSaid(count: TodayCount, language: Language): string {
  return (["overdue", "today", "week", "waiting", "nextWeek", "later"] as const)
    .filter((key) => count[key] > 0)
    .map((key) => counted(count[key], counts[key])[language])
    .join(", ");
}

const overdueTasks: CountedText = {
  en: { other: "{0} overdue" },
  ru: {
    one: "{0} дело просрочено",
    few: "{0} дела просрочены",
    many: "{0} дел просрочено",
    other: "{0} дела просрочено",
  },
};
const dueToday: CountedText = {
  en: { other: "{0} due today" },
  ru: {
    one: "{0} дело на сегодня",
    few: "{0} дела на сегодня",
    many: "{0} дел на сегодня",
    other: "{0} дела на сегодня",
  },
};
const moreToday: CountedText = { en: { other: "{0} due today" }, ru: { other: "{0} на сегодня" } };

const counts = {
  overdue: {
    en: { other: "{0} overdue" },
    ru: { one: "{0} просрочено", few: "{0} просрочены", many: "{0} просрочено", other: "{0} просрочено" },
  },
  today: { en: { other: "{0} today" }, ru: { other: "{0} на сегодня" } },
  week: { en: { other: "{0} this week" }, ru: { other: "{0} на этой неделе" } },
  waiting: {
    en: { other: "{0} waiting on the creator" },
    ru: { one: "{0} ждёт блогера", few: "{0} ждут блогера", many: "{0} ждут блогера", other: "{0} ждут блогера" },
  },
  nextWeek: { en: { other: "{0} next week" }, ru: { other: "{0} на следующей неделе" } },
  later: { en: { other: "{0} later or undated" }, ru: { other: "{0} позже или без срока" } },
} satisfies Readonly<Record<string, CountedText>>;
