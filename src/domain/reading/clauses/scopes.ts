/** Deliverables, platforms and formats: what is counted ("3 stories") and what the figures around it belong to. */

import type { Column } from "../../words/vocabulary.ts";
import { type Atom, isBorder, isMark, isNumber, isTerm, type NumberAtom, term } from "../atoms/atom.ts";
import { type Clause, says } from "./clauses.ts";

export type Counted = { readonly deliverables: Record<string, number>; readonly atoms: readonly Atom[] };

const MOST = 100;

/** Takes the counts of deliverables out of the atoms; the word itself stays, as what later figures belong to. */
export function countDeliverables(said: readonly Atom[], column: Column): Counted {
  if (!said.some((atom) => isTerm(atom, "what") || isTerm(atom, "platform"))) return { deliverables: {}, atoms: said };
  const atoms = column === "Results" ? withOrdinals(said) : said;
  const deliverables: Record<string, number> = {};
  const used = new Set<Atom>();
  atoms.forEach((atom, index) => {
    const what = deliverableOf(atoms, index);
    const count = what && (countBefore(atoms, index) ?? countAfter(atoms, index, column));
    if (!what || !count) return;
    deliverables[what] = (deliverables[what] ?? 0) + (count.value ?? 1);
    for (const one of count.atoms) used.add(one);
    if (column === "KPIs" || isTerm(atom, "platform")) used.add(atom);
  });
  if (column === "KPIs") addBare(atoms, used, deliverables);
  return { deliverables, atoms: used.size ? atoms.filter((atom) => !used.has(atom)) : atoms };
}

/** "Reel 1: 12k views": the first of the reels, not one reel and no figure. */
const withOrdinals = (atoms: readonly Atom[]): readonly Atom[] =>
  atoms.map((atom, index) => {
    if (!isCount(atom) || !isTerm(atoms[index - 1], "what")) return atom;
    const next = atoms[index + 1];
    const leads = isMark(next, ":-–") || isNumber(next) || (isTerm(next, "metric") && isNumber(atoms[index + 2]));
    return leads ? term("part", `#${atom.value}`, "") : atom;
  });

/** "1x TikTok" and "1 TikTok video" are both one tiktok; "1 YouTube video" is a video. */
function deliverableOf(atoms: readonly Atom[], index: number): string | undefined {
  const atom = atoms[index];
  if (isTerm(atom, "what")) {
    const isTikTok = atom.key === "video" && isTerm(atoms[index - 1], "platform", "tiktok");
    return isTikTok ? "tiktok" : atom.key;
  }
  return isTerm(atom, "platform", "tiktok") && !isTerm(atoms[index + 1], "what") && !isTerm(atoms[index + 1], "metric")
    ? "tiktok"
    : undefined;
}

type Count = { readonly value: number; readonly atoms: readonly Atom[] };

/** "3 stories", "1x TikTok", "two IG reels". */
function countBefore(atoms: readonly Atom[], index: number): Count | undefined {
  let at = index - 1;
  while (at > index - 4 && (isTerm(atoms[at], "times") || isTerm(atoms[at], "platform") || isMark(atoms[at], "-")))
    at--;
  if (atoms[at]?.kind === "word" && isCount(atoms[at - 1]) && isBorder(atoms[at - 2])) at--;
  const number = atoms[at];
  if (isTerm(number, "count")) return { value: Number(number.key), atoms: [number] };
  if (!isCount(number)) return undefined;
  const isLabelled = isTerm(atoms[at - 1], "metric") && isBorder(atoms[index + 1]);
  return isLabelled
    ? undefined
    : { value: number.value, atoms: atoms.slice(at, index).filter((atom) => !isTerm(atom, "platform")) };
}

/** "stories x3", "сторис 3 шт"; among targets also "stories: 3". */
function countAfter(atoms: readonly Atom[], index: number, column: Column): Count | undefined {
  const next = atoms[index + 1];
  const second = atoms[index + 2];
  if (isTerm(next, "times") && isCount(second)) return { value: second.value, atoms: [next, second] };
  if (isCount(next) && isTerm(second, "times")) return { value: next.value, atoms: [next, second] };
  if (column !== "KPIs") return undefined;
  if (isCount(next) && isBorder(second)) return { value: next.value, atoms: [next] };
  const isLinked = next && isMark(next, ":-–=") && isCount(second) && isBorder(atoms[index + 3]);
  return isLinked ? { value: second.value, atoms: [next, second] } : undefined;
}

const isCount = (atom: Atom | undefined): atom is NumberAtom & { readonly value: number } =>
  isNumber(atom) &&
  !atom.glued &&
  atom.max === undefined &&
  atom.value !== undefined &&
  Number.isInteger(atom.value) &&
  atom.value > 0 &&
  atom.value <= MOST &&
  atom.op === undefined;

/** "Reel + 2 stories": a deliverable that is joined to a counted one is one. */
function addBare(atoms: readonly Atom[], used: ReadonlySet<Atom>, deliverables: Record<string, number>): void {
  atoms.forEach((atom, index) => {
    if (!isTerm(atom, "what") || used.has(atom) || deliverables[atom.key]) return;
    const isJoined = isMark(atoms[index - 1], "+") || isMark(atoms[index + 1], "+");
    const isAlone = isBorder(atoms[index - 1]) && isBorder(atoms[index + 1]);
    if (isJoined && isAlone && Object.keys(deliverables).length > 0) deliverables[atom.key] = 1;
  });
}

/** Platform and format, and the part (paid, organic, the second story) that a figure belongs to. */
export type Scope = { readonly platform?: string; readonly format?: string; readonly part?: string };

const NOWHERE: Scope = {};

/** What a clause says of its scope: the last platform and format named in it. */
export function scopeIn(clause: Clause): Scope {
  const scopes = scopesIn(clause);
  return scopes?.[scopes.length - 1] ?? NOWHERE;
}

/** The scope at each atom, and after the last: what is named before it. Nothing where the clause names none. */
export function scopesIn(clause: Clause): readonly Scope[] | undefined {
  if (!says(clause, ...scopeRoles)) return undefined;
  let scope = NOWHERE;
  const scopes = [scope];
  for (const atom of clause.atoms) {
    if (isTerm(atom, "platform")) scope = { ...scope, platform: atom.key };
    if (isTerm(atom, "what")) scope = { ...scope, format: atom.key };
    if (isTerm(atom, "part")) scope = { ...scope, part: atom.key };
    scopes.push(scope);
  }
  return scopes;
}

export const scopeRoles = ["platform", "what", "part"] as const;
