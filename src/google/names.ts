/** Names of ranges that formulas read: MARKETS and CREATORS; one that the team uses for something else stays the team's. */
import type { Language } from "../domain/text.ts";
import { book, type Sheet } from "./book.ts";

/** The range of a name. `getRangeByName` would take a tab of the same letters for it. */
export function namedRange(name: string): GoogleAppsScript.Spreadsheet.Range | undefined {
  const named = book()
    .getNamedRanges()
    .find((one) => one.getName() === name);
  try {
    return named?.getRange() ?? undefined;
  } catch {
    return undefined; // its tab was deleted
  }
}

export const namedTab = (name: string): Sheet | undefined => namedRange(name)?.getSheet();

/** The whole grid of the tab gets the name, so that a new row or column is inside; nothing is asked for where it has. */
export function nameGrid(name: string, sheet: Sheet): void {
  const whole = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
  const named = namedRange(name);
  const isSame =
    named?.getSheet().getSheetId() === sheet.getSheetId() && named.getA1Notation() === whole.getA1Notation();
  if (!isSame) book().setNamedRange(name, whole);
}

/** Throws a sentence where the name stands for something else of the team's: `isOurs` says what is not. */
export function requireFreeName(name: string, isOurs: (sheet: Sheet) => boolean, language: Language): void {
  const range = namedRange(name);
  if (!range || isOurs(range.getSheet())) return;
  const where = `${range.getSheet().getName()}!${range.getA1Notation()}`;
  throw new Error(
    {
      en: `The name ${name} already stands for ${where}, and Crossmarket’s formulas need it. Rename yours (Data, Named ranges), then try again. Nothing was written.`,
      ru: `Имя ${name} уже занято диапазоном ${where}, а оно нужно формулам Crossmarket. Переименуйте свой диапазон (Данные, Именованные диапазоны) и повторите. Ничего не записано.`,
    }[language],
  );
}
