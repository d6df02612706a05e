/** The number of which a word speaks: the next one of its pair, or the one before. */
import { type Atom, isCloser, isMark, isNumber, isTerm, type NumberAtom } from "../atoms/atom.ts";

export const isLabel = (atom: Atom | undefined): boolean => isTerm(atom, "metric") || isTerm(atom, "skip");

const LOOK = 6;

export function numberAfter(atoms: readonly Atom[], index: number): NumberAtom | undefined {
  const trailsPair = isLabel(atoms[index + 1]) && isNumber(atoms[index - 1]) && isLabel(atoms[index - 2]);
  if (trailsPair) return undefined;
  for (let next = index + 1; next <= index + LOOK; next++) {
    const atom = atoms[next];
    if (isNumber(atom)) return atom;
    if (isCloser(atom) || atom === undefined || atom.kind === "date" || isMark(atom, "+")) return undefined;
  }
  return undefined;
}

export function numberBefore(atoms: readonly Atom[], index: number): NumberAtom | undefined {
  for (let previous = index - 1; previous >= index - LOOK; previous--) {
    const atom = atoms[previous];
    if (isNumber(atom)) return atom;
    if (isCloser(atom) || atom === undefined || isMark(atom, "+")) return undefined;
  }
  return undefined;
}
