/** One row of a table → what each of its cells says, with every doubt. */
import { type Cell, isBlank, textOf } from "../../cell.ts";
import { readingMarketOf } from "../../config/market.ts";
import { dayOrText } from "../../day.ts";
import { shownCell } from "../../format.ts";
import { engagementRules } from "../../quantities/facts.ts";
import {
  type KpisReading,
  type ReadingMarket,
  type ResultsReading,
  readKpis,
  readResults,
} from "../../reading/index.ts";
import { type CellDoubt, doubtOf, flagDoubts, unreadFigures } from "../doubt.ts";
import { metricOfMeaning } from "../meanings.ts";
import { readStatus, type Status } from "../status.ts";
import { columnName, columnsOf, type Table, type TableColumn } from "../table/table.ts";
import type { DayOf, TableContext } from "./context.ts";
import { currencyIn, type RowCurrency } from "./currency.ts";
import type { Dated } from "./dating.ts";
import { figureColumns, readFigures } from "./figures.ts";
import { type RateFound, readRates } from "./money.ts";
import { withoutOwnRatios } from "./ownRatios.ts";
import { platformOf } from "./platform.ts";
import { readProductValue } from "./product.ts";
import type { TableRow } from "./rows.ts";
import { type Targets, withPlans } from "./targets.ts";

export type RowRead = {
  readonly row: TableRow;
  readonly table: Table;
  readonly context: TableContext;
  readonly rate: RateFound;
  readonly currency: RowCurrency;
  /** Of the KPIs cell and the planned columns together. */
  readonly kpis: KpisReading;
  /** What the KPIs cell says by itself. */
  readonly kpisTyped: KpisReading;
  readonly kpisCell: Cell;
  readonly kpisColumn: TableColumn | undefined;
  readonly planColumns: Targets["planColumns"];
  readonly results: ResultsReading;
  readonly resultsCell: Cell;
  readonly productValue: number | undefined;
  readonly productCell: Cell;
  readonly campaign: string | undefined;
  readonly platform: string | undefined;
  readonly format: string | undefined;
  readonly status: Status | undefined;
  readonly dated: Dated;
  readonly dateColumn: TableColumn | undefined;
  readonly doubts: readonly CellDoubt[];
};

type Dating = (results: ResultsReading) => { readonly dated: Dated; readonly doubts: readonly CellDoubt[] };

/** Sorts the columns out once and reads row after row. */
export function rowReader(table: Table, context: TableContext): (row: TableRow, dating: Dating) => RowRead {
  const columns = (meaning: Parameters<typeof columnsOf>[1]) => columnsOf(table, meaning);
  const figures = figureColumns(table.columns);
  const plans = table.columns.filter(({ meaning }) => metricOfMeaning(meaning)?.isPlan);
  const [rates, texts, targets] = [columns("rate"), columns("results"), columns("kpis")];
  const [[money], [product], [campaign], [platform], [status]] = [
    columns("currency"),
    columns("productValue"),
    columns("campaign"),
    columns("platform"),
    columns("status"),
  ];
  const formats = columns("format");
  const dateColumn = columns("date")[0] ?? columns("month")[0];
  return (row, dating) => {
    const market = readingMarketOf(row.market.market);
    const { cells } = row;
    const cellOf = (column: TableColumn | undefined) => column && cells[column.at];
    const currency = currencyIn(cells, money, market);
    const rate = readRates(cells, rates, market, currency);
    const results = readTexts(cells, texts, market);
    const kpis = readTargets(cells, targets, market);
    const platformName = nameOf(cellOf(platform));
    const isOnTelegram = platformOf(platformName) === "telegram"; // there ERR has one meaning
    const read = readFigures(cells, figures, results.reading, {
      market,
      currency,
      platform: platformOf(platformName),
      set: engagementSetOf(row),
    });
    const format = formats.flatMap((column) => nameOf(cellOf(column)) ?? []).join("; ") || undefined;
    const planned = withPlans(kpis.reading, cells, plans, format, market);
    const value = readProductValue(cells, product, market, rate.rate, currency);
    const found = statusIn(cells, status, context.dayOfDate);
    const { dated, doubts } = dating(read.results);
    return {
      row,
      table,
      context,
      rate,
      currency,
      kpis: planned.kpis,
      kpisTyped: kpis.reading,
      kpisCell: kpis.cell,
      kpisColumn: targets[0],
      planColumns: planned.planColumns,
      results: withoutOwnRatios(read.results, figures, rate.rate, engagementRules(row.market.market?.values ?? {})),
      resultsCell: results.cell,
      productValue: value.value,
      productCell: cellOf(product),
      campaign: campaign && !isBlank(cellOf(campaign)) ? dayOrText(cellOf(campaign), context.dayOfDate) : undefined,
      platform: platformName,
      format,
      status: found.status,
      dated,
      dateColumn,
      doubts: [
        ...currency.doubts,
        ...rate.doubts.filter(({ kind }) => kind !== "product_value_missing" || value.value === undefined),
        ...kpis.doubts,
        ...planned.doubts,
        ...[...results.doubts, ...read.doubts].filter(({ kind }) => !(isOnTelegram && kind === "ambiguous_err")),
        ...value.doubts,
        ...found.doubts,
        ...doubts,
      ],
    };
  };
}

const engagementSetOf = ({ market }: TableRow): readonly string[] => market.market?.values.engagementSet ?? [];

const nameOf = (cell: Cell): string | undefined => (isBlank(cell) || cell === false ? undefined : textOf(cell));

type Texts<T> = { readonly reading: T; readonly cell: Cell; readonly doubts: readonly CellDoubt[] };

/** Several columns of results are read as one text; a lone number or date keeps its sort. */
function readTexts(
  cells: readonly Cell[],
  columns: readonly TableColumn[],
  market: ReadingMarket,
): Texts<ResultsReading> {
  const cell = oneCell(cells, columns);
  const reading = readResults(cell, market);
  const [column] = columns;
  return { reading, cell, doubts: column ? doubtsOf(column, cell, reading) : [] };
}

const doubtsOf = (column: TableColumn, cell: Cell, { flags, unread }: ResultsReading | KpisReading) => [
  ...flagDoubts(column, cell, flags),
  ...unreadFigures(column, cell, unread),
];

function readTargets(
  cells: readonly Cell[],
  columns: readonly TableColumn[],
  market: ReadingMarket,
): Texts<KpisReading> {
  const cell = oneCell(cells, columns);
  const reading = readKpis(cell, market);
  const [column] = columns;
  return { reading, cell, doubts: column ? doubtsOf(column, cell, reading) : [] };
}

function oneCell(cells: readonly Cell[], columns: readonly TableColumn[]): Cell {
  const typed = columns.map(({ at }) => cells[at]).filter((cell) => !isBlank(cell));
  return typed.length < 2 ? typed[0] : typed.map(String).join("; ");
}

function statusIn(
  cells: readonly Cell[],
  column: TableColumn | undefined,
  dayOfDate: DayOf,
): { readonly status: Status | undefined; readonly doubts: readonly CellDoubt[] } {
  const cell = column && cells[column.at];
  if (!column || isBlank(cell)) return { status: undefined, doubts: [] };
  const status = readStatus(cell, isTickColumn(column));
  if (status !== "unknown") return { status, doubts: [] };
  const { en, ru } = columnName(column);
  const texts = [
    {
      en: `${en} says “${shownCell(cell, "en", dayOfDate)}”, which is no status that is known`,
      ru: `в столбце ${ru} — «${shownCell(cell, "ru", dayOfDate)}», такой статус неизвестен`,
    },
    {
      en: "type planned, agreed, live, postponed or cancelled",
      ru: "впишите: план, согласовано, вышло, перенос или отмена",
    },
  ] as const;
  return { status: undefined, doubts: [doubtOf(column, cell, "status", "doubt", texts)] };
}

/** "Posted", "Вышло": a tick there says that it is live. */
const isTickColumn = ({ heading }: TableColumn): boolean =>
  heading.meanings.includes("date") || /live/i.test(heading.text);
