/** Tabs and cells that somebody protected against this person: looked for before anything is written. */
import type { Language, Text } from "../domain/text.ts";
import { book, type Sheet } from "./book.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** Whether a run is about to write into any of these cells. */
export type Touches = (cells: Range) => boolean;

/** Throws a sentence where this person may not edit one of the tabs, or cells of them that would be written. */
export function requireOpen(sheets: readonly Sheet[], language: Language, touches: Touches = () => true): void {
  if (!sheets.length) return;
  const ids = sheets.map((sheet) => sheet.getSheetId());
  const closed = (kind: GoogleAppsScript.Spreadsheet.ProtectionType): readonly Range[] =>
    book()
      .getProtections(kind)
      .filter(isClosed)
      .map((protection) => protection.getRange())
      .filter((range) => ids.includes(range.getSheet().getSheetId()));
  const [tab] = closed(SpreadsheetApp.ProtectionType.SHEET);
  if (tab) throw new Error(closedTab(tab.getSheet().getName())[language]);
  const cells = closed(SpreadsheetApp.ProtectionType.RANGE).find(touches);
  if (cells) throw new Error(closedCells(cells.getA1Notation(), cells.getSheet().getName())[language]);
}

/** One that only warns lets a script through. */
const isClosed = (protection: Protection): boolean => !protection.isWarningOnly() && !protection.canEdit();

/** Whether a range has a cell in common with these rows and columns, counted from 1. */
export const meets = (
  range: Range,
  rows: { readonly first: number; readonly last: number },
  columns: { readonly first: number; readonly last: number },
): boolean =>
  range.getRow() <= rows.last &&
  rows.first <= range.getLastRow() &&
  range.getColumn() <= columns.last &&
  columns.first <= range.getLastColumn();

const closedTab = (name: string): Text => ({
  en: `The tab “${name}” is protected and you may not edit it. Ask its owner (Data, Protected sheets and ranges). Nothing was written.`,
  ru: `Вкладка «${name}» защищена, менять её вам нельзя. Обратитесь к владельцу (Данные, Защищённые листы и диапазоны). Ничего не записано.`,
});
const closedCells = (cells: string, name: string): Text => ({
  en: `The cells ${cells} of the tab “${name}” are protected and you may not edit them. Ask their owner (Data, Protected sheets and ranges). Nothing was written.`,
  ru: `Ячейки ${cells} вкладки «${name}» защищены, менять их вам нельзя. Обратитесь к владельцу (Данные, Защищённые листы и диапазоны). Ничего не записано.`,
});
