import type { Sheet } from "./book.ts";

/** The colours and sizes of the add-on's own tabs: one accent, good in blue, bad in orange, told apart by everybody. */
export const inks = {
  accent: "#0f766e",
  text: "#1f2937",
  muted: "#6b7280",
  rule: "#9ca3af",
  good: "#0072b2",
  bad: "#b45309",
  goodTint: "#e3f0f9",
  badTint: "#fdeee0",
  fairTint: "#fdf6d8",
} as const;

/** In points, by what a line is. */
export const sizes: Readonly<Record<string, number>> & { readonly row: number } = {
  title: 16,
  section: 12,
  sentence: 11,
  row: 10,
};

/** The headings of a tab that is a table: bold and quiet, above a thin rule. */
export const dressHeadings = (range: GoogleAppsScript.Spreadsheet.Range): GoogleAppsScript.Spreadsheet.Range =>
  range
    .setFontWeight("bold")
    .setFontColor(inks.muted)
    .setVerticalAlignment("middle")
    .setBorder(null, null, true, null, null, null, inks.rule, SpreadsheetApp.BorderStyle.SOLID);

/** A log: what people read in view; fingerprint and content, its last two columns and what they go on in, are the add-on's own. */
export function dressLog(sheet: Sheet, width: number): void {
  dressHeadings(sheet.getRange(1, 1, 1, width));
  sheet.getRange(1, width, sheet.getMaxRows(), 1).setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP);
  sheet.setColumnWidths(1, width, 150);
  const first = width - 1;
  sheet.hideColumns(first, sheet.getMaxColumns() - first + 1);
  sheet.setFrozenRows(1);
}

/** A convenience that a sheet may refuse, as the workbench does: the tab goes without it. */
export function offerFilter(sheet: Sheet, row: number, width: number): void {
  try {
    if (!sheet.getFilter()) sheet.getRange(row, 1, sheet.getMaxRows() - row + 1, width).createFilter();
  } catch {
    // the tab stays without a filter
  }
}
