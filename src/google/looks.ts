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

/** A convenience that a sheet may refuse, as the workbench does: the tab goes without it. */
export function offerFilter(sheet: Sheet, row: number, width: number): void {
  try {
    if (!sheet.getFilter()) sheet.getRange(row, 1, sheet.getMaxRows() - row + 1, width).createFilter();
  } catch {
    // the tab stays without a filter
  }
}
