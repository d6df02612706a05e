/** What people typed → what a creator reads of it: only lines in the creator's own language, and a doubt where they seem to be in another. */
import type { BriefMarket } from "./facts.ts";

/** Languages by their tags, each with the small words by which its texts are told. */
export type Tongues = Readonly<Record<string, string>>;

/** "en: In Russia, this means…" is a line for readers of English alone; "do: it your way" is a line like any other. */
const TAGGED = /^\s*([a-z]{2})\s*:\s+(\S.*)$/i;

/** The lines for readers of one language, those without a tag, and whether there are any for others. */
export type Lines = { readonly tagged: string; readonly plain: string };

export function linesFor(reader: string, typed: string, tongues: Tongues): Lines {
  const lines = typed.split(/\r\n?|\n/).map((line) => {
    const [, tag = "", text = ""] = TAGGED.exec(line) ?? [];
    return tag.toLowerCase() in tongues ? { tag: tag.toLowerCase(), text } : { tag: "", text: line };
  });
  const said = (tag: string) =>
    lines
      .flatMap((line) => (line.tag === tag ? line.text.trimEnd() : []))
      .join("\n")
      .trim();
  return { tagged: said(reader), plain: said("") };
}

/** What stands in a text for readers of a language: their own lines, else those without a tag; "" where all are for others. */
export function saidIn(reader: string, typed: string, tongues: Tongues): string {
  const { tagged, plain } = linesFor(reader, typed, tongues);
  return tagged || plain;
}

/** Too few words say nothing of a language: names, tags, "Reels, Stories". */
const LEAST_WORDS = 3;

/** Whether a text seems to be in another language than its reader's: by its letters, else by the small words of every day. */
export function seemsForeign(reader: string, text: string, tongues: Tongues): boolean {
  const words = wordsOf(text);
  if (words.length < LEAST_WORDS) return false;
  if (isInOtherLetters(reader, words)) return true;
  const [own, most] = hitsIn(reader, words, tongues);
  return most >= 2 && most > 2 * own;
}

/** Whether a text seems to be in its reader's language: where nobody says which it is in, that has to show. */
export function seemsIn(reader: string, text: string, tongues: Tongues): boolean {
  const words = wordsOf(text);
  const [own, most] = hitsIn(reader, words, tongues);
  return !isInOtherLetters(reader, words) && own > 0 && own >= most;
}

/** Addresses, tags, mentions and codes are words of no language. */
const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replace(/\S*(?:[@#/_\d]|\.\p{L})\S*/gu, " ")
    .match(/\p{L}+/gu) ?? [];

/** More words in letters of another language than in those of the reader's: "рилс в Instagram" is none of them. */
const isInOtherLetters = (reader: string, words: readonly string[]): boolean =>
  words.filter((word) => isForeign(reader, word)).length * 2 > words.length;

/** How many small words are of the reader's language, and how many of the one that has most of them beside it. */
function hitsIn(reader: string, words: readonly string[], tongues: Tongues): readonly [own: number, most: number] {
  const hits = (tag: string) => {
    const common = tongues[tag]?.split(" ") ?? [];
    return words.filter((word) => common.includes(word)).length;
  };
  const others = Object.keys(tongues).filter((tag) => tag !== reader);
  return [hits(reader), Math.max(0, ...others.map(hits))];
}

/** Whether the reader gets words in letters of another language: Latin ones for Cyrillic, or the other way round. */
export const isForeign = (reader: string, text: string): boolean =>
  text !== "" && isMostlyCyrillic(text) !== CYRILLIC_LANGUAGES.includes(reader);

/** "Russia" for readers of English; a market that is no country keeps the name that the team gave it. */
export function countryName(reader: string, { code, values }: BriefMarket): string {
  const given = values.name ?? code;
  if (values.name && reader === values.language) return given;
  return regionName(reader, code) ?? given;
}

/** The country's name in a language; undefined for a market that is none, and where the runtime has no names. */
export function regionName(reader: string, code: string): string | undefined {
  const region = code === "UK" ? "GB" : code;
  if (!/^[A-Z]{2}$/.test(region) || typeof Intl.DisplayNames !== "function") return undefined;
  return new Intl.DisplayNames(reader, { type: "region", style: "short", fallback: "none" }).of(region);
}

const CYRILLIC_LANGUAGES = ["ru", "kk", "uk", "be", "bg", "sr", "ky", "mk"];

const isMostlyCyrillic = (text: string): boolean =>
  (text.match(/\p{Script=Cyrillic}/gu) ?? []).length > (text.match(/\p{Script=Latin}/gu) ?? []).length;
