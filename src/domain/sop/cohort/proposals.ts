/** Activity lines → how long things really took, beside what Config promises: each a proposal in one sentence. */

import type { CountedText } from "../../counted.ts";
import { isWorkingDay, type Side } from "../../dates/workdays.ts";
import { addDays, type Day, daysBetween } from "../../day.ts";
import { count } from "../../fill.ts";
import { formatNumber } from "../../format.ts";
import { foldedPerson } from "../../people/identity.ts";
import type { Activity, Happening } from "../../process/types.ts";
import type { Language, Text } from "../../text.ts";
import type { SopMarket } from "../sopMarket.ts";

const t = (en: string, ru: string): Text => ({ en, ru });

/** Only where it took longer than was said, or more rounds than are included. */
export function proposalsOf(
  activity: readonly Activity[],
  { values }: SopMarket,
  language: Language,
): readonly string[] {
  const side: Side = {
    workWeek: values.workWeek ?? [],
    holidays: values.holidays ?? [],
    ...(values.workdays ? { workdays: values.workdays } : {}),
  };
  const histories = historiesOf(activity);
  return [
    feedbackProposal(
      spansOf(histories, "draft", "feedback", (from, to) => workingDaysBetween(from, to, side)),
      values.feedbackHours,
    ),
    draftProposal(spansOf(histories, "agreed", "draft", daysBetween), values.productionDays),
    roundsProposal(histories, values.revisionRounds),
  ].flatMap((text) => (text ? [text[language]] : []));
}

/** The lines of one creator and campaign, the oldest first. */
function historiesOf(activity: readonly Activity[]): readonly (readonly Activity[])[] {
  const histories = new Map<string, Activity[]>();
  for (const one of activity) {
    const key = JSON.stringify([foldedPerson(one.creator), (one.campaign ?? "").trim().toLowerCase()]);
    histories.set(key, [...(histories.get(key) ?? []), one]);
  }
  return [...histories.values()].map((lines) =>
    lines.sort((one, other) => one.on.localeCompare(other.on) || one.row - other.row),
  );
}

/** Days from each line to the answer that follows it, before the next such line. */
function spansOf(
  histories: readonly (readonly Activity[])[],
  from: Happening,
  to: Happening,
  between: (from: Day, to: Day) => number,
): readonly number[] {
  return histories.flatMap((lines) => {
    const spans: number[] = [];
    let open: Day | undefined;
    for (const { what, on } of lines) {
      if (what === from) open = on;
      else if (what === to && open !== undefined) {
        spans.push(between(open, on));
        open = undefined;
      }
    }
    return spans;
  });
}

const LONGEST = 120;

/** Working days after the first one: our days off do not count. */
function workingDaysBetween(from: Day, to: Day, side: Side): number {
  const length = Math.min(LONGEST, daysBetween(from, to));
  return Array.from({ length: Math.max(0, length) }, (_, at) => addDays(from, at + 1)).filter((day) =>
    isWorkingDay(day, side),
  ).length;
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function feedbackProposal(days: readonly number[], promised: number | undefined): Text | undefined {
  if (!days.length || promised === undefined) return undefined;
  const took = mean(days);
  const honest = Math.ceil(took) * 24;
  if (took * 24 <= promised) return undefined;
  return t(
    `Feedback took ${average(took, workingDays, "en")} on average (${count(days.length, drafts.en, "en")}), promised ${hours(promised, "en")}. Answer sooner, or promise ${hours(honest, "en")}.`,
    `Ответ занимал в среднем ${average(took, workingDays, "ru")} (${count(days.length, drafts.ru, "ru")}), обещано: ${hours(promised, "ru")}. Отвечать быстрее или обещать ${hours(honest, "ru")}.`,
  );
}

function draftProposal(days: readonly number[], planned: number | undefined): Text | undefined {
  if (!days.length || planned === undefined) return undefined;
  const took = mean(days);
  if (took <= planned) return undefined;
  const more = Math.ceil(took);
  return t(
    `The first draft came after ${average(took, inDays, "en")} on average (${count(days.length, drafts.en, "en")}), planned ${count(planned, inDays.en, "en")}. Plan ${count(more, inDays.en, "en")}, or find out what holds it up.`,
    `Первый черновик приходил в среднем через ${average(took, inDays, "ru")} (${count(days.length, drafts.ru, "ru")}), в плане: ${count(planned, inDays.ru, "ru")}. Заложить ${count(more, inDays.ru, "ru")} или выяснить, что задерживает.`,
  );
}

/** Every draft after the first is a round. */
function roundsProposal(histories: readonly (readonly Activity[])[], included: number | undefined): Text | undefined {
  const rounds = histories.flatMap((lines) => {
    const sent = lines.filter(({ what }) => what === "draft").length;
    return sent ? [sent - 1] : [];
  });
  if (!rounds.length || included === undefined || mean(rounds) <= included) return undefined;
  return t(
    `There were ${formatNumber(mean(rounds), "en", 1)} rounds of revision on average, included are ${included}. Is the brief clear enough, or is one more round fair?`,
    `Раундов правок было в среднем ${formatNumber(mean(rounds), "ru", 1)}, в стоимость входит ${included}. Бриф недостаточно ясен или честнее добавить раунд?`,
  );
}

const hours = (number: number, language: Language): string => count(number, inHours[language], language);

/** "3.3 working days", "3,3 рабочего дня": the form is that of the number as it is shown. */
function average(value: number, forms: CountedText, language: Language): string {
  const shown = Math.round(value * 10) / 10;
  return count(shown, forms[language], language).replace(String(shown), formatNumber(shown, language, 1));
}

const workingDays = {
  en: { one: "{0} working day", other: "{0} working days" },
  ru: {
    one: "{0} рабочий день",
    few: "{0} рабочих дня",
    many: "{0} рабочих дней",
    other: "{0} рабочего дня",
  },
};
const inHours = {
  en: { one: "{0} hour", other: "{0} hours" },
  ru: { one: "{0} час", few: "{0} часа", many: "{0} часов", other: "{0} часа" },
};
const inDays = {
  en: { one: "{0} day", other: "{0} days" },
  ru: { one: "{0} день", few: "{0} дня", many: "{0} дней", other: "{0} дня" },
};
const drafts = {
  en: { one: "{0} draft", other: "{0} drafts" },
  ru: { one: "{0} черновик", few: "{0} черновика", many: "{0} черновиков", other: "{0} черновика" },
};
