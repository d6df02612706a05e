/** Whether a text names a market or country at all: for columns whose heading alone does not say so ("Location"). */
import { type Config, findMarket } from "../config/config.ts";
import { partsOf } from "./headings/parts.ts";

export function isMarketName(name: string, config: Config): boolean {
  if (findMarket(config, name)) return true;
  const parts = partsOf(name);
  return parts.length > 0 && parts.every(({ role }) => role === "country");
}
