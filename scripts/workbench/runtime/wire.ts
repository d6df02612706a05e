/** Cells ↔ what travels to a custom function and back; plain JSON, shared by the runtime and the page. */
import type { FunctionResult, WireArgument, WireCell } from "./types.ts";

/** What o-spreadsheet hands to a function: a cell, or columns of cells. */
export type EngineCell = { readonly value: unknown; readonly format?: string | undefined };
export type EngineArgument = EngineCell | readonly (readonly EngineCell[])[] | undefined;
export type EngineResult = { value: string | number | boolean; format?: string; message?: string };

type IsDateFormat = (format: string) => boolean;

/** Columns → rows; blank → "", a date → its serial number, an error → its code as Sheets writes it. */
export const encodeArgument = (argument: EngineArgument, isDateFormat: IsDateFormat): WireArgument => {
  if (argument === undefined) return { missing: true };
  if (!isColumns(argument)) return encodeCell(argument, isDateFormat);
  const rowCount = argument[0]?.length ?? 0;
  if (argument.length === 1 && rowCount === 1) return encodeCell(argument[0]?.[0], isDateFormat);
  return Array.from({ length: rowCount }, (_, row) => argument.map((column) => encodeCell(column[row], isDateFormat)));
};

/** A cell's value as a script sees it, dates still as serial numbers. */
export const encodeCell = (cell: EngineCell | undefined, isDateFormat: IsDateFormat): WireCell => {
  const value = cell?.value;
  if (value === null || value === undefined) return "";
  if (typeof value === "number") return cell?.format && isDateFormat(cell.format) ? { date: value } : value;
  if (typeof value === "boolean") return value;
  return googleErrorName(String(value));
};

/** What the engine shows for a result; rows → columns. `dateFormat` dresses dates that the function returned. */
export const decodeResult = (result: FunctionResult, dateFormat = "yyyy-mm-dd"): EngineResult | EngineResult[][] => {
  if (!result.ok) return { value: result.error, message: result.message };
  const { value } = result;
  if (!isRows(value)) return decodeCell(value, dateFormat);
  const columnCount = value[0]?.length ?? 0;
  if (columnCount === 0) return { value: "" };
  return Array.from({ length: columnCount }, (_, column) =>
    value.map((row) => decodeCell(row[column] ?? "", dateFormat)),
  );
};

const decodeCell = (cell: WireCell, dateFormat: string): EngineResult => {
  if (cell === null) return { value: "" };
  return typeof cell === "object" ? { value: cell.date, format: dateFormat } : { value: cell };
};

/** Errors that the engine names in its own way. */
const errorNames: Readonly<Record<string, string>> = {
  "#BAD_EXPR": "#ERROR!",
  "#ERROR": "#ERROR!",
  "#CYCLE": "#REF!",
  "#SPILL!": "#REF!",
};

/** Any other text is what it is, "constructor" too. */
export const googleErrorName = (code: string): string =>
  Object.hasOwn(errorNames, code) ? (errorNames[code] ?? code) : code;

const isColumns = (argument: NonNullable<EngineArgument>): argument is readonly (readonly EngineCell[])[] =>
  Array.isArray(argument);

const isRows = (value: WireCell | readonly (readonly WireCell[])[]): value is readonly (readonly WireCell[])[] =>
  Array.isArray(value);

/** What a cell shows. The engine loses backslashes of a text in a cell of plain text, which shows what it holds. */
export const shownText = ({ type, value, format, formattedValue = "" }: Shown): string =>
  type === "text" && format === "@" ? String(value) : googleErrorName(formattedValue);

type Shown = {
  readonly type: string;
  readonly value: unknown;
  readonly format?: string | undefined;
  readonly formattedValue?: string;
};
