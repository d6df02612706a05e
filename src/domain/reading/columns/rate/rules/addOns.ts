/** What a partnership costs besides the fee: an agency's share, whitelisting, shipping; and what is taken off the fee. */
import { type Atom, isMark, isNumber, isTerm, type NumberAtom } from "../../../atoms/atom.ts";
import type { AddOn } from "../../../types.ts";
import type { Rule } from "../rule.ts";
import { isDenied, isSure, type Terms } from "../terms.ts";
import { isOnTop } from "./taxes.ts";

/** What the creator bears or receives: it changes nothing about what is paid. */
const within: ReadonlySet<string> = new Set(["deduction", "net"]);
/** Works that are bought: with a price of their own they are items of the offer, without one they come with it. */
const works: ReadonlySet<string> = new Set(["production"]);

export const addOnRules: readonly Rule[] = [
  {
    name: "fee with its amount",
    example: ["US", "$500 + $200 whitelisting"],
    at: "fee",
    free: true,
    when: ({ atoms, taken }, at) => isTerm(atoms[at], "fee") && !taken.has(atoms[at] as Atom) && !isWork(atoms[at]),
    make: (terms, at) => {
      const place = amountPlace(terms, at);
      const amount = place === undefined ? undefined : terms.atoms[place];
      if (place === undefined || !isNumber(amount) || amount.value === undefined) return;
      terms.taken.add(amount).add(terms.atoms[at] as Atom);
      addFee(terms, Math.min(at, place), (terms.atoms[at] as { key: string }).key, { amount: amount.value });
    },
  },
  {
    name: "fee without a figure",
    example: ["US", "$500 + shipping"],
    at: "fee",
    free: true,
    when: ({ atoms, taken }, at) => isTerm(atoms[at], "fee") && !taken.has(atoms[at] as Atom) && isNamedFee(atoms, at),
    make: (terms, at) => addFee(terms, at, (terms.atoms[at] as { key: string }).key, {}),
  },
];

const isWork = (atom: Atom | undefined): boolean => isTerm(atom, "fee") && works.has(atom.key);
/** A fee that is only mentioned ("via agency") is no cost. */
const isNamedFee = (atoms: readonly Atom[], at: number): boolean =>
  !isDenied(atoms, at) && (isTerm(atoms[at], "fee", "net") || isOnTop(atoms, at));

/** "+ $200 whitelisting", "whitelisting +$200", "shipping: $20"; the only price of a cell is the fee itself. */
function amountPlace({ atoms, taken, sums }: Terms, at: number): number | undefined {
  const isOther = (place: number): boolean => isSure(atoms[place]) && !taken.has(atoms[place] as Atom);
  if (sums < 2) return undefined;
  const before = isTerm(atoms[at - 1], "per") ? at - 2 : at - 1;
  if (isOther(before) && isAdded(atoms, before)) return before;
  const next = isMark(atoms[at + 1], ":–-+=(") ? at + 2 : at + 1;
  return isOther(next) ? next : undefined;
}

/** A plus, a comma or a parenthesis leads to it. */
const isAdded = (atoms: readonly Atom[], at: number): boolean =>
  (isNumber(atoms[at]) && (atoms[at] as NumberAtom).sign === "+") ||
  isMark(atoms[at - 1], "+,;(\n") ||
  isTerm(atoms[at - 1], "and") ||
  isTerm(atoms[at - 1], "without");

/** `at` is where it is said, so that "incl." before it is heard. */
export function addFee(terms: Terms, at: number, what: string, figure: Pick<AddOn, "share" | "amount">): void {
  const isLed = (role: "including" | "discount"): boolean =>
    [-1, -2].some((step) => isTerm(terms.atoms[at + step], role));
  const isIn = within.has(what) || isLed("including") || isLed("discount"); // "minus agency 15%"
  terms.addOns.push({ what, ...figure, on: isIn ? "within" : "top" });
  if (!isIn) terms.flags.add("cost_on_top");
}
