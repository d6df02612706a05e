/** Clauses → what each says by itself: pairs of label and number, and what is left over for its neighbours. */
import { type Atom, isTerm, type NumberAtom } from "./atoms.ts";
import type { Clause } from "./clauses.ts";
import { type Label, type Pair, type Pairing, pairsOf } from "./pairs.ts";
import { plansOf } from "./plans.ts";
import { fitsLabel } from "./values.ts";

/** `listed`: numbers that took their label from a neighbour. */
export type ClauseReading = {
  readonly clause: Clause;
  readonly pairs: Pair[];
  readonly listed: Set<NumberAtom>;
  freeNumbers: readonly NumberAtom[];
  freeLabels: readonly Label[];
};

export type ClauseReadings = { readonly readings: readonly ClauseReading[]; readonly planned: ReadonlySet<Atom> };

/** Plans take no label: they are no results. */
export function readingsOf(clauses: readonly Clause[]): ClauseReadings {
  const planned = plansOf(clauses);
  const readings = clauses.map((clause): ClauseReading => {
    const { pairs, freeNumbers, freeLabels } = gained(pairsOf(clause, planned, fits), clause);
    return { clause, pairs: [...pairs], freeNumbers, freeLabels, listed: new Set() };
  });
  return { readings, planned };
}

/** Gives a number a label that stands elsewhere. */
export function adopt(reading: ClauseReading, label: Label, number: NumberAtom): void {
  reading.pairs.push({ label, number });
  reading.freeNumbers = reading.freeNumbers.filter((free) => free !== number);
}

/** Could the number be the value of the label? Audience labels take shares, labels of other things anything. */
export function fits({ label, number }: Pair): boolean {
  if (label.kind !== "term") return isShareLike(number);
  if (label.role === "metric") return fitsLabel(label.key, number);
  return label.role === "skip" || isShareLike(number);
}

const isShareLike = (number: NumberAtom): boolean =>
  !number.currency && number.power === 0 && number.unit === undefined && (number.value ?? 0) <= 100 && !number.plus;

/** "gained 340 followers", "пришло 340 подписчиков": new ones, not all of them. */
function gained(pairing: Pairing, { atoms }: Clause): Pairing {
  if (!atoms.some((atom) => isTerm(atom, "gain"))) return pairing;
  const pairs = pairing.pairs.map((pair): Pair => {
    const isFollowers = isTerm(pair.label, "metric", "followers");
    return isFollowers ? { ...pair, label: { ...pair.label, key: "followers_gained" } } : pair;
  });
  return { ...pairing, pairs };
}
