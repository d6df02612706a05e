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
  /** Somebody else's: the person at the keyboard may not edit what it covers; of several, those who are named. */
  readonly closed?: boolean | readonly string[];
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
  /** Who made it, and alone sees it. */
  readonly owner?: string;
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
  /** Those of a person who is not the usual one are under "user " and their address. */
  properties: Record<StoreName, Record<string, string>> & Record<string, Record<string, string>>;
  triggers: TriggerDefinition[];
  /** Sheets that are no grid of cells: o-spreadsheet knows nothing but grids, so theirs stays empty. */
  types: Record<string, "OBJECT" | "DATASOURCE">;
  /** Columns to which a Table gives a type; the engine has no Tables of that kind. */
  typedColumns: readonly { readonly sheetId: string; readonly column: number }[];
  /** Where the toggle of a group of rows or columns stands; behind the group where nothing is said. */
  groupControls: Record<string, Partial<Record<"ROW" | "COL", "BEFORE" | "AFTER">>>;
};

/** Who is at the keyboard where nobody says who. */
export const USUAL_USER = "someone@example.com";

export const isClosedTo = ({ closed = false }: Protection, user: string): boolean =>
  typeof closed === "boolean" ? closed : closed.includes(user);

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
  types: {},
  typedColumns: [],
  groupControls: {},
});

/** The number in `#gid=…`: 0 for the first sheet of a spreadsheet, then any. */
export const gidOf = (side: Side, sheetId: string): number => {
  side.gids[sheetId] ??= Object.keys(side.gids).length === 0 ? 0 : (nextId(side) * 104_729_117) % 2_147_483_647;
  return side.gids[sheetId];
};

export const nextId = (side: Side): number => side.nextId++;

/** What hung on a deleted sheet goes with it. */
export const forgetSheet = (side: Side, sheetId: string): void => {
  for (const record of [side.notes, side.types, side.groupControls]) delete record[sheetId];
  side.metadata = side.metadata.filter(({ where }) => where?.sheetId !== sheetId);
  side.protections = side.protections.filter(({ where }) => where.sheetId !== sheetId);
};

/** What hangs on a sheet is on its copy too: that marks are copied is believed of Google, not documented. */
export const copySheet = (side: Side, from: string, to: string): void => {
  for (const record of [side.notes, side.types, side.groupControls] as Record<string, unknown>[])
    if (from in record) record[to] = structuredClone(record[from]);
  for (const { where, ...mark } of [...side.metadata])
    if (where?.sheetId === from) side.metadata.push({ ...mark, id: nextId(side), where: { ...where, sheetId: to } });
};
