/** A custom function as o-spreadsheet wants it declared; the runtime and the page declare alike. */
import type { AddFunctionDescription } from "@odoo/o-spreadsheet";
import type { FunctionHelp } from "./types.ts";
import type { EngineArgument, EngineResult } from "./wire.ts";

export type Compute = (...cells: EngineArgument[]) => EngineResult | EngineResult[][];

/** Every argument takes a cell, a range or an error: what to make of it is for the function itself. */
export const declaration = (help: FunctionHelp, compute: Compute): AddFunctionDescription => ({
  description: help.description,
  category: "Custom",
  // Exported as it was typed; what stands in the file is wrapped as Google's own export does.
  isExported: true,
  args: help.arguments.map(({ name, description, optional, repeating }) => ({
    name,
    description,
    type: ["ANY", "RANGE"],
    acceptMatrix: true,
    acceptErrors: true,
    ...(optional || repeating ? { optional: true } : {}),
    ...(repeating ? { repeating } : {}),
  })),
  compute: compute as AddFunctionDescription["compute"],
});

type FunctionRegistry = { get(name: string): { minArgRequired: number } };

/** Sheets calls a custom function with any number of arguments: `=CPE()` is a call, not a mistake of the grid's. */
export const allowNoArguments = (registry: FunctionRegistry, name: string): void => {
  registry.get(name).minArgRequired = 0;
};
