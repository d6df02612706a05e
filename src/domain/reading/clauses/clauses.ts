/** Atoms → clauses: what stands between two closing marks; what stands in parentheses knows the clause around it. */

import type { Role } from "../../words/vocabulary.ts";
import {
  type Atom,
  type FactAtom,
  inPlaceOf,
  isCloser,
  isMark,
  isNumber,
  isTerm,
  type MarkAtom,
  mark,
  type NumberAtom,
  type TermAtom,
  word,
} from "../atoms/atom.ts";

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
  if (isMark(atom, ".")) return isNumber(previous) || previous?.kind === "date" ? ";" : "";
  const isDash = isMark(atom, "–-…") && !isMark(previous) && !isLabel(previous) && current.hasFigure;
  return isDash && !isNumber(atoms[index + 1]) && !isJoint(atom, atoms[index + 1]) ? "," : "";
}

/** "22-mal": the hyphen joins. */
const isJoint = (hyphen: MarkAtom, next: Atom | undefined): boolean =>
  hyphen.text === "-" && hyphen.tight && hyphen.tightRight && isTerm(next);

export const isLabel = (atom: Atom | undefined): atom is FactAtom | TermAtom =>
  atom?.kind === "age" ||
  (atom?.kind === "term" &&
    (atom.role === "metric" || atom.role === "skip" || atom.role === "gender" || atom.role === "country"));

/** "f/m 70/30" → "f 70, m 30"; "62/38 ж/м" alike: as many labels as figures, each list joined by slashes. */
function unzipped(atoms: readonly Atom[]): readonly Atom[] {
  if (!atoms.some((atom) => isMark(atom, "/:"))) return atoms; // only quicker
  const list: Atom[] = [];
  for (let index = 0; index < atoms.length; ) {
    const zip = zipAt(atoms, index);
    if (zip) list.push(...zip.atoms);
    else list.push(atoms[index] as Atom);
    index = zip?.next ?? index + 1;
  }
  return list;
}

function zipAt(atoms: readonly Atom[], at: number): { atoms: Atom[]; next: number } | undefined {
  const first = slashList(atoms, at);
  if (first.length < 2) return undefined;
  const afterFirst = at + 2 * first.length - 1;
  const between = atoms[afterFirst];
  const isLink = isMark(between, ":-–=(");
  const from = isLink ? afterFirst + 1 : afterFirst;
  const second = slashList(atoms, from);
  const split = splitRange(atoms[from], first.length);
  const others = split ?? second;
  const labels = isNumber(first[0]) ? others : first;
  const numbers = isNumber(first[0]) ? first : others;
  if (!labels.every(isLabel) || !numbers.every(isNumber)) return undefined;
  const isShared = numbers.length === 1 && labels.length > 1 && labels.every(isAudience);
  if (isShared) return { atoms: [...labels.map(unsaid), ...numbers], next: from + 2 * second.length - 1 };
  if (labels.length !== numbers.length) return undefined;
  const pairs = labels.flatMap((label, index): Atom[] => [
    comma,
    label,
    signed(numbers[index] as NumberAtom, numbers as NumberAtom[]),
  ]);
  const end = from + (split ? 1 : 2 * second.length - 1);
  return { atoms: [...pairs, comma], next: isMark(between, "(") && isMark(atoms[end], ")") ? end + 1 : end };
}

/** "US/UK 64%": one share for two countries says nothing of either. */
const unsaid = (label: Atom): Atom => inPlaceOf(label, word((label as TermAtom).text));

/** A label of the audience: an age, a gender, a country. */
export const isAudience = (atom: Atom | undefined): boolean =>
  atom?.kind === "age" || isTerm(atom, "gender") || isTerm(atom, "country");

const comma = mark(",");

/** One percent sign serves the whole list. */
const signed = (number: NumberAtom, all: readonly NumberAtom[]): NumberAtom =>
  all.some(({ percent }) => percent) ? { ...number, percent: true } : number;

const LONGEST_LIST = 12;

/** Labels, or numbers, with slashes (numbers also with colons) between them. */
function slashList(atoms: readonly Atom[], at: number): Atom[] {
  const list: Atom[] = [];
  const isMember = isNumber(atoms[at]) ? isNumber : isLabel;
  for (let index = at; isMember(atoms[index]) && list.length < LONGEST_LIST; index += 2) {
    list.push(atoms[index] as Atom);
    if (!isMark(atoms[index + 1], "/:")) break;
  }
  return list;
}

/** "ж/м 40-60": what looked like a range is two figures. */
function splitRange(atom: Atom | undefined, labels: number): readonly NumberAtom[] | undefined {
  if (!isNumber(atom) || atom.max === undefined || labels !== 2) return undefined;
  return [
    { ...atom, max: undefined },
    { ...atom, value: atom.max, max: undefined },
  ];
}
