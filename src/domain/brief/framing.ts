/** A market's words in the Config tab → what a creator of any market reads of them: the lines in the creator's own language. */
import type { BriefMarket } from "./facts.ts";

/**
 * "en: In Russia, this means…" is a line for readers of English alone; lines without a tag are in the market's own language. Tags are
 * the languages of the Config's markets, and English: "do: …" is a line like any other.
 */
const TAGGED = /^\s*([a-z]{2})\s*:\s+(\S.*)$/i;

/** What stands in a cell for readers of a language; English where there is nothing else that they may understand. */
export function saidIn(reader: string, typed: string, market: BriefMarket, markets: readonly BriefMarket[]): string {
  const own = market.values.language ?? "";
  const known = [reader, "en", ...markets.map(({ values }) => values.language)];
  const lines = typed.split(/\r\n?|\n/).map((line) => {
    const [, tag = "", text = ""] = TAGGED.exec(line) ?? [];
    return known.includes(tag.toLowerCase()) ? { language: tag.toLowerCase(), text } : { language: own, text: line };
  });
  const said = (language: string) =>
    lines
      .filter((line) => line.language === language)
      .map(({ text }) => text.trim())
      .join("\n")
      .trim();
  return said(reader) || said("en") || said(own) || typed;
}

/** Whether the reader gets words in letters of another language: Latin ones for Cyrillic, or the other way round. */
export const isForeign = (reader: string, text: string): boolean =>
  text !== "" && isMostlyCyrillic(text) !== CYRILLIC_LANGUAGES.includes(reader);

/** "Russia" for readers of English; a market that is no country keeps the name that the team gave it. */
export function countryName(reader: string, { code, values }: BriefMarket): string {
  const given = values.name ?? code;
  const region = code === "UK" ? "GB" : code;
  if ((values.name && reader === values.language) || !/^[A-Z]{2}$/.test(region)) return given;
  const name = new Intl.DisplayNames(reader, { type: "region", style: "short", fallback: "none" }).of(region);
  return name ?? given;
}

const CYRILLIC_LANGUAGES = ["ru", "kk", "uk", "be", "bg", "sr", "ky", "mk"];

const isMostlyCyrillic = (text: string): boolean =>
  (text.match(/\p{Script=Cyrillic}/gu) ?? []).length > (text.match(/\p{Script=Latin}/gu) ?? []).length;
