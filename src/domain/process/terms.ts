/** Amount and terms → the payments of a partnership: how much, and by which day. */

import { isWorkingDay, type Side, workingDay } from "../dates/workdays.ts";
import { addDays, type Day } from "../day.ts";
import type { Money } from "../quantities/spend.ts";

export type Terms = { readonly prepayShare?: number; readonly netDays?: number };

export type Payment = {
  readonly on: "signing" | "publication";
  readonly share: number;
  /** Undefined while the amount is not agreed. */
  readonly amount?: number;
  /** Undefined while there is no timeline. */
  readonly day?: Day;
};

/**
 * As the market has it where the rate names no terms. "prepay_50" → half upfront; "net_30" → all of it 30 days after
 * publication; "prepay_50 net_30" → the rest then; "prepay_? net_30": a deposit of unknown size leaves the share open.
 */
export function termsOf(typed = "", market: Terms): Terms {
  const [, prepay] = /prepay_(\S+)/.exec(typed) ?? [];
  const [, net] = /net_(\d+)/.exec(typed) ?? [];
  const share = Number(prepay ?? (net && 0)) / 100;
  return { ...(net ? { netDays: Number(net) } : market), ...(share <= 1 ? { prepayShare: share } : {}) };
}

type Dates = { readonly signing: Day; readonly publication: Day };

/** The part on signing and the part after publication; a part of 0 is none. Payday is a working day of the payer. */
export function paymentsOf(
  { prepayShare, netDays }: Required<Terms>,
  sum: Money | undefined,
  dates: Dates | undefined,
  payer: Side | undefined,
): readonly Payment[] {
  const upfront = sum && rounded(sum.amount * prepayShare, sum);
  const parts: readonly Payment[] = [
    { on: "signing", share: prepayShare, ...amountPart(upfront), ...payday(dates?.signing, payer) },
    {
      on: "publication",
      share: 1 - prepayShare,
      ...amountPart(sum && upfront !== undefined ? rounded(sum.amount - upfront, sum) : undefined),
      ...payday(dates && addDays(dates.publication, netDays), payer),
    },
  ];
  return parts.filter(({ share }) => share > 0);
}

const amountPart = (amount: number | undefined) => (amount === undefined ? {} : { amount });

/** None while the payer has no working day in sight. */
function payday(day: Day | undefined, payer: Side | undefined): { readonly day?: Day } {
  const due = day && payer && workingDay(day, payer);
  return due && isWorkingDay(due, payer) ? { day: due } : {};
}

/** Currencies whose hundredths nobody pays: whole amounts are split into whole amounts. */
const WHOLE = "RUB KZT UZS AMD JPY KRW VND IDR HUF ISK CLP COP PYG";

/** Other amounts are split into cents, so that the parts always sum up. */
const rounded = (part: number, { amount, currency }: Money): number =>
  Number.isInteger(amount) && WHOLE.includes(currency) ? Math.round(part) : Math.round(part * 100) / 100;
