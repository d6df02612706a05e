/** Markets' spends → one sum in the base currency, with each rate and its date; or which rates are missing. */
import type { Config } from "../config/config.ts";
import type { Day } from "../day.ts";
import type { MarketMonth } from "./rollup.ts";

export type Rate = { readonly market: string; readonly rate: number; readonly asOf: Day | undefined };
export type Total =
  | {
      readonly amount: number;
      readonly currency: string;
      /** The rates that were needed; none where all spend is in one currency. */
      readonly rates: readonly Rate[];
      /** Each market's spend in the base currency, by its code. */
      readonly spends: Readonly<Record<string, number>>;
    }
  | { readonly missing: readonly string[] };

/**
 * A rate counts with its date alone; 1 needs none. The base currency is that of the market whose rate is 1. Markets
 * that spent nothing need no rate.
 */
export function totalOf(months: readonly MarketMonth[], { markets }: Config): Total {
  const spent = months.flatMap(({ market, currency, figures }) =>
    figures.spend.value === undefined || currency === undefined
      ? []
      : [{ market, currency, amount: figures.spend.value }],
  );
  const currencies = new Set(spent.map(({ currency }) => currency));
  const [only] = currencies;
  const base = currencies.size === 1 ? only : markets.find(({ values }) => values.fxToBase === 1)?.values.currency;
  const rateOf = ({ market, currency }: { readonly market: string; readonly currency: string }): Rate | undefined => {
    if (currency === base) return { market, rate: 1, asOf: undefined };
    const { fxToBase, fxAsOf } = markets.find(({ code }) => code === market)?.values ?? {};
    return fxToBase === undefined || fxAsOf === undefined ? undefined : { market, rate: fxToBase, asOf: fxAsOf };
  };
  const rated = spent.flatMap((one) => {
    const rate = rateOf(one);
    return rate ? [{ ...rate, amount: one.amount }] : [];
  });
  if (base === undefined || rated.length < spent.length) {
    const known = base === undefined ? [] : rated.map(({ market }) => market);
    return { missing: spent.map(({ market }) => market).filter((market) => !known.includes(market)) };
  }
  const spends = Object.fromEntries(rated.map(({ market, amount, rate }) => [market, amount * rate]));
  return {
    amount: Object.values(spends).reduce((sum, amount) => sum + amount, 0),
    currency: base,
    rates: rated.filter(({ rate }) => rate !== 1).map(({ market, rate, asOf }) => ({ market, rate, asOf })),
    spends,
  };
}
