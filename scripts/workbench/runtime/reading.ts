/** The workbook as the host itself reads and types: values, texts and errors of addresses, a person's typing. */
import { closeAddress, columnLetters, parseAddress } from "./a1.ts";
import { isDateFormat } from "./engine.ts";
import { sheetInfos } from "./operations/sheets.ts";
import type { CellValue, Selection } from "./types.ts";
import { readTyped } from "./typing.ts";
import { encodeCell, shownText } from "./wire.ts";
import { mapCells, selectionOf, type Workbook } from "./workbook.ts";
import { serialToWall } from "./zone.ts";

/** Dates as the wall clock shows them, kept in UTC: 12.10.2026 is 2026-10-12T00:00:00Z in every zone. */
export const readValues = (workbook: Workbook, where: Selection): CellValue[][] => {
  const getters = workbook.getters();
  return mapCells(where, (position) => {
    const value = encodeCell(getters.getEvaluatedCell(position), isDateFormat);
    if (value === null) return "";
    return typeof value === "object" ? new Date(serialToWall(value.date)) : value;
  });
};

export const readDisplay = (workbook: Workbook, where: Selection): string[][] => {
  const getters = workbook.getters();
  return mapCells(where, (position) => shownText(getters.getEvaluatedCell(position)));
};

export const readError = (workbook: Workbook, { sheetId, row, column }: Selection): string | undefined => {
  const cell = workbook.getters().getEvaluatedCell({ sheetId, row: row - 1, col: column - 1 });
  return cell.type === "error" ? (cell.message ?? cell.value) : undefined;
};

/** Every error of a range with its cell: "G2: CPE: there is no market …". */
export const readErrors = (workbook: Workbook, where: Selection): string[] =>
  mapCells(where, (position) => {
    const message = readError(workbook, { ...where, row: position.row + 1, column: position.col + 1 });
    return message === undefined ? "" : `${columnLetters(position.col + 1)}${position.row + 1}: ${message}`;
  })
    .flat()
    .filter((line) => line !== "");

export const typeInto = (workbook: Workbook, { sheetId, row, column }: Selection, text: string): void => {
  const position = { sheetId, row: row - 1, col: column - 1 };
  const format = workbook.getters().getCell(position)?.format;
  const entry = readTyped(text, { locale: workbook.locale, by: "person", year: new Date().getFullYear(), format });
  workbook.now({ type: "UPDATE_CELL", ...position, ...entry });
};

/**
 * "TAB!A1:B2", "A1" on `defaultTab`, "TAB" for all that it holds, or the name of a range.
 * Throws one sentence for a tab or a cell that is not there.
 */
export const placeOfAddress = (workbook: Workbook, address: string, defaultTab: string): Selection => {
  const whole = sheetInfos(workbook).find(({ name }) => name === address);
  if (whole) return usedRange(workbook, whole.sheetId);
  const named = workbook.getters().getNamedRange(address);
  if (named) return selectionOf(named.range.sheetId, named.range.zone);
  const parsed = parseAddress(address);
  if (!parsed) throw new Error(`There is no tab or range ${address}. The tabs are ${tabNames(workbook)}.`);
  const wanted = parsed.tab ?? defaultTab;
  const sheet = sheetInfos(workbook).find(({ name }) => name === wanted);
  if (!sheet) throw new Error(`There is no tab "${wanted}". The tabs are ${tabNames(workbook)}.`);
  const place = closeAddress(parsed, sheet.rows, sheet.columns);
  const isInside =
    place.row + place.rows - 1 <= sheet.rows &&
    place.column + place.columns - 1 <= sheet.columns &&
    place.rows > 0 &&
    place.columns > 0;
  if (!isInside)
    throw new Error(
      `${address} is outside of the tab "${wanted}", which has ${sheet.rows} rows and ${sheet.columns} columns.`,
    );
  return { sheetId: sheet.sheetId, ...place };
};

const usedRange = (workbook: Workbook, sheetId: string): Selection => {
  const getters = workbook.getters();
  let rows = 1;
  let columns = 1;
  for (const position of getters.getEvaluatedCellsPositions(sheetId)) {
    const { value } = getters.getEvaluatedCell(position);
    if (value === null || value === "") continue;
    rows = Math.max(rows, position.row + 1);
    columns = Math.max(columns, position.col + 1);
  }
  return { sheetId, row: 1, column: 1, rows, columns };
};

const tabNames = (workbook: Workbook): string =>
  sheetInfos(workbook)
    .map(({ name }) => `"${name}"`)
    .join(", ");
