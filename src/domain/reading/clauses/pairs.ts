/** A clause → pairs of label and number: "likes 340", "340 likes", with the words between them passed over. */

import { type Atom, isNumber, type NumberAtom } from "../atoms/atom.ts";
import type { Clause } from "./clauses.ts";
import { isAudience, isLabel } from "./labels.ts";
import { rivalsOf, tornPairs } from "./rivals.ts";
import { distance, FARTHEST, type Fits, type Label, type Pair, pairFrom, type Slot } from "./slots.ts";

export type { Fits, Label, Pair } from "./slots.ts";

export type Pairing = {
  readonly pairs: readonly Pair[];
  readonly freeNumbers: readonly NumberAtom[];
  readonly freeLabels: readonly Label[];
};

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
  const { pairs, free } = paired(atoms, slots, fits);
  if (free.length === 0) return { pairs, freeNumbers: NOTHING, freeLabels: NOTHING }; // only quicker
  const whole = twoByTwo(atoms, slots, fits);
  if (whole) return { pairs: whole, freeNumbers: NOTHING, freeLabels: NOTHING };
  const crossed = crossedLabels(slots, free);
  const torn = tornPairs(atoms, slots, free, pairs, fits);
  const kept = torn.size ? pairs.filter((pair) => !torn.has(pair)) : pairs;
  const rivals = rivalsOf(atoms, free, kept, fits);
  const open = torn.size ? slots : free;
  const taken = new Set<Label | NumberAtom>([...kept, ...rivals].flatMap(({ label, number }) => [label, number]));
  return {
    pairs: [...kept, ...rivals].filter(({ label }) => !crossed.has(label)),
    freeNumbers: open.flatMap(({ atom }) => (isNumber(atom) && !taken.has(atom) ? [atom] : [])),
    freeLabels: open.flatMap(({ atom }) => (isNumber(atom) || taken.has(atom) ? [] : [atom])),
  };
}

type Paired = { pairs: Pair[]; free: Slot[] };

function paired(atoms: readonly Atom[], slots: readonly Slot[], fits: Fits): Paired {
  const labelFirst = !isNumber(slots[0]?.atom);
  const made: Paired = { pairs: [], free: [] };
  for (let index = 0; index < slots.length; ) {
    const pair = pairHere(atoms, slots, index, labelFirst, fits);
    if (pair) made.pairs.push(pair);
    else made.free.push(slots[index] as Slot);
    index += pair ? 2 : 1;
  }
  return made;
}

/** "50k reach likes 2k saves 300": where nothing is left over two by two, they belong together, whichever stands first. */
function twoByTwo(atoms: readonly Atom[], slots: readonly Slot[], fits: Fits): Pair[] | undefined {
  if (slots.length % 2 > 0) return undefined;
  const pairs: Pair[] = [];
  for (let index = 0; index < slots.length; index += 2) {
    const [one, other] = [slots[index] as Slot, slots[index + 1] as Slot];
    const pair = pairFrom(one, other);
    if (!pair || isAudience(pair.label) || !fits(pair.label, pair.number)) return undefined;
    if (distance(atoms, one, other) > 0) return undefined;
    pairs.push(pair);
  }
  return pairs;
}

/** "24h", "7 days": when something was measured, not what. */
export const isWindow = ({ unit }: NumberAtom): boolean =>
  unit !== undefined && unit !== "s" && unit !== "min" && unit !== "points";

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
