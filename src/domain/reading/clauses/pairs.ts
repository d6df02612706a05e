/** A clause → pairs of label and number: "likes 340", "340 likes", with the words between them passed over. */

import type { FactAtom, TermAtom } from "../atoms/atom.ts";
import { type Atom, isMark, isNumber, type NumberAtom } from "../atoms/atom.ts";
import { type Clause, isAudience, isLabel } from "./clauses.ts";

export type Label = TermAtom | FactAtom;
/** Where both stand in the number's clause, -1 for a label from elsewhere. */
export type Pair = {
  readonly label: Label;
  readonly number: NumberAtom;
  readonly labelAt: number;
  readonly at: number;
};
export type Fits = (label: Label, number: NumberAtom) => boolean;
export type Pairing = {
  readonly pairs: readonly Pair[];
  readonly freeNumbers: readonly NumberAtom[];
  readonly freeLabels: readonly Label[];
};

type Slot = { readonly atom: Label | NumberAtom; readonly at: number };

const NOTHING: readonly never[] = [];
const NO_PAIRING: Pairing = { pairs: NOTHING, freeNumbers: NOTHING, freeLabels: NOTHING };

const alone = (atom: Label | NumberAtom): Pairing =>
  isNumber(atom)
    ? { pairs: NOTHING, freeNumbers: [atom], freeLabels: NOTHING }
    : { pairs: NOTHING, freeNumbers: NOTHING, freeLabels: [atom] };

/** `fits` says whether a number can be the value of a label at all. */
export function pairsOf({ atoms }: Clause, skipped: ReadonlySet<Atom>, fits: Fits): Pairing {
  const slots: Slot[] = [];
  for (let at = 0; at < atoms.length; at++) {
    const atom = atoms[at] as Atom;
    const isSlot = isNumber(atom) ? !isWindow(atom) : isLabel(atom);
    if (isSlot && !skipped.has(atom)) slots.push({ atom: atom as Label | NumberAtom, at });
  }
  const [first] = slots;
  if (!first) return NO_PAIRING;
  if (slots.length === 1) return alone(first.atom); // only quicker
  const labelFirst = !isNumber(first.atom);
  const pairs: Pair[] = [];
  const free: Slot[] = [];
  for (let index = 0; index < slots.length; ) {
    const pair = pairHere(atoms, slots, index, labelFirst, fits);
    if (pair) pairs.push(pair);
    else free.push(slots[index] as Slot);
    index += pair ? 2 : 1;
  }
  if (free.length === 0) return { pairs, freeNumbers: NOTHING, freeLabels: NOTHING }; // only quicker
  const crossed = crossedLabels(slots, free);
  const rivals = rivalsOf(atoms, free, pairs, fits);
  const taken = new Set<Label | NumberAtom>(rivals.map(({ number }) => number));
  return {
    pairs: [...pairs, ...rivals].filter(({ label }) => !crossed.has(label)),
    freeNumbers: free.flatMap(({ atom }) => (isNumber(atom) && !taken.has(atom) ? [atom] : [])),
    freeLabels: free.flatMap(({ atom }) => (isNumber(atom) ? [] : [atom])),
  };
}

/** "views 12k 13k": a bare number right beside a paired one is a second figure for the same label. */
function rivalsOf(atoms: readonly Atom[], free: readonly Slot[], pairs: readonly Pair[], fits: Fits): Pair[] {
  if (free.length === 0 || pairs.length === 0) return [];
  const paired = new Map<Atom | undefined, Pair>(pairs.map((pair) => [pair.number, pair]));
  return free.flatMap(({ atom: number, at }) => {
    const pair = paired.get(atoms[at - 1]) ?? paired.get(atoms[at + 1]);
    return pair && isNumber(number) && fits(pair.label, number) ? [{ ...pair, number, at }] : [];
  });
}

/** "24h", "7 days": when something was measured, not what. */
export const isWindow = ({ unit }: NumberAtom): boolean =>
  unit !== undefined && unit !== "s" && unit !== "min" && unit !== "points";

/** In half words. */
const FARTHEST = 8;

function pairHere(
  atoms: readonly Atom[],
  slots: readonly Slot[],
  index: number,
  labelFirst: boolean,
  fits: Fits,
): Pair | undefined {
  const one = slots[index] as Slot;
  const other = slots[index + 1];
  const pair = other && pairFrom(one, other);
  if (!pair) return undefined;
  const gap = distance(atoms, one, other);
  if (gap > FARTHEST || !fits(pair.label, pair.number)) return undefined;
  const third = slots[index + 2];
  const next = third && pairFrom(other, third);
  if (!next || (labelFirst && hasOwnNumber(slots, index + 2, fits))) return pair;
  const isPreferred = labelFirst !== isNumber(one.atom);
  const nextGap = fits(next.label, next.number) ? distance(atoms, other, third) : FARTHEST + 1;
  return gap < nextGap || (gap === nextGap && isPreferred) ? pair : undefined;
}

/** The label there has a number after it. */
function hasOwnNumber(slots: readonly Slot[], index: number, fits: Fits): boolean {
  const [label, number] = [slots[index], slots[index + 1]];
  const pair = label && number && isNumber(number.atom) ? pairFrom(label, number) : undefined;
  return pair !== undefined && fits(pair.label, pair.number);
}

function pairFrom({ atom: one, at: oneAt }: Slot, { atom: other, at: otherAt }: Slot): Pair | undefined {
  if (isNumber(one)) return isNumber(other) ? undefined : { label: other, number: one, labelAt: otherAt, at: oneAt };
  return isNumber(other) ? { label: one, number: other, labelAt: oneAt, at: otherAt } : undefined;
}

/** Words between two slots, those that mean something counting half; a colon or the like ties them, whatever stands between. */
function distance(atoms: readonly Atom[], one: Slot, other: Slot): number {
  let words = 0;
  for (let at = one.at + 1; at < other.at; at++) {
    const atom = atoms[at];
    if (!isNumber(one.atom) && isMark(atom, ":=-–")) return 0;
    if (atom?.kind === "word") words += 2;
    else if (atom?.kind === "term") words++;
    else if (atom?.kind === "date") words += FARTHEST;
  }
  return words;
}

/** "women 25–34 40 %": labels of two dimensions of the audience side by side, with one share between them. */
function crossedLabels(slots: readonly Slot[], free: readonly Slot[]): ReadonlySet<Label | NumberAtom> {
  const crossed = new Set<Label | NumberAtom>();
  const left = new Set(free.filter(({ atom }) => isAudience(atom)));
  if (left.size === 0) return crossed; // only quicker
  slots.forEach((slot, index) => {
    if (!left.has(slot)) return;
    for (const neighbour of [slots[index - 1], slots[index + 1]])
      if (neighbour && isAudience(neighbour.atom)) crossed.add(neighbour.atom);
  });
  return crossed;
}
