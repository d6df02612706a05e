/** One row of the Creators tab → the facts of the audience, of its one cell and of columns that people keep beside it. */
import { type Cell, isBlank, type Rows, textOf } from "../cell.ts";
import type { ReadingMarket } from "../reading/index.ts";
import { readResults } from "../reading/index.ts";
import { type CellDoubt, doubtOf, flagDoubts, unreadFigures } from "../sheets/doubt.ts";
import { readHeading } from "../sheets/headings/heading.ts";
import { type FigureColumns, figureColumns, readFigures } from "../sheets/row/figures.ts";
import { columnsFrom, nothingTold } from "../sheets/table/columns.ts";
import type { CreatorFacts } from "./creator.ts";
import type { CreatorTable } from "./creatorTable.ts";
import { columnAt } from "./rowCells.ts";

type FactsFound = { readonly facts: CreatorFacts | undefined; readonly doubts: readonly CellDoubt[] };

/** Sorts the columns out once: "US %", "Women %", "Authenticity" of people's own are read as everywhere. */
export function factsReader(
  rows: Rows,
  table: CreatorTable,
): (row: readonly Cell[], market: ReadingMarket) => FactsFound {
  const beside = columnsBeside(rows, table);
  const at = table.places.audience;
  return (row, market) => {
    const cell = at === undefined ? undefined : row[at];
    const typed = readResults(isBlank(cell) ? "" : cell, market);
    const own = at === undefined || isBlank(cell) ? [] : audienceDoubts(table, at, cell, market);
    const { results, doubts } = readFigures(row, beside, typed, { market, platform: undefined, set: [] });
    const { audience, metrics } = results;
    const { authenticity } = metrics;
    const isKnown = audience !== undefined || authenticity !== undefined;
    return {
      facts: isKnown
        ? { ...(audience ? { audience } : {}), ...(authenticity === undefined ? {} : { authenticity }) }
        : undefined,
      doubts: [...own, ...doubts],
    };
  };
}

function columnsBeside(rows: Rows, { header, places }: CreatorTable): FigureColumns {
  const ours = new Set(Object.values(places));
  const headings = (rows[header] ?? []).map((cell, at) =>
    ours.has(at) || isBlank(cell) ? undefined : readHeading(textOf(cell)),
  );
  const below = rows.slice(header + 1);
  const { metrics, audience } = figureColumns(columnsFrom(headings, (at) => below.map((row) => row[at]), nothingTold));
  return { metrics: metrics.filter(({ key }) => key === "authenticity"), followers: [], audience };
}

function audienceDoubts(table: CreatorTable, at: number, cell: Cell, market: ReadingMarket): readonly CellDoubt[] {
  const column = columnAt(table, at);
  const { audience, metrics, flags, unread } = readResults(cell, market);
  if (audience === undefined && metrics.authenticity === undefined)
    return [doubtOf(column, cell, "creator_audience", "unread", [nothingRead, example])];
  return [...flagDoubts(column, cell, flags), ...unreadFigures(column, cell, unread)];
}

const nothingRead = {
  en: "no shares of the audience can be read here",
  ru: "долей аудитории здесь не прочитать",
};
const example = {
  en: "type shares, such as US 64%; women 78%; 25–44 59%; real 85%",
  ru: "впишите доли, например: Россия 88%; ж 62%; 25–34 40%; живые 78%",
};
