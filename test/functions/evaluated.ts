/** A formula of ours over the cells of a sheet → its value, as Google would call the function. */
import type { Cell, Rows } from "../../src/domain/cell.ts";
import { call } from "../../src/functions/call.ts";
import type { Definition } from "../../src/functions/define.ts";

export function evaluated(formula: string, definition: Definition, rows: Rows, markets: Rows): Cell {
  const given = formula
    .slice(formula.indexOf("(") + 1, -1)
    .split("; ")
    .map((argument) => argumentOf(argument, rows, markets));
  return call(definition, given) as Cell;
}

function argumentOf(argument: string, rows: Rows, markets: Rows): Cell | Rows {
  if (argument === "MARKETS") return markets;
  const [, quoted] = /^"(.*)"$/.exec(argument) ?? [];
  if (quoted !== undefined) return quoted;
  const [, left = "", top, right = left, bottom = top] =
    /^([A-Z]+)\$?(\d+)(?::([A-Z]+)\$?(\d+))?$/.exec(argument) ?? [];
  if (!left) return undefined;
  const [first, last] = [placeOf(left), placeOf(right)];
  const block = Array.from({ length: Number(bottom) - Number(top) + 1 }, (_, index) =>
    Array.from({ length: last - first + 1 }, (__, at) => rows[Number(top) - 1 + index]?.[first + at] ?? ""),
  );
  return block.length === 1 && block[0]?.length === 1 ? block[0][0] : block;
}

/** "A" → 0, "AA" → 26 */
const placeOf = (letters: string): number =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
