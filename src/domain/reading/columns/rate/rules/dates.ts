/** Days of the calendar in a rate: until when somebody answers, when a cell was brought up to date. They are no price. */
import { type Atom, isMark, isNumber, isTerm } from "../../../atoms/atom.ts";
import type { Rule } from "../rule.ts";
import { isBare, isFreeNumber, isSmall, type Terms } from "../terms.ts";
import { DAYS } from "./payment.ts";

const take = (terms: Terms, at: number): void => void terms.taken.add(terms.atoms[at] as Atom);

export const dateRules: readonly Rule[] = [
  {
    name: "day and month",
    example: ["RU", "договорная 12.06"],
    at: "number",
    free: true,
    when: (terms, at) =>
      isFreeNumber(terms, at) && isBare(terms.atoms[at]) && isDayAndMonth(terms, at) && isNote(terms, at),
    make: (terms, at) => {
      take(terms, at);
      terms.isDate ||= terms.atoms.length === 1;
    },
  },
  {
    name: "two figures with a slash",
    example: ["US", "follow up 10/12"],
    at: "pair",
    free: true,
    when: isDatePair,
    make: take,
  },
  {
    name: "hours on top that are a date",
    example: ["US", "follow up 10/24"],
    at: "placement",
    free: true,
    when: ({ atoms, clauses }, at) => atoms[at]?.kind === "placement" && hasNote(clauses[at]?.roles),
    make: take,
  },
  {
    name: "day of the month",
    example: ["DE", "500, am 15."],
    at: "number",
    free: true,
    when: (terms, at) => isFreeNumber(terms, at) && isDayOfMonth(terms, at),
    make: (terms, at) => {
      take(terms, at);
      if (isTerm(terms.atoms[at - 1], "unit")) take(terms, at - 1); // "dia 15" is no price a day
    },
  },
  {
    name: "year",
    example: ["US", "$500 by 2026"],
    at: "number",
    free: true,
    when: (terms, at) => isFreeNumber(terms, at) && isYearHere(terms, at),
    make: take,
  },
  {
    name: "year or price",
    example: ["US", "paid 2026"],
    at: "number",
    free: true,
    when: (terms, at) => isFreeNumber(terms, at) && mayBeYear(terms, at),
    make: (terms, at) => {
      take(terms, at);
      if (terms.sums === 0) terms.doubted.add(terms.atoms[at] as Atom);
    },
  },
];

/** "12.06": both in two figures, or with a stop behind. */
function isDayAndMonth({ typed, atoms }: Terms, at: number): boolean {
  const [, day, month] = /^(\d{1,2})\.(\d{2})\.?$/.exec(typed(atoms[at] as Atom)) ?? [];
  return isDay(Number(day)) && Number(month) >= 1 && Number(month) <= 12;
}

/** "10/12", "15/06", but no portion: "1/2 now, 1/2 later". */
function isDatePair(terms: Terms, at: number): boolean {
  const pair = terms.atoms[at];
  const roles = terms.clauses[at]?.roles;
  if (pair?.kind !== "pair" || terms.taken.has(pair) || roles?.has("prepay") || roles?.has("postpay")) return false;
  const [first = 0, second = 0] = pair.text.split("/").map(Number);
  const isPortion = first <= second && second <= 4 && !pair.text.includes("0");
  return (isPortion ? hasNote(roles) : isNote(terms, at)) && first > 0 && second > 0 && Math.min(first, second) <= 12;
}

const isDay = (value: number | undefined): boolean =>
  value !== undefined && Number.isInteger(value) && value >= 1 && value <= 31;
const isYear = (atom: Atom | undefined): boolean =>
  isBare(atom) &&
  atom.max === undefined &&
  Number.isInteger(atom.value) &&
  (atom.value ?? 0) >= 2020 &&
  (atom.value ?? 0) < 2040;

/** "paid 2026", "for 2026", but a reel for 2026 names a price. */
function mayBeYear({ atoms, clauses }: Terms, at: number): boolean {
  const [before, roles] = [atoms[at - 1], clauses[at]?.roles];
  const isLed = isTerm(before, "per") || isTerm(before, "filler") || before?.kind === "word";
  return isYear(atoms[at]) && isLed && !priceRoles.some((role) => roles?.has(role));
}

const priceRoles = ["what", "each", "total", "currency"] as const;

/** "Q3 2026", "June 2026", but "2026 per reel" and a number alone may be money. */
function isYearHere({ atoms, clauses }: Terms, at: number): boolean {
  const before = atoms[at - 1];
  const isLed =
    isTerm(before, "month") || isTerm(before, "deadline") || (before?.kind === "word" && before.key === "code");
  return isYear(atoms[at]) && (isTerm(before, "month") || (isLed && !clauses[at]?.roles.has("per")));
}

const noteRoles = ["contact", "ask", "deadline", "call"] as const;
const hasNote = (roles: ReadonlySet<string> | undefined): boolean => noteRoles.some((role) => roles?.has(role));

/** Locales that mark decimals by a point. */
const ENGLISH = /^en\b/;

/** Somebody's note, or a cell whose price is another number; where a comma marks decimals, a point marks days. */
function isNote({ atoms, clauses, sums, locale }: Terms, at: number): boolean {
  const clause = clauses[at];
  if (!ENGLISH.test(locale) && isNumber(atoms[at]) && (atoms.length === 1 || atoms[at].op !== undefined)) return true;
  if (hasNote(clause?.roles) || isLedByLimit(atoms, at)) return true;
  const isPrice = clause?.roles.has("per") || clause?.roles.has("each") || clause?.roles.has("what");
  return (clause?.unknown.length ?? 0) > 0 || (!isPrice && sums > 0);
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

/** "dia 15", "by the 15th", "am 15.", "week 24" */
function isDayOfMonth({ atoms }: Terms, at: number): boolean {
  const number = atoms[at];
  if (!isSmall(number) || isTerm(atoms[at + 1], "what")) return false;
  const place = isTerm(atoms[at - 1], "filler") ? at - 2 : at - 1;
  const before = atoms[place];
  if (isTerm(before, "deadline") || isTerm(before, "month")) return isDay(number.value);
  const lead = atoms[place - 1];
  return isTerm(before, "unit") && DAYS[before.key] !== undefined && !isMark(lead, "/") && !isTerm(lead, "per");
}
