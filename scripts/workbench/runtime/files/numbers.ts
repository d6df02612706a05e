/** How a file of text writes its numbers, where its cells tell it and the language of the people does not. */
import { type SheetLocale, sheetLocale } from "../locale.ts";

/**
 * The locale by which its numbers are read: a Russian list out of an American spreadsheet has "1,400.50", an English one
 * out of a German program "1.400,50". What stands apart by semicolons may have decimal commas, what by commas hardly.
 */
export const numberLocale = (
  rows: readonly (readonly string[])[],
  delimiter: string,
  locale: SheetLocale,
): SheetLocale => {
  const cells = rows.flat().map((cell) => cell.trim().replace(/^-|\s?%$/g, ""));
  const has = (pattern: RegExp) => cells.some((cell) => pattern.test(cell));
  const isAmerican = has(needsPoint) && !has(needsComma) && !has(needsSpace);
  const isEuropean = has(needsComma) && !has(needsPoint) && !has(eitherWay) && delimiter !== ",";
  if (locale.decimalSeparator === "," && isAmerican) return withSeparatorsOf("en_US", locale);
  if (locale.decimalSeparator === "." && isEuropean) return withSeparatorsOf("de_DE", locale);
  return locale;
};

/** Only a decimal comma explains "3,2", "0,412" and "1.200,50". */
const needsComma = /^(0,\d+|(\d+|\d{1,3}([. \u00a0\u202f]\d{3})+),(\d{1,2}|\d{4,}))$/;
/** Only a decimal point explains "0.412", "1,200.50" and "1,200,000"; "3.10" may be a day. */
const needsPoint = /^(0\.\d+|\d{1,3}(,\d{3}){2,}|\d{1,3}(,\d{3})+\.\d+|\d{3,}\.\d{1,2}|\d+\.\d{4,})$/;
/** "38 000 ₽" comes out of no American program. */
const needsSpace = /^\d{1,3}([ \u00a0\u202f]\d{3})+\b/;
const eitherWay = /^\d{1,3},\d{3}$/;

const withSeparatorsOf = (code: string, locale: SheetLocale): SheetLocale => {
  const { thousandsSeparator, decimalSeparator, currency } = sheetLocale(code);
  const key = `${code} in ${locale.code}`;
  const made = mixed.get(key) ?? { ...locale, thousandsSeparator, decimalSeparator, currency };
  mixed.set(key, made);
  return made;
};

/** One object a mixture: what is derived from a locale is remembered by it. */
const mixed = new Map<string, SheetLocale>();
