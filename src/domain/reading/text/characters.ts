/** Typed text → one plain spelling of it: one kind of space, digit, dash, quote; invisible marks gone. */

/** A character that has no business in a cell; between digits it makes the number doubtful. */
export const FOREIGN = "\ufffd";

const replacements: readonly (readonly [string, string])[] = [
  ["\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t", " "],
  ["\r\u000b\f\u0085\u2028\u2029", "\n"],
  ["‐‑−﹣⁻➖", "-"],
  ["‒–—―⸺÷", "–"],
  ["’‘ʼʹ′`´ʻ˙", "'"],
  ["«»“”„‟", '"'],
  ["×✕✖", "x"],
  ["≈∼～≃≅±", "~"],
  ["≥⩾≧", "≥"],
  ["≤⩽≦", "≤"],
  ["٪﹪", "%"],
  ["→⇒➡➜⟶►➔⇨", "→"],
  ["、،", ","],
  ["؛", ";"],
  ["٫。", "."],
  ["٬", "'"],
  ["﹩", "$"],
  ["•·‧∙●▪◦■✔✅☑", "•"],
  ["Ёё", "е"],
  ["ℓ", "l"],
];

let table: Map<number, string> | undefined;

function replacementFor(code: number): string | undefined {
  if (!table) {
    table = new Map();
    for (const [from, to] of replacements) for (const char of from) table.set(char.codePointAt(0) ?? 0, to);
  }
  return table.get(code);
}

/** Invisible: zero-width and direction marks, soft hyphens, variation selectors. */
const isInvisible = (code: number): boolean =>
  code === 0xad ||
  code === 0x61c ||
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x206f) ||
  (code >= 0xfe00 && code <= 0xfe0f) ||
  (code >= 0x1f3fb && code <= 0x1f3ff) ||
  code === 0xfeff;

const digitBlocks = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50];

/** Digits of other scripts and full-width forms → ASCII. */
function asciiOf(code: number): string | undefined {
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  for (const zero of digitBlocks) if (code >= zero && code <= zero + 9) return String(code - zero);
  if (code >= 0x1d7ce && code <= 0x1d7ff) return String((code - 0x1d7ce) % 10);
  if (code === 0x20e3) return ")"; // the frame of a keycap: it numbers a line
  if (code >= 0x2460 && code <= 0x2473) return `${code - 0x245f})`; // ① … ⑳
  if (code === 0xffe1) return "£";
  if (code === 0xffe5) return "¥";
  return undefined;
}

const isControl = (code: number): boolean => code < 0x20 || (code >= 0x7f && code <= 0x9f);
const isLoneSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdfff;

const OTHER = /[^\n\x20-\x7eа-яА-ЯÀ-ÖØ-öø-ÿ€₽₸]/gu;
const COMBINING = /[\u0300-\u036f]/;

/** "４5\u202f000\u200f ₽" → "45 000 ₽"; length and case may change, the order of characters does not. */
export const normalise = (text: string): string =>
  (COMBINING.test(text) ? text.normalize("NFC") : text).replace(OTHER, spellingOf);

function spellingOf(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  if (isInvisible(code)) return "";
  const replacement = replacementFor(code) ?? asciiOf(code);
  if (replacement !== undefined) return replacement;
  return isControl(code) || isLoneSurrogate(code) ? FOREIGN : char;
}

const lookalikes: readonly (readonly [string, string])[] = [
  ["а", "a"],
  ["в", "b"],
  ["с", "c"],
  ["е", "e"],
  ["н", "h"],
  ["к", "k"],
  ["м", "m"],
  ["о", "o"],
  ["р", "p"],
  ["т", "t"],
  ["х", "x"],
  ["у", "y"],
  ["і", "i"],
];
const isCyrillic = (code: number): boolean => code >= 0x400 && code <= 0x52f;

/** A word in which letters of two alphabets stand side by side, in each of them where that is possible: "oхват" → "охват". */
export function otherSpellings(word: string): readonly string[] {
  const spellings: string[] = [];
  for (const latin of [true, false]) {
    let other = "";
    for (const char of word) {
      const pair = lookalikes.find(([cyrillic, roman]) => char === (latin ? cyrillic : roman));
      other += pair ? pair[latin ? 1 : 0] : char;
    }
    const cyrillicLetters = [...other].filter((char) => isCyrillic(char.charCodeAt(0))).length;
    if (other !== word && cyrillicLetters === (latin ? 0 : other.length)) spellings.push(other);
  }
  return spellings;
}

const MIXED = /[a-z][\u0400-\u052f]|[\u0400-\u052f][a-z]/;
const LONGEST_MIXED = 40;

/** "oхвату" (with a Latin o) → "охвату": a word of two alphabets in the one that changes fewer of its letters. */
export function inOneAlphabet(word: string): string {
  if (word.length > LONGEST_MIXED || !MIXED.test(word)) return word;
  const [one, other] = otherSpellings(word);
  if (one === undefined || other === undefined) return one ?? word;
  return changesOf(word, one) < changesOf(word, other) ? one : other;
}

const changesOf = (word: string, spelling: string): number =>
  [...word].filter((letter, at) => letter !== spelling.charAt(at)).length;
