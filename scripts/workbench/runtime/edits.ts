/** A person's edits: which cells a revision changed, what onEdit is told, which lines were put in or taken out. */
import type { EngineCommand } from "./engine.ts";
import { type Shift, shifted } from "./hanging.ts";
import type { Json, RevisionMessage, Selection } from "./types.ts";
import { encodeCell } from "./wire.ts";
import type { Workbook } from "./workbook.ts";

/** One edit: where, and for a single cell what was there before and is there now. */
export type Edit = { readonly where: Selection; readonly value?: Json; readonly oldValue?: Json };

/** The commands of a revision that a page sent; none for presence messages, undo and redo. */
export const commandsOf = (message: RevisionMessage): readonly EngineCommand[] =>
  message.type === "REMOTE_REVISION" && "commands" in message ? (message.commands as EngineCommand[]) : [];

/** The smallest rectangle around the cells whose content changed, on the sheet of the first of them. */
export const editedCells = (commands: readonly EngineCommand[]): Selection | undefined => {
  const touched = commands.flatMap(cellsOf);
  const sheetId = touched[0]?.sheetId;
  const same = touched.filter((where) => where.sheetId === sheetId);
  return same.reduce<Selection | undefined>((whole, where) => (whole ? around(whole, where) : where), undefined);
};

/** The value of a single cell, as onEdit tells it: a date as its serial number; nothing for a blank or a formula. */
export const valueForEvent = (workbook: Workbook, where: Selection): Json | undefined => {
  if (where.rows * where.columns > 1) return undefined;
  const position = { sheetId: where.sheetId, row: where.row - 1, col: where.column - 1 };
  const getters = workbook.getters();
  if (getters.getCell(position)?.isFormula) return undefined;
  const value = encodeCell(getters.getEvaluatedCell(position), () => false);
  return value === "" || value === null || typeof value === "object" ? undefined : String(value);
};

/** Where rows of a sheet are after commands; those that were taken out are gone. */
export const rowsAfter = (
  commands: readonly EngineCommand[],
  sheetId: string,
  rows: readonly number[],
): readonly number[] => {
  const shifts = commands.flatMap(shiftsOf).filter(({ axis }) => axis === "row");
  return rows.flatMap((row) => {
    const whole: Selection = { sheetId, row, column: 1, rows: 1, columns: 1 };
    const after = shifts.reduce<Selection | undefined>((where, shift) => where && shifted(where, shift), whole);
    return after ? [after.row] : [];
  });
};

export const shiftsOf = (command: EngineCommand): Shift[] => {
  if (command.type === "ADD_COLUMNS_ROWS") {
    const from = command.base + (command.position === "after" ? 2 : 1);
    return [{ sheetId: command.sheetId, axis: axisOf(command.dimension), from, count: command.quantity }];
  }
  if (command.type !== "REMOVE_COLUMNS_ROWS") return [];
  const { sheetId, dimension } = command;
  return [...command.elements]
    .sort((one, other) => other - one)
    .map((index) => ({ sheetId, axis: axisOf(dimension), from: index + 1, count: -1 }));
};

const axisOf = (dimension: "ROW" | "COL"): Shift["axis"] => (dimension === "ROW" ? "row" : "column");

const cellsOf = (command: EngineCommand): Selection[] => {
  if (command.type === "UPDATE_CELL" && "content" in command) return [cellAt(command)];
  if (command.type === "CLEAR_CELL") return [cellAt(command)];
  if (command.type !== "DELETE_CONTENT" && command.type !== "CLEAR_CELLS") return [];
  return command.target.map(({ top, left, bottom, right }) => ({
    sheetId: command.sheetId,
    row: top + 1,
    column: left + 1,
    rows: bottom - top + 1,
    columns: right - left + 1,
  }));
};

const cellAt = ({ sheetId, row, col }: { sheetId: string; row: number; col: number }): Selection => ({
  sheetId,
  row: row + 1,
  column: col + 1,
  rows: 1,
  columns: 1,
});

const around = (one: Selection, other: Selection): Selection => {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    sheetId: one.sheetId,
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
};
