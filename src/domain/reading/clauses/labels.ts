/** Which atoms label a number: metrics, ages, genders, countries. */
import { type Atom, type FactAtom, isTerm, type TermAtom } from "../atoms/atom.ts";

export const isLabel = (atom: Atom | undefined): atom is FactAtom | TermAtom =>
  atom?.kind === "age" ||
  (atom?.kind === "term" &&
    (atom.role === "metric" || atom.role === "skip" || atom.role === "gender" || atom.role === "country"));

/** A label of the audience: an age, a gender, a country. */
export const isAudience = (atom: Atom | undefined): boolean =>
  atom?.kind === "age" || isTerm(atom, "gender") || isTerm(atom, "country");
