/** Tokens → atoms: each stretch of a cell named for what it is (a quantity, a date, a label, a code to be passed over). */
import { ageAt } from "./ages.ts";
import { type Atom, isBorder, isCloser, isMark, isNumber, isTerm } from "./atoms.ts";
import { normalise } from "./characters.ts";
import { type DateFound, figuresDateAt, namedDateAt } from "./dates.ts";
import { senseAt, slipOf } from "./labels.ts";
import { endOfPhone, pairAt } from "./oddNumbers.ts";
import { hasOpenLabel, isSlashList, type Phrasing } from "./phrasing.ts";
import { quantityAt } from "./quantities.ts";
import { type Token, tokensOf } from "./tokens.ts";
import type { ReadingMarket, TeamWord } from "./types.ts";
import { dictionaryFor } from "./vocabulary/index.ts";
import { countryAliases, countryCodes } from "./vocabulary/signs.ts";
import type { Column } from "./vocabulary/vocabulary.ts";

/** Everything that the cell says, in order. Linear in its length. */
export function atomsOf(
  text: string,
  market: ReadingMarket,
  column: Column,
  words: readonly TeamWord[] = [],
): readonly Atom[] {
  const tokens = tokensOf(normalise(text));
  const dictionary = dictionaryFor(market.locale, column);
  const isGendered =
    column !== "Rate" &&
    tokens.some(
      ({ kind, text: word }) => kind === "word" && (word === "ж" || word === "жен" || word === "f" || word === "w"),
    );
  const phrasing: Phrasing = { tokens, dictionary, column, isGendered, market, words, atoms: [] };
  for (let at = 0; at < tokens.length; ) at = step(phrasing, at);
  return phrasing.atoms;
}

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
  if (!follower?.glued || (token?.glued && atoms.length > 0 && !isCloser(atoms[atoms.length - 1]))) return false;
  if (isNumber(atoms[atoms.length - 1])) return false;
  return follower.kind === "digits" || senseAt(tokens, at + 1, dictionary, "currency") !== undefined;
}

function wordStep(phrasing: Phrasing, at: number): number {
  const { tokens, dictionary, atoms } = phrasing;
  const token = tokens[at] as Token;
  const date = namedDateAt(tokens, at, dictionary);
  if (date) return pushDate(phrasing, date);
  const country = codeAt(phrasing, at);
  if (country) atoms.push({ kind: "term", role: "country", key: country, text: token.text });
  if (country) return at + 1;
  const own = ownWordAt(phrasing, at);
  if (own) return own;
  const first = senseAt(tokens, at, dictionary);
  if (first?.sense.role === "currency" && quantityAt(phrasing, at)) return quantityStep(phrasing, at);
  const found = (first?.sense.role === "currency" && senseAt(tokens, at, dictionary, "platform")) || first;
  const age = found && ageAt(phrasing, at);
  if (age) return age;
  if (found && !isCode(phrasing, at, found.next)) {
    atoms.push({ kind: "term", role: found.sense.role, key: found.sense.key, text: token.text });
    return found.sense.role === "code" ? pastCode(phrasing, found.next) : found.next;
  }
  const slip = found || isCode(phrasing, at, at + 1) ? undefined : slipOf(token.text, dictionary);
  atoms.push(
    slip ? { kind: "term", role: slip.role, key: slip.key, text: token.text } : { kind: "word", text: token.text },
  );
  return slip ? at + 1 : isCode(phrasing, at, at + 1) ? pastGlued(tokens, at + 1) : at + 1;
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

const gluedRoles: ReadonlySet<string> = new Set([
  "metric",
  "gender",
  "country",
  "platform",
  "what",
  "times",
  "currency",
  "op",
  "terms",
  "skip",
  "age",
  "approx",
  "unit",
]);

/** "ANNA20": digits glued to a word that labels nothing are part of a code or name. */
function isCode({ tokens, dictionary }: Phrasing, at: number, next: number): boolean {
  if (tokens[next]?.kind !== "digits" || !tokens[next]?.glued) return false;
  const role = senseAt(tokens, at, dictionary)?.sense.role;
  return !role || !gluedRoles.has(role);
}

function pastGlued(tokens: readonly Token[], at: number): number {
  let next = at;
  while (tokens[next]?.glued && (tokens[next]?.kind === "digits" || tokens[next]?.kind === "word")) next++;
  return next;
}

/** After the word for a promo code the code itself is passed over: "code BETH20", "промокод: ЛЕТО". */
function pastCode({ tokens }: Phrasing, at: number): number {
  let next = at;
  while (tokens[next]?.text === ":" || tokens[next]?.text === '"' || tokens[next]?.text === "-") next++;
  const code = tokens[next];
  const isMixed =
    tokens[next + 1]?.glued === true && (tokens[next + 1]?.kind === "digits" || tokens[next + 1]?.kind === "word");
  if (code?.kind === "handle") return next + 1;
  if (
    code?.kind !== "word" &&
    !(code?.kind === "digits" && isMixed && /[a-zа-я]{3}/.test(tokens[next + 1]?.text ?? ""))
  )
    return at;
  return code.upper || isMixed ? pastGlued(tokens, next + 1) : at;
}

const codes = new Set(countryCodes.split(" "));

/** "US 41 %", "71 % DE": two capitals beside a share. */
function codeAt({ tokens, atoms, column }: Phrasing, at: number): string | undefined {
  const token = tokens[at] as Token;
  if (column === "Rate" || !token.upper || token.text.length !== 2) return undefined;
  const code = token.text.toUpperCase();
  const country = countryAliases[code] ?? (codes.has(code) ? code : undefined);
  if (!country) return undefined;
  const previous = atoms[atoms.length - 1];
  const follower = isLink(tokens[at + 1]) ? tokens[at + 2] : tokens[at + 1];
  return follower?.kind === "digits" || (isNumber(previous) && previous.percent) ? country : undefined;
}

const isLink = (token: Token | undefined): boolean => token?.kind === "sign" && ":-–=".includes(token.text);

/** Two bare figures ("15.05", "10/12") are a date only where something around them says so. */
function isDateHere(phrasing: Phrasing, at: number, date: DateFound): boolean {
  if (!date.bare) return true;
  const { tokens, atoms, dictionary, column } = phrasing;
  const follower = tokens[date.next];
  if (date.mark === "/") return column !== "Rate" && !isSlashList(atoms);
  if (
    follower?.text === "%" ||
    senseAt(tokens, date.next, dictionary, "scale") ||
    senseAt(tokens, date.next, dictionary, "currency")
  )
    return false;
  if (hasOpenLabel(atoms)) return false;
  const previous = [...atoms]
    .slice(-2)
    .reverse()
    .find((atom) => !isMark(atom, ":", "–", "-", "("));
  if (isTerm(previous))
    return (
      ["deadline", "posted", "unposted", "after", "what", "platform"].includes(previous.role) || previous.key === "upTo"
    );
  if (column === "Rate") return false;
  if (previous?.kind === "word") return true;
  const isClosed =
    !follower ||
    (follower.kind === "sign" && ":–-,;)|\n".includes(follower.text)) ||
    senseAt(tokens, date.next, dictionary, "posted") !== undefined;
  return isClosed && !(at === 0 && !follower);
}
