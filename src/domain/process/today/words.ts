/** Days, movers and stages as the lines of Today say them. */
import { type CountedText, counted } from "../../counted.ts";
import { sundayOf } from "../../dates/workdays.ts";
import { addDays, type Day, weekdayOf } from "../../day.ts";
import { formatMonth, monthName } from "../../format.ts";
import type { Language, Text } from "../../text.ts";
import type { Stage, StepKey } from "../types.ts";
import type { TodayItem } from "./items.ts";

const t = (en: string, ru: string): Text => ({ en, ru });

export const stageNames: Readonly<Record<Stage, Text>> = {
  vetting: t("Vetting", "Проверка"),
  brief: t("Brief", "Бриф"),
  execution: t("Execution", "Производство"),
  measurement: t("Measurement", "Результаты"),
  payment: t("Payment & optimisation", "Оплата и выводы"),
  done: t("Done", "Готово"),
};

/** A step that is behind, as a calendar keeps it. */
export const doneNames: Readonly<Record<StepKey, Text>> = {
  vet: t("vetted", "проверка пройдена"),
  agree: t("agreed", "условия согласованы"),
  brief: t("brief issued", "бриф выдан"),
  sign: t("contract signed", "договор подписан"),
  contractData: t("contract data received", "данные для договора получены"),
  token: t("erid received", "erid получен"),
  sendProduct: t("product sent", "товар отправлен"),
  draft: t("draft received", "черновик получен"),
  feedback: t("feedback sent", "правки отправлены"),
  approve: t("approved", "согласовано"),
  post: t("live", "вышло"),
  statistics: t("statistics received", "статистика получена"),
  act: t("act signed", "акт подписан"),
  pay: t("paid", "оплачено"),
  decide: t("decided what next", "решение принято"),
};

/** The lead's name where it is our move. */
export function whoseMove({ mover, lead }: Pick<TodayItem, "mover" | "lead">, language: Language): string {
  if (mover === "us") return lead ?? t("us", "мы")[language];
  return (mover === "creator" ? t("creator", "блогер") : t("nobody", "никто"))[language];
}

type Timed = Pick<TodayItem, "due" | "was" | "overdueBy" | "mover">;

/** "due since 26 Nov, 2 working days late", "today", "by Friday, 4 Dec", "by 14 Dec (was 7 Dec)", "no date yet" */
export function whenInWords(timed: Timed, today: Day, language: Language): string {
  const when = dueInWords(timed, today, language);
  if (timed.was === undefined) return when;
  const was = dayInWords(timed.was, today, language);
  return `${when} (${{ en: `was ${was}`, ru: `было ${was}` }[language]})`;
}

function dueInWords({ due, overdueBy, mover }: Timed, today: Day, language: Language): string {
  if (overdueBy > 0) {
    const late = counted(overdueBy, lateDays)[language];
    return due === undefined ? late : `${sinceDay(due, today, language)}, ${late}`;
  }
  if (due === undefined) return t("no date yet", "срока пока нет")[language];
  if (due < today) return sinceDay(due, today, language);
  if (due === today) return t("today", "сегодня")[language];
  if (due === addDays(today, 1)) return t("tomorrow", "завтра")[language];
  const day = dayInWords(due, today, language);
  const until = mover === "nobody" ? t("until", "до")[language] : t("by", "до")[language];
  if (due > sundayOf(today)) return `${until} ${day}`;
  return `${until} ${weekdays[language][weekdayOf(due) - 1]}, ${day}`;
}

const sinceDay = (due: Day, today: Day, language: Language): string => {
  const day = dayInWords(due, today, language);
  return { en: `due since ${day}`, ru: `с ${day}` }[language];
};

/** "4 Dec" or "4 декабря"; the year where it is not this one. */
export function dayInWords(day: Day, today: Day, language: Language): string {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  return `${date} ${monthName(month, language)}${today.startsWith(String(year)) ? "" : ` ${year}`}`;
}

/** "3 November" or "3 ноября" */
export function fullDay(day: Day, language: Language): string {
  const [, month, date] = day.split("-").map(Number) as [number, number, number];
  const [name] = formatMonth(day.slice(0, 7), "en").split(" ");
  return `${date} ${language === "en" ? name : monthName(month, "ru")}`;
}

/** "send the brief" → "Send the brief" */
export const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

/** What to do; of a contradiction what was found and what to do about it. */
export const taskInWords = ({ what, todo }: Pick<TodayItem, "what" | "todo">, language: Language): string =>
  capital(todo ? `${what[language]} → ${todo[language]}` : what[language]);

/** "Send the brief" → "send the brief", as it stands behind a colon. */
export const lowered = (text: string): string => `${text.slice(0, 1).toLowerCase()}${text.slice(1)}`;

const weekdays: Readonly<Record<Language, readonly string[]>> = {
  en: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
  ru: ["понедельника", "вторника", "среды", "четверга", "пятницы", "субботы", "воскресенья"],
};

const lateDays: CountedText = {
  en: { one: "{0} working day late", other: "{0} working days late" },
  ru: {
    one: "просрочено на {0} рабочий день",
    few: "просрочено на {0} рабочих дня",
    many: "просрочено на {0} рабочих дней",
    other: "просрочено на {0} рабочего дня",
  },
};
