/** Clauses → whether and when the work was published. */
import { type Atom, type DateAtom, isMark, isTerm } from "../../atoms/atom.ts";
import { dateText } from "../../atoms/dates.ts";
import { type Clause, says } from "../../clauses/clauses.ts";

export type Publication = { readonly postedOn: string | undefined; readonly isUnpublished: boolean };

export function publicationOf(clauses: readonly Clause[]): Publication {
  const isUnpublished = clauses.some((clause) => says(clause, "unposted"));
  let isAnnounced = false;
  for (const [index, clause] of clauses.entries()) {
    const { atoms } = clause;
    if (says(clause, "unposted")) continue;
    const isAlone = (isAnnounced || isTold(clauses[index + 1])) && atoms.every(({ kind }) => kind === "date");
    const date = publishedIn(atoms) ?? (isAlone ? dateIn(atoms) : undefined);
    if (date) return { postedOn: dateText(date), isUnpublished };
    isAnnounced = says(clause, "posted");
  }
  return { postedOn: undefined, isUnpublished };
}

/** "12.10 – published" */
const isTold = (next: Clause | undefined): boolean =>
  next !== undefined && next.joint === "," && isTerm(next.atoms[0], "posted") && dateIn(next.atoms) === undefined;

const dateIn = (atoms: readonly Atom[]): DateAtom | undefined =>
  atoms.find((atom): atom is DateAtom => atom.kind === "date");

/** "posted Oct 12", "live 10/12", "12.10 вышло", "пост 14 окт:"; a date with "до" before it is a plan. */
function publishedIn(atoms: readonly Atom[]): DateAtom | undefined {
  for (let index = 0; index < atoms.length; index++) {
    const atom = atoms[index];
    if (atom?.kind !== "date") continue;
    const before = atoms.slice(Math.max(0, index - 4), index);
    if (before.some((other) => isTerm(other, "op", "upTo"))) continue;
    const isPosted = before.some((other) => isTerm(other, "posted")) || followsPosted(atoms, index);
    if (isPosted || isDelivered(atoms, index)) return atom;
  }
  return undefined;
}

const followsPosted = (atoms: readonly Atom[], index: number): boolean =>
  isTerm(atoms[index + 1], "posted") || (isMark(atoms[index + 1]) && isTerm(atoms[index + 2], "posted"));

/** A deliverable right before the date, or "on", "от" between them. */
function isDelivered(atoms: readonly Atom[], index: number): boolean {
  const previous = atoms[index - 1];
  const isLink =
    isTerm(previous, "deadline") ||
    isTerm(previous, "op", "from") ||
    isTerm(previous, "after") ||
    isMark(previous, ":(");
  return isTerm(isLink ? atoms[index - 2] : previous, "what");
}
