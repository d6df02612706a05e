/** The pooled roll-up of 50,000 typed rows, side by side: our code, a database, data frames, a spreadsheet's formulas. */
import { differences, TOLERANCE } from "./rollup/differences.ts";
import { openDatabase, rollUpByDatabase } from "./rollup/duckdb.ts";
import { openSheet, rollUpByFormulas } from "./rollup/formulas.ts";
import { openFrame, rollUpByFrames } from "./rollup/frames.ts";
import { openTable, rollUpByUs } from "./rollup/ours.ts";
import { type FigureValues, typedRows } from "./rollup/rows.ts";

const ROWS = 50_000;
const ROUNDS = 5;

export async function benchRollup(): Promise<void> {
  const before = process.memoryUsage().heapUsed;
  const rows = typedRows(ROWS);
  const table = openTable(rows);
  const own = await timed(ROUNDS, () => rollUpByUs(table));
  const heap = (process.memoryUsage().heapUsed - before) / 2 ** 20;
  const database = await openDatabase(rows);
  const frame = openFrame(rows);
  const sheet = openSheet(rows);
  const ours = rollUpByUs(table);
  console.log(`\nRoll-up of ${ROWS} typed rows (${ROUNDS} rounds, medians; loading the rows is not counted)`);
  report("our code", own, ours, ours);
  console.log(`  ${"".padEnd(34)} ${heap.toFixed(0)} MB of heap, the rows included`);
  report(
    "@duckdb/node-api, one statement",
    await timed(ROUNDS, () => rollUpByDatabase(database)),
    ours,
    await rollUpByDatabase(database),
  );
  report("arquero", await timed(ROUNDS, () => rollUpByFrames(frame)), ours, rollUpByFrames(frame));
  let byFormulas: FigureValues = new Map();
  const once = await timed(1, () => {
    byFormulas = rollUpByFormulas(sheet, ROWS);
  });
  report("SUMIFS in the workbench, once", once, ours, byFormulas);
}

async function timed(rounds: number, run: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[rounds >> 1] ?? Number.NaN;
}

function report(name: string, time: number, ours: FigureValues, theirs: FigureValues): void {
  const differing = differences(ours, theirs);
  console.log(
    `  ${name.padEnd(34)} ${time.toFixed(1).padStart(9)} ms   ${theirs.size} figures, ${differing.length} differ by more than ${TOLERANCE}`,
  );
  for (const difference of differing.slice(0, 5)) console.log(`    ${difference}`);
}
