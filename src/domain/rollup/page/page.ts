/** Roll-up + earlier months → the page that people read: headline in words, table, what to do, best and weakest, the rest. */
import type { Config } from "../../config/config.ts";
import { formatMonth } from "../../format.ts";
import type { Language, Text } from "../../text.ts";
import type { Rollup } from "../rollup.ts";
import type { StoredMonth } from "../stored.ts";
import { blankLine, type Line, line } from "./cells.ts";
import { compareLines, figureLines, monthLines } from "./charts.ts";
import { MARKET_COLUMNS, marketSentences, marketTable } from "./markets.ts";
import { doubtLines, type LinkMaker, leftLines, rankLines, toDoLines } from "./toDo.ts";
import { toneLines } from "./tone.ts";

/** A block of cells, rows and columns counted from 1. */
export type Zone = { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number };

export type ChartKey = "quality" | "cpe" | "shares";
/** Labels in the first zone, a column a series in the second. */
export type PageChart = { readonly key: ChartKey; readonly zones: readonly Zone[]; readonly series: number };

export type Page<Link> = {
  readonly lines: readonly Line<Link>[];
  readonly charts: readonly PageChart[];
  /** The first of the rows that are left free for the charts. */
  readonly chartsRow: number;
};

export const PAGE_COLUMNS = MARKET_COLUMNS;
export const CHART_ROWS = 11;

const t = (en: string, ru: string): Text => ({ en, ru });
const sections = {
  markets: t("By market", "По рынкам"),
  todo: t("Why, and what next", "Почему и что дальше"),
  best: t("Best, above what is usual", "Лучшие, выше обычного"),
  weakest: t("Weakest, below what is usual", "Слабее обычного"),
  tone: t("How people took it", "Как это приняли"),
  left: t("Left out of the figures", "Не вошло в показатели"),
  doubts: t("Doubts", "Сомнения"),
  months: t("Engagement quality by month", "Качество вовлечения по месяцам"),
  compared: t("Markets side by side", "Рынки рядом"),
  figures: t("All figures", "Все показатели"),
};

/** How a page begins, whichever month it is of. */
export const pageTitle = t("Roll-up by market", "Сводка по рынкам");

type Told<Link> = { readonly note: string; readonly language: Language; readonly link: LinkMaker<Link> };

export function pageOf<Link>(
  rollup: Rollup,
  earlier: readonly StoredMonth[],
  config: Config,
  { note, language, link }: Told<Link>,
): Page<Link> {
  const under = (key: keyof typeof sections, lines: readonly Line<Link>[], count?: number): readonly Line<Link>[] => {
    const title = sections[key][language] + (count === undefined ? "" : `: ${count}`);
    return lines.length ? [blankLine, line("section", title), ...lines] : [];
  };
  const left = rollup.left.reduce((sum, { partnerships }) => sum + partnerships.length, 0);
  const compared = compareLines(rollup, config, language);
  const months = monthLines(rollup, earlier, config, language);
  const above: readonly Line<Link>[] = [
    line("title", `${pageTitle[language]} · ${formatMonth(rollup.month, language)}`),
    line("note", note),
    ...marketSentences(rollup, config, language),
    ...under("markets", marketTable(rollup, earlier, config, language)),
    ...under("todo", toDoLines(rollup, config, language)),
    ...under("best", rankLines(rollup, "best", config, link, language)),
    ...under("weakest", rankLines(rollup, "weakest", config, link, language)),
    ...under("tone", toneLines(rollup, config, language)),
    ...under("left", leftLines(rollup.left, link, language), left),
    ...under("doubts", doubtLines(rollup.doubts, link, language), rollup.doubts.length),
    ...(compared.why ? [blankLine, line("note", compared.why)] : []),
  ];
  const isMonths = months.points > 1;
  const isCompared = compared.rows > 1;
  const drawn = isMonths || isCompared;
  const chartsRow = above.length + 2;
  const free = drawn ? Array<Line<Link>>(CHART_ROWS + 1).fill(blankLine) : [];
  const tables = [
    ...under("months", months.lines),
    ...under("compared", isCompared || compared.shares ? compared.lines : []),
  ];
  const rowOf = (lines: readonly Line<Link>[]) =>
    above.length + free.length + tables.indexOf(lines[0] as Line<Link>) + 1;
  const zone = (row: number, column: number, rows: number, columns = 1): Zone => ({ row, column, rows, columns });
  const chart = (key: ChartKey, lines: readonly Line<Link>[], column: number, series: number): PageChart => ({
    key,
    series,
    zones: [zone(rowOf(lines), 1, lines.length), zone(rowOf(lines), column, lines.length, series)],
  });
  return {
    lines: [...above, ...free, ...tables, ...under("figures", figureLines(rollup, config, language))],
    chartsRow,
    charts: [
      ...(isMonths ? [chart("quality", months.lines, 2, months.width)] : []),
      ...(isCompared ? [chart("cpe", compared.lines, 2, 2)] : []),
      ...(compared.shares ? [chart("shares", compared.lines, 4, 2)] : []),
    ],
  };
}
