/** BigQuery's part played by DuckDB: its functions that DuckDB lacks as macros, the bundle's as scalar functions. */
import { type DuckDBConnection, DuckDBScalarFunction, LIST, VARCHAR } from "@duckdb/node-api";
import { openDatabase } from "../../scripts/warehouse/database.ts";
import type { Door } from "../../scripts/warehouse/local/bundleDoor.ts";
import { rowColumns, tables } from "../../scripts/warehouse/sql/tables.ts";

/** How often rows were handed to the reader. */
export type Calls = { rows: number };

const duckType = (type: string): string => type.replace("ARRAY<STRING>", "STRING[]");

export async function openWarehouse(door: Door): Promise<{ readonly db: DuckDBConnection; readonly calls: Calls }> {
  const db = await openDatabase();
  const calls: Calls = { rows: 0 };
  db.registerScalarFunction(
    DuckDBScalarFunction.create({
      name: "js_read_row",
      returnType: VARCHAR,
      parameterTypes: [LIST(VARCHAR), VARCHAR, VARCHAR, LIST(VARCHAR)],
      specialHandling: true,
      mainFunction: (_, input, output) => {
        const [cells, columns, config, posts] = [0, 1, 2, 3].map((at) => input.getColumnVector(at));
        for (let row = 0; row < input.rowCount; row++) {
          calls.rows++;
          const texts = (at: typeof cells) => (at?.getItem(row) as { items: string[] } | null)?.items ?? [];
          const [told, settings] = [columns, config].map((one) => String(one?.getItem(row)));
          output.setItem(row, JSON.stringify(door.readRow(texts(cells), told ?? "", settings ?? "", texts(posts))));
        }
        output.flush();
      },
    }),
  );
  const struct = `STRUCT(${rowColumns.map((column) => column.join(" ")).join(", ")})`;
  await db.run(`
    CREATE MACRO FARM_FINGERPRINT(x) AS (hash(x) >> 1)::BIGINT;
    CREATE MACRO TO_JSON_STRING(x) AS to_json(x)::VARCHAR;
    CREATE MACRO GENERATE_ARRAY(low, high) AS generate_series(low, high);
    CREATE MACRO crossmarket.read_row(a, b, c, d) AS CAST(js_read_row(a, b, c, d)::JSON AS ${struct});
  `);
  for (const [name, columns] of Object.entries(tables))
    await db.run(
      `CREATE TABLE crossmarket.${name} (${columns.map(([column, type]) => `${column} ${duckType(type)}`).join(", ")})`,
    );
  return { db, calls };
}

/** Script variables as literals: DuckDB has none. */
export const withVariables = (sql: string, variables: Readonly<Record<string, string>>): string =>
  sql.replace(/\b(this_\w+|no_posts)\b/g, (name) => variables[name] ?? name);
