/** The SOP tab: every version of a document about the process is a row of it. */
import { textOf } from "../domain/cell.ts";
import {
  type IssuedDocument,
  type LoggedDocument,
  loggedDocuments,
  logHeader,
  logPlaces,
  logRow,
} from "../domain/sop/log.ts";
import type { Language } from "../domain/text.ts";
import { readTab, type Sheet, writeBlock } from "./book.ts";
import { noColumns } from "./briefLog.ts";
import { dressLog } from "./looks.ts";
import { makeTabBehind, managedTab } from "./tabs.ts";

/** Everything that was issued so far; throws a sentence where the tab has lost its headings. */
export function readDocumentLog(language: Language): readonly LoggedDocument[] {
  const sheet = managedTab("SOP");
  if (!sheet || sheet.getLastRow() === 0) return [];
  const log = loggedDocuments(readTab(sheet));
  if (log) return log;
  throw new Error(noColumns(sheet.getName())[language]);
}

/** Appends one row; makes the tab at the first one, or goes on with one that a run left without its headings. */
export function logDocument(issued: IssuedDocument, language: Language): void {
  const sheet = makeTabBehind("SOP", (made) => dress(made, language));
  if (sheet.getLastRow() === 0) dress(sheet, language);
  const header = sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0] ?? [];
  const places = logPlaces(header.map(textOf));
  if (!places) throw new Error(noColumns(sheet.getName())[language]);
  writeBlock(sheet, sheet.getLastRow() + 1, 1, [logRow(issued, places, language)]);
}

/** A tab whose first row is there has its looks. */
function dress(sheet: Sheet, language: Language): void {
  if (sheet.getLastRow() > 0) return;
  const header = logHeader(language);
  dressLog(sheet, header.length);
  writeBlock(sheet, 1, 1, [header]);
}
