/** How the Config tab looks: formats before values, drop-downs, notes with sources, keys guarded by a warning. */
import { type Cell, textOf } from "../domain/cell.ts";
import { configHeader } from "../domain/config/config.ts";
import { type ParameterKey, parameters } from "../domain/config/parameters/index.ts";
import type { Parameter } from "../domain/config/parameters/parameter.ts";
import { bookLanguage, type FormatOf, type Sheet } from "./book.ts";

const FIRST_VALUE_COLUMN = configHeader.length;
const KEY_GUARD = "Crossmarket: keys";
const headColor = "#d9e7fd";
const groupColor = "#eef3fb";

/** Dresses rows that are about to be written from `first` on (counted from 1). */
export function dressConfig(sheet: Sheet, rows: readonly (readonly Cell[])[], first: number): void {
  const width = rows[0]?.length ?? 0;
  const values = width - FIRST_VALUE_COLUMN + 1;
  const kinds = rows.map((row) => parameterIn(row));
  const missingRows = first + rows.length - 1 - sheet.getMaxRows();
  if (missingRows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missingRows);
  const block = sheet.getRange(first, FIRST_VALUE_COLUMN, rows.length, values);
  block.setNotes(kinds.map((parameter, i) => notesOf(parameter, rows[i] ?? [], values)));
  for (const [i, parameter] of kinds.entries()) {
    if (!parameter?.kind.choices) continue;
    const rule = SpreadsheetApp.newDataValidation()
      .requireValueInList([...parameter.kind.choices], true)
      .setAllowInvalid(true)
      .build();
    sheet.getRange(first + i, FIRST_VALUE_COLUMN, 1, values).setDataValidation(rule);
  }
  const all = sheet.getRange(first, 1, rows.length, width);
  all.setBackgrounds(rows.map((row, i) => Array(width).fill(colorOf(row, first + i))));
  all.setFontWeights(rows.map((row, i) => Array(width).fill(colorOf(row, first + i) === null ? "normal" : "bold")));
  all.setVerticalAlignment("top");
  all.setWrap(true);
  if (first === 1) layOut(sheet, width);
}

/** Each value's cell has its parameter's format, so that "50%" typed there is a share. */
export const configFormats =
  (rows: readonly (readonly Cell[])[]): FormatOf =>
  (row) =>
    parameterIn(rows[row] ?? [])?.kind.format ?? "@";

const parameterIn = (row: readonly Cell[]): Parameter | undefined => {
  const key = textOf(row[0]);
  return key in parameters ? parameters[key as ParameterKey] : undefined;
};

/** The source stands on every value that the add-on brought. */
function notesOf(parameter: Parameter | undefined, row: readonly Cell[], width: number): string[] {
  const note = parameter?.source?.[bookLanguage()] ?? "";
  return Array.from({ length: width }, (_, i) => (textOf(row[FIRST_VALUE_COLUMN - 1 + i]) === "" ? "" : note));
}

const colorOf = (row: readonly Cell[], number: number): string | null =>
  number === 1 ? headColor : textOf(row[0]) === "" ? groupColor : null;

function layOut(sheet: Sheet, width: number): void {
  sheet.setFrozenRows(1);
  sheet.setColumnWidth(1, 140);
  sheet.setColumnWidths(2, 2, 150);
  sheet.setColumnWidth(4, 270);
  sheet.setColumnWidths(FIRST_VALUE_COLUMN, width - FIRST_VALUE_COLUMN + 1, 160);
  const guarded = sheet.getRange(1, 1, sheet.getMaxRows(), 1);
  guarded.protect().setDescription(KEY_GUARD).setWarningOnly(true);
}
