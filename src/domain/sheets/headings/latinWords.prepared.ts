/** Words of headings and metrics that only one of our Latin languages has, made while the script is built. */
import { languageOf } from "../../words/index.ts";
import { foldedShelf } from "../../words/shelf.ts";
import { foldName } from "./folding.ts";
import { columnNames } from "./names.ts";

type Latin = "en" | "de" | "pt";

const SHORTEST = 4;

/** Words that no other Latin language of ours has, as a shelf of the book. */
function wordsAlone(language: Latin, other: Latin): string {
  const others = new Set([...wordsIn("en"), ...namesIn(other)]);
  const alone = wordsIn(language).filter((word) => word.length >= SHORTEST && !others.has(word));
  return foldedShelf([...new Set(alone)].sort().map((word) => [word, ","] as const));
}

function wordsIn(language: Latin): readonly string[] {
  const { metric, plan, estimate, fact, what } = languageOf(language);
  const phrases = [metric, plan, estimate, fact, what].flatMap((keys) => Object.values(keys));
  return [...phrases.flatMap((list) => foldName(list).split(" ")), ...namesIn(language)];
}

const namesIn = (language: Latin): readonly string[] =>
  Object.values(columnNames).flatMap((names) => foldName(names[language]).split(" "));

export const latinWords = { de: wordsAlone("de", "pt"), pt: wordsAlone("pt", "de") };
