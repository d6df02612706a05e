/** o-spreadsheet in Node: the engine under the workbook, loaded once, quiet, able to run many commands as one. */
import "./polyfill.ts";
import type { CoreCommand } from "@odoo/o-spreadsheet";
import * as spreadsheet from "@odoo/o-spreadsheet";
import { passOverEmptyCells } from "./empty-cells.ts";

export type EngineModel = InstanceType<typeof spreadsheet.Model>;
export type Getters = EngineModel["getters"];
export type WorkbookData = ReturnType<EngineModel["exportData"]>;
export type EngineCommand = CoreCommand;
export type Batch = {
  readonly commands: readonly EngineCommand[];
  readonly refused: { readonly command: EngineCommand; readonly reasons: readonly string[] }[];
};

export const { Model, UIPlugin, addFunction, functionCache, helpers, load, registries, tokenize } = spreadsheet;

/** Error codes that Sheets knows and o-spreadsheet does not. */
const googleErrors = ["#ERROR!", "#NUM!"];

const batchCommand = "WORKBENCH_BATCH";

/** Runs commands as one root command: one revision, one evaluation. Refused commands are listed in the batch. */
export const dispatchBatch = (model: EngineModel, commands: readonly EngineCommand[]): Batch["refused"] => {
  const batch: Batch = { commands, refused: [] };
  quietly(() => anyDispatch(model.dispatch)(batchCommand, batch));
  return batch.refused.filter(({ reasons }) => !reasons.every((reason) => reason.startsWith("NoChanges")));
};

/** o-spreadsheet reports its timings on the console; here nobody waits for them. */
export const quietly = <Result>(action: () => Result): Result => {
  const speakAgain = silence();
  try {
    return action();
  } finally {
    speakAgain();
  }
};

export const quietlyAwait = async <Result>(action: () => Promise<Result>): Promise<Result> => {
  const speakAgain = silence();
  try {
    return await action();
  } finally {
    speakAgain();
  }
};

const silence = (): (() => void) => {
  const { log, debug } = console;
  console.log = () => undefined;
  console.debug = () => undefined;
  return () => {
    Object.assign(console, { log, debug });
  };
};

/** Whether a number format shows a date or a time. */
export const isDateFormat = (format: string | undefined): boolean =>
  format !== undefined && format !== "" && helpers.isDateTimeFormat(format);

type Dispatch = (type: string, payload: object) => { isSuccessful: boolean; reasons: readonly string[] };
/** Commands are data here; o-spreadsheet types its dispatch by the command's literal name. */
const anyDispatch = (dispatch: unknown): Dispatch => dispatch as Dispatch;

type CellUpdate = { sheetId: string; row: number; col: number; content?: string; style?: object; format?: string };

/** A blank for a cell that holds nothing, the same text once more: most cells of a page that is written as a whole. */
const changesNothing = (getters: Getters, { sheetId, row, col, content, style, format }: CellUpdate): boolean => {
  if (content === undefined || style !== undefined || format !== undefined) return false;
  const cell = getters.getCell({ sheetId, row, col });
  return cell ? !cell.isFormula && cell.content === content : content === "";
};

/** o-spreadsheet constructs its plugins by `new`; what this returns is the plugin. */
function batchPlugin(config: ConstructorParameters<typeof UIPlugin>[0]) {
  const plugin = new UIPlugin(config);
  const dispatch = anyDispatch(config.dispatch);
  const { getters } = config;
  plugin.handle = (command: { readonly type: string }) => {
    if (command.type !== batchCommand) return;
    const batch = command as unknown as Batch;
    for (const { type, ...payload } of batch.commands) {
      if (type === "UPDATE_CELL" && changesNothing(getters, payload as CellUpdate)) continue;
      const outcome = dispatch(type, payload);
      if (!outcome.isSuccessful)
        batch.refused.push({ command: { type, ...payload } as EngineCommand, reasons: outcome.reasons });
    }
  };
  return plugin;
}

passOverEmptyCells(registries);
for (const error of googleErrors) registries.errorTypes.add(error);
registries.featurePluginRegistry.add(
  batchCommand,
  Object.assign(batchPlugin, { getters: [], layers: [] }) as unknown as typeof UIPlugin,
);
