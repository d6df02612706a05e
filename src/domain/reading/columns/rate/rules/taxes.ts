/** Value-added and other tax: on top of the amount, in it, or not charged at all. */
import { type Atom, isMark, isNumber, isTerm } from "../../../atoms/atom.ts";
import type { Rule } from "../rule.ts";
import type { Terms } from "../terms.ts";
import { isDaysBefore, takeNetDays } from "./payment.ts";

export const taxRules: readonly Rule[] = [
  {
    name: "tax by a word",
    example: ["UK", "£800 inc VAT"],
    at: "tax",
    free: true,
    when: ({ atoms, taken }, at) => isTerm(atoms[at], "tax") && !taken.has(atoms[at] as Atom),
    make: (terms, at) => sayTax(terms, at, (terms.atoms[at] as { key: string }).key, undefined),
  },
  {
    name: "days before netto",
    example: ["DE", "1.000 €, 30 Tage netto"],
    at: "netto",
    when: ({ atoms }, at) => isTerm(atoms[at], "netto") && isDaysBefore(atoms[at - 1]),
    make: (terms, at) => {
      terms.taken.add(terms.atoms[at] as Atom);
      takeNetDays(terms, at);
    },
  },
  {
    name: "netto, brutto",
    example: ["DE", "900 € netto"],
    at: "netto",
    free: true,
    when: ({ atoms, taken }, at) => isTerm(atoms[at], "netto") && !taken.has(atoms[at] as Atom),
    make: (terms, at) => {
      if (isTerm(terms.atoms[at], "netto", "brutto")) terms.vat ??= "included";
      else addTax(terms, "vat", undefined);
    },
  },
];

/** A tax that is named beside a price: what stands with it says whether it is on top. */
export function sayTax(terms: Terms, at: number, key: string, share: number | undefined): void {
  const { atoms } = terms;
  if (key === "exempt" || isTerm(atoms[at - 1], "portion", "none")) terms.vat = "none";
  else if (isOnTop(atoms, at)) addTax(terms, key, share);
  else if (key !== "vat") return;
  else if (isIncluded(atoms, at)) {
    terms.vat ??= "included";
    if (share !== undefined) terms.vatShare = share;
  } else if (isTerm(atoms[at], "tax")) terms.doubted.add(atoms[at] as Atom);
}

const isNear = (atoms: readonly Atom[], at: number, role: "including" | "without"): boolean =>
  [-1, -2, -3, 1, 2, 3].some((step) => isTerm(atoms[at + step], role));

const isIncluded = (atoms: readonly Atom[], at: number): boolean => isNear(atoms, at, "including");

const FARTHEST = 8;

export function isOnTop(atoms: readonly Atom[], at: number): boolean {
  const own = atoms[at];
  if (isNumber(own) && own.sign === "+") return true;
  for (let before = at - 1, words = 0; words < 3 && before > at - FARTHEST; before--) {
    const atom = atoms[before];
    if (isMark(atom, ".")) continue;
    if (isMark(atom, "+") || isTerm(atom, "without") || isTerm(atom, "and")) return true;
    if (isTerm(atom, "including") || (isNumber(atom) && !atom.percent) || isMark(atom, ",;(")) break;
    words++;
  }
  return [1, 2, 3].some((step) => isTerm(atoms[at + step], "without"));
}

export function addTax(terms: Terms, key: string, share: number | undefined): void {
  if (key === "npd") terms.extras.add("npd_on_top");
  else {
    terms.extras.add("ex_vat");
    terms.vat = "on_top";
  }
  if (share === undefined) return;
  terms.taxRate = share;
  terms.flags.add("tax_on_top");
}
