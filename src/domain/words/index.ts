/** The languages in which cells are typed: a language is one file, and one line here. */
import { months as de, german } from "./de.ts";
import { months as en, english } from "./en.ts";
import { months as es, spanish } from "./es.ts";
import { portuguese, months as pt } from "./pt.ts";
import { months as ru, russian } from "./ru.ts";
import { months as uk, ukrainian } from "./uk.ts";
import type { Language } from "./vocabulary.ts";

/** By the tag with which locales begin. Where a market's own language has no word, the others are asked in this order. */
export const languages = {
  en: english,
  ru: russian,
  de: german,
  pt: portuguese,
  es: spanish,
  uk: ukrainian,
} as const satisfies Readonly<Record<string, Language>>;

export type LanguageTag = keyof typeof languages;

/** Their months alone: dates need no more of a language. */
export const months = { en, ru, de, pt, es, uk } as const satisfies Readonly<Record<LanguageTag, Language["month"]>>;
