/** Clauses → statements: each number with its label, its scope, its time of measurement and its basis. */
import { type Atom, isMark, isNumber, isTerm, type NumberAtom } from "./atoms.ts";
import { basisIn } from "./basis.ts";
import type { Clause } from "./clauses.ts";
import type { Label } from "./pairs.ts";
import type { ClauseReading } from "./readings.ts";
import { type Scope, scopeIn, scopesIn } from "./scopes.ts";
import type { RateBasisWord } from "./types.ts";
import { type Value, valueFor } from "./values.ts";

/** `moment`: when it was measured, later is greater. `listed`: it took its label from a neighbour in a list. */
export type Statement = {
  readonly label: Label;
  readonly number: NumberAtom;
  readonly clause: Clause;
  readonly at: number;
  readonly labelAt: number;
  readonly scope: Scope;
  readonly total: boolean;
  readonly moment: number | undefined;
  readonly basis: RateBasisWord | undefined;
  readonly listed: boolean;
  /** What a metric's label makes of the number; undefined for other labels, and where the two do not go together. */
  readonly value: Value | undefined;
};

/** What holds from clause to clause until something else is named. */
type Held = { scope: Scope; byColon: boolean; moment: number | undefined };

/** Statements in order. */
export function statementsFrom(readings: readonly ClauseReading[]): readonly Statement[] {
  const inners = innersByClause(readings);
  const held: Held = { scope: {}, byColon: false, moment: undefined };
  return readings.flatMap((reading) => {
    const { clause } = reading;
    const isHard = (clause.joint === ";" || clause.joint === "\n" || clause.joint === "|") && !clause.outer;
    if (isHard && !held.byColon) held.scope = {};
    held.moment = momentIn(clause.atoms) ?? (isHard ? undefined : held.moment);
    const statements = statementsOf(reading, held, inners.get(clause) ?? []);
    hold(held, clause);
    return statements;
  });
}

function innersByClause(readings: readonly ClauseReading[]): ReadonlyMap<Clause, readonly Clause[]> {
  const inners = new Map<Clause, Clause[]>();
  for (const { clause } of readings) {
    if (!clause.outer || clause.atoms.some(isNumber)) continue;
    const known = inners.get(clause.outer);
    if (known) known.push(clause);
    else inners.set(clause.outer, [clause]);
  }
  return inners;
}

function statementsOf({ clause, pairs, listed }: ClauseReading, held: Held, inners: readonly Clause[]): Statement[] {
  if (pairs.length === 0) return [];
  const { atoms } = clause;
  const places = placesOf(atoms);
  const scopes = scopesIn(atoms);
  const whole = scopes[atoms.length];
  const total = atoms.some((atom) => isTerm(atom, "total"));
  const bases = basesIn(atoms, inners);
  const asides = asidesOf(atoms, inners);
  return pairs.map(({ label, number }) => {
    const at = places(number);
    const named = [scopes[at], asides.get(number), whole].find(
      (scope) => scope?.platform || scope?.format || scope?.part,
    );
    return {
      label,
      number,
      clause,
      at,
      labelAt: places(label),
      scope: named ? { ...held.scope, ...named } : total ? {} : held.scope,
      total,
      moment: held.moment,
      basis: bases(at),
      listed: listed.has(number),
      value: isTerm(label, "metric") ? valueFor(label.key, number) : undefined,
    };
  });
}

const SHORT = 16;

/** Where each atom stands; long clauses get an index. */
function placesOf(atoms: readonly Atom[]): (atom: Atom) => number {
  if (atoms.length <= SHORT) return (atom) => atoms.indexOf(atom);
  const places = new Map<Atom, number>();
  atoms.forEach((atom, at) => {
    places.set(atom, at);
  });
  return (atom) => places.get(atom) ?? -1;
}

/** A colon after the platform holds it until the next one: "IG: reach 60k; likes 2k". */
function hold(held: Held, { atoms, outer }: Clause): void {
  const named = scopeIn(atoms);
  if (outer || !(named.platform || named.format)) return;
  held.byColon = atoms.some((atom, index) => isScope(atom) && isMark(atoms[index + 1], ":"));
  held.scope = named.platform && !named.format ? named : { ...held.scope, ...named };
}

const isScope = (atom: Atom): boolean => isTerm(atom, "platform") || isTerm(atom, "what");

/** "60k (IG)": the scope in parentheses right after a number. */
function asidesOf(atoms: readonly Atom[], inners: readonly Clause[]): ReadonlyMap<NumberAtom, Scope> {
  const asides = new Map<NumberAtom, Scope>();
  if (inners.length === 0) return asides;
  let next = 0;
  let number: NumberAtom | undefined;
  for (const inner of inners) {
    for (; next < inner.at; next++) {
      const atom = atoms[next];
      if (isNumber(atom)) number = atom;
    }
    if (number && !asides.has(number)) asides.set(number, scopeIn(inner.atoms));
  }
  return asides;
}

/** The basis of the rate at a place: any that the clause names, but only the nearest where there are several rates. */
function basesIn(atoms: readonly Atom[], inners: readonly Clause[]): (at: number) => RateBasisWord | undefined {
  const isNamed = atoms.some((atom) => isTerm(atom, "basis")) || inners.length > 0;
  if (!isNamed) return () => undefined;
  const rates = atoms.filter((atom) => isNumber(atom) && atom.percent).length;
  if (rates < 2) {
    const basis = basisIn(atoms) ?? basisIn(inners.flatMap((inner) => inner.atoms));
    return () => basis;
  }
  return (at) => {
    let [from, to] = [at, at + 1];
    while (from > 0 && !isNumber(atoms[from - 1])) from--;
    while (to < atoms.length && !isNumber(atoms[to]) && !isTerm(atoms[to], "metric")) to++;
    return basisIn(atoms.slice(from, to));
  };
}

const HOURS: Readonly<Record<string, number>> = { h: 1, d: 24, week: 168, month: 720, year: 8760 };
/** What holds "now" is later than all. */
export const NOW = 1e9;
/** Dates come after every span of time. */
const FIRST_DATE = 1e5;

/** "24h", "7 дней", "15.10", "now" → when the figures of a clause were taken. A date of publication is none of these. */
function momentIn(atoms: readonly Atom[]): number | undefined {
  const isPublication = atoms.some((atom) => isTerm(atom, "posted") || isTerm(atom, "what"));
  for (const atom of atoms) {
    if (isNumber(atom) && HOURS[atom.unit ?? ""]) return (atom.value ?? 0) * (HOURS[atom.unit ?? ""] ?? 0);
    if (isPublication) continue;
    if (atom.kind === "date") return ((atom.year ?? 0) * 372 + atom.month * 31 + atom.day) * 24 + FIRST_DATE;
    if (isTerm(atom, "now")) return NOW;
  }
  return undefined;
}
