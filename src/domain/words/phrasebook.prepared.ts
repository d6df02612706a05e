/** The book of phrases as the build writes it into the script, and what countries are called: no formula pays for making them. */
import { languageOf } from "./index.ts";
import { makePhrasebook } from "./phrasebook.ts";

export const phrasebook = makePhrasebook();

export const countryWords = { en: languageOf("en").country ?? {}, ru: languageOf("ru").country ?? {} };
