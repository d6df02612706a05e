/** The name of a market as teams type it, with a flag or a count beside it, and whether a text names a country at all. */
import { type Config, findMarket, type Market } from "../config/config.ts";
import { marketProposal } from "../config/proposal.ts";
import { partsOf } from "./headings/parts.ts";

/** For columns whose heading alone does not say so ("Location"). */
export const isMarketName = (name: string, config: Config): boolean =>
  marketNamed(name, config) !== undefined || namesCountry(name, config);

/** A country of the vocabulary, or what is nearly a market's name, be it one that Config lacks. */
export function namesCountry(name: string, config: Config): boolean {
  if (name.length < 2 || name.length > 40) return false;
  const parts = partsOf(name);
  if (parts.length > 0 && parts.every(({ role }) => role === "country")) return true;
  return marketProposal(name, config) !== undefined;
}

/** "US", "🇺🇸 USA", "США (12)"; two markets in one text are none. */
export function marketNamed(name: string, config: Config): Market | undefined {
  const market = findMarket(config, name);
  if (market || !/[^\p{L}\s.-]/u.test(name)) return market;
  const words = name.replace(/\([^)]*\)|\p{Extended_Pictographic}|\ufe0f|\u200d/gu, " ").replace(FLAG, " ");
  const flags = [...name.matchAll(FLAG)].map(([flag]) => findMarket(config, lettersOf(flag))?.code);
  const typed = words.trim() ? findMarket(config, words) : undefined;
  const codes = new Set([...flags, ...(words.trim() ? [typed?.code] : [])]);
  const [code] = codes.size === 1 ? codes : [];
  return code === undefined ? undefined : (typed ?? findMarket(config, code));
}

const FLAG = /[\u{1f1e6}-\u{1f1ff}]{2}/gu;

/** 🇺🇸 → "US" */
const lettersOf = (flag: string): string =>
  [...flag].map((sign) => String.fromCharCode((sign.codePointAt(0) ?? 0) - 0x1f1e6 + 65)).join("");
