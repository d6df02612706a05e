import fc from "fast-check";
import { expect, test } from "vitest";
import { type Cell, isDate } from "../../../src/domain/cell.ts";
import { freshConfig, readConfig } from "../../../src/domain/config/config.ts";
import { doubtsOf } from "../../../src/domain/sheets/check/check.ts";
import { tableDoubts } from "../../../src/domain/sheets/check/tableDoubts.ts";
import { type Partnerships, readPartnerships } from "../../../src/domain/sheets/partnership.ts";
import { plainContext } from "../../../src/domain/sheets/row/context.ts";
import { findTables } from "../../../src/domain/sheets/table/find.ts";
import { saysNothing } from "../../../src/domain/sheets/table/holds.ts";
import { isLong } from "../../long.ts";
import { tabs } from "./generated.ts";

const config = readConfig(freshConfig(["US", "RU"]));
const context = plainContext(config);

const read = (rows: readonly (readonly Cell[])[]): readonly Partnerships[] =>
  findTables(rows).map((table) => readPartnerships(rows, table, context));

/** Kept beside the partnership, for people: nothing is computed from them. */
const kept: ReadonlySet<string> = new Set(["notes", "link", "erid", "handle", "paymentStatus"]);

/** What ties a further post to its deal: its own month is told, the day within it is for people. */
const keptOfPosts: ReadonlySet<string> = new Set([
  "creator",
  "market",
  "campaign",
  "status",
  "date",
  "plannedDate",
  "month",
]);

/** What a reading comes to, and where it has doubts: a change that is told is no loss. */
const gist = (all: readonly Partnerships[]): string =>
  JSON.stringify(
    all.map(({ partnerships, passed }) => [
      partnerships.map(({ doubts, market, places: _, ...rest }) => ({
        ...rest,
        market: market?.code,
        doubts: doubts.map(({ kind, row, at }) => `${kind} ${row} ${at}`),
      })),
      passed,
    ]),
  );

/** The same cell with something else of its sort in it: the first or the last digit is another. */
function others(cell: Cell): readonly Cell[] {
  if (typeof cell === "number") return [cell * 2 + 1];
  if (typeof cell === "boolean") return [!cell];
  if (isDate(cell)) return [new Date(cell.getTime() + 86_400_000)];
  const text = String(cell);
  const next = (digit: string) => String((Number(digit) + 1) % 10);
  return /\d/.test(text) ? [text.replace(/\d(?=\D*$)/, next), text.replace(/\d/, next)] : ["Qwx"];
}

type Lost = { readonly row: number; readonly at: number; readonly heading: string; readonly cell: Cell };

/** Cells that say something, which nobody names and which change nothing. */
const lostIn = (rows: readonly (readonly Cell[])[]): readonly Lost[] => {
  const all = read(rows);
  const before = gist(all);
  return all.flatMap((one) =>
    unnamed(one, rows).filter(({ row, at, cell }) =>
      others(cell).every((other) => gist(read(withOther(rows, row - 1, at, other))) === before),
    ),
  );
};

const withOther = (rows: readonly (readonly Cell[])[], index: number, at: number, other: Cell): Cell[][] =>
  rows.map((row, i) => row.map((cell, j) => (i === index && j === at ? other : cell)));

/** The filled cells of a table that no sentence is about. */
function unnamed(
  { table, tab, passed, partnerships }: Partnerships,
  rows: readonly (readonly Cell[])[],
): readonly Lost[] {
  const told = [...tableDoubts(rows, table, tab), ...doubtsOf(partnerships, config)];
  const named = new Set(told.map(({ row, at }) => `${row} ${at}`));
  const passedRows = new Set(passed.map(({ row }) => row));
  const numbers = rows
    .map((_, index) => index + 1)
    .filter((row) => row > table.header + 1 && row <= table.end && !passedRows.has(row));
  const columns = table.columns.filter(
    ({ meaning, at }) => !kept.has(meaning) && !named.has(`${table.header + 1} ${at}`),
  );
  const posts = new Set(partnerships.flatMap((one) => one.rows.slice(1)));
  return numbers.flatMap((row) =>
    columns.flatMap(({ at, heading, meaning }): Lost[] => {
      if (posts.has(row) && keptOfPosts.has(meaning)) return [];
      if (meaning === "status" && partnerships.some(({ rows: all }) => all.length > 1 && all.includes(row))) return [];
      const cell = rows[row - 1]?.[at];
      const isSuperseded =
        heading.moment !== undefined &&
        partnerships.some((one) => one.rows.includes(row) && one.results.flags?.includes("superseded_value"));
      return saysNothing(cell) || cell === false || named.has(`${row} ${at}`) || isSuperseded
        ? []
        : [{ row, at, heading: heading.text, cell }];
    }),
  );
}

let cells = 0;
let tables = 0;

test("every cell of a table is used, unread by name, or doubted, whatever the sheet", () => {
  fc.assert(
    fc.property(tabs, (rows) => {
      tables += findTables(rows).length;
      cells += rows.flat().filter((cell) => !saysNothing(cell)).length;
      expect(lostIn(rows)).toEqual([]);
    }),
    { numRuns: isLong ? 300 : 80, seed: 20261127 },
  );
  console.log(`${tables} generated tables with ${cells} filled cells: none lost`);
  expect(tables).toBeGreaterThan(isLong ? 150 : 40);
}, 120_000);
