/** The places of a clause that can be paired: its labels and numbers, and how far they stand apart. */
import { type Atom, type FactAtom, isMark, isNumber, type NumberAtom, type TermAtom } from "../atoms/atom.ts";

export type Label = TermAtom | FactAtom;
/** Where both stand in the number's clause, -1 for a label from elsewhere. */
export type Pair = {
  readonly label: Label;
  readonly number: NumberAtom;
  readonly labelAt: number;
  readonly at: number;
};
export type Fits = (label: Label, number: NumberAtom) => boolean;
export type Slot = { readonly atom: Label | NumberAtom; readonly at: number };

/** In half words; a colon is nearer than no word at all. */
export const FARTHEST = 8;
const TIED = -1;

export function pairFrom({ atom: one, at: oneAt }: Slot, { atom: other, at: otherAt }: Slot): Pair | undefined {
  if (isNumber(one)) return isNumber(other) ? undefined : { label: other, number: one, labelAt: otherAt, at: oneAt };
  return isNumber(other) ? { label: one, number: other, labelAt: oneAt, at: otherAt } : undefined;
}

/** Words between two slots, those that mean something counting half; a colon or the like ties them, whatever stands between. */
export function distance(atoms: readonly Atom[], one: Slot, other: Slot): number {
  let words = 0;
  for (let at = one.at + 1; at < other.at; at++) {
    const atom = atoms[at];
    if (!isNumber(one.atom) && isMark(atom, ":=-–")) return TIED;
    if (atom?.kind === "word") words += 2;
    else if (atom?.kind === "term") words++;
    else if (atom?.kind === "date") words += FARTHEST;
  }
  return words;
}
