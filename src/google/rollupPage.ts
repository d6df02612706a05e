/** The tab `Rollup`: its values by one call, then the looks of each line, then its charts. */
import { textOf } from "../domain/cell.ts";
import { PAGE_COLUMNS, PAGE_ROWS, type Page, pageTitle } from "../domain/rollup/page.ts";
import type { PageCell, Tone } from "../domain/rollup/pageCells.ts";
import { type Language, languages } from "../domain/text.ts";
import { columnLetters, replaceBlock, type Sheet, type Written } from "./book.ts";
import { inks, sizes } from "./looks.ts";
import { drawCharts } from "./rollupCharts.ts";
import { unmarkedTab } from "./tabs.ts";

/** Names, people and verdicts are words; the rest are numbers. */
const WIDTHS = [132, 124, 288, 108, 76, 88, 84, 106, 100, 76, 104, 80];
export const PAGE_WIDTH = WIDTHS.reduce((sum, width) => sum + width, 0);

/** What the first edition coloured by the first letter of a cell; its rules go when the page is dressed anew. */
const oldRules: ReadonlySet<string> = new Set(["#dfe7f1", "#d3e8f7", "#fde2cd", "#fff3c4", "#eef6fc", "#fff1e6"]);

/** Once, for a new page or one of an earlier edition: what no line says of itself. */
export function dressPage(sheet: Sheet, isNew: boolean): void {
  sheet.setHiddenGridlines(true);
  for (const [at, width] of WIDTHS.entries()) sheet.setColumnWidth(at + 1, width);
  if (isNew) return;
  const rules = sheet.getConditionalFormatRules();
  const kept = rules.filter((rule) => !oldRules.has(rule.getBooleanCondition()?.getBackground()?.toLowerCase() ?? ""));
  if (kept.length < rules.length) sheet.setConditionalFormatRules(kept);
}

/** Throws a sentence where a tab of the page's name holds something that is no page: it is not overwritten. */
export function requireOwnPage(language: Language): void {
  const sheet = unmarkedTab("Rollup");
  const title = sheet ? textOf(sheet.getRange(1, 1).getValue()) : "";
  if (!title || languages.some((one) => title.startsWith(pageTitle[one]))) return;
  throw new Error(
    {
      en: "There is a tab “Rollup” that Crossmarket did not make. Rename it: the roll-up needs a tab of this name for itself. Nothing was written.",
      ru: "Вкладку «Rollup» создал не Crossmarket. Переименуйте её: сводке нужна своя вкладка с этим именем. Ничего не записано.",
    }[language],
  );
}

/**
 * What stands to the right of the page's columns is people's own and is not touched. A run that ends between values and
 * looks leaves a page that is right and plain; the next one dresses it.
 */
export function writePage(sheet: Sheet, page: Page<Written>, language: Language, isNew: boolean): void {
  const lines = Array.from({ length: PAGE_ROWS }, (_, at) => page.lines[at] ?? { kind: "blank" as const, cells: [] });
  const each = <T>(value: (row: number, column: number) => T): T[][] =>
    lines.map((_, row) => Array.from({ length: PAGE_COLUMNS }, (__, column) => value(row, column)));
  const cellAt = (row: number, column: number) => lines[row]?.cells[column];
  replaceBlock(
    sheet,
    1,
    1,
    each((row, column) => cellAt(row, column)?.value ?? ""),
  );
  const kindAt = (row: number) => lines[row]?.kind ?? "blank";
  const range = sheet.getRange(1, 1, PAGE_ROWS, PAGE_COLUMNS);
  range
    .setNumberFormats(each((row, column) => cellAt(row, column)?.format ?? "General"))
    .setFontWeights(each((row, column) => (isBold(kindAt(row), cellAt(row, column)?.tone) ? "bold" : "normal")))
    .setFontColors(each((row, column) => inkOf(kindAt(row), cellAt(row, column)?.tone)))
    .setBackgrounds(each((row, column) => backgroundOf(cellAt(row, column)?.tone)))
    .setFontSizes(each((row) => sizes[kindAt(row)] ?? sizes.row))
    .setHorizontalAlignments(each((row, column) => (isRight(cellAt(row, column)) ? "right" : "left")))
    .setBorder(false, false, false, false, false, false);
  const under = (kind: string) =>
    lines.flatMap((line, row) => (line.kind === kind ? `A${row + 1}:${columnLetters(PAGE_COLUMNS)}${row + 1}` : []));
  for (const [kind, color] of [
    ["section", inks.accent],
    ["head", inks.rule],
  ] as const) {
    const rows = under(kind);
    if (!rows.length) continue;
    const style = SpreadsheetApp.BorderStyle.SOLID;
    sheet.getRangeList(rows).setBorder(null, null, true, null, null, null, color, style);
  }
  drawCharts(sheet, page, language, PAGE_WIDTH, isNew);
}

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
