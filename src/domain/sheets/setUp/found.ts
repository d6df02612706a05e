/** Tables as they were found → what Set up shows of them: each column with its meaning, a sample, and why it is asked or not read. */
import type { Cell } from "../../cell.ts";
import { dayOf } from "../../day.ts";
import { shownCell } from "../../format.ts";
import type { Language } from "../../text.ts";
import type { Partnerships } from "../partnership.ts";
import type { DayOf } from "../row/context.ts";
import { saysNothing } from "../table/holds.ts";
import { columnsOf, letterOf, type Table, type TableColumn } from "../table/table.ts";
import type { FoundColumn, FoundTable, MarketSource } from "./setUp.ts";

type Rows = readonly (readonly Cell[])[];

const SAMPLE = 40;

/** `rows` are those of the tab, as they are shown. */
export function foundTable(
  rows: Rows,
  read: Partnerships,
  use: boolean,
  language: Language,
  dayOfDate: DayOf = dayOf,
): FoundTable {
  const { table, tab, partnerships, posts } = read;
  const source = sourceOf(read);
  const market = partnerships.find(({ marketFrom }) => marketFrom === source)?.market?.code;
  return {
    tab: tab.name,
    headerRow: table.header + 1,
    rows: partnerships.length + posts,
    use,
    marketFrom: source,
    ...(market && (source === "tab" || source === "sheet") ? { market } : {}),
    columns: table.columns.map((column) => foundColumn(column, rows, table, language, dayOfDate)),
  };
}

/** Where most rows have their market from; a column of markets says so for all. */
function sourceOf({ table, partnerships }: Partnerships): MarketSource {
  if (columnsOf(table, "market").length) return "column";
  if (partnerships.some(({ marketFrom }) => marketFrom === "section")) return "sections";
  return partnerships.some(({ marketFrom }) => marketFrom === "tab") ? "tab" : "sheet";
}

function foundColumn(column: TableColumn, rows: Rows, table: Table, language: Language, dayOfDate: DayOf): FoundColumn {
  const { at, heading, meaning, asked, because, inserted } = column;
  const cells = rows.slice(table.header + 1, table.end).map((row) => row[at]);
  return {
    letter: letterOf(at),
    heading: heading.text,
    meaning,
    sample: sampleOf(cells, language, dayOfDate),
    ...(asked ? { asked: asked[language] } : {}),
    ...(because ? { because: because[language] } : {}),
    ...(inserted ? { inserted } : {}),
  };
}

function sampleOf(cells: readonly Cell[], language: Language, dayOfDate: DayOf): string {
  const cell = cells.find((one) => !saysNothing(one));
  const text = shownCell(cell, language, dayOfDate).replace(/\s+/g, " ");
  return text.length > SAMPLE ? `${text.slice(0, SAMPLE - 1)}…` : text;
}
