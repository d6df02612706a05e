/** A heading as typed → its name and its side notes, in one plain spelling: "avg_views (7d)" → "avg views" and "7d". */
import { normalise } from "../../reading/index.ts";

export type FoldedHeading = {
  /** What stands outside of parentheses and before a comma, folded: lower case, words parted by one space. */
  readonly name: string;
  /** The same with its signs, for the reader of cells. */
  readonly typed: string;
  /** What stands in parentheses or behind a comma. */
  readonly notes: readonly string[];
};

/** Longer than this it is no heading but a text; its beginning alone is shown. */
export const LONGEST_HEADING = 120;

export function foldHeading(heading: string): FoldedHeading {
  const text = normalise(wordsApart(heading.slice(0, LONGEST_HEADING)))
    .replace(/\s+/g, " ")
    .replace(/'s\b/gi, "")
    .replace(/(^|\s)@(?=\s|$)/g, " handle ");
  const notes: string[] = [];
  const outside = text.replace(/[([{]([^)\]}]*)[)\]}]?/g, (_, note: string) => {
    notes.push(note.trim());
    return " ";
  });
  const [typed = "", ...behind] = outside.split(/,(?!\d)|;/);
  notes.push(...behind.map((note) => note.trim()));
  if (!typed.trim() && notes[0]) return { name: foldName(notes[0]), typed: notes[0], notes: notes.slice(1) };
  return { name: foldName(typed), typed: typed.trim(), notes: notes.filter(Boolean) };
}

/** "Рынок:" → "рынок", "E-Mail" → "e mail", "Beträge*" → "betrage". */
export const foldName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/ё/g, "е")
    .normalize("NFD")
    .replace(/(?<=[a-z])\p{M}+/gu, "")
    .normalize("NFC")
    .replace(/№/g, " номер ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** snake_case, camelCase, "Nº" and "Ø" are words like any others; "KPIs" and "TikTok" stay as they are read elsewhere. */
const wordsApart = (heading: string): string =>
  heading
    .replace(/_+/g, " ")
    .replace(/([\p{Ll}\d])(\p{Lu})(?=\p{Ll})/gu, "$1 $2")
    .replace(/[*†‡]+/g, " ")
    .replace(/#(?=\D|$)/g, " number ")
    .replace(/[#@](?=\s*\d)/g, " ")
    .replace(/(?<!\d\s?)(?<!\d['’])['’]?\b000(?:['’]?s)?\b/g, " thousand ")
    .replace(/\bn[º°]\.?/gi, "numero ")
    .replace(/(^|\s)[Øø]\s/g, " avg ");
