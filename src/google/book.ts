/** The open spreadsheet, as tabs of plain cells: every call to Google that reads or writes a table is in here. */
import type { Cell } from "../domain/cell.ts";
import { type Day, dayIn } from "../domain/day.ts";
import { type Language, languageOf } from "../domain/text.ts";

export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Whether it has cells: a chart moved to a tab of its own, or a connected source, throws at every call about them. */
export const isGrid = (sheet: Sheet): boolean => sheet.getType() === SpreadsheetApp.SheetType.GRID;

/** Where the cursor stands on a tab, 0 where the tab has no cells. */
export const rowUnderCursor = (sheet: Sheet | undefined): number =>
  sheet && isGrid(sheet) ? ((sheet.getActiveRange() ?? sheet.getActiveCell())?.getRow() ?? 0) : 0;

/** What is in front of the person now: a tab without cells has no range to come back to. */
export function placeNow(): { activate(): unknown } {
  const sheet = book().getActiveSheet();
  return (isGrid(sheet) ? book().getActiveRange() : undefined) ?? sheet;
}

/** What may be written: text stays text whatever it begins with, unless it is said to be a formula. */
export type Written = Cell | { readonly formula: string };

export const book = (): GoogleAppsScript.Spreadsheet.Spreadsheet => SpreadsheetApp.getActive();

/** English or Russian, by the spreadsheet's locale: what the people of this sheet read. */
export const bookLanguage = (): Language => languageOf(book().getSpreadsheetLocale());

/** How dates and numbers of this spreadsheet are typed. */
export const typing = (): { readonly dayOfDate: (date: Date) => Day; readonly locale: string } => ({
  dayOfDate: dayInBook(),
  locale: book().getSpreadsheetLocale().replace("_", "-"),
});

/** The day that a date cell shows. */
export const dayInBook = (): ((date: Date) => Day) => dayInZone(book().getSpreadsheetTimeZone());

/** The same in any zone: one that JavaScript has no name for is left to Google, whose list is another one. */
export function dayInZone(zone: string): (date: Date) => Day {
  try {
    return dayIn(zone);
  } catch {
    return (date) => Utilities.formatDate(date, zone, "yyyy-MM-dd");
  }
}

/** Today in the spreadsheet's time zone. */
export const today = (): Day => Utilities.formatDate(new Date(), book().getSpreadsheetTimeZone(), "yyyy-MM-dd");

/** Every mark that the add-on left in the spreadsheet, found once a run; whoever adds one says so. */
let marks: readonly GoogleAppsScript.Spreadsheet.DeveloperMetadata[] | undefined;
export const allMarks = (): readonly GoogleAppsScript.Spreadsheet.DeveloperMetadata[] => {
  marks ??= book().createDeveloperMetadataFinder().find();
  return marks;
};
export const marksChanged = (): void => {
  marks = undefined;
};

/** All of a tab's cells; one without any has none. */
export const readTab = (sheet: Sheet): Cell[][] => (isGrid(sheet) ? sheet.getDataRange().getValues() : []);

/** The number format of a cell that holds no text, by its place in the block; both count from 0. */
export type FormatOf = (row: number, column: number) => string;

export const GENERAL = "General";
/** What Google says of a cell without a format: written back it would be one, and a date typed there a number. */
const AUTOMATIC = "0.###############";

/** The number formats of a range, such as they may be written back. */
export const formatsOf = (range: GoogleAppsScript.Spreadsheet.Range): string[][] =>
  range.getNumberFormats().map((row) => row.map((format) => (format === AUTOMATIC ? GENERAL : format)));

/**
 * Writes a block, `row` and `column` counted from 1; grows the tab where it is too small. `setValues` reads values as
 * if typed: "1/2" would become a date. So a text gets the format of plain text first, and stays what it is; one that
 * could be a formula is written as `guarded` has it.
 */
export function writeBlock(
  sheet: Sheet,
  row: number,
  column: number,
  rows: readonly (readonly Written[])[],
  formatOf: FormatOf = () => GENERAL,
): void {
  const width = rows[0]?.length ?? 0;
  if (!rows.length || !width) return;
  makeRoom(sheet, row + rows.length - 1, column + width - 1);
  const range = sheet.getRange(row, column, rows.length, width);
  range.setNumberFormats(
    rows.map((cells, i) =>
      cells.map((cell, j) => (couldBeFormula(cell) ? GENERAL : isText(cell) ? "@" : formatOf(i, j))),
    ),
  );
  range.setValues(rows.map((cells) => cells.map(guarded)));
}

/** Into cells that have their formats already; those of texts that could be formulas change theirs. */
export function fillBlock(sheet: Sheet, row: number, column: number, rows: readonly (readonly Written[])[]): void {
  const risky = rows.flatMap((cells, i) =>
    cells.flatMap((cell, j) => (couldBeFormula(cell) ? [addressOf(row + i, column + j)] : [])),
  );
  if (risky.length) sheet.getRangeList(risky).setNumberFormat(GENERAL);
  sheet.getRange(row, column, rows.length, rows[0]?.length ?? 0).setValues(rows.map((cells) => cells.map(guarded)));
}

/** One cell that holds a text whatever is typed there. */
export const writeText = (sheet: Sheet, row: number, column: number, text: string): void =>
  writeBlock(sheet, row, column, [[text]], () => "@");

/**
 * Writes a block by one call that changes all of it or nothing; looks stay as they are. An apostrophe keeps a text what
 * it is ("=1+1" from a creator, "1/2").
 */
export function replaceBlock(sheet: Sheet, row: number, column: number, rows: readonly (readonly Written[])[]): void {
  const width = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  makeRoom(sheet, row + rows.length - 1, column + width - 1);
  const filled = rows.map((cells) =>
    Array.from({ length: width }, (_, i) => (isText(cells[i]) ? `'${cells[i]}` : writable(cells[i]))),
  );
  sheet.getRange(row, column, rows.length, width).setValues(filled);
}

const isText = (value: Written): boolean => typeof value === "string" && value !== "";

export const couldBeFormula = (value: Written): boolean => typeof value === "string" && /^['=+\-@]/.test(value);

/**
 * A text that could be a formula, or that begins with an apostrophe of its own, has one way into a cell: behind an
 * apostrophe, in a cell without the format of plain text. No reading of Google's takes that for a formula, while it
 * documents nowhere that the format alone keeps "=1+1" from being one; and in a cell of plain text the apostrophe stays
 * in sight.
 */
export const guarded = (value: Written): string | number | boolean | Date =>
  couldBeFormula(value) ? `'${String(value)}` : writable(value);

const writable = (value: Written): string | number | boolean | Date => {
  if (value === undefined || value === null) return "";
  return typeof value === "object" && "formula" in value ? value.formula : value;
};

export function makeRoom(sheet: Sheet, lastRow: number, lastColumn: number): void {
  const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (lastRow > rows) sheet.insertRowsAfter(rows, lastRow - rows);
  if (lastColumn > columns) sheet.insertColumnsAfter(columns, lastColumn - columns);
}

/** "E7" */
export const addressOf = (row: number, column: number): string => `${columnLetters(column)}${row}`;

/** 1 → "A", 27 → "AA" */
export function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest ? columnLetters(rest) : "") + String.fromCharCode(65 + ((column - 1) % 26));
}

/** A link that jumps to a cell of this spreadsheet; it reads as the cell's address, or as it is labelled. */
export const linkTo = (sheet: Sheet, row: number, column: number, label?: string): Written => {
  const address = addressOf(row, column);
  const said = (label || address).replace(/"/g, '""').replace(/\s+/g, " ").replace(/^=/, "’="); // no formula in a formula
  return { formula: `=HYPERLINK("#gid=${sheet.getSheetId()}&range=${address}"; "${said}")` };
};
