/** Atoms → clauses: what stands between two closing marks; what stands in parentheses knows the clause around it. */
import {
  type Atom,
  type FactAtom,
  isCloser,
  isMark,
  isNumber,
  isTerm,
  type NumberAtom,
  type TermAtom,
} from "./atoms.ts";

/** `joint`: the mark before the clause, "" at the beginning. `outer`: the clause whose parentheses hold this one. */
export type Clause = {
  readonly atoms: Atom[];
  readonly joint: string;
  readonly outer: Clause | undefined;
  /** How many atoms the outer clause had when the parenthesis opened. */
  readonly at: number;
  hasFigure: boolean;
};

/** Clauses in the order in which they begin, those in parentheses after what stands before them. */
export function clausesOf(atoms: readonly Atom[]): readonly Clause[] {
  const list = unzipped(atoms);
  const clauses: Clause[] = [];
  const open = (joint: string, outer: Clause | undefined): Clause => {
    const clause: Clause = { atoms: [], joint, outer, at: outer?.atoms.length ?? 0, hasFigure: false };
    clauses.push(clause);
    return clause;
  };
  let current = open("", undefined);
  list.forEach((atom, index) => {
    if (isMark(atom, "(", "[")) current = open("(", current);
    else if (isMark(atom, ")", "]")) current = current.outer ?? current;
    else {
      const joint = jointOf(list, index, current);
      if (joint) current = open(joint, current.outer);
      else add(current, atom);
    }
  });
  return clauses.filter((clause) => clause.atoms.length > 0);
}

function add(clause: Clause, atom: Atom): void {
  clause.atoms.push(atom);
  clause.hasFigure ||= isNumber(atom) || atom.kind === "date";
}

/** The mark with which this atom closes a clause, "" where it closes none. */
function jointOf(atoms: readonly Atom[], index: number, current: Clause): string {
  const atom = atoms[index];
  if (isCloser(atom) && atom?.kind === "mark") return atom.text;
  if (isTerm(atom, "and") || isMark(atom, "&", "+")) return "+";
  const previous = current.atoms[current.atoms.length - 1];
  if (isMark(atom, ".")) return isNumber(previous) || previous?.kind === "date" ? ";" : "";
  const isDash = isMark(atom, "–", "-", "…") && !isMark(previous) && !isLabel(previous) && current.hasFigure;
  return isDash && !isNumber(atoms[index + 1]) && !isJoint(atoms, index) ? "," : "";
}

/** "22-mal": the hyphen joins. */
const isJoint = (atoms: readonly Atom[], index: number): boolean => {
  const [hyphen, next] = [atoms[index], atoms[index + 1]];
  return isMark(hyphen, "-") && hyphen.tight && hyphen.tightRight && next?.kind === "term" && next.text === "mal";
};

export const isLabel = (atom: Atom | undefined): atom is FactAtom | TermAtom =>
  atom?.kind === "age" ||
  (atom?.kind === "term" &&
    (atom.role === "metric" || atom.role === "skip" || atom.role === "gender" || atom.role === "country"));

/** "f/m 70/30" → "f 70, m 30"; "62/38 ж/м" alike: as many labels as figures, each list joined by slashes. */
function unzipped(atoms: readonly Atom[]): readonly Atom[] {
  if (!atoms.some((atom) => isMark(atom, "/", ":"))) return atoms;
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
  const isLink = isMark(between, ":", "-", "–", "=", "(");
  const from = isLink ? afterFirst + 1 : afterFirst;
  const second = slashList(atoms, from);
  const split = splitRange(atoms[from], first.length);
  const others = split ?? second;
  const labels = isNumber(first[0]) ? others : first;
  const numbers = isNumber(first[0]) ? first : others;
  if (labels.length !== numbers.length || !labels.every(isLabel) || !numbers.every(isNumber)) return undefined;
  const pairs = labels.flatMap((label, index): Atom[] => [
    comma,
    label,
    signed(numbers[index] as NumberAtom, numbers as NumberAtom[]),
  ]);
  const end = from + (split ? 1 : 2 * second.length - 1);
  return { atoms: [...pairs, comma], next: isMark(between, "(") && isMark(atoms[end], ")") ? end + 1 : end };
}

const comma: Atom = { kind: "mark", text: ",", tight: true, tightRight: false };

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
    if (!isMark(atoms[index + 1], "/", ":")) break;
  }
  return list;
}

/** "ж/м 40-60": what looked like a range is two figures. */
function splitRange(atom: Atom | undefined, labels: number): readonly NumberAtom[] | undefined {
  if (!isNumber(atom) || atom.max === undefined || labels !== 2) return undefined;
  const { max, ...rest } = atom;
  return [rest, { ...rest, value: max }];
}
