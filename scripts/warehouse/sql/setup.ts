/** setup.sql: what is created once, and again after an update of Crossmarket; nothing that is there is dropped. */
import { benchmarkColumns } from "../../../src/warehouse/benchmarks.ts";
import { contributionsView } from "./reading.ts";
import { cellNames, listed, registryColumns, rowColumns, tables } from "./tables.ts";
import { literal } from "./text.ts";

export type Setting = {
  readonly registry: string;
  readonly bucket: string;
  readonly location: string;
  /** Name and hash of the bundle. */
  readonly name: string;
  readonly hash: string;
};

/** A Config tab has a column a market: so many are read. */
export const CONFIG_WIDTH = 52;
const CONFIG_RANGE = "Config!A:AZ";
const REGISTRY_RANGE = "Registry!A:G";

const clustered: Readonly<Record<string, string>> = {
  cells: " CLUSTER BY sheet",
  units: " CLUSTER BY sheet",
  readings: " CLUSTER BY reader, config, month",
};

export function setupSql({ registry, bucket, location, name }: Setting): string {
  const library = `OPTIONS (library = [${literal(`gs://${bucket}/${name}`)}])`;
  const external = (table: string, columns: readonly string[], range: string, skipped: number): string =>
    `CREATE OR REPLACE EXTERNAL TABLE crossmarket.${table} (${columns.map((column) => `${column} STRING`).join(", ")})
OPTIONS (format = 'GOOGLE_SHEETS', uris = [${literal(registry)}], sheet_range = '${range}', skip_leading_rows = ${skipped});`;
  return `-- Crossmarket in BigQuery: run once, and again after an update of Crossmarket. Nothing of yours is dropped.
CREATE SCHEMA IF NOT EXISTS crossmarket OPTIONS (location = ${literal(location)});

-- The registry: one line a team sheet. Share it, and every team sheet, with the account that runs this (viewer).
${external("registry", registryColumns, REGISTRY_RANGE, 1)}

-- The Config tab, as it stands.
${external("config_tab", cellNames(CONFIG_WIDTH), CONFIG_RANGE, 0)}

${Object.entries(tables)
  .map(
    ([table, columns]) =>
      `CREATE TABLE IF NOT EXISTS crossmarket.${table} (${listed(columns)})${clustered[table] ?? ""};`,
  )
  .join("\n")}
-- A table of an older edition gets the columns of this one.
${(["readings", "rollup_data", "benchmarks"] as const)
  .map(
    (table) =>
      `ALTER TABLE crossmarket.${table} ${tables[table].map((column) => `ADD COLUMN IF NOT EXISTS ${column.join(" ")}`).join(", ")};`,
  )
  .join("\n")}

CREATE OR REPLACE VIEW crossmarket.contributions AS
${contributionsView};

CREATE OR REPLACE FUNCTION crossmarket.header_of(cells ARRAY<STRING>) RETURNS STRING DETERMINISTIC LANGUAGE js
${library}
AS r"""return Crossmarket.headerOf(cells);""";

CREATE OR REPLACE FUNCTION crossmarket.columns_of(header STRING, lines ARRAY<STRING>, place STRING, config STRING)
RETURNS STRUCT<columns STRING, problem STRING> DETERMINISTIC LANGUAGE js
${library}
AS r"""return Crossmarket.columnsOf(header, lines, place, config);""";

CREATE OR REPLACE FUNCTION crossmarket.read_row(cells ARRAY<STRING>, columns STRING, config STRING, posts ARRAY<STRING>)
RETURNS STRUCT<${listed(rowColumns)}> DETERMINISTIC LANGUAGE js
${library}
AS r"""return Crossmarket.readRow(cells, columns, config, posts);""";

CREATE OR REPLACE FUNCTION crossmarket.benchmarks_of(config STRING)
RETURNS ARRAY<STRUCT<${listed(benchmarkColumns)}>> DETERMINISTIC LANGUAGE js
${library}
AS r"""return Crossmarket.benchmarksOf(config);""";
`;
}
