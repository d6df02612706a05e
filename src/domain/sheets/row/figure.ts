/** One cell under the heading of a figure → that figure, or the doubt that says why there is none. */
import { type Cell, isDate, textOf } from "../../cell.ts";
import { type Flag, type MetricKey, type ReadingMarket, readNumber, readResults } from "../../reading/index.ts";
import { metricOf } from "../../tables/metrics.ts";
import type { Text } from "../../text.ts";
import { type CellDoubt, doubtOf, flagDoubts } from "../doubt.ts";
import { saysNothing } from "../table/holds.ts";
import { columnName, type Shares, type TableColumn } from "../table/table.ts";

/** Counts are whole, shares fractions, money in `currency` (the market's where it is left out). */
export type Figure = {
  readonly value?: number;
  readonly range?: readonly [number, number];
  readonly currency?: string;
  readonly flags?: readonly Flag[];
  readonly doubts?: readonly CellDoubt[];
};

const NONE: Figure = {};

/** Blank and "n/a" are no figure and no doubt. */
export function readFigure(cell: Cell, column: TableColumn, key: MetricKey, market: ReadingMarket): Figure {
  if (typeof cell === "number") return fromNumber(cell, cell, column, key);
  if (saysNothing(cell)) return isHidden(cell) ? broken(column, cell, "hidden_figure", hidden(column)) : NONE;
  if (typeof cell !== "string") return broken(column, cell, "no_figure", otherThing(column, isDate(cell)));
  const plain = plainNumber(cell, market);
  if (plain !== undefined) return fromNumber(plain, cell, column, key);
  if (NEGATIVE.test(cell.trim()) && metricOf(key).unit !== "points") return flagged(column, cell, "negative");
  return fromText(cell, column, key, market);
}

/** The platform shows no figure: it is not zero, and nothing that it is part of is known. */
export const isHidden = (cell: Cell): boolean => HIDDEN.test(textOf(cell));
const HIDDEN = /^(?:hidden|private|скрыт[оы]?|oculto)$/i;

const NEGATIVE = /^[-−–]\s?\d/;
const GROUPED = /^\d{1,3}(?:[ ,\u00a0\u202f]\d{3})+$/;
const BARE = /^[+]?\d[\d\s.,'’\u00a0\u202f]*$/;

/** "1,210", "1 210", "48,2" in the market's own way; nothing but digits and their marks. */
function plainNumber(text: string, market: ReadingMarket): number | undefined {
  const trimmed = text.trim();
  if (/^\d+$/.test(trimmed)) return Number(trimmed);
  if (GROUPED.test(trimmed)) return Number(trimmed.replace(/\D/g, ""));
  return BARE.test(trimmed) ? readNumber(trimmed, market).value : undefined;
}

const LARGEST_IN_THOUSANDS = 10_000;

function fromNumber(typed: number, cell: Cell, column: TableColumn, key: MetricKey): Figure {
  const { unit, isAverage } = column.heading;
  if (!Number.isFinite(typed)) return NONE;
  if (typed < 0 && metricOf(key).unit !== "points") return flagged(column, cell, "negative");
  const sort = metricOf(key).unit;
  if (sort === "share") return share(typed, cell, column, key);
  if (unit.isPercent && sort !== "points") return broken(column, cell, "no_count", noCount(column));
  if (unit.scale && typed >= LARGEST_IN_THOUSANDS)
    return broken(column, cell, "scaled_twice", scaledTwice(column, typed, unit.scale));
  const value = Number((typed * 10 ** (unit.scale ?? 0)).toPrecision(12));
  const money = sort === "money" && unit.currency ? { currency: unit.currency } : {};
  if (sort !== "count" || Number.isInteger(value)) return { value, ...money };
  return isAverage && value >= 1 ? { value: Math.round(value) } : broken(column, cell, "no_count", noCount(column));
}

function share(typed: number, cell: Cell, column: TableColumn, key: MetricKey): Figure {
  const sort: Shares = column.shares ?? (typed <= 1 ? "fraction" : "percent");
  if (sort === "mixed" && typed <= 1 && typed > 0)
    return broken(column, cell, "mixed_shares", mixedShares(column, typed));
  const fraction = sort === "fraction" ? typed : Number((typed / 100).toPrecision(12));
  const value = column.heading.inverts ? Number((1 - fraction).toPrecision(12)) : fraction;
  if (fraction <= 1) return { value };
  return key === "er"
    ? flagged(column, cell, "implausible_er", value)
    : broken(column, cell, "no_share", noShare(column));
}

/** "48.2K", "~1,2 тыс (24ч)", "4.5%": as a cell of results that the heading labels. */
function fromText(text: string, column: TableColumn, key: MetricKey, market: ReadingMarket): Figure {
  const { heading } = column;
  const own = heading.unit.currency ? { ...market, currency: heading.unit.currency } : market;
  const { metrics, ranges, flags = [], currency } = readResults(`${heading.label}: ${text}`, own);
  const factor = hasOwnScale(text) || metricOf(key).unit === "share" ? 1 : 10 ** (heading.unit.scale ?? 0);
  const value = times(metrics[key], factor);
  const [low, high] = (ranges?.[key] ?? []).map((end) => times(end, factor));
  const range = low === undefined || high === undefined ? undefined : ([low, high] as const);
  const raised = flags.filter(
    (flag) => flag !== "no_metrics" && !(flag === "currency_assumed" && heading.unit.currency),
  );
  if (value === undefined && !range) {
    const doubts = flagDoubts(
      column,
      text,
      raised.filter((flag) => flag !== "secondary_value"),
    );
    return doubts.length
      ? { doubts, flags: ["unreadable_figure"] }
      : broken(column, text, "no_figure", noFigure(column, text));
  }
  return {
    ...(value === undefined || isUnsure(raised) ? {} : { value }),
    ...(range ? { range } : {}),
    ...(currency && currency !== market.currency ? { currency } : {}),
    ...(raised.length ? { flags: raised, doubts: flagDoubts(column, text, raised) } : {}),
  };
}

/** "500/600": one of them is a figure, and nothing says which. */
const isUnsure = (raised: readonly Flag[]): boolean => raised.includes("unlabelled_number");

/** "50K", "1,2 тыс.": the unit of the heading is said again. */
export const hasOwnScale = (text: string): boolean =>
  /\d\s*(?:k|к|т|тыс|tsd|mil|m|м|млн|mln|mio)(?!\p{L})/iu.test(text);

const times = (value: number | undefined, factor: number): number | undefined =>
  value === undefined || factor === 1 ? value : Number((value * factor).toPrecision(12));

const broken = (column: TableColumn, cell: Cell, kind: string, texts: readonly [Text, Text]): Figure => ({
  flags: ["unreadable_figure"],
  doubts: [doubtOf(column, cell, kind, "unread", texts)],
});

const flagged = (column: TableColumn, cell: Cell, flag: Flag, value?: number): Figure => ({
  ...(value === undefined ? {} : { value }),
  flags: [flag],
  doubts: flagDoubts(column, cell, [flag]),
});

const t = (en: string, ru: string): Text => ({ en, ru });

const noFigure = (column: TableColumn, text: string): readonly [Text, Text] => {
  const { en, ru } = columnName(column);
  const shown = text.length > 40 ? `${text.slice(0, 39)}…` : text;
  return [
    t(`${en} holds “${shown}”, which is no figure`, `в столбце ${ru} — «${shown}», это не число`),
    t(
      "type the figure, such as 1,210, or leave the cell blank",
      "впишите число, например 1 210, или оставьте ячейку пустой",
    ),
  ];
};
const otherThing = (column: TableColumn, isDay: boolean): readonly [Text, Text] => {
  const { en, ru } = columnName(column);
  return [
    isDay ? t(`a date stands in ${en}`, `в столбце ${ru} дата`) : t(`a tick stands in ${en}`, `в столбце ${ru} флажок`),
    t("type the figure, such as 1,210", "впишите число, например 1 210"),
  ];
};
const noCount = (column: TableColumn): readonly [Text, Text] => {
  const { en, ru } = columnName(column);
  return [
    t(`${en} counts, and this is no whole number`, `в столбце ${ru} считают штуки, а число не целое`),
    t("type a whole number, such as 1,210", "впишите целое число, например 1 210"),
  ];
};
const noShare = (column: TableColumn): readonly [Text, Text] => {
  const { en, ru } = columnName(column);
  return [
    t(`${en} holds a share above 100%`, `в столбце ${ru} доля больше 100%`),
    t("type a share, such as 78%", "впишите долю, например 78%"),
  ];
};
const hidden = (column: TableColumn): readonly [Text, Text] => {
  const { en, ru } = columnName(column);
  return [
    t(`the figure in ${en} is hidden`, `число в столбце ${ru} скрыто`),
    t("ask the creator for it, or leave the cell blank", "спросите его у блогера или оставьте ячейку пустой"),
  ];
};
export const mixedShares = (column: TableColumn, typed: number): readonly [Text, Text] => {
  const { en, ru } = columnName(column);
  const percent = Number((typed * 100).toPrecision(6));
  return [
    t(`${typed} in ${en} may be ${typed}% or ${percent}%`, `${typed} в столбце ${ru} — это ${typed}% или ${percent}%`),
    t("type it with the percent sign", "впишите со знаком %"),
  ];
};
const scaledTwice = (column: TableColumn, typed: number, scale: number): readonly [Text, Text] => {
  const { en, ru } = columnName(column);
  const factor = 10 ** scale;
  return [
    t(
      `the heading ${en} says × ${factor}, and ${typed} is already large`,
      `заголовок ${ru} велит умножать на ${factor}, а ${typed} и так велико`,
    ),
    t(`type ${typed / factor} if ${typed} is meant`, `впишите ${typed / factor}, если имелось в виду ${typed}`),
  ];
};
