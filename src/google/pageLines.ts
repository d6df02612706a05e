/** Lines of a page → a tab: values by one call, then the looks of each line. */
import type { Line, PageCell, Tone } from "../domain/rollup/page/cells.ts";
import { columnLetters, replaceBlock, type Sheet, type Written } from "./book.ts";
import { inks, sizes } from "./looks.ts";

/**
 * Fills `height` rows, blank ones below the last line; what stands right of `width` columns is people's own. A run that
 * ends between values and looks leaves a page that is right and plain; the next one dresses it.
 */
export function writeLines(sheet: Sheet, given: readonly Line<Written>[], width: number, height: number): void {
  const lines = Array.from({ length: height }, (_, at) => given[at] ?? { kind: "blank" as const, cells: [] });
  const each = <T>(value: (row: number, column: number) => T): T[][] =>
    lines.map((_, row) => Array.from({ length: width }, (__, column) => value(row, column)));
  const cellAt = (row: number, column: number) => lines[row]?.cells[column];
  const kindAt = (row: number) => lines[row]?.kind ?? "blank";
  replaceBlock(
    sheet,
    1,
    1,
    each((row, column) => cellAt(row, column)?.value ?? ""),
  );
  sheet
    .getRange(1, 1, height, width)
    .setNumberFormats(each((row, column) => cellAt(row, column)?.format ?? "General"))
    .setFontWeights(each((row, column) => (isBold(kindAt(row), cellAt(row, column)?.tone) ? "bold" : "normal")))
    .setFontColors(each((row, column) => inkOf(kindAt(row), cellAt(row, column)?.tone)))
    .setBackgrounds(each((row, column) => backgroundOf(cellAt(row, column)?.tone)))
    .setFontSizes(each((row) => sizes[kindAt(row)] ?? sizes.row))
    .setHorizontalAlignments(each((row, column) => (isRight(cellAt(row, column)) ? "right" : "left")))
    .setVerticalAlignment("top")
    .setBorder(false, false, false, false, false, false);
  for (let column = 0; column < width; column++)
    if (lines.some(({ cells }) => cells[column]?.wraps))
      sheet.getRange(firstRow(lines), column + 1, height - firstRow(lines) + 1, 1).setWrap(true);
  const style = SpreadsheetApp.BorderStyle.SOLID;
  for (const [kind, color] of [
    ["section", inks.accent],
    ["head", inks.rule],
  ] as const) {
    const rows = lines.flatMap((line, row) =>
      line.kind === kind ? `A${row + 1}:${columnLetters(width)}${row + 1}` : [],
    );
    if (rows.length) sheet.getRangeList(rows).setBorder(null, null, true, null, null, null, color, style);
  }
}

/** Below title and note, whose one cell runs over the columns beside it. */
const firstRow = (lines: readonly Line<Written>[]): number =>
  lines.findIndex(({ kind }) => kind === "head" || kind === "row") + 1;

const isRight = (cell: PageCell<Written> | undefined): boolean =>
  typeof cell?.value === "number" || cell?.isRight === true;

const isBold = (kind: string, tone: Tone | undefined): boolean =>
  kind === "title" || kind === "section" || kind === "head" || (tone !== undefined && tone !== "muted");

function inkOf(kind: string, tone: Tone | undefined): string {
  if (tone === "good") return inks.good;
  if (tone === "bad") return inks.bad;
  if (tone === "muted" || kind === "note") return inks.muted;
  if (kind === "section") return inks.accent;
  return kind === "head" ? inks.muted : inks.text;
}

const backgroundOf = (tone: Tone | undefined): string | null =>
  tone === "good" ? inks.goodTint : tone === "bad" ? inks.badTint : tone === "fair" ? inks.fairTint : null;
