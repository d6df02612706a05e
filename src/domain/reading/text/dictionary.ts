/** Vocabularies → one dictionary for a market's language and a column: the market's own words win, the others follow. */

import { currencyWordsOf } from "../../tables/currencies.ts";
import { isLanguageTag, languageOf, languageTags } from "../../words/index.ts";
import { otherLanguages } from "../../words/others.ts";
import { signs } from "../../words/signs.ts";
import {
  type Column,
  isHeard,
  lateInPrices,
  priceRoles,
  type Role,
  silentRoles,
  type Vocabulary,
} from "../../words/vocabulary.ts";
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
  /** A word of another language than the market's, or one that means this in the market's alone ("12 mil"). */
  readonly origin: "foreign" | "own alone" | undefined;
};
export type Tie = "number" | "capitals" | "asked";
const ties: Readonly<Record<string, Tie>> = { "~": "number", "^": "capitals" };

/** A phrase as it is looked up: by its first word, whole or as a stem. */
export type Phrase = { readonly first: string; readonly isStem: boolean; readonly sense: Sense };

/**
 * All phrases that are heard in a column, as texts that are searched when a word asks for them: a formula that reads a
 * few words must not pay for taking thousands of phrases apart.
 */
export type Dictionary = {
  readonly column: Column;
  readonly sections: readonly Section[];
  /** Phrases by the letters that they begin with, as far as they were asked for. */
  readonly opened: Map<string, readonly Phrase[]>;
  /** Senses by word as it was met, so that a word is looked up once. */
  readonly met: Map<string, readonly Sense[]>;
};

/** Phrases that stand together in the order of preference, and the marks that those of them may begin with. */
type Section = { readonly text: string; readonly entries: readonly Entry[]; readonly marks: readonly string[] };

/** The phrases of one key; `at` is where they begin in the text, `language` how early their language is asked. */
type Entry = { readonly role: Role; readonly key: string; readonly at: number; readonly language: number };

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
  const dictionary = { column, sections: sectionsOf(language), opened: new Map(), met: new Map() };
  built.set(name, dictionary);
  return dictionary;
}

/** Where the languages that are not the market's stand among the sections. */
const FOREIGN = 1;

const texts = new Map<string, readonly Section[]>();

/** All columns search the same texts. */
function sectionsOf(language: string): readonly Section[] {
  const sections = texts.get(language) ?? build(language);
  texts.set(language, sections);
  return sections;
}

/** The market's own language first, then the others, then what is the same in all of them. */
function build(language: string): readonly Section[] {
  const others = otherLanguages();
  const own = isLanguageTag(language) ? languageOf(language) : others[language];
  const ours = languageTags.filter((tag) => tag !== language).map(languageOf);
  const foreign = Object.keys(others).flatMap((tag) => (tag === language ? [] : [abroad(others[tag] ?? {})]));
  return [
    section([own ?? {}], ["", "!"]),
    section([...ours, ...foreign], [""]),
    section([{ currency: currencyWordsOf(language) }, signs()], ["", "~", "^"]),
  ];
}

function section(vocabularies: readonly Vocabulary[], marks: readonly string[]): Section {
  const entries: Entry[] = [];
  let text = "";
  vocabularies.forEach((vocabulary, language) => {
    for (const role in vocabulary) {
      const keys = vocabulary[role as Role] as Readonly<Record<string, string>>;
      for (const key in keys) {
        entries.push({ role: role as Role, key, at: text.length, language });
        text += `, ${keys[key]}`;
      }
    }
  });
  return { text: `${text}, `, entries, marks };
}

/** A scale of a language that is neither ours nor the market's leaves the currency open. */
const abroad = ({ scale, ...rest }: Vocabulary): Vocabulary => (scale ? { ...rest, foreignScale: scale } : rest);

/** Among prices the words of pricing come first, those of plans and terms last. */
const place = (role: Role): number => (priceRoles.includes(role) ? 0 : lateInPrices.includes(role) ? 2 : 1);

/**
 * The phrases that begin with these letters, the market's own language first. `!` keeps a word to its own language, `~`
 * ties it to a number, `^` to capitals beside a number, `+` a later word of a phrase to the one before it ("a +$").
 */
export function phrasesFrom(dictionary: Dictionary, letters: string): readonly Phrase[] {
  const known = dictionary.opened.get(letters);
  if (known) return known;
  const found: Phrase[] = [];
  dictionary.sections.forEach((section, index) => {
    const isForeign = index === FOREIGN;
    for (const mark of section.marks) found.push(...phrasesIn(section, mark, letters, dictionary.column, isForeign));
  });
  dictionary.opened.set(letters, found);
  return found;
}

/** "w/o", "n/a": a slash of a phrase is a word of its own. */
const WORD_BORDER = / |(?=\/)|(?<=\/)/;

/** Those that the column listens to, in the order of preference. */
function phrasesIn(
  section: Section,
  mark: string,
  letters: string,
  column: Column,
  isForeign: boolean,
): readonly Phrase[] {
  const beginning = `, ${mark}${letters}`;
  const { text, entries } = section;
  const heard: { readonly entry: Entry; readonly at: number }[] = [];
  for (let at = text.indexOf(beginning); at >= 0; at = text.indexOf(beginning, at + 1)) {
    const entry = entryAt(entries, at);
    if (entry && isHeard(entry.role, column)) heard.push({ entry, at });
  }
  if (column === "Rate")
    heard.sort(
      (one, other) => one.entry.language - other.entry.language || place(one.entry.role) - place(other.entry.role),
    );
  return heard.map(({ entry, at }) => phraseFrom(text, at + 2 + mark.length, entry, mark, isForeign));
}

function phraseFrom(text: string, start: number, { role, key }: Entry, mark: string, isForeign: boolean): Phrase {
  const words = text.slice(start, text.indexOf(", ", start)).split(WORD_BORDER);
  const [first = ""] = words;
  const isStem = first.endsWith("*");
  const origin = isForeign ? "foreign" : mark === "!" ? "own alone" : undefined;
  const sense = { role, key, words, tie: silentRoles.includes(role) ? "asked" : ties[mark], origin } as const;
  return { first: isStem ? first.slice(0, -1) : first, isStem, sense };
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
  if (dictionary.met.size > MET_AT_MOST) dictionary.met.clear(); // only quicker
  if (word.length <= LONGEST_WORD) dictionary.met.set(word, found); // only quicker
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
