/** How a rate is paid: so much on signing, so many days after. */
import { type Atom, isBorder, isMark, isNumber, isTerm, type NumberAtom } from "../../../atoms/atom.ts";
import type { Rule } from "../rule.ts";
import { isSmall, type Terms } from "../terms.ts";
import { partRules, portions, takeDeposit } from "./parts.ts";

export const DAYS: Readonly<Record<string, number>> = { d: 1, week: 7, month: 30, year: 365 };
export const LONGEST_TERM = 365;

export const paymentRules: readonly Rule[] = [
  {
    name: "days of payment",
    example: ["US", "$2k (net 30)"],
    at: "terms",
    free: true,
    when: ({ atoms }, at) => isTerm(atoms[at], "terms"),
    make: takeNetDays,
  },
  {
    name: "days after publication",
    example: ["RU", "40к, постоплата 10 дней"],
    at: "postpay",
    free: true,
    when: ({ atoms }, at) => isTerm(atoms[at], "postpay"),
    make: takeNetDays,
  },
  {
    name: "share of the sum",
    example: ["RU", "50% аванс от 40к"],
    at: "number",
    free: true,
    when: ({ atoms }, at) => isOfShare(atoms, at),
    make: ({ atoms }, at) => {
      (atoms[at] as NumberAtom).op = undefined;
    },
  },
  {
    name: "instalments",
    example: ["BR", "R$ 2.000 em 2x"],
    at: "times",
    free: true,
    when: ({ atoms }, at) =>
      isTerm(atoms[at], "times") &&
      isTerm(atoms[at - 2], "after") &&
      isSmall(atoms[at - 1]) &&
      !isNumber(atoms[at + 1]),
    make: ({ atoms, taken, doubted }, at) => {
      taken.add(atoms[at - 1] as Atom);
      doubted.add(atoms[at - 1] as Atom); // when each of them is paid nobody says
    },
  },
  {
    name: "portion on signing",
    example: ["US", "$600 ½ upfront"],
    at: "prepay",
    free: true,
    when: ({ atoms, taken }, at) => isTerm(atoms[at], "prepay") && !taken.has(atoms[at] as Atom),
    make: takePrepay,
  },
  ...partRules,
];

/** "50% аванс от 40к", "30% от 40к": the sum that the share is of. */
function isOfShare(atoms: readonly Atom[], at: number): boolean {
  const number = atoms[at];
  const share = isTerm(atoms[at - 1], "prepay") || isTerm(atoms[at - 1], "postpay") ? atoms[at - 2] : atoms[at - 1];
  return isNumber(number) && number.opWord === "from" && isNumber(share) && share.percent;
}

/** "net 30", "Net-45", "оплата через 14 дней", "30 Tage netto". */
export function takeNetDays(terms: Terms, at: number): void {
  const { atoms, taken } = terms;
  const mayBeBare = isTerm(atoms[at], "terms", "bare");
  const near = [at + 1, at + 2, at - 1].find((one) => isDays(atoms[one], mayBeBare));
  const number = near === undefined ? undefined : (atoms[near] as NumberAtom);
  if (!number || (near === at + 2 && isBorder(atoms[at + 1]))) {
    // "£500 net": of tax, or to the creator
    if (mayBeBare && terms.sums > 0 && !terms.roles.has("tax")) terms.doubted.add(atoms[at] as Atom);
    return;
  }
  taken.add(number);
  terms.netDays = (number.value ?? 0) * (DAYS[number.unit ?? "d"] ?? 1);
}

/** "30 Tage netto": the tax is not spoken of. */
export const isDaysBefore = (atom: Atom | undefined): boolean => isDays(atom, false);

const isDays = (atom: Atom | undefined, mayBeBare: boolean): boolean =>
  isNumber(atom) &&
  !atom.currency &&
  !atom.percent &&
  atom.power === 0 &&
  (atom.unit !== undefined ? DAYS[atom.unit] !== undefined : mayBeBare) &&
  (atom.value ?? LONGEST_TERM + 1) <= LONGEST_TERM;

/** "upfront" without a portion is all of it, where nothing is said to follow; "без предоплаты" is none. */
function takePrepay(terms: Terms, at: number): void {
  const { atoms, taken } = terms;
  if (isMark(atoms[at + 1], "?") || takeDeposit(terms, at)) return;
  const said = portionNear(atoms, at);
  const share = said?.kind === "pair" ? shareOf(said.text) : isTerm(said, "portion") ? portions[said.key] : undefined;
  if (isTerm(atoms[at - 1], "without") || isTerm(said, "portion", "none")) terms.upfront ??= 0;
  else if (said && share !== undefined) {
    terms.prepay ??= share;
    taken.add(said);
  } else {
    const strange = [atoms[at - 1], atoms[at + 1]].filter((atom) => atom?.kind === "word" && atom.key === "");
    for (const word of strange) terms.doubted.add(word as Atom);
    terms.upfront = said || strange.length > 0 || isPart(terms, at) ? "?" : 100;
  }
}

/** What stands beside it or over one word, and says how much. */
function portionNear(atoms: readonly Atom[], at: number): Atom | undefined {
  const near = [at - 1, at + 1, at - 2, at + 2].filter((one) => !isBorder(atoms[one]) && isBeside(atoms, at, one));
  const place = near.find((one) => isTerm(atoms[one], "portion") || atoms[one]?.kind === "pair");
  return place === undefined ? portionOfSum(atoms, at) : atoms[place];
}

const SMALL_WORDS = 4;

/** "half the sum upfront", "половина суммы вперед" */
function portionOfSum(atoms: readonly Atom[], at: number): Atom | undefined {
  let place = at - 1;
  const isSmallWord = (atom: Atom | undefined): boolean =>
    isTerm(atom, "filler") || isTerm(atom, "total") || isTerm(atom, "plan", "of") || isTerm(atom, "worth");
  while (place > at - SMALL_WORDS && isSmallWord(atoms[place])) place--;
  return isTerm(atoms[place], "portion") ? atoms[place] : undefined;
}

/** Nothing but words stands between them. */
const isBeside = (atoms: readonly Atom[], at: number, other: number): boolean =>
  Math.abs(at - other) === 1 || (!isBorder(atoms[(at + other) / 2]) && !isNumber(atoms[(at + other) / 2]));

/** "1/2" → 50; "2/2" may be the second of two payments. */
function shareOf(pair: string): number | undefined {
  const [part = 0, whole = 0] = pair.split("/").map(Number);
  return part > 0 && part < whole ? Math.round((100 * part) / whole) : undefined;
}

/** Something else is paid later, or how much is still asked. */
const isPart = ({ atoms, roles }: Terms, at: number): boolean =>
  isTerm(atoms[at - 1], "ask") || isTerm(atoms[at + 1], "ask") || roles.has("postpay");
