/** The shape of a rule over a rate's atoms, and how an ordered list of them is applied. */
import type { PlaceOf, Terms } from "./terms.ts";

/** A rule of the grammar. The example is a cell that reads otherwise where the rule is missing. */
export type Rule = {
  readonly name: string;
  /** Market, cell. */
  readonly example: readonly [string, string];
  /** Of which role or kind the atoms are that it may speak of; without it, of any. */
  readonly at?: PlaceOf;
  /** It may change places with the next one. */
  readonly free?: true;
  /** Does the rule speak of the atom at this place? */
  readonly when: (terms: Terms, at: number) => boolean;
  readonly make: (terms: Terms, at: number) => void;
};

/** Rule after rule over the whole cell: what an earlier one has taken, a later one finds explained. */
export function apply(rules: readonly Rule[], terms: Terms): void {
  for (const { at: asked, when, make } of rules) {
    const places = asked === undefined ? terms.places.all : terms.places[asked];
    for (const at of places ?? NOWHERE) if (when(terms, at)) make(terms, at);
  }
}

const NOWHERE: readonly number[] = [];
