/** Which numbers are plans ("target 120k", "из 50 000", "vs 100k plan") and which are said to be the result. */
import { type Atom, isMark, isNumber, isTerm, type NumberAtom } from "../atoms/atom.ts";
import { type Clause, says } from "./clauses.ts";

const NONE: ReadonlySet<Atom> = new Set();

/** The numbers that are plans. */
export function plansOf(clauses: readonly Clause[]): ReadonlySet<Atom> {
  if (!clauses.some((clause) => says(clause, "plan"))) return NONE; // only quicker
  const planned = new Set<Atom>();
  const facts = new Set<Atom>();
  const hasFact = clauses.some((clause) => says(clause, "fact"));
  let isHeading = false;
  for (const clause of clauses) {
    const { atoms } = clause;
    if (says(clause, "fact") || (!hasFact && !listed.has(clause.joint))) isHeading = false;
    if (!says(clause, "score")) markClause(atoms, planned, facts);
    if (isHeading) for (const atom of atoms) if (isNumber(atom)) planned.add(atom);
    isHeading ||= isPlanHeading(atoms);
  }
  return planned;
}

/** Marks over which a heading holds where no result is named. */
const listed: ReadonlySet<string> = new Set([",", "+", "/", "("]);

/** "Plan: reach 50k, likes 2k; fact: …": the colon holds for what follows. */
const isPlanHeading = (atoms: readonly Atom[]): boolean =>
  (isTerm(atoms[0], "plan", "plan") || isTerm(atoms[0], "estimate")) && isMark(atoms[1], ":");

function markClause(atoms: readonly Atom[], planned: Set<Atom>, facts: Set<Atom>): void {
  atoms.forEach((atom, index) => {
    if (isTerm(atom, "fact")) markFact(atoms, index, planned, facts);
    if (isTerm(atom, "plan")) markPlan(atoms, index, atom.key, planned, facts);
    if (isTerm(atom, "estimate")) markPlan(atoms, index, "plan", planned, facts);
  });
}

function markFact(atoms: readonly Atom[], index: number, planned: ReadonlySet<Atom>, facts: Set<Atom>): void {
  const number = nextNumber(atoms, index, planned) ?? previousNumber(atoms, index);
  if (number && !planned.has(number)) facts.add(number);
}

function markPlan(
  atoms: readonly Atom[],
  index: number,
  key: string,
  planned: Set<Atom>,
  facts: ReadonlySet<Atom>,
): void {
  const share = atoms[index - 1];
  if (isNumber(share) && share.percent && !isTerm(atoms[index - 2], "metric")) planned.add(share);
  if (key === "of" && !isOfTwo(atoms, index)) return;
  if (key === "of") scaleAlike(atoms, index);
  const number = nextNumber(atoms, index, facts) ?? (key === "plan" ? previousNumber(atoms, index) : undefined);
  if (number && !facts.has(number)) planned.add(number);
}

const ALIKE = 2;

/** "45 из 50к": a scale that is written once serves both, where they are alike. */
function scaleAlike(atoms: readonly Atom[], index: number): void {
  const [reached, plan] = [atoms[index - 1], atoms[index + 1]];
  if (!isNumber(reached) || !isNumber(plan) || reached.glued || reached.value === undefined || plan.power === 0) return;
  if (Number(plan.mantissa) > ALIKE * reached.value || reached.value > ALIKE * Number(plan.mantissa)) return;
  reached.value = Number(`${reached.mantissa}e${plan.power}`);
  reached.power = plan.power;
  reached.approx = true;
}

/** "47 200 из 50 000": a number on either side. */
function isOfTwo(atoms: readonly Atom[], index: number): boolean {
  const before = isNumber(atoms[index - 1]) || isNumber(atoms[index - 2]);
  return before && (isNumber(atoms[index + 1]) || (isAhead(atoms[index + 1]) && isNumber(atoms[index + 2])));
}

const isAhead = (atom: Atom | undefined): boolean => isTerm(atom, "plan") || isTerm(atom, "estimate");

const FARTHEST = 12;

/** The next number, before another word of plan or fact. */
function nextNumber(atoms: readonly Atom[], index: number, taken: ReadonlySet<Atom>): NumberAtom | undefined {
  for (let next = index + 1; next <= index + FARTHEST; next++) {
    const atom = atoms[next];
    if (isNumber(atom)) return taken.has(atom) ? undefined : atom;
    const isOf = next === index + 1 && isTerm(atom, "plan", "of"); // "plan of 500"
    if (isTerm(atom, "fact") || (isTerm(atom, "plan") && atom.key !== "plan" && !isOf)) return undefined;
  }
  return undefined;
}

function previousNumber(atoms: readonly Atom[], index: number): NumberAtom | undefined {
  for (let previous = index - 1; previous >= index - FARTHEST; previous--) {
    const atom = atoms[previous];
    if (isNumber(atom)) return atom;
  }
  return undefined;
}
