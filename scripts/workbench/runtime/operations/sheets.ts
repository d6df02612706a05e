/** The host's side of Spreadsheet and Sheet: tabs, their size and order, and the names of ranges. */
import type { EngineCommand } from "../engine.ts";
import { forgetSheet, gidOf, nextId } from "../side.ts";
import type { Selection } from "../types.ts";
import { selectionOf, type Workbook, zoneOf } from "../workbook.ts";
import { free, read, write } from "./define.ts";

export type SheetInfo = {
  readonly sheetId: string;
  readonly gid: number;
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly isHidden: boolean;
  readonly type: "GRID" | "OBJECT" | "DATASOURCE";
};

type RangeOf = { sheetId: string; zone: Parameters<typeof selectionOf>[1] };

export const sheetOperations = (workbook: Workbook, changed: () => void) => {
  const { side } = workbook;
  const nameOf = (sheetId: string) => workbook.getters().getSheetName(sheetId);
  const rangeData = (where: Selection) => workbook.getters().getRangeDataFromZone(where.sheetId, zoneOf(where));
  return {
    "sheets.all": free((): SheetInfo[] => sheetInfos(workbook)),
    "sheets.bounds": read((sheetId: string): { rows: number; columns: number } => {
      const getters = workbook.getters();
      let rows = 0;
      let columns = 0;
      for (const position of getters.getEvaluatedCellsPositions(sheetId)) {
        // A formula that shows "" counts, as it does at Google.
        if (getters.getEvaluatedCell(position).type === "empty") continue;
        rows = Math.max(rows, position.row + 1);
        columns = Math.max(columns, position.col + 1);
      }
      return { rows, columns };
    }),
    "sheets.insert": write(({ name, index }: { name: string; index: number }): string => {
      const sheetId = `sheet-${nextId(side)}-${Date.now().toString(36)}`;
      gidOf(side, sheetId);
      workbook.now({ type: "CREATE_SHEET", sheetId, name, position: index, rows: workbook.tabRows, cols: 26 });
      return sheetId;
    }),
    /** From now on it has no cells: a chart was moved to it. */
    "sheets.becomeObject": write((sheetId: string): void => {
      side.types[sheetId] = "OBJECT";
      changed();
    }),
    "sheets.duplicate": write(({ sheetId, name }: { sheetId: string; name: string }): string => {
      const sheetIdTo = `sheet-${nextId(side)}-${Date.now().toString(36)}`;
      gidOf(side, sheetIdTo);
      workbook.now({ type: "DUPLICATE_SHEET", sheetId, sheetIdTo, sheetNameTo: name });
      changed();
      return sheetIdTo;
    }),
    "sheets.delete": write((sheetId: string) => {
      workbook.now({ type: "DELETE_SHEET", sheetId, sheetName: nameOf(sheetId) });
      forgetSheet(side, sheetId);
      changed();
    }),
    "sheets.rename": write(({ sheetId, name }: { sheetId: string; name: string }) => {
      const oldName = nameOf(sheetId);
      if (name !== oldName) workbook.now({ type: "RENAME_SHEET", sheetId, newName: name, oldName });
    }),
    "sheets.move": write(({ sheetId, delta }: { sheetId: string; delta: number }) => {
      if (delta !== 0) workbook.now({ type: "MOVE_SHEET", sheetId, delta });
    }),
    "sheets.hide": write((sheetId: string) => {
      if (workbook.getters().isSheetVisible(sheetId)) workbook.now({ type: "HIDE_SHEET", sheetId });
    }),
    "sheets.show": write((sheetId: string) => {
      if (!workbook.getters().isSheetVisible(sheetId)) workbook.now({ type: "SHOW_SHEET", sheetId });
    }),
    "sheets.color": write(({ sheetId, color }: { sheetId: string; color: string | null }) =>
      workbook.queue({ type: "COLOR_SHEET", sheetId, ...(color ? { color } : {}) }),
    ),
    "sheets.gridlines": write(({ sheetId, hidden }: { sheetId: string; hidden: boolean }) =>
      workbook.queue({ type: "SET_GRID_LINES_VISIBILITY", sheetId, areGridLinesVisible: !hidden }),
    ),
    "sheets.frozen": read((sheetId: string): { rows: number; columns: number } => {
      const { xSplit, ySplit } = workbook.getters().getPaneDivisions(sheetId);
      return { rows: ySplit, columns: xSplit };
    }),
    "sheets.freeze": write(({ sheetId, axis, count }: { sheetId: string; axis: "ROWS" | "COLUMNS"; count: number }) =>
      workbook.now(
        count === 0
          ? { type: `UNFREEZE_${axis}`, sheetId }
          : ({ type: `FREEZE_${axis}`, sheetId, quantity: count } as EngineCommand),
      ),
    ),
    "sheets.resize": write(
      (size: { sheetId: string; axis: "ROW" | "COL"; first: number; count: number; px: number | null }) =>
        workbook.queue({
          type: "RESIZE_COLUMNS_ROWS",
          sheetId: size.sheetId,
          dimension: size.axis,
          elements: Array.from({ length: size.count }, (_, index) => size.first - 1 + index),
          size: size.px,
        }),
    ),
    "sheets.insertLines": write((lines: { sheetId: string; axis: "ROW" | "COL"; after: number; count: number }) =>
      workbook.now({
        type: "ADD_COLUMNS_ROWS",
        sheetId: lines.sheetId,
        sheetName: nameOf(lines.sheetId),
        dimension: lines.axis,
        base: Math.max(0, lines.after - 1),
        quantity: lines.count,
        position: lines.after === 0 ? "before" : "after",
      }),
    ),
    "sheets.deleteLines": write((lines: { sheetId: string; axis: "ROW" | "COL"; first: number; count: number }) =>
      workbook.now({
        type: "REMOVE_COLUMNS_ROWS",
        sheetId: lines.sheetId,
        sheetName: nameOf(lines.sheetId),
        dimension: lines.axis,
        elements: Array.from({ length: lines.count }, (_, index) => lines.first - 1 + index),
      }),
    ),
    /** Lines that are moved land before the line that stood at `to`. */
    "sheets.moveLines": write(
      ({
        sheetId,
        axis,
        first,
        count,
        to,
      }: {
        sheetId: string;
        axis: "ROW" | "COL";
        first: number;
        count: number;
        to: number;
      }) => {
        const elements = Array.from({ length: count }, (_, index) => first - 1 + index);
        const place = to < first ? { base: to - 1, position: "before" } : { base: to - 2, position: "after" };
        const command = {
          type: "MOVE_COLUMNS_ROWS",
          sheetId,
          sheetName: nameOf(sheetId),
          dimension: axis,
          elements,
          ...place,
        };
        // The engine moves lines of the sheet that its own view shows.
        workbook.now(
          { type: "ACTIVATE_SHEET", sheetIdFrom: sheetId, sheetIdTo: sheetId } as unknown as EngineCommand,
          command as unknown as EngineCommand,
        );
      },
    ),
    "names.all": read((): { name: string; where: Selection }[] =>
      workbook
        .getters()
        .getNamedRanges()
        .map(({ name, range }: { name: string; range: RangeOf }) => ({
          name,
          where: selectionOf(range.sheetId, range.zone),
        })),
    ),
    "names.set": write(({ name, where }: { name: string; where: Selection }) => {
      const ranges = [rangeData(where)];
      const known = workbook.getters().getNamedRange(name);
      // Without it the engine holds the range against the tab that is open, and drops one that is wider in silence.
      const of = { sheetId: where.sheetId };
      workbook.now(
        known
          ? { type: "UPDATE_NAMED_RANGE", oldRangeName: known.name, newRangeName: known.name, ranges, ...of }
          : { type: "CREATE_NAMED_RANGE", name, ranges, ...of },
      );
    }),
    "names.remove": write((name: string) => workbook.now({ type: "DELETE_NAMED_RANGE", name })),
  };
};

export const sheetInfos = (workbook: Workbook): SheetInfo[] => {
  const getters = workbook.layout();
  return getters.getSheetIds().map((sheetId: string) => ({
    sheetId,
    gid: gidOf(workbook.side, sheetId),
    name: getters.getSheetName(sheetId),
    rows: getters.getNumberRows(sheetId),
    columns: getters.getNumberCols(sheetId),
    isHidden: !getters.isSheetVisible(sheetId),
    type: workbook.side.types[sheetId] ?? "GRID",
  }));
};
