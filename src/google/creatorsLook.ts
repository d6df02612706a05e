/** How the Creators tab looks: headings in view with notes, columns that fit, what is computed muted, what is rare folded away. */
import type { Config } from "../domain/config/config.ts";
import {
  type CreatorKey,
  type CreatorKind,
  creatorColumn,
  creatorGroups,
  creatorKeys,
} from "../domain/people/creatorColumns.ts";
import type { CreatorTable } from "../domain/people/creatorTable.ts";
import type { Language, Text } from "../domain/text.ts";
import { formatsOf, type Sheet } from "./book.ts";
import { offerFilter } from "./looks.ts";

const look = { muted: "#6b7280", rule: "#9ca3af" };

/** A text stays as typed; a score is one, too, or "4/5" and "4-5" would become days of April. */
const formats: Readonly<Record<CreatorKind, Text>> = {
  text: { en: "@", ru: "@" },
  names: { en: "@", ru: "@" },
  markets: { en: "@", ru: "@" },
  facts: { en: "@", ru: "@" },
  choice: { en: "@", ru: "@" },
  count: { en: "#,##0", ru: "#,##0" },
  score: { en: "@", ru: "@" },
  day: { en: "d mmm yyyy", ru: "dd.mm.yyyy" },
};

/** Widths, what stays in view, notes on headings, what is folded: for a tab that holds nothing yet. */
export function dressTab(sheet: Sheet, { places, header, headings }: CreatorTable, language: Language): void {
  const range = sheet.getRange(header + 1, 1, 1, headings.length);
  const notes = headings.map((_, at) => noteOf(keyAt(places, at), language));
  sheet.setFrozenRows(header + 1);
  sheet.setFrozenColumns(1);
  range
    .setNumberFormat("@")
    .setNotes([notes])
    .setFontWeight("bold")
    .setWrap(true)
    .setVerticalAlignment("middle")
    .setBorder(null, null, true, null, null, null, look.rule, SpreadsheetApp.BorderStyle.SOLID);
  for (const [key, at] of placed(places)) sheet.setColumnWidth(at + 1, creatorColumn(key).width);
  fold(sheet, places);
  offerFilter(sheet, header + 1, headings.length);
}

/** Formats before values; rows count from 1. Columns of people's own keep their looks. */
export function dressRows(
  sheet: Sheet,
  row: number,
  count: number,
  { places, headings }: CreatorTable,
  { markets }: Config,
  language: Language,
): void {
  const range = sheet.getRange(row, 1, count, headings.length);
  const keys = headings.map((_, at) => keyAt(places, at));
  const each = <T>(known: readonly (readonly T[])[], value: (key: CreatorKey) => T): T[][] =>
    known.map((cells) => cells.map((cell, at) => (keys[at] ? value(keys[at]) : cell)));
  range.setNumberFormats(each(formatsOf(range), (key) => formats[creatorColumn(key).kind][language]));
  range.setVerticalAlignment("middle");
  const codes = markets.map(({ code }) => code);
  for (const [key, at] of placed(places)) {
    const { choices, kind, isComputed } = creatorColumn(key);
    const words = kind === "markets" ? codes : choices?.map((choice) => choice[language]);
    const column = sheet.getRange(row, at + 1, count, 1);
    if (isComputed) column.setFontColor(look.muted);
    if (kind === "score") column.setHorizontalAlignment("right");
    if (kind === "facts" || key === "notes") column.setWrap(true);
    if (!words?.length) continue;
    const rule = SpreadsheetApp.newDataValidation().requireValueInList(words, true).setAllowInvalid(true).build();
    column.setDataValidation(rule);
  }
}

const placed = (places: CreatorTable["places"]): readonly (readonly [CreatorKey, number])[] =>
  creatorKeys.flatMap((key) => (places[key] === undefined ? [] : [[key, places[key]] as const]));

const keyAt = (places: CreatorTable["places"], at: number): CreatorKey | undefined =>
  creatorKeys.find((key) => places[key] === at);

function noteOf(key: CreatorKey | undefined, language: Language): string {
  if (!key) return "";
  const { group, about } = creatorColumn(key);
  return `${creatorGroups[group].label[language]}\n${about[language]}`;
}

/** Columns of one group stand side by side in a tab that is made anew. */
function fold(sheet: Sheet, places: CreatorTable["places"]): void {
  sheet.setColumnGroupControlPosition(SpreadsheetApp.GroupControlTogglePosition.BEFORE);
  for (const [name, group] of Object.entries(creatorGroups)) {
    if (!("isRare" in group)) continue;
    const own = placed(places).filter(([key]) => creatorColumn(key).group === name);
    const first = own[0]?.[1];
    if (first === undefined || sheet.getColumnGroupDepth(first + 1) > 0) continue;
    sheet.getRange(1, first + 1, 1, own.length).shiftColumnGroupDepth(1);
  }
  sheet.collapseAllColumnGroups();
}
