/** DuckDB as the warehouse uses it: opened, filled row by row, asked. Nothing of the domain is loaded for it: workers start at once. */
import { type DuckDBAppender, type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import type { Reading, SqlColumn } from "../../src/warehouse/contributed.ts";

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
