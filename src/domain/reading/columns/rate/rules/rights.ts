/** What else comes with a rate: rights of use, hours in the feed, a discount, words that it costs nothing. */
import { type Atom, isNumber, isTerm, type NumberAtom } from "../../../atoms/atom.ts";
import type { Rule } from "../rule.ts";
import { isDenied, type Terms } from "../terms.ts";
import { DAYS } from "./payment.ts";

export const rightsRules: readonly Rule[] = [
  {
    name: "rights of use",
    example: ["US", "$1,200 incl. 30d usage rights"],
    at: "rights",
    free: true,
    when: ({ atoms }, at) => isTerm(atoms[at], "rights"),
    make: (terms, at) => {
      if (!isDenied(terms.atoms, at)) takeRights(terms, at);
    },
  },
  {
    name: "placement",
    example: ["RU", "12к 1/24"],
    at: "placement",
    free: true,
    when: ({ atoms, taken }, at) => atoms[at]?.kind === "placement" && !taken.has(atoms[at] as Atom),
    make: (terms, at) => {
      terms.placement = (terms.atoms[at] as { text: string }).text;
    },
  },
  {
    name: "free",
    example: ["US", "free"],
    at: "free",
    free: true,
    when: ({ atoms }, at) => isTerm(atoms[at], "free"),
    make: (terms) => {
      terms.isFree = true;
    },
  },
];

/** "30d usage rights", "права на использование 3 месяца". */
function takeRights(terms: Terms, at: number): void {
  const { atoms, taken } = terms;
  const near = [at - 1, at + 1, at + 2, at - 2, at + 3].find((one) => {
    const atom = atoms[one];
    return isNumber(atom) && DAYS[atom.unit ?? ""] !== undefined && !taken.has(atom);
  });
  const number = near === undefined ? undefined : (atoms[near] as NumberAtom);
  if (number) taken.add(number as Atom);
  const days = number && (number.value ?? 0) * (DAYS[number.unit ?? ""] ?? 1);
  terms.extras.add(days ? `usage_rights_${days}d` : "usage_rights");
}
