/** The words of a heading → the language that decides between their readings: "Reichweite Soll" is German, "Alcance (mil)" Portuguese. */
import { unfoldedShelf } from "../../words/shelf.ts";
import { latinWords } from "./latinWords.prepared.ts";

let own: { readonly de: ReadonlySet<string>; readonly pt: ReadonlySet<string> } | undefined;

export function languageOf(folded: string): string {
  if (/\p{Script=Cyrillic}/u.test(folded)) return "ru";
  own ??= { de: wordsOn(latinWords.de), pt: wordsOn(latinWords.pt) };
  const { de, pt } = own;
  const words = folded.split(" ");
  if (words.some((word) => de.has(word))) return "de";
  return words.some((word) => pt.has(word)) ? "pt" : "en";
}

const wordsOn = (shelf: string): ReadonlySet<string> => new Set(unfoldedShelf(shelf).split(/,?\n/));
