/** Rate → what the creator is paid of it, and what others get: briefs and the Payments tab both take it from here. */
import { type Doubt, doubt, isDoubt } from "../../doubt.ts";
import { cents } from "../../quantities/cents.ts";
import { amountOf, type Cost, costsOnTop, type Money } from "../../quantities/spend.ts";
import { costName, type RateReading } from "../../reading/index.ts";

export type Fee = {
  /** Before taxes. */
  readonly base: Money;
  /** Taxes and the creator's own costs, each to the smallest coin. */
  readonly onTop: readonly Cost[];
  readonly total: Money;
};

/** Costs that somebody else is paid: the creator reads neither their amount nor that they are there. */
const OTHERS: readonly string[] = ["agency", "management", "media", "levy", "payment"];
const isOthers = ({ what }: { readonly what: string }): boolean => OTHERS.includes(what);

/** A doubt about what others get does not make the fee doubtful, unless it comes out of it. */
export function feeOf(rate: RateReading): Fee | Doubt {
  const cash = amountOf(rate);
  if (isDoubt(cash)) return cash;
  const { addOns = [] } = rate;
  let left = cash.amount;
  for (const { what, share, amount, on } of addOns) {
    if (on !== "within" || !isOthers({ what })) continue;
    if (share === undefined && amount === undefined) return outOfIt(what);
    left -= amount ?? cash.amount * (share ?? 0);
  }
  const base = { amount: inCoins(left, cash.currency), currency: cash.currency };
  const found = costsOnTop(base.amount, { ...rate, addOns: addOns.filter((one) => !isOthers(one)) });
  if (isDoubt(found)) return found;
  const onTop = found.map((cost) => ({ ...cost, amount: inCoins(cost.amount, cash.currency) }));
  const sum = onTop.reduce((all, { amount }) => all + amount, base.amount);
  return { base, onTop, total: { amount: inCoins(sum, cash.currency), currency: cash.currency } };
}

function outOfIt(what: string): Doubt {
  const { en, ru } = costName(what);
  return doubt(`${en} is in the amount, how much is not written`, `в сумму входит ${ru}, сколько — не указано`);
}

/** The fee as if no tax nor cost of unknown size came on top. */
export const withoutTax = (rate: RateReading): RateReading => {
  const { vat: _, taxRate: __, ...rest } = rate;
  return { ...rest, addOns: (rate.addOns ?? []).filter((one) => isOthers(one)) };
};

/** Something is paid to others than the creator. */
export const hasOthers = ({ addOns = [] }: RateReading): boolean => addOns.some(isOthers);

/** Currencies that have no hundredths. */
const NO_CENTS = "JPY KRW VND CLP PYG ISK UGX XAF XOF";

const inCoins = (amount: number, currency: string): number =>
  currency && NO_CENTS.includes(currency) ? Math.round(amount) : cents(amount);
