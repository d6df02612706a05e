/** One run at a time: a second one waits, then goes on with what it finds, or says why it cannot. */
import type { Language, Text } from "../domain/text.ts";

/** The lock of this spreadsheet; given back whatever happens, after everything is written. */
export function locked<T>(milliseconds: number, busy: () => string, work: () => T): T {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(milliseconds)) throw new Error(busy());
  try {
    const done = work();
    SpreadsheetApp.flush();
    return done;
  } catch (error) {
    quietly(() => SpreadsheetApp.flush());
    throw error;
  } finally {
    quietly(() => lock.releaseLock());
  }
}

/** What the work itself says is not covered up by what fails afterwards; Google takes a lock back when the run ends. */
function quietly(attempt: () => void): void {
  try {
    attempt();
  } catch {}
}

const SHORT_WAIT_MILLISECONDS = 10_000;

/** For a change that takes a moment: whoever comes second waits for it. */
export const lockedBriefly = <T>(language: Language, work: () => T): T =>
  locked(SHORT_WAIT_MILLISECONDS, () => busy[language], work);

const busy: Text = {
  en: "Somebody else is changing this spreadsheet with Crossmarket. Try again in a few seconds.",
  ru: "Кто-то ещё меняет эту таблицу через Crossmarket. Попробуйте через несколько секунд.",
};
