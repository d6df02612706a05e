/** What the guide holds, as the build writes it into the page: one list of sections a language. */
import type { Language } from "../../domain/text.ts";

/** `typed` and what it `gives` stand in the type of a formula. */
export type Entry = {
  /** The heading under which it stands with others. */
  readonly under?: string;
  readonly name: string;
  readonly about: string;
  readonly typed?: string;
  readonly gives?: string;
  /** A whole text with its own line breaks. */
  readonly text?: string;
};

export type Section = {
  readonly id: string;
  readonly title: string;
  readonly intro?: string;
  readonly entries: readonly Entry[];
};

export type Guide = Readonly<Record<Language, readonly Section[]>>;

/** The entries in which every word typed is found, with the heading above them; all of them where nothing is typed. */
export function found(sections: readonly Section[], typed: string): readonly Section[] {
  const words = folded(typed).split(" ").filter(Boolean);
  if (!words.length) return sections;
  return sections.flatMap((section) => {
    const entries = section.entries.filter((entry) => {
      const text = folded([section.title, ...Object.values(entry)].join(" "));
      return words.every((word) => text.includes(word));
    });
    return entries.length ? [{ id: section.id, title: section.title, entries }] : [];
  });
}

const folded = (text: string): string => text.toLowerCase().replace(/ё/g, "е").replace(/\s+/g, " ").trim();
