/** The shape of a rule over a rate's atoms, and how an ordered list of them is applied. */
import type { Terms } from "./terms.ts";

/** A rule of the grammar. The example is a cell that reads otherwise where the rule is missing. */
export type Rule = {
  readonly name: string;
  /** Market, cell. */
  readonly example: readonly [string, string];
  /** It may change places with the next one. */
  readonly free?: true;
  /** Does the rule speak of the atom at this place? */
  readonly when: (terms: Terms, at: number) => boolean;
  readonly make: (terms: Terms, at: number) => void;
};

/** Rule after rule over the whole cell: what an earlier one has taken, a later one finds explained. */
export function apply(rules: readonly Rule[], terms: Terms): void {
  for (const { when, make } of rules)
    for (let at = 0; at < terms.atoms.length; at++) if (when(terms, at)) make(terms, at);
}
