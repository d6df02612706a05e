/** Figures of another thing than the work: "top comment 340 likes", "likes hidden" spelled as −1. */
import { type Atom, fact, inPlaceOf, isBorder, isNumber, isTerm, type NumberAtom, term } from "../atoms/atom.ts";

/** The likes of a comment are not those of the post, and an average of several posts is none of them. */
export function withoutAsides(atoms: readonly Atom[]): readonly Atom[] {
  if (!atoms.some((atom) => isTerm(atom, "aside"))) return atoms; // only quicker
  let aside: string | undefined;
  return atoms.map((atom) => {
    aside = isTerm(atom, "aside") ? atom.key : isBorder(atom) ? undefined : aside;
    const isOfOther = isNumber(atom) && (aside === "comment" || (aside === "average" && isCount(atom)));
    return isOfOther ? inPlaceOf(atom, fact("aside", "")) : atom;
  });
}

const isCount = ({ percent, currency, unit }: NumberAtom): boolean =>
  !percent && currency === undefined && unit === undefined;

/** "likes -1": exports write what a platform hides as minus one. */
export function withHidden(atoms: readonly Atom[]): readonly Atom[] {
  if (!atoms.some((atom) => isNumber(atom) && atom.isMinusOne)) return atoms; // only quicker
  return atoms.map((atom, index) =>
    isNumber(atom) && atom.isMinusOne && isTerm(atoms[index - 1], "metric")
      ? inPlaceOf(atom, term("hidden", "hidden", "-1"))
      : atom,
  );
}
