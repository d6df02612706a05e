/** The languages in which cells are typed: a language is one file, and its lines here. */
import { months as de, german } from "./de.ts";
import { months as en, english } from "./en.ts";
import { months as es, spanish } from "./es.ts";
import { portuguese, months as pt } from "./pt.ts";
import { months as ru, russian } from "./ru.ts";
import { months as uk, ukrainian } from "./uk.ts";
import type { Language } from "./vocabulary.ts";

/** By the tag with which locales begin. Where a market's own language has no word, the others are asked in this order. */
const makers = {
  en: english,
  ru: russian,
  de: german,
  pt: portuguese,
  es: spanish,
  uk: ukrainian,
} as const satisfies Readonly<Record<string, () => Language>>;

/** Their months alone: dates need no more of a language. */
export const months = { en, ru, de, pt, es, uk } as const satisfies Readonly<Record<LanguageTag, Language["month"]>>;

export type LanguageTag = keyof typeof makers;
/** Pure, so that a window which needs the months alone is spared the rest. */
export const languageTags = /* @__PURE__ */ Object.keys(makers) as readonly LanguageTag[];
export const isLanguageTag = (tag: string): tag is LanguageTag => tag in makers;

const made: { [tag in LanguageTag]?: Language } = {};

/** Made when it is first asked for: a formula that reads nothing pays for no language. */
export function languageOf(tag: LanguageTag): Language {
  made[tag] ??= makers[tag]();
  return made[tag];
}
