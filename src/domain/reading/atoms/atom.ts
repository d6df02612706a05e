/** The atoms of a cell, what every column's grammar is written over. */
import type { Role } from "../../words/vocabulary.ts";

export type Op = "=" | ">" | ">=" | "<" | "<=";

/** Which tokens an atom was made of: from `from` up to `to`. */
type Place = { from: number; to: number };

/**
 * A number with what belongs to it. `value` is undefined where its spelling is doubtful. `max` makes it a range, from
 * `value` up. `percent`: value is still in percent. `plus`: "300+". `power`: its scale, 3 for thousand. Every field is
 * there from the start: objects of one shape are quick to look into.
 */
export type NumberAtom = Place & {
  readonly kind: "number";
  readonly mantissa: string;
  value: number | undefined;
  max: number | undefined;
  percent: boolean;
  currency: string | undefined;
  power: number;
  unit: string | undefined;
  sign: "+" | "-" | undefined;
  plus: boolean;
  approx: boolean;
  lettered: boolean;
  /** "-1" with a space before it: minus one, or a dash and a one. */
  isMinusOne: boolean;
  /** Anything written with it: a scale, a sign, a currency. */
  glued: boolean;
  op: Op | undefined;
  /** The word that gave the operator: "from" and "upTo" leave a price open. */
  opWord: string | undefined;
  /** An earlier value that a later one replaced, and the one that did. */
  was: boolean;
  replaces: boolean;
};

export type TermAtom = Place & {
  readonly kind: "term";
  readonly role: Role;
  readonly key: string;
  readonly text: string;
};
/** A word that the vocabulary does not have: a name, a code or another thing that is no prose, or "" for what nobody knows. */
export type WordKind = "" | "talk" | "name" | "place" | "handle" | "code" | "phone" | "score" | "clock";
export type WordAtom = Place & { readonly kind: "word"; readonly text: string; readonly key: WordKind };
/** `tight`: glued to what stands before it; `tightRight`: to what follows. */
export type MarkAtom = Place & {
  readonly kind: "mark";
  readonly text: string;
  readonly tight: boolean;
  readonly tightRight: boolean;
};
export type DateAtom = Place & {
  readonly kind: "date";
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number;
};
/**
 * An age bracket, a month or year, growth, a figure of another thing, a placement such as 1/24, two figures such as 1/2 or
 * 15/06, a link or a sheet error.
 */
export type FactAtom = Place & {
  readonly kind: "age" | "period" | "growth" | "aside" | "placement" | "pair" | "link" | "error";
  readonly text: string;
};

export type Atom = NumberAtom | TermAtom | WordAtom | MarkAtom | DateAtom | FactAtom;

/** A bare number; what belongs to it is set afterwards. */
export const number = (value: number | undefined, mantissa: string): NumberAtom => ({
  kind: "number",
  mantissa,
  value,
  max: undefined,
  percent: false,
  currency: undefined,
  power: 0,
  unit: undefined,
  sign: undefined,
  plus: false,
  approx: false,
  lettered: false,
  isMinusOne: false,
  glued: false,
  op: undefined,
  opWord: undefined,
  was: false,
  replaces: false,
  from: 0,
  to: 0,
});

/** All that is spelled out has one shape, too. */
const spelled = <K extends string, R extends Role | "", T extends string>(
  kind: K,
  text: string,
  role: R,
  key: T,
  tight = false,
  tightRight = false,
) => ({ kind, text, role, key, tight, tightRight, from: 0, to: 0 });

export const term = (role: Role, key: string, text: string): TermAtom => spelled("term", text, role, key);
export const word = (text: string, key: WordKind = ""): WordAtom => spelled("word", text, "", key);
export const fact = (kind: FactAtom["kind"], text: string): FactAtom => spelled(kind, text, "", "");
export const mark = (text: string, tight = false, tightRight = false): MarkAtom =>
  spelled("mark", text, "", "", tight, tightRight);

/** Another atom for the same tokens. */
export const inPlaceOf = <A extends Atom>({ from, to }: Atom, made: A): A => ({ ...made, from, to });

export const isNumber = (atom: Atom | undefined): atom is NumberAtom => atom?.kind === "number";
export const isTerm = <R extends Role = Role, K extends string = string>(
  atom: Atom | undefined,
  role?: R,
  key?: K,
): atom is TermAtom & { readonly role: R; readonly key: K } =>
  atom?.kind === "term" && (role === undefined || atom.role === role) && (key === undefined || atom.key === key);
/** Is it a mark, one of those in `among` where any are named? */
export function isMark(atom: Atom | undefined): atom is MarkAtom;
export function isMark(atom: Atom | undefined, among: string): boolean;
export function isMark(atom: Atom | undefined, among?: string): boolean {
  return atom?.kind === "mark" && (among === undefined || among.includes(atom.text));
}

/** Marks that close a pair of label and number. */
export const isCloser = (atom: Atom | undefined): boolean => isMark(atom, ",;/|\n•\\");
/** Everything that a look to the left or right does not pass. */
export const isBorder = (atom: Atom | undefined): boolean =>
  atom === undefined || isMark(atom, ",;/|\n•\\()+→") || (atom.kind === "word" && atom.key === "handle");
