/** The team's own tabs and the Config tab, read: where every action begins. */
import type { Cell } from "../domain/cell.ts";
import { CONFIG_TAB, type Config, isConfig, readConfig } from "../domain/config/config.ts";
import type { Day } from "../domain/day.ts";
import { isMarketName } from "../domain/sheets/marketNames.ts";
import { type Partnership, type Partnerships, readPartnerships } from "../domain/sheets/partnership.ts";
import type { TableContext } from "../domain/sheets/row/context.ts";
import type { Told } from "../domain/sheets/table/columns.ts";
import { findTables } from "../domain/sheets/table/find.ts";
import type { Table } from "../domain/sheets/table/table.ts";
import { tabNameSays } from "../domain/sheets/tabNames.ts";
import { type Language, quoted } from "../domain/text.ts";
import { functions } from "../functions/index.ts";
import { book, bookLanguage, isGrid, readTab, type Sheet, today, typing } from "./book.ts";
import { asShown } from "./shown.ts";
import { managedIds, managedTab } from "./tabs.ts";
import { type BookTold, readTold } from "./told.ts";

/** One table of a tab; `rows` are all of the tab's. */
export type TeamTable = {
  readonly sheet: Sheet;
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly table: Table;
  readonly context: TableContext;
  /** Whether the team wants it read. */
  readonly use: boolean;
};

export type Team = {
  /** Tables that are read, in the order of the tabs. */
  readonly tables: readonly TeamTable[];
  /** Tables that were left out in Set up. */
  readonly left: readonly TeamTable[];
  /** Tabs without a table of partnerships. */
  readonly others: readonly { readonly name: string; readonly why: "chart" | "empty" | "none" }[];
};

/** All tables of all tabs that are not the add-on's own. */
export function readTeam(config: Config): Team {
  const own = managedIds();
  const told = readTold();
  const settings = bookSettings();
  const tables: TeamTable[] = [];
  const others: Team["others"][number][] = [];
  for (const sheet of book().getSheets()) {
    if (own.has(sheet.getSheetId())) continue;
    const name = sheet.getName();
    if (!isGrid(sheet)) {
      others.push({ name, why: "chart" });
      continue;
    }
    const found = tablesOn(sheet, config, told, settings);
    tables.push(...found);
    if (!found.length) others.push({ name, why: sheet.getLastRow() === 0 ? "empty" : "none" });
  }
  return { tables: tables.filter(({ use }) => use), left: tables.filter(({ use }) => !use), others };
}

/** The tables of one tab; none where it holds a chart alone. */
export function tablesOn(
  sheet: Sheet,
  config: Config,
  told: BookTold = readTold(),
  settings: BookSettings = bookSettings(),
): readonly TeamTable[] {
  if (!isGrid(sheet)) return [];
  const id = sheet.getSheetId();
  const typed = readTab(sheet);
  const knows = toldOf(sheet, typed, config, told);
  const tables = findTables(typed, knows);
  if (!tables.length) return [];
  const rows = asShown(sheet, typed, tables);
  const context = contextOf(sheet, config, told, settings);
  const use = told.tabs.get(id)?.use !== false;
  const settled = rows === typed ? tables : findTables(rows, knows);
  return settled.map((table) => ({ sheet, name: context.tab.name, rows, table, context, use }));
}

/** So far down a column of ours has its first formula. */
const FORMULA_ROWS = 60;
const ownFormula = new RegExp(`^=\\s*(?:${Object.keys(functions).join("|")})\\(`, "i");

/** Columns of ours are known by their mark, and by their formulas where a run ended before it set one. */
function toldOf(sheet: Sheet, rows: readonly (readonly Cell[])[], config: Config, told: BookTold): Told {
  const id = sheet.getSheetId();
  const inserted = new Set(told.inserted.get(id) ?? []);
  const height = Math.min(FORMULA_ROWS, rows.length);
  const width = rows[0]?.length ?? 0;
  if (height && width)
    for (const formulas of sheet.getRange(1, 1, height, width).getFormulas())
      for (const [at, formula] of formulas.entries()) if (ownFormula.test(formula)) inserted.add(at);
  return { meanings: told.meanings.get(id) ?? new Map(), inserted, isMarket: marketTest(config) };
}

/** Whether a text names a market of Config or a country at all. */
const marketTest = (config: Config) => (name: string) => isMarketName(name, config);

/** What is the same for all tabs, asked for once. */
type BookSettings = { readonly locale: string; readonly dayOfDate: (date: Date) => Day; readonly today: Day };

const bookSettings = (): BookSettings => ({
  ...typing(),
  today: today(),
});

function contextOf(
  sheet: Sheet,
  config: Config,
  told: BookTold,
  { locale, dayOfDate, today: day }: BookSettings,
): TableContext {
  const [id, name] = [sheet.getSheetId(), sheet.getName()];
  const says = tabNameSays(name, config, locale, day);
  const [only, ...more] = config.markets;
  return {
    config,
    tab: { id, name },
    dayOfDate,
    locale,
    marketOfTab: told.tabs.get(id)?.market ?? says.market,
    marketOfSheet: told.market ?? (only && !more.length ? only.code : undefined),
    monthOfTab: says.month,
  };
}

export const readTable = ({ rows, table, context }: TeamTable): Partnerships => readPartnerships(rows, table, context);

/** The partnerships of all tables as one list. */
export const allPartnerships = (team: Team): readonly Partnership[] =>
  team.tables.flatMap((table) => readTable(table).partnerships);

/** The team's tables; throws a sentence where none is read. */
export function requireTeam(config: Config): Team {
  const team = readTeam(config);
  if (!team.tables.length) throw new Error(noTable(team)[bookLanguage()]);
  return team;
}

/** Throws a sentence where there is no table at all. */
export function requireTables(team: Team, language: Language): void {
  if (!team.tables.length && !team.left.length) throw new Error(noTable(team)[language]);
}

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

function noTable({ left, others }: Team): Record<Language, string> {
  if (left.length) {
    const names = quoted([...new Set(left.map(({ name }) => name))]);
    return {
      en: `All tabs with partnerships are left out: ${names.en}. Choose “Set up this sheet” and tick the ones to read.`,
      ru: `Все вкладки с размещениями исключены: ${names.ru}. Выберите «Настроить таблицу» и отметьте нужные.`,
    };
  }
  const names = quoted(others.map(({ name }) => name));
  return {
    en: `No table of partnerships was found on ${names.en || "any tab"}. It needs one row of headings: who (Creator, Influencer, Handle…) and at least one of Rate, KPIs, Results, or a column a figure (Followers, Likes, Views…), in any order.`,
    ru: `Таблица размещений не найдена (просмотрено: ${names.ru || "ни одной вкладки"}). Нужна строка заголовков: кто (Креатор, Блогер, Ник…) и хотя бы один столбец: ставка, KPI, результаты или отдельные показатели (подписчики, лайки, просмотры…), в любом порядке.`,
  };
}
