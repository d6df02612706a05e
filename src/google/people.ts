/** The Creators tab, read for whoever needs to know people: roll-up, check, formulas, the card. */
import type { Cell } from "../domain/cell.ts";
import type { Config } from "../domain/config/config.ts";
import { dayIn } from "../domain/day.ts";
import { CREATORS_NAME } from "../domain/people/creatorColumns.ts";
import { type Creators, readCreators } from "../domain/people/readCreators.ts";
import type { Language, Text } from "../domain/text.ts";
import { book, readTab, type Sheet, today } from "./book.ts";
import { managedTab } from "./tabs.ts";

/** Without a tab there is nobody. */
export type People = Creators & { readonly sheet: Sheet | undefined; readonly rows: readonly (readonly Cell[])[] };

/** As the tab stands now; one without its headings has nobody, which Check tells. */
export function readPeople(config: Config): People {
  const sheet = managedTab("Creators");
  const rows = sheet ? readTab(sheet) : [];
  return { sheet, rows, ...peopleOn(rows, config) };
}

export const peopleOn = (rows: readonly (readonly Cell[])[], config: Config): Creators =>
  readCreators(rows, config, today(), {
    dayOfDate: dayIn(book().getSpreadsheetTimeZone()),
    locale: book().getSpreadsheetLocale().replace("_", "-"),
  });

/** The same, where the tab is needed; throws a sentence where it is missing or has lost its headings. */
export function requirePeople(config: Config, language: Language): People & { readonly sheet: Sheet } {
  const people = readPeople(config);
  const { sheet, table } = people;
  if (sheet && table) return { ...people, sheet };
  throw new Error((sheet ? noHeadings(sheet.getName()) : noTab)[language]);
}

/** Whether a formula can be handed the table. */
export const hasCreators = (): boolean => book().getRangeByName(CREATORS_NAME) !== null;

export const noHeadings = (name: string): Text => ({
  en: `The tab “${name}” has lost its headings (Creator, Also known as, Market, …), so nobody in it can be read. Restore that row: Edit, Undo, or File, Version history.`,
  ru: `На вкладке «${name}» нет строки заголовков (Креатор, Другие имена, Рынок, …), поэтому прочитать её нельзя. Верните строку: Правка, Отменить или Файл, История версий.`,
});
const noTab: Text = {
  en: "There is no Creators tab yet. Menu Crossmarket, “Creators…” makes it.",
  ru: "Вкладки Creators ещё нет. Её создаст меню Crossmarket, «Креаторы…».",
};
