/** Draft and facts → what keeps a brief from going out, field by field. */
import { addDays, type Day, isDay } from "../day.ts";
import type { Text } from "../text.ts";
import type { BriefFacts } from "./facts.ts";
import type { BriefDraft, FieldKey } from "./fields.ts";
import { isPlannable } from "./issue.ts";
import { mondayOf } from "./workdays.ts";

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
  for (const key of ["start", "launchWeek"] as const) {
    const problem = draft[key] === undefined ? undefined : dayProblem(key, draft[key], facts.today, begun);
    if (problem) found[key] = problem;
  }
  if (!(draft.campaign ?? facts.campaign)) found.campaign = noCampaign;
  return found;
}

/** What went on before may lie in the past; a new plan may not. */
function dayProblem(key: "start" | "launchWeek", day: Day, today: Day, begun: Day | undefined): Text | undefined {
  if (!isDay(day)) return notADay;
  if (!isPlannable(day, today)) return tooFar;
  const over = key === "start" ? day < today && day !== begun : begun === undefined && isOver(day, today);
  return over ? inThePast : undefined;
}

const notADay: Text = { en: "Choose a date.", ru: "Выберите дату." };
const inThePast: Text = {
  en: "This is over: choose today or later.",
  ru: "Это уже прошло: выберите сегодня или позже.",
};
const tooFar: Text = {
  en: "More than two years ahead: choose an earlier day.",
  ru: "Больше чем на два года вперёд: выберите день пораньше.",
};
const noCampaign: Text = {
  en: "Name the campaign: versions are counted by creator and campaign.",
  ru: "Назовите кампанию: версии считаются по креатору и кампании.",
};

const isOver = (week: Day, today: Day): boolean => addDays(mondayOf(week), 6) < today;
