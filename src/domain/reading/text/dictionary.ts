/** Vocabularies → one dictionary for a market's language and a column: the market's own words win, the others follow. */

import { currencyWordsOf } from "../../tables/currencies.ts";
import { languages } from "../../words/index.ts";
import { signs } from "../../words/signs.ts";
import { type Column, isHeard, lateInPrices, priceRoles, type Role, type Vocabulary } from "../../words/vocabulary.ts";
import { otherSpellings } from "./characters.ts";

/**
 * One sense of a phrase. `words` are its words in order, a trailing `*` takes any ending. `tie`: it is meant beside a
 * number alone, and perhaps in capitals alone ("TRY 500").
 */
export type Sense = {
  readonly role: Role;
  readonly key: string;
  readonly words: readonly string[];
  readonly tie: Tie | undefined;
};
export type Tie = "number" | "capitals";

/** A phrase as it is looked up: by its first word, whole or as a stem. */
export type Phrase = { readonly first: string; readonly isStem: boolean; readonly sense: Sense };

/**
 * All phrases that are heard in a column, as one text that is searched when a word asks for it: a formula that reads a
 * few words must not pay for taking thousands of phrases apart.
 */
export type Dictionary = {
  readonly text: string;
  readonly entries: readonly Entry[];
  /** Where the phrases of the market's own language end. */
  readonly ownEnd: number;
  /** Phrases by the letters that they begin with, as far as they were asked for. */
  readonly opened: Map<string, readonly Phrase[]>;
  /** Senses by word as it was met, so that a word is looked up once. */
  readonly met: Map<string, readonly Sense[]>;
};

/** The phrases of one key; `at` is where they begin in the text. */
type Entry = { readonly role: Role; readonly key: string; readonly at: number };

export const languageOfMarket = (locale: string): string => {
  const tag = locale.slice(0, 2).toLowerCase();
  return tag === "kk" || tag === "be" ? "ru" : tag;
};

const built = new Map<string, Dictionary>();

/** Built when first asked for: a formula that reads one market pays for one dictionary. */
export function dictionaryFor(locale: string, column: Column): Dictionary {
  const language = languageOfMarket(locale);
  const name = `${language} ${column === "Rate"}`;
  const known = built.get(name);
  if (known) return known;
  const dictionary = build(language, column);
  built.set(name, dictionary);
  return dictionary;
}

function build(language: string, column: Column): Dictionary {
  const own = Object.entries(languages).filter(([tag]) => tag === language);
  const others = Object.entries(languages).filter(([tag]) => tag !== language);
  const all: readonly (readonly [string, Vocabulary])[] = [
    ...own,
    [language, { currency: currencyWordsOf(language) }],
    ...others,
    ["", signs()],
  ];
  const entries: Entry[] = [];
  let text = "";
  let ownEnd = 0;
  for (const [tag, vocabulary] of all) {
    for (const role of rolesOf(vocabulary, column))
      for (const [key, phrases] of Object.entries(vocabulary[role] ?? {})) {
        entries.push({ role, key, at: text.length });
        text += `, ${phrases}`;
      }
    if (tag === language) ownEnd = text.length;
  }
  return { text: `${text}, `, entries, ownEnd, opened: new Map(), met: new Map() };
}

/** The roles that a column listens to; among prices the words of pricing come first. */
function rolesOf(vocabulary: Vocabulary, column: Column): readonly Role[] {
  const heard = (Object.keys(vocabulary) as Role[]).filter((role) => isHeard(role, column));
  if (column !== "Rate") return heard;
  const place = (role: Role): number => (priceRoles.includes(role) ? 0 : lateInPrices.includes(role) ? 2 : 1);
  return [...heard].sort((one, other) => place(one) - place(other));
}

/**
 * The phrases that begin with these letters, the market's own language first. `!` keeps a word to its own language, `~`
 * ties it to a number, `^` to capitals beside a number.
 */
export function phrasesFrom(dictionary: Dictionary, letters: string): readonly Phrase[] {
  const known = dictionary.opened.get(letters);
  if (known) return known;
  const { text, ownEnd } = dictionary;
  const found: Phrase[] = [];
  collect(dictionary, `, ${letters}`, 0, ownEnd, found);
  collect(dictionary, `, !${letters}`, 0, ownEnd, found);
  for (const mark of ["~", "^"]) collect(dictionary, `, ${mark}${letters}`, 0, ownEnd, found);
  collect(dictionary, `, ${letters}`, ownEnd, text.length, found);
  for (const mark of ["~", "^"]) collect(dictionary, `, ${mark}${letters}`, ownEnd, text.length, found);
  dictionary.opened.set(letters, found);
  return found;
}

/** "w/o", "n/a": a slash of a phrase is a word of its own. */
const WORD_BORDER = / |(?=\/)|(?<=\/)/;

function collect({ text, entries }: Dictionary, beginning: string, from: number, to: number, found: Phrase[]): void {
  for (let at = text.indexOf(beginning, from); at >= 0 && at < to; at = text.indexOf(beginning, at + 1)) {
    const entry = entryAt(entries, at);
    if (!entry) continue;
    const mark = beginning.charAt(2);
    const tie = mark === "~" ? "number" : mark === "^" ? "capitals" : undefined;
    const start = at + (tie || mark === "!" ? 3 : 2);
    const words = text.slice(start, text.indexOf(", ", start)).split(WORD_BORDER);
    const [first = ""] = words;
    const isStem = first.endsWith("*");
    const sense = { role: entry.role, key: entry.key, words, tie } as const;
    found.push({ first: isStem ? first.slice(0, -1) : first, isStem, sense });
  }
}

/** The last entry that begins at or before a place in the text. */
function entryAt(entries: readonly Entry[], at: number): Entry | undefined {
  let [low, high] = [0, entries.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((entries[middle]?.at ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return entries[low];
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
  if (dictionary.met.size > MET_AT_MOST) dictionary.met.clear();
  if (word.length <= LONGEST_WORD) dictionary.met.set(word, found);
  return found;
}

function sensesAsSpelled(word: string, dictionary: Dictionary): readonly Sense[] {
  const near = phrasesFrom(dictionary, word.slice(0, SHORTEST_STEM));
  const exact = near.filter(({ first, isStem }) => !isStem && first === word);
  const stems = near.filter(({ first, isStem }) => isStem && word.startsWith(first));
  stems.sort((one, other) => other.first.length - one.first.length);
  const found = [...exact, ...stems].map(({ sense }) => sense);
  return found.sort((one, other) => other.words.length - one.words.length);
}
