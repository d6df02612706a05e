/** The host's side of Range: fonts, colours, alignment, borders and notes. */
import type { EngineCommand } from "../engine.ts";
import type { Selection } from "../types.ts";
import { mapCells, type Workbook, zoneOf } from "../workbook.ts";
import { forEachGroup } from "./cells.ts";
import { read, write } from "./define.ts";

/** The part of the engine's style that Apps Script sets. */
export type Look = {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly align?: "left" | "center" | "right";
  readonly verticalAlign?: "top" | "middle" | "bottom";
  readonly wrapping?: "wrap" | "overflow" | "clip";
  readonly fillColor?: string;
  readonly textColor?: string;
  readonly fontSize?: number;
};

export type Side = "top" | "left" | "bottom" | "right" | "v" | "h";

type StyleCommand = Extract<EngineCommand, { type: "SET_FORMATTING" }>;
type BorderCommand = Extract<EngineCommand, { type: "SET_ZONE_BORDERS" }>;

export const lookOperations = (workbook: Workbook, changed: () => void) => ({
  "looks.get": read((where: Selection): Look[][] => {
    const getters = workbook.getters();
    return mapCells(where, (position) => (getters.getCellStyle(position) ?? {}) as Look);
  }),
  "looks.set": write(({ where, looks }: { where: Selection; looks: readonly (readonly Look[])[] }) => {
    forEachGroup(where, looks, (look, target) => {
      const style = look as NonNullable<StyleCommand["style"]>;
      workbook.queue({ type: "SET_FORMATTING", sheetId: where.sheetId, target, style });
    });
  }),
  "looks.borders": write(
    (border: { where: Selection; sides: readonly (Side | "clear")[]; color: string; style: string }) => {
      const target = [zoneOf(border.where)];
      for (const position of border.sides) {
        const line = position === "clear" ? { position } : { position, color: border.color, style: border.style };
        const command = { type: "SET_ZONE_BORDERS", sheetId: border.where.sheetId, target, border: line };
        workbook.queue(command as BorderCommand);
      }
    },
  ),
  "notes.get": read((where: Selection): string[][] => {
    const notes = workbook.side.notes[where.sheetId] ?? {};
    return mapCells(where, ({ row, col }) => notes[`${row + 1},${col + 1}`] ?? "");
  }),
  "notes.set": write(({ where, notes }: { where: Selection; notes: readonly (readonly string[])[] }) => {
    const kept = { ...workbook.side.notes[where.sheetId] };
    mapCells(where, ({ row, col }) => {
      const note = notes[row + 1 - where.row]?.[col + 1 - where.column] ?? "";
      if (note === "") delete kept[`${row + 1},${col + 1}`];
      else kept[`${row + 1},${col + 1}`] = note;
    });
    workbook.side.notes[where.sheetId] = kept;
    changed();
  }),
  "notes.clear": write((where: Selection) => {
    const notes = workbook.side.notes[where.sheetId] ?? {};
    workbook.side.notes[where.sheetId] = Object.fromEntries(
      Object.entries(notes).filter(([key]) => !isInside(key, where)),
    );
    changed();
  }),
});

const isInside = (key: string, where: Selection): boolean => {
  const [row = 0, column = 0] = key.split(",").map(Number);
  return (
    row >= where.row && row < where.row + where.rows && column >= where.column && column < where.column + where.columns
  );
};
