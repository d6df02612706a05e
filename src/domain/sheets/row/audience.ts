/** The columns of a row that hold shares of the audience → what they say, read as a cell of results that their headings label. */
import type { Cell } from "../../cell.ts";
import { type ReadingMarket, type ResultsReading, readResults } from "../../reading/index.ts";
import { type CellDoubt, doubtOf } from "../doubt.ts";
import { saysNothing } from "../table/holds.ts";
import { columnName, type TableColumn } from "../table/table.ts";
import { mixedShares } from "./figure.ts";

/** Shares of the audience, as a cell of results that all headings label: "Women: 78%; 25–34: 59%". */
export function audienceIn(
  list: readonly TableColumn[],
  row: readonly Cell[],
  market: ReadingMarket,
  doubts: CellDoubt[],
): ResultsReading | undefined {
  const texts: string[] = [];
  for (const column of list) {
    const cell = row[column.at];
    const [text] = audienceText(column, cell);
    if (text === undefined) continue;
    const isOpen = typeof cell === "number" && column.shares === "mixed" && cell <= 1;
    if (isOpen) doubts.push(doubtOf(column, cell, "mixed_shares", "unread", mixedShares(column, cell)));
    else if (!saysShares(text, market)) doubts.push(doubtOf(column, cell, "no_audience", "unread", noAudience(column)));
    else texts.push(text);
  }
  return texts.length ? readResults(texts.join("; "), market) : undefined;
}

/** A column that says nothing is told by itself: beside others that do, nobody would notice. */
function saysShares(text: string, market: ReadingMarket): boolean {
  const { audience, metrics } = readResults(text, market);
  return audience !== undefined || metrics.authenticity !== undefined;
}

function audienceText({ heading, shares }: TableColumn, cell: Cell): readonly string[] {
  if (saysNothing(cell) || typeof cell === "boolean") return [];
  const isLabelled =
    heading.unit.isPercent ||
    shares !== undefined ||
    !/audience|аудитор|demograph|демограф|publikum|zielgruppe/i.test(heading.label);
  if (!isLabelled) return [String(cell)];
  if (typeof cell !== "number")
    return [`${heading.label} ${cell}${/%/.test(String(cell)) || !/^[\d.,\s]+$/.test(String(cell)) ? "" : "%"}`];
  return [`${heading.label} ${Number((isFraction(cell, shares) ? cell * 100 : cell).toPrecision(6))}%`];
}

/** A lone 1 among percents is one percent. */
const isFraction = (cell: number, shares: TableColumn["shares"]): boolean =>
  shares === "fraction" || (shares !== "percent" && cell <= 1);

const noAudience = (column: TableColumn) => {
  const { en, ru } = columnName(column);
  return [
    { en: `${en} holds no shares of the audience`, ru: `в столбце ${ru} нет долей аудитории` },
    { en: "type shares such as women 78%, 25–34 59%", ru: "впишите доли, например: женщины 78%, 25–34 59%" },
  ] as const;
};
