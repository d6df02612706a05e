/** The raw material: what one spreadsheet cell holds when Google hands it over. */

/** Blank is "", an argument left out is undefined; both mean "nothing typed". */
export type Cell = string | number | boolean | Date | null | undefined;
export type Rows = readonly (readonly Cell[])[];

export const isBlank = (cell: unknown): boolean =>
  cell === undefined || cell === null || (typeof cell === "string" && cell.trim() === "");

/** A day's length from either end of what a date can be: with the hours of a time zone it is still one. */
const FARTHEST = 8.64e15 - 86_400_000;

/**
 * Dates cross realms (a custom function's dates are made elsewhere), so `instanceof` is no test. One that is no moment
 * is no date.
 */
export const isDate = (cell: unknown): cell is Date =>
  Object.prototype.toString.call(cell) === "[object Date]" && Math.abs((cell as Date).getTime()) <= FARTHEST;

/** What was typed, as text without the spaces around it. */
export function textOf(cell: Cell): string {
  if (typeof cell === "string") return cell.trim();
  if (isDate(cell)) return cell.toISOString();
  return typeof cell === "object" || cell === undefined ? "" : String(cell).trim();
}
