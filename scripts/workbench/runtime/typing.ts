/** Text → cell, as Google Sheets reads what is typed: number, date, share, money, formula, or the text itself. */
import { helpers } from "./engine.ts";
import { canonicalFormula, hasForeignComma } from "./formula.ts";
import type { SheetLocale } from "./locale.ts";
import { readDate } from "./typing-date.ts";

/** What the engine keeps: its own content, and a number format where the typing asks for one. */
export type Entry = { readonly content: string; readonly format?: string };

/** A file import makes no formulas; a script's "@name" becomes one, a person's does not. */
export type TypedBy = "person" | "script" | "import";

export type TypingContext = {
  readonly locale: SheetLocale;
  /** Of the numbers, where a file writes them in another way than its spreadsheet does. */
  readonly numbers?: SheetLocale | undefined;
  readonly by: TypedBy;
  /** The year of a date typed without one. */
  readonly year: number;
  /** The format that the cell has already. */
  readonly format?: string | undefined;
};

const longestText = 50_000;

/** Throws where the text is longer than a cell holds. */
export const readTyped = (text: string, context: TypingContext): Entry => {
  if (text.length > longestText)
    throw new Error(`Your input contains more than the maximum of ${longestText} characters in a single cell.`);
  if (text === "") return { content: "" };
  if (context.format === "@") return text.startsWith("=") ? { content: `'${text}`, format: "" } : { content: text };
  if (text.startsWith("'") && context.by !== "import") return textEntry(text.slice(1), context.locale);
  return readNumberLike(text, context) ?? readFormula(text, context) ?? textEntry(text, context.locale);
};

/** A text that the engine must not read as anything else. */
export const textEntry = (text: string, locale: SheetLocale): Entry => ({
  content: isReadAsText(text, locale) ? text : `'${text}`,
});

const isReadAsText = (text: string, locale: SheetLocale): boolean =>
  !/^['=]/.test(text) &&
  !/^(true|false)$/i.test(text.trim()) &&
  !helpers.isNumber(text, helperLocale) &&
  !helpers.isDateTime(text, engineLocale(locale));

type EngineLocale = Parameters<typeof helpers.isNumber>[1];
const engineLocale = (locale: SheetLocale): EngineLocale => locale as unknown as EngineLocale;
/** The engine reads literals of a cell's content in the American form, whatever the locale. */
const helperLocale = { decimalSeparator: ".", thousandsSeparator: "," } as EngineLocale;

const readFormula = (text: string, { locale, by }: TypingContext): Entry | undefined => {
  if (by === "import" || !/^[=+\-@]/.test(text) || /^[=+\-@\s]+$/.test(text)) return undefined;
  if (text.startsWith("@") && by === "person") return undefined;
  const formula = text.startsWith("=") ? text : `=${text.replace(/^\+/, "")}`;
  if (by === "script" && hasForeignComma(formula, locale))
    throw new Error(`A script may part arguments by ; alone in a spreadsheet of this locale: ${formula.slice(0, 200)}`);
  return { content: canonicalFormula(formula, locale) };
};

const readNumberLike = (text: string, { locale, numbers = locale, year, format }: TypingContext): Entry | undefined => {
  const trimmed = text.trim();
  const truth = readTruth(trimmed, locale);
  if (truth !== undefined) return { content: truth ? "TRUE" : "FALSE" };
  const found = readNumber(trimmed, numbers) ?? readDate(trimmed, locale, year);
  if (!found) return undefined;
  const content = String(found.value);
  return found.format === undefined || format ? { content } : { content, format: found.format };
};

const readTruth = (text: string, locale: SheetLocale): boolean | undefined => {
  const word = text.toLowerCase();
  if (word === "true" || (word === "истина" && locale.code === "ru_RU")) return true;
  if (word === "false" || (word === "ложь" && locale.code === "ru_RU")) return false;
  return undefined;
};

type Found = { readonly value: number; readonly format?: string };

/** "1 500,5" · "5%" · "$1,200" · "45 000 ₽" · "1e5" */
const readNumber = (text: string, locale: SheetLocale): Found | undefined => {
  const match = numberPattern(locale).exec(text);
  if (!match?.groups) return undefined;
  const { sign = "", before, digits = "", fraction = "", exponent = "", percent, after } = match.groups;
  if (digits === "" && fraction.length < 2) return undefined;
  if (before && after) return undefined;
  const plain = digits.replace(/[^\d]/g, "");
  const value = Number(`${sign}${plain || "0"}.${fraction.slice(1) || "0"}${exponent}`);
  const decimals = fraction.length > 1 ? ".00" : "";
  if (percent) return { value: Number((value / 100).toPrecision(15)), format: `0${decimals}%` };
  if (before) return { value, format: `[$${before}]#,##0${decimals}` };
  if (after) return { value, format: `#,##0${decimals}[$ ${after}]` };
  return plain === digits ? { value } : { value, format: `#,##0${decimals}` };
};

const numberPatterns = new Map<SheetLocale, RegExp>();

const numberPattern = (locale: SheetLocale): RegExp => {
  const known = numberPatterns.get(locale);
  if (known) return known;
  const isSpaced = locale.thousandsSeparator === "\u00a0";
  const group = isSpaced ? "[ \\u00a0\\u202f]" : `\\${locale.thousandsSeparator}`;
  const money = locale.decimalSeparator === "." ? "[$€£¥]" : locale.currency.sign.replace("$", "\\$");
  const [before, after] =
    locale.currency.place === "before" ? [`(?<before>${money})?\\s?`, ""] : ["", `(?:\\s*(?<after>${money}))?`];
  const made = new RegExp(
    `^(?<sign>[+-])?${before}(?<digits>\\d{1,3}(?:${group}\\d{3})+|\\d*)(?<fraction>\\${locale.decimalSeparator}\\d*)?` +
      `(?<exponent>[eE][+-]?\\d{1,3})?(?:\\s?(?<percent>%)|${after || "(?!)"})?$`,
  );
  numberPatterns.set(locale, made);
  return made;
};
