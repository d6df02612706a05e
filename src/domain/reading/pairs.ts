/** A clause → pairs of label and number: "likes 340", "340 likes", with the words between them passed over. */

import type { FactAtom, TermAtom } from "./atoms.ts";
import { type Atom, isMark, isNumber, isTerm, type NumberAtom } from "./atoms.ts";
import { type Clause, isLabel } from "./clauses.ts";

export type Label = TermAtom | FactAtom;
export type Pair = { readonly label: Label; readonly number: NumberAtom };
export type Pairing = {
  readonly pairs: readonly Pair[];
  readonly freeNumbers: readonly NumberAtom[];
  readonly freeLabels: readonly Label[];
};

type Slot = { readonly atom: Label | NumberAtom; readonly at: number };

/** `fits` says whether a number can be the value of a label at all. */
export function pairsOf({ atoms }: Clause, skipped: ReadonlySet<Atom>, fits: (pair: Pair) => boolean): Pairing {
  const slots: Slot[] = [];
  atoms.forEach((atom, at) => {
    if (skipped.has(atom)) return;
    if (isNumber(atom) ? !isWindow(atom) : isLabel(atom)) slots.push({ atom: atom as Label | NumberAtom, at });
  });
  const labelFirst = slots.length > 0 && !isNumber(slots[0]?.atom);
  const pairs: Pair[] = [];
  const free: Slot[] = [];
  for (let index = 0; index < slots.length; ) {
    const pair = pairHere(atoms, slots, index, labelFirst, fits);
    if (pair) pairs.push(pair);
    else free.push(slots[index] as Slot);
    index += pair ? 2 : 1;
  }
  if (free.length === 0) return { pairs, freeNumbers: [], freeLabels: [] };
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
function rivalsOf(
  atoms: readonly Atom[],
  free: readonly Slot[],
  pairs: readonly Pair[],
  fits: (pair: Pair) => boolean,
): Pair[] {
  if (free.length === 0 || pairs.length === 0) return [];
  const labels = new Map<Atom | undefined, Label>(pairs.map(({ label, number }) => [number, label]));
  return free.flatMap(({ atom: number, at }) => {
    const label = labels.get(atoms[at - 1]) ?? labels.get(atoms[at + 1]);
    return label && isNumber(number) && fits({ label, number }) ? [{ label, number }] : [];
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
  fits: (pair: Pair) => boolean,
): Pair | undefined {
  const [one, other, third] = [slots[index], slots[index + 1], slots[index + 2]];
  if (!one || !other) return undefined;
  const pair = pairFrom(one.atom, other.atom);
  const gap = distance(atoms, one, other);
  if (!pair || gap > FARTHEST || !fits(pair)) return undefined;
  const next = third && pairFrom(other.atom, third.atom);
  if (!next || (labelFirst && hasOwnNumber(slots, index + 2, fits))) return pair;
  const isPreferred = labelFirst !== isNumber(one.atom);
  const nextGap = fits(next) ? distance(atoms, other, third) : FARTHEST + 1;
  return gap < nextGap || (gap === nextGap && isPreferred) ? pair : undefined;
}

/** The label there has a number after it. */
function hasOwnNumber(slots: readonly Slot[], index: number, fits: (pair: Pair) => boolean): boolean {
  const [label, number] = [slots[index], slots[index + 1]];
  const pair = label && number && isNumber(number.atom) ? pairFrom(label.atom, number.atom) : undefined;
  return pair !== undefined && fits(pair);
}

function pairFrom(one: Label | NumberAtom, other: Label | NumberAtom): Pair | undefined {
  if (isNumber(one)) return isNumber(other) ? undefined : { label: other, number: one };
  return isNumber(other) ? { label: one, number: other } : undefined;
}

/** Words between two slots, those that mean something counting half; a colon or the like ties them, whatever stands between. */
function distance(atoms: readonly Atom[], one: Slot, other: Slot): number {
  let words = 0;
  for (let at = one.at + 1; at < other.at; at++) {
    const atom = atoms[at];
    if (!isNumber(one.atom) && isMark(atom, ":", "=", "-", "–")) return 0;
    if (atom?.kind === "word") words += 2;
    else if (atom?.kind === "term") words++;
    else if (atom?.kind === "date") words += FARTHEST;
  }
  return words;
}

const isAudience = (atom: Label | NumberAtom): boolean =>
  atom.kind === "age" || isTerm(atom as Atom, "gender") || isTerm(atom as Atom, "country");

/** "women 25–34 40 %": labels of two dimensions of the audience side by side, with one share between them. */
function crossedLabels(slots: readonly Slot[], free: readonly Slot[]): ReadonlySet<Label | NumberAtom> {
  const crossed = new Set<Label | NumberAtom>();
  const left = new Set(free.filter(({ atom }) => isAudience(atom)));
  if (left.size === 0) return crossed;
  slots.forEach((slot, index) => {
    if (!left.has(slot)) return;
    for (const neighbour of [slots[index - 1], slots[index + 1]])
      if (neighbour && isAudience(neighbour.atom)) crossed.add(neighbour.atom);
  });
  return crossed;
}
