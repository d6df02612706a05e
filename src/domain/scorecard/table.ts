/** Scorecard → the tab as cells: a title, a line of what it says, headings, a line a creator and market. */
import { type Rows, textOf } from "../cell.ts";
import { type Config, nameOfMarket } from "../config/config.ts";
import { counted } from "../counted.ts";
import type { Day } from "../day.ts";
import { formatDay, formatNumber } from "../format.ts";
import { certaintyInWords, type VerdictKind, verdictInWords } from "../metrics/verdict.ts";
import { type Line, line, linkRow, money, over, type PageCell, ratioCell, tones } from "../rollup/page/cells.ts";
import type { LinkMaker } from "../rollup/page/toDo.ts";
import { both, type Language, languages, type Text } from "../text.ts";
import type { ScorecardLine } from "./scorecard.ts";
import { type ScoreKey, scoreLabels } from "./scores.ts";

const t = (en: string, ru: string): Text => ({ en, ru });

export const scorecardTitle = t("Scorecard", "Оценки блогеров");

/** Whether a tab is a scorecard of ours: it begins with its title, whichever day it is of. */
export const isScorecard = (rows: Rows): boolean =>
  languages.some((language) => textOf(rows[0]?.[0]) === scorecardTitle[language]);

type Column = { readonly heading: Text; readonly width: number; readonly isNumber?: true };

const columns = [
  { heading: t("Creator", "Блогер"), width: 140 },
  { heading: t("Market", "Рынок"), width: 104 },
  { heading: t("Verdict", "Решение"), width: 180 },
  { heading: t("How sure", "Уверенность"), width: 108 },
  { heading: t("Why", "Почему"), width: 270 },
  { heading: t("Quality", "Качество"), width: 72, isNumber: true },
  { heading: t("Trend", "Динамика"), width: 76, isNumber: true },
  { heading: t("CPE", "CPE"), width: 76, isNumber: true },
  { heading: t("Usual CPE", "Обычный CPE"), width: 84, isNumber: true },
  { heading: t("Spend", "Расход"), width: 92, isNumber: true },
  { heading: t("Live + planned", "Вышло + в плане"), width: 76, isNumber: true },
  { heading: t("KPIs met", "KPI"), width: 72 },
  { heading: t("Audience quality", "Качество аудитории"), width: 84, isNumber: true },
  { heading: t("Audience", "Аудитория"), width: 80, isNumber: true },
  { heading: t("Delivery", "Сроки"), width: 72, isNumber: true },
  { heading: t("Brand fit", "Бренд"), width: 72, isNumber: true },
  { heading: t("Content", "Контент"), width: 72, isNumber: true },
  { heading: t("Overall", "Общий балл"), width: 72, isNumber: true },
  { heading: t("What to do", "Что делать"), width: 270 },
  { heading: t("Lead", "Ответственный"), width: 110 },
] as const satisfies readonly Column[];

export const scorecardWidths: readonly number[] = columns.map(({ width }) => width);
export const SCORECARD_COLUMNS = columns.length;
/** Title, two notes and headings stay in view, so that the rows below can be sorted. */
export const SCORECARD_HEAD = 4;

/** `link` jumps to the creator's latest partnership. */
export function scorecardLines<Link>(
  lines: readonly ScorecardLine[],
  config: Config,
  { today, language, link }: { readonly today: Day; readonly language: Language; readonly link: LinkMaker<Link> },
): readonly Line<Link>[] {
  const head = columns.map((column) => {
    const heading = column.heading[language];
    return { ...("isNumber" in column ? over(heading) : { value: heading }), wraps: true as const };
  });
  const none = t(
    "No partnership has a creator and a market that the Config tab knows.",
    "Нет размещений, у которых есть блогер и рынок с вкладки Config.",
  );
  return [
    line("title", scorecardTitle[language]),
    line("note", lines.length ? note(lines, today, language) : none[language]),
    line("note", lines.length ? howTo(lines)[language] : ""),
    line("head", ...head),
    ...lines.map((one) => creatorLine(one, config, link, language)),
  ];
}

/** "18 creators on 2 Nov 2026: 4 to scale, 6 to keep, 5 to coach, 1 to end. Sort by any column." */
function note(lines: readonly ScorecardLine[], today: Day, language: Language): string {
  const of = (kind: VerdictKind) => lines.filter(({ verdict }) => verdict.kind === kind).length;
  const people = counted(lines.length, creatorNoun)[language];
  const day = formatDay(today, language);
  const verdicts = noted
    .filter(([kind]) => of(kind) > 0)
    .map(([kind, name]) => `${name[language]} ${of(kind)}`)
    .join(", ");
  return { en: `${people} on ${day}: ${verdicts}.`, ru: `${people}, ${day}: ${verdicts}.` }[language];
}

/** In the order in which they are said; one that nobody got is left out. */
const noted: readonly (readonly [VerdictKind, Text])[] = [
  ["scale", t("scale", "масштабировать")],
  ["keep", t("keep", "оставить")],
  ["coach", t("coach", "доработать")],
  ["end", t("end", "не продлевать")],
  ["unknown", t("not enough data", "мало данных")],
];

/** Without a target there is no audience quality of anybody, however well they were checked. */
function howTo(lines: readonly ScorecardLine[]): Text {
  const hasTarget = lines.some(
    ({ market: { values } }) => values.targetCountry || values.targetAge || values.targetGender,
  );
  const sorted = t(
    "Verdicts are taken on all that went live. Rows can be sorted by any column.",
    "Решения — по всему, что вышло. Строки можно сортировать по любому столбцу.",
  );
  const target = t(
    " Audience quality needs a target audience: Config tab, “Target audience”.",
    " Для качества аудитории нужна целевая аудитория: вкладка Config, «Целевая аудитория».",
  );
  return hasTarget ? sorted : { en: sorted.en + target.en, ru: sorted.ru + target.ru };
}

const creatorNoun = {
  en: { one: "{0} creator", other: "{0} creators" },
  ru: { one: "{0} блогер", few: "{0} блогера", many: "{0} блогеров", other: "{0} блогера" },
} as const;

const actionKeys: Readonly<Partial<Record<VerdictKind, "actionScale" | "actionCoach" | "actionEnd">>> = {
  scale: "actionScale",
  coach: "actionCoach",
  end: "actionEnd",
};

function creatorLine<Link>(one: ScorecardLine, config: Config, link: LinkMaker<Link>, language: Language): Line<Link> {
  const { market, verdict, figures, kpis, scores, partnerships, planned, person } = one;
  const { currency, lead } = market.values;
  const latest = partnerships[partnerships.length - 1];
  const action = actionKeys[verdict.kind];
  const points = (value: number | undefined): PageCell<never> =>
    value === undefined ? { value: "–", tone: "muted", isRight: true } : { value: Math.round(value), format: "0" };
  return linkRow<Link>(
    latest ? link({ tab: latest.tab, row: latest.row, at: 0 }, one.creator) : one.creator,
    nameOfMarket(config, market.code),
    { value: verdictInWords(verdict)[language], tone: tones[verdict.kind], wraps: true },
    certaintyInWords(verdict)[language],
    { value: whyOf(one)[language], wraps: true },
    ratioCell(figures.engagementQuality.value),
    trendCell(one.trend, language),
    money(figures.cpe.value, currency, language),
    { ...money(figures.cpe.benchmark, currency, language), tone: "muted" },
    money(figures.spend.value, currency, language),
    planned
      ? { value: `${partnerships.length} + ${planned}`, isRight: true }
      : { value: partnerships.length, format: "0" },
    kpis.of ? { en: `${kpis.met} of ${kpis.of}`, ru: `${kpis.met} из ${kpis.of}` }[language] : "",
    points(figures.audienceQuality.value),
    points(scores.creatorQuality),
    points(scores.delivery),
    points(scores.brandFit),
    points(scores.content),
    points(scores.overall),
    { value: (action && market.values[action]) ?? "", wraps: true },
    person?.lead ?? lead ?? "",
  );
}

/** The reason of the verdict, and which scores nobody knows yet. */
function whyOf({ verdict: { reason }, scores: { unknown, overall } }: ScorecardLine): Text {
  const names = (language: Language) => unknown.map((key: ScoreKey) => scoreLabels[key][language]).join(", ");
  const isScored = overall !== undefined && unknown.length > 0;
  return both((language) => {
    const lacks = { en: "; not scored: ", ru: "; без оценки: " }[language];
    const text = reason[language] + (isScored ? lacks + names(language) : "");
    return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
  });
}

function trendCell(trend: number | undefined, language: Language): PageCell<never> {
  if (trend === undefined) return { value: "" };
  const said = `${trend < 0 ? "▼ " : "▲ +"}${formatNumber(trend, language, 2, 2)}`;
  return { value: said, tone: trend < 0 ? "bad" : "good", isRight: true };
}

/** What the menu says when it is done. */
export const scorecardDone = (lines: readonly ScorecardLine[], today: Day): Text => ({
  en: `Scorecard of ${counted(lines.length, creatorNoun).en}, with everything that went live until ${formatDay(today, "en")}.`,
  ru: `Оценки готовы (${counted(lines.length, creatorNoun).ru}): всё, что вышло по ${formatDay(today, "ru")}.`,
});
