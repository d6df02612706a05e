/** What a spreadsheet holds beside its cells and o-spreadsheet has no place for: notes, metadata, protections, properties. */
import type { Json, Selection } from "./types.ts";

export type Metadata = {
  readonly id: number;
  readonly key: string;
  readonly value: string | undefined;
  readonly visibility: "DOCUMENT" | "PROJECT";
  readonly place: "SPREADSHEET" | "SHEET" | "ROW" | "COLUMN";
  readonly where: Selection | undefined;
};

export type Protection = {
  readonly id: string;
  readonly kind: "RANGE" | "SHEET";
  readonly where: Selection;
  readonly description: string;
  readonly warningOnly: boolean;
  /** Somebody else's: the person at the keyboard may not edit what it covers. */
  readonly closed?: boolean;
};

/** A rule as the add-on defined it; the engine's own rule of the same id is derived from it. */
export type ValidationDefinition = {
  readonly criteria: string;
  readonly values: readonly Json[];
  readonly allowInvalid: boolean;
  readonly helpText: string | undefined;
};

export type ConditionalDefinition = {
  readonly ranges: readonly Selection[];
  readonly criteria: string;
  readonly values: readonly Json[];
  readonly style: {
    readonly background?: string;
    readonly fontColor?: string;
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly strikethrough?: boolean;
    readonly underline?: boolean;
  };
};

export type ChartDefinition = {
  readonly type: string;
  readonly ranges: readonly Selection[];
  readonly options: { readonly [key: string]: Json };
  readonly headers: number;
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
};

export type TriggerDefinition = {
  readonly id: string;
  readonly functionName: string;
  readonly timing: { readonly [key: string]: Json };
};

export type StoreName = "script" | "user" | "document";

/** Plain JSON, keyed by o-spreadsheet's sheet ids. */
export type Side = {
  nextId: number;
  gids: Record<string, number>;
  /** Sheet → "row,column" → note. */
  notes: Record<string, Record<string, string>>;
  metadata: Metadata[];
  protections: Protection[];
  validations: Record<string, ValidationDefinition>;
  conditional: Record<string, ConditionalDefinition>;
  charts: Record<string, ChartDefinition>;
  /** The engine's number format → the one that was asked for. */
  formats: Record<string, string>;
  properties: Record<StoreName, Record<string, string>>;
  triggers: TriggerDefinition[];
};

export const emptySide = (): Side => ({
  nextId: 1,
  gids: {},
  notes: {},
  metadata: [],
  protections: [],
  validations: {},
  conditional: {},
  charts: {},
  formats: {},
  properties: { script: {}, user: {}, document: {} },
  triggers: [],
});

/** The number in `#gid=…`: 0 for the first sheet of a spreadsheet, then any. */
export const gidOf = (side: Side, sheetId: string): number => {
  side.gids[sheetId] ??= Object.keys(side.gids).length === 0 ? 0 : (nextId(side) * 104_729_117) % 2_147_483_647;
  return side.gids[sheetId];
};

export const nextId = (side: Side): number => side.nextId++;

/** What hung on a deleted sheet goes with it. */
export const forgetSheet = (side: Side, sheetId: string): void => {
  delete side.notes[sheetId];
  side.metadata = side.metadata.filter(({ where }) => where?.sheetId !== sheetId);
  side.protections = side.protections.filter(({ where }) => where.sheetId !== sheetId);
};

export type Shift = {
  readonly sheetId: string;
  readonly axis: "row" | "column";
  /** The first row or column that moves, and by how many; a negative count removes them. */
  readonly from: number;
  readonly count: number;
};

/** Rows or columns were put in or taken out: notes, metadata and protections move with their cells. */
export const shiftSide = (side: Side, shift: Shift): void => {
  const moved: Record<string, string> = {};
  for (const [key, note] of Object.entries(side.notes[shift.sheetId] ?? {})) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    const where = shifted({ sheetId: shift.sheetId, row, column, rows: 1, columns: 1 }, shift);
    if (where) moved[`${where.row},${where.column}`] = note;
  }
  side.notes[shift.sheetId] = moved;
  side.metadata = side.metadata.flatMap((item) => {
    if (!item.where || item.place === "SHEET") return [item];
    const where = shifted(item.where, shift);
    return where ? [{ ...item, where }] : [];
  });
  side.protections = side.protections.flatMap((item) => {
    if (item.kind === "SHEET") return [item];
    const where = shifted(item.where, shift);
    return where ? [{ ...item, where }] : [];
  });
};

/** Where cells are after that; undefined where they are gone. */
export const shifted = (where: Selection, shift: Shift): Selection | undefined => {
  if (where.sheetId !== shift.sheetId) return where;
  const [start, length] = shift.axis === "row" ? [where.row, where.rows] : [where.column, where.columns];
  const first = movedEdge(start, shift);
  const after = movedEdge(start + length, shift);
  if (after <= first) return undefined;
  return shift.axis === "row"
    ? { ...where, row: first, rows: after - first }
    : { ...where, column: first, columns: after - first };
};

const movedEdge = (edge: number, { from, count }: Shift): number => {
  if (edge < from || (edge === from && count < 0)) return edge;
  return count > 0 ? edge + count : Math.max(from, edge + count);
};
