/** Menu: checks the sheet. Every doubt goes into the Check tab, with a link to its cell; the team's tab stays as it is. */

import { textOf } from "../domain/cell.ts";
import { CONFIG_TAB, type Config, placeIn } from "../domain/config/config.ts";
import { doubtsOf, type RowDoubt } from "../domain/sheets/check.ts";
import { columns } from "../domain/sheets/columns.ts";
import { type Partnerships, readPartnerships } from "../domain/sheets/partnership.ts";
import type { Language } from "../domain/text.ts";
import type { ConfigIssue } from "../domain/validation/configIssues.ts";
import { configIssues } from "../domain/validation.lazy.ts";
import { book, bookLanguage, linkTo, type Sheet, type Written, writeBlock } from "./book.ts";
import { makeTab } from "./tabs.ts";
import { readConfigTab, readTeamTab, type TeamTab } from "./team.ts";

const header = {
  en: ["Cell", "Creator", "Column", "What was typed", "What was found", "What to type", "Corrected"],
  ru: ["Ячейка", "Креатор", "Столбец", "Что написано", "Что найдено", "Что вписать", "Исправлено"],
};

export function check(): void {
  const language = bookLanguage();
  const team = readTeamTab();
  const { sheet, rows, config } = readConfigTab();
  const read = readPartnerships(team.rows, team.header, config);
  const lines = [
    ...doubtsOf(read.partnerships, config, language).map((doubt) => doubtLine(doubt, team, language)),
    ...configLines(
      config,
      sheet,
      rows.map((row) => textOf(row[0])),
      language,
    ),
  ];
  writeCheck(lines, heading(read, lines.length, team.sheet.getName(), language), language);
}

function doubtLine(
  { row, creator, column, cell, found, todo, suggestion }: RowDoubt,
  { sheet, header: { at } }: TeamTab,
  language: Language,
): Written[] {
  const link = linkTo(sheet, row, (at[column] ?? 0) + 1);
  return [
    link,
    creator,
    columns[column].label[language],
    textOf(cell),
    found[language],
    todo[language],
    suggestion ?? "",
  ];
}

/** Config cells that make no sense, and parameters that do not fit together. */
function configLines({ markets }: Config, sheet: Sheet, keys: readonly string[], language: Language): Written[][] {
  const senseless = { en: "makes no sense here", ru: "не имеет смысла" }[language];
  const problems = markets
    .flatMap((market) => market.problems)
    .map(({ key, row, column, found, hint }): Written[] => [
      linkTo(sheet, row, column),
      "",
      `${CONFIG_TAB}: ${key}`,
      textOf(found),
      senseless,
      hint[language],
      "",
    ]);
  const issues = markets.flatMap(configIssues).map(({ market, key, text }: ConfigIssue): Written[] => {
    const column = configHeader.length + 1 + markets.findIndex(({ code }) => code === market);
    return [linkTo(sheet, keys.indexOf(key) + 1, column), "", `${CONFIG_TAB}: ${key}`, market, text[language], "", ""];
  });
  return [...unique(problems), ...issues];
}

/** A senseless `*` cell is found once for every market that leans on it. */
const unique = (lines: Written[][]) => [...new Map(lines.map((line) => [JSON.stringify(line), line])).values()];

function heading({ partnerships, passedOver }: Partnerships, doubts: number, tab: string, language: Language): string {
  const { title, blank, section, total, header: repeated } = passedOver;
  return {
    en: `“${tab}”: ${partnerships.length} partnerships read, ${doubts} doubts. Passed over: ${title} title rows, ${section} section rows, ${total} total rows, ${repeated} repeated headers, ${blank} blank rows.`,
    ru: `«${tab}»: прочитано партнёрств ${partnerships.length}, сомнений ${doubts}. Пропущено: заголовков ${title}, разделов ${section}, итогов ${total}, повторов шапки ${repeated}, пустых строк ${blank}.`,
  }[language];
}

function writeCheck(lines: Written[][], title: string, language: Language): void {
  const sheet = makeTab("Check");
  const width = header[language].length;
  sheet.clear();
  const empty = Array<Written>(width - 1).fill("");
  const none: Written[][] = [[{ en: "Nothing to correct.", ru: "Исправлять нечего." }[language], ...empty]];
  writeBlock(sheet, 1, 1, [[title, ...empty], header[language], ...(lines.length ? lines : none)]);
  sheet.getRange(1, 1).setFontWeight("bold");
  sheet.getRange(2, 1, 1, width).setFontWeight("bold").setBackground("#d9e7fd");
  sheet
    .getRange(2, 2, lines.length + 1, width - 1)
    .setWrap(true)
    .setVerticalAlignment("top");
  sheet.setFrozenRows(2);
  sheet.setColumnWidths(1, 3, 110);
  sheet.setColumnWidths(4, width - 3, 240);
  sheet.activate();
  book().toast(title, "Crossmarket", 10);
}
