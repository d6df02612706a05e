/** The reader of typed cells: how exact, how fast beside parsing as much JSON, and whether hostile cells take longer than they are long. */
import { readKpis, readRate, readResults } from "../../src/domain/reading/index.ts";
import type { Case } from "../../test/domain/reading/cases.ts";
import { benchAccuracy } from "./accuracy.ts";
import { type CellText, distinctCells } from "./cells.ts";
import { benchLinearity } from "./linear.ts";
import { compare } from "./measure.ts";
import { benchNumbers } from "./numbers.ts";

const readers = { Rate: readRate, KPIs: readKpis, Results: readResults };
const CELLS = 10_000;
const ROUNDS = 9;

/** What reading that many Results may take, milliseconds. */
const ASKED = 150;

/** `folder`: further files of cases in the same shape. */
export function benchReading(folder?: string): void {
  benchAccuracy(folder);
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
  const asked = column === "Results" ? `, ${ASKED} ms are asked` : "";
  compare(`${CELLS} distinct ${column} cells (${(bytes / 1024).toFixed(0)} KB)${asked}`, ROUNDS, [
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
