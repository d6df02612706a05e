/** Age brackets of an audience: "25–34", "45+", "<18", "under 18", where a share and no metric is spoken of. */

import { senseAt } from "../text/senses.ts";
import type { Token } from "../text/tokens.ts";
import { fact, isNumber, isTerm } from "./atom.ts";
import { hasOpenLabel, type Phrasing } from "./phrasing.ts";

/** Reads the bracket that begins at `at` and says where it ends, 0 where none begins. */
export function ageAt(phrasing: Phrasing, at: number): number {
  if (phrasing.column === "Rate") return 0;
  const found = bracketAt(phrasing, at) ?? plusAt(phrasing, at) ?? underAt(phrasing, at);
  if (!found) return 0;
  const next = pastUnit(phrasing, found.next);
  if (!isShared(phrasing, next, next > found.next)) return 0;
  phrasing.atoms.push(fact("age", found.text));
  return next;
}

type Bracket = { readonly text: string; readonly next: number };

const ageOf = (token: Token | undefined): number | undefined =>
  token?.kind === "digits" && !token.lettered && token.text.length === 2 && !token.text.startsWith("0")
    ? Number(token.text)
    : undefined;

/** Words count where a word for years follows: "25 a 34 anos". */
const isDash = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === "-" ||
  tokens[at]?.text === "–" ||
  ["to", "upTo"].includes(senseAt(tokens, at, "op")?.sense.key ?? "");

function bracketAt({ tokens }: Phrasing, at: number): Bracket | undefined {
  const [from, to] = [ageOf(tokens[at]), ageOf(tokens[at + 2])];
  if (from === undefined || to === undefined || from >= to || !isDash(tokens, at + 1)) return undefined;
  if (tokens[at + 1]?.kind === "word" && !senseAt(tokens, at + 3, "age")) return undefined;
  const follower = tokens[at + 3];
  if (follower?.text === "%" || (follower?.glued && (follower.kind === "word" || follower.text === ".")))
    return undefined;
  return { text: `${from}-${to}`, next: at + 3 };
}

function plusAt({ tokens }: Phrasing, at: number): Bracket | undefined {
  const age = ageOf(tokens[at]);
  const plus = tokens[at + 1];
  if (age === undefined || age > 75 || plus?.text !== "+" || !plus.glued) return undefined;
  return { text: `${age}+`, next: at + 2 };
}

/** "<18", "under 18", "до 18 лет". */
function underAt({ tokens }: Phrasing, at: number): Bracket | undefined {
  const sense = senseAt(tokens, at);
  const isUnder =
    tokens[at]?.text === "<" ||
    sense?.sense.role === "under" ||
    sense?.sense.key === "upTo" ||
    sense?.sense.key === "lt";
  if (!isUnder) return undefined;
  const age = ageOf(tokens[sense?.next ?? at + 1]);
  return age !== undefined && age <= 25 ? { text: `<${age}`, next: (sense?.next ?? at + 1) + 1 } : undefined;
}

function pastUnit({ tokens }: Phrasing, at: number): number {
  const unit = senseAt(tokens, at, "age");
  if (!unit) return at;
  return tokens[unit.next]?.text === "." && tokens[unit.next]?.glued ? unit.next + 1 : unit.next;
}

/** A bracket has its share beside it, or a word that speaks of age; after a metric's label it is a range. */
function isShared(phrasing: Phrasing, next: number, hasUnit: boolean): boolean {
  const { tokens, atoms } = phrasing;
  const previous = atoms[atoms.length - 1];
  if (hasUnit || isTerm(previous, "age")) return true;
  const last = endOfBrackets(phrasing, next);
  const isMarked = tokens[last]?.kind === "sign" && ":-–=(".includes(tokens[last]?.text ?? "");
  const isNumberNext = tokens[isMarked ? last + 1 : last]?.kind === "digits";
  if (hasOpenLabel(atoms)) return false;
  const beside = isTerm(previous, "gender") || isTerm(previous, "country") ? atoms[atoms.length - 2] : previous;
  return isNumberNext || (isNumber(beside) && beside.percent);
}

const LONGEST_LIST = 12;

/** "25-34/35-44 41/22": brackets joined by slashes have their shares behind the last of them. */
function endOfBrackets(phrasing: Phrasing, at: number): number {
  let end = at;
  for (let count = 0; count < LONGEST_LIST && phrasing.tokens[end]?.text === "/"; count++) {
    const next = bracketAt(phrasing, end + 1) ?? plusAt(phrasing, end + 1);
    if (!next) break;
    end = next.next;
  }
  return end;
}
