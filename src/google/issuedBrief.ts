/** A row of the Briefs tab → the version as it went out; whatever happened to the row since is a sentence. */
import type { IssuedVersion } from "../domain/brief/answers.ts";
import type { KeyedBrief } from "../domain/brief/log.ts";
import { sendingWords } from "../domain/brief/words.lazy.ts";
import type { Language, Text } from "../domain/text.ts";
import { loggedContent, readIssuedMark } from "../domain/validation.lazy.ts";
import { bookLanguage } from "./book.ts";
import { readBriefIndex } from "./briefIndex.ts";

type Read = { readonly issued: IssuedVersion } | { readonly problem: string };

/** For the window: `{"mark":…}` names the row by its fingerprint, wherever sorting has put it. */
export function issuedBrief(json: string): string {
  const language = bookLanguage();
  const { mark } = readIssuedMark(json, language);
  const read = issuedVersion((brief) => brief.mark === mark, language, gone);
  if ("problem" in read) throw new Error(read.problem);
  return JSON.stringify(read.issued);
}

/** The row of the Briefs tab under the cursor. */
export const issuedInRow = (row: number, language: Language): Read =>
  issuedVersion((brief) => brief.row === row, language, noBrief(row));

function issuedVersion(isWanted: (brief: KeyedBrief) => boolean, language: Language, otherwise: Text): Read {
  const index = readBriefIndex(language);
  const logged = index.briefs.find(isWanted);
  if (!logged) return { problem: otherwise[language] };
  const { row, damaged: isChanged, ...brief } = logged;
  const json = isChanged ? undefined : index.contentOf(logged);
  const content = json === undefined ? undefined : loggedContent(json);
  return content
    ? { issued: { ...brief, document: content.document, words: sendingWords(content.document.language) } }
    : { problem: damaged(row)[language] };
}

const gone: Text = {
  en: "This version is not in the Briefs tab any more: its row was deleted or its fingerprint changed. File, Version history brings it back; its document is still in Drive.",
  ru: "Этой версии больше нет на вкладке Briefs: строку удалили или изменили её отпечаток. Вернуть её можно так: Файл, История версий; сам документ остался на Диске.",
};
const noBrief = (row: number): Text => ({
  en: `Row ${row} of the Briefs tab is no issued brief. Put the cursor on a row with a version, or on a partnership's row in your own tab.`,
  ru: `Строка ${row} вкладки Briefs — не выданный бриф. Поставьте курсор на строку с версией или на строку размещения на своей вкладке.`,
});
const damaged = (row: number): Text => ({
  en: `Row ${row} of the Briefs tab was changed by hand, so it does not show what was issued any more. File, Version history brings it back; its document is still in Drive.`,
  ru: `Строку ${row} вкладки Briefs изменили вручную: выданное по ней уже не показать. Вернуть её можно так: Файл, История версий; сам документ остался на Диске.`,
});
