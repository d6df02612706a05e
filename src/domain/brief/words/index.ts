/** The languages that briefs are written in; one more is a file and its name in this list. */

import { german } from "./de.ts";
import { type BriefLanguage, type BriefWords, english } from "./en.ts";
import { spanish } from "./es.ts";
import { portuguese } from "./pt.ts";
import { russian } from "./ru.ts";

export type { BriefLanguage, BriefWords } from "./en.ts";

export const briefLanguages: readonly BriefLanguage[] = [english, russian, german, portuguese, spanish];

/** "pt", "PT-BR" → Portuguese; English where there are no words of that language. */
export const languageFile = (language: string | undefined): BriefLanguage =>
  briefLanguages.find(({ tag }) => tag === language?.slice(0, 2).toLowerCase()) ?? english;

/** The words for a market's language ("ru", "de"), with numbers and days as the region of its locale ("en-US") writes them. */
export function briefWords(language: string | undefined, locale = ""): BriefWords {
  const { common: _, regions, shipped: __, ...words } = languageFile(language);
  const region = locale.split("-")[1] ?? "";
  return { ...words, notation: { ...words.notation, ...regions[region] } };
}

/** What the add-on says of the markets that it knows, by its English words. */
export const shippedWords = (language: string): BriefLanguage["shipped"] => languageFile(language).shipped;

/** The mail and the message for a document of a language. */
export const sendingWords = (language: string): BriefWords["sending"] => languageFile(language).sending;
