/** The atoms of a cell, what every column's grammar is written over. */
import type { Role } from "./vocabulary/vocabulary.ts";

export type Op = "=" | ">" | ">=" | "<" | "<=";

/**
 * A number with what belongs to it. `value` is undefined where its spelling is doubtful. `max` makes it a range, from
 * `value` up. `percent`: value is still in percent. `plus`: "300+". `power`: its scale, 3 for thousand.
 */
export type NumberAtom = {
  readonly kind: "number";
  value: number | undefined;
  max?: number;
  percent: boolean;
  currency: string | undefined;
  readonly mantissa: string;
  readonly decimals: number;
  power: number;
  unit: string | undefined;
  readonly sign: "+" | "-" | undefined;
  plus: boolean;
  approx: boolean;
  readonly lettered: boolean;
  /** Anything written with it: a scale, a sign, a currency. */
  readonly glued: boolean;
  op?: Op;
  /** The word that gave the operator: "from" and "upTo" leave a price open. */
  opWord?: string;
  /** An earlier value that a later one replaced, and the one that did. */
  was?: true;
  replaces?: true;
};

export type TermAtom = { readonly kind: "term"; readonly role: Role; readonly key: string; readonly text: string };
export type WordAtom = { readonly kind: "word"; readonly text: string };
/** `tight`: glued to what stands before it; `tightRight`: to what follows. */
export type MarkAtom = {
  readonly kind: "mark";
  readonly text: string;
  readonly tight: boolean;
  readonly tightRight: boolean;
};
export type DateAtom = {
  readonly kind: "date";
  readonly year?: number;
  readonly month: number;
  readonly day: number;
  readonly bare?: boolean;
};
/** `what`: an age bracket, a placement such as 1/24, a link or a sheet error. */
export type FactAtom = { readonly kind: "age" | "placement" | "link" | "error"; readonly text: string };

export type Atom = NumberAtom | TermAtom | WordAtom | MarkAtom | DateAtom | FactAtom;

export const isNumber = (atom: Atom | undefined): atom is NumberAtom => atom?.kind === "number";
export const isTerm = <R extends Role = Role, K extends string = string>(
  atom: Atom | undefined,
  role?: R,
  key?: K,
): atom is TermAtom & { readonly role: R; readonly key: K } =>
  atom?.kind === "term" && (role === undefined || atom.role === role) && (key === undefined || atom.key === key);
export const isMark = <T extends string = string>(
  atom: Atom | undefined,
  ...texts: readonly T[]
): atom is MarkAtom & { readonly text: T } =>
  atom?.kind === "mark" && (texts.length === 0 || (texts as readonly string[]).includes(atom.text));

/** Marks that close a pair of label and number. */
const closers: ReadonlySet<string> = new Set([",", ";", "/", "|", "\n", "•", "\\"]);
export const isCloser = (atom: Atom | undefined): boolean => atom?.kind === "mark" && closers.has(atom.text);
/** Everything that a look to the left or right does not pass. */
export const isBorder = (atom: Atom | undefined): boolean =>
  atom === undefined || isCloser(atom) || isMark(atom, "(", ")", "+", "→");
