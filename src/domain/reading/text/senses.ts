/** Tokens → senses: the longest phrase of the dictionary that begins at a token, or the one label it is a slip of. */

import type { Role } from "../../words/vocabulary.ts";
import type { Dictionary } from "./dictionary.ts";
import { firstWordsFrom, linesFrom, type Sense, sensesUnder } from "./entries.ts";
import type { Token } from "./tokens.ts";

export type Found = { readonly sense: Sense; readonly next: number };

/** The sense that begins at `at`, the longest first; only of one role where one is asked for, else none that is tied. */
export function senseAt(tokens: readonly Token[], at: number, role?: Role): Found | undefined {
  const senses = tokens[at]?.senses;
  if (!senses) return undefined;
  for (let index = 0; index < senses.length; index++) {
    const sense = senses[index] as Sense;
    if (role ? sense.role !== role : sense.tie) continue;
    if (sense.tie === "capitals" && !isInCapitals(tokens, at)) continue;
    const next = sense.words.length === 1 ? at + 1 : endOfPhrase(tokens, at, sense.words);
    if (next) return { sense, next };
  }
  return undefined;
}

const SHOUTED = 3;

/** "TRY 500", "500 TRY" and "500try", but not "TRY 3 REELS", where all is in capitals. */
function isInCapitals(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (token.glued && tokens[at - 1]?.kind === "digits") return true;
  const isShouted = [at - 2, at - 1, at + 1, at + 2, at + 3].some((near) => {
    const other = tokens[near];
    return other?.kind === "word" && other.upper && other.text.length >= SHOUTED;
  });
  return token.upper ? !isShouted : isAlone(tokens, at);
}

const NUMBER_MARKS = ".,'";

/** "15000 try": nothing but the word and the number, up to a mark on either side. */
function isAlone(tokens: readonly Token[], at: number): boolean {
  if ((tokens[at] as Token).senses.some(({ role }) => role !== "currency")) return false;
  const isNumber = (token: Token | undefined): boolean =>
    token?.kind === "digits" || (token?.kind === "sign" && token.glued && NUMBER_MARKS.includes(token.text));
  let [from, to] = [at, at];
  while (isNumber(tokens[from - 1])) from--;
  while (isNumber(tokens[to + 1])) to++;
  return from < at !== to > at && tokens[from - 1]?.kind !== "word" && tokens[to + 1]?.kind !== "word";
}

/** Words of a phrase may be joined by a hyphen or a full stop: "ср. время", "fake-follower". */
function endOfPhrase(tokens: readonly Token[], at: number, words: readonly string[]): number {
  let next = at + 1;
  for (let index = 1; index < words.length; index++) {
    if (isJoint(tokens, next)) next++;
    const token = tokens[next];
    if (!token || !isWord(token, words[index] ?? "")) return 0;
    next++;
  }
  return next;
}

function isJoint(tokens: readonly Token[], at: number): boolean {
  const joint = tokens[at];
  if (joint?.kind !== "sign" || !joint.glued) return false;
  if (joint.text === ".") return true;
  return joint.text === "-" && tokens[at + 1]?.kind === "word" && tokens[at + 1]?.glued === true;
}

const isWord = (token: Token, word: string): boolean =>
  word.startsWith("+")
    ? token.glued && token.text === word.slice(1)
    : word.endsWith("*")
      ? token.text.startsWith(word.slice(0, -1))
      : token.text === word;

const SHORTEST_SLIP = 5;
const slips = new WeakMap<Dictionary, Map<string, Sense | undefined>>();
/** "просмторы", "охвта": the one metric label that is a single slip away; undefined where none or several are. */
export function slipOf(word: string, dictionary: Dictionary): Sense | undefined {
  if (word.length < SHORTEST_SLIP || word.length > 24) return undefined;
  const known = slips.get(dictionary) ?? new Map<string, Sense | undefined>();
  slips.set(dictionary, known);
  if (known.size > 5_000) known.clear(); // only quicker
  if (!known.has(word)) known.set(word, nearest(word, dictionary)); // only quicker
  return known.get(word);
}

/** The first letter is right in nearly every slip. */
function nearest(word: string, dictionary: Dictionary): Sense | undefined {
  const letter = word.slice(0, 1);
  const near = firstWordsFrom(letter).filter((first) => isSlip(word, first));
  const labels = near
    .flatMap((first) => sensesUnder(first, linesFrom(letter), dictionary))
    .filter(({ role, words }) => role === "metric" && words.length === 1);
  const label = labels.find(({ origin }) => origin !== "foreign") ?? labels[0];
  return labels.every(({ key }) => key === label?.key) ? label : undefined;
}

/** One letter left out, put in, swapped with its neighbour or, in longer words, mistaken. The first letter is right. */
function isSlip(word: string, label: string): boolean {
  const isStem = label.endsWith("*");
  const right = isStem ? label.slice(0, -1) : label;
  if (word[0] !== right[0]) return false;
  if (!isStem && Math.abs(word.length - right.length) > 1) return false;
  let same = 1;
  while (same < right.length && word[same] === right[same]) same++;
  if (same === right.length) return isStem || word.length === right.length + 1;
  const rest = (text: string, from: number): string =>
    isStem ? text.slice(from, from + right.length - same) : text.slice(from);
  const after = (from: number): string => right.slice(from);
  const leftOut = startsLike(rest(word, same), after(same + 1), isStem);
  const putIn = startsLike(rest(word, same + 1), after(same), isStem);
  const swapped =
    word[same] === right[same + 1] &&
    word[same + 1] === right[same] &&
    startsLike(rest(word, same + 2), after(same + 2), isStem);
  const mistaken = right.length > SHORTEST_SLIP && startsLike(rest(word, same + 1), after(same + 1), isStem);
  return leftOut || putIn || swapped || mistaken;
}

const startsLike = (text: string, right: string, isStem: boolean): boolean =>
  isStem ? text.startsWith(right) : text === right;
