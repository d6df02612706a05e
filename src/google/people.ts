/** The Creators tab, read for whoever needs to know people: roll-up, check, formulas, the card. */
import { type Cell, isBlank } from "../domain/cell.ts";
import type { Config } from "../domain/config/config.ts";
import { CREATORS_NAME } from "../domain/people/creatorColumns.ts";
import { contradictions, doubledNames } from "../domain/people/personDoubts.ts";
import { type Creators, readCreators } from "../domain/people/readCreators.ts";
import { doubtOf } from "../domain/sheets/doubt.ts";
import { readHeading } from "../domain/sheets/headings/heading.ts";
import type { Partnership } from "../domain/sheets/partnership.ts";
import type { TabRef } from "../domain/sheets/row/context.ts";
import type { RowDoubt } from "../domain/sheets/rowDoubt.ts";
import type { Language, Text } from "../domain/text.ts";
import { readTab, type Sheet, today, typing } from "./book.ts";
import { namedRange } from "./names.ts";
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
  readCreators(rows, config, today(), typing());

/** The same, where the tab is needed; throws a sentence where it is missing or has lost its headings. */
export function requirePeople(config: Config, language: Language): People & { readonly sheet: Sheet } {
  const people = readPeople(config);
  const { sheet, table } = people;
  if (sheet && table) return { ...people, sheet };
  throw new Error((sheet ? noHeadings(sheet.getName()) : noTab)[language]);
}

/** What Check tells of the tab, and of it beside the partnerships. */
export function peopleDoubts(people: People, partnerships: readonly Partnership[]): readonly RowDoubt[] {
  const { sheet, table, rows, creators, doubts } = people;
  if (!sheet) return [];
  const tab = { id: sheet.getSheetId(), name: sheet.getName() };
  if (!table) return rows.some((row) => !row.every(isBlank)) ? [withoutHeadings(tab)] : [];
  const names = new Map(creators.map(({ row, name }) => [row, name]));
  const own = [...doubts, ...doubledNames(creators, table)].map(
    ({ row = 1, ...doubt }): RowDoubt => ({ ...doubt, tab, row, creator: names.get(row) ?? "" }),
  );
  return [...own, ...contradictions(partnerships, creators)];
}

const withoutHeadings = (tab: TabRef): RowDoubt => ({
  ...doubtOf({ at: 0, heading: readHeading("") }, "", "no_headings", "unread", [
    {
      en: "the tab has lost its headings, so nobody in it is read",
      ru: "нет строки заголовков, поэтому вкладка не читается",
    },
    { en: "restore that row: File, Version history", ru: "верните строку: Файл, История версий" },
  ]),
  tab,
  row: 1,
  creator: "",
});

/** Whether a formula can be handed the table. */
export const hasCreators = (): boolean => namedRange(CREATORS_NAME) !== undefined;

export const noHeadings = (name: string): Text => ({
  en: `The tab “${name}” has lost its headings (Creator, Also known as, Market, …), so nobody in it can be read. Restore that row: Edit, Undo, or File, Version history.`,
  ru: `На вкладке «${name}» нет строки заголовков (Креатор, Другие имена, Рынок, …), поэтому прочитать её нельзя. Верните строку: Правка, Отменить или Файл, История версий.`,
});
const noTab: Text = {
  en: "There is no Creators tab yet. Menu Crossmarket, “Creators…” makes it.",
  ru: "Вкладки Creators ещё нет. Её создаст меню Crossmarket, «Блогеры…».",
};
