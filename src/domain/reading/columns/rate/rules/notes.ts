/** Numbers that note something down: the how-manieth, how often somebody was written to. */
import { type Atom, isMark, isNumber, isTerm } from "../../../atoms/atom.ts";
import type { Rule } from "../rule.ts";
import { isBare, isFreeNumber, isSmall, type Terms } from "../terms.ts";
import { LONGEST_TERM } from "./payment.ts";

/** How often: "emailed 2x", "called 3 times", "2 Mails". A number that counts what is bought is none. */
const isOccasion = (terms: Terms, at: number): boolean => {
  const { atoms, clauses } = terms;
  const roles = clauses[at]?.roles;
  const number = atoms[at];
  if (!isFreeNumber(terms, at) || !isNumber(number) || isTerm(atoms[at + 1], "what")) return false;
  return (roles?.has("contact") || roles?.has("call") || false) && isSmall(number);
};

export const noteRules: readonly Rule[] = [
  {
    name: "ordinal",
    example: ["US", "$500, 2nd invoice"],
    at: "number",
    free: true,
    when: ({ atoms }, at) => isBare(atoms[at]) && isOrdinal(atoms, at),
    make: (terms, at) => void terms.taken.add(terms.atoms[at] as never),
  },
  {
    name: "number of a document",
    example: ["RU", "договор № 15"],
    at: "number",
    free: true,
    when: ({ atoms }, at) => isBare(atoms[at]) && isMark(atoms[at - 1], "#№"),
    make: (terms, at) => void terms.taken.add(terms.atoms[at] as never),
  },
  {
    name: "how many at least",
    example: ["US", "$500/post, min 3 posts"],
    at: "number",
    free: true,
    when: (terms, at) => isFreeNumber(terms, at) && isLimitedCount(terms.atoms, at),
    make: doubt,
  },
  {
    name: "number by its word",
    example: ["US", "No. 500"],
    at: "number",
    free: true,
    when: ({ atoms }, at) => isBare(atoms[at]) && isNumberWord(atoms, at - 1),
    make: doubt,
  },
  {
    name: "week or price",
    example: ["DE", "KW 32 500"],
    at: "number",
    free: true,
    when: (terms, at) => isBare(terms.atoms[at]) && isWeekAndPrice(terms, at),
    make: doubt,
  },
  {
    name: "number of an invoice",
    example: ["US", "invoice 4521"],
    at: "number",
    free: true,
    when: (terms, at) =>
      isBare(terms.atoms[at]) && isTerm(terms.atoms[at - 1], "terms", "net") && !isDays(terms.atoms[at]),
    make: doubt,
  },
  {
    name: "half of a number, or one with words for its rest",
    example: ["US", "half of 1000"],
    at: "number",
    free: true,
    when: ({ atoms }, at) => isNumber(atoms[at]) && (isPortionOf(atoms, at) || goesOnInWords(atoms, at)),
    make: doubt,
  },
  {
    name: "how often somebody was asked",
    example: ["US", "emailed 2x, no reply"],
    at: "number",
    free: true,
    when: isOccasion,
    make: (terms, at) => void terms.taken.add(terms.atoms[at] as never),
  },
  {
    name: "what a post is about",
    example: ["US", "$500 for the hydration challenge post"],
    at: "word",
    free: true,
    when: namesThing,
    make: (terms, at) => void terms.taken.add(terms.atoms[at] as never),
  },
];

function doubt({ atoms, taken, doubted }: Terms, at: number): void {
  taken.add(atoms[at] as Atom);
  doubted.add(atoms[at] as Atom);
}

/** "min 3 posts", "до 3 сторис": how many are paid is open. */
const isLimitedCount = (atoms: Terms["atoms"], at: number): boolean => {
  const number = atoms[at];
  return isSmall(number) && isNumber(number) && number.op !== undefined && isTerm(atoms[at + 1], "what");
};

/** "No. 500": the stop makes a number of the word that denies. */
const isNumberWord = (atoms: Terms["atoms"], at: number): boolean => {
  const stop = atoms[at];
  return isMark(stop) && stop.text === "." && stop.tight && isTerm(atoms[at - 1], "portion", "none");
};

/** "week 32 500": a week and a price, or a price a week; "per week 32 500" is one. */
function isWeekAndPrice({ atoms, typed }: Terms, at: number): boolean {
  const [before, lead] = [atoms[at - 1], atoms[at - 2]];
  const isWeek = isTerm(before, "unit", "week") || isTerm(before, "unit", "d") || isTerm(before, "unit", "month");
  return isWeek && !isMark(lead, "/") && !isTerm(lead, "per") && /^\d{1,2} \d{3}$/.test(typed(atoms[at] as Atom));
}

const isDays = (atom: Atom | undefined): boolean => isNumber(atom) && (atom.value ?? 0) <= LONGEST_TERM;

/** "половина от 50к" */
function isPortionOf(atoms: Terms["atoms"], at: number): boolean {
  const number = atoms[at];
  const isFrom = isNumber(number) && number.opWord === "from" && isTerm(atoms[at - 1], "portion");
  return isFrom || (isTerm(atoms[at - 2], "portion") && isTerm(atoms[at - 1], "plan", "of"));
}

/** "5 hundred", "2 mil e quinhentos", "две тысячи 500" */
function goesOnInWords(atoms: Terms["atoms"], at: number): boolean {
  const next = isTerm(atoms[at + 1], "and") ? atoms[at + 2] : atoms[at + 1];
  return isTerm(next, "numeral") || (isTerm(atoms[at - 1], "scale") && isTerm(atoms[at - 2], "count"));
}

const LONGEST_NAME = 3;

/** "$500 for the summer launch post": what the post is about. */
function namesThing({ atoms, clauses }: Terms, at: number): boolean {
  if (atoms[at]?.kind !== "word" || !clauses[at]?.isPriced) return false;
  for (let next = at + 1; next <= at + LONGEST_NAME; next++) {
    if (isTerm(atoms[next], "what")) return true;
    if (atoms[next]?.kind !== "word" && !isTerm(atoms[next], "filler") && !isTerm(atoms[next], "platform"))
      return false;
  }
  return false;
}

/** "2nd reel", "2-й рилс", "2. Reel" */
function isOrdinal(atoms: Terms["atoms"], at: number): boolean {
  const [next, second] = [atoms[at + 1], atoms[at + 2]];
  if (isTerm(next, "unit", "ordinal")) return next.from === atoms[at]?.to;
  if (isMark(next, "-") && isTerm(second, "unit", "ordinal")) return isMark(next) && next.tight && next.tightRight;
  return isSmall(atoms[at]) && isMark(next) && next.text === "." && next.tight && isTerm(second, "what");
}
