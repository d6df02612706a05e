/** Numbers without a label look to their neighbours: lists ("12k, 11k, 9.5k views"), plan and fact, parentheses. */
import { isMark, isNumber, isTerm, type NumberAtom } from "./atoms.ts";
import type { Clause } from "./clauses.ts";
import { isMetricKey, metricOf } from "./metricKeys.ts";
import type { Label } from "./pairs.ts";
import { fits, type Reading } from "./statements.ts";

/** Pairs left-over numbers in place. `counted`: how many deliverables the cell names, which a list may match. */
export function shareLabels(
  readings: readonly Reading[],
  planned: ReadonlySet<unknown>,
  counted: readonly number[],
): void {
  for (const reading of readings) if (reading.clause.outer) fromOuter(reading, readings);
  fromPlans(readings, planned);
  fromLines(readings);
  const level = readings.filter(({ clause }) => !clause.outer);
  shareInRuns(level, counted);
  for (const outer of new Set(readings.map(({ clause }) => clause.outer)))
    if (outer)
      shareInRuns(
        readings.filter(({ clause }) => clause.outer === outer),
        counted,
      );
}

const take = (reading: Reading, label: Label, number: NumberAtom, isListed = true): void => {
  reading.pairs.push({ label, number });
  reading.freeNumbers = reading.freeNumbers.filter((free) => free !== number);
  if (isListed) reading.listed.add(number);
};

/** "reach 10% (12k)", "views 222k (TikTok 210k)": the label outside serves the number inside. */
function fromOuter(reading: Reading, readings: readonly Reading[]): void {
  const [number] = reading.freeNumbers;
  if (
    !number ||
    number.sign ||
    reading.freeNumbers.length > 1 ||
    reading.clause.atoms.some(({ kind }) => kind === "word")
  )
    return;
  const outer = readings.find(({ clause }) => clause === reading.clause.outer);
  const label = outer && lastLabelBefore(outer, reading.clause.at);
  if (label && fits({ label, number }) && !isSamePercent(outer, label, number)) take(reading, label, number);
}

function lastLabelBefore({ clause }: Reading, at: number): Label | undefined {
  for (let index = Math.min(at, clause.atoms.length) - 1; index >= 0; index--) {
    const atom = clause.atoms[index];
    if (isTerm(atom, "metric")) return atom;
  }
  return undefined;
}

/** "likes 2,140 (+12 %)": growth and shares of a count are no second figure for it. */
const isSamePercent = ({ pairs }: Reading, label: Label, number: NumberAtom): boolean =>
  number.percent && pairs.some((pair) => pair.label === label && pair.number.percent);

/** "goal 500 clicks, got 430": the label that the plan carries serves the result. */
function fromPlans(readings: readonly Reading[], planned: ReadonlySet<unknown>): void {
  if (planned.size === 0) return;
  readings.forEach((reading, index) => {
    const [number] = reading.freeNumbers;
    if (
      !number ||
      reading.clause.atoms.some(
        ({ kind }) => kind === "word" && !reading.clause.atoms.some((atom) => isTerm(atom, "fact")),
      )
    )
      return;
    const before = readings
      .slice(0, index)
      .reverse()
      .find(({ freeLabels }) => freeLabels.length > 0);
    const after = readings.slice(index + 1).find(({ freeLabels }) => freeLabels.length > 0);
    const label = reading.freeLabels[0] ?? before?.freeLabels[before.freeLabels.length - 1] ?? after?.freeLabels[0];
    if (label && fits({ label, number })) take(reading, label, number, false);
  });
}

/** A label on one line and its number on the next, all the way down. */
function fromLines(readings: readonly Reading[]): void {
  if (readings.length < 2 || !readings.slice(1).every(({ clause }) => clause.joint === "\n")) return;
  for (let index = 0; index + 1 < readings.length; index++) {
    const [one, other] = [readings[index] as Reading, readings[index + 1] as Reading];
    const [label, number] = one.freeLabels.length
      ? [one.freeLabels[0], other.freeNumbers[0]]
      : [other.freeLabels[0], one.freeNumbers[0]];
    if (!label || !number || one.pairs.length || other.pairs.length || !fits({ label, number })) continue;
    take(one.freeLabels.length ? other : one, label, number, false);
    one.freeLabels = [];
    other.freeLabels = [];
    index++;
  }
}

const listJoints: ReadonlySet<string> = new Set([",", "+", "/"]);

/** Neighbouring clauses in which one label serves several numbers. */
function shareInRuns(readings: readonly Reading[], counted: readonly number[]): void {
  for (let start = 0; start < readings.length; ) {
    let end = start + 1;
    while (end < readings.length && continues(readings[end] as Reading, readings[start]?.clause)) end++;
    shareInRun(readings.slice(start, end), counted);
    start = end;
  }
}

const continues = ({ clause }: Reading, first: Clause | undefined): boolean =>
  listJoints.has(clause.joint) && clause.outer === first?.outer;

function shareInRun(run: readonly Reading[], counted: readonly number[]): void {
  run.forEach((reading, index) => {
    if (!isBareMember(reading)) return;
    const source = sourceOf(run, index);
    const number = reading.freeNumbers[0];
    const pair = source?.pairs[source.pairs.length - 1];
    if (!source || !number || !pair || pair.label.kind !== "term" || !fits({ label: pair.label, number })) return;
    if (isList(run, reading, source, counted)) take(reading, pair.label, number);
  });
}

/** One number, and no word that could be a label of its own. */
const isBareMember = ({ clause, freeNumbers, pairs }: Reading): boolean =>
  freeNumbers.length === 1 &&
  pairs.length === 0 &&
  !clause.atoms.some((atom) => atom.kind === "word" || isTerm(atom, "skip") || atom.kind === "date");

/** The neighbour whose label stands on the side of the list: "views 12k, 11k" or "12k, 11k views". */
function sourceOf(run: readonly Reading[], index: number): Reading | undefined {
  for (let before = index - 1; before >= 0; before--) {
    const reading = run[before] as Reading;
    if (reading.pairs.length) {
      if (labelLeads(reading) || reading.listed.size) return reading;
      break;
    }
    if (!isBareMember(reading)) break;
  }
  const after = run.slice(index + 1).find((reading) => !isBareMember(reading));
  return after && after.pairs.length > 0 && !labelLeads(after) ? after : undefined;
}

function labelLeads({ clause, pairs }: Reading): boolean {
  const pair = pairs[pairs.length - 1];
  return pair !== undefined && clause.atoms.indexOf(pair.label as never) < clause.atoms.indexOf(pair.number);
}

const NEAR = 5;

/** A plus, a scope of its own, a matching count of posts or likeness of size make it one list. */
function isList(run: readonly Reading[], reading: Reading, source: Reading, counted: readonly number[]): boolean {
  const members = run.filter((one) => isBareMember(one) || one === source || one.listed.size);
  const isScoped = reading.clause.atoms.some((atom) => isTerm(atom, "platform") || isTerm(atom, "what"));
  if (
    isScoped ||
    counted.includes(members.length) ||
    members.every(({ clause }, index) => index === 0 || clause.joint === "+")
  )
    return true;
  if (members.some(({ clause }, index) => index > 0 && clause.joint === "/") && members.length < 3) return false;
  const sizes = members.flatMap(({ clause }) => clause.atoms.filter(isNumber).map(({ value }) => value ?? 0));
  return Math.max(...sizes) <= NEAR * Math.min(...sizes);
}

export const isSummable = (key: string): boolean =>
  isMetricKey(key) && metricOf(key).unit !== "share" && !metricOf(key).unsummable && !metricOf(key).costLike;
export const isColon = (mark: unknown): boolean => isMark(mark as never, ":");
