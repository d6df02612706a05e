/** Lists: one label for several numbers, "12k, 11k, 9.5k views", "views: IG 12k, TikTok 210k". */
import { type Atom, isNumber, isTerm } from "../atoms/atom.ts";
import { says } from "./clauses.ts";
import { isUnknown } from "./leftOver.ts";
import type { Pair } from "./pairs.ts";
import { adopt, type ClauseReading, fits } from "./readings.ts";
import { scopeRoles } from "./scopes.ts";

const joints: ReadonlySet<string> = new Set([",", "+", "/"]);

/** Clauses side by side; those joined by a comma, plus or slash may be one list. */
export function shareInLists(level: readonly ClauseReading[], counts: readonly number[]): void {
  for (let start = 0; start < level.length; ) {
    let end = start + 1;
    while (end < level.length && joints.has(level[end]?.clause.joint ?? "")) end++;
    shareInRun(level.slice(start, end), counts);
    start = end;
  }
}

function shareInRun(run: readonly ClauseReading[], counts: readonly number[]): void {
  for (let index = 0; index < run.length; index++) {
    const source = run[index] as ClauseReading;
    const pair = source.pairs[source.pairs.length - 1];
    if (!pair) continue;
    const [step, members] = listedWith(run, index, pair);
    if (members.length > 0 && isList(members, source, pair, counts)) for (const member of members) join(member, pair);
    if (step > 0) index += members.length;
  }
}

/** On which side of a pair the other numbers of its list stand, and which these are. */
function listedWith(run: readonly ClauseReading[], index: number, pair: Pair): readonly [1 | -1, ClauseReading[]] {
  if (isLabelFirst(pair)) return [1, membersFrom(run, index, 1, pair)];
  const before = membersFrom(run, index, -1, pair);
  const after = before.length > 0 ? [] : membersFrom(run, index, 1, pair);
  // "Reel 1: 12k views, Reel 2: 15k": what follows has a place of its own
  return after.length > 0 && after.every(isScoped) ? [1, after] : [-1, before];
}

function join(member: ClauseReading, { label }: Pair): void {
  const [number] = member.freeNumbers;
  if (!number) return;
  adopt(member, label, number);
  member.listed = number;
}

const isLabelFirst = ({ labelAt, at }: Pair): boolean => labelAt < at;

/** The neighbours on the label's far side that hold a bare number each. */
function membersFrom(run: readonly ClauseReading[], from: number, step: 1 | -1, { label }: Pair): ClauseReading[] {
  const members: ClauseReading[] = [];
  for (let index = from + step; index >= 0 && index < run.length; index += step) {
    const reading = run[index] as ClauseReading;
    const [number] = reading.freeNumbers;
    if (!number || !isBareMember(reading) || !fits(label, number)) break;
    members.push(reading);
  }
  return members;
}

/** One number, and no word that could be a label of its own; a name beside a count is whose it is, beside a share a city. */
const isBareMember = ({ clause, freeNumbers, pairs }: ClauseReading): boolean =>
  freeNumbers.length === 1 &&
  pairs.length === 0 &&
  !(freeNumbers[0]?.percent && clause.atoms.some(({ kind }) => kind === "word")) &&
  !clause.atoms.some((atom) => isUnknown(atom) || isTalk(atom) || isTerm(atom, "skip") || atom.kind === "date");

/** "views 12k, price 13k": a word of another column says what the number is. */
const isTalk = (atom: Atom): boolean => atom.kind === "word" && atom.key === "talk";

const isScoped = ({ clause }: ClauseReading): boolean => says(clause, ...scopeRoles);

const isPaidPart = ({ clause }: ClauseReading): boolean =>
  clause.atoms.some((atom) => isTerm(atom, "part") && !atom.key.startsWith("#"));

const ALIKE = 5;

/** A plus, a scope of its own, a matching count of posts or likeness of size make it one list; a slash alone does not. */
function isList(
  members: readonly ClauseReading[],
  source: ClauseReading,
  pair: Pair,
  counts: readonly number[],
): boolean {
  const all = [source, ...members];
  if (members.some(isPaidPart) && !isPaidPart(source)) return false; // "12 signups, 3 paid" are twelve
  if (members.every(isScoped) || counts.includes(all.length)) return true;
  const joined = isLabelFirst(pair) ? members : [source, ...members.slice(0, -1)];
  if (joined.every(({ clause }) => clause.joint === "+")) return true;
  if (all.length < 3 && joined.some(({ clause }) => clause.joint === "/")) return false;
  const sizes = all.map(({ clause }) => clause.atoms.find(isNumber)?.value ?? 0);
  const [smallest, largest] = sizes.reduce(
    ([low, high], size) => [Math.min(low, size), Math.max(high, size)],
    [Infinity, 0],
  );
  return (largest ?? 0) <= ALIKE * (smallest ?? 0);
}
