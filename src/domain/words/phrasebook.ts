/** All languages → one book of phrases, ordered by the word that a phrase begins with, so that a word is looked up without taking thousands apart. */
import { languageOf, languageTags } from "./index.ts";
import { otherLanguages } from "./others.ts";
import { foldedShelf } from "./shelf.ts";
import { moneyOf, signs } from "./signs.ts";
import type { Role, Vocabulary } from "./vocabulary.ts";

/**
 * Whose phrases they are: a language of ours, another one, the words for money that one language alone has, or what is
 * the same in all of them.
 */
export type Chapter = { readonly of: "ours" | "other" | "money" | "shared"; readonly tag: string };

/**
 * `senses`: role and key by their number, "metric reach;metric likes". `shelves`: by the first letter ("" for signs) lines of a first word and its
 * entries, "likes,001,301": mark, chapter, sense, the phrase's further words; folded, as most of a script is these words.
 */
export type Phrasebook = {
  readonly chapters: readonly Chapter[];
  readonly senses: string;
  readonly shelves: Readonly<Record<string, string>>;
};

/** In an entry a chapter's number takes one letter, that of a sense two. */
export const DIGITS = 36;
export const SENSE_LETTERS = 2;

/** "w/o", "n/a": a slash of a phrase is a word of its own. */
export const WORD_BORDER = / |(?=\/)|(?<=\/)/;

/** The shelf on which a word is looked for. */
export const shelfOf = (word: string): string => (/^\p{L}/u.test(word) ? word.charAt(0) : "");

export function makePhrasebook(): Phrasebook {
  const chapters = allChapters();
  const numbers = new Map<string, string>();
  const lines = new Map<string, string>();
  chapters.forEach(([, vocabulary], chapter) => {
    for (const [role, key, phrase] of phrasesOf(vocabulary)) {
      const name = `${role} ${key}`;
      const number = numbers.get(name) ?? numbers.size.toString(DIGITS).padStart(SENSE_LETTERS, "0");
      numbers.set(name, number);
      const [, mark = "", words = ""] = /^([!~^]?)(.*)$/.exec(phrase) ?? [];
      const [first = ""] = words.split(WORD_BORDER);
      const entry = `,${mark}${chapter.toString(DIGITS)}${number}${words.slice(first.length)}`;
      lines.set(first, (lines.get(first) ?? "") + entry);
    }
  });
  return {
    chapters: chapters.map(([chapter]) => chapter),
    senses: [...numbers.keys()].join(";"),
    shelves: shelved(lines),
  };
}

/** In the order in which languages are asked. */
const allChapters = (): readonly (readonly [Chapter, Vocabulary])[] => [
  ...languageTags.map((tag) => [{ of: "ours", tag }, languageOf(tag)] as const),
  ...Object.entries(otherLanguages()).map(([tag, words]) => [{ of: "other", tag }, words] as const),
  ...languageTags.map((tag) => [{ of: "money", tag }, moneyOf(tag)] as const),
  [{ of: "shared", tag: "" }, signs()],
];

const phrasesOf = (vocabulary: Vocabulary): readonly (readonly [Role, string, string])[] =>
  (Object.entries(vocabulary) as [Role, Readonly<Record<string, string>>][]).flatMap(([role, keys]) =>
    Object.entries(keys).flatMap(([key, phrases]) => phrases.split(", ").map((phrase) => [role, key, phrase] as const)),
  );

/** Words that begin alike stand together. */
function shelved(lines: ReadonlyMap<string, string>): Readonly<Record<string, string>> {
  const shelves: Record<string, [string, string][]> = {};
  for (const line of [...lines].sort(([one], [other]) => (one < other ? -1 : 1))) {
    shelves[shelfOf(line[0])] ??= [];
    shelves[shelfOf(line[0])]?.push(line);
  }
  return Object.fromEntries(Object.entries(shelves).map(([letter, found]) => [letter, foldedShelf(found)]));
}
