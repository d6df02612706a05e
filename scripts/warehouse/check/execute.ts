/** Rows of text → figures by GoogleSQL: the bundle types the rows, the reference implementation runs the roll-up. */
import type { Cell, Rows } from "../../../src/domain/cell.ts";
import { readConfig } from "../../../src/domain/config/config.ts";
import { benchmarkColumns } from "../../../src/warehouse/benchmarks.ts";
import type { Reading } from "../../../src/warehouse/contributed.ts";
import { teamRows, warehouseConfig } from "../../bench/warehouse/rows.ts";
import { askedColumns, contributionColumns, everyMonth } from "../database.ts";
import type { Door } from "../local/bundleDoor.ts";
import { recordOf } from "../record.ts";
import { rollupSql } from "../sql/rollup.ts";
import type { TableColumns } from "../sql/tables.ts";
import { optionsOf } from "./analyse.ts";
import type { Engine } from "./engine.ts";
import { type Compared, compared, partnershipsOf, type Records, recordsOf } from "./own.ts";
import { tableOf } from "./types.ts";

const today = "2026-11-03";

export async function figuresByGoogle(engine: Engine, door: Door, count: number): Promise<Compared> {
  const config = warehouseConfig();
  const rows: Rows = teamRows(count, 4);
  const read = door.readFile(rows, { tab: "Team" }, JSON.stringify(config));
  if ("problem" in read) throw new Error(`The rows of the check cannot be read: ${read.problem}.`);
  const settings = readConfig(config);
  const own = recordsOf(partnershipsOf({ name: "Team", rows }, settings, today), settings, today);
  const benchmarks = door.benchmarksOf(JSON.stringify(config));
  const contributions = read.readings.map((reading) => ({ sheet: "Team", ...reading }));
  return compared(own, await run(engine, contributions, benchmarks));
}

async function run(
  engine: Engine,
  contributions: readonly Reading[],
  benchmarks: readonly Reading[],
): Promise<Records> {
  const options = await optionsOf(engine);
  const filled = [
    ["contributions", contributionColumns, contributions],
    ["benchmarks", benchmarkColumns, benchmarks],
    ["asked", askedColumns, [{ day: today, ...everyMonth }]],
  ] as const;
  const answer = (await engine.evaluateQuery({
    // contents are keyed by the table's name alone: the dataset's is the only thing that is taken off
    sql: rollupSql.replaceAll("crossmarket.", ""),
    options,
    simpleCatalog: {
      ...{ name: "c", builtinFunctionOptions: { languageOptions: options.languageOptions } },
      table: filled.map(([name, columns]) => tableOf(name, columns)),
    },
    tableContent: Object.fromEntries(filled.map(([name, columns, rows]) => [name, contentOf(columns, rows)])),
  })) as Answer;
  const names = answer.prepared.columns.map(({ name }) => name);
  return new Map(
    (answer.content.tableData.row ?? []).map(({ cell }) => {
      const row = Object.fromEntries(cell.map((one, at) => [names[at] ?? "", cellOf(one)]));
      const { madeAt: _, ...record } = recordOf(row, "");
      return [`${record.month} ${record.market}`, record] as const;
    }),
  );
}

type Value = { readonly value?: string } & Readonly<Record<string, unknown>>;
type Answer = {
  readonly prepared: { readonly columns: readonly { readonly name: string }[] };
  readonly content: { readonly tableData: { readonly row?: readonly { readonly cell: readonly Value[] }[] } };
};

const cellOf = (cell: Value): Cell => {
  const found = cell.value === undefined ? null : cell[cell.value];
  return cell.value === "int64Value" ? Number(found) : (found as Cell);
};

const fields: Readonly<Record<string, string>> = {
  STRING: "stringValue",
  FLOAT64: "doubleValue",
  INT64: "int64Value",
  BOOL: "boolValue",
};
const contentOf = (columns: TableColumns, rows: readonly Reading[]): object => ({
  tableData: {
    row: rows.map((row) => ({
      cell: columns.map(([name, type]) => {
        const value = row[name];
        return value === null || value === undefined ? {} : { [fields[type] ?? ""]: value };
      }),
    })),
  },
});
