/** Custom functions in the page's grid: "Loading…" until the worker has answered, one request for a whole recalculation. */
import { addFunction, helpers, registries } from "@odoo/o-spreadsheet";
import { allowNoArguments, declaration } from "../runtime/declare.ts";
import type { FunctionCall, FunctionHelp, FunctionResult } from "../runtime/types.ts";
import { decodeResult, encodeArgument } from "../runtime/wire.ts";

export type FunctionHost = {
  readonly answers: (calls: readonly FunctionCall[]) => Promise<readonly FunctionResult[]>;
  /** Called when answers have arrived. */
  readonly recalculate: () => void;
  /** How a date that a function returns is shown. */
  readonly dateFormat: () => string;
};

const loading = "Loading…";

/** Makes the functions known to o-spreadsheet; to be called before its Model is built. */
export function registerFunctions(functions: readonly FunctionHelp[], host: FunctionHost): void {
  const known = new Map<string, FunctionResult | undefined>();
  let asked: FunctionCall[] = [];

  const fetchAnswers = async () => {
    const calls = asked;
    asked = [];
    const results = await host.answers(calls);
    for (const [index, call] of calls.entries()) known.set(JSON.stringify(call), results[index]);
    host.recalculate();
  };

  const resultOf = (call: FunctionCall): FunctionResult | undefined => {
    const key = JSON.stringify(call);
    if (!known.has(key)) {
      known.set(key, undefined);
      if (asked.length === 0) setTimeout(fetchAnswers);
      asked.push(call);
    }
    return known.get(key);
  };

  registries.errorTypes.add(loading);
  registries.errorTypes.add("#ERROR!");
  for (const help of functions) {
    const name = help.name.toUpperCase();
    addFunction(
      name,
      declaration(help, (...cells) => {
        const call = {
          name: help.name,
          arguments: cells.map((cell) => encodeArgument(cell, helpers.isDateTimeFormat)),
        };
        const result = isWaiting(call) ? undefined : resultOf(call);
        return result === undefined ? { value: loading } : decodeResult(result, host.dateFormat());
      }),
    );
    allowNoArguments(registries.functionRegistry, name);
  }
}

/** A call whose own arguments are still on their way is not worth asking yet. */
function isWaiting(call: FunctionCall): boolean {
  return call.arguments.some((argument) =>
    Array.isArray(argument)
      ? argument.some((row) => Array.isArray(row) && row.includes(loading))
      : argument === loading,
  );
}
