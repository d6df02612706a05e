/** Numbers that two labels, or labels that two numbers claim: none of them is told. */
import { type Atom, isNumber, type NumberAtom } from "../atoms/atom.ts";
import { isAudience } from "./labels.ts";
import { distance, type Fits, type Label, type Pair, type Slot } from "./slots.ts";

/** "views 12k 13k": a bare number right beside a paired one is a second figure for the same label. */
export function rivalsOf(atoms: readonly Atom[], free: readonly Slot[], pairs: readonly Pair[], fits: Fits): Pair[] {
  if (free.length === 0 || pairs.length === 0) return [];
  const paired = new Map<Atom | undefined, Pair>(pairs.map((pair) => [pair.number, pair]));
  return free.flatMap(({ atom: number, at }) => {
    const pair = paired.get(atoms[at - 1]) ?? paired.get(atoms[at + 1]);
    return pair && isNumber(number) && fits(pair.label, number) ? [{ ...pair, number, at }] : [];
  });
}

const WHOLE: ReadonlySet<Pair> = new Set();

/**
 * "12000 reach 340": a label between two numbers of which one is left over may belong to either, and with it all pairs
 * that stand in a row with it.
 */
export function tornPairs(
  atoms: readonly Atom[],
  slots: readonly Slot[],
  free: readonly Slot[],
  pairs: readonly Pair[],
  fits: Fits,
): ReadonlySet<Pair> {
  if (pairs.length === 0) return WHOLE;
  const torn = new Set<Pair>();
  const byLabel = new Map<Label | NumberAtom, Pair>(pairs.map((pair) => [pair.label, pair]));
  const open = new Set<Slot>(free.filter(({ atom }) => isNumber(atom)));
  const places = slots.map((_, index) => index);
  for (const [indices, step] of [
    [places, 1],
    [[...places].reverse(), -1],
  ] as const)
    for (const index of indices) {
      const [number, label, rival] = [slots[index] as Slot, slots[index + step], slots[index + 2 * step]];
      const pair = label && byLabel.get(label.atom);
      if (!open.has(number) || !pair || !label || !rival || rival.atom !== pair.number) continue;
      if (isAudience(pair.label) || !isRival(number.atom as NumberAtom, pair, fits)) continue;
      if (gapBetween(atoms, number, label) > gapBetween(atoms, rival, label)) continue;
      torn.add(pair);
      open.add(rival);
    }
  return torn;
}

const isRival = (number: NumberAtom, pair: Pair, fits: Fits): boolean =>
  number.percent === pair.number.percent && fits(pair.label, number);

const gapBetween = (atoms: readonly Atom[], one: Slot, other: Slot): number =>
  one.at < other.at ? distance(atoms, one, other) : distance(atoms, other, one);
