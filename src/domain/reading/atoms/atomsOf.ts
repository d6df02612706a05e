/** Tokens → atoms: each stretch of a cell named for what it is (a quantity, a date, a label, a code to be passed over). */

import type { Column } from "../../words/vocabulary.ts";
import { normalise } from "../text/characters.ts";
import { dictionaryFor, type Sense, sensesOf } from "../text/dictionary.ts";
import { type Found, senseAt, slipOf } from "../text/senses.ts";
import { type Token, tokensOf } from "../text/tokens.ts";
import type { ReadingMarket, TeamWord } from "../types.ts";
import { ageAt } from "./ages.ts";
import { type Atom, fact, isBorder, isCloser, isMark, isNumber, mark, term, word } from "./atom.ts";
import { isCode, pastCode, pastGlued } from "./codes.ts";
import { countryCodeAt } from "./countryCodes.ts";
import { isDateHere } from "./dateContext.ts";
import { type DateFound, figuresDateAt, namedDateAt } from "./dates.ts";
import { bulletAt } from "./enumeration.ts";
import { mayFall, ofLift, speaksOfLift } from "./lift.ts";
import { isMoney, moneyAlone } from "./money.ts";
import { endOfPhone, lastMetric, pairAt } from "./oddNumbers.ts";
import { ownWordAt, ownWords } from "./ownWords.ts";
import { periodAt } from "./periods.ts";
import type { Phrasing } from "./phrasing.ts";
import { type Quantity, quantityAt } from "./quantities.ts";
import { speaksAnother, speaksOfRupees } from "./scales.ts";
import { windowAt } from "./windows.ts";

/** A cell as it was typed, its tokens, and its atoms in order. */
export type Said = { readonly typed: string; readonly tokens: readonly Token[]; readonly atoms: readonly Atom[] };

/** Everything that the cell says. Linear in its length. */
export function atomsOf(text: string, market: ReadingMarket, column: Column, words: readonly TeamWord[] = []): Said {
  const dictionary = dictionaryFor(market.locale, column);
  const typed = normalise(text);
  const tokens = tokensOf(typed, dictionary);
  const isGendered = column !== "Rate" && tokens.some((_, at) => senseAt(tokens, at, "besideMen") !== undefined);
  const phrasing: Phrasing = {
    tokens,
    dictionary,
    column,
    isGendered,
    isIndian: speaksOfRupees(tokens, market),
    isForeign: speaksAnother(tokens, market),
    isSurvey: column !== "Rate" && speaksOfLift(tokens),
    market,
    words: ownWords(words),
    atoms: [],
    met: { depth: 0, bullets: 0 },
  };
  const { atoms } = phrasing;
  for (let at = 0; at < tokens.length; ) {
    const [first, next] = [atoms.length, step(phrasing, at)];
    for (let index = first; index < atoms.length; index++) place(phrasing, atoms[index] as Atom, at, next);
    at = next;
  }
  return { typed, tokens, atoms };
}

function place({ met }: Phrasing, atom: Atom, from: number, to: number): void {
  atom.from = from;
  atom.to = to;
  if (isMark(atom, "(")) met.depth++;
  else if (isMark(atom, ")") && met.depth > 0) met.depth--;
}

/** Reads one atom (or passes something over) and says where the next begins. */
function step(phrasing: Phrasing, at: number): number {
  const token = phrasing.tokens[at] as Token;
  if (token.kind === "digits") return digitsStep(phrasing, at);
  if (token.kind === "word") return wordStep(phrasing, at);
  if (token.kind === "sign") return signStep(phrasing, at);
  phrasing.atoms.push(token.kind === "handle" ? word(token.text, "handle") : fact(token.kind, token.text));
  return at + 1;
}

function digitsStep(phrasing: Phrasing, at: number): number {
  const { tokens, market, atoms } = phrasing;
  const odd = endOfPhone(phrasing, at);
  if (odd) {
    atoms.push(word("phone", "phone"));
    return odd;
  }
  const date = namedDateAt(tokens, at) ?? figuresDateAt(tokens, at, market);
  if (date && isDateHere(phrasing, at, date)) return pushDate(phrasing, date);
  const named = bulletAt(phrasing, at) || periodAt(phrasing, at);
  if (named) return named;
  return ageAt(phrasing, at) || pairAt(phrasing, at) || quantityStep(phrasing, at);
}

function pushDate({ atoms }: Phrasing, { year, month, day, next }: DateFound): number {
  atoms.push({ kind: "date", year, month, day, from: 0, to: 0 });
  return next;
}

/** 0 where no quantity begins. */
function quantityStep(phrasing: Phrasing, at: number): number {
  const found = quantityAt(phrasing, at);
  if (!found) return 0;
  const { atoms } = phrasing;
  const watched = lastMetric(atoms) === "avg_watch_s" ? watchedAt(phrasing, found) : undefined;
  if (watched) found.atom.unit = watched.sense.key;
  if (found.atom.sign === "-" && !isBorder(atoms[atoms.length - 1]) && !mayFall(atoms)) {
    found.atom.sign = undefined;
    found.atom.isMinusOne = found.atom.value === 1 && !found.atom.glued;
  }
  atoms.push(found.atom);
  return watched?.next ?? found.next;
}

/** "avg watch 2 min": beside a time min are minutes and no least. */
const watchedAt = ({ tokens }: Phrasing, { atom, next }: Quantity): Found | undefined =>
  atom.unit === undefined && !atom.percent && atom.power === 0 ? senseAt(tokens, next, "watched") : undefined;

function pushMark({ tokens, atoms }: Phrasing, at: number): number {
  const { text, glued } = tokens[at] as Token;
  atoms.push(mark(text, glued, tokens[at + 1]?.glued ?? false));
  return at + 1;
}

function signStep(phrasing: Phrasing, at: number): number {
  const { tokens } = phrasing;
  const { text } = tokens[at] as Token;
  const bullet = text === "(" && bulletAt(phrasing, at);
  if (bullet) return bullet;
  if ("~+-–.".includes(text)) {
    const phone = text === "+" && endOfPhone(phrasing, at + 1);
    return phone || (beginsQuantity(phrasing, at) && quantityStep(phrasing, at)) || pushMark(phrasing, at);
  }
  const age = text === "<" && ageAt(phrasing, at);
  if (age) return age;
  const found = senseAt(tokens, at);
  if (!found) return pushMark(phrasing, at);
  const quantity = found.sense.role === "currency" && quantityStep(phrasing, at);
  return quantity || pushTerm(phrasing, found, text);
}

/** A plus or dash is part of the number when it is glued to it and to nothing before: "+3.2", "-500", not "80-90". */
function beginsQuantity({ tokens, atoms }: Phrasing, at: number): boolean {
  const [token, follower] = [tokens[at], tokens[at + 1]];
  if (token?.text === "~") return follower?.kind === "digits" || senseAt(tokens, at + 1, "currency") !== undefined;
  if (!follower?.glued || (token?.glued && atoms.length > 0 && !isOpening(atoms[atoms.length - 1]))) return false;
  if (isNumber(atoms[atoms.length - 1])) return false;
  if (token?.text === ".") return follower.kind === "digits";
  return follower.kind === "digits" || senseAt(tokens, at + 1, "currency") !== undefined;
}

const isOpening = (atom: Atom | undefined): boolean => isCloser(atom) || isMark(atom, "(");

function wordStep(phrasing: Phrasing, at: number): number {
  const { tokens, atoms, isGendered } = phrasing;
  const token = tokens[at] as Token;
  const date = namedDateAt(tokens, at);
  if (date) return pushDate(phrasing, date);
  const named = namedStep(phrasing, at);
  if (named) return named;
  const sensed = (isGendered && senseAt(tokens, at, "gender")) || senseAt(tokens, at);
  const isMoneyHere = isMoney(phrasing, at, sensed);
  const figure = (isMoneyHere && quantityStep(phrasing, at)) || (sensed && ageAt(phrasing, at));
  if (figure) return figure;
  const found = isMoneyHere ? moneyAlone(tokens, at, sensed) : sensed;
  if (isCode(phrasing, at, found?.next ?? at + 1)) {
    atoms.push(word(token.text, "code"));
    return pastGlued(tokens, at + 1);
  }
  if (found) return pushTerm(phrasing, found, token.text);
  atoms.push(strangerOf(phrasing, token));
  return at + 1;
}

/** What a word begins that is no phrase of the vocabulary. */
const namedStep = (phrasing: Phrasing, at: number): number =>
  bulletAt(phrasing, at) ||
  periodAt(phrasing, at) ||
  (phrasing.column !== "Rate" && windowAt(phrasing, at)) ||
  countryStep(phrasing, at) ||
  sampleStep(phrasing, at) ||
  ownWordAt(phrasing, at);

/** A word that the vocabulary does not have: a slip of one, a name, a word of other columns, or nobody knows what. */
function strangerOf(phrasing: Phrasing, token: Token): Atom {
  const slip = slipOf(token.text, phrasing.dictionary);
  if (slip) return term(slip.role, slip.key, token.text);
  const talk = talkIn(phrasing, token);
  const isNoun = phrasing.column !== "Rate" && !token.upper && talk.some(({ words }) => words.length === 1); // "Preis"
  if (token.capital) return word(token.text, isNoun ? "talk" : "name");
  return word(token.text, talk.length > 0 ? "talk" : "");
}

/** "n", "выборка": beside a survey of brand lift. */
function sampleStep(phrasing: Phrasing, at: number): number {
  const found = phrasing.isSurvey ? senseAt(phrasing.tokens, at, "sample") : undefined;
  const label = found && senseAt(phrasing.tokens, at, "metric")?.sense.key; // "n exposed"
  const isPeopleOfGroup = label !== undefined && ofLift.has(label);
  return found && !isPeopleOfGroup ? pushTerm(phrasing, found, phrasing.tokens[at]?.text ?? "") : 0;
}

function countryStep(phrasing: Phrasing, at: number): number {
  const country = countryCodeAt(phrasing, at);
  if (!country) return 0;
  phrasing.atoms.push(term("country", country, phrasing.tokens[at]?.text ?? ""));
  return at + 1;
}

/** A word of prices among figures, or the other way round, says nothing here, and is no stranger. */
const talkIn = ({ market, column }: Phrasing, { text }: Token): readonly Sense[] =>
  sensesOf(text, dictionaryFor(market.locale, column === "Rate" ? "Results" : "Rate"));

function pushTerm(phrasing: Phrasing, { sense: { role, key }, next }: Found, text: string): number {
  phrasing.atoms.push(term(role, key, text));
  return role === "code" ? pastCode(phrasing, next) : pastWindow(phrasing.tokens, key, next);
}

/** "ER24 12%": the hours are part of the name. */
function pastWindow(tokens: readonly Token[], key: string, at: number): number {
  const [hours, next] = [tokens[at], tokens[at + 1]];
  const isRate = key === "er" || key === "err";
  return isRate && hours?.glued && hours.text === "24" && next && !next.glued ? at + 1 : at;
}
