/** The workbook: o-spreadsheet's model, written to in batches, read after they are in. */
import { createBroker } from "./broker.ts";
import {
  dispatchBatch,
  type EngineCommand,
  type EngineModel,
  functionCache,
  type Getters,
  Model,
  quietly,
  type WorkbookData,
} from "./engine.ts";
import { joinFormatting } from "./formatting.ts";
import { evaluatingWith } from "./functions.ts";
import type { SheetLocale } from "./locale.ts";
import type { Side } from "./side.ts";
import type { FunctionCall, FunctionHelp, FunctionResult, Selection } from "./types.ts";

export type Zone = { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number };
export type CellPosition = { readonly sheetId: string; readonly row: number; readonly col: number };

export type WorkbookSetup = {
  readonly data: object;
  readonly locale: SheetLocale;
  readonly timeZone: string;
  readonly name: string;
  readonly side: Side;
  readonly tabRows: number;
  readonly functions: () => readonly FunctionHelp[];
  readonly evaluate: (call: FunctionCall) => FunctionResult;
};

export type Workbook = ReturnType<typeof createWorkbook>;

/** `flush` throws where the engine refuses a command; everything that reads flushes first. */
export const createWorkbook = ({ data, locale, timeZone, name, side, tabRows, functions, evaluate }: WorkbookSetup) => {
  const broker = createBroker("START_REVISION");
  const evaluator = { functions, evaluate, dateFormat: locale.dateFormat };
  const inEngine = <Result>(action: () => Result): Result => evaluatingWith(evaluator, () => quietly(action));
  let model = openModel(data, broker, inEngine);
  let pending: EngineCommand[] = [];

  const flush = (): void => {
    if (pending.length === 0) return;
    const commands = pending;
    pending = [];
    const [refused] = inEngine(() => dispatchBatch(model, joinFormatting(commands)));
    if (refused) throw new Error(`The spreadsheet refused ${refused.command.type}: ${refused.reasons.join(", ")}.`);
  };

  return {
    locale,
    timeZone,
    name,
    side,
    tabRows,
    broker,
    inEngine,
    flush,
    model: () => model,
    /** Reads happen after the writes that were asked for before them. */
    getters: (): Getters => {
      flush();
      return model.getters;
    },
    /** The same for what no write to cells changes, which may wait: the tabs, their names and sizes. */
    layout: (): Getters => {
      if (!pending.every(({ type }) => leavesLayout.has(type))) flush();
      return model.getters;
    },
    queue: (...commands: EngineCommand[]): void => {
      pending.push(...commands);
    },
    now: (...commands: EngineCommand[]): void => {
      pending.push(...commands);
      flush();
    },
    isFormatPending: (): boolean =>
      pending.some(({ type }) => type === "SET_FORMATTING" || type === "CLEAR_FORMATTING"),
    /** The workbook as plain JSON; the engine's own `exportData` builds a second model to check itself. */
    data: (): WorkbookData => {
      flush();
      return inEngine(() => model._exportData(false));
    },
    /** Builds the model again from its own data: the custom functions have changed. */
    rebuild: (): void => {
      flush();
      const kept = inEngine(() => model._exportData(false));
      quietly(() => model.leaveSession());
      for (const key of Object.keys(functionCache)) delete functionCache[key];
      model = openModel({ ...kept, revisionId: broker.revisionId() }, broker, inEngine);
    },
  };
};

/** A script that dresses a tab asks for it before each look: these wait for each other and are carried out at once. */
const leavesLayout: ReadonlySet<string> = new Set([
  "UPDATE_CELL",
  "SET_FORMATTING",
  "CLEAR_FORMATTING",
  "SET_ZONE_BORDERS",
  "SET_BORDERS_ON_TARGET",
  "COLOR_SHEET",
  "SET_GRID_LINES_VISIBILITY",
  "RESIZE_COLUMNS_ROWS",
]);

const openModel = (
  data: object,
  broker: ReturnType<typeof createBroker>,
  inEngine: <Result>(action: () => Result) => Result,
): EngineModel =>
  inEngine(() => {
    const model = new Model(data, {
      client: { id: "add-on", name: "Add-on" },
      transportService: broker.transport,
    });
    model.joinSession();
    return model;
  });

/** Rows and columns from 1 → the engine's zone from 0. */
export const zoneOf = ({ row, column, rows, columns }: Omit<Selection, "sheetId">): Zone => ({
  top: row - 1,
  left: column - 1,
  bottom: row + rows - 2,
  right: column + columns - 2,
});

export const selectionOf = (sheetId: string, zone: Zone): Selection => ({
  sheetId,
  row: zone.top + 1,
  column: zone.left + 1,
  rows: zone.bottom - zone.top + 1,
  columns: zone.right - zone.left + 1,
});

/** One value a cell, in rows. */
export const mapCells = <Result>(where: Selection, read: (position: CellPosition) => Result): Result[][] =>
  Array.from({ length: where.rows }, (_, row) =>
    Array.from({ length: where.columns }, (_, column) =>
      read({ sheetId: where.sheetId, row: where.row - 1 + row, col: where.column - 1 + column }),
    ),
  );
