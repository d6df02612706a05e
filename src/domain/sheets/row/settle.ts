/** The columns of one metric in one row → its figure: the whole before its parts, the latest moment, sums over platforms and formats. */
import type { Cell } from "../../cell.ts";
import { type Flag, flags, type MetricKey } from "../../reading/index.ts";
import { metricOf } from "../../tables/metrics.ts";
import { doubtOf } from "../doubt.ts";
import { columnName, type TableColumn } from "../table/table.ts";
import { inRowCurrency, isOpen, openCurrency } from "./currency.ts";
import { type Figure, readFigure } from "./figure.ts";
import type { FigureDraft, FiguresOf } from "./figures.ts";
import { isOwnRatio } from "./ownRatios.ts";
import { exactSum } from "./sums.ts";

export type Read = { readonly column: TableColumn; readonly figure: Figure };

const isKnown = ({ figure }: Read): boolean => figure.value !== undefined || figure.range !== undefined;

export function settle(
  key: MetricKey,
  list: readonly TableColumn[],
  row: readonly Cell[],
  of: FiguresOf,
  draft: FigureDraft,
): void {
  const { market, set } = of;
  const read = list.map((column): Read => ({ column, figure: figureIn(row[column.at], column, key, of) }));
  raise(read, key === "engagements" || !set.length || set.includes(key), draft);
  const known = latest(read.filter(isKnown), draft.flags);
  keepParts(key, known, draft);
  const chosen = wholeOf(known);
  const [first] = chosen;
  if (!first) return;
  if (chosen.length > 1 && !isSummable(key)) {
    draft.flags.add("secondary_value");
    draft.doubts.push(doubtOf(first.column, row[first.column.at], "parts", "doubt", noTotal(chosen)));
    return;
  }
  const range = chosen.map(({ figure }) => figure.range).find((one) => one !== undefined);
  if (range) {
    draft.ranges[key] = range;
    return;
  }
  if (chosen.length > 1) draft.flags.add("summed_list");
  draft.from[key] = chosen.map(({ column }) => column);
  draft.metrics[key] = exactSum(chosen.map(({ figure }) => figure.value ?? 0));
  const { currency } = first.figure;
  if (metricOf(key).unit === "money") draft.currency ??= currency ?? market.currency;
  if (key === "er") draft.erBasis = first.column.heading.basis;
}

/** The team's own ratio over figures that are not there yet is a spreadsheet error, and nothing that was typed. */
function figureIn(cell: Cell, column: TableColumn, key: MetricKey, { market, currency }: FiguresOf): Figure {
  if (isOwnRatio(key) && typeof cell === "string" && NO_RATIO.test(cell)) return {};
  if (!currency || metricOf(key).unit !== "money") return readFigure(cell, column, key, market);
  const figure = readFigure(cell, inRowCurrency(column, currency), key, market);
  const isKnown = figure.value !== undefined || figure.range !== undefined;
  if (!isKnown || figure.currency !== undefined || !isOpen(column, currency)) return figure;
  return { flags: ["unreadable_figure"], doubts: [openCurrency(column, cell, currency)] };
}

const NO_RATIO = /^#(?:DIV\/0!|N\/A|VALUE!|ERROR!|NUM!|ДЕЛ\/0!|Н\/Д|ЗНАЧ!)$/;

/**
 * A figure that cannot be read leaves what it is a part of unknown: engagements, where `isPart`. It blocks nothing else,
 * and nothing at all where another column says the same.
 */
function raise(read: readonly Read[], isPart: boolean, { doubts, flags }: FigureDraft): void {
  const isSaid = read.some(isKnown);
  for (const { figure } of read) {
    doubts.push(...(figure.doubts ?? []));
    for (const flag of figure.flags ?? [])
      if (!isBlocking(flag) || (isPart && !(isSaid && flag === "unreadable_figure"))) flags.add(flag);
  }
}

const isBlocking = (flag: Flag): boolean => flags[flag].blocks && flag !== "implausible_er";

/** The whole before the average of one post before the parts. */
function wholeOf(known: readonly Read[]): readonly Read[] {
  const whole = known.filter(({ column }) => !isPart(column));
  const plain = whole.filter(({ column }) => !column.heading.isAverage);
  if (plain.length) return plain.slice(0, 1);
  return whole.length ? whole.slice(0, 1) : known;
}

const isPart = ({ heading }: TableColumn): boolean =>
  heading.platform !== undefined || heading.part !== undefined || (heading.format !== undefined && !heading.isAverage);

const isSummable = (key: MetricKey): boolean => {
  const { unit, unsummable } = metricOf(key);
  return (unit === "count" && !unsummable) || key === "revenue";
};

/** "24h views" beside "7d views": the later one of the same part counts; a figure without a moment is the last of all. */
function latest(read: readonly Read[], flags: Set<Flag>): readonly Read[] {
  const scopeOf = ({ heading: { platform, format, part } }: TableColumn) => `${platform} ${format} ${part}`;
  const momentOf = ({ column }: Read) => column.heading.moment ?? Number.POSITIVE_INFINITY;
  const last = read.filter((one) =>
    read.every((other) => scopeOf(other.column) !== scopeOf(one.column) || momentOf(other) <= momentOf(one)),
  );
  if (last.length < read.length) flags.add("superseded_value");
  return last;
}

function keepParts(key: MetricKey, known: readonly Read[], { byPlatform, byFormat }: FigureDraft): void {
  for (const { column, figure } of known) {
    const { platform, format } = column.heading;
    if (figure.value === undefined) continue;
    if (platform)
      byPlatform[platform] = { ...byPlatform[platform], [key]: (byPlatform[platform]?.[key] ?? 0) + figure.value };
    else if (format) byFormat[format] = { ...byFormat[format], [key]: (byFormat[format]?.[key] ?? 0) + figure.value };
  }
}

const noTotal = (parts: readonly Read[]) => {
  const names = parts.map(({ column }) => columnName(column));
  const list = { en: names.map(({ en }) => en).join(", "), ru: names.map(({ ru }) => ru).join(", ") };
  return [
    {
      en: `${list.en} count the same people and cannot be added up`,
      ru: `${list.ru}: одни и те же люди, складывать нельзя`,
    },
    { en: "add a column for the total", ru: "добавьте столбец с общим числом" },
  ] as const;
};
