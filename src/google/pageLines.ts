/** Lines of a page → a tab: values by one call, then the looks of each line. */
import type { Line, PageCell, Tone } from "../domain/rollup/page/cells.ts";
import { columnLetters, replaceBlock, type Sheet, type Written } from "./book.ts";
import { inks, sizes } from "./looks.ts";

/**
 * Fills `height` rows, blank ones below the last line; what stands right of `width` columns is people's own. A run that
 * ends between values and looks leaves a page that is right and plain; the next one dresses it. A block that was
 * cleared has no lines to take away.
 */
export function writeLines(
  sheet: Sheet,
  given: readonly Line<Written>[],
  width: number,
  height: number,
  isCleared = false,
): void {
  const lines = Array.from({ length: height }, (_, at) => given[at] ?? { kind: "blank" as const, cells: [] });
  const each = <T>(value: (line: Line<Written>, cell: PageCell<Written> | undefined) => T): T[][] =>
    lines.map((line) => Array.from({ length: width }, (_, column) => value(line, line.cells[column])));
  replaceBlock(
    sheet,
    1,
    1,
    each((_, cell) => cell?.value ?? ""),
  );
  const style = textStyles();
  const page = sheet
    .getRange(1, 1, height, width)
    .setTextStyles(each(({ kind }, cell) => style(kind, cell?.tone)))
    .setBackgrounds(each((_, cell) => backgroundOf(cell?.tone)))
    .setVerticalAlignment("top");
  if (!isCleared) page.setBorder(false, false, false, false, false, false);
  if (some(lines, (cell) => cell.format !== undefined))
    page.setNumberFormats(each((_, cell) => cell?.format ?? "General"));
  if (some(lines, isRight)) page.setHorizontalAlignments(each((_, cell) => (isRight(cell) ? "right" : "left")));
  wrapColumns(sheet, lines, width);
  ruleLines(sheet, lines, width);
}

/** A page that has no number, or none with a format of its own, never had one. */
const some = (lines: readonly Line<Written>[], test: (cell: PageCell<Written>) => boolean): boolean =>
  lines.some(({ cells }) => cells.some(test));

function wrapColumns(sheet: Sheet, lines: readonly Line<Written>[], width: number): void {
  const first = firstRow(lines);
  const columns = Array.from({ length: width }, (_, column) => column)
    .filter((column) => lines.some(({ cells }) => cells[column]?.wraps))
    .map((column) => `${columnLetters(column + 1)}${first}:${columnLetters(column + 1)}${lines.length}`);
  if (columns.length) sheet.getRangeList(columns).setWrap(true);
}

/** Sections and heads are underlined alike: one call, whatever a page has of both. */
function ruleLines(sheet: Sheet, lines: readonly Line<Written>[], width: number): void {
  const rows = lines.flatMap(({ kind }, row) =>
    kind === "section" || kind === "head" ? `A${row + 1}:${columnLetters(width)}${row + 1}` : [],
  );
  const { SOLID } = SpreadsheetApp.BorderStyle;
  if (rows.length) sheet.getRangeList(rows).setBorder(null, null, true, null, null, null, inks.rule, SOLID);
}

/** One style for all cells that look alike. */
function textStyles(): (kind: string, tone: Tone | undefined) => GoogleAppsScript.Spreadsheet.TextStyle {
  const made = new Map<string, GoogleAppsScript.Spreadsheet.TextStyle>();
  return (kind, tone) => {
    const key = `${kind} ${tone ?? ""}`;
    const found =
      made.get(key) ??
      SpreadsheetApp.newTextStyle()
        .setBold(isBold(kind, tone))
        .setForegroundColor(inkOf(kind, tone))
        .setFontSize(sizes[kind] ?? sizes.row)
        .build();
    made.set(key, found);
    return found;
  };
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
