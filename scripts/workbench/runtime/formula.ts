/** Formulas between the hand that types them and the engine: `;` or `,` between arguments, decimal comma or point. */

/** The marks of a locale: what stands between arguments and inside numbers. */
export type FormulaMarks = { readonly formulaArgSeparator: string; readonly decimalSeparator: string };

const canonicalMarks: FormulaMarks = { formulaArgSeparator: ",", decimalSeparator: "." };

/** Whatever a person or a script wrote → the engine's form: `=CPE(1,5; B2)` in ru_RU → `=CPE(1.5, B2)`. */
export const canonicalFormula = (formula: string, locale: FormulaMarks): string =>
  rewrite(formula, locale, canonicalMarks);

/** Whether a comma stands between arguments where the locale has it inside numbers: Google shows #ERROR! for such a formula. */
export const hasForeignComma = (formula: string, { decimalSeparator }: FormulaMarks): boolean =>
  decimalSeparator === "," && pieces(formula).some(({ text, isCode }) => isCode && /,(?!\d)|(?<!\d),/.test(text));

/**
 * Whatever a person wrote, finished or not → the form in which the locale's own grid takes it:
 * `=CPE(A2; B2` in en_US → `=CPE(A2, B2`. Safe to call while somebody types.
 */
export const withSeparator = (formula: string, locale: FormulaMarks): string => rewrite(formula, locale, locale);

/** The engine's form → the locale's: `=CPE(1.5,B2)` → `=CPE(1,5;B2)` in ru_RU. */
export const displayedFormula = (formula: string, locale: FormulaMarks): string =>
  rewrite(formula, canonicalMarks, locale);

/** Texts in "…" and tab names in '…' stay as they are, and so do the rows and columns inside {…}. */
const rewrite = (formula: string, from: FormulaMarks, to: FormulaMarks): string =>
  pieces(formula)
    .map(({ text, isCode }) => (isCode ? rewriteCode(text, from, to) : text))
    .join("");

const pieces = (formula: string): { text: string; isCode: boolean }[] =>
  formula
    .split(/("(?:[^"]|"")*"?|'(?:[^']|'')*'|\{[^}]*\}?)/)
    .map((text, index) => ({ text, isCode: index % 2 === 0 }));

const rewriteCode = (code: string, from: FormulaMarks, to: FormulaMarks): string => {
  const decimal = from.decimalSeparator === "," ? /(?<![\w.$:!])(\d+),(\d+)(?![\w(])/g : /(?<![\w.])(\d+)\.(\d+)/g;
  return code
    .replace(decimal, "$1\u0000$2")
    .replace(/[;,]/g, to.formulaArgSeparator)
    .replaceAll("\u0000", to.decimalSeparator);
};
