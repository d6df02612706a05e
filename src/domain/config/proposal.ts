/** A market's name that Config does not know → the one market that it must have been, of Config's or of the shipped ones. */
import { isOneSlipFrom, sameLook } from "./alike.ts";
import { type Config, findMarket, type Market, namesOf } from "./config.ts";
import { type ShippedMarket, shippedMarkets } from "./fresh.ts";
import { shippedConfig } from "./market.ts";

export type MarketProposal =
  | { readonly market: Market; readonly certain: boolean }
  | { readonly shipped: ShippedMarket };

/** Gambia and Zambia, Ireland and Iceland are one slip apart: only in a longer name is a slip nothing else. */
const SURE_LENGTH = 8;

/** Undefined where nothing, or more than one market, is near; and for a name that Config knows. */
export function marketProposal(typed: string, config: Config): MarketProposal | undefined {
  const look = sameLook(typed);
  if (look === "" || findMarket(config, typed)) return undefined;
  const known = (shippedConfig().markets as readonly Market[]).map((market) => ({ market, names: looksOf(market) }));
  const shippedNames = (code: string) => known.find(({ market }) => market.code === code)?.names ?? [];
  const here = config.markets.map((market) => ({
    market,
    names: [...looksOf(market), ...shippedNames(market.code)],
  }));
  const away = known.filter(({ market: { code } }) => !config.markets.some((market) => market.code === code));
  const same = onlyOne([...here, ...away].filter(({ names }) => names.includes(look)));
  const near =
    same ?? onlyOne([...here, ...away].filter(({ names }) => names.some((name) => isOneSlipFrom(name, look))));
  if (!near) return undefined;
  if (config.markets.includes(near.market))
    return { market: near.market, certain: near === same || look.length >= SURE_LENGTH };
  const shipped = shippedMarkets.find((code) => code === near.market.code);
  return shipped && { shipped };
}

const looksOf = (market: Market): readonly string[] => namesOf(market).map(sameLook);

const onlyOne = <T>(found: readonly T[]): T | undefined => (found.length === 1 ? found[0] : undefined);
