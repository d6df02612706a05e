/** Stretches of time that are left: how long a post stays, and how many months a price per month is paid. */
import { isMark, isNumber, isTerm, type NumberAtom } from "../../../atoms/atom.ts";
import type { Rule } from "../rule.ts";
import { isFreeNumber, isSure, type Terms } from "../terms.ts";

export const spanRules: readonly Rule[] = [
  {
    name: "stretch of time",
    example: ["RU", "15 000 руб. за 24ч"],
    at: "number",
    when: (terms, at) => isFreeNumber(terms, at) && (terms.atoms[at] as NumberAtom).unit !== undefined,
    make: (terms, at) => {
      const number = terms.atoms[at];
      if (!isNumber(number) || number.unit === undefined) return;
      terms.taken.add(number);
      if (isLetter(terms, number) || isEvery(terms, at) || (isOpenTerm(number) && isPricedBySpan(terms)))
        terms.doubted.add(number);
      if (number.unit === "h" && !isPriced(terms, at)) {
        if (terms.numbers > 1) terms.placement ??= `${number.value}h`;
      } else if (number.value !== undefined && number.max === undefined && number.op === undefined && !number.plus)
        terms.spans.push({ count: number.value, unit: number.unit, isPriced: isPriced(terms, at) });
    },
  },
];

/** "3+ months", "3-6 months": how many months are paid is not said. */
const isOpenTerm = ({ unit, plus, max }: NumberAtom): boolean =>
  (plus || max !== undefined) && (unit === "week" || unit === "month" || unit === "year");

/** "$500 every 2 weeks" */
const isEvery = ({ atoms }: Terms, at: number): boolean => isTerm(atoms[at - 1], "each");

const isPricedBySpan = ({ roles, places, atoms }: Terms): boolean =>
  (places.unit ?? []).some((at) => isMark(atoms[at - 1], "/")) || roles.has("per");

/** "1R 2S": among abbreviations a capital is one of them. */
const isLetter = ({ isAbbreviated, typed }: Terms, number: NumberAtom): boolean =>
  isAbbreviated && typed(number) !== typed(number).toLowerCase();

/** "2 Monate à 500 €", "3 месяца по 30к", "3 meses a R$ 500", "$500 x 6mo" */
function isPriced({ atoms }: Terms, at: number): boolean {
  const next = atoms[at + 1];
  const isEach = isTerm(next, "each") || isTerm(next, "times") || isTerm(next, "op", "to") || isMark(next, "@");
  return (isEach && isSure(atoms[at + 2])) || (isTerm(atoms[at - 1], "times") && isSure(atoms[at - 2]));
}
