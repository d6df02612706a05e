/** The languages in which cells are typed, by the tag with which locales begin: where a market's own language has no word, the others are asked in this order. */
export const languageTags = ["en", "ru", "de", "pt", "es", "uk"] as const;
export type LanguageTag = (typeof languageTags)[number];
