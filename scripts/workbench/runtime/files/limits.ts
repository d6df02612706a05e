/** What a file may hold, so that a broken or a hostile one ends in a sentence and not in minutes of work: Google's limits. */
import { statSync } from "node:fs";
import { columnLetters } from "../a1.ts";
import { fileError } from "../failure.ts";

const MOST_BYTES = 100_000_000;
const MOST_UNPACKED = 256_000_000;
const MOST_CELLS = 10_000_000;
const MOST_COLUMNS = 18_278;
const MOST_LETTERS = 50_000;
/** A tab has as many columns at least, however few are used. */
const FEWEST_COLUMNS = 26;

const figure = (number: number): string => number.toLocaleString("en-US");

export const checkSize = (file: string): void => {
  const { size } = statSync(file);
  if (size > MOST_BYTES)
    throw fileError(
      `${file} is ${figure(Math.round(size / 1_000_000))} MB large; the workbench opens files of up to ${MOST_BYTES / 1_000_000} MB. Give a file with fewer rows.`,
    );
};

/** By what the archive itself says, before any of it is unpacked. */
export const checkUnpacked = (file: string, bytes: number): void => {
  if (bytes > MOST_UNPACKED)
    throw fileError(
      `${file} unpacks to ${figure(Math.round(bytes / 1_000_000))} MB, which no sheet of a team needs: it is broken or made to do harm. Download the sheet again and give that file.`,
    );
};

export const fits = (rows: number, columns: number): boolean =>
  columns <= MOST_COLUMNS && rows * Math.max(columns, FEWEST_COLUMNS) <= MOST_CELLS;

/** `rows` and `columns` up to the last cell that holds anything. */
export const checkExtent = (file: string, tab: string, rows: number, columns: number): void => {
  if (fits(rows, columns)) return;
  const why =
    columns > MOST_COLUMNS
      ? `a spreadsheet has at most ${figure(MOST_COLUMNS)} columns, and here are ${figure(columns)}`
      : `that makes more than the ${figure(MOST_CELLS)} cells that a spreadsheet holds`;
  const corner = columns > MOST_COLUMNS ? "" : ` reaches to ${columnLetters(columns)}${rows}:`;
  throw fileError(
    `${file}: the tab "${tab}"${corner || ":"} ${why}. Delete what stands far out by mistake, save, and give the file again.`,
  );
};

export const checkText = (file: string, tab: string, address: string, text: string): void => {
  if (text.length > MOST_LETTERS)
    throw fileError(
      `${file}: cell ${address} of the tab "${tab}" holds ${figure(text.length)} characters; a cell holds at most ${figure(MOST_LETTERS)}. Shorten it, save, and give the file again.`,
    );
};
