/** The cells of a tab → its tables of partnerships, wherever they begin; titles, sums and notes around them are none. */
import { type Cell, isBlank, type Rows } from "../../cell.ts";
import type { TeamWord } from "../../reading/index.ts";
import type { Heading } from "../headings/heading.ts";
import { columnsFrom, nothingTold, type Told } from "./columns.ts";
import { type Headings, headingsAt, holdsValues, isDataUnder, isTable, sameNames } from "./header.ts";
import { mayBeHeader } from "./people.ts";
import { creatorPlace, type Table } from "./table.ts";
import { headingOf } from "./twoRows.ts";

export { headingTexts } from "./twoRows.ts";

/** `told` holds for all tables of the tab. */
export function findTables(rows: Rows, told: Told = nothingTold, words: readonly TeamWord[] = []): readonly Table[] {
  const found: Headings[] = [];
  for (let row = 0; row < rows.length; row++) {
    const own = rows[row] ?? [];
    if (!mayBeHeader(own, !found.length && row < TOP_ROWS)) continue;
    const last = found[found.length - 1];
    if (last && isDataUnder(last.at, own)) continue;
    const headings = headingsAt(rows, row, words, last);
    if (!headings || (last && sameNames(headings.at, last.at))) continue;
    found.push(headings);
    row = headings.header;
  }
  return found.map((headings, index) => {
    const end = found[index + 1]?.top ?? rows.length;
    const below = rows.slice(headings.header + 1, end);
    const cellsOf = (at: number): readonly Cell[] => below.map((row) => row[at]);
    const at = withNameless(headings.at, below);
    return { top: headings.top, header: headings.header, end, columns: columnsFrom(at, cellsOf, told) };
  });
}

const TOP_ROWS = 60;

/** A row that names its columns as the table's header does, as teams repeat it between sections. */
export function isHeaderAgain(row: readonly Cell[], table: Table): boolean {
  const place = creatorPlace(table);
  if (place === undefined) return false;
  const [typed, own] = [row[place], table.columns.find(({ at }) => at === place)?.heading.text];
  if (typeof typed !== "string" || own === undefined) return false;
  if (typed.trim() === own) return true;
  if (!mayBeHeader([typed], false) || holdsValues(row)) return false;
  return isTable(row.map((cell) => headingOf(cell, [])));
}

/** A column without a heading that holds something is named by its letter: silence would lose it. */
function withNameless(at: Headings["at"], below: Rows): Headings["at"] {
  const width = below.reduce((most, { length }) => Math.max(most, length), at.length);
  return Array.from({ length: width }, (_, place) => at[place] ?? (isFilled(below, place) ? nameless : undefined));
}

const isFilled = (rows: Rows, at: number): boolean => rows.some((row) => !isBlank(row[at]));

const nameless: Heading = { text: "", meanings: [], exactness: 9, unit: {}, label: "" };
