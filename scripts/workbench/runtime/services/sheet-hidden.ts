/** Sheet: rows and columns that are out of sight, by a person's hand or by a filter. */
import { call, exception } from "./call.ts";
import { checkLines } from "./sheet-lines.ts";
import { placeOf } from "./tags.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Axis = "ROW" | "COL";

export const hiddenMembers = (sheetId: string): Partial<Sheet> => {
  const turn =
    (operation: "lines.hide" | "lines.show", axis: Axis) =>
    (first: number, count: number = 1): void => {
      checkLines(sheetId, axis, first, count);
      call(operation, { sheetId, axis, first, count });
    };
  const isHidden = (axis: Axis) => (first: number) => {
    checkLines(sheetId, axis, first, 1);
    return call("lines.isHiddenByUser", { sheetId, axis, first, count: 1 });
  };
  const spanOf = (range: Range, axis: Axis): [number, number] => {
    const where = placeOf(range);
    if (where.sheetId !== sheetId) throw exception("The range is on another sheet.");
    return axis === "ROW" ? [where.row, where.rows] : [where.column, where.columns];
  };
  const hideRows = turn("lines.hide", "ROW");
  const showRows = turn("lines.show", "ROW");
  const hideColumns = turn("lines.hide", "COL");
  const showColumns = turn("lines.show", "COL");
  return {
    isRowHiddenByUser: isHidden("ROW"),
    isColumnHiddenByUser: isHidden("COL"),
    isRowHiddenByFilter: (row: number) => {
      checkLines(sheetId, "ROW", row, 1);
      return call("rows.isHiddenByFilter", { sheetId, row });
    },
    hideRows,
    showRows,
    hideColumns,
    showColumns,
    hideRow: (range: Range) => hideRows(...spanOf(range, "ROW")),
    unhideRow: (range: Range) => showRows(...spanOf(range, "ROW")),
    hideColumn: (range: Range) => hideColumns(...spanOf(range, "COL")),
    unhideColumn: (range: Range) => showColumns(...spanOf(range, "COL")),
    getFilter: () => {
      if (call("rows.hasFilter", sheetId)) throw new Error("the workbench has no Sheet.getFilter with a filter yet");
      return null;
    },
  };
};
