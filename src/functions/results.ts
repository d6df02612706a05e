/** The results argument of a row → a reading, or the plain number that stands for one quantity. */
import { type Cell, isBlank, isDate } from "../domain/cell.ts";
import { dayOf } from "../domain/day.ts";
import { type Doubt, doubt } from "../domain/doubt.ts";
import { withFacts } from "../domain/people/withFacts.ts";
import type { Facts } from "../domain/quantities/facts.ts";
import { type Money, spendOf } from "../domain/quantities/spend.ts";
import {
  type KpisReading,
  type RateReading,
  type ReadingMarket,
  type ResultsReading,
  readKpis,
  readRate,
  readResults,
} from "../domain/reading/index.ts";
import { platformOfTexts } from "../domain/tables/platformFacts.ts";
import type { Row } from "./define.ts";

/** The rate argument, in the unit of its heading where the block has it. */
export const rateOf = ({ cell, cells, reading, block, market }: Row): RateReading =>
  block ? block.rate(cell("rate"), cells("results"), market) : readRate(cell("rate"), reading);

/** Cash plus the value of the product, which may stand in the block. */
export const spendOfRow = (row: Row): Money | Doubt => spendOf(rateOf(row));

export const kpisOf = ({ cell, cells, reading, block, market }: Row): KpisReading =>
  block ? block.kpis(cell("kpis"), cells("results"), market) : readKpis(cell("kpis"), reading);

/**
 * The facts of one row, in one cell or side by side. With headings each column is what its heading says; without them
 * texts are read as one text and a date is the publication.
 */
export function resultsOf(row: Row): Facts {
  const { cells, reading, block, market } = row;
  if (block) return block.results(cells("results"), market, rateOf(row));
  const given = cells("results").filter((one) => !isBlank(one));
  const texts = given.filter((one): one is string => typeof one === "string");
  const platform = platformOfTexts(texts);
  return { ...typedResults(given, texts, reading), ...(platform === undefined ? {} : { platform }) };
}

function typedResults(given: readonly Cell[], texts: readonly string[], reading: ReadingMarket): ResultsReading {
  const [only] = given;
  if (given.length < 2) return readResults(only, reading);
  const date = given.find(isDate);
  const read = readResults(texts.join("; "), reading);
  return date && !read.postedOn ? { ...read, postedOn: dayOf(date) } : read;
}

/** The same, with the facts of the row's creator where the row has none of its own. */
export const resultsWithFacts = (row: Row): ResultsReading => withFacts(resultsOf(row), row.person);

/** A plain number as results: an ER, a count, whatever the function takes it for; one out of several columns is none. */
export function plainResult({ cells, block }: Row): number | undefined {
  const given: readonly Cell[] = cells("results");
  return !block && given.length === 1 && typeof given[0] === "number" ? given[0] : undefined;
}

/** Figures side by side that nothing labels, or headings among which none means a figure. */
export function unlabelled({ cells, block }: Row): Doubt | undefined {
  const given = cells("results").filter((cell) => !isBlank(cell));
  if (block)
    return block.isTelling
      ? undefined
      : doubt("no heading of the block means a figure", "ни один заголовок блока не означает показателя");
  const isBlock = cells("results").length > 1 && given.length > 0;
  if (!isBlock || given.some((cell) => typeof cell === "string" && /\p{L}/u.test(cell))) return undefined;
  return doubt(
    "numbers without headings: give their headings as the last argument",
    "числа без заголовков: укажите заголовки последним аргументом",
  );
}

/** "4.5%" and 0.045 count nothing. */
export function countOf(plain: number): number | Doubt {
  if (plain >= 1 || plain === 0) return plain;
  return plain < 0
    ? doubt("the count is negative", "число отрицательное")
    : doubt("a share or a number below 1 is no count", "доля или число меньше 1 — не количество");
}
