/** Parts of a rate that are paid now, later or on signing, in words, in percent or in money. */
import { type Atom, isMark, isNumber, isTerm, type NumberAtom } from "../../../atoms/atom.ts";
import type { Rule } from "../rule.ts";
import type { Terms } from "../terms.ts";

export const partRules: readonly Rule[] = [
  {
    name: "what is still to be paid",
    example: ["US", "balance 300"],
    at: "postpay",
    free: true,
    when: ({ atoms }, at) => isTerm(atoms[at], "postpay", "rest"),
    make: doubtRest,
  },
  {
    name: "a part now, the rest later",
    example: ["US", "$500, half now, half later"],
    at: "now",
    free: true,
    when: ({ atoms, prepay }, at) => prepay === undefined && isTerm(atoms[at], "now"),
    make: takePartNow,
  },
];

/** Words that say how much of it; "some" is a part of unknown size. */
export const portions: Readonly<Record<string, number>> = { half: 50, third: 33, twoThirds: 67, quarter: 25 };

/** "остаток 10к": of which sum, nobody says. */
function doubtRest({ atoms, taken, doubted, numbers }: Terms, at: number): void {
  const after = isMark(atoms[at + 1], ":=-–") ? at + 2 : at + 1;
  const rest = [atoms[after], atoms[at - 1]].find((atom) => isNumber(atom) && !atom.percent && !taken.has(atom));
  if (!rest || numbers > 1) return;
  taken.add(rest);
  doubted.add(rest);
}

const WHOLE = 100;

/** "half now, half later", "30% now, 70% later": two parts that make the whole, the first of them now. */
function takePartNow(terms: Terms, at: number): void {
  const { atoms, taken } = terms;
  const now = [at - 1, at + 1].find((one) => percentOf(atoms[one]) !== undefined && !taken.has(atoms[one] as Atom));
  if (now === undefined) return;
  const share = percentOf(atoms[now]) ?? 0;
  for (let rest = Math.max(now, at) + 1; rest < atoms.length && rest <= at + FARTHEST; rest++) {
    if (percentOf(atoms[rest]) !== WHOLE - share) continue;
    terms.prepay = share;
    taken.add(atoms[now] as Atom).add(atoms[rest] as Atom);
    return;
  }
}

const FARTHEST = 6;

const percentOf = (atom: Atom | undefined): number | undefined =>
  isTerm(atom, "portion") ? portions[atom.key] : isNumber(atom) && atom.percent ? atom.value : undefined;

/** "250 deposit, 500 total", "250 € Anzahlung, Rest später": a part in money, of a sum that is named or not. */
export function takeDeposit(terms: Terms, at: number): boolean {
  const { atoms, taken } = terms;
  const [deposit] = [atoms[at - 1], atoms[at + 1]].filter(
    (atom) => isNumber(atom) && !atom.percent && !taken.has(atom),
  );
  if (!isNumber(deposit)) return false;
  const others = otherNumbers(terms, deposit);
  const [sum] = others;
  const isInside = isMark(atoms[at - 2], "(") || isMark(atoms[at - 1], "(");
  const isOfSum = others.length === 1 && (terms.roles.has("total") || (isInside && isLess(deposit, sum)));
  const isOfUnknown = others.length === 0 && isFollowed(terms, at);
  if (!isOfSum && !isOfUnknown) {
    if (others.length > 0) terms.upfront = "?"; // "$1,000 upfront, $200 after"
    return others.length > 0;
  }
  taken.add(deposit);
  if (isOfUnknown) terms.doubted.add(deposit);
  else terms.prepay ??= Math.round((WHOLE * (deposit.value ?? 0)) / (sum?.value ?? 1));
  return true;
}

/** Two of them say as much as all. */
function otherNumbers({ atoms, places, taken }: Terms, deposit: NumberAtom): readonly NumberAtom[] {
  const others: NumberAtom[] = [];
  for (const at of places.number ?? []) {
    const atom = atoms[at];
    if (isNumber(atom) && atom !== deposit && !taken.has(atom)) others.push(atom);
    if (others.length === 2) break;
  }
  return others;
}

const isLess = (one: NumberAtom, other: NumberAtom | undefined): boolean => (one.value ?? 0) < (other?.value ?? 0);

/** The rest is named, or another clause says that something is paid later; "$500 upfront and after" is all of it. */
const isFollowed = ({ atoms, clauses, places }: Terms, at: number): boolean =>
  (places.postpay ?? []).some((place) => isTerm(atoms[place], "postpay", "rest") || clauses[place] !== clauses[at]);
