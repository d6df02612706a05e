/** Lists of labels beside lists of numbers: "f/m 70/30", "likes & comments: 340 & 20"; where they do not match, none is told. */
import {
  type Atom,
  inPlaceOf,
  isBorder,
  isMark,
  isNumber,
  isTerm,
  mark,
  type NumberAtom,
  type TermAtom,
  word,
} from "../atoms/atom.ts";
import { isAudience, isLabel } from "./labels.ts";

/** "f/m 70/30" → "f 70, m 30"; "62/38 ж/м" alike: as many labels as figures, each list joined by marks. */
export function unzipped(atoms: readonly Atom[]): readonly Atom[] {
  if (!atoms.some((atom) => isMark(atom, "/:&") || isTerm(atom, "and"))) return atoms; // only quicker
  const list: Atom[] = [];
  for (let index = 0; index < atoms.length; ) {
    const zip = zipAt(atoms, index, SLASHES) ?? zipAt(atoms, index, ANDS) ?? zipAt(atoms, index, COMMAS);
    if (zip) list.push(...zip.atoms);
    else list.push(atoms[index] as Atom);
    index = zip?.next ?? index + 1;
  }
  return list;
}

/** What joins a list: "f/m", "likes & comments", and before a colon "reach, likes". */
const SLASHES = "/:";
const ANDS = "&+/";
const COMMAS = ",&+/";

type Zip = { readonly atoms: Atom[]; readonly next: number };

function zipAt(atoms: readonly Atom[], at: number, marks: string): Zip | undefined {
  const first = listAt(atoms, at, marks);
  if (first.length < 2) return undefined;
  const afterFirst = at + 2 * first.length - 1;
  const between = atoms[afterFirst];
  const from = isMark(between, ":-–=(") ? afterFirst + 1 : afterFirst;
  if (marks === COMMAS && (isNumber(first[0]) || !isMark(between, ":="))) return undefined;
  const second = listAt(atoms, from, marks);
  const split = splitRange(atoms[from], first.length);
  const others = split ?? second;
  const [labels, numbers] = isNumber(first[0]) ? [others, first] : [first, others];
  const end = from + (split ? 1 : 2 * second.length - 1);
  if (marks !== SLASHES && !isBorder(atoms[end])) return undefined; // "reach, likes: 10k, 5 comments"
  const isEnclosed = isMark(between, "(") && isMark(atoms[end], ")");
  const zipped = matched(labels, numbers, marks);
  return zipped && { atoms: zipped, next: isEnclosed ? end + 1 : end };
}

/** Label by label and number by number; undefined where these are no two lists. */
function matched(labels: readonly Atom[], numbers: readonly Atom[], marks: string): Atom[] | undefined {
  if (!labels.every(isLabel) || !numbers.every(isNumber) || labels.length < 2) return undefined;
  if (numbers.length < 2)
    return marks === SLASHES && numbers.length === 1 && labels.every(isAudience)
      ? [...labels.map(unsaid), ...numbers]
      : undefined;
  if (labels.length !== numbers.length) return [comma, ...labels.map(unsaid), ...numbers, comma];
  const pairs = labels.flatMap((label, index): Atom[] => [comma, label, signed(numbers[index] as NumberAtom, numbers)]);
  return [...pairs, comma];
}

/** "US/UK 64%": one share for two countries says nothing of either, nor do "DE/AT/CH 70/12". */
const unsaid = (label: Atom): Atom => inPlaceOf(label, word((label as TermAtom).text));

const comma = mark(",");

/** One percent sign serves the whole list. */
const signed = (number: NumberAtom, all: readonly NumberAtom[]): NumberAtom =>
  all.some(({ percent }) => percent) ? { ...number, percent: true } : number;

const LONGEST_LIST = 12;

/** Labels, or numbers, with such marks between them. */
function listAt(atoms: readonly Atom[], at: number, marks: string): Atom[] {
  const list: Atom[] = [];
  const isMember = isNumber(atoms[at]) ? isNumber : isLabel;
  for (let index = at; isMember(atoms[index]) && list.length < LONGEST_LIST; index += 2) {
    list.push(atoms[index] as Atom);
    if (!isMark(atoms[index + 1], marks) && !(marks !== SLASHES && isTerm(atoms[index + 1], "and"))) break;
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
