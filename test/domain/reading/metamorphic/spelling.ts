/** Figures and letters of a cell spelled otherwise: thousands, dashes, letters that look alike. */

/** What a figure must not be part of: a word, a code, a date, an address; a scale after it makes its comma a decimal one. */
const BEFORE = String.raw`(?<![\p{L}\d@#_/:.,+'’-]|\d[ \u00a0])`;
const SCALES = "k|к|m|м|b|тыс|т\\.|тр|тыр|млн|mil|mio|tsd|bn|lakh|lac|crore|jt|rb|万";
const AFTER = String.raw`(?![\p{L}\d_/:@%]|[.,'’-]\d|[ \u00a0](?:\d|(?:${SCALES})(?!\p{L})))`;
const GROUPED = new RegExp(String.raw`${BEFORE}[1-9]\d{0,2}([ ,.'\u00a0\u202f])\d{3}(?:\1\d{3})*${AFTER}`, "giu");
const PLAIN = new RegExp(String.raw`${BEFORE}[1-9]\d{4,7}${AFTER}`, "giu");

/** "48 200" and "48200" → "48,200"; with "" → "48200". */
export const thousandsBy =
  (mark: string) =>
  (text: string): string => {
    const spelled = (figure: string): string => figure.replace(/\D/g, "").replace(/\B(?=(?:\d{3})+$)/g, mark);
    return text.replace(GROUPED, spelled).replace(PLAIN, spelled);
  };

/** A dash of a range, or one with spaces around; not those of dates, phones and words. */
const DASH = /(?<=(?<![\d.-]|\d-)\d[\d.,]*[kк%]?)[-–—](?=[$€£₽]?\d[\d.,]*(?![\d–—-]))|(?<= )[-–—](?= )/giu;
const DATE_OR_PHONE = /\d{4}-\d\d-\d\d|\+\d|\d-\d+-\d/;

export const dashedBy =
  (dash: string) =>
  (text: string): string =>
    DATE_OR_PHONE.test(text) ? text : text.replace(DASH, dash);

const latin = "aceopxyABCEHKMOPTX";
const cyrillic = "асеорхуАВСЕНКМОРТХ";
const likeness = new Map(
  [...latin].flatMap(
    (letter, at) =>
      [
        [letter, cyrillic.charAt(at)],
        [cyrillic.charAt(at), letter],
      ] as const,
  ),
);
const WORD = /(?<![\p{L}\p{N}'’@#./_-])\p{L}{4,}(?![\p{L}\p{N}'’@./_-])/gu;

/** "охват" → "oхват": the first letter from the other alphabet, or the first one that has its like after `from` letters. */
export const lookalike =
  (from: number) =>
  (text: string): string =>
    text.replace(WORD, (word) => {
      const at = [...word].findIndex((letter, index) => index >= from && likeness.has(letter));
      return at < 0 || (from === 0 && at > 0)
        ? word
        : `${word.slice(0, at)}${likeness.get(word.charAt(at))}${word.slice(at + 1)}`;
    });

const FIRST_LETTER = /(?<![\p{L}\p{N}'’@#./_-])\p{Ll}/gu;
export const titled = (text: string): string => text.replace(FIRST_LETTER, (letter) => letter.toUpperCase());
