/** Figures that are no quantities: phone numbers, times of day, scores, placements (1/24), shares of two (70/30). */

import { senseAt } from "../text/senses.ts";
import type { Token } from "../text/tokens.ts";
import { type Atom, fact, isTerm, number, term, word } from "./atom.ts";
import { hasOpenLabel, isSlashList, type Phrasing } from "./phrasing.ts";

const PHONE_MARKS = "-()./";
const SHORTEST_PHONE = 10;
const LONGEST_PHONE = 15;

/** Where a phone number that begins at `at` ends, 0 where none begins: "07700 900123", "+7 (916) 123-45-67". */
export function endOfPhone({ tokens, atoms }: Phrasing, at: number): number {
  const first = tokens[at];
  if (first?.kind !== "digits") return 0;
  const isInternational = tokens[at - 1]?.text === "+" && first.glued;
  const isCalled = isTerm(atoms[atoms.length - 1], "call") || isTerm(atoms[atoms.length - 2], "call");
  const isSure = isInternational || isCalled || first.text.startsWith("0");
  if (!isSure && first.text !== "7" && first.text !== "8" && first.text.length !== 11) return 0;
  const run = phoneRun(tokens, at);
  if (run.digits < SHORTEST_PHONE || run.digits > LONGEST_PHONE) return 0;
  if (!isSure && first.text.length === 11 && !/^[78]9/.test(first.text)) return 0;
  if (!isSure && first.text.length !== 11 && !(run.groups > 2 && run.digits === 11 && run.hasOddGroup)) return 0;
  return lastDigits(tokens, run.next);
}

type Run = { readonly digits: number; readonly groups: number; readonly hasOddGroup: boolean; readonly next: number };

/** Groups of digits with the marks of phone numbers between them. `hasOddGroup`: one of them groups no thousands. */
function phoneRun(tokens: readonly Token[], at: number): Run {
  let [digits, groups, hasOddGroup, next] = [tokens[at]?.text.length ?? 0, 1, false, at + 1];
  for (; digits < LONGEST_PHONE; next++) {
    const token = tokens[next];
    if (token?.kind === "digits") {
      digits += token.text.length;
      groups++;
      hasOddGroup ||= token.text.length !== 3;
    } else if (token?.kind !== "sign" || !PHONE_MARKS.includes(token.text)) break;
  }
  return { digits, groups, hasOddGroup, next };
}

const lastDigits = (tokens: readonly Token[], end: number): number =>
  tokens[end - 1]?.kind === "sign" ? end - 1 : end;

/** Two figures with a slash or colon between them that are neither date nor division; 0 where there is nothing odd. */
export function pairAt(phrasing: Phrasing, at: number): number {
  const { tokens } = phrasing;
  const [first, mark, second] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (first?.lettered || !mark?.glued || !isGluedDigits(second)) return 0;
  if (mark.text === ":") return clockAt(phrasing, at);
  if (mark.text === "." || mark.text === ",") return scoreAt(phrasing, at, at + 4);
  if (mark.text !== "/") return 0;
  return phrasing.column === "Rate" ? ratePairAt(phrasing, at) : scoreAt(phrasing, at, at + 2);
}

const isGluedDigits = (token: Token | undefined): boolean => token?.kind === "digits" && token.glued && !token.lettered;

const bestScores: ReadonlySet<string> = new Set(["5", "10", "100"]);

/** "8/10", "4.5/5": a mark out of the best one, whose figures stand at `best`. */
function scoreAt({ tokens, atoms }: Phrasing, at: number, best: number): number {
  const highest = tokens[best];
  const isScore = tokens[best - 1]?.text === "/" && isGluedDigits(highest) && bestScores.has(highest?.text ?? "");
  if (!isScore || Number(tokens[at]?.text) > Number(highest?.text)) return 0;
  if (hasOpenLabel(atoms) || isSlashList(atoms)) return 0;
  atoms.push(word("score", "score"));
  return best + 1;
}

const feedHours: ReadonlySet<string> = new Set(["24", "48", "72", "96", "120", "168"]);

/** "1/24": hours on top, hours in the feed. "50/50": half before, half after. */
function ratePairAt({ atoms, tokens }: Phrasing, at: number): number {
  const [first = "", second = ""] = [tokens[at]?.text, tokens[at + 2]?.text];
  const after = tokens[at + 3];
  if (feedHours.has(second) && Number(first) <= 24 && !(after?.text === "%")) {
    atoms.push(fact("placement", `${first}/${second}`));
    const isHours = after?.glued === true && senseAt(tokens, at + 3, "unit")?.sense.key === "h";
    return at + (isHours ? 4 : 3);
  }
  if (Number(first) + Number(second) !== 100) return looseAt(tokens, at, first, second, atoms);
  const share = number(Number(first), first);
  share.percent = true;
  share.glued = true;
  atoms.push(term("prepay", "split", `${first}/${second}`), share);
  return at + (after?.text === "%" ? 4 : 3);
}

/** "1/2", "15/06": a portion or a date, which the words around it tell; "10/12к" are two prices. */
function looseAt(tokens: readonly Token[], at: number, first: string, second: string, atoms: Atom[]): number {
  const after = tokens[at + 3];
  const isOfNext = after?.kind === "sign" && !after.glued && isGluedDigits(tokens[at + 4]); // "15/06 $500"
  const isPrice =
    after?.text === "%" || senseAt(tokens, at + 3, "scale") || (senseAt(tokens, at + 3, "currency") && !isOfNext);
  const isLonger = after?.glued && (after.kind === "word" || ".,/-".includes(after.text));
  if (first.length > 2 || second.length > 2 || isPrice || (isLonger && tokens[at + 4]?.glued)) return 0;
  atoms.push(fact("pair", `${first}/${second}`));
  return at + 3;
}

/** "0:24" is 24 seconds after a label of time, a ratio between two labels, else a time of day. */
function clockAt({ tokens, atoms }: Phrasing, at: number): number {
  const parts = [Number(tokens[at]?.text)];
  let next = at + 1;
  while (
    tokens[next]?.text === ":" &&
    tokens[next]?.glued &&
    tokens[next + 1]?.kind === "digits" &&
    tokens[next + 1]?.glued &&
    parts.length < 3
  ) {
    parts.push(Number(tokens[next + 1]?.text));
    next += 2;
  }
  if (isSlashList(atoms)) return 0;
  const isClock = parts.slice(1).every((part, index) => part < 60 && tokens[at + 2 + 2 * index]?.text.length === 2);
  if (!isClock) return 0;
  const seconds = parts.reduce((sum, part) => sum * 60 + part, 0);
  const time = number(seconds, String(seconds));
  time.unit = "s";
  time.glued = true;
  atoms.push(lastMetric(atoms) === "avg_watch_s" ? time : word("clock", "clock"));
  return next;
}

export function lastMetric(atoms: readonly Atom[]): string | undefined {
  for (let index = atoms.length - 1; index > atoms.length - 4; index--) {
    const atom = atoms[index];
    if (isTerm(atom, "metric")) return atom.key;
  }
  return undefined;
}
