/** What an engagement rate is a share of: "ER by reach", "ER (views)", "ER к подписчикам". */
import { type Atom, isMark, isNumber, isTerm, type TermAtom } from "../atoms/atom.ts";
import type { RateBasisWord } from "../types.ts";

const bases: ReadonlySet<string> = new Set<RateBasisWord>(["followers", "reach", "views"]);
const isRate = (atom: Atom | undefined): boolean =>
  isTerm(atom, "metric", "er") || isTerm(atom, "metric", "engagement") || isTerm(atom, "metric", "err");

/** A metric's label that only says the basis of the rate before it becomes a basis: "ER (views) 4.1%", "ER reach 5%". */
export function withBases(atoms: readonly Atom[]): readonly Atom[] {
  if (!atoms.some(isRate)) return atoms; // only quicker
  return atoms.map((atom, index) => {
    if (!isTerm(atom, "metric") || !bases.has(atom.key)) return atom;
    return isRate(atoms[index - 1]) || isParenthesised(atoms, index) ? basisAtom(atom) : atom;
  });
}

/** "ER (reach)", "ER 5% (reach)": nothing but the label in the parentheses after a rate. */
function isParenthesised(atoms: readonly Atom[], index: number): boolean {
  if (!isMark(atoms[index - 1], "(") || !isMark(atoms[index + 1], ")")) return false;
  const before = atoms[index - 2];
  return (
    isRate(before) || (isNumber(before) && before.percent && (isRate(atoms[index - 3]) || isRate(atoms[index - 4])))
  );
}

const basisAtom = (atom: TermAtom): TermAtom => ({ ...atom, role: "basis" });

/** The basis that a stretch of atoms names. */
export function basisIn(atoms: readonly Atom[]): RateBasisWord | undefined {
  for (const atom of atoms) if (isTerm(atom, "basis") && bases.has(atom.key)) return atom.key as RateBasisWord;
  return undefined;
}
