/** The tables of the warehouse in DuckDB: the same names and types that BigQuery has, so that the same SQL runs. */
import type { DuckDBConnection } from "@duckdb/node-api";
import type { Day, Month } from "../../src/domain/day.ts";
import { benchmarkColumns } from "../../src/warehouse/benchmarks.ts";
import { type Reading, readingColumns, type SqlColumn } from "../../src/warehouse/contributed.ts";
import { fill } from "./duckdb.ts";

export { fill, openDatabase, rowsOf, within } from "./duckdb.ts";

/** A typed row and the sheet that it stands on. */
export const contributionColumns: readonly SqlColumn[] = [["sheet", "STRING"], ...readingColumns];

/** What is asked of the rows: plans become facts by the day; months outside stay as they are. */
export type Asked = { readonly day: Day; readonly fromMonth: Month; readonly toMonth: Month };
export const askedColumns: readonly SqlColumn[] = ["day", "fromMonth", "toMonth"].map((name) => [name, "STRING"]);
export const everyMonth = { fromMonth: "0000-00", toMonth: "9999-99" };

export const fillBenchmarks = (connection: DuckDBConnection, rows: readonly Reading[]): Promise<void> =>
  fill(connection, "benchmarks", benchmarkColumns, rows);

export const ask = (connection: DuckDBConnection, asked: Asked): Promise<void> =>
  fill(connection, "asked", askedColumns, [asked]);
