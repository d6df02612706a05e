/** One change at a time: what must not happen twice at once waits for its turn. */
import type { Language, Text } from "../domain/text.ts";

const LOCK_MILLISECONDS = 10_000;

/** Throws a sentence where somebody else holds the spreadsheet's lock for too long. */
export function locked<T>(language: Language, work: () => T): T {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(LOCK_MILLISECONDS)) throw new Error(busy[language]);
  try {
    return work();
  } finally {
    SpreadsheetApp.flush();
    lock.releaseLock();
  }
}

const busy: Text = {
  en: "Somebody else is issuing a brief in this spreadsheet. Try again in a few seconds.",
  ru: "Кто-то ещё выпускает бриф в этой таблице. Попробуйте через несколько секунд.",
};
