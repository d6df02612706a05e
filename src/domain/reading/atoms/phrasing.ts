/** What is known while atoms are being made: the tokens ahead, and the atoms behind as context. */

import type { Dictionary } from "../text/dictionary.ts";
import type { ReadingMarket } from "../types.ts";
import { type Atom, isCloser, isMark, isNumber, isTerm } from "./atom.ts";
import type { Setting } from "./quantities.ts";

export type Phrasing = Setting & {
  readonly market: ReadingMarket;
  readonly words: readonly OwnWord[];
  readonly dictionary: Dictionary;
  readonly atoms: Atom[];
  /** The cell speaks of brand lift, so that "n" is how many people were asked. */
  readonly isSurvey: boolean;
  /** What was met so far: open parentheses, bullets. */
  readonly met: { depth: number; bullets: number };
};

/** A team's label, word by word, and its metric. */
export type OwnWord = { readonly parts: readonly string[]; readonly key: string };

/** Is there a metric's label just before that has no number yet? */
export function hasOpenLabel(atoms: readonly Atom[]): boolean {
  for (let index = atoms.length - 1; index > atoms.length - 8; index--) {
    const atom = atoms[index];
    if (isNumber(atom) || isCloser(atom)) return false;
    if (isTerm(atom, "metric") || isTerm(atom, "skip")) return true;
  }
  return false;
}

const MOST_LISTED = 24;

/** "f/m", "likes/comments" just before: figures that follow are for these labels, one by one. */
export function isSlashList(atoms: readonly Atom[]): boolean {
  let end = atoms.length;
  while (end > atoms.length - MOST_LISTED && isMark(atoms[end - 1], "/:") && isNumber(atoms[end - 2])) end -= 2;
  const last = end - (isMark(atoms[end - 1], ":-–") ? 2 : 1);
  const isMember = (atom: Atom | undefined): boolean => isTerm(atom) || atom?.kind === "age";
  return isMember(atoms[last]) && isMark(atoms[last - 1], "/:") && isMember(atoms[last - 2]);
}
