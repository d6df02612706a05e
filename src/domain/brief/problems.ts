/** Draft and facts → what keeps a brief from going out, field by field, and what its author should look at first. */
import { addDays, type Day, isDay } from "../day.ts";
import { formatDay } from "../format.ts";
import type { Text } from "../text.ts";
import type { BriefFacts } from "./facts.ts";
import type { BriefDraft, FieldKey } from "./fields.ts";
import { isPlannable, issueOf, marketName } from "./issue.ts";
import { platformWarnings } from "./platforms.ts";
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

/** What the sheet leaves unclear or the market forbids: a brief may go out all the same. */
export function notices(facts: BriefFacts, draft: BriefDraft): readonly Text[] {
  return [
    ...platformWarnings(facts, draft).map(({ platform, status }) =>
      platformNotice(platform, status, marketName(facts.market)),
    ),
    ...(draft.amount === undefined && "doubt" in facts.amount ? [noAmount(facts.amount.doubt)] : []),
    ...(facts.kpis.length ? [] : [noTargets]),
    ...late(facts, draft),
    ...dates(facts, draft),
    ...facts.missing.map(({ en, ru }) => ({ en: `The Config tab ${en}.`, ru: `Вкладка Config: ${ru}.` })),
  ];
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
const noTargets: Text = {
  en: "The row's KPIs cell holds no target that could be measured. Type one there, for example “reach 50,000, ER 4%”, and read the row again.",
  ru: "В ячейке KPI нет цели, которую можно измерить. Впишите её, например «охват 50 000, ER 4%», и прочитайте строку ещё раз.",
};
const noAmount = ({ en, ru }: Text): Text => ({
  en: `No amount: ${en}. Type the agreed amount below.`,
  ru: `Нет суммы: ${ru}. Впишите согласованную сумму ниже.`,
});

const platformNotice = (platform: string, status: string, market: string): Text =>
  status === "banned"
    ? {
        en: `Ads on ${platform} are banned in this market (${market}). The brief warns the creator.`,
        ru: `Реклама на площадке ${platform} запрещена на этом рынке (${market}). Бриф предупреждает об этом креатора.`,
      }
    : {
        en: `Ads on ${platform} are contested in this market (${market}). The brief warns the creator.`,
        ru: `Реклама на площадке ${platform} на этом рынке (${market}) под вопросом. Бриф предупреждает об этом креатора.`,
      };

/** Where the calendar does not give what was wanted. */
function dates(facts: BriefFacts, draft: BriefDraft): readonly Text[] {
  const { timeline, brandSide } = issueOf(facts, draft);
  const markets = [facts.market, ...facts.markets.filter(({ code }) => code === draft.brandMarket)];
  const unknown = markets.filter(({ values }) => !values.holidays).map(({ code }) => code);
  const { start, launchWeek } = draft;
  return [
    ...(unknown.length ? [noHolidays([...new Set(unknown)].join(", "))] : []),
    ...(start && isDay(start) && brandSide?.holidays.includes(start) && timeline
      ? [startsOff(start, timeline.brief)]
      : []),
    ...(isPlannable(launchWeek, facts.today) && timeline && timeline.liveFrom > addDays(mondayOf(launchWeek), 6)
      ? [tooSoon(timeline.liveFrom)]
      : []),
    ...(timeline && timeline.liveTo < facts.today ? [isPast(timeline.liveTo)] : []),
  ];
}

const isOver = (week: Day, today: Day): boolean => addDays(mondayOf(week), 6) < today;

const noHolidays = (codes: string): Text => ({
  en: `No holidays are known for ${codes}: add them to the Config tab, “holidays”.`,
  ru: `Праздники неизвестны (${codes}): добавьте их на вкладку Config, «holidays».`,
});
const startsOff = (start: Day, brief: Day): Text => ({
  en: `${formatDay(start, "en")} is a holiday of yours: the brief goes out on ${formatDay(brief, "en")}.`,
  ru: `${formatDay(start, "ru")} у вас праздник: бриф уйдёт ${formatDay(brief, "ru")}.`,
});
const tooSoon = (day: Day): Text => ({
  en: `The launch week cannot be kept: the earliest launch is on ${formatDay(day, "en")}.`,
  ru: `К неделе выхода не успеть: самый ранний выход ${formatDay(day, "ru")}.`,
});
const isPast = (day: Day): Text => ({
  en: `The live window ended on ${formatDay(day, "en")}: choose a new start.`,
  ru: `Окно выхода закончилось ${formatDay(day, "ru")}: выберите новый день брифа.`,
});

/** A deadline without a year is the next such day after the brief goes out. */
function late(facts: BriefFacts, draft: BriefDraft): readonly Text[] {
  const { timeline } = issueOf(facts, draft);
  const { deadline } = facts;
  if (!timeline || !deadline) return [];
  const year = Number(timeline.brief.slice(0, 4));
  const sameYear = `${year}-${deadline}`;
  const day = deadline.length > 5 ? deadline : sameYear >= timeline.brief ? sameYear : `${year + 1}-${deadline}`;
  if (timeline.liveFrom <= day) return [];
  return [
    {
      en: `The KPIs name a deadline of ${formatDay(day, "en")}, but the timeline goes live on ${formatDay(timeline.liveFrom, "en")}: start earlier, or agree on another day.`,
      ru: `В KPI указан срок ${formatDay(day, "ru")}, а по плану выход ${formatDay(timeline.liveFrom, "ru")}: начните раньше или договоритесь о другом дне.`,
    },
  ];
}
