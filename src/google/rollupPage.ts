/** The tab `Rollup`: dressed once, then changed by one call that writes all of its values; its charts follow. */
import { PAGE_COLUMNS, PAGE_ROWS, type Page, pageFormats } from "../domain/rollup/page.ts";
import type { Language } from "../domain/text.ts";
import { replaceBlock, type Sheet, type Written } from "./book.ts";
import { drawCharts } from "./rollupCharts.ts";

const COLUMN_WIDTH = 105;

/** Blue and orange are told apart by those who do not tell red from green; the signs do without colour. */
const looks = [
  { when: '=OR(ROW()=1,LEFT($A1)="■")'.replace(",", ";"), background: "#dfe7f1", font: "#1f2937", range: "A1:M" },
  { when: '=LEFT(A1)="▲"', background: "#d3e8f7", font: "#00487a", range: "A1:M" },
  { when: '=LEFT(A1)="▼"', background: "#fde2cd", font: "#8a3500", range: "A1:M" },
  { when: '=LEFT(A1)="◆"', background: "#fff3c4", font: "#5f4b00", range: "A1:M" },
  { when: "=ISNUMBER(D1)*(D1>=1)", background: "#eef6fc", font: "#00487a", range: "D1:D" },
  { when: "=ISNUMBER(D1)*(D1<1)", background: "#fff1e6", font: "#8a3500", range: "D1:D" },
  { when: "=ISNUMBER(G1)*(G1>=1)", background: "#eef6fc", font: "#00487a", range: "G1:G" },
  { when: "=ISNUMBER(G1)*(G1<1)", background: "#fff1e6", font: "#8a3500", range: "G1:G" },
] as const;

/** Formats by column, rules by content: so the values alone, written at once, are the whole page. */
export function dressPage(sheet: Sheet, isNew: boolean): void {
  sheet
    .getRange(1, 1, PAGE_ROWS, PAGE_COLUMNS)
    .setNumberFormats(Array.from({ length: PAGE_ROWS }, () => [...pageFormats]));
  sheet.setColumnWidths(1, PAGE_COLUMNS, COLUMN_WIDTH);
  const own: ReadonlySet<string> = new Set(looks.map(({ background }) => background));
  const others = isNew
    ? []
    : sheet
        .getConditionalFormatRules()
        .filter((rule) => !own.has(rule.getBooleanCondition()?.getBackground()?.toLowerCase() ?? ""));
  const rules = looks.map(({ when, background, font, range }) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(when)
      .setBackground(background)
      .setFontColor(font)
      .setBold(range === "A1:M")
      .setRanges([sheet.getRange(`${range}${PAGE_ROWS}`)])
      .build(),
  );
  sheet.setConditionalFormatRules([...others, ...rules]);
}

/** What stands to the right of the page's columns is people's own and is not touched. */
export function writePage(sheet: Sheet, page: Page<Written>, language: Language, isNew: boolean): void {
  const rest = Array.from({ length: Math.max(0, PAGE_ROWS - page.rows.length) }, (): Written[] => []);
  const [title = [], ...rows] = [...page.rows, ...rest];
  replaceBlock(sheet, 1, 1, [Array.from({ length: PAGE_COLUMNS }, (_, i) => title[i] ?? ""), ...rows]);
  drawCharts(sheet, page, language, COLUMN_WIDTH * PAGE_COLUMNS, isNew);
}
