/** Draft and facts → what keeps a brief from going out, field by field, and what its author should look at first. */
import { type Day, isDay } from "../day.ts";
import { formatDay } from "../format.ts";
import type { Text } from "../text.ts";
import type { BriefFacts } from "./facts.ts";
import { type BriefDraft, type FieldKey, fieldKeys, fields, linesOf } from "./fields.ts";
import { issueOf, marketName } from "./issue.ts";
import { platformWarnings } from "./platforms.ts";

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
    const items = linesOf(draft[key]).length;
    const { most } = fields[key] as { readonly most?: number };
    if (most !== undefined && items > most) found[key] = tooMany(items, most);
  }
  if (draft.start !== undefined && !isDay(draft.start)) found.start = notADay;
  else if (draft.start !== undefined && draft.start < facts.today && draft.start !== begun) found.start = inThePast;
  if (!(draft.campaign ?? facts.campaign)) found.campaign = noCampaign;
  return found;
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
    ...facts.missing.map(({ en, ru }) => ({ en: `The Config tab ${en}.`, ru: `Вкладка Config: ${ru}.` })),
  ];
}

const tooMany = (items: number, most: number): Text => ({
  en: `${items} lines: keep the ${most} that matter most.`,
  ru: `Строк: ${items}. Оставьте главные, не больше ${most}.`,
});
const notADay: Text = { en: "Choose a date.", ru: "Выберите дату." };
const inThePast: Text = {
  en: "This day is over: choose today or later.",
  ru: "Этот день прошёл: выберите сегодня или позже.",
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
