/** Vocabularies → one dictionary for a market's language and a column: the market's own words win, the others follow. */
import { german } from "./de.ts";
import { english } from "./en.ts";
import { portuguese } from "./pt.ts";
import { russian } from "./ru.ts";
import { signs } from "./signs.ts";
import { type Column, isHeard, type Role, type Vocabulary } from "./vocabulary.ts";

/** One sense of a phrase. `words` are its words in order, a trailing `*` takes any ending. */
export type Sense = { readonly role: Role; readonly key: string; readonly words: readonly string[] };

export type Dictionary = {
  readonly exact: ReadonlyMap<string, readonly Sense[]>;
  readonly stems: ReadonlyMap<string, readonly Sense[]>;
  /** Senses by word as it was met, so that a word is looked up once. */
  readonly met: Map<string, readonly Sense[]>;
};

export const languageOfMarket = (locale: string): string => {
  const tag = locale.slice(0, 2).toLowerCase();
  return tag === "kk" || tag === "be" || tag === "uk" ? "ru" : tag;
};

const vocabularies: readonly (readonly [string, Vocabulary])[] = [
  ["en", english],
  ["ru", russian],
  ["de", german],
  ["pt", portuguese],
  ["", signs],
];

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
  const dictionary = { exact: new Map<string, Sense[]>(), stems: new Map<string, Sense[]>() };
  const own = vocabularies.filter(([tag]) => tag === language);
  const others = vocabularies.filter(([tag]) => tag !== language);
  for (const [tag, vocabulary] of [...own, ...others])
    for (const [role, words] of Object.entries(vocabulary) as [Role, Record<string, string>][])
      if (isHeard(role, column)) enterRole(dictionary, role, words, tag === language);
  return { ...dictionary, met: new Map() };
}

type Maps = { readonly exact: Map<string, Sense[]>; readonly stems: Map<string, Sense[]> };

function enterRole(maps: Maps, role: Role, words: Readonly<Record<string, string>>, isOwn: boolean): void {
  for (const [key, phrases] of Object.entries(words))
    for (const phrase of phrases.split(", ")) {
      const isRestricted = phrase.startsWith("!");
      if (isOwn || !isRestricted)
        enter(maps, { role, key, words: (isRestricted ? phrase.slice(1) : phrase).split(" ") });
    }
}

function enter({ exact, stems }: Maps, sense: Sense): void {
  const first = sense.words[0] ?? "";
  const stem = first.endsWith("*");
  const map = stem ? stems : exact;
  const name = stem ? first.slice(0, -1) : first;
  const there = map.get(name);
  if (there) there.push(sense);
  else map.set(name, [sense]);
}

const MET_AT_MOST = 20_000;
const SHORTEST_STEM = 2;
const LONGEST_WORD = 40;

/** All senses that begin with this word, longest phrases first, then exact words before stems, own language before others. */
export function sensesOf(word: string, dictionary: Dictionary): readonly Sense[] {
  const known = dictionary.met.get(word);
  if (known) return known;
  const found: Sense[] = [...(dictionary.exact.get(word) ?? [])];
  for (let length = Math.min(word.length, 20); length >= SHORTEST_STEM; length--)
    found.push(...(dictionary.stems.get(word.slice(0, length)) ?? []));
  found.sort((one, other) => other.words.length - one.words.length);
  if (dictionary.met.size > MET_AT_MOST) dictionary.met.clear();
  if (word.length <= LONGEST_WORD) dictionary.met.set(word, found);
  return found;
}
