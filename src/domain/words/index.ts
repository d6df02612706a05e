/** The words of each language: a language is one file, and its lines here. */
import { months as de, german } from "./de.ts";
import { months as en, english } from "./en.ts";
import { months as es, spanish } from "./es.ts";
import { portuguese, months as pt } from "./pt.ts";
import { months as ru, russian } from "./ru.ts";
import type { LanguageTag } from "./tags.ts";
import { months as uk, ukrainian } from "./uk.ts";
import type { Language } from "./vocabulary.ts";

export { type LanguageTag, languageTags } from "./tags.ts";

const makers: Readonly<Record<LanguageTag, () => Language>> = {
  en: english,
  ru: russian,
  de: german,
  pt: portuguese,
  es: spanish,
  uk: ukrainian,
};

/** Their months alone: dates need no more of a language. */
export const months = { en, ru, de, pt, es, uk } as const satisfies Readonly<Record<LanguageTag, Language["month"]>>;

export const languageOf = (tag: LanguageTag): Language => makers[tag]();
