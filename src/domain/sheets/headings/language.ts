/** The words of a heading → the language that decides between their readings: "Reichweite Soll" is German, "Alcance (mil)" Portuguese. */
import { languageOf as vocabularyOf } from "../../words/index.ts";
import type { Vocabulary } from "../../words/vocabulary.ts";
import { foldName } from "./folding.ts";
import { columnNames } from "./names.ts";

type Latin = "en" | "de" | "pt";

let own: { readonly de: ReadonlySet<string>; readonly pt: ReadonlySet<string> } | undefined;

export function languageOf(folded: string): string {
  if (/\p{Script=Cyrillic}/u.test(folded)) return "ru";
  own ??= { de: wordsAlone("de", vocabularyOf("de"), "pt"), pt: wordsAlone("pt", vocabularyOf("pt"), "de") };
  const { de, pt } = own;
  const words = folded.split(" ");
  if (words.some((word) => de.has(word))) return "de";
  return words.some((word) => pt.has(word)) ? "pt" : "en";
}

const SHORTEST = 4;

/** Words that no other Latin language of ours has. */
function wordsAlone(language: Latin, vocabulary: Vocabulary, other: Latin): ReadonlySet<string> {
  const others = new Set([...wordsIn(vocabularyOf("en"), "en"), ...namesIn(other)]);
  return new Set([...wordsIn(vocabulary, language)].filter((word) => word.length >= SHORTEST && !others.has(word)));
}

function wordsIn({ metric, plan, estimate, fact, what }: Vocabulary, language: Latin): readonly string[] {
  const phrases = [metric, plan, estimate, fact, what].flatMap((keys) => Object.values(keys ?? {}));
  return [...phrases.flatMap((list) => foldName(list).split(" ")), ...namesIn(language)];
}

const namesIn = (language: Latin): readonly string[] =>
  Object.values(columnNames).flatMap((names) => foldName(names[language]).split(" "));
