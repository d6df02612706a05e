/**
 * The warehouse on this computer: rows of text read by workers into Parquet, and the roll-up of typed rows by DuckDB, each
 * at growing sizes. `--text 1000000 --typed 10000000` are the largest.
 */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import papaparse from "papaparse";
import { benchmarkRows, configFrom } from "../../src/warehouse/benchmarks.ts";
import { buildBundle } from "../warehouse/bundle.ts";
import { ask, everyMonth, fillBenchmarks, openDatabase, rowsOf, within } from "../warehouse/database.ts";
import { readFiles } from "../warehouse/local/readFiles.ts";
import { rollupSql } from "../warehouse/sql/rollup.ts";
import { teamRows, warehouseConfig } from "./warehouse/rows.ts";

/** A team's sheet. */
const ROWS_A_FILE = 5_000;
const today = "2026-11-03";
const megabytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(0)} MB`;
const grouped = (number: number): string => String(Math.round(number)).replace(/\B(?=(\d{3})+$)/g, ",");

export async function benchWarehouse({ text = 100_000, typed = 1_000_000 }): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "crossmarket-bench-"));
  try {
    console.log(`\nWarehouse: distinct rows of text → typed rows in Parquet, ${availableParallelism()} workers`);
    for (const rows of growing(text, 3)) await benchReading(folder, rows);
    console.log("Roll-up of typed rows by DuckDB, median of 3");
    for (const rows of growing(typed, 3)) await benchRollup(folder, rows);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** 10⁷ → 10⁵, 10⁶, 10⁷ */
const growing = (largest: number, steps: number): readonly number[] =>
  Array.from({ length: steps }, (_, at) => Math.round(largest / 10 ** (steps - 1 - at))).filter(
    (rows) => rows >= ROWS_A_FILE,
  );

async function benchReading(folder: string, rows: number): Promise<void> {
  const files = Math.ceil(rows / ROWS_A_FILE);
  const sources = [];
  for (let at = 0; at < files; at++) {
    const file = join(folder, `team ${at}.csv`);
    const content = papaparse.unparse(teamRows(Math.min(ROWS_A_FILE, rows - at * ROWS_A_FILE), at + 1));
    await writeFile(file, content);
    sources.push({ file, place: { tab: "Team" }, bytes: Buffer.byteLength(content) });
  }
  const config = JSON.stringify(warehouseConfig());
  const { script } = await buildBundle();
  const watch = watchMemory();
  const [start, used] = [performance.now(), process.cpuUsage()];
  const task = { script, config, parquet: (worker: number) => join(folder, `${rows}-${worker}.parquet`) };
  const read = await readFiles(sources, task, availableParallelism(), () => undefined);
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(used);
  const peak = watch();
  if (read.rows !== rows || read.failed.length)
    throw new Error(`${read.rows} of ${rows} rows were read, ${read.failed.length} files failed.`);
  console.log(
    `  ${grouped(rows).padStart(12)} rows  ${seconds.toFixed(1).padStart(7)} s  ${grouped(rows / seconds).padStart(7)} rows/s  ${((user + system) / rows).toFixed(0).padStart(5)} µs CPU a row  peak ${megabytes(peak)}`,
  );
  await Promise.all(sources.map(({ file }) => rm(file)));
}

/** Rows that were read stand for more of them: amounts are varied, months and markets stay. */
async function benchRollup(folder: string, rows: number): Promise<void> {
  const database = await openDatabase(":memory:", within(folder));
  const read = `(SELECT * REPLACE (spend * (0.5 + random()) AS spend, reach * (0.5 + random()) AS reach, erByReach * (0.5 + random()) AS erByReach) FROM read_parquet('${folder.replaceAll("'", "''")}/*.parquet'), range(${rows}) LIMIT ${rows})`;
  const made = join(folder, `typed-${rows}`).replaceAll("'", "''");
  await database.run(`COPY (SELECT * EXCLUDE (range) FROM ${read}) TO '${made}' (FORMAT parquet)`);
  await database.run(`CREATE VIEW crossmarket.contributions AS SELECT * FROM read_parquet('${made}')`);
  const [counted] = await rowsOf(database, "SELECT COUNT(*) AS n FROM crossmarket.contributions");
  if (Number(counted?.n) !== rows) throw new Error(`${String(counted?.n)} of ${rows} typed rows were made.`);
  await fillBenchmarks(database, benchmarkRows(configFrom(warehouseConfig())));
  await ask(database, { day: today, ...everyMonth });
  const watch = watchMemory();
  const times: number[] = [];
  let months = 0;
  for (let round = 0; round < 3; round++) {
    const start = performance.now();
    months = (await rowsOf(database, rollupSql)).length;
    times.push((performance.now() - start) / 1000);
  }
  const middle = times.sort((a, b) => a - b)[1] ?? Number.NaN;
  console.log(
    `  ${grouped(rows).padStart(12)} rows  ${middle.toFixed(2).padStart(7)} s  ${months} months of markets  ${((middle * 1e6) / rows).toFixed(2)} µs a row  peak ${megabytes(watch())}`,
  );
  database.closeSync();
  await rm(join(folder, `typed-${rows}`));
}

function watchMemory(): () => number {
  let peak = process.memoryUsage().rss;
  const timer = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss);
  }, 100);
  return () => {
    clearInterval(timer);
    return Math.max(peak, process.memoryUsage().rss);
  };
}
