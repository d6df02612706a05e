/** A name in Cyrillic → the same in Latin letters, roughly as people spell themselves: "Маша Щукина" → "masa sukina". */

const CYRILLIC = "абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґқәөү";
const LATIN = "a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh shch - i - e iu ia i i e g k a o u".split(" ");

const inLetters = (letter: string): string => {
  const at = CYRILLIC.indexOf(letter);
  return at < 0 ? letter : (LATIN[at] ?? "").replace("-", "");
};

/** Spellings of one sound fall together: "Julia", "Yulia", "Юлия"; "Anya", "Ania", "Аня"; "Kovač", "Ковач". */
export const inLatin = (name: string): string =>
  [...name.toLowerCase().normalize("NFC")]
    .map(inLetters)
    .join("")
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/ph/g, "f")
    .replace(/x/g, "ks")
    .replace(/shch|sch|sh/g, "s")
    .replace(/ch|ts|tz/g, "c")
    .replace(/zh/g, "z")
    .replace(/kh/g, "h")
    .replace(/j|y/g, "i")
    .replace(/i+(?=[aeou])/g, "i")
    .replace(/ii+/g, "i")
    .replace(/(\p{L})\1/gu, "$1");
