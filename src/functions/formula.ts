/** A definition → the formula that a script may write: English name, `;` between arguments, no literals. */

import { MARKETS_NAME } from "../domain/config/config.ts";
import type { ColumnKey } from "../domain/sheets/columns.ts";
import { type ArgumentName, argumentOf } from "./arguments.ts";
import type { Definition } from "./define.ts";

/** `=CPE(C2; E2; B2; MARKETS)`, each argument as `typed` gives it; what is undefined at the end is left out. */
export function formulaOf({ name, args }: Definition, typed: (argument: ArgumentName) => string | undefined): string {
  const given = args.map((argument) => typed(argument) ?? "");
  while (given.length && given[given.length - 1] === "") given.pop();
  return `=${name}(${given.join("; ")})`;
}

/**
 * The formula for a row of the team's own sheet, or undefined where a needed column is missing.
 * `cellOf` gives a column's cell ("E7") or open range ("E7:E").
 */
export function ownFormula(
  definition: Definition,
  cellOf: (column: ColumnKey) => string | undefined,
): string | undefined {
  const { args, optionalFrom = args.length } = definition;
  const typed = (argument: ArgumentName) => {
    const { column } = argumentOf(argument);
    return argument === "markets" ? MARKETS_NAME : column && cellOf(column);
  };
  const complete = args.slice(0, optionalFrom).every((argument) => typed(argument) !== undefined);
  return complete ? formulaOf(definition, typed) : undefined;
}
