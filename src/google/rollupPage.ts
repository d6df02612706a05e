/** The tab `Rollup`: its values by one call, then the looks of each line, then its charts. */
import { textOf } from "../domain/cell.ts";
import { PAGE_COLUMNS, type Page, pageTitle } from "../domain/rollup/page/page.ts";
import { type Language, languages } from "../domain/text.ts";
import type { Sheet, Written } from "./book.ts";
import { writeLines } from "./pageLines.ts";
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

export function writePage(sheet: Sheet, page: Page<Written>, language: Language, isNew: boolean): void {
  writeLines(sheet, page.lines, PAGE_COLUMNS, Math.max(page.lines.length, sheet.getLastRow()));
  drawCharts(sheet, page, language, PAGE_WIDTH, isNew);
}
