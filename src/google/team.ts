/** The team's own tab and the Config tab, read: where every action begins. */
import type { Cell } from "../domain/cell.ts";
import { CONFIG_TAB, type Config, isConfig, readConfig } from "../domain/config/config.ts";
import { columns } from "../domain/sheets/columns.ts";
import { findHeader, HEADER_ROWS, type Header } from "../domain/sheets/header.ts";
import type { Language } from "../domain/text.ts";
import { book, bookLanguage, readTab, type Sheet } from "./book.ts";
import { managedNames, managedTab } from "./tabs.ts";

export type TeamTab = { readonly sheet: Sheet; readonly rows: Cell[][]; readonly header: Header };

/**
 * The tab with the partnerships: the only one that has the header, or the open one of several. Throws a sentence
 * where there is none, or where there are several and none of them is open.
 */
export function readTeamTab(): TeamTab {
  const own = managedNames();
  const tabs = book()
    .getSheets()
    .filter((sheet) => !own.has(sheet.getName()))
    .flatMap((sheet) => {
      const rows = readTab(sheet);
      const header = findHeader(rows);
      return header ? [{ sheet, rows, header }] : [];
    });
  const open = tabs.length > 1 ? book().getActiveSheet().getSheetId() : undefined;
  const team = open === undefined ? tabs[0] : tabs.find(({ sheet }) => sheet.getSheetId() === open);
  if (team) return withShownCurrencies(team);
  throw new Error(
    tabs.length
      ? severalTabs(
          tabs.map(({ sheet }) => sheet.getName()),
          bookLanguage(),
        )
      : noHeader(bookLanguage()),
  );
}

/**
 * Sheets makes a number out of "$400" and keeps the sign in the cell's format alone. A rate that shows a sign is taken
 * as it is shown, so that dollars in a Russian row are not taken for rubles.
 */
export function withShownCurrencies({ sheet, rows, header }: TeamTab): TeamTab {
  const column = header.at.rate;
  const first = header.row + 1;
  if (column === undefined || rows.length <= first) return { sheet, rows, header };
  const shown = sheet.getRange(first + 1, column + 1, rows.length - first, 1).getDisplayValues();
  return {
    sheet,
    header,
    rows: rows.map((row, i) => row.map((cell, j) => (j === column ? signed(cell, shown[i - first]?.[0]) : cell))),
  };
}

const signed = (cell: Cell, shown: string | undefined): Cell =>
  typeof cell === "number" && shown !== undefined && /[^\d\s.,\u00a0\u202f−-]/.test(shown) ? shown : cell;

/** The Config tab as it stands now; throws a sentence where it is missing or has lost its key column. */
export function readConfigTab(): { readonly sheet: Sheet; readonly rows: Cell[][]; readonly config: Config } {
  const sheet = managedTab("Config");
  const rows = sheet ? readTab(sheet) : [];
  if (sheet && isConfig(rows)) return { sheet, rows, config: readConfig(rows) };
  const language = bookLanguage();
  throw new Error(sheet ? noKeyColumn(sheet.getName())[language] : noConfig[language]);
}

const noConfig = {
  en: `There is no ${CONFIG_TAB} tab yet. Menu Crossmarket, “Set up this sheet” makes it.`,
  ru: `Вкладки ${CONFIG_TAB} ещё нет. Её создаст меню Crossmarket, «Настроить таблицу».`,
};

const noKeyColumn = (name: string) => ({
  en: `The tab “${name}” is no config table: its first row has to begin with “key” and hold a column “*”. Restore that row (Edit, Undo), or rename the tab and choose “Set up this sheet”.`,
  ru: `Вкладка «${name}» не похожа на таблицу настроек: первая строка должна начинаться с «key» и содержать столбец «*». Верните её (Правка, Отменить) или переименуйте вкладку и выберите «Настроить таблицу».`,
});

function noHeader(language: Language): string {
  const named = (["creator", "market", "rate", "kpis", "results"] as const)
    .map((key) => columns[key].label[language])
    .join(", ");
  return {
    en: `No partnerships table was found: none of the tabs has a row with the headings ${named} among its first ${HEADER_ROWS} rows. Creator, Market and one of the others are needed, in any order, in English or Russian.`,
    ru: `Таблица партнёрств не найдена: ни на одной вкладке среди первых ${HEADER_ROWS} строк нет заголовков ${named}. Нужны «Креатор», «Рынок» и хотя бы один из остальных, в любом порядке, по-русски или по-английски.`,
  }[language];
}

function severalTabs(names: readonly string[], language: Language): string {
  const list = names.map((name) => `“${name}”`).join(", ");
  return {
    en: `${names.length} tabs hold partnerships: ${list}. Open the one that you mean, then choose the menu item again.`,
    ru: `Партнёрства есть на нескольких вкладках (${names.length}): ${list}. Откройте нужную и выберите пункт меню ещё раз.`,
  }[language];
}
