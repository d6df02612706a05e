/** Payments on a day → the money that is overdue and due this week, totals by currency, and how much is paid on time. */
import { sundayOf } from "../../dates/workdays.ts";
import type { Day } from "../../day.ts";
import type { Money } from "../../quantities/spend.ts";
import type { InstalmentKnown } from "../types.ts";

/** `count` holds those whose amount is open, too. */
export type Sums = { readonly count: number; readonly sums: readonly Money[] };
export type MoneyDue = { readonly overdue: Sums; readonly week: Sums };

/** `InstalmentKnown`, and what the ledger knows beside it. */
type Due = Pick<InstalmentKnown, "currency"> & {
  readonly amount?: number | undefined;
  readonly dueOn?: Day | undefined;
  readonly paidOn?: Day | undefined;
  /** What is left of it. */
  readonly open?: number | undefined;
  readonly gone?: unknown;
};
export type MarketMoney = {
  readonly market?: string;
  readonly currency: string;
  readonly overdue: number;
  readonly thisWeek: number;
};
type Timed = Pick<Due, "dueOn" | "paidOn" | "gone"> & { readonly market?: string | undefined };

/** Overdue, and due from today until Sunday; currencies stay apart. */
export function moneyDue(instalments: readonly Due[], today: Day): MoneyDue {
  const sunday = sundayOf(today);
  const open = instalments.filter(({ paidOn, gone }) => paidOn === undefined && !gone);
  return {
    overdue: sumsOf(open.filter(({ dueOn }) => dueOn !== undefined && dueOn < today)),
    week: sumsOf(open.filter(({ dueOn }) => dueOn !== undefined && dueOn >= today && dueOn <= sunday)),
  };
}

/** What is overdue and due until Sunday, by market and currency; a payment whose amount is open is in no sum. */
export function moneyByMarket(payments: readonly (Due & Timed)[], today: Day): readonly MarketMoney[] {
  const markets = new Set(payments.map(({ market }) => market));
  return [...markets].flatMap((market) => {
    const due = moneyDue(
      payments.filter((one) => one.market === market),
      today,
    );
    const currencies = new Set([...due.overdue.sums, ...due.week.sums].map(({ currency }) => currency));
    const amountIn = ({ sums }: Sums, currency: string) => sums.find((one) => one.currency === currency)?.amount ?? 0;
    return [...currencies].map((currency) => ({
      ...(market === undefined ? {} : { market }),
      currency,
      overdue: amountIn(due.overdue, currency),
      thisWeek: amountIn(due.week, currency),
    }));
  });
}

const sumsOf = (list: readonly Due[]): Sums => ({
  count: list.length,
  sums: byCurrency(list.map(({ open, amount, currency }) => ({ amount: open ?? amount, currency }))),
});

function byCurrency(
  list: readonly { readonly amount: number | undefined; readonly currency: string }[],
): readonly Money[] {
  const sums = new Map<string, number>();
  for (const { amount, currency } of list)
    if (amount !== undefined) sums.set(currency, (sums.get(currency) ?? 0) + Math.round(amount * 100));
  return [...sums]
    .map(([currency, cents]) => ({ currency, amount: cents / 100 }))
    .sort((one, other) => one.currency.localeCompare(other.currency));
}

export type CurrencyTotals = { readonly paid: readonly Money[]; readonly open: readonly Money[] };

/** All that is paid and all that is not, by currency. */
export function totalsOf(payments: readonly Due[]): CurrencyTotals {
  const live = payments.filter(({ gone, paidOn }) => !gone || paidOn !== undefined);
  return {
    paid: byCurrency(
      live.map(({ amount, open, paidOn, currency }) => ({
        amount: paidOn !== undefined ? amount : open === undefined || amount === undefined ? undefined : amount - open,
        currency,
      })),
    ),
    open: byCurrency(
      live
        .filter(({ paidOn }) => paidOn === undefined)
        .map(({ amount, open, currency }) => ({ amount: open ?? amount, currency })),
    ),
  };
}

export type OnTime = { readonly market: string; readonly onTime: number; readonly of: number; readonly share: number };

/** Of what had to be paid by now: how much was paid by its day. What nobody paid yet counts as late from the day after. */
export function onTimeShare(payments: readonly Timed[], today: Day): readonly OnTime[] {
  const markets = new Map<string, { onTime: number; of: number }>();
  for (const { market, dueOn, paidOn, gone } of payments) {
    const isOver = dueOn !== undefined && (paidOn !== undefined || (dueOn < today && !gone));
    if (!isOver || market === undefined) continue;
    const known = markets.get(market) ?? { onTime: 0, of: 0 };
    const isOnTime = paidOn !== undefined && paidOn <= dueOn;
    markets.set(market, { onTime: known.onTime + (isOnTime ? 1 : 0), of: known.of + 1 });
  }
  return [...markets].map(([market, { onTime, of }]) => ({ market, onTime, of, share: onTime / of }));
}
