/** Rate atoms → parts of the offer: how many of what, at which price, and how the parts are joined. */
import { type Atom, isCloser, isMark, isNumber, isTerm, type NumberAtom } from "../../atoms/atom.ts";
import { isAbbreviation, isSmall, isSure, type Terms } from "./terms.ts";

/**
 * One part. `each`: the price is for one ("по 7к", "à 250 €"). `per`: a price list's entry ("€800/post"). `joint`: the
 * mark before it.
 */
export type Part = {
  readonly prices: NumberAtom[];
  /** The numbers that count its things. */
  readonly counts: NumberAtom[];
  joint: string;
  qty?: number;
  what?: string;
  /** What a price is for that is no format: rights, production, or words that nobody knows. */
  label?: string;
  /** "up to 3 posts": how many there will be nobody knows. */
  isLimited?: true;
  each: boolean;
  per: boolean;
  total: boolean;
};

/** What is bought in units of time: "$2k/month". */
export const spans: ReadonlySet<string> = new Set(["d", "week", "month", "quarter", "year", "h"]);

export function partsOf({ atoms, taken, sums }: Terms): readonly Part[] {
  const parts: Part[] = [newPart("")];
  atoms.forEach((atom, index) => {
    const joint = jointOf(atoms, index);
    const part = parts[parts.length - 1] as Part;
    if (joint && isUntouched(part)) part.joint = joint;
    else if (joint) parts.push(newPart(joint));
    else if (beginsThing(part, atoms, index) && !taken.has(atom)) readAtom(begun(parts), atoms, index);
    else if (!taken.has(atom) && !(sums > 0 && isNumber(atom) && isAbbreviation(atom))) readAtom(part, atoms, index);
  });
  return parts.filter(({ prices, what, qty }) => prices.length > 0 || what !== undefined || qty !== undefined);
}

/** "1 reel 2 stories": the next number counts another thing. */
const beginsThing = ({ qty, what, each }: Part, atoms: readonly Atom[], index: number): boolean =>
  qty !== undefined && what !== undefined && !each && isSmall(atoms[index]) && isTerm(atoms[index + 1], "what");

function begun(parts: Part[]): Part {
  const part = newPart(",");
  parts.push(part);
  return part;
}

const isUntouched = ({ prices, what, qty, each, per, total }: Part): boolean =>
  prices.length === 0 && what === undefined && qty === undefined && !each && !per && !total;

const newPart = (joint: string): Part => ({ prices: [], counts: [], joint, each: false, per: false, total: false });

function jointOf(atoms: readonly Atom[], index: number): string {
  const atom = atoms[index];
  if (isMark(atom, "/")) return isPer(atoms, index) ? "" : "/";
  if (isMark(atom) && (isCloser(atom) || isMark(atom, "+()=→&"))) return atom.text;
  if (isTerm(atom, "and")) return "+";
  return isTerm(atom, "or") ? "or" : "";
}

/** "€800/post", "$2k/month". */
const isPer = (atoms: readonly Atom[], index: number): boolean =>
  isUnit(atoms[index + 1]) ||
  isTerm(atoms[index + 1], "portion", "quarter") ||
  isTerm(atoms[index + 1], "each") ||
  isTerm(atoms[index + 1], "times");
const isUnit = (atom: Atom | undefined): boolean =>
  isTerm(atom, "what") || isTerm(atom, "platform", "tiktok") || (isTerm(atom, "unit") && spans.has(atom.key));

function readAtom(part: Part, atoms: readonly Atom[], index: number): void {
  const atom = atoms[index] as Atom;
  if (isTerm(atom, "per") && spans.has(atom.key)) readSpan(part, atom.key);
  else if (isTerm(atom, "each") || isMark(atom, "@") || isEach(atoms, index)) part.each = true;
  else if (isTerm(atom, "times") && isNumber(atoms[index + 1])) part.each = true;
  else if (isTerm(atom, "total")) part.total = true;
  else if (isTerm(atom, "count") && isUnit(atoms[index + 1])) part.qty = Number(atom.key);
  else if (isTerm(atom, "portion", "quarter") && isSpanOf(part, atoms[index - 1])) readSpan(part, atom.key);
  else if (isUnit(atom) && atom.kind === "term") readUnit(part, atoms, index, atom.key);
  else if (isNumber(atom)) readNumberAtom(part, atoms, index, atom);
  else if (part.prices.length > 0) readLabel(part, atom);
}

function readLabel(part: Part, atom: Atom): void {
  if (isTerm(atom, "rights")) part.label ??= "usage_rights";
  else if (isTerm(atom, "fee")) part.label ??= atom.key;
  else if (atom.kind === "word" && atom.key === "") part.label ??= atom.text;
}

/** "$3k/quarter", "$3k per quarter" */
const isSpanOf = ({ prices }: Part, before: Atom | undefined): boolean =>
  prices.length > 0 && (isMark(before, "/") || isTerm(before, "per"));

/** "$500 monthly" */
function readSpan(part: Part, unit: string): void {
  if (part.prices.length === 0 || part.what !== undefined) return;
  part.what = unit;
  part.per = true;
}

/** "3 stories a R$ 200", "3 reels de R$ 300" */
const isEach = (atoms: readonly Atom[], index: number): boolean =>
  isUnit(atoms[index - 1]) &&
  ((isTerm(atoms[index], "op", "to") && isNumber(atoms[index + 1])) ||
    (isTerm(atoms[index], "plan", "of") && isSure(atoms[index + 1])));

function readUnit(part: Part, atoms: readonly Atom[], index: number, key: string): void {
  if (part.what !== undefined && part.qty !== undefined && spans.has(key)) return; // "6 posts/month"
  const isVideoOnTikTok = part.what === "tiktok" && key === "video";
  if (!isVideoOnTikTok) part.what = key;
  const before = atoms[index - 1];
  const isLed =
    isMark(before, "/") ||
    isTerm(before, "per") ||
    ((isTerm(before, "platform") || isTerm(before, "without")) && isTerm(atoms[index - 2], "per"));
  if (isNumber(before) && before.op !== undefined && isSmall(before)) part.isLimited = true;
  if (isLed && part.prices.length > 0 && part.qty === undefined) part.per = true;
}

function readNumberAtom(part: Part, atoms: readonly Atom[], index: number, number: NumberAtom): void {
  const isBought = isSmall(number) && part.qty === undefined && (countsUnit(atoms, index) || isBundle(atoms, index));
  const isTimes = isSmall(number) && part.qty === undefined && isMultiplied(atoms, index);
  if (number.percent || isStray(number, atoms[index + 1])) return;
  if (!isBought && !isTimes && isTerm(atoms[index - 1], "now")) number.replaces = true;
  if (isBought || isTimes) {
    part.qty = number.value ?? 1;
    part.counts.push(number);
  } else part.prices.push(number);
  if (isTimes) part.each = true;
}

const MOST = 100;

/** "30 somethings": a small bare number before an unknown word is no price. */
const isStray = (number: NumberAtom, next: Atom | undefined): boolean =>
  !number.glued && (number.value ?? MOST) < MOST && next?.kind === "word";

/** "3 posts", "2x IG stories": the number counts what follows, over a times sign, a platform or an adjective. */
function countsUnit(atoms: readonly Atom[], index: number): boolean {
  for (let at = index + 1; at <= index + 3; at++) {
    if (isTerm(atoms[at], "what")) return true;
    if (isTerm(atoms[at], "platform", "tiktok")) return true;
    if (!isPassed(atoms[at])) return false;
  }
  return false;
}

/** A times sign, a platform, an adjective or "monthly" between a number and what it counts. */
const isPassed = (atom: Atom | undefined): boolean =>
  isTerm(atom, "times") ||
  isTerm(atom, "platform") ||
  isTerm(atom, "flat") ||
  isTerm(atom, "filler") ||
  atom?.kind === "word" ||
  (isTerm(atom, "per") && spans.has(atom.key));

/** "3 for $500" */
const isBundle = (atoms: readonly Atom[], index: number): boolean => {
  const price = atoms[index + 2];
  return isTerm(atoms[index + 1], "per") && isNumber(price) && price.currency !== undefined;
};

/** "x 3", "3 × $400", "сторис 2 шт". */
function isMultiplied(atoms: readonly Atom[], index: number): boolean {
  if (isTerm(atoms[index - 1], "times")) return true;
  if (isTerm(atoms[index + 1], "each") || isMark(atoms[index + 1], "@")) return isSure(atoms[index + 2]);
  const isBeforePrice =
    isTerm(atoms[index + 1], "times") && (isNumber(atoms[index + 2]) || isTerm(atoms[index - 1], "what"));
  return isBeforePrice;
}

/** Neither a range nor open at an end. */
export const isPlain = ({ max, op, plus }: NumberAtom): boolean => max === undefined && op === undefined && !plus;
