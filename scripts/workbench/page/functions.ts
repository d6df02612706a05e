/** Custom functions in the page's grid: "Loading…" until the worker has answered, one request for a whole recalculation. */
import { addFunction, helpers, registries } from "@odoo/o-spreadsheet";
import { allowNoArguments, declaration } from "../runtime/declare.ts";
import type { FunctionHelp, FunctionResult, WireArgument } from "../runtime/types.ts";
import { decodeResult, encodeArgument } from "../runtime/wire.ts";
import type { Calls } from "../server/protocol.ts";
import { argumentTable } from "./arguments.ts";

export type FunctionHost = {
  readonly answers: (calls: Calls) => Promise<readonly FunctionResult[]>;
  /** Called when answers have arrived. */
  readonly recalculate: () => void;
  /** How a date that a function returns is shown. */
  readonly dateFormat: () => string;
};

type Call = { readonly name: string; readonly numbers: readonly number[] };

const loading = "Loading…";

/** Makes the functions known to o-spreadsheet; to be called before its Model is built. */
export function registerFunctions(functions: readonly FunctionHelp[], host: FunctionHost): void {
  const table = argumentTable((argument) => encodeArgument(argument, helpers.isDateTimeFormat));
  const known = new Map<string, FunctionResult | undefined>();
  let asked: Call[] = [];

  const fetchAnswers = async () => {
    const calls = asked;
    asked = [];
    const results = await host.answers(withDistinctArguments(calls, table.argument));
    for (const [index, call] of calls.entries()) known.set(keyOf(call), results[index]);
    host.recalculate();
  };

  /** A call whose own arguments are still on their way is not worth asking yet. */
  const resultOf = (call: Call): FunctionResult | undefined => {
    const key = keyOf(call);
    if (!known.has(key) && !call.numbers.map(table.argument).some(isWaiting)) {
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
    const compute = declaration(help, (...cells) => {
      const result = resultOf({ name: help.name, numbers: cells.map(table.numberOf) });
      return result === undefined ? { value: loading } : decodeResult(result, host.dateFormat());
    });
    addFunction(name, compute);
    allowNoArguments(registries.functionRegistry, name);
  }
}

function keyOf({ name, numbers }: Call): string {
  return `${name}(${numbers.join()})`;
}

function withDistinctArguments(calls: readonly Call[], argument: (number: number) => WireArgument): Calls {
  const numbers = [...new Set(calls.flatMap((call) => call.numbers))];
  const places = new Map(numbers.map((number, place) => [number, place]));
  return {
    arguments: numbers.map(argument),
    calls: calls.map(({ name, numbers: own }) => ({ name, places: own.map((number) => places.get(number) ?? 0) })),
  };
}

function isWaiting(argument: WireArgument): boolean {
  if (!Array.isArray(argument)) return argument === loading;
  return argument.some((row) => Array.isArray(row) && row.includes(loading));
}
