/** Numbers without a label look to their neighbours: parentheses, plan and fact, the line above. Lists: lists.ts. */
import { type Atom, isNumber, isTerm, type NumberAtom } from "../atoms/atom.ts";
import { type Clause, says } from "./clauses.ts";
import { isLabel } from "./labels.ts";
import { shareInLists } from "./lists.ts";
import { isWindow, type Label } from "./pairs.ts";
import { adopt, type ClauseReading, fits } from "./readings.ts";
import { revenueFromSales } from "./sales.ts";

/** Pairs left-over numbers in place. `counts`: how many of each deliverable the cell names, which a list may match. */
export function shareLabels(readings: readonly ClauseReading[], hasPlans: boolean, counts: readonly number[]): void {
  if (!readings.some(({ freeNumbers }) => freeNumbers.length > 0)) return; // only quicker
  revenueFromSales(readings);
  fromOutside(readings);
  if (hasPlans) fromPlans(readings);
  fromBefore(readings);
  fromLines(readings);
  for (const level of levelsOf(readings)) shareInLists(level, counts);
}

/** The clauses side by side: those of the cell, and those of each parenthesis. */
function levelsOf(readings: readonly ClauseReading[]): Iterable<readonly ClauseReading[]> {
  if (!readings.some(({ clause }) => clause.outer)) return [readings]; // only quicker
  const levels = new Map<Clause | undefined, ClauseReading[]>();
  for (const reading of readings) {
    const level = levels.get(reading.clause.outer);
    if (level) level.push(reading);
    else levels.set(reading.clause.outer, [reading]);
  }
  return levels.values();
}

/** "reach 10% (12k)", "views 222k (TikTok 210k)": the label outside serves the number inside. */
function fromOutside(readings: readonly ClauseReading[]): void {
  const inner = readings.filter(({ clause, freeNumbers }) => clause.outer && freeNumbers.length === 1);
  if (inner.length === 0) return; // only quicker
  const free = new Set(readings.flatMap(({ freeLabels }) => freeLabels));
  const paired = readings.flatMap(({ pairs }) => pairs);
  const inPercent = new Set(paired.filter(({ number }) => number.percent).map(({ label }) => label));
  for (const reading of inner) {
    const { clause, freeNumbers } = reading;
    const [number] = freeNumbers;
    const label = clause.outer && labelBefore(clause.outer, clause.at);
    if (!label || !number || !isAside(clause, label, number)) continue;
    if (!fits(label, number) || (number.percent && inPercent.has(label))) continue;
    if (!isTerm(label, "metric") && !free.has(label)) continue;
    adopt(reading, label, number);
    reading.listed = number;
  }
}

/** Growth ("+12 %"), plans and words of another matter are no second figure; "+340" of followers is their gain. */
const isAside = (clause: Clause, label: Label, { sign, percent }: NumberAtom): boolean =>
  !hasWord(clause) && !says(clause, "plan") && (!sign || (!percent && isTerm(label, "metric", "followers")));

const hasWord = ({ atoms }: Clause): boolean => atoms.some(({ kind }) => kind === "word");

const FARTHEST = 12;

function labelBefore({ atoms }: Clause, at: number): Label | undefined {
  for (let index = at - 1; index >= at - FARTHEST; index--) {
    const atom = atoms[index];
    if (isLabel(atom)) return atom;
  }
  return undefined;
}

const NEAR = 6;

/** "goal 500 clicks, got 430": the label that the plan carries serves the result. */
function fromPlans(readings: readonly ClauseReading[]): void {
  readings.forEach((reading, index) => {
    const [number] = reading.freeNumbers;
    if (!number || (hasWord(reading.clause) && !says(reading.clause, "fact"))) return;
    const before = readings.slice(Math.max(0, index - NEAR), index).reverse();
    const after = readings.slice(index + 1, index + 1 + NEAR);
    const source = [reading, ...before, ...after].find(({ freeLabels }) => freeLabels.length > 0);
    const isBefore = source !== undefined && before.includes(source);
    const label = source?.freeLabels[isBefore ? source.freeLabels.length - 1 : 0];
    if (label && fits(label, number)) adopt(reading, label, number);
  });
}

/** "12k views, now 25k", "24h: 5k views; 7d: 9k": a later figure for what was said before. */
function fromBefore(readings: readonly ClauseReading[]): void {
  const firstMeasured = readings.findIndex(({ clause }) => isMeasured(clause));
  readings.forEach((reading, index) => {
    const [number] = reading.freeNumbers;
    if (!number || reading.pairs.length > 0 || hasWord(reading.clause)) return;
    if (!reading.clause.atoms.some(isLater) && !isTimed(readings[index + 1], reading)) return;
    if (isTotalOnly(reading.clause) && (firstMeasured < 0 || firstMeasured >= index)) return;
    const source = readings
      .slice(Math.max(0, index - NEAR), index)
      .reverse()
      .find(({ pairs }) => pairs.length > 0);
    const label = source?.pairs[source.pairs.length - 1]?.label;
    if (label && fits(label, number)) adopt(reading, label, number);
  });
}

/** "first 24h 12k views; total 30k": what a total goes on from was measured at some time. */
const isTotalOnly = (clause: Clause): boolean => !clause.atoms.some((atom) => !isTerm(atom, "total") && isLater(atom));
const isMeasured = ({ atoms }: Clause): boolean => atoms.some((atom) => !isTerm(atom, "total") && isLater(atom));

/** "/ 30k (day 7)": the time stands in the parentheses that follow. */
const isTimed = (inner: ClauseReading | undefined, { clause }: ClauseReading): boolean =>
  inner?.clause.outer === clause && inner.pairs.length === 0 && inner.clause.atoms.some(isLater);

const isLater = (atom: Atom): boolean =>
  isTerm(atom, "now") ||
  isTerm(atom, "moment") ||
  isTerm(atom, "total") ||
  atom.kind === "date" ||
  (isNumber(atom) && isWindow(atom));

/** A label on one line and its number on the next, all the way down. */
function fromLines(readings: readonly ClauseReading[]): void {
  if (readings.length < 2 || !readings.slice(1).every(({ clause }) => clause.joint === "\n")) return;
  for (let index = 0; index + 1 < readings.length; index++) {
    const [one, other] = [readings[index] as ClauseReading, readings[index + 1] as ClauseReading];
    if (one.pairs.length === 0 && other.pairs.length === 0 && (joinLines(one, other) || joinLines(other, one))) index++;
  }
}

function joinLines(named: ClauseReading, counted: ClauseReading): boolean {
  const [label] = named.freeLabels;
  const [number] = counted.freeNumbers;
  if (!label || !number || !fits(label, number)) return false;
  adopt(counted, label, number);
  named.freeLabels = [];
  return true;
}
