/** The reader of typed cells: how exact, how fast beside parsing as much JSON, and whether hostile cells take longer than they are long. */
import { isDeepStrictEqual } from "node:util";
import { readKpis, readRate, readResults } from "../../src/domain/reading/index.ts";
import { plain } from "../../test/domain/reading/plain.ts";
import { type Case, type CellText, caseFiles, casesIn, distinctCells, marketOf } from "./cells.ts";
import { benchLinearity } from "./linear.ts";
import { compare } from "./measure.ts";
import { benchNumbers } from "./numbers.ts";

const readers = { Rate: readRate, KPIs: readKpis, Results: readResults };
const CELLS = 10_000;
const ROUNDS = 9;

export function benchReading(): void {
  reportAccuracy();
  for (const column of ["Results", "KPIs", "Rate"] as const) benchColumn(column);
  benchNumbers();
  benchLinearity();
}

/** No cell comes twice, from round to round, either: the readers remember what they have read. */
function benchColumn(column: Case["column"]): void {
  const sets = Array.from({ length: ROUNDS + 1 }, (_, seed) => distinctCells(column, CELLS, seed + 1));
  const bytes = sets[0]?.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) ?? 0;
  const json = jsonOf(bytes);
  let turn = 0;
  compare(`${CELLS} distinct ${column} cells (${(bytes / 1024).toFixed(0)} KB)`, ROUNDS, [
    { name: "JSON.parse of as many bytes", run: () => JSON.parse(json) },
    { name: `read${column}`, run: () => readAll(column, sets[turn++ % sets.length] ?? []) },
  ]);
}

function readAll(column: Case["column"], cells: readonly CellText[]): void {
  for (const { text, market } of cells) readers[column](text, market);
}

/** Readings as JSON, again and again, up to a length. */
function jsonOf(bytes: number): string {
  const rows: string[] = [];
  for (let length = 2; length < bytes; ) {
    const row = JSON.stringify({ metrics: { reach: 48_200 + rows.length, likes: 2_140 }, flags: ["approx"] });
    rows.push(row);
    length += row.length + 1;
  }
  return `[${rows.join(",")}]`;
}

function reportAccuracy(): void {
  console.log("\nReadings of the cases");
  for (const file of caseFiles) {
    const cases = casesIn(file);
    const exact = cases.filter((one) => same(read(one), one.expect)).length;
    console.log(`  ${file.padEnd(46)} ${exact} of ${cases.length} exact`);
  }
}

function read({ column, market, cellType, text }: Case): object {
  const cell = cellType === "number" ? Number(text) : cellType === "date" ? new Date(text) : text;
  return readers[column](cell, marketOf(market));
}

const same = (one: object, other: object): boolean => isDeepStrictEqual(plain(one), plain(other));
