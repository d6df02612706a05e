/** Plain text → tokens: runs of digits, words, signs, and what is no prose at all (links, handles, sheet errors). */

import { inOneAlphabet } from "./characters.ts";
import { type Dictionary, type Sense, sensesOf } from "./dictionary.ts";
import { endOfHandle, endOfLink, endOfSheetError } from "./links.ts";

export type TokenKind = "digits" | "word" | "sign" | "link" | "handle" | "error";

/**
 * `text` is lower case, `start` and `end` say where it stands. `glued`: nothing stands between it and the token before.
 * `upper`: typed in capitals. `capital`: begins with one. `lettered`: a letter O stands among the digits.
 */
export type Token = {
  readonly kind: TokenKind;
  readonly text: string;
  readonly glued: boolean;
  readonly upper: boolean;
  readonly capital: boolean;
  readonly lettered: boolean;
  readonly start: number;
  readonly end: number;
  /** What a word or sign may mean, the likeliest first. */
  readonly senses: readonly Sense[];
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

/** Two signs that are one, and how it is spelled. */
const pairs: ReadonlyMap<string, string> = new Map([
  [">=", "≥"],
  ["≥=", "≥"],
  ["=>", "=>"],
  ["<=", "≤"],
  ["=<", "≤"],
  ["->", "→"],
  ["..", "…"],
  ["--", "–"],
  ["==", "="],
  ["+-", "~"],
  ["~~", "~"],
]);
const SECONDS = "=><-.~";

type Scanner = {
  readonly text: string;
  readonly lower: string;
  readonly dictionary: Dictionary;
  readonly tokens: Token[];
  at: number;
  glued: boolean;
  noLinkBefore: number;
};

/** Linear in the length of the text. */
export function tokensOf(text: string, dictionary: Dictionary): readonly Token[] {
  const lower = text.toLowerCase();
  const typed = lower.length === text.length ? text : lower;
  const scanner: Scanner = { text: typed, lower, dictionary, tokens: [], at: 0, glued: false, noLinkBefore: 0 };
  while (scanner.at < lower.length) {
    const code = lower.charCodeAt(scanner.at);
    if (code === 32) {
      scanner.at++;
      scanner.glued = false;
    } else if (isDigit(code)) scanDigits(scanner);
    else if (isLetter(code)) scanWord(scanner, code);
    else scanSign(scanner, code);
  }
  return scanner.tokens;
}

const NO_SENSES: readonly Sense[] = [];

function push(scanner: Scanner, kind: TokenKind, end: number, text: string, lettered = false): void {
  const capital = kind === "word" && scanner.text.charCodeAt(scanner.at) !== scanner.lower.charCodeAt(scanner.at);
  const upper = capital && isUpper(scanner, end);
  const senses = kind === "word" || kind === "sign" ? sensesOf(text, scanner.dictionary) : NO_SENSES;
  const { at: start, glued } = scanner;
  scanner.tokens.push({ kind, text, glued, upper, capital, lettered, start, end, senses });
  scanner.at = end;
  scanner.glued = true;
}

function isUpper({ text, at }: Scanner, end: number): boolean {
  const typed = text.slice(at, end);
  return typed === typed.toUpperCase();
}

const isLetterO = (code: number): boolean => code === 0x6f || code === 0x43e;
/** Letters that pass for a digit in the middle of a number: З, I, l. */
const isLookalike = (code: number): boolean =>
  isLetterO(code) || code === 0x437 || code === 0x6c || code === 0x69 || code === 0x456;

/** Digits with letters O (and, between digits, their like) among them: "4О", "1OO0". */
function scanDigits(scanner: Scanner): void {
  const { lower, at } = scanner;
  let end = at;
  let lastDigit = at;
  let count = 0;
  for (; ; end++) {
    const code = lower.charCodeAt(end);
    if (isDigit(code)) {
      lastDigit = end + 1;
      count++;
    } else if (!isLookalike(code)) break;
  }
  const tail = lower.slice(lastDigit, end);
  if (tail && (!/^[oо]+$/.test(tail) || isLetter(lower.charCodeAt(end)))) end = lastDigit;
  const run = lower.slice(at, end);
  const lettered = count < run.length;
  push(scanner, "digits", end, lettered ? run.replace(/\D/g, digitFor) : run, lettered);
}

const digitFor = (letter: string): string => (letter === "з" ? "3" : isLetterO(letter.charCodeAt(0)) ? "0" : "1");

const MOST_LEADING = 3;

/** "О00", "o5": a letter O before digits at the start of a word belongs to the number. */
function leadsDigits(text: string, at: number): boolean {
  let end = at + 1;
  while (end < at + MOST_LEADING && isLookalike(text.charCodeAt(end))) end++;
  return isDigit(text.charCodeAt(end));
}

function scanWord(scanner: Scanner, first: number): void {
  const { lower, at } = scanner;
  if (isLookalike(first) && leadsDigits(lower, at)) {
    scanDigits(scanner);
    return;
  }
  let end = at + 1;
  while (continuesWord(lower, end)) end++;
  const link = mayBeLink(lower, end) && at >= scanner.noLinkBefore ? endOfLink(lower, at) : undefined;
  if (link) scanner.noLinkBefore = Math.max(scanner.noLinkBefore, link.tried);
  end = link?.end || end;
  const typed = lower.slice(at, end);
  push(scanner, link?.end ? "link" : "word", end, link?.end ? typed : inOneAlphabet(typed));
}

/** In an address a word is followed by a dot, a hyphen, a digit or "://". */
function mayBeLink(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  return code === 45 || code === 46 || code === 58 || isDigit(code);
}

function continuesWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isLetter(code) || (code === 39 && isLetter(text.charCodeAt(at + 1)));
}

function scanSign(scanner: Scanner, code: number): void {
  const { lower, at } = scanner;
  const error = code === HASH ? endOfSheetError(lower, at) : 0;
  const handle = !error && (code === AT || code === HASH) ? endOfHandle(lower, at) : 0;
  if (error || handle) {
    push(scanner, error ? "error" : "handle", error || handle, lower.slice(at, error || handle));
    return;
  }
  const isWide = code >= 0xd800 && code <= 0xdbff;
  const pair = isWide || SECONDS.includes(lower.charAt(at + 1)) ? lower.slice(at, at + 2) : "";
  const sign = isWide ? pair : pairs.get(pair);
  const text = sign ?? lower.charAt(at);
  if (isDecoration(scanner, text)) {
    scanner.at += text.length;
    scanner.glued = false;
    return;
  }
  push(scanner, "sign", at + (sign ? 2 : 1), text);
}

const FIRST_PICTURE = 0x2600;

/** Quotation marks and pictures that mean nothing here say no more than a space; inside a number they break it. */
function isDecoration({ lower, at, dictionary }: Scanner, text: string): boolean {
  const isPicture = text.charCodeAt(0) >= FIRST_PICTURE && text.charCodeAt(0) < 0xfffd;
  if (text !== '"' && !isPicture) return false;
  const isInside = isDigit(lower.charCodeAt(at - 1)) && isDigit(lower.charCodeAt(at + text.length));
  return !isInside && sensesOf(text, dictionary).length === 0;
}

const HASH = 35;
const AT = 64;
