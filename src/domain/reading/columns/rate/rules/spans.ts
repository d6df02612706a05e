/** Stretches of time that are left: how long a post stays, and how many months a price per month is paid. */
import { isNumber, type NumberAtom } from "../../../atoms/atom.ts";
import type { Rule } from "../rule.ts";
import { isFreeNumber } from "../terms.ts";

export const spanRules: readonly Rule[] = [
  {
    name: "stretch of time",
    example: ["RU", "15 000 руб. за 24ч"],
    when: (terms, at) => isFreeNumber(terms, at) && (terms.atoms[at] as NumberAtom).unit !== undefined,
    make: (terms, at) => {
      const number = terms.atoms[at];
      if (!isNumber(number) || number.unit === undefined) return;
      terms.taken.add(number);
      if (number.unit === "h") terms.placement ??= `${number.value}h`;
      else if (number.value !== undefined && number.max === undefined)
        terms.spans.push({ count: number.value, unit: number.unit });
    },
  },
];
