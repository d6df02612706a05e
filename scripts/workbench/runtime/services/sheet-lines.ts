/** Sheet: rows and columns: how many, how wide, frozen, inserted, deleted. */
import { call, exception } from "./call.ts";
import { sheetInfo } from "./sheet.ts";
import { placeOf } from "./tags.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export const lineMembers = (sheetId: string, self: () => Sheet): Partial<Sheet> => {
  const resize = (axis: "ROW" | "COL", first: number, count: number, px: number | null): Sheet => {
    checkLines(sheetId, axis, first, count);
    call("sheets.resize", { sheetId, axis, first, count, px });
    return self();
  };
  const insert = (axis: "ROW" | "COL", after: number, count: number): Sheet => {
    if (count < 1) throw exception("The number of rows or columns must be at least 1.");
    if (after > 0) checkLines(sheetId, axis, after, 1);
    call("sheets.insertLines", { sheetId, axis, after, count });
    return self();
  };
  const remove = (axis: "ROW" | "COL", first: number, count: number): void => {
    checkLines(sheetId, axis, first, count);
    checkKept(sheetId, axis, count);
    call("sheets.deleteLines", { sheetId, axis, first, count });
  };
  const move = (axis: "ROW" | "COL") => (spec: Range, to: number) => {
    const where = placeOf(spec);
    const [first, count] = axis === "ROW" ? [where.row, where.rows] : [where.column, where.columns];
    if (where.sheetId !== sheetId) throw exception("The range is on another sheet.");
    if (to !== first + count) checkLines(sheetId, axis, to, 1);
    else checkLines(sheetId, axis, first, count);
    if (to < first || to > first + count) call("sheets.moveLines", { sheetId, axis, first, count, to });
  };
  return {
    moveRows: move("ROW"),
    moveColumns: move("COL"),
    getMaxRows: () => sheetInfo(sheetId).rows,
    getMaxColumns: () => sheetInfo(sheetId).columns,
    getFrozenRows: () => call("sheets.frozen", sheetId).rows,
    getFrozenColumns: () => call("sheets.frozen", sheetId).columns,
    setFrozenRows: (count: number) => {
      checkFrozen(sheetId, "ROW", count);
      call("sheets.freeze", { sheetId, axis: "ROWS", count });
    },
    setFrozenColumns: (count: number) => {
      checkFrozen(sheetId, "COL", count);
      call("sheets.freeze", { sheetId, axis: "COLUMNS", count });
    },
    setColumnWidth: (column: number, width: number) => resize("COL", column, 1, width),
    setColumnWidths: (column: number, count: number, width: number) => resize("COL", column, count, width),
    setRowHeight: (row: number, height: number) => resize("ROW", row, 1, height),
    setRowHeights: (row: number, count: number, height: number) => resize("ROW", row, count, height),
    /** The engine measures text only in a page: here the width stays, as it does at Google for an empty column. */
    autoResizeColumn: (column: number) => checkedLines(sheetId, column, 1, self),
    autoResizeColumns: (column: number, count: number) => checkedLines(sheetId, column, count, self),
    insertRowsAfter: (row: number, count: number) => insert("ROW", row, count),
    insertRowAfter: (row: number) => insert("ROW", row, 1),
    insertRowsBefore: (row: number, count: number) => insert("ROW", row - 1, count),
    insertRowBefore: (row: number) => insert("ROW", row - 1, 1),
    insertColumnsAfter: (column: number, count: number) => insert("COL", column, count),
    insertColumnAfter: (column: number) => insert("COL", column, 1),
    insertColumnsBefore: (column: number, count: number) => insert("COL", column - 1, count),
    insertColumnBefore: (column: number) => insert("COL", column - 1, 1),
    deleteRows: (row: number, count: number) => remove("ROW", row, count),
    deleteRow: (row: number) => {
      remove("ROW", row, 1);
      return self();
    },
    deleteColumns: (column: number, count: number) => remove("COL", column, count),
    deleteColumn: (column: number) => {
      remove("COL", column, 1);
      return self();
    },
  };
};

/** Throws in Google's words where the lines are not all inside of the sheet. */
export const checkLines = (sheetId: string, axis: "ROW" | "COL", first: number, count: number): void => {
  const { rows, columns } = sheetInfo(sheetId);
  const [lines, last] = axis === "ROW" ? ["rows", rows] : ["columns", columns];
  if (![first, count].every(Number.isInteger)) throw exception(`Invalid argument: ${lines}`);
  if (first < 1 || count < 1 || first + count - 1 > last) throw exception(`Those ${lines} are out of bounds.`);
};

/** A sheet keeps one line that is not frozen, whichever are deleted. */
const checkKept = (sheetId: string, axis: "ROW" | "COL", count: number): void => {
  const { rows, columns } = sheetInfo(sheetId);
  const frozen = call("sheets.frozen", sheetId);
  const [lines, all, kept] = axis === "ROW" ? ["rows", rows, frozen.rows] : ["columns", columns, frozen.columns];
  if (count >= all) throw exception(`You can't delete all the ${lines} on the sheet.`);
  if (all - count <= kept) throw exception(`Sorry, it is not possible to delete all non-frozen ${lines}.`);
};

const checkFrozen = (sheetId: string, axis: "ROW" | "COL", count: number): void => {
  if (count === 0) return;
  checkLines(sheetId, axis, count, 1);
  const { rows, columns } = sheetInfo(sheetId);
  if (count < (axis === "ROW" ? rows : columns)) return;
  throw exception(`You can't freeze all visible ${axis === "ROW" ? "rows" : "columns"} on the sheet.`);
};

const checkedLines = (sheetId: string, column: number, count: number, self: () => Sheet): Sheet => {
  checkLines(sheetId, "COL", column, count);
  return self();
};
