/** Countries by their two letters: "US 41 %", "71 % DE", "DE/AT/CH 70/12/9", "us 64%, ca 12%". */
import { once } from "../../once.ts";
import { countryAliases, countryCodes } from "../../words/signs.ts";
import type { Token } from "../text/tokens.ts";
import { isNumber } from "./atom.ts";
import { figuresDateAt } from "./dates.ts";
import type { Phrasing } from "./phrasing.ts";

const codes = once(() => new Set(countryCodes.split(" ")));

/** The country whose letters stand at `at`, where a share stands beside them. */
export function countryCodeAt(phrasing: Phrasing, at: number): string | undefined {
  const { tokens, column } = phrasing;
  const token = tokens[at] as Token;
  const country = column === "Rate" ? undefined : countryOf(token);
  if (!country) return undefined;
  if (!token.upper) return isSharedBelow(phrasing, at) ? country : undefined;
  return hasShare(phrasing, at) || isInList(tokens, at) ? country : undefined;
}

function countryOf({ text }: Token): string | undefined {
  const code = text.toUpperCase();
  return countryAliases[code] ?? (codes().has(code) ? code : undefined);
}

function hasShare({ tokens, atoms, market }: Phrasing, at: number): boolean {
  const previous = atoms[atoms.length - 1];
  const next = isLink(tokens[at + 1]) ? at + 2 : at + 1;
  const date = figuresDateAt(tokens, next, market);
  const isDate = date !== undefined && tokens[date.next]?.text !== "%"; // "BY 15/11" is a deadline
  return (tokens[next]?.kind === "digits" && !isDate) || (isNumber(previous) && previous.percent);
}

const LONGEST_LIST = 12;

/** "DE/AT/CH 70/12/9": codes joined by slashes, with figures at the end of the list. */
function isInList(tokens: readonly Token[], at: number): boolean {
  let last = at;
  while (last < at + 2 * LONGEST_LIST && tokens[last + 1]?.text === "/" && isCode(tokens[last + 2])) last += 2;
  const isListed = last > at || (tokens[at - 1]?.text === "/" && isCode(tokens[at - 2]));
  const follower = isLink(tokens[last + 1]) ? tokens[last + 2] : tokens[last + 1];
  return isListed && follower?.kind === "digits";
}

const isCode = (token: Token | undefined): boolean => token?.upper === true && countryOf(token) !== undefined;

/** In small letters a code is one where a percentage stands right at it, and no word has the same letters. */
function isSharedBelow(phrasing: Phrasing, at: number): boolean {
  const { tokens, atoms } = phrasing;
  const token = tokens[at] as Token;
  const senses = token.senses.filter(({ words }) => words.length === 1);
  if (token.glued || senses.some(({ role }) => role !== "filler")) return false;
  if (senses.length > 0 && !isAmongCodes(tokens, at)) return false;
  const previous = atoms[atoms.length - 1];
  const digits = isLink(tokens[at + 1]) ? at + 2 : at + 1;
  let percent = digits + 1;
  while (tokens[percent]?.glued && tokens[percent]?.text !== "%" && percent < digits + 4) percent++;
  const isBefore = tokens[digits]?.kind === "digits" && tokens[percent]?.text === "%";
  return isBefore || (isNumber(previous) && previous.percent);
}

/** "us 64%, ca 12%": a pronoun is none where the next one has its share, too. */
function isAmongCodes(tokens: readonly Token[], at: number): boolean {
  const isShared = (from: number): boolean =>
    tokens[from] !== undefined && countryOf(tokens[from] as Token) !== undefined && tokens[from + 1]?.kind === "digits";
  return [at + 4, at + 6, at - 4, at - 6].some(isShared);
}

const isLink = (token: Token | undefined): boolean => token?.kind === "sign" && ":-–=".includes(token.text);
