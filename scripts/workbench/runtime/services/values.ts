/** Values of cells between the add-on and the host: dates cross as instants, what no cell can hold is refused. */
import type { SentCell } from "../operations/cells.ts";
import { exception } from "./call.ts";

export type ScriptCell = string | number | boolean | Date;

export const receive = (cell: SentCell): ScriptCell => (typeof cell === "object" ? new Date(cell.$date) : cell);

export const receiveRows = (rows: readonly (readonly SentCell[])[]): ScriptCell[][] =>
  rows.map((row) => row.map(receive));

/** Throws for undefined, NaN, Infinity, broken dates and anything nested. */
export const send = (value: unknown): SentCell => {
  if (value === null) return "";
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  if (value instanceof Date && !Number.isNaN(value.getTime())) return { $date: value.getTime() };
  throw exception(`A cell cannot hold ${describe(value)}.`);
};

/** Throws in Google's words where the rows do not have the range's shape. */
export const checkShape = (rows: readonly (readonly unknown[])[], height: number, width: number): void => {
  if (rows.length !== height)
    throw exception(
      `The number of rows in the data does not match the number of rows in the range. The data has ${rows.length} but the range has ${height}.`,
    );
  const wrong = rows.find((row) => row.length !== width);
  if (wrong)
    throw exception(
      `The number of columns in the data does not match the number of columns in the range. The data has ${wrong.length} but the range has ${width}.`,
    );
};

/** The same for every cell of a range. */
export const filled = <Value>(value: Value, height: number, width: number): Value[][] =>
  Array.from({ length: height }, () => Array.from({ length: width }, () => value));

const describe = (value: unknown): string => {
  if (Array.isArray(value)) return "an array";
  if (typeof value === "object" || typeof value === "function")
    return `an object (${Object.prototype.toString.call(value)})`;
  return String(value);
};
