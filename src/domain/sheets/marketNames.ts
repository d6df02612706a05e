/** Whether a text names a market or country at all, be it one that Config lacks. */
import { type Config, findMarket } from "../config/config.ts";
import { marketProposal } from "../config/proposal.ts";
import { partsOf } from "./headings/parts.ts";

export const isMarketName = (name: string, config: Config): boolean =>
  findMarket(config, name) !== undefined || namesCountry(name, config);

/** A country of the vocabulary, or what is nearly a market's name. */
export function namesCountry(name: string, config: Config): boolean {
  if (name.length < 2 || name.length > 40) return false;
  const parts = partsOf(name);
  if (parts.length > 0 && parts.every(({ role }) => role === "country")) return true;
  return marketProposal(name, config) !== undefined;
}
