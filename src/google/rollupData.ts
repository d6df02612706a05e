/** The tab `Rollup data`: every month that was ever rolled up, read whole and written by one call. */
import type { Cell } from "../domain/cell.ts";
import { isStored, type StoredMonth, storedHeader, storedRecords } from "../domain/rollup/stored.ts";
import type { Language } from "../domain/text.ts";
import { readStoredMonth } from "../domain/validation.lazy.ts";
import { makeRoom, readTab, replaceBlock, type Sheet } from "./book.ts";
import { inks } from "./looks.ts";
import { managedTab } from "./tabs.ts";

export const DATA_TAB = "Rollup data";

export type RollupData = {
  readonly rows: Cell[][];
  readonly records: readonly Readonly<Record<string, Cell>>[];
  readonly months: readonly StoredMonth[];
};

/** Throws a sentence where the tab has lost its header or a row of it cannot be read: nothing is overwritten then. */
export function readRollupData(language: Language): RollupData {
  const sheet = managedTab(DATA_TAB);
  const rows = sheet ? readTab(sheet) : [];
  if (sheet && !isStored(rows)) throw new Error(noHeader(sheet.getName())[language]);
  const records = storedRecords(rows);
  return { rows, records, months: records.map((record) => readStoredMonth(record, language)) };
}

/** For the add-on to read: out of sight, and a table like any other for whoever shows it. */
export function dressData(sheet: Sheet, isNew: boolean): void {
  const columns = storedHeader.length;
  makeRoom(sheet, 2, columns);
  sheet.setFrozenRows(1);
  sheet.setFrozenColumns(2);
  sheet
    .getRange(1, 1, 1, columns)
    .setFontWeight("bold")
    .setBorder(null, null, true, null, null, null, inks.rule, SpreadsheetApp.BorderStyle.SOLID);
  const madeAt = storedHeader.indexOf("madeAt") + 1;
  sheet.getRange(2, madeAt, sheet.getMaxRows() - 1, 1).setNumberFormat("yyyy-mm-dd hh:mm");
  // an empty one is left of a run that ended before it came to this
  if (isNew || sheet.getLastRow() === 0) sheet.hideSheet();
}

/** Rows that are fewer than before leave blanks behind, not old figures. */
export function writeRollupData(sheet: Sheet, rows: readonly (readonly Cell[])[], before: number): void {
  const blanks = Array.from({ length: Math.max(0, before - rows.length) }, (): Cell[] => []);
  replaceBlock(sheet, 1, 1, [...rows, ...blanks]);
}

const noHeader = (name: string) => ({
  en: `The tab “${name}” has lost its first row, so its months cannot be read. Restore it (Edit, Undo).`,
  ru: `На вкладке «${name}» нет первой строки, поэтому месяцы не прочитать. Верните её (Правка, Отменить).`,
});
