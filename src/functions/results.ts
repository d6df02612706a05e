/** The results argument of a row → a reading, or the plain number that stands for one quantity. */
import { type Cell, isBlank, isDate } from "../domain/cell.ts";
import { dayOf } from "../domain/day.ts";
import { type ResultsReading, readResults } from "../domain/reading/index.ts";
import type { Row } from "./define.ts";

/** The facts of one row, in one cell or side by side: texts are read as one text, a date is the publication. */
export function resultsOf({ cells, reading }: Row): ResultsReading {
  const given = cells("results").filter((cell) => !isBlank(cell));
  const [only] = given;
  if (given.length < 2) return readResults(only, reading);
  const texts = given.filter((cell): cell is string => typeof cell === "string");
  const date = given.find(isDate);
  const read = readResults(texts.join("; "), reading);
  return date && !read.postedOn ? { ...read, postedOn: dayOf(date) } : read;
}

/** A plain number as results: a count of engagements, an ER, views…, whatever the function divides by. */
export function plainResult({ cells }: Row): number | undefined {
  const given: readonly Cell[] = cells("results").filter((cell) => !isBlank(cell));
  return given.length === 1 && typeof given[0] === "number" ? given[0] : undefined;
}
