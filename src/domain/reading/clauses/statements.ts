/** Clauses → statements: each number with its label, its scope, its time of measurement and its basis. */
import { type Atom, isMark, isNumber, isTerm, type NumberAtom } from "../atoms/atom.ts";
import { dateText } from "../atoms/dates.ts";
import { basisIn } from "../phrases/basis.ts";
import type { RateBasisWord } from "../types.ts";
import { type Clause, says } from "./clauses.ts";
import { isWindow, type Label } from "./pairs.ts";
import type { ClauseReading } from "./readings.ts";
import { type Scope, scopeIn, scopesIn } from "./scopes.ts";
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

const NOWHERE: Scope = {};
const NONE: readonly Clause[] = [];

/** Statements in order. */
export function statementsFrom(readings: readonly ClauseReading[]): readonly Statement[] {
  const inners = innersByClause(readings);
  const held: Held = { scope: NOWHERE, byColon: false, moment: undefined };
  const statements: Statement[] = [];
  for (const reading of readings) {
    const { clause } = reading;
    const { joint } = clause;
    const isHard = (joint === ";" || joint === "\n" || joint === "|") && !clause.outer;
    if (isHard && !held.byColon) held.scope = NOWHERE;
    if (clause.outer === undefined || reading.pairs.length > 0)
      held.moment = momentIn(clause) ?? (isHard || says(clause, "total") ? undefined : held.moment);
    if (reading.pairs.length > 0) addStatements(reading, held, inners?.get(clause) ?? NONE, statements);
    hold(held, clause);
  }
  return statements;
}

/** The parentheses without a figure of their own that a clause holds. */
function innersByClause(readings: readonly ClauseReading[]): ReadonlyMap<Clause, readonly Clause[]> | undefined {
  let inners: Map<Clause, Clause[]> | undefined;
  for (const { clause } of readings) {
    if (!clause.outer || clause.atoms.some((atom) => isNumber(atom) && !isWindow(atom))) continue;
    inners ??= new Map();
    const known = inners.get(clause.outer);
    if (known) known.push(clause);
    else inners.set(clause.outer, [clause]);
  }
  return inners;
}

function addStatements(reading: ClauseReading, held: Held, inners: readonly Clause[], statements: Statement[]): void {
  const { clause, pairs, listed } = reading;
  const scopes = scopesIn(clause);
  const total = says(clause, "total");
  const bases = basesIn(clause, inners);
  const asides = inners.length ? asidesOf(clause.atoms, inners) : undefined;
  const moment = momentIn(clause);
  for (const { label, number, at, labelAt } of pairs) {
    const aside = asides?.get(number);
    const named = namedOf(scopes?.[at]) ?? namedOf(aside?.scope) ?? namedOf(scopes?.[scopes.length - 1]);
    statements.push({
      label,
      number,
      clause,
      at,
      labelAt,
      scope: named ? { ...held.scope, ...named } : total ? NOWHERE : held.scope,
      total,
      moment: moment ?? aside?.moment ?? held.moment,
      basis: typeof bases === "function" ? bases(at) : bases,
      listed: listed === number,
      value: isTerm(label, "metric") ? valueFor(label.key, number) : undefined,
    });
  }
}

const namedOf = (scope: Scope | undefined): Scope | undefined =>
  scope && (scope.platform || scope.format || scope.part) ? scope : undefined;

/** A colon after the platform holds it until the next one: "IG: reach 60k; likes 2k". */
function hold(held: Held, clause: Clause): void {
  if (clause.outer) return;
  const named = scopeIn(clause);
  if (!(named.platform || named.format)) return;
  const { atoms } = clause;
  held.byColon = atoms.some(
    (atom, index) => (isTerm(atom, "platform") || isTerm(atom, "what")) && isMark(atoms[index + 1], ":"),
  );
  held.scope = named.platform && !named.format ? named : { ...held.scope, ...named };
}

/** "60k (IG)", "12k (24h)": the scope or the time in parentheses right after a number. */
type Aside = { readonly scope: Scope; readonly moment: number | undefined };

function asidesOf(atoms: readonly Atom[], inners: readonly Clause[]): ReadonlyMap<NumberAtom, Aside> {
  const asides = new Map<NumberAtom, Aside>();
  let next = 0;
  let number: NumberAtom | undefined;
  for (const inner of inners) {
    for (; next < inner.at; next++) {
      const atom = atoms[next];
      if (isNumber(atom)) number = atom;
    }
    if (number && !asides.has(number)) asides.set(number, { scope: scopeIn(inner), moment: momentIn(inner) });
  }
  return asides;
}

type Basis = RateBasisWord | undefined;

/** The basis of the rate at a place: any that the clause names, but only the nearest where there are several rates. */
function basesIn(clause: Clause, inners: readonly Clause[]): Basis | ((at: number) => Basis) {
  if (inners.length === 0 && !says(clause, "basis")) return undefined; // only quicker
  const { atoms } = clause;
  const rates = atoms.filter((atom) => isNumber(atom) && atom.percent).length;
  if (rates < 2) return basisIn(atoms) ?? basisIn(inners.flatMap((inner) => inner.atoms));
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
function momentIn(clause: Clause): number | undefined {
  if (!clause.hasFigure && !says(clause, "now", "moment") && clause.atoms.length > 1) return undefined;
  const isPublication = says(clause, "posted", "what");
  for (const atom of clause.atoms) {
    const moment = spanIn(atom, clause) ?? (isPublication ? undefined : dayIn(atom));
    if (moment !== undefined) return moment;
  }
  return undefined;
}

/** "24h", "через сутки", or a unit alone: "(неделя)". */
function spanIn(atom: Atom, { atoms }: Clause): number | undefined {
  if (isTerm(atom, "moment")) return Number(atom.key);
  if (isTerm(atom, "unit") && atoms.length === 1) return HOURS[atom.key];
  const hours = isNumber(atom) && atom.unit !== undefined ? HOURS[atom.unit] : undefined;
  return hours && isNumber(atom) ? (atom.value ?? 0) * hours : undefined;
}

function dayIn(atom: Atom): number | undefined {
  if (atom.kind === "date") return FIRST_DATE + Number(dateText(atom).replace(/-/g, ""));
  return isTerm(atom, "now") ? NOW : undefined;
}
