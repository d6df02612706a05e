/** Arguments of custom functions, each distinct one kept once: a table given to a thousand calls is read and sent one time. */
import type { WireArgument } from "../runtime/types.ts";
import type { EngineArgument } from "../runtime/wire.ts";

export type ArgumentTable = {
  /** The same number for the same content. */
  readonly numberOf: (argument: EngineArgument) => number;
  readonly argument: (number: number) => WireArgument;
};

export function argumentTable(encode: (argument: EngineArgument) => WireArgument): ArgumentTable {
  const byContent = new Map<string, number>();
  /** o-spreadsheet hands out one and the same matrix for a range while it recalculates. */
  const byMatrix = new WeakMap<object, number>();
  const all: WireArgument[] = [];

  const keep = (argument: EngineArgument) => {
    const encoded = encode(argument);
    const content = JSON.stringify(encoded);
    const number = byContent.get(content) ?? all.push(encoded) - 1;
    byContent.set(content, number);
    return number;
  };

  return {
    numberOf: (argument) => {
      if (!Array.isArray(argument)) return keep(argument);
      const number = byMatrix.get(argument) ?? keep(argument);
      byMatrix.set(argument, number);
      return number;
    },
    argument: (number) => {
      const argument = all[number];
      if (argument === undefined) throw new Error(`No argument has the number ${number}.`);
      return argument;
    },
  };
}
