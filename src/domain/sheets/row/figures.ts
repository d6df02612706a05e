/** All figures of one row, of its columns and of its Results cell → one reading; what contradicts itself is a doubt and no number. */
import type { Cell } from "../../cell.ts";
import type { Flag, MetricKey, Metrics, RateBasisWord, ReadingMarket, ResultsReading } from "../../reading/index.ts";
import { type CellDoubt, doubtOf } from "../doubt.ts";
import { metricOfMeaning } from "../meanings.ts";
import { columnName, type TableColumn } from "../table/table.ts";
import { audienceIn } from "./audience.ts";
import type { RowCurrency } from "./currency.ts";
import { settleFollowers } from "./followers.ts";
import { merged } from "./merged.ts";
import { settle } from "./settle.ts";

export type Figures = { readonly results: ResultsReading; readonly doubts: readonly CellDoubt[] };

/** The columns of a table that hold figures of what was reached, sorted out once. */
export type FigureColumns = {
  readonly metrics: readonly { readonly key: MetricKey; readonly columns: readonly TableColumn[] }[];
  readonly followers: readonly TableColumn[];
  readonly audience: readonly TableColumn[];
};

export function figureColumns(columns: readonly TableColumn[]): FigureColumns {
  const byKey = new Map<MetricKey, TableColumn[]>();
  for (const column of columns) {
    const metric = metricOfMeaning(column.meaning);
    if (metric && !metric.isPlan) byKey.set(metric.key, [...(byKey.get(metric.key) ?? []), column]);
  }
  return {
    metrics: [...byKey].map(([key, list]) => ({ key, columns: list })),
    followers: columns.filter(({ meaning }) => meaning === "followers"),
    audience: columns.filter(({ meaning }) => meaning === "audience"),
  };
}

/** What the columns alone say. */
export type FigureDraft = {
  readonly metrics: { [key in MetricKey]?: number };
  readonly ranges: { [key in MetricKey]?: readonly [number, number] };
  readonly byPlatform: Record<string, Metrics>;
  readonly byFormat: Record<string, Metrics>;
  /** The columns that a metric was taken from. */
  readonly from: { [key in MetricKey]?: readonly TableColumn[] };
  readonly flags: Set<Flag>;
  readonly doubts: CellDoubt[];
  currency: string | undefined;
  erBasis: RateBasisWord | undefined;
};

/** What is known of the row beside its figures: `platform` is folded, `set` are the parts of its market's engagements. */
export type FiguresOf = {
  readonly market: ReadingMarket;
  readonly currency?: RowCurrency;
  readonly platform: string | undefined;
  readonly set: readonly string[];
};

export function readFigures(
  row: readonly Cell[],
  columns: FigureColumns,
  typed: ResultsReading,
  of: FiguresOf,
): Figures {
  const { market } = of;
  const { metrics, followers, audience } = columns;
  if (!metrics.length && !followers.length && !audience.length) return { results: typed, doubts: [] };
  const draft: FigureDraft = {
    metrics: {},
    ranges: {},
    byPlatform: {},
    byFormat: {},
    from: {},
    flags: new Set(),
    doubts: [],
    currency: undefined,
    erBasis: undefined,
  };
  for (const { key, columns: list } of metrics) settle(key, list, row, of, draft);
  settleFollowers(followers, row, of, draft);
  requireWhole(metrics, row, draft);
  const facts = audienceIn(audience, row, market, draft.doubts);
  return {
    results: merged(row, typed, draft, facts, [...metrics.flatMap((one) => one.columns), ...followers]),
    doubts: draft.doubts,
  };
}

/** A total of engagements below its likes and comments is no total: what is right nobody knows. */
function requireWhole(columns: FigureColumns["metrics"], row: readonly Cell[], draft: FigureDraft): void {
  const { engagements, likes = 0, comments = 0 } = draft.metrics;
  const column = columns.find(({ key }) => key === "engagements")?.columns[0];
  if (engagements === undefined || !column || engagements >= likes + comments) return;
  delete draft.metrics.engagements;
  draft.flags.add("unreadable_figure");
  draft.doubts.push(doubtOf(column, row[column.at], "small_total", "unread", smallTotal(column, likes + comments)));
}

const smallTotal = (column: TableColumn, parts: number) => {
  const { en, ru } = columnName(column);
  return [
    {
      en: `${en} is less than likes and comments together (${parts})`,
      ru: `в столбце ${ru} меньше, чем лайков и комментариев вместе (${parts})`,
    },
    { en: "keep the figures that count", ru: "оставьте верные числа" },
  ] as const;
};
