/** One run at a time: a second one waits, then goes on with what it finds, or says why it cannot. */

/** The lock of this spreadsheet; given back whatever happens, after everything is written. */
export function locked<T>(milliseconds: number, busy: () => string, work: () => T): T {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(milliseconds)) throw new Error(busy());
  try {
    return work();
  } finally {
    SpreadsheetApp.flush();
    lock.releaseLock();
  }
}
