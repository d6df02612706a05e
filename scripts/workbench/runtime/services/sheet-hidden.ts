/** Sheet: rows that are out of sight, by a person's hand or by a filter. */
import { call, exception } from "./call.ts";
import { checkLines } from "./sheet-lines.ts";
import { placeOf } from "./tags.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

export const hiddenMembers = (sheetId: string): Partial<Sheet> => {
  const hide = (first: number, count: number = 1): void => {
    checkLines(sheetId, "ROW", first, count);
    call("rows.hide", { sheetId, first, count });
  };
  const show = (first: number, count: number = 1): void => {
    checkLines(sheetId, "ROW", first, count);
    call("rows.show", { sheetId, first, count });
  };
  const rowsOf = (range: Range): [number, number] => {
    const where = placeOf(range);
    if (where.sheetId !== sheetId) throw exception("The range is on another sheet.");
    return [where.row, where.rows];
  };
  return {
    isRowHiddenByUser: (row: number) => {
      checkLines(sheetId, "ROW", row, 1);
      return call("rows.isHiddenByUser", { sheetId, row });
    },
    isRowHiddenByFilter: (row: number) => {
      checkLines(sheetId, "ROW", row, 1);
      return call("rows.isHiddenByFilter", { sheetId, row });
    },
    hideRows: hide,
    hideRow: (range: Range) => hide(...rowsOf(range)),
    showRows: show,
    unhideRow: (range: Range) => show(...rowsOf(range)),
    getFilter: () => {
      if (call("rows.hasFilter", sheetId)) throw new Error("the workbench has no Sheet.getFilter with a filter yet");
      return null;
    },
  };
};
