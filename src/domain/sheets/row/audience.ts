/** The columns of a row that hold shares of the audience → what they say, read as a cell of results that their headings label. */
import type { Cell } from "../../cell.ts";
import { type ReadingMarket, type ResultsReading, readResults } from "../../reading/index.ts";
import { type CellDoubt, doubtOf } from "../doubt.ts";
import { saysNothing } from "../table/holds.ts";
import { columnName, type TableColumn } from "../table/table.ts";

/** Shares of the audience, as a cell of results that all headings label: "Women: 78%; 25–34: 59%". */
export function audienceIn(
  list: readonly TableColumn[],
  row: readonly Cell[],
  market: ReadingMarket,
  doubts: CellDoubt[],
): ResultsReading | undefined {
  const texts = list.flatMap((column) => audienceText(column, row[column.at]));
  if (!texts.length) return undefined;
  const read = readResults(texts.join("; "), market);
  const [first] = list;
  const isRead = read.audience !== undefined || read.metrics.authenticity !== undefined;
  if (!isRead && first) doubts.push(doubtOf(first, texts.join("; "), "no_audience", "unread", noAudience(first)));
  return read;
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
  return [`${heading.label} ${Number((shares === "fraction" || cell <= 1 ? cell * 100 : cell).toPrecision(6))}%`];
}

const noAudience = (column: TableColumn) => {
  const { en, ru } = columnName(column);
  return [
    { en: `${en} holds no shares of the audience`, ru: `в столбце ${ru} нет долей аудитории` },
    { en: "type shares such as women 78%, 25–34 59%", ru: "впишите доли, например: женщины 78%, 25–34 59%" },
  ] as const;
};
