/** Words that people read: every text exists in both languages, side by side. */

export type Language = "en" | "ru";
export type Text = { readonly en: string; readonly ru: string };

export const languages: readonly Language[] = ["en", "ru"];

/** The language that a locale or language tag asks for: "ru", "ru-RU", "ru_RU" → ru, everything else → en. */
export const languageOf = (tag: string): Language => (tag.toLowerCase().startsWith("ru") ? "ru" : "en");

const LONGEST_QUOTE = 60;

/** What somebody typed, to be quoted in a sentence: a long text by its beginning. */
export const inShort = (typed: string, longest = LONGEST_QUOTE): string =>
  typed.length > longest ? `${[...typed.slice(0, longest - 1)].slice(0, -1).join("").trimEnd()}…` : typed;

/** “US”, “Россия”: names in the quotation marks of each language. */
export const quoted = (names: readonly string[]): Text => ({
  en: names.map((name) => `“${name}”`).join(", "),
  ru: names.map((name) => `«${name}»`).join(", "),
});

/** "reach", "reach and rate", "reach, rate and cost" */
export const listed = (texts: readonly Text[]): Text => {
  const join = (language: Language, and: string) => {
    const words = texts.map((one) => one[language]);
    const last = words.pop() ?? "";
    return words.length ? `${words.join(", ")} ${and} ${last}` : last;
  };
  return { en: join("en", "and"), ru: join("ru", "и") };
};

/** A text that is built the same way in each language. */
export const both = (write: (language: Language) => string): Text => ({ en: write("en"), ru: write("ru") });
