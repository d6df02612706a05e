/** The Activity tab: made, dressed and read; what Check tells of it. Its lines are only ever added. */
import { type Cell, isBlank } from "../domain/cell.ts";
import type { Config } from "../domain/config/config.ts";
import type { Creator } from "../domain/people/creator.ts";
import {
  type ActivityColumn,
  type ActivityTable,
  activityColumn,
  activityKeys,
  activityTable,
} from "../domain/process/activityTable.ts";
import { happeningLabels } from "../domain/process/happeningWords.ts";
import { matchActivity } from "../domain/process/matching.ts";
import { type ActivityRead, readActivity } from "../domain/process/readActivity.ts";
import { doubtOf } from "../domain/sheets/doubt.ts";
import { readHeading } from "../domain/sheets/headings/heading.ts";
import type { Partnership } from "../domain/sheets/partnership.ts";
import type { RowDoubt } from "../domain/sheets/rowDoubt.ts";
import type { Language, Text } from "../domain/text.ts";
import { book, bookLanguage, readTab, type Sheet, today, typing } from "./book.ts";
import { inks } from "./looks.ts";
import { makeTab, managedTab, requireEditable } from "./tabs.ts";

export type ActivityFound = ActivityRead & {
  readonly sheet: Sheet | undefined;
  readonly rows: readonly (readonly Cell[])[];
};

/** As the tab stands now; without one nothing happened, and one without its headings is told by Check. */
export function readActivityTab(config: Config): ActivityFound {
  const sheet = managedTab("Activity");
  const rows = sheet ? readTab(sheet) : [];
  const read = readActivity(rows, config, today(), typing());
  return { sheet, rows, ...read };
}

/** Menu: opens the tab, and makes it where there is none. */
export function activity(): void {
  const language = bookLanguage();
  requireEditable(["Activity"], language);
  makeActivity(language).activate();
  book().toast(opened[language], "Crossmarket", 10);
}

export const makeActivity = (language: Language): Sheet => makeTab("Activity", (sheet) => dress(sheet, language));

/** A tab that people began by themselves keeps its headings and looks. */
function dress(sheet: Sheet, language: Language): void {
  const rows = readTab(sheet);
  const headings = activityKeys.map((key) => activityColumn(key).heading[language]);
  const isBegun = rows.some((row, at) =>
    row.some((cell, column) => !isBlank(cell) && (at > 0 || cell !== headings[column])),
  );
  if (isBegun) return;
  const header = sheet.getRange(1, 1, 1, headings.length);
  const height = sheet.getMaxRows() - 1;
  sheet.setFrozenRows(1);
  header
    .setNumberFormat("@")
    .setNotes([activityKeys.map((key) => activityColumn(key).about[language])])
    .setFontWeight("bold")
    .setVerticalAlignment("middle")
    .setBorder(null, null, true, null, null, null, inks.rule, SpreadsheetApp.BorderStyle.SOLID);
  for (const [at, key] of activityKeys.entries()) {
    const { kind, width } = activityColumn(key);
    sheet.setColumnWidth(at + 1, width);
    dressColumn(
      sheet.getRange(2, at + 1, height, 1).setNumberFormat(activityFormats[kind][language]),
      key,
      kind,
      language,
    );
  }
  offerFilter(sheet, headings.length);
  header.setValues([headings]);
}

/** A convenience that a sheet may refuse, as the workbench does: the tab goes without it. */
function offerFilter(sheet: Sheet, width: number): void {
  try {
    if (!sheet.getFilter()) sheet.getRange(1, 1, sheet.getMaxRows(), width).createFilter();
  } catch {
    // the tab stays without a filter
  }
}

/** A text stays as typed, whatever it begins with. */
export const activityFormats: Readonly<Record<ActivityColumn["kind"], Text>> = {
  day: { en: "d mmm yyyy", ru: "dd.mm.yyyy" },
  text: { en: "@", ru: "@" },
  what: { en: "@", ru: "@" },
  amount: { en: "#,##0.00", ru: "#,##0.00" },
};

function dressColumn(
  column: GoogleAppsScript.Spreadsheet.Range,
  key: (typeof activityKeys)[number],
  kind: ActivityColumn["kind"],
  language: Language,
): void {
  column.setVerticalAlignment("top");
  if (kind === "day") column.setHorizontalAlignment("left");
  if (key === "text") column.setWrap(true);
  if (key === "of") column.setFontColor(inks.muted);
  if (kind !== "what") return;
  const words = happeningLabels.map((label) => label[language]);
  column.setDataValidation(
    SpreadsheetApp.newDataValidation().requireValueInList(words, true).setAllowInvalid(true).build(),
  );
}

/** The table of a tab that is written into; throws a sentence where it has lost its headings. */
export function requireTable(sheet: Sheet, rows: readonly (readonly Cell[])[], language: Language): ActivityTable {
  const table = activityTable(rows);
  if (table) return table;
  throw new Error(noHeadings(sheet.getName())[language]);
}

/** What Check tells of the tab: lines that are not understood, and those that fit nobody or several. */
export function activityDoubts(
  { sheet, table, rows, lines, doubts }: ActivityFound,
  partnerships: readonly Partnership[],
  creators: readonly Creator[],
): readonly RowDoubt[] {
  if (!sheet) return [];
  const tab = { id: sheet.getSheetId(), name: sheet.getName() };
  const at = { tab, creator: "" };
  const columnAt = (place: number) => ({ at: place, heading: readHeading(table?.headings[place] ?? "") });
  if (!table) {
    if (rows.every((row) => row.every(isBlank))) return [];
    return [{ ...doubtOf(columnAt(0), "", "no_headings", "unread", lostHeadings), ...at, row: 1 }];
  }
  const names = new Map(lines.map(({ row, creator }) => [row, creator]));
  const place = table.places.creator ?? 0;
  const unmatched = matchActivity(lines, partnerships, creators).doubts.map(({ row, kind, found, todo }) => ({
    ...doubtOf(columnAt(place), rows[row - 1]?.[place], `activity ${kind}`, "unread", [found, todo]),
    ...at,
    row,
    creator: names.get(row) ?? "",
  }));
  return [...doubts.map(({ row = 1, ...doubt }): RowDoubt => ({ ...doubt, ...at, row })), ...unmatched];
}

const opened: Text = {
  en: "What happened, one line each: add lines at the end, in your own words if you like.",
  ru: "Что произошло — по строке на событие. Дописывайте в конец, можно своими словами.",
};
const lostHeadings: readonly [Text, Text] = [
  {
    en: "the tab has lost its headings, so nothing in it is read",
    ru: "нет строки заголовков, поэтому вкладка не читается",
  },
  { en: "restore that row: File, Version history", ru: "верните строку: Файл, История версий" },
];
const noHeadings = (name: string): Text => ({
  en: `The tab “${name}” has lost its headings (Date, Creator, What, …), so nothing was written. Restore that row: Edit, Undo, or File, Version history.`,
  ru: `На вкладке «${name}» нет строки заголовков (Дата, Креатор, Что, …), поэтому ничего не записано. Верните её: Правка, Отменить или Файл, История версий.`,
});
