/** A sentence with places in it → the sentence, also where its words depend on a number. */

import type { Text } from "./text.ts";

/** "by {0}", "5 Oct 2026" → "by 5 Oct 2026" */
export const fill = (sentence: string, ...parts: readonly (string | number)[]): string =>
  sentence.replace(/\{(\d)\}/g, (_, place) => String(parts[place] ?? ""));

/** The same in both languages; a part may differ by language. */
export function fillText({ en, ru }: Text, ...parts: readonly (string | number | Text)[]): Text {
  const of = (language: keyof Text) => parts.map((part) => (typeof part === "object" ? part[language] : part));
  return { en: fill(en, ...of("en")), ru: fill(ru, ...of("ru")) };
}

/**
 * What is said of a number, by the plural categories of CLDR that the language has; `{0}` is the number, `none` stands
 * for 0 where there is a better word for it.
 */
export type Counted = { readonly [category in "one" | "few" | "many"]?: string } & {
  readonly none?: string;
  readonly other: string;
};

/** 2 and { one: "{0} day", other: "{0} days" } → "2 days"; 21 in Russian takes `one`. */
export function count(number: number, forms: Counted, language: string): string {
  const category = categoryOf(number, language) as keyof Counted;
  return fill((number === 0 && forms.none) || (forms[category] ?? forms.other), number);
}

/** A warehouse's script has no `Intl`: there the rules of English and Russian stand for themselves. */
function categoryOf(number: number, language: string): string {
  if (typeof Intl !== "undefined") return new Intl.PluralRules(language).select(number);
  if (language !== "ru") return number === 1 ? "one" : "other";
  const [ten, hundred] = [number % 10, number % 100];
  if (!Number.isInteger(number)) return "other";
  if (ten === 1 && hundred !== 11) return "one";
  return ten >= 2 && ten <= 4 && (hundred < 12 || hundred > 14) ? "few" : "many";
}
