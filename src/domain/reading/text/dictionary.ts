/** The book of phrases → one dictionary for a market's language and a column: the market's own words win, the others follow. */

import type { Column } from "../../words/vocabulary.ts";
import { otherSpellings } from "./characters.ts";
import { linesFrom, type Sense, sensesUnder } from "./entries.ts";

export type { Sense } from "./entries.ts";

export type Dictionary = {
  readonly column: Column;
  readonly language: string;
  /** Senses by word as it was met, so that a word is looked up once. */
  readonly met: Map<string, readonly Sense[]>;
};

export const languageOfMarket = (locale: string): string => {
  const tag = locale.slice(0, 2).toLowerCase();
  return tag === "kk" || tag === "be" ? "ru" : tag;
};

const built = new Map<string, Dictionary>();

export function dictionaryFor(locale: string, column: Column): Dictionary {
  const language = languageOfMarket(locale);
  const name = `${language} ${column === "Rate"}`;
  const known = built.get(name);
  if (known) return known;
  const dictionary = { column, language, met: new Map() };
  built.set(name, dictionary);
  return dictionary;
}

const MET_AT_MOST = 20_000;
const SHORTEST_STEM = 2;
const LONGEST_WORD = 40;

/** All senses that begin with this word, longest phrases first, then exact words before stems, own language before others. */
export function sensesOf(word: string, dictionary: Dictionary): readonly Sense[] {
  const known = dictionary.met.get(word);
  if (known) return known;
  let found = sensesAsSpelled(word, dictionary);
  const isWord = word.charCodeAt(0) >= 97;
  for (const spelling of !found.length && isWord && word.length <= LONGEST_WORD ? otherSpellings(word) : [])
    if (!found.length) found = sensesAsSpelled(spelling, dictionary);
  if (dictionary.met.size > MET_AT_MOST) dictionary.met.clear(); // only quicker
  if (word.length <= LONGEST_WORD) dictionary.met.set(word, found); // only quicker
  return found;
}

function sensesAsSpelled(word: string, dictionary: Dictionary): readonly Sense[] {
  const near = linesFrom(word.slice(0, SHORTEST_STEM));
  const found = sensesUnder(word, near, dictionary);
  const longest = near.includes("*,") ? Math.min(word.length, LONGEST_WORD) : 0;
  for (let length = longest; length > 0; length--)
    found.push(...sensesUnder(`${word.slice(0, length)}*`, near, dictionary));
  return found.length > 1 ? found.sort((one, other) => other.words.length - one.words.length) : found;
}
