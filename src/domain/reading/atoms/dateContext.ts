/** Is a stretch of figures a date here? With a year or a month's name it always is; bare figures need a word that says so. */

import { senseAt } from "../text/senses.ts";
import type { Token } from "../text/tokens.ts";
import { type Atom, isMark, isNumber, isTerm } from "./atom.ts";
import type { DateFound } from "./dates.ts";
import { hasOpenLabel, isSlashList, type Phrasing } from "./phrasing.ts";

/** Two bare figures ("15.05", "10/12") are a date where a word leads to it and no metric waits for a number. */
export function isDateHere(phrasing: Phrasing, at: number, date: DateFound): boolean {
  const { atoms, column } = phrasing;
  if (!date.bare) return true;
  if (date.mark === "/") return column !== "Rate" && !isSlashList(atoms);
  if (isMeasured(phrasing, date.next)) return false;
  const leader = leaderOf(atoms);
  if (hasOpenLabel(atoms) && !isServed(atoms)) return isTerm(leader, "deadline") && isTie(phrasing.tokens[date.next]);
  if (isTerm(leader)) return leading.has(leader.role) || leader.key === "upTo" || isFromPost(atoms);
  if (column === "Rate") return false;
  return leader?.kind === "word" || standsApart(phrasing, at, date.next);
}

/** "30 orders by 15.12": the label before the word that leads to a date has its number in front. */
const isServed = (atoms: readonly Atom[]): boolean =>
  isTerm(atoms[atoms.length - 1]) &&
  isTerm(atoms[atoms.length - 2], "metric") &&
  isNumber(atoms[atoms.length - 3]) &&
  !isTerm(atoms[atoms.length - 4], "metric");

/** "охват на 15.10 – 12к" */
const isTie = (token: Token | undefined): boolean => token?.kind === "sign" && ":–-".includes(token.text);

const leading: ReadonlySet<string> = new Set([
  "deadline",
  "posted",
  "unposted",
  "after",
  "contact",
  "what",
  "platform",
]);

/** "пост от 14.10" */
const isFromPost = (atoms: readonly Atom[]): boolean =>
  isTerm(atoms[atoms.length - 1], "op", "from") && isTerm(atoms[atoms.length - 2], "what");

/** What stands before, over a colon, a dash or a parenthesis. */
const leaderOf = (atoms: readonly Atom[]): Atom | undefined =>
  [atoms[atoms.length - 1], atoms[atoms.length - 2]].find((atom) => atom && !isMark(atom, ":–-("));

/** "12.50 €", "12.10 %", "1.05 млн" are amounts. */
const isMeasured = ({ tokens }: Phrasing, next: number): boolean =>
  tokens[next]?.text === "%" ||
  senseAt(tokens, next, "scale") !== undefined ||
  senseAt(tokens, next, "currency") !== undefined;

/** "14.10: …", "(12.10)", "12.10 вышло"; figures that are the whole cell are no date. */
function standsApart({ tokens }: Phrasing, at: number, next: number): boolean {
  const follower = tokens[next];
  if (!follower) return at > 0;
  const isMarked = follower.kind === "sign" && ":–-,;)|\n".includes(follower.text);
  return isMarked || senseAt(tokens, next, "posted") !== undefined;
}
