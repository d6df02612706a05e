/** The tables of the warehouse in DuckDB: the same names and types that BigQuery has, so that the same SQL runs. */
import { type DuckDBAppender, type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import type { Day, Month } from "../../src/domain/day.ts";
import { benchmarkColumns } from "../../src/warehouse/benchmarks.ts";
import { type Reading, readingColumns, type SqlColumn } from "../../src/warehouse/contributed.ts";

/** A typed row and the sheet that it stands on. */
export const contributionColumns: readonly SqlColumn[] = [["sheet", "STRING"], ...readingColumns];

/** What is asked of the rows: plans become facts by the day; months outside stay as they are. */
export type Asked = { readonly day: Day; readonly fromMonth: Month; readonly toMonth: Month };
export const askedColumns: readonly SqlColumn[] = ["day", "fromMonth", "toMonth"].map((name) => [name, "STRING"]);
export const everyMonth = { fromMonth: "0000-00", toMonth: "9999-99" };

export const columnList = (columns: readonly SqlColumn[]): string =>
  columns.map((column) => column.join(" ")).join(", ");

/** What does not fit goes to the folder meanwhile. */
export const within = (folder: string): Record<string, string> => ({ memory_limit: "2GB", temp_directory: folder });

export async function openDatabase(path = ":memory:", options: Record<string, string> = {}): Promise<DuckDBConnection> {
  const connection = await (await DuckDBInstance.create(path, options)).connect();
  await connection.run("CREATE TYPE FLOAT64 AS DOUBLE; CREATE SCHEMA crossmarket");
  return connection;
}

/** Creates the table and fills it. */
export async function fill(
  connection: DuckDBConnection,
  name: string,
  columns: readonly SqlColumn[],
  rows: readonly Reading[],
): Promise<void> {
  await connection.run(`CREATE OR REPLACE TABLE crossmarket.${name} (${columnList(columns)})`);
  const appender = await connection.createAppender(name, "crossmarket");
  for (const row of rows) appendRow(appender, columns, row);
  appender.closeSync();
}

export const fillBenchmarks = (connection: DuckDBConnection, rows: readonly Reading[]): Promise<void> =>
  fill(connection, "benchmarks", benchmarkColumns, rows);

export const ask = (connection: DuckDBConnection, asked: Asked): Promise<void> =>
  fill(connection, "asked", askedColumns, [asked]);

export function appendRow(appender: DuckDBAppender, columns: readonly SqlColumn[], row: Reading): void {
  for (const [name, type] of columns) {
    const value = row[name];
    if (value === null || value === undefined) appender.appendNull();
    else if (type === "STRING") appender.appendVarchar(String(value));
    else if (type === "FLOAT64") appender.appendDouble(Number(value));
    else if (type === "INT64") appender.appendBigInt(BigInt(value));
    else appender.appendBoolean(value === true);
  }
  appender.endRow();
}

export async function rowsOf(connection: DuckDBConnection, sql: string): Promise<readonly Record<string, unknown>[]> {
  const result = await connection.runAndReadAll(sql);
  return result.getRowObjectsJS();
}
