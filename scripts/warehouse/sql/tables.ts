/** The tables of the warehouse, said once: setup.sql creates them, refresh.sql fills them, the checks analyse against them. */
import { benchmarkColumns } from "../../../src/warehouse/benchmarks.ts";
import { readingColumns } from "../../../src/warehouse/contributed.ts";
import { rollupColumns } from "./figures.ts";

/** In GoogleSQL's names of types, `ARRAY<STRING>` and `TIMESTAMP` besides those of a typed row. */
export type TableColumns = readonly (readonly [name: string, type: string])[];

/** What `read_row` says of a row; `deal` and `hasRate` tell which rows are further posts of which. */
export const rowColumns: TableColumns = [...readingColumns, ["deal", "STRING"], ["hasRate", "BOOL"]];

const rows: TableColumns = [
  ["sheet", "STRING"],
  ["fingerprint", "INT64"],
  ["cells", "ARRAY<STRING>"],
  ["columns", "STRING"],
  ["copies", "INT64"],
];

/** A script variable must not be called as any of these columns are: inside a statement the column would hide it. */
export const tables = {
  cells: rows,
  units: [...rows, ["posts", "ARRAY<STRING>"]],
  readings: [["fingerprint", "INT64"], ["reader", "STRING"], ["config", "INT64"], ...rowColumns],
  latest: [
    ["reader", "STRING"],
    ["config", "INT64"],
    ["made", "TIMESTAMP"],
  ],
  problems: [
    ["sheet", "STRING"],
    ["happened", "TIMESTAMP"],
    ["message", "STRING"],
  ],
  benchmarks: benchmarkColumns,
  rollup_data: [...rollupColumns, ["madeAt", "TIMESTAMP"]],
  asked: ["day", "fromMonth", "toMonth"].map((name) => [name, "STRING"] as const),
} as const satisfies Readonly<Record<string, TableColumns>>;

export const registryColumns = ["sheet", "address", "tab", "active", "dates", "market", "columns"] as const;
/** As many columns of a sheet as are read where the registry says nothing: A to Z. */
export const USUAL_WIDTH = 26;

export const cellNames = (width: number): readonly string[] => Array.from({ length: width }, (_, at) => `c${at + 1}`);
export const listed = (columns: TableColumns): string => columns.map((column) => column.join(" ")).join(", ");
export const namesOf = (columns: TableColumns): readonly string[] => columns.map(([name]) => name);
