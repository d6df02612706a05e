/** The book of phrases as the build writes it into the script, and what countries are called: no formula pays for making them. */
import { languageOf } from "./index.ts";
import { makePhrasebook } from "./phrasebook.ts";
import type { LanguageTag } from "./tags.ts";

export const phrasebook = makePhrasebook();

/** ";US usa;GB united kingdom;…": the first word for a country is its name, and a text costs less than an object. */
const namesIn = (tag: LanguageTag): string =>
  Object.entries(languageOf(tag).country ?? {})
    .map(([code, words = ""]) => `;${code} ${words.split(", ")[0]}`)
    .join("")
    .concat(";");

export const countryNames = { en: namesIn("en"), ru: namesIn("ru") };
