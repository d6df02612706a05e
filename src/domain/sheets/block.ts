/** A block of cells with its headings, as a formula is given it → what each of its rows says. */
import { type Cell, isBlank } from "../cell.ts";
import type { Market } from "../config/config.ts";
import { readingMarketOf } from "../config/market.ts";
import { readDate } from "../dates/readDate.ts";
import { type Day, dayOf } from "../day.ts";
import { engagementRules, type Facts } from "../quantities/facts.ts";
import { type KpisReading, type RateReading, readKpis, readResults, type TeamWord } from "../reading/index.ts";
import { type Heading, readHeading } from "./headings/heading.ts";
import { type Meaning, metricOfMeaning } from "./meanings.ts";
import { currencyIn } from "./row/currency.ts";
import { isHidden } from "./row/figure.ts";
import { figureColumns, readFigures } from "./row/figures.ts";
import { readBare, readRates } from "./row/money.ts";
import { withoutOwnRatios } from "./row/ownRatios.ts";
import { platformOf, platformOfRow } from "./row/platform.ts";
import { readProductValue } from "./row/product.ts";
import { withPlans } from "./row/targets.ts";
import { columnsFrom, nothingTold, type Told } from "./table/columns.ts";
import { saysNothing } from "./table/holds.ts";
import type { TableColumn } from "./table/table.ts";

export type Block = {
  /** Whether one of its headings means a figure or results at all. */
  readonly isTelling: boolean;
  readonly results: (row: readonly Cell[], market: Market | undefined, rate: RateReading) => Facts;
  /** What is typed as KPIs, with the planned columns of the block. */
  readonly kpis: (typed: Cell, row: readonly Cell[], market: Market | undefined) => KpisReading;
  /** The rate argument in the unit of its heading, where its cell stands in the block, too. */
  readonly rate: (typed: Cell, row: readonly Cell[], market: Market | undefined) => RateReading;
};

/** `rows` are all of a call, so that a column of shares is judged as a whole. */
export function blockOf(
  headings: readonly Cell[],
  rows: readonly (readonly Cell[])[],
  words: readonly TeamWord[] = [],
): Block {
  const at = headings.map((cell) => (isBlank(cell) ? undefined : readHeading(String(cell), words)));
  const columns = columnsFrom(at, (place) => rows.map((row) => row[place]), toldBy(at, rows)).map(
    (column): TableColumn =>
      rows.length === 1 && isOpenShare(column, rows[0]?.[column.at]) ? { ...column, shares: "mixed" } : column,
  );
  const of = (meaning: TableColumn["meaning"]) => columns.filter((column) => column.meaning === meaning);
  const figures = figureColumns(columns);
  const [texts, targets, rates, dates] = [of("results"), of("kpis"), of("rate"), of("date")];
  const [product] = of("productValue");
  const [currency] = of("currency");
  const plans = columns.filter(({ meaning }) => metricOfMeaning(meaning)?.isPlan);
  const [platform] = of("platform");
  const formats = of("format");
  const isTelling =
    texts.length > 0 || figures.metrics.length > 0 || figures.audience.length > 0 || figures.followers.length > 0;
  return {
    isTelling,
    results: (row, market, rate) => {
      const reading = readingMarketOf(market);
      const typed = readResults(joined(texts.map((column) => row[column.at])), reading);
      const { results } = readFigures(row, figures, typed, {
        market: reading,
        currency: currencyIn(row, currency, reading),
        platform: platformOf(platform && row[platform.at]),
        set: market?.values.engagementSet ?? [],
      });
      const own = withoutOwnRatios(results, figures, rate, engagementRules(market?.values ?? {}));
      const where = platformOfRow(
        platform && row[platform.at],
        results,
        texts.map(({ at }) => row[at]),
      );
      const kept = where === undefined ? own : { ...own, platform: where };
      const day = postedOn(dates, row, reading.locale);
      return day && !kept.postedOn ? { ...kept, postedOn: day } : kept;
    },
    kpis: (typed, row, market) => {
      const reading = readingMarketOf(market);
      const cell = isBlank(typed) ? joined(targets.map((column) => row[column.at])) : typed;
      return withPlans(readKpis(cell, reading), row, plans, joined(formats.map((column) => row[column.at])), reading)
        .kpis;
    },
    rate: (typed, row, market) => {
      const reading = readingMarketOf(market);
      const own = currencyIn(row, currency, reading);
      const isInside = rates.some((column) => row[column.at] === typed && !isBlank(typed));
      const rate =
        isInside || (isBlank(typed) && rates.length)
          ? readRates(row, rates, reading, own).rate
          : readBare(typed, reading, own);
      return withProduct(rate, readProductValue(row, product, reading, rate, own).value);
    },
  };
}

/**
 * One row says little of its columns: a date, an error or a tick under "Likes" is a figure that cannot be read, as it is
 * among the other rows of the table. Words under a heading that may mean a remark, too, are a remark.
 */
function toldBy(headings: readonly (Heading | undefined)[], rows: readonly (readonly Cell[])[]): Told {
  const meanings = new Map<number, Meaning>();
  headings.forEach((heading, place) => {
    const [first, ...others] = heading?.meanings ?? [];
    const cells = rows.map((row) => row[place]);
    if (rows.length > 1 || !first || !metricOfMeaning(first)) return;
    const isNothing = cells.every((cell) => saysNothing(cell) && !isHidden(cell));
    if (!others.length || !(isNothing || cells.some(isRemark))) meanings.set(place, first);
    else if (isNothing && others.includes("notes")) meanings.set(place, "notes");
  });
  return { ...nothingTold, meanings };
}

/** 0.9 under "ER" is 0.9% among 3.1 and 2.4, and 90% among 0.03 and 0.2: alone it is neither. */
const isOpenShare = ({ shares, heading }: TableColumn, cell: Cell): boolean =>
  shares === "percent" && !heading.unit.isPercent && Number(String(cell).replace(",", ".")) <= 1;

const isRemark = (cell: Cell): boolean => typeof cell === "string" && /^[^#]*\p{L}{2}/u.test(cell) && !/\d/.test(cell);

/** The value of the product counts once: where the rate names none itself. */
function withProduct({ flags = [], ...rate }: RateReading, value: number | undefined): RateReading {
  const kept = value === undefined ? flags : flags.filter((flag) => flag !== "product_value_missing");
  return { ...rate, ...(value === undefined ? {} : { productValue: value }), ...(kept.length ? { flags: kept } : {}) };
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
