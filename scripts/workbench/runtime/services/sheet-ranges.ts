/** Sheet: its ranges, and what fills or empties the whole of it. */
import { closeAddress, parseAddress } from "../a1.ts";
import type { Selection } from "../types.ts";
import { call, exception } from "./call.ts";
import { wholeSheet } from "./metadata.ts";
import { rangeAt } from "./range.ts";
import { sheetInfo, sheetInfos } from "./sheet.ts";
import { checkShape, send } from "./values.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

export const rangeMembers = (sheetId: string, self: () => Sheet): Partial<Sheet> => {
  const bounds = () => call("sheets.bounds", sheetId);
  const clear = (contents: boolean, formats: boolean): Sheet => {
    call("cells.clear", { where: wholeSheet(sheetId), contents, formats });
    return self();
  };
  return {
    getRange: (...given: [string] | [number, number, number?, number?]) =>
      typeof given[0] === "string" ? rangeByName(sheetId, given[0]) : rangeByNumbers(sheetId, given as number[]),
    getDataRange: () => {
      const { rows, columns } = bounds();
      return rangeAt({ sheetId, row: 1, column: 1, rows: Math.max(1, rows), columns: Math.max(1, columns) });
    },
    getLastRow: () => bounds().rows,
    getLastColumn: () => bounds().columns,
    appendRow: (values: unknown[]) => {
      const row = bounds().rows + 1;
      const { rows } = sheetInfo(sheetId);
      if (row > rows) call("sheets.insertLines", { sheetId, axis: "ROW", after: rows, count: 1 });
      const where = { sheetId, row, column: 1, rows: 1, columns: values.length };
      rangeAt(where);
      checkShape([values], 1, values.length);
      call("cells.write", { where, values: [values.map(send)] });
      return self();
    },
    clear: (options: { contentsOnly?: boolean | undefined; formatOnly?: boolean | undefined } = {}) =>
      clear(!options.formatOnly, !options.contentsOnly),
    clearContents: () => clear(true, false),
    clearFormats: () => clear(false, true),
    clearNotes: () => {
      call("notes.clear", wholeSheet(sheetId));
      return self();
    },
  };
};

/** "A1", "B2:C", "E2:E", "'Tab'!A1"; throws "Range not found" for what is no address. */
export const rangeByName = (sheetId: string, text: string): Range => {
  const address = parseAddress(text);
  if (!address) throw exception("Range not found");
  const sheet = address.tab === undefined ? sheetInfo(sheetId) : sheetInfos().find(({ name }) => name === address.tab);
  if (!sheet) throw exception("Range not found");
  const where: Selection = { sheetId: sheet.sheetId, ...closeAddress(address, sheet.rows, sheet.columns) };
  if (where.rows < 1 || where.columns < 1) throw exception("Range not found");
  return rangeAt(where, { rows: address.lastRow === undefined, columns: address.lastColumn === undefined });
};

const rangeByNumbers = (sheetId: string, [row = 0, column = 0, rows = 1, columns = 1]: number[]): Range => {
  if (![row, column, rows, columns].every(Number.isInteger)) throw exception("Invalid argument: range coordinates");
  return rangeAt({ sheetId, row, column, rows, columns });
};
