/** Menu: the monthly roll-up by market. Reads once, computes in memory, writes one block into the same place. */
import type { Cell } from "../domain/cell.ts";
import { textOf } from "../domain/cell.ts";
import type { Config } from "../domain/config/config.ts";
import { isMonth, lastFullMonth } from "../domain/day.ts";
import { formatMonth } from "../domain/format.ts";
import { monthsOf, type Rollup, rollUp } from "../domain/rollup/rollup.ts";
import { mergeMonth, rollupColumns, rollupHeader, rollupNote, rollupRow } from "../domain/rollup/table.ts";
import { type Partnership, readPartnerships } from "../domain/sheet/partnership.ts";
import type { Language } from "../domain/text.ts";
import { readRollupAnswers } from "../domain/validation.lazy.ts";
import { book, bookLanguage, readTab, type Sheet, today, writeBlock } from "./book.ts";
import { drawChart } from "./rollupChart.ts";
import { makeTab, managedTab } from "./tabs.ts";
import { readConfigTab, readTeamTab } from "./team.ts";
import { openDialog } from "./windows.ts";

/** Above the table: the title and what was counted. */
const HEADER_ROW = 3;

type Source = { readonly partnerships: readonly Partnership[]; readonly config: Config };

function readSource(): Source {
  const team = readTeamTab();
  const { config } = readConfigTab();
  return { partnerships: readPartnerships(team.rows, team.header, config).partnerships, config };
}

/** The dialog's content: the months that there are, the last full one offered, and how many rows have no date. */
export function rollupChoices(): string {
  const { partnerships } = readSource();
  const suggested = lastFullMonth(today());
  const found = monthsOf(partnerships);
  const months = found.some(({ month }) => month === suggested) ? found : [{ month: suggested, rows: 0 }, ...found];
  const undated = partnerships.filter(({ month }) => month === undefined).length;
  return JSON.stringify({ suggested, months, undated, language: bookLanguage() });
}

/** Without answers it asks; with `{"month":"2026-10","undated":"leave"|"count"}` it writes the month's rows. */
export function rollup(answers?: string): string | undefined {
  const language = bookLanguage();
  if (typeof answers !== "string") {
    openDialog("rollup", { en: "Monthly roll-up", ru: "Сводка за месяц" }[language], 420, 360);
    return undefined;
  }
  const { month, undated } = readRollupAnswers(answers, language);
  const { partnerships, config } = readSource();
  const result = rollUp(partnerships, config, month, undated);
  if (!result.markets.length) throw new Error(nothingToRollUp(partnerships, result)[language]);
  const note = rollupNote(result, undated, language);
  writeRollup(result, note, language);
  book().toast(note, "Crossmarket", 10);
  return JSON.stringify({ message: note });
}

function writeRollup({ month, markets }: Rollup, note: string, language: Language): void {
  const kept = keptRows(managedTab("Rollup"));
  const sheet = makeTab("Rollup");
  const header = rollupHeader(language);
  const fresh = markets.map((market) => rollupRow(market, language));
  const rows = mergeMonth(kept, month, fresh).map((row) => fitted(row, header.length));
  const title = {
    en: `Roll-up by market: ${formatMonth(month, "en")}`,
    ru: `Сводка по рынкам: ${formatMonth(month, "ru")}`,
  }[language];
  writeBlock(sheet, 1, 1, [[title], [note]]);
  const columns = rollupColumns(language);
  writeBlock(sheet, HEADER_ROW, 1, [header, ...rows], (_, column) => columns[column]?.format ?? "@");
  dress(sheet, columns.length);
  const first = HEADER_ROW + 1 + rows.findIndex((row) => row[0] === month);
  drawChart(sheet, { first, rows: fresh.length, below: HEADER_ROW + rows.length + 2 }, title);
  sheet.activate();
}

/** The rows of earlier runs; people's own lines below the table are none of them. */
function keptRows(sheet: Sheet | undefined): Cell[][] {
  const rows = sheet ? readTab(sheet).slice(HEADER_ROW) : [];
  const end = rows.findIndex((row) => !isMonth(textOf(row[0])));
  return end < 0 ? rows : rows.slice(0, end);
}

const fitted = (row: readonly Cell[], width: number): Cell[] => Array.from({ length: width }, (_, i) => row[i] ?? "");

function dress(sheet: Sheet, width: number): void {
  sheet.getRange(1, 1).setFontWeight("bold").setFontSize(14);
  sheet
    .getRange(HEADER_ROW, 1, 1, width)
    .setFontWeight("bold")
    .setBackground("#d9e7fd")
    .setWrap(true)
    .setVerticalAlignment("top");
  sheet.setFrozenRows(HEADER_ROW);
  sheet.setFrozenColumns(2);
  sheet.setColumnWidths(1, width, 92);
}

function nothingToRollUp(partnerships: readonly Partnership[], { month, unknownMarket }: Rollup) {
  const months =
    monthsOf(partnerships)
      .map(({ month: one, rows }) => `${one} (${rows})`)
      .join(", ") || "—";
  const stray = unknownMarket.map(({ row }) => row).join(", ");
  if (stray) {
    return {
      en: `Nothing to roll up for ${month}: the markets of rows ${stray} are not in the Config tab. Correct them or add a column there.`,
      ru: `За ${month} сводить нечего: рынков из строк ${stray} нет на вкладке Config. Исправьте их или добавьте столбец.`,
    };
  }
  return {
    en: `Nothing to roll up: no partnership is dated ${month}. Months found: ${months}. A date column, or “posted 12 Oct 2026” in Results, gives a row its month.`,
    ru: `Сводить нечего: за ${month} нет партнёрств. Найдены месяцы: ${months}. Месяц строке даёт столбец с датой или «вышло 12.10.2026» в результатах.`,
  };
}
