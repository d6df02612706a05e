/** The languages in which cells are typed: a language is one file, and one line here. */
import { german } from "./de.ts";
import { english } from "./en.ts";
import { portuguese } from "./pt.ts";
import { russian } from "./ru.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** By the tag with which locales begin. Where a market's own language has no word, the others are asked in this order. */
export const languages = {
  en: english,
  ru: russian,
  de: german,
  pt: portuguese,
} as const satisfies Readonly<Record<string, Vocabulary>>;

export type LanguageTag = keyof typeof languages;
