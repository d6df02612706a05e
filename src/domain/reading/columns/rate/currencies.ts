/** One price in two currencies → the one that counts: the market's, else the one of which the other is a conversion. */
import type { NumberAtom } from "../../atoms/atom.ts";
import { isPlain, type Part } from "./items.ts";
import type { Offer } from "./offer.ts";

export const hasTwoCurrencies = (prices: readonly NumberAtom[]): boolean =>
  new Set(prices.flatMap(({ currency }) => currency ?? [])).size > 1;

/** Beside a price in another currency a price without one is in the market's: "45к (~$500)". */
function inMarket(prices: readonly NumberAtom[], market: string): readonly NumberAtom[] {
  const isForeign = prices.some(({ currency }) => currency !== undefined && currency !== market);
  return isForeign
    ? prices.map((price) => (price.currency || price.power === 0 ? price : { ...price, currency: market }))
    : prices;
}

/** "$500 = 45 000 ₽", "45 000 ₽ (≈ $500)", "£400 / €450"; undefined where no two prices are meant for one thing. */
export function ofTwoCurrencies(parts: readonly Part[], market: string): Offer | undefined {
  const prices = inMarket(
    parts.flatMap((part) => part.prices),
    market,
  );
  const isOneThing = parts.every(({ what }, index) => index === 0 || what === undefined);
  if (!hasTwoCurrencies(prices) || !isOneThing || prices.length !== 2 || !prices.every(isPlain)) return undefined;
  const isSum = parts.some(({ joint }, index) => index > 0 && joint === "+");
  const own = isSum ? [] : prices.filter(({ currency }) => currency === market);
  const price = own.length === 1 ? own[0] : isSum ? undefined : original(parts);
  const flags = ["secondary_value"] as const;
  if (!price) return { status: "multi", prices, currency: prices[0]?.currency, flags };
  return { status: "ok", amount: price.value, currency: price.currency, prices: [price], flags };
}

/** Where the other is clearly its conversion: the first that stands outside of parentheses. */
function original(parts: readonly Part[]): NumberAtom | undefined {
  const isConverted = parts.some(({ joint, prices }) => joint === "=" || joint === "(" || prices.some(isApprox));
  return isConverted ? parts.find(({ joint }) => joint !== "(")?.prices[0] : undefined;
}

const isApprox = ({ approx }: NumberAtom): boolean => approx;
