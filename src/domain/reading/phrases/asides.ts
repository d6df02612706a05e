/** Figures of another thing than the work: "top comment 340 likes", "likes hidden" spelled as −1. */
import { type Atom, fact, isBorder, isNumber, isTerm, term } from "../atoms/atom.ts";

/** The likes of a comment are not those of the post. */
export function withoutAsides(atoms: readonly Atom[]): readonly Atom[] {
  if (!atoms.some((atom) => isTerm(atom, "aside"))) return atoms;
  let isAside = false;
  return atoms.map((atom) => {
    isAside = isTerm(atom, "aside") || (isAside && !isBorder(atom));
    return isAside && isNumber(atom) ? { ...fact("aside", ""), from: atom.from, to: atom.to } : atom;
  });
}

/** "likes -1": exports write what a platform hides as minus one. */
export const withHidden = (atoms: readonly Atom[]): readonly Atom[] =>
  atoms.map((atom, index) =>
    isNumber(atom) && atom.isMinusOne && isTerm(atoms[index - 1], "metric")
      ? { ...term("hidden", "hidden", "-1"), from: atom.from, to: atom.to }
      : atom,
  );
