/** Atoms → clauses: what stands between two closing marks; what stands in parentheses knows the clause around it. */

import type { Role } from "../../words/vocabulary.ts";
import { type Atom, isCloser, isMark, isNumber, isTerm, type MarkAtom } from "../atoms/atom.ts";
import { isLabel } from "./labels.ts";
import { unzipped } from "./zips.ts";

/** `joint`: the mark before the clause, "" at the beginning. `outer`: the clause whose parentheses hold this one. */
export type Clause = {
  atoms: Atom[];
  /** The cues among its terms, one bit each. */
  cues: number;
  joint: string;
  readonly outer: Clause | undefined;
  /** How many atoms the outer clause had when the parenthesis opened. */
  readonly at: number;
  hasFigure: boolean;
};

/** Roles that steer a clause as a whole. */
const cues = [
  "plan",
  "fact",
  "gain",
  "score",
  "total",
  "basis",
  "posted",
  "unposted",
  "now",
  "moment",
  "hidden",
  "platform",
  "what",
  "part",
] as const satisfies readonly Role[];
type Cue = (typeof cues)[number];
const bits: Readonly<Record<string, number>> = Object.fromEntries(cues.map((cue, index) => [cue, 1 << index]));

/** Does the clause have a word in one of these roles? */
export const says = (clause: Clause, ...roles: readonly Cue[]): boolean =>
  roles.some((role) => (clause.cues & (bits[role] ?? 0)) !== 0);

/** Clauses in the order in which they begin, those in parentheses after what stands before them. */
export function clausesOf(atoms: readonly Atom[]): readonly Clause[] {
  const list = unzipped(atoms);
  let current = opened("", undefined);
  const clauses = [current];
  let from = 0;
  for (let index = 0; index <= list.length; index++) {
    const joint = index === list.length ? ")" : jointOf(list, index, current, index > from);
    if (joint === "") {
      note(current, list[index] as Atom);
      continue;
    }
    if (index > from) take(current, list.slice(from, index));
    from = index + 1;
    if (joint === ")") current = current.outer ?? current;
    else if (joint !== "(" && current.atoms.length === 0 && clauses[clauses.length - 1] === current)
      current.joint = joint;
    else {
      current = opened(joint, joint === "(" ? current : current.outer);
      clauses.push(current);
    }
  }
  return clauses.filter((clause) => clause.atoms.length > 0);
}

const opened = (joint: string, outer: Clause | undefined): Clause => ({
  atoms: [],
  cues: 0,
  joint,
  outer,
  at: outer?.atoms.length ?? 0,
  hasFigure: false,
});

/** What stands after a parenthesis goes on where the clause stood before it. */
function take(clause: Clause, atoms: Atom[]): void {
  if (clause.atoms.length === 0) clause.atoms = atoms;
  else for (const atom of atoms) clause.atoms.push(atom);
}

function note(clause: Clause, atom: Atom): void {
  if (atom.kind === "term") clause.cues |= bits[atom.role === "estimate" ? "plan" : atom.role] ?? 0;
  else if (atom.kind === "number" || atom.kind === "date") clause.hasFigure = true;
}

/** The mark with which this atom opens or closes a clause, "" where it does neither. */
function jointOf(atoms: readonly Atom[], index: number, current: Clause, isWithin: boolean): string {
  const atom = atoms[index];
  if (isTerm(atom, "and")) return "+";
  if (!isMark(atom)) return "";
  if (isCloser(atom)) return atom.text;
  if (isMark(atom, "([")) return "(";
  if (isMark(atom, ")]")) return ")";
  if (isMark(atom, "&+")) return "+";
  const previous = isWithin ? atoms[index - 1] : current.atoms[current.atoms.length - 1];
  if (isMark(atom, "."))
    return isNumber(previous) || previous?.kind === "date" || endsSentence(atoms, index) ? ";" : "";
  const isDash = isMark(atom, "–-…") && !isMark(previous) && !isLabel(previous) && current.hasFigure;
  return isDash && !isNumber(atoms[index + 1]) && !isJoint(atom, atoms[index + 1]) ? "," : "";
}

/** "2k likes. TT: 90k views": a pair before it, and another place behind. */
const endsSentence = (atoms: readonly Atom[], at: number): boolean =>
  isLabel(atoms[at - 1]) &&
  isNumber(atoms[at - 2]) &&
  (isTerm(atoms[at + 1], "platform") || isTerm(atoms[at + 1], "what"));

/** "22-mal": the hyphen joins. */
const isJoint = (hyphen: MarkAtom, next: Atom | undefined): boolean =>
  hyphen.text === "-" && hyphen.tight && hyphen.tightRight && isTerm(next);
