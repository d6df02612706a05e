/** Plain text → tokens: runs of digits, words, signs, and what is no prose at all (links, handles, sheet errors). */
import { endOfHandle, endOfLink, endOfSheetError } from "./links.ts";

export type TokenKind = "digits" | "word" | "sign" | "link" | "handle" | "error";

/**
 * `text` is lower case. `glued`: nothing stands between it and the token before. `upper`: typed in capitals.
 * `lettered`: a letter O stands among the digits.
 */
export type Token = {
  readonly kind: TokenKind;
  readonly text: string;
  readonly glued: boolean;
  readonly upper: boolean;
  readonly lettered: boolean;
};

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

const WIDE_LETTER = /\p{L}/u;
export function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code < 0xc0) return code === 0xaa || code === 0xba;
  if (code < 0x530) return code !== 0xd7 && code !== 0xf7 && (code < 0x2b0 || code > 0x36f);
  if (code >= 0xd800 && code <= 0xdfff) return false;
  return code < 0x2000 || code > 0x2bff ? WIDE_LETTER.test(String.fromCharCode(code)) : false;
}

const twoSigns: ReadonlySet<string> = new Set([">=", "<=", "=>", "=<", "->", "..", "--", "==", "+-", "≥=", "~~"]);
const signSpellings: Readonly<Record<string, string>> = {
  ">=": "≥",
  "=<": "≤",
  "<=": "≤",
  "->": "→",
  "..": "…",
  "--": "–",
  "==": "=",
  "+-": "~",
  "≥=": "≥",
  "~~": "~",
  "±": "~",
};

type Scanner = {
  readonly text: string;
  readonly lower: string;
  readonly tokens: Token[];
  at: number;
  glued: boolean;
  noLinkBefore: number;
};

/** Linear in the length of the text. */
export function tokensOf(text: string): readonly Token[] {
  const lower = text.toLowerCase();
  const same = lower.length === text.length;
  const scanner: Scanner = { text: same ? text : lower, lower, tokens: [], at: 0, glued: false, noLinkBefore: 0 };
  while (scanner.at < lower.length) {
    const code = lower.charCodeAt(scanner.at);
    if (code === 32) {
      scanner.at++;
      scanner.glued = false;
    } else if (isDigit(code)) scanDigits(scanner);
    else if (isLetter(code)) scanWord(scanner);
    else scanSign(scanner, code);
  }
  return scanner.tokens;
}

function push(scanner: Scanner, kind: TokenKind, end: number, text: string, lettered = false): void {
  const upper = kind === "word" && isUpper(scanner, end);
  scanner.tokens.push({ kind, text, glued: scanner.glued, upper, lettered });
  scanner.at = end;
  scanner.glued = true;
}

function isUpper({ text, lower, at }: Scanner, end: number): boolean {
  if (text.charCodeAt(at) === lower.charCodeAt(at)) return false;
  const typed = text.slice(at, end);
  return typed === typed.toUpperCase();
}

const isLetterO = (code: number): boolean => code === 0x6f || code === 0x43e;
/** Letters that pass for a digit in the middle of a number: З, I, l. */
const isLookalike = (code: number): boolean =>
  isLetterO(code) || code === 0x437 || code === 0x6c || code === 0x69 || code === 0x456;

/** Digits with letters O (and, between digits, their like) among them: "4О", "1OO0". */
function endOfDigits(text: string, from: number): number {
  let end = from;
  let lastDigit = from;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (isDigit(code)) lastDigit = end + 1;
    else if (!isLookalike(code)) break;
  }
  if (end > lastDigit) {
    const tail = text.slice(lastDigit, end);
    const onlyO = [...tail].every((char) => isLetterO(char.charCodeAt(0)));
    if (!onlyO || (end < text.length && isLetter(text.charCodeAt(end)))) return lastDigit;
  }
  return end;
}

function scanDigits(scanner: Scanner): void {
  const end = endOfDigits(scanner.lower, scanner.at);
  const run = scanner.lower.slice(scanner.at, end);
  let digits = "";
  for (const char of run)
    digits += isDigit(char.charCodeAt(0)) ? char : char === "з" ? "3" : isLetterO(char.charCodeAt(0)) ? "0" : "1";
  push(scanner, "digits", end, digits, digits !== run);
}

/** "О00", "o5": a letter O before digits at the start of a word belongs to the number. */
function leadingO(scanner: Scanner): boolean {
  const { lower, at } = scanner;
  let end = at;
  while (end < lower.length && isLookalike(lower.charCodeAt(end))) end++;
  return end > at && end - at < 4 && end < lower.length && isDigit(lower.charCodeAt(end));
}

function scanWord(scanner: Scanner): void {
  const { lower, at } = scanner;
  if (leadingO(scanner)) {
    scanDigits(scanner);
    return;
  }
  const link = at >= scanner.noLinkBefore ? endOfLink(lower, at) : { end: 0, tried: 0 };
  scanner.noLinkBefore = Math.max(scanner.noLinkBefore, link.tried);
  let end = link.end || at + 1;
  while (!link.end && end < lower.length && continuesWord(lower, end)) end++;
  push(scanner, link.end ? "link" : "word", end, lower.slice(at, end));
}

function continuesWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isLetter(code) || (code === 39 && at + 1 < text.length && isLetter(text.charCodeAt(at + 1)));
}

function scanSign(scanner: Scanner, code: number): void {
  const { lower, at } = scanner;
  const error = code === HASH ? endOfSheetError(lower, at) : 0;
  const handle = !error && (code === AT || code === HASH) ? endOfHandle(lower, at) : 0;
  if (error || handle) {
    push(scanner, error ? "error" : "handle", error || handle, lower.slice(at, error || handle));
    return;
  }
  const two = lower.slice(at, at + 2);
  const isPair = (code >= 0xd800 && code <= 0xdbff) || twoSigns.has(two);
  const sign = isPair ? two : lower.charAt(at);
  push(scanner, "sign", at + sign.length, signSpellings[sign] ?? sign);
}

const HASH = 35;
const AT = 64;
