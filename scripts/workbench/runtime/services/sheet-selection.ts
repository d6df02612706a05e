/** Sheet: what is selected on it, one range or several. */
import type { Selection } from "../types.ts";
import { call, exception } from "./call.ts";
import { rangeAt } from "./range.ts";
import { rangeList } from "./range-list.ts";
import { rangeByName } from "./sheet-ranges.ts";
import { placeOf } from "./tags.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

/** The active range: of several, the one that was selected last. */
export const activeSelection = (): Selection => {
  const active = call("screen.selections").at(-1);
  if (!active) throw new Error("Nothing is selected.");
  return active;
};

export const selectionMembers = (sheetId: string, self: () => Sheet): Partial<Sheet> => {
  const active = (): Range => rangeAt(selectedOn(sheetId).at(-1) ?? firstCellOf(sheetId));
  return {
    activate: () => {
      call("screen.select", firstCellOf(sheetId));
      return self();
    },
    getActiveRange: active,
    getActiveCell: () => active().getCell(1, 1),
    getCurrentCell: () => active().getCell(1, 1),
    getActiveRangeList: () => rangeList(selectedOn(sheetId)),
    setActiveRange: (range: Range) => range.activate(),
    setActiveRangeList: (list: RangeList) => list.activate(),
    getRangeList: (addresses: string[]) => {
      const places = addresses.map((address) => placeOf(rangeByName(sheetId, address)));
      if (places.length === 0) throw exception("Must specify at least one range.");
      if (places.some((place) => place.sheetId !== sheetId))
        throw exception("All ranges of a list must be on its sheet.");
      return rangeList(places);
    },
  };
};

/** On a sheet that is not the active one, its first cell is selected. */
const selectedOn = (sheetId: string): Selection[] => {
  const selected = call("screen.selections");
  return selected.at(-1)?.sheetId === sheetId ? selected : [firstCellOf(sheetId)];
};

const firstCellOf = (sheetId: string): Selection => ({ sheetId, row: 1, column: 1, rows: 1, columns: 1 });
