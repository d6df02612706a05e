/** Draft and facts → what keeps a brief from going out, field by field. */

import { sundayOf } from "../dates/workdays.ts";
import { type Day, isDay } from "../day.ts";
import { fillText } from "../fill.ts";
import { formatDay } from "../format.ts";
import type { Text } from "../text.ts";
import type { BriefFacts } from "./facts.ts";
import { t } from "./fields/field.ts";
import { type BriefDraft, campaignOf, type FieldKey, fieldKeys, framingChoices } from "./fields.ts";
import { isPlannable } from "./issue.ts";
import { LONGEST_FIELD } from "./limits.ts";

/**
 * One sentence for each field that has to be changed before the brief can be issued; an empty object where all is well.
 * `begun` is the start of the version before, which may lie in the past.
 */
export function draftProblems(
  facts: BriefFacts,
  draft: BriefDraft,
  begun?: Day,
): { readonly [key in FieldKey]?: Text } {
  const found: { [key in FieldKey]?: Text } = {};
  for (const key of fieldKeys) {
    const problem = draft[key] === undefined ? undefined : textProblem(draft[key]);
    if (problem) found[key] = problem;
  }
  for (const key of ["start", "launchWeek"] as const) {
    const problem = draft[key] === undefined ? undefined : dayProblem(key, draft[key], facts.today, begun);
    if (problem) found[key] = problem;
  }
  const codes = facts.markets.map(({ code }) => code);
  if (draft.brandMarket !== undefined && !codes.includes(draft.brandMarket))
    found.brandMarket = fillText(noMarket, draft.brandMarket, codes.join(", "));
  if (draft.framings !== undefined && !(draft.framings in framingChoices))
    found.framings = fillText(noChoice, draft.framings);
  if (!campaignOf(facts, draft)) found.campaign = noCampaign;
  return found;
}

function textProblem(text: string): Text | undefined {
  if (/^#(N\/A|DIV\/0!|REF!|VALUE!|NAME\?|NUM!|NULL!|ERROR!)$/.test(text)) return fillText(sheetError, text);
  return text.length > LONGEST_FIELD ? fillText(tooLong, text.length, LONGEST_FIELD) : undefined;
}

/** What went on before may lie in the past; a new plan may not. */
function dayProblem(key: "start" | "launchWeek", day: string, today: Day, begun: Day | undefined): Text | undefined {
  if (!isDay(day)) return fillText(notADay, day);
  const shown = { en: formatDay(day, "en"), ru: formatDay(day, "ru") };
  if (!isPlannable(day, today)) return fillText(tooFar, shown);
  const over = key === "start" ? day < today && day !== begun : begun === undefined && isOver(day, today);
  return over ? fillText(inThePast, shown) : undefined;
}

const isOver = (week: Day, today: Day): boolean => sundayOf(week) < today;

const notADay = t(
  "“{0}” is no date that can be read for sure: choose it here.",
  "«{0}» нельзя однозначно прочитать как дату: выберите её здесь.",
);
const inThePast = t("{0} is over: choose today or later.", "{0} уже прошло: выберите сегодня или позже.");
const tooFar = t(
  "{0} is more than two years ahead: choose an earlier day.",
  "До этой даты ({0}) больше двух лет: выберите день пораньше.",
);
const noChoice = t("“{0}” is none of the choices: choose one here.", "Варианта «{0}» нет: выберите из списка.");
const noMarket = t(
  "“{0}” is no market of the Config tab: choose one of {1}.",
  "Рынка «{0}» нет на вкладке Config: выберите один из {1}.",
);
const sheetError = t(
  "“{0}” is an error of the sheet: type the text itself.",
  "«{0}» — ошибка таблицы: впишите сам текст.",
);
const tooLong = t(
  "{0} characters: shorten it to {1} or less.",
  "Текст слишком длинный (знаков: {0}). Сократите до {1}.",
);
const noCampaign = t(
  "Name the campaign: versions are counted by creator and campaign.",
  "Укажите кампанию: по ней и по блогеру считаются версии.",
);
