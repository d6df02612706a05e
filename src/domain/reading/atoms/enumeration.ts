/** Numbers that only count the lines of a list: "1)", "2.", "(3)", "a)"; they are bullets and no figures. */
import { type Atom, isCloser, isMark, mark } from "./atom.ts";
import type { Phrasing } from "./phrasing.ts";

const MOST = 99;

/** Where the bullet that begins at `at` ends, 0 where none does. "(1)" begins at its parenthesis. */
export function bulletAt(phrasing: Phrasing, at: number): number {
  const next = isOpening(phrasing, at) ? enclosedAt(phrasing, at + 1) : endOf(phrasing, at);
  if (!next) return 0;
  phrasing.atoms.push(mark("•"));
  phrasing.met.bullets++;
  return next + 1;
}

const isOpening = ({ tokens }: Phrasing, at: number): boolean =>
  tokens[at]?.text === "(" && tokens[at + 1]?.kind === "digits" && tokens[at + 2]?.text === ")";

function enclosedAt(phrasing: Phrasing, at: number): number {
  const isBullet = isCount(phrasing, at) && (beginsLine(phrasing.atoms) || isNext(phrasing, at));
  return isBullet && phrasing.tokens[at + 2] ? at + 1 : 0;
}

function endOf(phrasing: Phrasing, at: number): number {
  const { tokens, atoms, met } = phrasing;
  const [one, stop, follower] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const isSpaced = one?.glued === false && isCount(phrasing, at) && isNext(phrasing, at);
  if (!stop?.glued || !follower || !(beginsLine(atoms) || isSpaced)) return 0;
  const isLetter = one?.kind === "word" && one.text.length === 1;
  if (stop.text === ")") return (isLetter || isCount(phrasing, at)) && met.depth === 0 ? at + 1 : 0;
  const isInOrder = isCount(phrasing, at) && Number(one?.text) === met.bullets + 1;
  const isListed = follower.kind === "word" || (follower.kind === "digits" && tokens[at + 3]?.kind === "word");
  const isStop = stop.text === "." && !follower.glued && isListed;
  return isStop && isInOrder && beginsLine(atoms) ? at + 1 : 0;
}

const isCount = ({ tokens }: Phrasing, at: number): boolean => {
  const token = tokens[at];
  return token?.kind === "digits" && !token.lettered && Number(token.text) >= 1 && Number(token.text) <= MOST;
};

/** "2)" after "1)", wherever it stands. */
const isNext = ({ tokens, met }: Phrasing, at: number): boolean =>
  met.bullets > 0 && Number(tokens[at]?.text) === met.bullets + 1;

/** At the beginning of the cell, of a line, or after a mark that closes a pair. */
const beginsLine = (atoms: readonly Atom[]): boolean => {
  const last = atoms[atoms.length - 1];
  return last === undefined || (isCloser(last) && !isMark(last, "/\\"));
};
