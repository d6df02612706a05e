/** What the reading of cells has to know of a market, with or without a Config tab. */

import { once } from "../once.ts";
import type { ReadingMarket } from "../reading/index.ts";
import { type Config, freshConfig, type Market, readConfig, type ShippedMarket, shippedMarkets } from "./config.ts";

/** Without a market a cell is read as it stands: no currency is assumed. */
const noMarket: ReadingMarket = { code: "", currency: "", locale: "en-US" };

export function readingMarketOf(market: Market | undefined): ReadingMarket {
  if (!market) return noMarket;
  const { currency = "", locale = noMarket.locale, words } = market.values;
  return { code: market.code, currency, locale, ...(words ? { words } : {}) };
}

let shipped: Config | undefined;

/** The markets that the add-on knows names and currencies of: for formulas that are given no MARKETS. */
export const shippedConfig = (): Config => {
  shipped ??= { markets: shippedMarkets.map(shippedMarket) };
  return shipped;
};

/** Read when something of it beyond its code is asked for: a formula names one market. */
function shippedMarket(code: ShippedMarket): Market {
  const read = once(() => readConfig(freshConfig([code])).markets[0] as Market);
  return {
    code,
    get values() {
      return read().values;
    },
    get problems() {
      return read().problems;
    },
  };
}
