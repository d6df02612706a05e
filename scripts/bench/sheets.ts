/** A tracker of 50,000 rows of 12 columns, all of it text: found, read, checked and rolled up, step by step. */
import { freshConfig, readConfig } from "../../src/domain/config/config.ts";
import { rollUp } from "../../src/domain/rollup/rollup.ts";
import { doubtsOf } from "../../src/domain/sheets/check/check.ts";
import { groupDoubts } from "../../src/domain/sheets/check/grouping.ts";
import { tableDoubts } from "../../src/domain/sheets/check/tableDoubts.ts";
import { readPartnerships } from "../../src/domain/sheets/partnership.ts";
import { plainContext } from "../../src/domain/sheets/row/context.ts";
import { findTables, isHeaderAgain } from "../../src/domain/sheets/table/find.ts";
import { foldEveryCell } from "./sheets/foldEveryCell.ts";
import { trackerRows } from "./sheets/tracker.ts";

const ROWS = 50_000;
/** What is slow is measured on fewer rows and told for one. */
const SAMPLE = 1_000;

export function benchSheets(): void {
  const rows = trackerRows(ROWS);
  const config = readConfig(freshConfig());
  const context = plainContext(config);
  const heap = process.memoryUsage().heapUsed;
  console.log(`\nA tracker of ${ROWS} text rows of ${rows[0]?.length} columns`);
  const tables = timed("tables and columns found", () => findTables(rows));
  const table = tables[0];
  if (!table) throw new Error("no table was found");
  const read = timed("rows read as partnerships", () => readPartnerships(rows, table, context));
  const doubts = timed("doubts found and grouped", () =>
    groupDoubts([...tableDoubts(rows, table, context.tab), ...doubtsOf(read.partnerships, config, "en")]),
  );
  const rolled = timed("rolled up", () =>
    rollUp(read.partnerships, config, "2026-10", { undated: "leave", today: "2026-11-27" }),
  );
  const held = (process.memoryUsage().heapUsed - heap) / 2 ** 20;
  console.log(`  ${"held in memory by then".padEnd(46)} ${held.toFixed(0).padStart(9)} MB`);
  console.log(`  ${rolled.counted} partnerships counted, ${doubts.length} lines in Check`);
  const sample = rows.slice(1, SAMPLE + 1);
  const now = perRow(() => sample.map((row) => isHeaderAgain(row, table)));
  const before = perRow(() => sample.map(foldEveryCell));
  console.log(
    `  a header looked for in each row: ${now.toFixed(2)} µs a row, names folded for every cell ${before.toFixed(0)} µs, × ${(before / now).toFixed(0)}`,
  );
}

function timed<T>(name: string, run: () => T): T {
  const start = performance.now();
  const result = run();
  const time = performance.now() - start;
  console.log(`  ${name.padEnd(46)} ${time.toFixed(0).padStart(9)} ms   ${((time * 1000) / ROWS).toFixed(1)} µs a row`);
  return result;
}

function perRow(run: () => unknown): number {
  run();
  const start = performance.now();
  run();
  return ((performance.now() - start) * 1000) / SAMPLE;
}
