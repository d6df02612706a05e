/** Rate atoms → the terms around the price: what rules have found, and the atoms that they explain. */
import type { Flag } from "../../../tables/flags.ts";
import type { Role } from "../../../words/vocabulary.ts";
import { type Atom, isMark, isNumber, isTerm, type NumberAtom } from "../../atoms/atom.ts";
import type { AddOn } from "../../types.ts";

/** A stretch of time: "3 months"; `isPriced`: the price is for one of its units, "3 months at $400". */
export type Span = { readonly count: number; readonly unit: string; readonly isPriced: boolean };

/** What an atom is looked for by: a term by its role, another by its kind. */
export type PlaceOf = Role | Atom["kind"];

export type Terms = {
  readonly atoms: readonly Atom[];
  /** Where they stand, so that a rule looks at those alone that it speaks of. */
  readonly places: Places;
  readonly clauses: readonly Clause[];
  /** Every role that is heard in the cell, and how many of its numbers can only be money. */
  readonly roles: ReadonlySet<Role>;
  readonly sums: number;
  readonly numbers: number;
  /** Letters stand for things: "1R 2S". */
  readonly isAbbreviated: boolean;
  /** Atoms that are accounted for, so that no price is seen in them. */
  readonly taken: Set<Atom>;
  /** Words that leave something open, wherever they stand. */
  readonly doubted: Set<Atom>;
  /** The atoms of each stretch as they were typed. */
  readonly typed: (atom: Atom) => string;
  readonly extras: Set<string>;
  readonly flags: Set<Flag>;
  readonly addOns: AddOn[];
  readonly spans: Span[];
  readonly locale: string;
  hasProduct: boolean;
  isFree: boolean;
  isPerformance: boolean;
  /** The cell is a day and nothing else. */
  isDate: boolean;
  /** A discount is named: whether the price is before or after it, nobody can tell. */
  isDiscounted: boolean;
  vat?: "on_top" | "included" | "none";
  /** Of the VAT that is in the amount. */
  vatShare?: number;
  commission?: number;
  /** Prices of a result, by the metric that they are for. */
  readonly prices: { cpm?: number; cpv?: number; cpc?: number; cpa?: number; cpe?: number };
  cap?: number;
  guaranteed?: number;
  productValue?: number;
  taxRate?: number;
  /** Percent on signing, where a number says it. */
  prepay?: number | undefined;
  /** The same where words alone say it: all, nothing ("без предоплаты"), or a part of unknown size. */
  upfront?: 100 | 0 | "?";
  netDays?: number;
  placement?: string;
};

export function newTerms(atoms: readonly Atom[], locale: string, typed: (atom: Atom) => string): Terms {
  return {
    atoms,
    places: placesIn(atoms),
    clauses: clausesOf(atoms),
    roles: rolesIn(atoms),
    sums: atoms.filter(isSure).length,
    numbers: atoms.filter(isNumber).length,
    isAbbreviated: atoms.some((atom) => isNumber(atom) && isAbbreviation(atom)),
    typed,
    locale,
    taken: new Set(),
    doubted: new Set(),
    extras: new Set(),
    flags: new Set(),
    addOns: [],
    spans: [],
    prices: {},
    hasProduct: false,
    isFree: false,
    isPerformance: false,
    isDate: false,
    isDiscounted: false,
  };
}

type Places = { readonly [of in PlaceOf]?: readonly number[] } & { readonly all: readonly number[] };

function placesIn(atoms: readonly Atom[]): Places {
  const places: { [of in PlaceOf | "all"]?: number[] } = {};
  const all: number[] = [];
  atoms.forEach((atom, at) => {
    const of = atom.kind === "term" ? atom.role : atom.kind;
    const known = places[of];
    if (known) known.push(at);
    else places[of] = [at];
    all.push(at);
  });
  return { ...places, all };
}

/** What one stretch between commas, lines and parentheses holds. */
export type Clause = {
  readonly roles: ReadonlySet<Role>;
  readonly unknown: readonly Atom[];
  /** Something in it can only be money. */
  readonly isPriced: boolean;
  readonly hasNumber: boolean;
};

/** For each atom its clause. */
function clausesOf(atoms: readonly Atom[]): readonly Clause[] {
  const clauses: Clause[] = [];
  for (let from = 0; from < atoms.length; ) {
    let to = from + 1;
    while (to < atoms.length && !isMark(atoms[to], ",;|\n•()")) to++;
    const own = atoms.slice(from, to);
    const clause: Clause = {
      roles: rolesIn(own),
      unknown: own.some(isUnknown) ? own.filter(isUnknown) : NOTHING,
      isPriced: own.some((atom) => isSure(atom) || isTerm(atom, "currency")),
      hasNumber: own.some(isNumber),
    };
    for (let at = from; at < to; at++) clauses.push(clause);
    from = to;
  }
  return clauses;
}

/** Clauses of numbers alone share what they lack. */
const NOTHING: readonly Atom[] = [];
const NO_ROLES: ReadonlySet<Role> = new Set();

function rolesIn(atoms: readonly Atom[]): ReadonlySet<Role> {
  let roles: Set<Role> | undefined;
  for (const atom of atoms) if (atom.kind === "term") roles = (roles ?? new Set<Role>()).add(atom.role);
  return roles ?? NO_ROLES;
}

/** A word that the vocabulary does not have. */
export const isUnknown = (atom: Atom): boolean => atom.kind === "word" && (atom.key === "" || atom.key === "name");

/** A number that can only be money: with a currency or a scale. */
export const isSure = (atom: Atom | undefined): atom is NumberAtom =>
  isNumber(atom) && !atom.percent && (atom.currency !== undefined || atom.power > 0);

/** Digits alone. */
export const isBare = (atom: Atom | undefined): atom is NumberAtom =>
  isNumber(atom) && !atom.percent && atom.currency === undefined && atom.power === 0 && atom.unit === undefined;

const MOST = 100;

/** "1R 2S": a small number with a letter that may stand for a thing. */
export const isAbbreviation = ({ lettered, mantissa, currency }: NumberAtom): boolean =>
  lettered && mantissa !== "" && currency === undefined && Number(mantissa) < MOST;

/** Digits alone that may count something: 1 to 99. */
export const isSmall = (atom: Atom | undefined): atom is NumberAtom =>
  isBare(atom) &&
  atom.max === undefined &&
  Number.isInteger(atom.value) &&
  (atom.value ?? 0) > 0 &&
  (atom.value ?? MOST) < MOST;

/** Is this number free for a rule to take? */
export const isFreeNumber = (terms: Terms, at: number): boolean => {
  const atom = terms.atoms[at];
  return isNumber(atom) && !terms.taken.has(atom);
};

const SMALL_WORDS = 3;

/** "no usage rights", "without whitelisting", "usage rights: none": what is not part of the deal. */
export function isDenied(atoms: readonly Atom[], at: number): boolean {
  let before = at - 1;
  while (before > at - SMALL_WORDS && isTerm(atoms[before], "filler")) before--;
  const after = isMark(atoms[at + 1], ":=-–") ? at + 2 : at + 1;
  return isDenial(atoms[before]) || (isTerm(atoms[after], "portion", "none") && !isTerm(atoms[after + 1]));
}

const isDenial = (atom: Atom | undefined): boolean =>
  isTerm(atom, "portion", "none") || isTerm(atom, "without", "none");
