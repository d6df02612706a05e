/** Clauses → statements: each number with its label, and whether it is a plan, an old figure, a part or a total. */
import { type Atom, isMark, isNumber, isTerm, type NumberAtom } from "./atoms.ts";
import { basisIn } from "./basis.ts";
import type { Clause } from "./clauses.ts";
import { type Label, type Pair, type Pairing, pairsOf } from "./pairs.ts";
import { plansOf } from "./plans.ts";
import { type Scope, scopeIn } from "./scopes.ts";
import type { RateBasisWord } from "./types.ts";
import { fitsLabel } from "./values.ts";

/** `moment`: when it was measured, later is greater. `listed`: it took its label from a neighbour in a list. */
export type Statement = {
  readonly label: Label;
  readonly number: NumberAtom;
  readonly clause: Clause;
  readonly scope: Scope;
  readonly total: boolean;
  readonly moment: number | undefined;
  readonly basis: RateBasisWord | undefined;
  readonly listed: boolean;
};

export type Statements = {
  readonly statements: readonly Statement[];
  readonly plans: boolean;
  /** Numbers that stand with no word at all. */
  readonly bare: readonly NumberAtom[];
};

export type Reading = {
  readonly clause: Clause;
  readonly pairing: Pairing;
  readonly pairs: Pair[];
  freeNumbers: NumberAtom[];
  freeLabels: readonly Label[];
  listed: Set<NumberAtom>;
};

/** Could the number be the value of the label? Audience labels take shares, labels of other things anything. */
export function fits({ label, number }: Pair): boolean {
  if (label.kind !== "term") return isShareLike(number);
  if (label.role === "metric") return fitsLabel(label.key, number);
  return label.role === "skip" || isShareLike(number);
}

/** Audience shares are percent or plain numbers up to 100; a country needs its sign. */
const isShareLike = (number: NumberAtom): boolean =>
  number.currency === undefined &&
  number.power === 0 &&
  number.unit === undefined &&
  (number.value ?? 0) <= 100 &&
  !number.plus;

/** A first pass pairs within clauses; what is left over then looks to its neighbours. */
export function readingsOf(clauses: readonly Clause[]): {
  readonly readings: Reading[];
  readonly plans: ReadonlySet<Atom>;
} {
  const plans = plansOf(clauses);
  const readings = clauses.map((clause): Reading => {
    const pairing = gained(pairsOf(clause, plans.planned, fits), clause);
    return {
      clause,
      pairing,
      pairs: [...pairing.pairs],
      freeNumbers: [...pairing.freeNumbers],
      freeLabels: pairing.freeLabels,
      listed: new Set(),
    };
  });
  return { readings, plans: plans.planned };
}

/** "gained 340 followers", "пришло 340 подписчиков": new ones, not all of them. */
function gained(pairing: Pairing, { atoms }: Clause): Pairing {
  if (!atoms.some((atom) => isTerm(atom, "gain"))) return pairing;
  const pairs = pairing.pairs.map(
    (pair): Pair =>
      isTerm(pair.label, "metric", "followers") ? { ...pair, label: { ...pair.label, key: "followers_gained" } } : pair,
  );
  return { ...pairing, pairs };
}

/** Statements in order, each with its scope, moment and basis. */
export function statementsFrom(readings: readonly Reading[], clauses: readonly Clause[]): readonly Statement[] {
  const statements: Statement[] = [];
  let scope: Scope = {};
  let held = false;
  let moment: number | undefined;
  for (const { clause, pairs, listed } of readings) {
    const isHard = clause.joint === ";" || clause.joint === "\n" || clause.joint === "|";
    if (isHard && !held && !clause.outer) scope = {};
    const named = scopeIn(clause.atoms, clause.atoms.length);
    moment = momentIn(clause.atoms) ?? (isHard && !clause.outer ? undefined : moment);
    for (const { label, number } of pairs) {
      const before = scopeIn(clause.atoms, clause.atoms.indexOf(number));
      const inner = innerScope(clauses, clause, number);
      const near = before.platform || before.format ? before : inner.platform || inner.format ? inner : named;
      statements.push({
        label,
        number,
        clause,
        scope: { ...scope, ...near },
        total: hasTotal(clause.atoms),
        moment,
        basis: basisNear(clauses, clause, number),
        listed: listed.has(number),
      });
    }
    if ((named.platform || named.format) && !clause.outer) {
      held = opensWithColon(clause.atoms);
      scope = named.platform && !named.format ? { ...named } : { ...scope, ...named };
    }
  }
  return statements;
}

const hasTotal = (atoms: readonly Atom[]): boolean => atoms.some((atom) => isTerm(atom, "total"));

/** "IG: reach 60k; likes 2k": a colon after the platform holds it until the next one. */
const opensWithColon = (atoms: readonly Atom[]): boolean =>
  atoms.some((atom, index) => (isTerm(atom, "platform") || isTerm(atom, "what")) && isMark(atoms[index + 1], ":"));

/** "60k (IG)": the scope in parentheses right after the number. */
function innerScope(clauses: readonly Clause[], clause: Clause, number: NumberAtom): Scope {
  const inner = innersOf(clauses, clause, number).find(({ atoms }) => !atoms.some(isNumber));
  return inner ? scopeIn(inner.atoms, inner.atoms.length) : {};
}

function innersOf(clauses: readonly Clause[], clause: Clause, number: NumberAtom): readonly Clause[] {
  const at = clause.atoms.indexOf(number);
  return clauses.filter(
    ({ outer, at: opened }) => outer === clause && opened > at && !clause.atoms.slice(at + 1, opened).some(isNumber),
  );
}

function basisNear(clauses: readonly Clause[], clause: Clause, number: NumberAtom): RateBasisWord | undefined {
  const inner = clauses
    .filter(({ outer, atoms }) => outer === clause && !atoms.some(isNumber))
    .flatMap(({ atoms }) => atoms);
  const numbers = clause.atoms.filter((atom) => isNumber(atom) && atom.percent);
  if (numbers.length < 2) return basisIn([...clause.atoms, ...inner]);
  const at = clause.atoms.indexOf(number);
  const next = clause.atoms.findIndex((atom, index) => index > at && (isNumber(atom) || isTerm(atom, "metric")));
  const previous = clause.atoms.slice(0, at).map(isNumber).lastIndexOf(true);
  return basisIn(clause.atoms.slice(previous + 1, next < 0 ? undefined : next));
}

const HOURS: Readonly<Record<string, number>> = { h: 1, d: 24, week: 168, month: 720, year: 8760 };
const NOW = 1e9;

/** "24h", "7 дней", "15.10", "now" → when the figures of a clause were taken. */
function momentIn(atoms: readonly Atom[]): number | undefined {
  if (atoms.some((atom) => isTerm(atom, "posted") || isTerm(atom, "what"))) {
    const window = atoms.find((atom): atom is NumberAtom => isNumber(atom) && HOURS[atom.unit ?? ""] !== undefined);
    return window && hoursOf(window);
  }
  for (const atom of atoms) {
    if (isNumber(atom) && HOURS[atom.unit ?? ""] !== undefined) return hoursOf(atom);
    if (atom.kind === "date") return ((atom.year ?? 0) * 372 + atom.month * 31 + atom.day) * 24 + 1e5;
    if (isTerm(atom, "now")) return NOW;
  }
  return undefined;
}

const hoursOf = (number: NumberAtom): number => (number.value ?? 0) * (HOURS[number.unit ?? ""] ?? 0);
