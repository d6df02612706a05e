/** The Briefs tab: every issued brief is a row of it. */
import {
  briefHeader,
  briefPlaces,
  briefRow,
  type IssuedBrief,
  type LoggedBrief,
  loggedBriefs,
} from "../domain/brief/log.ts";
import type { Language } from "../domain/text.ts";
import { readTab, type Sheet, writeBlock } from "./book.ts";
import { dressLog } from "./looks.ts";
import { makeTabBehind, managedTab } from "./tabs.ts";

/** Everything that was issued so far; throws a sentence where the tab has lost its headings. */
export function readBriefs(language: Language): readonly LoggedBrief[] {
  const sheet = managedTab("Briefs");
  if (!sheet || sheet.getLastRow() === 0) return [];
  const briefs = loggedBriefs(readTab(sheet));
  if (briefs) return briefs;
  throw new Error(noColumns(sheet.getName())[language]);
}

/** A tab that has lost its headings has no briefs for whoever only looks: the brief's own window says what to do. */
export function readBriefsIfReadable(): readonly LoggedBrief[] {
  const sheet = managedTab("Briefs");
  return (sheet && loggedBriefs(readTab(sheet))) ?? [];
}

/**
 * Appends one row and returns its fingerprint; makes the tab at the first brief. The document exists by then, so a
 * failure names its link.
 */
export function logBrief(brief: IssuedBrief, language: Language): string {
  try {
    const sheet = makeTabBehind("Briefs", (made) => dress(made, language));
    const rows = sheet.getLastRow();
    if (rows === 0) writeBlock(sheet, 1, 1, [briefHeader(language)]);
    const header =
      rows === 0 ? briefHeader(language) : (sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0] ?? []);
    const places = briefPlaces(header);
    if (!places) throw new Error(noColumns(sheet.getName())[language]);
    const { mark, cells } = briefRow(brief, places);
    writeBlock(sheet, Math.max(rows, 1) + 1, 1, [cells]);
    SpreadsheetApp.flush();
    return mark;
  } catch (error) {
    throw new Error(notLogged(brief.link, error instanceof Error ? error.message : String(error))[language]);
  }
}

/** Before its headings are written: a tab whose first row is there has its looks. */
function dress(sheet: Sheet, language: Language): void {
  if (sheet.getLastRow() > 0) return;
  dressLog(sheet, briefHeader(language).length);
}

export const noColumns = (name: string) => ({
  en: `The tab “${name}” has lost one of its headings, or its content is not the last of them, so versions cannot be counted. Restore its first row: File, Version history.`,
  ru: `На вкладке «${name}» не хватает заголовка или содержание стоит не последним, поэтому версии не посчитать. Верните первую строку: Файл, История версий.`,
});
const notLogged = (link: string, reason: string) => ({
  en: `The document was made (${link}), but the Briefs tab could not take it: ${reason} Choose “Create document” again: the same document is used.`,
  ru: `Документ создан (${link}), но записать его на вкладку Briefs не удалось: ${reason} Нажмите «Создать документ» ещё раз: возьмётся тот же документ.`,
});
