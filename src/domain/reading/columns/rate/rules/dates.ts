/** Days of the calendar in a rate: until when somebody answers, when a cell was brought up to date. They are no price. */
import { type Atom, isMark, isNumber, isTerm, type NumberAtom } from "../../../atoms/atom.ts";
import type { Rule } from "../rule.ts";
import { isBare, isFreeNumber, isSure, type Terms } from "../terms.ts";

const take = (terms: Terms, at: number): void => void terms.taken.add(terms.atoms[at] as Atom);

export const dateRules: readonly Rule[] = [
  {
    name: "day and month",
    example: ["RU", "договорная, обновлено 12.06"],
    when: (terms, at) =>
      isFreeNumber(terms, at) && isBare(terms.atoms[at]) && isDayAndMonth(terms, at) && isNote(terms, at),
    make: take,
  },
  {
    name: "two figures with a slash",
    example: ["US", "follow up 10/12"],
    when: (terms, at) =>
      terms.atoms[at]?.kind === "pair" && !terms.taken.has(terms.atoms[at] as Atom) && isNote(terms, at),
    make: take,
  },
  {
    name: "hours on top that are a date",
    example: ["US", "follow up 10/24"],
    when: ({ atoms, clauses }, at) => atoms[at]?.kind === "placement" && hasNote(clauses[at]?.roles),
    make: take,
  },
  {
    name: "day of the month",
    example: ["BR", "retorno dia 15"],
    when: (terms, at) => isFreeNumber(terms, at) && isDayOfMonth(terms, at),
    make: take,
  },
  {
    name: "year",
    example: ["US", "June 2026: $500"],
    when: (terms, at) =>
      isFreeNumber(terms, at) &&
      isBare(terms.atoms[at]) &&
      isTerm(terms.atoms[at - 1], "month") &&
      isYear(terms.atoms[at]),
    make: take,
  },
];

/** "12.06": both in two figures, or with a stop behind. */
function isDayAndMonth({ typed, atoms }: Terms, at: number): boolean {
  const [, day, month] = /^(\d{1,2})\.(\d{2})\.?$/.exec(typed(atoms[at] as Atom)) ?? [];
  return isDay(Number(day)) && Number(month) >= 1 && Number(month) <= 12;
}

const isDay = (value: number | undefined): boolean =>
  value !== undefined && Number.isInteger(value) && value >= 1 && value <= 31;
const isYear = (atom: Atom | undefined): boolean =>
  isNumber(atom) && Number.isInteger(atom.value) && (atom.value ?? 0) >= 1990 && (atom.value ?? 0) < 2100;

const noteRoles = ["contact", "ask", "deadline", "call"] as const;
const hasNote = (roles: ReadonlySet<string> | undefined): boolean => noteRoles.some((role) => roles?.has(role));

/** Somebody's note, or a cell whose price is another number. */
function isNote({ atoms, clauses, taken }: Terms, at: number): boolean {
  const clause = clauses[at];
  if (hasNote(clause?.roles) || isLedByLimit(atoms, at)) return true;
  const isPrice = clause?.roles.has("per") || clause?.roles.has("each") || clause?.roles.has("what");
  return (clause?.unknown.length ?? 0) > 0 || (!isPrice && atoms.some((atom) => isSure(atom) && !taken.has(atom)));
}

/** "до 20.05", "50000 к 20.05" */
const isLedByLimit = (atoms: readonly Atom[], at: number): boolean => {
  const number = atoms[at];
  if (isTerm(atoms[at - 1], "scale")) return true;
  const op = isNumber(number)
    ? number.opWord
    : isTerm(atoms[at - 1], "op")
      ? (atoms[at - 1] as { key: string }).key
      : "";
  return op === "upTo" || op === "to";
};

/** "dia 15", "by the 15th", "am 15." */
function isDayOfMonth({ atoms }: Terms, at: number): boolean {
  const number = atoms[at] as NumberAtom;
  if (!isBare(number) || !isDay(number.value) || number.max !== undefined) return false;
  const before = isTerm(atoms[at - 1], "filler") ? atoms[at - 2] : atoms[at - 1];
  if (isTerm(before, "deadline") || isTerm(before, "month")) return true;
  const lead = atoms[atoms.indexOf(before as Atom) - 1];
  return isTerm(before, "unit", "d") && !isMark(lead, "/") && !isTerm(lead, "per");
}
