/** Months, quarters and years that a figure is for: "June 2026", "за июнь 2026 г.", "10.2026", "Q3 2026", "2026:". */

import { senseAt } from "../text/senses.ts";
import type { Token } from "../text/tokens.ts";
import { fact, isTerm } from "./atom.ts";
import { hasOpenLabel, type Phrasing } from "./phrasing.ts";

/** Where the period that begins at `at` ends, 0 where none does. */
export function periodAt(phrasing: Phrasing, at: number): number {
  const end =
    monthAndYear(phrasing, at) || figuresOfMonth(phrasing, at) || quarterAt(phrasing, at) || yearAt(phrasing, at);
  if (end) phrasing.atoms.push(fact("period", ""));
  return end;
}

const FIRST = 2010;
const LAST = 2040;

const isYear = (token: Token | undefined): boolean =>
  token?.kind === "digits" &&
  !token.lettered &&
  token.text.length === 4 &&
  Number(token.text) >= FIRST &&
  Number(token.text) <= LAST;

/** Four digits that go on as a quantity ("2026k", "2026 %", "2.026,50") are no year. */
function endOfYear({ tokens }: Phrasing, at: number): number {
  const next = tokens[at + 1];
  if (!isYear(tokens[at]) || next?.text === "%" || (next?.glued && (next.kind === "word" || isPoint(tokens, at + 1))))
    return 0;
  const isYearWord = next?.kind === "word" && senseAt(tokens, at + 1, "unit")?.sense.key === "year";
  if (!isYearWord) return at + 1;
  return tokens[at + 2]?.text === "." && tokens[at + 2]?.glued ? at + 3 : at + 2;
}

const isPoint = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.text === "." || tokens[at]?.text === ",") &&
  tokens[at + 1]?.kind === "digits" &&
  tokens[at + 1]?.glued === true;

/** "June 2026", "Juni, 2026", "июнь'26". */
function monthAndYear(phrasing: Phrasing, at: number): number {
  const { tokens } = phrasing;
  const month = senseAt(tokens, at, "month");
  if (!month) return 0;
  const mark = tokens[month.next];
  if (mark?.text === "'" && tokens[month.next + 1]?.kind === "digits" && tokens[month.next + 1]?.text.length === 2)
    return month.next + 2;
  const isJoint = mark?.text === "." || mark?.text === "," || mark?.text === "/" || mark?.text === "-";
  const isLed = senseAt(tokens, month.next, "filler") || senseAt(tokens, month.next, "plan");
  return endOfYear(phrasing, isJoint || isLed ? month.next + 1 : month.next);
}

const WEEKS = 53;

/** "10.2026", "10/2026", "week 32/2026". */
function figuresOfMonth(phrasing: Phrasing, at: number): number {
  const { tokens } = phrasing;
  const [month, mark, year] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (month?.kind !== "digits" || month.text.length > 2 || !year?.glued || !mark?.glued) return 0;
  const most = mark.text === "/" ? WEEKS : mark.text === "." ? 12 : 0;
  return Number(month.text) >= 1 && Number(month.text) <= most ? endOfYear(phrasing, at + 2) : 0;
}

/** "Q3 2026", "3 кв. 2026": letters that are common to our languages. */
function quarterAt(phrasing: Phrasing, at: number): number {
  const { tokens } = phrasing;
  const [letter, digit] = [tokens[at], tokens[at + 1]];
  if (letter?.kind !== "word" || (letter.text !== "q" && letter.text !== "h") || !letter.upper) return 0;
  if (!digit?.glued || !/^[1-4]$/.test(digit.text)) return 0;
  return endOfYear(phrasing, at + 2) || at + 2;
}

/** "2026:", "в 2026 году", "for 2026, reach 10k": a year by itself where no label waits for a number. */
function yearAt(phrasing: Phrasing, at: number): number {
  const { tokens, atoms } = phrasing;
  const end = endOfYear(phrasing, at);
  if (!end) return 0;
  const isCalled = end > at + 1;
  if (isCalled) return end;
  const previous = atoms[atoms.length - 1];
  const leads =
    previous === undefined ||
    isTerm(previous, "after") ||
    isTerm(previous, "deadline") ||
    isTerm(previous, "filler") ||
    (previous.kind === "word" && previous.key === "talk");
  const follower = tokens[end];
  return leads && !hasOpenLabel(atoms) && follower?.kind === "sign" && ":–".includes(follower.text) ? end : 0;
}
