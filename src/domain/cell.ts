/** The raw material: what one spreadsheet cell holds when Google hands it over. */

/** Blank is "", an argument left out is undefined; both mean "nothing typed". */
export type Cell = string | number | boolean | Date | null | undefined;
export type Rows = readonly (readonly Cell[])[];

export const isBlank = (cell: unknown): boolean =>
  cell === undefined || cell === null || (typeof cell === "string" && cell.trim() === "");

/**
 * Dates cross realms (a custom function's dates are made elsewhere), so `instanceof` is no test. One that is no moment of
 * any calendar is as good as a text.
 */
export const isDate = (cell: unknown): cell is Date =>
  Object.prototype.toString.call(cell) === "[object Date]" && !Number.isNaN((cell as Date).getTime());

/** What was typed, as text without the spaces around it. */
export function textOf(cell: Cell): string {
  if (typeof cell === "string") return cell.trim();
  return cell === undefined || cell === null ? "" : isDate(cell) ? cell.toISOString() : String(cell).trim();
}
