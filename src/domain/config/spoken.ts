/** A text that came with the add-on → the same text in the language of whoever reads it. */
import type { Market } from "./config.ts";
import { type ParameterKey, type ParameterValues, parameters } from "./parameters/index.ts";
import { type FreshCell, type FreshColumn, type Heard, isHeard, type Parameter } from "./parameters/parameter.ts";

/** The add-on's English words → those of another language. */
export type Translations = Readonly<Record<string, string>>;

/**
 * The tab is in the sheet's language, a brief in the market's: "письменный договор" in the column of a British market
 * is read there as "written contract". What people typed themselves stays as they typed it.
 */
export function spokenTo(
  reader: string,
  values: Market["values"],
  keys: readonly ParameterKey[],
  translated: Translations = {},
): Partial<ParameterValues> {
  const said = keys.flatMap((key) => {
    const found = values[key] === undefined ? undefined : inLanguage(reader, key, values[key], translated);
    return found === undefined ? [] : [[key, found] as const];
  });
  return { ...values, ...Object.fromEntries(said) };
}

function inLanguage(reader: string, key: ParameterKey, value: unknown, translated: Translations): unknown {
  const { kind, fresh = {} }: Parameter = parameters()[key];
  const same = (text: string) => JSON.stringify(kind.read(text)) === JSON.stringify(value);
  for (const cell of Object.values<FreshCell>(fresh)) {
    if (typeof cell !== "object" || isHeard(cell) || !Object.values(cell).some(same)) continue;
    return kind.read(
      { ...cell, [reader]: translated[cell.en] ?? cell.en, en: cell.en, ru: cell.ru }[reader] ?? cell.en,
    );
  }
  return undefined;
}

/** A text for creators as it stands in the tab, if it is one of the add-on's → the same in a reader's language. */
export function heardIn(
  reader: string,
  key: ParameterKey,
  text: string,
  translated: Translations = {},
): string | undefined {
  const { fresh = {} }: Parameter = parameters()[key];
  // an older edition began some of them with a capital
  const isSame = (said: string | undefined) => said?.toLowerCase() === text.toLowerCase();
  for (const [column, cell] of Object.entries<FreshCell>(fresh)) {
    if (typeof cell !== "object" || !isHeard(cell) || ![cell.own, cell.en, cell.ru].some(isSame)) continue;
    const { own, en = own }: Heard = cell;
    const found = { [languageIn(column as FreshColumn)]: own, ru: cell.ru ?? own, en }[reader] ?? translated[en];
    if (found) return found;
  }
  return undefined;
}

/** "de" for the column DE. */
function languageIn(column: FreshColumn): string {
  const { fresh }: Parameter = parameters().language;
  return String(fresh?.[column] ?? fresh?.any);
}
