/** Rate atoms → goods in place of money: barter words, and which number is the value of the goods. */
import { type Atom, isMark, isNumber, isTerm, type NumberAtom } from "../../atoms/atom.ts";
import type { Terms } from "./terms.ts";

export function productIn(terms: Terms): void {
  const { atoms } = terms;
  terms.hasProduct = atoms.some((atom) => isTerm(atom, "product"));
  if (!terms.hasProduct) return;
  const number = atoms.find(
    (atom, index): atom is NumberAtom => isNumber(atom) && !terms.taken.has(atom) && isValue(atoms, index, atom),
  );
  if (!number) return;
  terms.taken.add(number);
  if (number.value !== undefined && number.max === undefined) terms.productValue = number.value;
}

/** "($120 value)", "товар на 8 000 ₽", "product $120", "$120 product". */
function isValue(atoms: readonly Atom[], index: number, number: NumberAtom): boolean {
  if (number.percent || number.unit !== undefined) return false;
  if (isWorth(atoms, index)) return true;
  const isBefore = isTerm(previous(atoms, index), "product");
  const isAfter = isTerm(atoms[index + 1], "product");
  return isBefore || isAfter;
}

const isWorth = (atoms: readonly Atom[], index: number): boolean =>
  [index - 1, index - 2, index + 1].some(
    (at) =>
      isTerm(atoms[at], "worth") &&
      !atoms.slice(Math.min(at, index), Math.max(at, index)).some((atom) => isMark(atom, "+,;")),
  );

/** What stands before the number, over a parenthesis, a colon or a dash, but not over a plus or comma. */
function previous(atoms: readonly Atom[], index: number): Atom | undefined {
  let at = index - 1;
  while (isMark(atoms[at], "(:-–=") || isTerm(atoms[at], "approx")) at--;
  return atoms[at];
}
