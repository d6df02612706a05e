/** What a custom function may return to its cell. */
import type { FunctionResult, WireCell } from "../types.ts";

/** A date in a result still as its instant; the host knows the spreadsheet's clock. */
export type CustomOutcome = FunctionResult | { readonly ok: true; readonly value: unknown };

const longestText = 50_000;

/** A value or a rectangle of values; everything else is the error that the cell shows. */
export const checkResult = (value: unknown): CustomOutcome => {
  if (!Array.isArray(value)) return checked([[value]], (cells) => cells[0]?.[0]);
  const rows: unknown[][] = value.map((row) => (Array.isArray(row) ? row : [row]));
  const widths = new Set(rows.map((row) => row.length));
  if (widths.size > 1) return refused("#ERROR!", "The function returned rows of different lengths.");
  if (rows.length === 0 || widths.has(0)) return { ok: true, value: "" };
  return checked(rows, (cells) => cells);
};

type Cells = (WireCell | { $date: number })[][];

const checked = (rows: unknown[][], pick: (cells: Cells) => unknown): CustomOutcome => {
  const cells: Cells = [];
  for (const row of rows) {
    const line: Cells[number] = [];
    for (const value of row) {
      const problem = problemOf(value);
      if (problem) return problem;
      line.push(value instanceof Date ? { $date: value.getTime() } : (value as WireCell));
    }
    cells.push(line);
  }
  return { ok: true, value: pick(cells) };
};

const problemOf = (value: unknown): CustomOutcome | undefined => {
  if (typeof value === "number")
    return Number.isFinite(value) ? undefined : refused("#NUM!", "Result was not a number.");
  if (typeof value === "boolean") return undefined;
  if (typeof value === "string")
    return value.length > longestText
      ? refused("#ERROR!", "Text result is longer than the limit of 50000 characters.")
      : undefined;
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? refused("#NUM!", "Result was not a date.") : undefined;
  return refused("#ERROR!", `The function returned ${describe(value)}, which no cell can hold.`);
};

const describe = (value: unknown): string => {
  if (value === null || value === undefined) return String(value);
  return Array.isArray(value) ? "an array inside of an array of rows" : `a value of type ${typeof value}`;
};

const refused = (error: string, message: string): FunctionResult => ({ ok: false, error, message });
