/** Roll-up + earlier months → the page that people read, as cells: headline, what to do, best and weakest, doubts, months. */
import type { Cell } from "../cell.ts";
import type { Config } from "../config/config.ts";
import { formatMonth } from "../format.ts";
import type { VerdictKind } from "../metrics/verdict.ts";
import type { RowDoubt } from "../sheets/check.ts";
import type { Language, Text } from "../text.ts";
import { figureLines } from "./figureLines.ts";
import { HEADING, headline, signed } from "./headline.ts";
import type { Ranked } from "./judge.ts";
import { type LeftOut, reasons, rowsNamed } from "./leftOut.ts";
import type { MarketMonth, Rollup } from "./rollup.ts";
import type { StoredMonth } from "./stored.ts";

/** A block of cells, rows and columns counted from 1. */
export type Zone = { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number };

/** A cell of the team's; rows count from 1, columns from 0. */
export type Place = Pick<RowDoubt, "tab" | "row" | "at">;

/** `links` are made by the shell; each of `charts` has its labels in its first zone. */
export type Page<Link> = {
  readonly rows: readonly (readonly (Cell | Link)[])[];
  readonly charts: Readonly<Record<"quality" | "cpe" | "shares", readonly Zone[]>>;
  /** The first of the rows that are left free for the charts. */
  readonly chartsRow: number;
};

/** Each column has one number format for all that stands in it, so a page is changed by its values alone. */
export const pageFormats: readonly string[] = [
  "General",
  ...Array<string>(3).fill("0.00"),
  ...Array<string>(2).fill("#,##0.00##"),
  ...Array<string>(2).fill("0.00"),
  "#,##0",
  "0.00",
  "0%",
  "0%",
  "General",
];
export const PAGE_COLUMNS = pageFormats.length;
/** A page is at most so long; the rest is cleared. */
export const PAGE_ROWS = 250;
export const CHART_ROWS = 10;
/** Below the title and the note. */
export const HEADLINE_ROW = 3;
const DOUBTS_SHOWN = 5;
const MONTHS_SHOWN = 6;
/** As many as have columns with two decimals. */
const MARKETS_SHOWN = 7;

const t = (en: string, ru: string): Text => ({ en, ru });
const texts = {
  todo: t("What to do", "Что делать"),
  best: t("Best", "Лучшие"),
  creator: t("Creator", "Креатор"),
  verdict: t("Verdict", "Решение"),
  quality: t("Quality", "Качество"),
  why: t("Why", "Почему"),
  weakest: t("Weakest", "Слабее всех"),
  left: t("Rows left out, by reason", "Не учтены, по причинам"),
  doubts: t("Doubts", "Сомнения"),
  none: t("none", "нет"),
  more: t("more: Crossmarket, “Check this sheet”", "ещё: Crossmarket, «Проверить таблицу»"),
  month: t("Month", "Месяц"),
};

type TextKey = keyof typeof texts;
const judged: readonly TextKey[] = ["verdict", "quality", "why"];

/** How a page begins, whichever month it is of. */
export const pageTitle = t("Roll-up by market", "Сводка по рынкам");

export function pageOf<Link>(
  rollup: Rollup,
  earlier: readonly StoredMonth[],
  config: Config,
  {
    note,
    language,
    link,
  }: { readonly note: string; readonly language: Language; readonly link: (place: Place) => Link },
): Page<Link> {
  const { markets, month } = rollup;
  const say = (key: TextKey) => texts[key][language];
  const head = headline(rollup, earlier, config, language);
  const above: (readonly (Cell | Link)[])[] = [
    [`${pageTitle[language]} · ${formatMonth(month, language)}`],
    [note],
    ...head,
    [HEADING + say("todo")],
    ...markets.map((row) => toDo(row, config, language)),
    [
      HEADING + say("best"),
      ...(["creator", ...judged] as const).map(say),
      "",
      "",
      ...(["weakest", ...judged] as const).map(say),
    ],
    ...markets.flatMap((row) => bestAndWeakest(row, language)),
    ...leftLines(rollup.left, link, language),
    [`${HEADING}${say("doubts")}: ${rollup.doubts.length || say("none")}`],
    ...rollup.doubts.slice(0, DOUBTS_SHOWN).map((doubt) => doubtLine(doubt, link, language)),
    ...(rollup.doubts.length > DOUBTS_SHOWN ? [[`+${rollup.doubts.length - DOUBTS_SHOWN}`, say("more")]] : []),
  ];
  const chartsRow = above.length + 1;
  const monthsRow = chartsRow + CHART_ROWS;
  const months = monthLines(rollup, earlier, say("month"), language);
  const zone = (row: number, column: number, rows: number, width = 1): Zone => ({ row, column, rows, columns: width });
  const marketRows = markets.length + 1;
  return {
    rows: [...above, ...Array<readonly Cell[]>(CHART_ROWS).fill([]), ...months, [], ...figureLines(rollup, language)],
    chartsRow,
    charts: {
      quality: [zone(monthsRow, 1, months.length), zone(monthsRow, 2, months.length, (months[0]?.length ?? 2) - 1)],
      cpe: [zone(HEADLINE_ROW, 1, marketRows), zone(HEADLINE_ROW, 7, marketRows)],
      shares: [zone(HEADLINE_ROW, 1, marketRows), zone(HEADLINE_ROW, 11, marketRows, 2)],
    },
  };
}

const actionKeys: Readonly<Partial<Record<VerdictKind, "actionScale" | "actionCoach" | "actionEnd">>> = {
  scale: "actionScale",
  coach: "actionCoach",
  end: "actionEnd",
};

/** Who does what, and why: the market lead's name and the market's own text for such a month. */
function toDo({ market, verdict }: MarketMonth, { markets }: Config, language: Language): Cell[] {
  const values = markets.find(({ code }) => code === market)?.values ?? {};
  const key = actionKeys[verdict.kind];
  const action = key && values[key] ? ` → ${values[key]}` : "";
  return [market, values.lead, signed(verdict.kind, language), verdict.reason[language] + action];
}

function bestAndWeakest({ market, best, weakest }: MarketMonth, language: Language): Cell[][] {
  const cells = (one: Ranked | undefined): Cell[] =>
    one
      ? [one.partnership.creator, signed(one.verdict.kind, language), one.engagementQuality, one.reason[language]]
      : ["", "", "", ""];
  return best.map((one, i) => [i === 0 ? market : "", ...cells(one), "", "", ...cells(weakest[i])]);
}

const doubtLine = <Link>(doubt: RowDoubt, link: (place: Place) => Link, language: Language): (Cell | Link)[] => [
  link(doubt),
  doubt.creator,
  doubt.heading,
  `${doubt.found[language]} → ${doubt.todo[language]}`,
];

/** Rows that the figures above do not hold, by reason, each with a link to the first of them. */
function leftLines<Link>(
  left: readonly LeftOut[],
  link: (place: Place) => Link,
  language: Language,
): (Cell | Link)[][] {
  if (!left.length) return [];
  const count = left.reduce((sum, { partnerships }) => sum + partnerships.length, 0);
  return [
    [`${HEADING}${texts.left[language]}: ${count}`],
    ...left.map(({ reason, partnerships }): (Cell | Link)[] => {
      const first = partnerships[0];
      const jump = first ? link({ tab: first.tab, row: first.row, at: 0 }) : "";
      return [jump, `${reasons[reason][language]}: ${partnerships.length} · ${rowsNamed(partnerships, language)}`];
    }),
  ];
}

/** Engagement quality, a row a month, the oldest first, a column a market. */
function monthLines(
  { month, markets }: Rollup,
  earlier: readonly StoredMonth[],
  heading: string,
  language: Language,
): Cell[][] {
  const now = markets.map(({ market, figures }) => ({
    month,
    market,
    engagementQuality: figures.engagementQuality.value,
  }));
  const all = [...earlier.filter((one) => one.month !== month), ...now];
  const codes = [...new Set([...now, ...all].map(({ market }) => market))].slice(0, MARKETS_SHOWN);
  const months = [...new Set(all.map((one) => one.month))].sort().slice(-MONTHS_SHOWN);
  return [
    [HEADING + heading, ...codes],
    ...months.map((one) => [
      formatMonth(one, language),
      ...codes.map((code) => all.find((row) => row.month === one && row.market === code)?.engagementQuality),
    ]),
  ];
}
