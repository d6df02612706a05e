/** Clauses → what each says by itself: pairs of label and number, and what is left over for its neighbours. */
import { type Atom, isTerm, type NumberAtom, term } from "../atoms/atom.ts";
import { type Clause, says } from "./clauses.ts";
import { type Label, type Pair, pairsOf } from "./pairs.ts";
import { plansOf } from "./plans.ts";
import { fitsLabel } from "./values.ts";

/** `listed`: the number that took its label from a neighbour. */
export type ClauseReading = {
  readonly clause: Clause;
  pairs: readonly Pair[];
  listed: NumberAtom | undefined;
  freeNumbers: readonly NumberAtom[];
  freeLabels: readonly Label[];
};

export type ClauseReadings = { readonly readings: readonly ClauseReading[]; readonly planned: ReadonlySet<Atom> };

/** Plans take no label: they are no results. */
export function readingsOf(clauses: readonly Clause[]): ClauseReadings {
  const planned = plansOf(clauses);
  const readings = clauses.map((clause): ClauseReading => {
    const { pairs, freeNumbers, freeLabels } = pairsOf(clause, planned, fits);
    return { clause, pairs: gained(pairs, clause), freeNumbers, freeLabels, listed: undefined };
  });
  return { readings, planned };
}

/** Gives a number a label that stands elsewhere. */
export function adopt(reading: ClauseReading, label: Label, number: NumberAtom): void {
  const { atoms } = reading.clause;
  const pair = { label, number, labelAt: atoms.indexOf(label), at: atoms.indexOf(number) };
  reading.pairs = [...reading.pairs, pair];
  reading.freeNumbers = reading.freeNumbers.filter((free) => free !== number);
}

/** Could the number be the value of the label? Audience labels take shares, labels of other things anything. */
export function fits(label: Label, number: NumberAtom): boolean {
  if (label.kind !== "term") return isShareLike(number);
  if (label.role === "metric") return fitsLabel(label.key, number);
  return label.role === "skip" || isShareLike(number);
}

const isShareLike = (number: NumberAtom): boolean =>
  !number.currency && number.power === 0 && number.unit === undefined && (number.value ?? 0) <= 100 && !number.plus;

/** "gained 340 followers", "пришло 340 подписчиков": new ones, not all of them. */
function gained(pairs: readonly Pair[], clause: Clause): readonly Pair[] {
  if (!says(clause, "gain")) return pairs;
  return pairs.map((pair) =>
    isTerm(pair.label, "metric", "followers")
      ? { ...pair, label: term("metric", "followers_gained", pair.label.text) }
      : pair,
  );
}
