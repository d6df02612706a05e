/** A block of cells with its headings, as a formula is given it → what each of its rows says. */
import { type Cell, isBlank } from "../cell.ts";
import type { Market } from "../config/config.ts";
import { readingMarketOf } from "../config/market.ts";
import { readDate } from "../dates/readDate.ts";
import { type Day, dayOf } from "../day.ts";
import {
  type KpisReading,
  type RateReading,
  type ResultsReading,
  readKpis,
  readRate,
  readResults,
} from "../reading/index.ts";
import type { TeamWord } from "../reading/types.ts";
import { readHeading } from "./headings/heading.ts";
import { metricOfMeaning } from "./meanings.ts";
import { figureColumns, readFigures } from "./row/figures.ts";
import { readProductValue, readRates } from "./row/money.ts";
import { withoutOwnRatios } from "./row/ownRatios.ts";
import { platformOf } from "./row/platform.ts";
import { withPlans } from "./row/targets.ts";
import { columnsFrom, nothingTold } from "./table/columns.ts";
import type { TableColumn } from "./table/table.ts";

export type Block = {
  /** Whether one of its headings means a figure or results at all. */
  readonly isTelling: boolean;
  readonly results: (row: readonly Cell[], market: Market | undefined, rate: RateReading) => ResultsReading;
  /** What is typed as KPIs, with the planned columns of the block. */
  readonly kpis: (typed: Cell, row: readonly Cell[], market: Market | undefined) => KpisReading;
  /** The rate argument in the unit of its heading, where its cell stands in the block, too. */
  readonly rate: (typed: Cell, row: readonly Cell[], market: Market | undefined) => RateReading;
  /** What the product is worth, where the block has a column of it. */
  readonly productValue: (row: readonly Cell[], market: Market | undefined) => number | undefined;
};

/** `rows` are all of a call, so that a column of shares is judged as a whole. */
export function blockOf(
  headings: readonly Cell[],
  rows: readonly (readonly Cell[])[],
  words: readonly TeamWord[] = [],
): Block {
  const at = headings.map((cell) => (isBlank(cell) ? undefined : readHeading(String(cell), words)));
  const columns = columnsFrom(at, (place) => rows.map((row) => row[place]), nothingTold);
  const of = (meaning: TableColumn["meaning"]) => columns.filter((column) => column.meaning === meaning);
  const figures = figureColumns(columns);
  const [texts, targets, rates, dates] = [of("results"), of("kpis"), of("rate"), of("date")];
  const plans = columns.filter(({ meaning }) => metricOfMeaning(meaning)?.isPlan);
  const [platform] = of("platform");
  const [product] = of("productValue");
  const formats = of("format");
  const isTelling =
    texts.length > 0 || figures.metrics.length > 0 || figures.audience.length > 0 || figures.followers.length > 0;
  return {
    isTelling,
    results: (row, market, rate) => {
      const reading = readingMarketOf(market);
      const typed = readResults(joined(texts.map((column) => row[column.at])), reading);
      const { results } = readFigures(row, figures, typed, reading, platformOf(platform && row[platform.at]));
      const kept = withoutOwnRatios(results, figures, rate, market?.values.engagementSet ?? []);
      const day = postedOn(dates, row, reading.locale);
      return day && !kept.postedOn ? { ...kept, postedOn: day } : kept;
    },
    kpis: (typed, row, market) => {
      const reading = readingMarketOf(market);
      const cell = isBlank(typed) ? joined(targets.map((column) => row[column.at])) : typed;
      return withPlans(readKpis(cell, reading), row, plans, joined(formats.map((column) => row[column.at])), reading)
        .kpis;
    },
    productValue: (row, market) => readProductValue(row, product, readingMarketOf(market)).value,
    rate: (typed, row, market) => {
      const reading = readingMarketOf(market);
      const isInside = rates.some((column) => row[column.at] === typed && !isBlank(typed));
      return isInside || (isBlank(typed) && rates.length)
        ? readRates(row, rates, reading).rate
        : readRate(typed, reading);
    },
  };
}

function joined(cells: readonly Cell[]): Cell {
  const typed = cells.filter((cell) => !isBlank(cell));
  return typed.length < 2 ? typed[0] : typed.map(String).join("; ");
}

function postedOn(columns: readonly TableColumn[], row: readonly Cell[], locale: string): Day | undefined {
  for (const { at } of columns) {
    const read = readDate(row[at], { locale, dayOfDate: dayOf });
    if (read.kind === "day") return read.day;
  }
  return undefined;
}
