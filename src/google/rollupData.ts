/** The tab `Rollup data`: every month that was ever rolled up, read whole and written by one call. */
import type { Cell } from "../domain/cell.ts";
import { isStored, type StoredMonth, storedRecords } from "../domain/rollup/stored.ts";
import type { Language } from "../domain/text.ts";
import { readStoredMonth } from "../domain/validation.lazy.ts";
import { readTab, replaceBlock, type Sheet } from "./book.ts";
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

/** Rows that are fewer than before leave blanks behind, not old figures. */
export function writeRollupData(sheet: Sheet, rows: readonly (readonly Cell[])[], before: number): void {
  const blanks = Array.from({ length: Math.max(0, before - rows.length) }, (): Cell[] => []);
  replaceBlock(sheet, 1, 1, [...rows, ...blanks]);
}

const noHeader = (name: string) => ({
  en: `The tab “${name}” has lost its first row, so its months cannot be read. Restore it (Edit, Undo).`,
  ru: `На вкладке «${name}» нет первой строки, поэтому месяцы не прочитать. Верните её (Правка, Отменить).`,
});
