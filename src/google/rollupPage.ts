/** The tab `Rollup`: dressed once, then changed by one call that writes all of its values; its charts follow. */
import { textOf } from "../domain/cell.ts";
import { HEADLINE_ROW, PAGE_COLUMNS, PAGE_ROWS, type Page, pageFormats, pageTitle } from "../domain/rollup/page.ts";
import { type Language, languages } from "../domain/text.ts";
import { replaceBlock, type Sheet, type Written } from "./book.ts";
import { drawCharts } from "./rollupCharts.ts";
import { unmarkedTab } from "./tabs.ts";

const COLUMN_WIDTH = 116;

/** Blue and orange are told apart by those who do not tell red from green; the signs do without colour. */
const byText = [
  { when: '=(ROW()=1)+(LEFT($A1)="■")', background: "#dfe7f1", font: "#1f2937" },
  { when: '=LEFT(A1)="▲"', background: "#d3e8f7", font: "#00487a" },
  { when: '=LEFT(A1)="▼"', background: "#fde2cd", font: "#8a3500" },
  { when: '=LEFT(A1)="◆"', background: "#fff3c4", font: "#5f4b00" },
];
/** The columns whose numbers are ratios to what is usual. */
const byNumber = ["D", "G", "J"].flatMap((column) => [
  { column, when: `=ISNUMBER(${column}1)*(${column}1>=1)`, background: "#eef6fc", font: "#00487a" },
  { column, when: `=ISNUMBER(${column}1)*(${column}1<1)`, background: "#fff1e6", font: "#8a3500" },
]);
const looks = [
  ...byText.map((look) => ({ ...look, isBold: true, range: `A1:M${PAGE_ROWS}` })),
  ...byNumber.map(({ column, ...look }) => ({ ...look, isBold: false, range: `${column}1:${column}${PAGE_ROWS}` })),
];

/** Formats by column, rules by content: so the values alone, written at once, are the whole page. */
export function dressPage(sheet: Sheet, isNew: boolean): void {
  sheet
    .getRange(1, 1, PAGE_ROWS, PAGE_COLUMNS)
    .setNumberFormats(Array.from({ length: PAGE_ROWS }, () => [...pageFormats]));
  sheet.setColumnWidths(1, PAGE_COLUMNS, COLUMN_WIDTH);
  sheet.getRange(HEADLINE_ROW, 1, 1, PAGE_COLUMNS).setWrap(true);
  const own: ReadonlySet<string> = new Set(looks.map(({ background }) => background));
  const others = isNew
    ? []
    : sheet
        .getConditionalFormatRules()
        .filter((rule) => !own.has(rule.getBooleanCondition()?.getBackground()?.toLowerCase() ?? ""));
  const rules = looks.map(({ when, background, font, isBold, range }) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(when)
      .setBackground(background)
      .setFontColor(font)
      .setBold(isBold)
      .setRanges([sheet.getRange(range)])
      .build(),
  );
  sheet.setConditionalFormatRules([...others, ...rules]);
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

/** What stands to the right of the page's columns is people's own and is not touched. */
export function writePage(sheet: Sheet, page: Page<Written>, language: Language, isNew: boolean): void {
  const rest = Array.from({ length: Math.max(0, PAGE_ROWS - page.rows.length) }, (): Written[] => []);
  const [title = [], ...rows] = [...page.rows, ...rest];
  replaceBlock(sheet, 1, 1, [Array.from({ length: PAGE_COLUMNS }, (_, i) => title[i] ?? ""), ...rows]);
  drawCharts(sheet, page, language, COLUMN_WIDTH * PAGE_COLUMNS, isNew);
}
