/** When two names of a market are the same word, look the same, or are one slip of the fingers apart. */

/** Case, spaces, dots and dashes do not matter. */
export const sameWord = (name: string): string =>
  name
    .toLowerCase()
    .replace(/ё/g, "е")
    .replace(/[\s.\u00a0_-]/g, "");

const CYRILLIC = "авекмнорстухіј";
const LATIN = "abekmhopctyxij";

/** Letters that look like those of the other alphabet count as these: "Рoссия" with a Latin o. */
export const sameLook = (name: string): string =>
  [...sameWord(name)].map((letter) => LATIN[CYRILLIC.indexOf(letter)] ?? letter).join("");

/** One letter too many, too few, another one, or two neighbours that changed places; short names have too many neighbours. */
export function isOneSlipFrom(one: string, other: string): boolean {
  const [long, short] = one.length >= other.length ? [one, other] : [other, one];
  if (short.length < SHORTEST - 1 || long.length < SHORTEST || long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && long[start] === short[start]) start++;
  let end = 0;
  while (end < short.length - start && long[long.length - 1 - end] === short[short.length - 1 - end]) end++;
  const [extra, left] = [long.slice(start, long.length - end), short.slice(start, short.length - end)];
  if (extra.length <= 1) return true;
  return extra.length === 2 && left.length === 2 && extra[0] === left[1] && extra[1] === left[0];
}

const SHORTEST = 5;
