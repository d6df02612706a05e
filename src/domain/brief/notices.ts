/** Draft and facts → what its author should look at first; a brief may go out all the same. */

import { sundayOf } from "../dates/workdays.ts";
import type { Day } from "../day.ts";
import { fillText } from "../fill.ts";
import { both, type Text } from "../text.ts";
import type { BriefFacts, BriefMarket } from "./facts.ts";
import { t } from "./fields/field.ts";
import { type BriefDraft, type FieldKey, fields } from "./fields.ts";
import { countryName, seemsForeign } from "./framing.ts";
import { type Issue, isPlannable, issueOf } from "./issue.ts";
import { platformWarnings } from "./platforms.ts";
import { rowDates } from "./row/rowDates.ts";
import { shown } from "./row/rowDay.ts";
import { namesSpan, rowUsage } from "./sections/agreement.ts";
import { isUncounted } from "./sections/work.ts";
import { usualBriefDay } from "./timeline.ts";

/** What the sheet leaves unclear, the market forbids or the calendar does not give. */
export function notices(facts: BriefFacts, draft: BriefDraft): readonly Text[] {
  const issue = issueOf(facts, draft);
  return [
    ...platformWarnings(facts, draft).map(({ platform, status }) =>
      fillText(isWarned, fillText(status === "banned" ? banned : contested, platform, nameOf(facts.market))),
    ),
    ...(draft.amount === undefined && "doubt" in facts.amount ? [fillText(noAmount, facts.amount.doubt)] : []),
    ...(draft.amount === undefined && facts.ofAmount ? [facts.ofAmount] : []),
    ...usage(issue),
    ...(isUncounted(facts) && !facts.deliverables && draft.deliverables === undefined ? [noQuantities] : []),
    ...(facts.kpis.length ? [] : [noTargets]),
    ...late(issue),
    ...dates(issue),
    ...rowDates(issue),
    ...noWords(issue),
    ...foreignTexts(issue),
    ...facts.missing.map((missing) => fillText(missing.en.startsWith("Config") ? asItIs : inConfig, missing)),
  ];
}

/** The row promises other days of usage than the text that stands in the document. */
function usage(issue: Issue): readonly Text[] {
  const days = rowUsage(issue);
  const said = issue.draft.rights ?? issue.values.usageRights;
  if (days === undefined || !namesSpan(said) || said?.match(/\d+/g)?.includes(String(days))) return [];
  return [fillText(otherUsage, days, said ?? "")];
}

/** A market's language in which there are no briefs yet. */
function noWords({ facts: { market }, words: { tag } }: Issue): readonly Text[] {
  const { language = tag } = market.values;
  return language.toLowerCase() === tag ? [] : [fillText(inEnglish, nameOf(market), language)];
}

/** Texts that their reader may not understand: nobody is kept back, since only letters and small words tell. */
export function foreignTexts({ facts, draft, words: { tag } }: Issue): readonly Text[] {
  const { market, markets, campaignMarkets, tongues } = facts;
  const [inConfigTab, inForm] = [fillText(addLine, tag), fillText(typeLines, tag)];
  const isOffered = ({ code }: BriefMarket) =>
    code !== market.code &&
    draft.framings !== "own" &&
    (draft.framings === "all" || (campaignMarkets?.includes(code) ?? true));
  const leftOut = markets.filter((one) => isOffered(one) && one.foreign && one.values.meansHere === undefined);
  const typed = prose.filter((key) => seemsForeign(tag, draft[key] ?? "", tongues)).map((key) => fields[key].label);
  return [
    ...(market.foreign ? [fillText(foreignHere, listedIn(market.foreign), nameOf(market), inConfigTab)] : []),
    ...leftOut.map((one) => fillText(foreignFraming, nameOf(one), inConfigTab)),
    ...(typed.length > MANY ? [fillText(foreignMostly, inForm)] : []),
    ...(typed.length && typed.length <= MANY ? [fillText(foreignTyped, listedIn(typed), inForm)] : []),
  ];
}

/** More names than these nobody reads. */
const MANY = 3;

/** Fields in which sentences are typed: names, links and tags are words of no language. */
const prose = [
  "goal",
  "why",
  "audience",
  "audienceHere",
  "pillars",
  "keyMessages",
  "mustHaves",
  "claims",
  "fixed",
  "free",
  "rights",
] as const satisfies readonly FieldKey[];

/** "Must-haves, one a line" → “Must-haves” */
const listedIn = (labels: readonly Text[]): Text => ({
  en: labels.map(({ en }) => `“${en.split(",")[0]}”`).join(", "),
  ru: labels.map(({ ru }) => `«${ru.split(",")[0]}»`).join(", "),
});

/** Where the calendar does not give what was wanted. */
function dates({ facts, draft, plan, timeline, payments = [] }: Issue): readonly Text[] {
  const brand = facts.markets.find(({ code }) => code === draft.brandMarket);
  const markets = brand && brand.code !== facts.market.code ? [facts.market, brand] : [facts.market];
  const unknown = markets.filter(({ values }) => !values.holidays).map(({ code }) => code);
  const found = unknown.length ? [fillText(noHolidays, unknown.join(", "), daysOff)] : [];
  if (!plan) return found;
  if (!timeline) return [...found, fillText(noWorkingDay, daysOff)];
  const { brief, liveFrom, liveTo, report } = timeline;
  const { launchWeek } = draft;
  const usual = usualBriefDay(plan);
  const last = yearOf([report, ...payments.flatMap(({ day }) => day ?? [])]);
  const isLate = isPlannable(launchWeek, facts.today) && liveFrom > sundayOf(launchWeek);
  return [
    ...found,
    ...markets.flatMap((market) => {
      const known = yearOf(market.values.holidays ?? []);
      return known && known < last ? [fillText(knownUntil, nameOf(market), known, daysOff)] : [];
    }),
    ...(brief === usual ? [] : [fillText(startsOff, shown(usual), shown(brief))]),
    ...(isLate ? [fillText(tooSoon, shown(liveFrom))] : []),
    ...(liveTo < facts.today ? [fillText(isPast, shown(liveTo))] : []),
  ];
}

/** That of the latest day; "" where there is none. */
const yearOf = (days: readonly Day[]): string => days.reduce((last, day) => (day > last ? day : last), "").slice(0, 4);

/** A deadline without a year is the next such day after the brief goes out; the whole live window has to lie before it. */
function late({ facts: { deadline }, timeline }: Issue): readonly Text[] {
  if (!timeline || !deadline) return [];
  const year = Number(timeline.brief.slice(0, 4));
  const sameYear = `${year}-${deadline}`;
  const day = deadline.length > 5 ? deadline : sameYear >= timeline.brief ? sameYear : `${year + 1}-${deadline}`;
  return timeline.liveTo <= day ? [] : [fillText(afterDeadline, shown(day), shown(timeline.liveTo))];
}

/** As each of the two readers calls the country. */
export const nameOf = (market: BriefMarket): Text => both((language) => countryName(language, market));

const banned = t("Ads on {0} are banned in this market ({1}).", "{0}: реклама здесь запрещена (рынок — {1}).");
const contested = t(
  "Ads on {0} are contested in this market ({1}).",
  "{0}: допустимость рекламы под вопросом (рынок — {1}).",
);
const isWarned = t("{0} The brief warns the creator.", "{0} В брифе об этом есть предупреждение.");
const noAmount = t(
  "No amount: {0}. Once one is agreed, type it below.",
  "Суммы пока нет: {0}. Когда согласуете, впишите её ниже.",
);
const otherUsage = t(
  "Days of usage in the row: {0}; in the brief: “{1}”.",
  "Дней использования в строке: {0}; в брифе: «{1}».",
);
const noQuantities = t(
  "The price list lacks quantities: type the deliverables below.",
  "В прайсе не указано количество: впишите публикации ниже.",
);
const noTargets = t(
  "The KPIs cell holds no target that could be measured. Type one there, such as “reach 50,000, ER 4%”.",
  "В ячейке KPI нет цели в цифрах. Впишите её, например: «охват 50 000, ER 4%».",
);
const asItIs = t("{0}.", "{0}.");
const inConfig = t("The Config tab {0}.", "Вкладка Config: {0}.");
const daysOff = t("see “Days off” in the Config tab", "проверьте «Выходные дни» на вкладке Config");
const noHolidays = t("No holidays are known for {0}: {1}.", "Праздники неизвестны ({0}): {1}.");
const inEnglish = t(
  "Briefs are not written in the language of {0} (“{1}”) yet: this one is in English. See “Language” in the Config tab.",
  "На языке этого рынка ({0}, «{1}») брифов пока нет: этот — на английском. Язык указан на вкладке Config.",
);
const addLine = t(
  "In the Config tab, add a line that begins with “{0}:”.",
  "Добавьте на вкладке Config строку, которая начинается с «{0}:».",
);
const typeLines = t(
  "Type them in its language, or add lines that begin with “{0}:”.",
  "Переведите их или добавьте строки, которые начинаются с «{0}:».",
);
const foreignHere = t(
  "{0} of {1} seems to be in another language than this brief. {2}",
  "{0} ({1}): похоже, текст не на языке брифа. {2}",
);
const foreignFraming = t(
  "The framing of {0} is left out: it is not in the language of this brief. {1}",
  "Угла подачи для рынка {0} в брифе нет: он на другом языке. {1}",
);
const foreignMostly = t(
  "Most of the texts seem to be in another language than this brief. {0}",
  "Похоже, большинство текстов не на языке брифа. {0}",
);
const foreignTyped = t(
  "These texts seem to be in another language than this brief: {0}. {1}",
  "Похоже, эти тексты не на языке брифа: {0}. {1}",
);
const knownUntil = t(
  "Holidays of {0} are known up to {1}. For later ones {2}.",
  "Праздники известны по {1} год (рынок — {0}). Для следующих лет {2}.",
);
const noWorkingDay = t(
  "There is no working day for more than two years: {0}.",
  "Больше двух лет ни одного рабочего дня: {0}.",
);
const startsOff = t("{0} is a holiday of yours: the brief goes out on {1}.", "{0} у вас праздник: бриф отправим {1}.");
const tooSoon = t(
  "The launch week cannot be kept: the earliest launch is on {0}.",
  "К этой неделе не успеть: самый ранний выход — {0}.",
);
const isPast = t(
  "The live window ended on {0}: choose a new start.",
  "Срок выхода закончился {0}: выберите новую дату отправки брифа.",
);
const afterDeadline = t(
  "The KPIs name a deadline of {0}, but the live window ends on {1}: start earlier, or agree on another day.",
  "В KPI указан срок {0}, а выход планируется до {1}: начните раньше или договоритесь о другом дне.",
);
