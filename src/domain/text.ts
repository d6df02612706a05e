/** Words that people read: every text exists in both languages, side by side. */

export type Language = "en" | "ru";
export type Text = { readonly en: string; readonly ru: string };

export const languages: readonly Language[] = ["en", "ru"];

/** The language that a locale or language tag asks for: "ru", "ru-RU", "ru_RU" → ru, everything else → en. */
export const languageOf = (tag: string): Language => (tag.toLowerCase().startsWith("ru") ? "ru" : "en");

/** “US”, “Россия”: names in the quotation marks of each language. */
export const quoted = (names: readonly string[]): Text => ({
  en: names.map((name) => `“${name}”`).join(", "),
  ru: names.map((name) => `«${name}»`).join(", "),
});
