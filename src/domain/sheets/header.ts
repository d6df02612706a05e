/** Cells → where the columns are: the header row of a team's sheet, by names in English and Russian, in any order. */
import { type Cell, isBlank, type Rows, textOf } from "../cell.ts";
import { type ColumnKey, columnKeys, columns } from "./columns.ts";

/** Rows and columns count from 0. */
export type Header = { readonly row: number; readonly at: Partial<Readonly<Record<ColumnKey, number>>> };

/** People write titles above their tables; a header further down than this is not looked for. */
export const HEADER_ROWS = 20;

/** A table of partnerships has at least the creator, the market and one of the three cells that we read. */
const isPartnerships = (at: Header["at"]) =>
  at.creator !== undefined && at.market !== undefined && (at.rate ?? at.kpis ?? at.results) !== undefined;

/** The first of the top rows that names the columns of a partnerships table. */
export function findHeader(rows: Rows): Header | undefined {
  for (const [row, cells] of rows.slice(0, HEADER_ROWS).entries()) {
    const at = columnsIn(cells);
    if (isPartnerships(at)) return { row, at };
  }
  return undefined;
}

/** Whether a further row repeats the header, as teams do between sections. */
export const isHeaderAgain = (cells: readonly Cell[], { at }: Header): boolean => {
  const named = columnsIn(cells);
  return isPartnerships(named) && named.creator === at.creator;
};

/** The column that a heading means: "Rate (USD)" → rate, "Ставка, ₽" → rate, "Creator / Креатор" → creator. */
export function headingKey(heading: string): ColumnKey | undefined {
  const names = heading
    .replace(/\(.*$/, "")
    .split(/[/|,\n]/)
    .map(folded)
    .filter(Boolean);
  return columnKeys.find((key) => names.some((name) => namesOf(key).includes(name)));
}

function columnsIn(cells: readonly Cell[]): Header["at"] {
  const at: Partial<Record<ColumnKey, number>> = {};
  for (const [column, cell] of cells.entries()) {
    if (isBlank(cell) || typeof cell !== "string" || cell.length > 60) continue;
    const key = headingKey(textOf(cell));
    if (key && at[key] === undefined) at[key] = column;
  }
  return at;
}

const namesOf = (key: ColumnKey): readonly string[] => {
  const { label, aliases } = columns[key];
  return [label.en, label.ru, ...aliases].map(folded);
};

const folded = (name: string) =>
  name
    .toLowerCase()
    .replace(/ё/g, "е")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
