/** Window: a version that was issued is taken back; the log keeps it, with the day and the reason. */
import type { WithdrawnAnswer } from "../domain/brief/answers.ts";
import { withdrawnColumn, withdrawnNote } from "../domain/brief/log.ts";
import { textOf } from "../domain/cell.ts";
import type { Language, Text } from "../domain/text.ts";
import { readWithdrawal } from "../domain/validation.lazy.ts";
import { book, bookLanguage, type Sheet, writeBlock } from "./book.ts";
import { type BriefIndex, earlierOf, readBriefIndex } from "./briefIndex.ts";
import { lockedBriefly } from "./lock.ts";
import { requireEditable } from "./tabs.ts";

/** `{"mark":"…","reason":"the dates were wrong"}`; a version that is withdrawn already stays as it is. */
export function withdrawBrief(json: string): string {
  const language = bookLanguage();
  const { mark, reason } = readWithdrawal(json, language);
  requireEditable(["Briefs"], language);
  return JSON.stringify(lockedBriefly(language, () => withdraw(mark, reason.trim(), language)));
}

function withdraw(mark: string, reason: string, language: Language): WithdrawnAnswer {
  const index = readBriefIndex(language);
  const brief = index.briefs.find((one) => one.mark === mark);
  if (!brief) throw new Error(gone[language]);
  const { row, creator, market, campaign } = brief;
  const owner = { creator, market, campaign };
  if (brief.withdrawn) return { withdrawn: brief.withdrawn, ...earlierOf(index, owner) };
  const at = Utilities.formatDate(new Date(), book().getSpreadsheetTimeZone(), "yyyy-MM-dd HH:mm");
  const withdrawn = withdrawnNote(at, reason);
  if (index.sheet) writeBlock(index.sheet, row, columnFor(index.sheet, index, language), [[withdrawn]]);
  SpreadsheetApp.flush();
  return { withdrawn, ...earlierOf(readBriefIndex(language), owner) }; // a new column has moved the content
}

/** Counted from 1: the column is made before the first one is withdrawn, left of the content, which has to be the last. */
function columnFor(sheet: Sheet, { places }: BriefIndex, language: Language): number {
  if (places?.withdrawn !== undefined) return places.withdrawn + 1;
  const content = (places?.content ?? 0) + 1;
  const before = textOf(sheet.getRange(1, content - 1).getValue());
  if (before) sheet.insertColumnBefore(content);
  const column = before ? content : content - 1;
  writeBlock(sheet, 1, column, [[withdrawnColumn[language]]]);
  return column;
}

const gone: Text = {
  en: "This version is not in the Briefs tab any more: its row was deleted or its fingerprint changed. File, Version history brings it back.",
  ru: "Этой версии больше нет на вкладке Briefs: строку удалили или изменили её отпечаток. Вернуть её можно так: Файл, История версий.",
};
