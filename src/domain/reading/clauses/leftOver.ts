/** What the clauses leave unexplained: numbers that no label claims, and unknown words that touch a figure. */
import { type Atom, isNumber, isTerm, type NumberAtom } from "../atoms/atom.ts";
import { says } from "./clauses.ts";
import { isAudience, isLabel } from "./labels.ts";
import { isWindow, type Label, type Pair } from "./pairs.ts";
import type { ClauseReading } from "./readings.ts";
import { valueFor } from "./values.ts";

/**
 * In the order of the cell. `isExplained`: numbers that are plans or another thing that is no figure. `tellsBare`: a
 * number with nothing beside it has no flag of its own.
 */
export function leftOverIn(
  readings: readonly ClauseReading[],
  isExplained: (number: NumberAtom) => boolean,
  tellsBare = false,
): Atom[] {
  const left: Atom[] = [];
  const isFree = readings.some(({ freeNumbers }) => freeNumbers.length > 0);
  const hasAudience = isFree && readings.some(({ clause }) => clause.atoms.some(isOfAudience));
  readings.forEach((reading, index) => {
    if (isFree) left.push(...freeIn(reading, hasAudience, isExplained, tellsBare));
    for (const { label, number } of reading.pairs) if (isImpossible(label, number)) left.push(label, number);
    if (reading.clause.atoms.some(isUnknown)) for (const pair of reading.pairs) left.push(...aroundPair(reading, pair));
    if (says(reading.clause, "hidden")) left.push(...hiddenIn(readings, index));
  });
  return left;
}

/** "likes 1.5", "CTR 180%": a label whose value the number cannot be. */
const isImpossible = (label: Label, number: NumberAtom): boolean =>
  !isWhole(number) && isTerm(label, "metric") && valueFor(label.key, number) === undefined;

/** Most figures: a count may be any of them, and what is this large is taken for no share. */
const isWhole = ({ value, percent }: NumberAtom): boolean =>
  !percent && Number.isInteger(value) && ((value ?? 0) <= WHOLE || (value ?? 0) > MOST);
const WHOLE = 100;
const MOST = 1000;

function freeIn(
  reading: ClauseReading,
  hasAudience: boolean,
  isExplained: (number: NumberAtom) => boolean,
  tellsBare: boolean,
): Atom[] {
  const { freeNumbers, pairs, clause } = reading;
  if (freeNumbers.length === 0 || (!tellsBare && isBare(clause.atoms))) return [];
  const { atoms } = clause;
  const free = new Set<Atom>(freeNumbers);
  const claimed = new Set<Atom>(pairs.map(({ label }) => label));
  return atoms.flatMap((atom, at) => {
    if (!isNumber(atom) || !free.has(atom) || isExplained(atom) || isSignedShare(atom)) return [];
    return hasAudience && atom.percent && isOfPlace(atoms, at) ? [] : aroundNumber(atoms, at, claimed);
  });
}

const isPlace = (atom: Atom | undefined): boolean =>
  isTerm(atom, "region") || (atom?.kind === "word" && atom.key === "place");
const isOfAudience = (atom: Atom): boolean => isPlace(atom) || isAudience(atom);

/** "London 22%" among countries, "Mexico City 12%": a city's share is known and not asked for. */
function isOfPlace(atoms: readonly Atom[], at: number): boolean {
  return [at - 3, at - 2, at - 1, at + 1, at + 2].some((near) => {
    const atom = atoms[near];
    return isPlace(atom) || (atom?.kind === "word" && atom.key === "name");
  });
}

/** "reach +12%" is growth. */
const isSignedShare = ({ percent, sign }: NumberAtom): boolean => percent && sign === "+";

/** "likes hidden", "likes and comments hidden": labels whose figures nobody gave, and the word that says so. */
function hiddenIn(readings: readonly ClauseReading[], at: number): Atom[] {
  const { clause, freeLabels } = readings[at] as ClauseReading;
  if (freeLabels.length === 0) return [];
  const before: Atom[] = [];
  for (let index = at; index > 0 && index > at - FARTHEST && isJoined(readings[index]); index--) {
    const other = readings[index - 1] as ClauseReading;
    if (says(other.clause, "hidden")) break;
    if (other.pairs.length > 0 || other.freeNumbers.length > 0 || other.freeLabels.length === 0) break;
    before.push(...other.freeLabels);
  }
  return [...before, ...freeLabels, ...clause.atoms.filter((atom) => isTerm(atom, "hidden"))];
}

const isJoined = (reading: ClauseReading | undefined): boolean => [",", "/", "+"].includes(reading?.clause.joint ?? "");

const FARTHEST = 12;

/** "svs 880": the number with the words and the labels beside it. */
function aroundNumber(atoms: readonly Atom[], at: number, claimed: ReadonlySet<Atom>): Atom[] {
  const isPart = (atom: Atom | undefined): boolean =>
    (atom?.kind === "word" || isLabel(atom) || isTerm(atom, "filler") || isTerm(atom, "gain")) &&
    !claimed.has(atom as Atom);
  let [from, to] = [at, at + 1];
  while (from > at - FARTHEST && isPart(atoms[from - 1])) from--;
  while (to < at + FARTHEST && isPart(atoms[to])) to++;
  return atoms.slice(from, to);
}

export const isBare = (atoms: readonly Atom[]): boolean =>
  atoms.every((atom) => atom.kind === "mark" || (isNumber(atom) && !isWindow(atom)));

/** "likes foo 300", "300 likes foo": unknown words between label and number, and right beside the two. */
function aroundPair({ clause: { atoms } }: ClauseReading, { at, labelAt }: Pair): Atom[] {
  const [first, last] = labelAt < 0 ? [at, at] : [Math.min(at, labelAt), Math.max(at, labelAt)];
  const left: Atom[] = [];
  let [from, to] = [first, last];
  while (isUnknown(atoms[from - 1])) from--;
  while (isUnknown(atoms[to + 1])) to++;
  for (let index = from; index <= to; index++) if (isUnknown(atoms[index])) left.push(atoms[index] as Atom);
  return left;
}

export const isUnknown = (atom: Atom | undefined): boolean => atom?.kind === "word" && atom.key === "";
