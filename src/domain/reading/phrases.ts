/** Tokens → atoms: each stretch of a cell named for what it is (a quantity, a date, a label, a code to be passed over). */
import { ageAt } from "./ages.ts";
import { type Atom, isBorder, isCloser, isMark, isNumber } from "./atoms.ts";
import { normalise } from "./characters.ts";
import { countryCodeAt, isCode, pastCode, pastGlued } from "./codes.ts";
import { isDateHere } from "./dateContext.ts";
import { type DateFound, figuresDateAt, namedDateAt } from "./dates.ts";
import { type Found, senseAt, slipOf } from "./labels.ts";
import { endOfPhone, pairAt } from "./oddNumbers.ts";
import type { Phrasing } from "./phrasing.ts";
import { quantityAt } from "./quantities.ts";
import { type Token, tokensOf } from "./tokens.ts";
import type { ReadingMarket, TeamWord } from "./types.ts";
import { dictionaryFor } from "./vocabulary/index.ts";
import type { Column, Role } from "./vocabulary/vocabulary.ts";

/** Everything that the cell says, in order. Linear in its length. */
export function atomsOf(
  text: string,
  market: ReadingMarket,
  column: Column,
  words: readonly TeamWord[] = [],
): readonly Atom[] {
  const tokens = tokensOf(normalise(text));
  const dictionary = dictionaryFor(market.locale, column);
  const isGendered = column !== "Rate" && tokens.some(({ kind, text: word }) => kind === "word" && women.has(word));
  const phrasing: Phrasing = { tokens, dictionary, column, isGendered, market, words, atoms: [] };
  for (let at = 0; at < tokens.length; ) at = step(phrasing, at);
  return phrasing.atoms;
}

/** Words beside which м and ер are men. */
const women: ReadonlySet<string> = new Set(["ж", "жен", "f", "w", "әйел", "әйелдер"]);

/** Reads one atom (or passes something over) and says where the next begins. */
function step(phrasing: Phrasing, at: number): number {
  const token = phrasing.tokens[at] as Token;
  if (token.kind === "digits") return digitsStep(phrasing, at);
  if (token.kind === "word") return wordStep(phrasing, at);
  if (token.kind === "sign") return signStep(phrasing, at);
  const kind = token.kind === "handle" ? "word" : token.kind;
  phrasing.atoms.push({ kind, text: token.text });
  return at + 1;
}

function digitsStep(phrasing: Phrasing, at: number): number {
  const { tokens, dictionary, market, atoms } = phrasing;
  const odd = endOfPhone(phrasing, at);
  if (odd) {
    atoms.push({ kind: "word", text: "phone" });
    return odd;
  }
  const date = namedDateAt(tokens, at, dictionary) ?? figuresDateAt(tokens, at, market);
  if (date && isDateHere(phrasing, at, date)) return pushDate(phrasing, date);
  return ageAt(phrasing, at) || pairAt(phrasing, at) || quantityStep(phrasing, at);
}

function pushDate({ atoms }: Phrasing, { next, mark: _, bare, ...date }: DateFound): number {
  atoms.push({ kind: "date", ...date, ...(bare ? { bare } : {}) });
  return next;
}

function quantityStep({ atoms, ...setting }: Phrasing, at: number): number {
  const found = quantityAt(setting, at);
  if (!found) return pushMark({ ...setting, atoms }, at);
  const { atom } = found;
  const standsAlone = isBorder(atoms[atoms.length - 1]);
  atoms.push(atom.sign === "-" && !standsAlone ? { ...atom, sign: undefined } : atom);
  return found.next;
}

function pushMark({ tokens, atoms }: Phrasing, at: number): number {
  const { text, glued } = tokens[at] as Token;
  atoms.push({ kind: "mark", text, tight: glued, tightRight: tokens[at + 1]?.glued ?? false });
  return at + 1;
}

const numberPrefixes: ReadonlySet<string> = new Set(["~", "+", "-", "–"]);

function signStep(phrasing: Phrasing, at: number): number {
  const { tokens, dictionary, atoms } = phrasing;
  const token = tokens[at] as Token;
  const age = token.text === "<" ? ageAt(phrasing, at) : 0;
  if (age) return age;
  if (numberPrefixes.has(token.text)) {
    const isPhone = token.text === "+" && endOfPhone(phrasing, at + 1);
    if (isPhone) return isPhone;
    return beginsQuantity(phrasing, at) ? quantityStep(phrasing, at) : pushMark(phrasing, at);
  }
  const found = senseAt(tokens, at, dictionary);
  if (!found) return pushMark(phrasing, at);
  if (found.sense.role === "currency") {
    const quantity = quantityAt(phrasing, at);
    if (quantity) return quantityStep(phrasing, at);
  }
  atoms.push({ kind: "term", role: found.sense.role, key: found.sense.key, text: token.text });
  return found.next;
}

/** A plus or dash is part of the number when it is glued to it and to nothing before: "+3.2", "-500", not "80-90". */
function beginsQuantity({ tokens, atoms, dictionary }: Phrasing, at: number): boolean {
  const [token, follower] = [tokens[at], tokens[at + 1]];
  if (token?.text === "~")
    return follower?.kind === "digits" || senseAt(tokens, at + 1, dictionary, "currency") !== undefined;
  if (!follower?.glued || (token?.glued && atoms.length > 0 && !isOpening(atoms[atoms.length - 1]))) return false;
  if (isNumber(atoms[atoms.length - 1])) return false;
  return follower.kind === "digits" || senseAt(tokens, at + 1, dictionary, "currency") !== undefined;
}

const isOpening = (atom: Atom | undefined): boolean => isCloser(atom) || isMark(atom, "(");

function wordStep(phrasing: Phrasing, at: number): number {
  const { tokens, dictionary, atoms } = phrasing;
  const token = tokens[at] as Token;
  const date = namedDateAt(tokens, at, dictionary);
  if (date) return pushDate(phrasing, date);
  const country = countryCodeAt(phrasing, at);
  if (country) return pushTerm(phrasing, "country", country, token.text, at + 1);
  const own = ownWordAt(phrasing, at);
  if (own) return own;
  const found = wordSenseAt(phrasing, at);
  if (found === "quantity") return quantityStep(phrasing, at);
  const age = found && ageAt(phrasing, at);
  if (age) return age;
  if (isCode(phrasing, at, found?.next ?? at + 1)) {
    atoms.push({ kind: "word", text: token.text });
    return pastGlued(tokens, at + 1);
  }
  if (found) {
    const { role, key } = found.sense;
    const next = role === "code" ? pastCode(phrasing, found.next) : pastWindow(tokens, key, found.next);
    return pushTerm(phrasing, role, key, token.text, next);
  }
  const slip = slipOf(token.text, dictionary);
  if (slip) return pushTerm(phrasing, slip.role, slip.key, token.text, at + 1);
  atoms.push({ kind: "word", text: token.text });
  return at + 1;
}

/** "ER24 12%": the hours are part of the name. */
function pastWindow(tokens: readonly Token[], key: string, at: number): number {
  const [hours, next] = [tokens[at], tokens[at + 1]];
  const isRate = key === "er" || key === "err";
  return isRate && hours?.glued && hours.text === "24" && next && !next.glued ? at + 1 : at;
}

function pushTerm({ atoms }: Phrasing, role: Role, key: string, text: string, next: number): number {
  atoms.push({ kind: "term", role, key, text });
  return next;
}

/** A currency's word begins a quantity, or else may be a platform (тг). */
function wordSenseAt(phrasing: Phrasing, at: number): Found | "quantity" | undefined {
  const { tokens, dictionary } = phrasing;
  const found = (phrasing.isGendered && senseAt(tokens, at, dictionary, "gender")) || senseAt(tokens, at, dictionary);
  if (found?.sense.role !== "currency") return found;
  return quantityAt(phrasing, at) ? "quantity" : (senseAt(tokens, at, dictionary, "platform") ?? found);
}

/** A team's own labels beat the vocabulary. */
function ownWordAt({ words, tokens, atoms }: Phrasing, at: number): number {
  for (const { word, key } of words) {
    const parts = tokensOf(normalise(word));
    const isHere = parts.length > 0 && parts.every((part, index) => tokens[at + index]?.text === part.text);
    if (!isHere) continue;
    atoms.push({ kind: "term", role: "metric", key, text: word });
    return at + parts.length;
  }
  return 0;
}
