/** A heading with a slip of the finger → the same as it was meant: "Folowers", "Engagment rate", "Influncer". */

import { dictionaryFor, slipOf } from "../../reading/index.ts";
import { languageOf } from "./language.ts";
import { everyName, namesOf } from "./named.ts";
import { partsOf } from "./parts.ts";

/** Short words lie too near to each other: "date" and "rate". */
const SHORTEST = 7;

/** Undefined where no word of it is nearly a known one. Folded names go in and come out. */
export function respelled(name: string): string | undefined {
  const words = name.split(" ");
  const right = words.map((word) => rightOf(word) ?? word);
  return right.some((word, at) => word !== words[at]) ? right.join(" ") : undefined;
}

function rightOf(word: string): string | undefined {
  if (word.length < SHORTEST - 1 || isKnown(word)) return undefined;
  const metric = slipOf(word, dictionaryFor(languageOf(word), "Results"))?.words[0];
  if (metric?.endsWith("*")) return metric.slice(0, -1);
  return [metric, ...nameWords()].find((right) => right !== undefined && isOneSlip(word, right));
}

const isKnown = (word: string): boolean =>
  namesOf(word).length > 0 || nameWords().has(word) || partsOf(word).every(({ role }) => role !== "unknown");

let known: ReadonlySet<string> | undefined;
function nameWords(): ReadonlySet<string> {
  known ??= new Set([...everyName()].flatMap((name) => name.split(" ")).filter((word) => word.length >= SHORTEST));
  return known;
}

/** One letter left out, put in, mistaken or swapped with its neighbour; the first and the last are right: "followed" is no "follower". */
function isOneSlip(word: string, right: string): boolean {
  if (right.length < SHORTEST || Math.abs(word.length - right.length) > 1) return false;
  if (word[0] !== right[0] || word[word.length - 1] !== right[right.length - 1]) return false;
  let at = 0;
  while (at < right.length && word[at] === right[at]) at++;
  const rest = (text: string, from: number): string => text.slice(at + from);
  return (
    rest(word, 0) === rest(right, 1) ||
    rest(word, 1) === rest(right, 0) ||
    rest(word, 1) === rest(right, 1) ||
    (word[at] === right[at + 1] && word[at + 1] === right[at] && rest(word, 2) === rest(right, 2))
  );
}
