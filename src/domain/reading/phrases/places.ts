/** Places that only carry a country's name, and the world without a country: no share of that country. */
import { type Atom, inPlaceOf, isTerm, type TermAtom, word } from "../atoms/atom.ts";

/** "Mexico City 12%", "Северная Ирландия 8%", "outside Russia 20%", "non-US 20%": the name is a name alone. */
export function withoutPlaces(atoms: readonly Atom[]): readonly Atom[] {
  if (!atoms.some((atom) => isTerm(atom, "country"))) return atoms; // only quicker
  let isExcepted = false;
  return atoms.map((atom, index) => {
    if (isTerm(atom, "except")) isExcepted = true;
    if (!isTerm(atom, "country")) {
      if (!(isTerm(atom) || isJoint(atom))) isExcepted = false;
      return atom;
    }
    return isExcepted || isRegion(atoms, index, atom) ? inPlaceOf(atom, word(atom.text, "place")) : atom;
  });
}

const isJoint = (atom: Atom): boolean => atom.kind === "mark" && "-/".includes(atom.text);

/** A word of region or a name stands right at it; two capitals are a code and never part of a place's name. */
function isRegion(atoms: readonly Atom[], index: number, country: TermAtom): boolean {
  if (country.text.length <= 2) return false;
  return [atoms[index - 1], atoms[index + 1]].some(
    (atom) => isTerm(atom, "region") || (atom?.kind === "word" && atom.key === "name"),
  );
}
