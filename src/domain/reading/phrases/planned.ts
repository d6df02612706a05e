/** "план/факт: охват 50к/48к": two words name the two figures of every pair, and the plan's is no result. */
import { type Atom, isMark, isNumber, isTerm } from "../atoms/atom.ts";

const isSlash = (atom: Atom | undefined): boolean => isMark(atom, "/\\");

/** The atoms without the figures that are plans, and without the words that say so; the same list where none do. */
export function withoutPlanned(atoms: readonly Atom[]): readonly Atom[] {
  const at = atoms.findIndex((_, index) => isPlanAndFact(atoms, index));
  if (at < 0) return atoms;
  const isPlanFirst = isTerm(atoms[at], "plan");
  const planned = new Set<Atom | undefined>(atoms.slice(at, at + 3));
  if (isMark(atoms[at + 3], ":")) planned.add(atoms[at + 3]);
  atoms.forEach((atom, index) => {
    if (!isSlash(atom) || !isNumber(atoms[index - 1]) || !isNumber(atoms[index + 1])) return;
    planned.add(atom).add(atoms[isPlanFirst ? index - 1 : index + 1]);
  });
  return atoms.filter((atom) => !planned.has(atom));
}

function isPlanAndFact(atoms: readonly Atom[], at: number): boolean {
  const [one, other] = [atoms[at], atoms[at + 2]];
  if (!isSlash(atoms[at + 1])) return false;
  return (
    (isTerm(one, "plan", "plan") && isTerm(other, "fact")) || (isTerm(one, "fact") && isTerm(other, "plan", "plan"))
  );
}
