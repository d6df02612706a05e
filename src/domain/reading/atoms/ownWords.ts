/** A team's own labels: they beat the vocabulary. */
import { normalise } from "../text/characters.ts";
import { dictionaryFor } from "../text/dictionary.ts";
import { tokensOf } from "../text/tokens.ts";
import type { TeamWord } from "../types.ts";
import { term } from "./atom.ts";
import type { OwnWord, Phrasing } from "./phrasing.ts";

const NO_WORDS: readonly OwnWord[] = [];
const taken = new WeakMap<readonly TeamWord[], readonly OwnWord[]>();

/** A team's labels, taken apart once: they come again with every cell. */
export function ownWords(words: readonly TeamWord[]): readonly OwnWord[] {
  const known = words.length ? taken.get(words) : NO_WORDS;
  if (known) return known;
  const own = words.map(({ word: typed, key }) => ({ key, parts: wordsIn(normalise(typed)) }));
  const readable = own.filter(({ parts }) => parts.length > 0);
  taken.set(words, readable);
  return readable;
}

const wordsIn = (text: string): readonly string[] =>
  tokensOf(text, dictionaryFor("", "Results")).map((token) => token.text);

/** A team's own labels beat the vocabulary. */
export function ownWordAt({ words, tokens, atoms }: Phrasing, at: number): number {
  for (const { parts, key } of words) {
    if (!parts.every((part, index) => tokens[at + index]?.text === part)) continue;
    atoms.push(term("metric", key, parts.join(" ")));
    return at + parts.length;
  }
  return 0;
}
