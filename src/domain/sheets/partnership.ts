/** Cells → partnerships. Every row gets in or is counted as passed over; every doubt is written down. */
import { type Cell, isBlank, isDate, type Rows, textOf } from "../cell.ts";
import { type Config, findMarket, type Market } from "../config/config.ts";
import { readingMarketOf } from "../config/market.ts";
import { type Day, dayOf, dayOrText, isDay, isMonth, type Month, monthOf } from "../day.ts";
import { monthInWords } from "../format.ts";
import {
  type KpisReading,
  type RateReading,
  type ResultsReading,
  readKpis,
  readRate,
  readResults,
} from "../reading/index.ts";
import { type ColumnKey, columnKeys } from "./columns.ts";
import { type Header, isHeaderAgain } from "./header.ts";

export type Partnership = {
  /** Row in the sheet, counted from 1. */
  readonly row: number;
  readonly creator: string;
  readonly marketName: string;
  readonly market: Market | undefined;
  readonly cells: Readonly<Partial<Record<ColumnKey, Cell>>>;
  readonly rate: RateReading;
  readonly kpis: KpisReading;
  readonly results: ResultsReading;
  readonly campaign?: string;
  readonly platform?: string;
  readonly followers?: number;
  readonly productValue?: number;
  /** The month that the row counts for, by its date column or by the publication date in its results. */
  readonly month?: Month;
  readonly postedOn?: Day;
};

export type PassedOver = {
  /** Rows with something in them above the header. */
  readonly title: number;
  readonly blank: number;
  readonly section: number;
  readonly total: number;
  readonly header: number;
};
export type Partnerships = { readonly partnerships: readonly Partnership[]; readonly passedOver: PassedOver };

/** Words that open a line of sums; a creator called so would be passed over, and counted. */
const TOTALS =
  /^(grand )?(total|totals|subtotal|sum|average|avg|mean|итого|всего|сумма|среднее|подытог)(?![\p{L}\p{N}])/iu;

/** The day that a date cell means; the spreadsheet's zone says which where the cell holds a time of day. */
export type DayOf = (date: Date) => Day;

/** Reads all rows below the header. */
export function readPartnerships(rows: Rows, header: Header, config: Config, dayOfDate: DayOf = dayOf): Partnerships {
  const title = rows.slice(0, header.row).filter((row) => !row.every(isBlank)).length;
  const passedOver = { title, blank: 0, section: 0, total: 0, header: 0 };
  const partnerships: Partnership[] = [];
  for (let index = header.row + 1; index < rows.length; index++) {
    const cells = rows[index] ?? [];
    const sort = sortOf(cells, header);
    if (sort === "partnership") partnerships.push(readPartnership(cells, header, config, index + 1, dayOfDate));
    else passedOver[sort] += 1;
  }
  return { partnerships, passedOver: { ...passedOver, blank: passedOver.blank - blankTail(rows, header) } };
}

/** One row of the sheet; `row` counts from 1. */
export function readPartnership(
  row: readonly Cell[],
  header: Header,
  config: Config,
  number: number,
  dayOfDate: DayOf = dayOf,
): Partnership {
  const cells = cellsOf(row, header);
  const market = findMarket(config, cells.market);
  const reading = readingMarketOf(market);
  const results = readResults(cells.results, reading);
  const dated = datedBy(cells.date, dayOfDate) ?? postedIn(results);
  const followers = countIn(cells.followers);
  const productValue = valueIn(cells.productValue, reading.currency);
  return {
    row: number,
    creator: textOf(cells.creator),
    marketName: textOf(cells.market),
    market,
    cells,
    rate: readRate(cells.rate, reading),
    kpis: readKpis(cells.kpis, reading),
    results:
      followers !== undefined && results.metrics.followers === undefined ? withFollowers(results, followers) : results,
    ...(isBlank(cells.campaign) ? {} : { campaign: dayOrText(cells.campaign, dayOfDate) }),
    ...(isBlank(cells.platform) ? {} : { platform: textOf(cells.platform) }),
    ...(followers === undefined ? {} : { followers }),
    ...(productValue === undefined ? {} : { productValue }),
    ...dated,
  };

  function valueIn(cell: Cell, currency: string): number | undefined {
    if (typeof cell === "number") return cell >= 0 ? cell : undefined;
    const { amount, currency: typed } = readRate(cell, reading);
    return isBlank(cell) || typed !== currency ? undefined : amount;
  }
  function countIn(cell: Cell): number | undefined {
    if (typeof cell === "number") return cell > 0 ? cell : undefined;
    return isBlank(cell) ? undefined : readResults(`followers ${textOf(cell)}`, reading).metrics.followers;
  }
}

const cellsOf = (row: readonly Cell[], { at }: Header): Partial<Record<ColumnKey, Cell>> =>
  Object.fromEntries(columnKeys.flatMap((key) => (at[key] === undefined ? [] : [[key, row[at[key]]]])));

function sortOf(row: readonly Cell[], header: Header): keyof PassedOver | "partnership" {
  const cells = cellsOf(row, header);
  const typed = columnKeys.filter((key) => !isBlank(cells[key]));
  if (typed.length === 0) return row.every(isBlank) ? "blank" : "section";
  if (
    TOTALS.test(textOf(cells.creator)) ||
    (isBlank(cells.creator) && TOTALS.test(textOf(row.find((cell) => !isBlank(cell)))))
  )
    return "total";
  if (isHeaderAgain(row, header)) return "header";
  if (typed.length === 1 && typed[0] === "creator") return "section";
  return "partnership";
}

/** Rows below the last one that anybody wrote in are no gaps. */
function blankTail(rows: Rows, header: Header): number {
  let tail = 0;
  while (rows.length - tail > header.row + 1 && (rows[rows.length - 1 - tail] ?? []).every(isBlank)) tail += 1;
  return tail;
}

const withFollowers = (results: ResultsReading, followers: number): ResultsReading => ({
  ...results,
  metrics: { ...results.metrics, followers },
});

type Dated = { readonly month: Month; readonly postedOn?: Day };

/** A date or month column: a date cell, "2026-10", "10.2026", "12.10.2026", "October 2026". */
function datedBy(cell: Cell, dayOfDate: DayOf): Dated | undefined {
  if (isDate(cell)) return { month: monthOf(dayOfDate(cell)), postedOn: dayOfDate(cell) };
  const typed = textOf(cell);
  const [, day, number, year] = /^(?:(\d{1,2})\.)?(\d{1,2})[./](\d{4})$/.exec(typed) ?? [];
  const iso = number && year ? `${year}-${number.padStart(2, "0")}${day ? `-${day.padStart(2, "0")}` : ""}` : typed;
  if (isMonth(iso)) return { month: iso };
  if (isDay(iso)) return { month: monthOf(iso), postedOn: iso };
  const month = monthInWords(typed);
  return month ? { month } : undefined;
}

/** A publication date with its year; one without a year would be a guess. */
function postedIn({ postedOn }: ResultsReading): Dated | undefined {
  return postedOn && isDay(postedOn) ? { month: monthOf(postedOn), postedOn } : undefined;
}
