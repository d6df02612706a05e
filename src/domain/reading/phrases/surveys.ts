/** A survey of brand lift: "brand lift 45% vs 30%, n = 200 each" is two shares and how many people were asked for each. */
import {
  type Atom,
  inPlaceOf,
  isBorder,
  isMark,
  isNumber,
  isTerm,
  mark,
  type NumberAtom,
  term,
} from "../atoms/atom.ts";

const EXPOSED = "lift_exposed";
const CONTROL = "lift_control";
const isGroup = (atom: Atom | undefined): boolean => isTerm(atom, "metric", EXPOSED) || isTerm(atom, "metric", CONTROL);
const isLift = (atom: Atom | undefined): boolean => isTerm(atom, "metric", "brand_lift_pp");

/** The two shares get labels of their own, and so do the numbers of people; where they do not match, nothing is changed. */
export function withSurveys(atoms: readonly Atom[]): readonly Atom[] {
  if (!atoms.some((atom) => isLift(atom) || isGroup(atom))) return atoms; // only quicker
  return withSamples(withGroups(atoms));
}

/** "brand lift 45% vs 30%" → "exposed 45%, control 30%"; a plan that it is held against is none. */
function withGroups(atoms: readonly Atom[]): readonly Atom[] {
  const list: Atom[] = [];
  const isAsked = atoms.some((atom) => isTerm(atom, "sample"));
  const isShare = (atom: Atom | undefined): boolean => isPercent(atom) || (isAsked && isBareShare(atom));
  for (let index = 0; index < atoms.length; index++) {
    const atom = atoms[index] as Atom;
    const other = isShare(atom) ? controlAt(atoms, index, isShare) : undefined;
    const label = other && lastLabel(list);
    if (other === undefined || label === undefined) {
      list.push(atom);
      continue;
    }
    const isOfLift = isLift(list[label]) && !list.slice(label).some(isNumber);
    if (isOfLift || isGroup(list[label])) list.splice(label, 1);
    list.push(term("metric", EXPOSED, ""), atom, comma, term("metric", CONTROL, ""), atoms[other] as Atom);
    index = pastGroup(atoms, other);
  }
  return list;
}

/** "30% control", "30% (control)" */
function pastGroup(atoms: readonly Atom[], at: number): number {
  if (isGroup(atoms[at + 1])) return at + 1;
  return isMark(atoms[at + 1], "(") && isGroup(atoms[at + 2]) && isMark(atoms[at + 3], ")") ? at + 3 : at;
}

const comma = mark(",");
const isPercent = (atom: Atom | undefined): boolean => isNumber(atom) && atom.percent && atom.max === undefined;
const MOST = 100;
/** "brand lift 45 vs 30, n = 200 each" */
const isBareShare = (atom: Atom | undefined): boolean =>
  isPeople(atom) && (atom.value ?? MOST) < MOST && atom.power === 0;

const FARTHEST = 6;

/** Where the share of those who saw nothing stands: behind a word such as "vs", over small words and the names of groups. */
function controlAt(
  atoms: readonly Atom[],
  at: number,
  isShare: (atom: Atom | undefined) => boolean,
): number | undefined {
  let isAgainst = false;
  for (let next = at + 1; next <= at + FARTHEST; next++) {
    const atom = atoms[next];
    if (isTerm(atom, "plan", "versus")) isAgainst = true;
    else if (isShare(atom)) return isAgainst && !isPlanned(atoms, next) ? next : undefined;
    else if (!isGroup(atom) && !isTerm(atom, "filler") && !isMark(atom, ".()")) return undefined;
  }
  return undefined;
}

/** "45% vs 30% plan" */
const isPlanned = (atoms: readonly Atom[], at: number): boolean =>
  isTerm(atoms[at + 1], "plan", "plan") || isTerm(atoms[at + 1], "estimate");

/** The last label, if it is one of lift. */
function lastLabel(list: readonly Atom[]): number | undefined {
  for (let at = list.length - 1; at >= 0 && at > list.length - FARTHEST; at--) {
    if (isTerm(list[at], "metric")) return isLift(list[at]) || isGroup(list[at]) ? at : undefined;
    if (isMark(list[at], ";\n|")) return undefined;
  }
  return undefined;
}

/** "n = 200 each" → both groups; "exposed 45% (n=200)" → this one; "n = 200" for two groups is left open. */
function withSamples(atoms: readonly Atom[]): readonly Atom[] {
  if (!atoms.some((atom) => isTerm(atom, "sample"))) return atoms; // only quicker
  const list: Atom[] = [];
  const counted = new Set<string>();
  let group: string | undefined;
  for (let index = 0; index < atoms.length; index++) {
    const atom = atoms[index] as Atom;
    if (isTerm(atom, "metric")) group = isGroup(atom) ? atom.key : undefined;
    const sample = group === undefined ? undefined : sampleAt(atoms, index);
    const people = sample && peopleIn(sample, group ?? "", counted);
    if (people) list.push(...people);
    else list.push(...atoms.slice(index, sample?.next ?? index + 1));
    index = (sample?.next ?? index + 1) - 1;
  }
  return list;
}

/** Each number of people with its label; nothing where it may be one for both, or a group has its number already. */
function peopleIn({ numbers, isEach }: Sample, group: string, counted: Set<string>): Atom[] | undefined {
  const [first, second] = numbers;
  const groups = second || isEach ? [EXPOSED, CONTROL] : [group];
  const isOpen = groups.length === 1 && group === CONTROL && !counted.has(EXPOSED);
  const isKnown = groups.some((one) => counted.has(one));
  for (const one of groups) counted.add(one);
  if (isOpen || isKnown) return undefined;
  return groups.flatMap((one) => peopleOf(one, one === CONTROL ? (second ?? first) : first));
}

const peopleOf = (group: string, number: NumberAtom): Atom[] => [
  comma,
  inPlaceOf(number, term("metric", `${group}_people`, "")),
  number,
  comma,
];

type Sample = { readonly numbers: readonly [NumberAtom, NumberAtom?]; readonly isEach: boolean; readonly next: number };

/** "n = 200 each", "n: 200/210", "200 people per group", "по 200 человек": what begins at this place. */
function sampleAt(atoms: readonly Atom[], at: number): Sample | undefined {
  let next = at;
  while (next < at + 2 * FARTHEST && isOfSample(atoms, next, at)) next++;
  const said = atoms.slice(at, next);
  const [first, second, third] = said.filter(isPeople);
  const isWhole = isBorder(atoms[next]) || isMark(atoms[next], ".");
  if (!first || third || !isWhole || !said.some((atom) => isTerm(atom, "sample", "people"))) return undefined;
  return { numbers: second ? [first, second] : [first], isEach: said.some(isEach), next };
}

const isEach = (atom: Atom): boolean => isTerm(atom, "each") || isTerm(atom, "sample", "each");

function isOfSample(atoms: readonly Atom[], at: number, from: number): boolean {
  const atom = atoms[at];
  if (atom === undefined) return false;
  if (isTerm(atom, "sample") || isEach(atom) || isPeople(atom)) return true;
  if (at > from && (isMark(atom, "=:.") || isTerm(atom, "filler") || isTerm(atom, "plan", "of"))) return true;
  return (isMark(atom, "/&+") || isTerm(atom, "and")) && isPeople(atoms[at - 1]) && isPeople(atoms[at + 1]);
}

const isPeople = (atom: Atom | undefined): atom is NumberAtom =>
  isNumber(atom) &&
  !atom.percent &&
  atom.currency === undefined &&
  atom.unit === undefined &&
  atom.max === undefined &&
  Number.isInteger(atom.value);
