/** Trigger: puts the menu into the spreadsheet, in the language of its locale; the day's work first, once it is set up. */
import { languageOf, type Text } from "../domain/text.ts";
import { book, bookLanguage } from "./book.ts";

type Item = { readonly run: string; readonly label: Text };

const setUp: Item = { run: "setUp", label: { en: "Set up this sheet…", ru: "Настроить таблицу…" } };

const help: Item = { run: "help", label: { en: "Help", ru: "Справка" } };

/** All of them, the first steps first. */
export const menuItems = (): readonly Item[] => [setUp, ...groups.flat(), help];

/** What is used together stands together. */
const groups: readonly (readonly Item[])[] = [
  [
    { run: "today", label: { en: "Today", ru: "Сегодня" } },
    { run: "partnership", label: { en: "Partnership", ru: "Размещение" } },
    { run: "brief", label: { en: "Brief…", ru: "Бриф…" } },
    { run: "activity", label: { en: "Activity", ru: "Журнал" } },
    { run: "payments", label: { en: "Payments", ru: "Выплаты" } },
  ],
  [
    { run: "rollup", label: { en: "Monthly roll-up…", ru: "Сводка за месяц…" } },
    { run: "creators", label: { en: "Creators…", ru: "Блогеры…" } },
    { run: "scorecard", label: { en: "Scorecard", ru: "Оценки блогеров" } },
    { run: "cohort", label: { en: "Cohort agenda…", ru: "Повестка общего созвона…" } },
    { run: "sop", label: { en: "Process document (SOP)…", ru: "Документ о процессе (SOP)…" } },
  ],
  [
    { run: "week", label: { en: "Share the week…", ru: "Поделиться неделей…" } },
    { run: "everyMonth", label: { en: "Every month by itself…", ru: "Автосводка раз в месяц…" } },
  ],
  [
    { run: "check", label: { en: "Check this sheet", ru: "Проверить таблицу" } },
    { run: "corrections", label: { en: "Corrections…", ru: "Исправления…" } },
    { run: "insertFormulas", label: { en: "Insert formulas…", ru: "Вставить формулы…" } },
    { run: "recalibrate", label: { en: "Recalibrate benchmarks…", ru: "Пересчитать бенчмарки…" } },
  ],
];

/** What Google hands to onOpen and onInstall. */
type Opened = { readonly authMode?: unknown };

/**
 * An add-on that is not switched on for this spreadsheet may not ask it for anything (`AuthMode.NONE`), or it would have
 * no menu at all: the person's own language stands in for the sheet's.
 */
export function onOpen(event?: Opened): void {
  const mayLook = event?.authMode !== ScriptApp.AuthMode.NONE;
  const language = mayLook ? bookLanguage() : languageOf(Session.getActiveUserLocale());
  const ui = SpreadsheetApp.getUi();
  const menu = isAddOn(mayLook) ? ui.createAddonMenu() : ui.createMenu("Crossmarket");
  const isSetUp = mayLook && book().getSheetByName("Config") !== null; // the marks of our tabs are not read before somebody asks for something
  for (const [at, items] of (isSetUp ? [...groups, [setUp]] : [[setUp], ...groups]).entries()) {
    if (at > 0) menu.addSeparator();
    for (const { run, label } of items) menu.addItem(label[language], run);
  }
  menu.addSeparator().addItem(help.label[language], help.run);
  menu.addToUi();
}

/** After the first Set up the day's work comes first at once: a menu takes the place of the one of its name. */
export function renewMenu(): void {
  try {
    onOpen();
  } catch {
    // the old menu stays until the sheet is opened again
  }
}

/** The page is open already when somebody installs the add-on. */
export const onInstall = (event?: Opened): void => onOpen(event);

/** A published add-on has its place in the menu Extensions, a script of the sheet's own one beside Help. */
function isAddOn(mayLook: boolean): boolean {
  try {
    return !mayLook || ScriptApp.getInstallationSource() !== ScriptApp.InstallationSource.NONE;
  } catch {
    return false; // whatever Google has against the question, a sheet without a menu has nothing of ours
  }
}
