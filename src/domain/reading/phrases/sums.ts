/** Sales that a sum is named for: "продаж на 45к", "sales worth 45k" are money and no number of orders. */
import { type Atom, inPlaceOf, isNumber, isTerm, term } from "../atoms/atom.ts";

/** The label becomes that of revenue where a word leads from it to a number, and no number stands before it. */
export const withRevenue = (atoms: readonly Atom[]): readonly Atom[] =>
  atoms.some(isSales)
    ? atoms.map((atom, at) =>
        isSales(atom) && isSum(atoms, at) ? inPlaceOf(atom, term("metric", "revenue", "")) : atom,
      )
    : atoms;

const isSales = (atom: Atom | undefined): boolean =>
  isTerm(atom, "metric", "sales") || isTerm(atom, "metric", "orders");

function isSum(atoms: readonly Atom[], at: number): boolean {
  const [lead, number] = [atoms[at + 1], atoms[at + 2]];
  const isLed = isTerm(lead, "deadline") || (lead?.kind === "word" && lead.key === "talk");
  return isLed && isNumber(number) && !number.percent && number.unit === undefined && !isNumber(atoms[at - 1]);
}
