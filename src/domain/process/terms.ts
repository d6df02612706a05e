/** Amount and terms → the payments of a partnership: how much, and by which day. */

import { isWorkingDay, latestBefore, type Side, workingDay } from "../dates/workdays.ts";
import { addDays, type Day } from "../day.ts";
import type { Money } from "../quantities/spend.ts";
import type { RateReading } from "../reading/index.ts";

export type Terms = { readonly prepayShare?: number; readonly netDays?: number };

export type Payment = {
  readonly on: "signing" | "publication" | "month";
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

/**
 * The part on signing and the part after publication; a part of 0 is none. A fee by the month is paid month by month,
 * counted from publication on; what is paid upfront is paid when its month begins.
 */
export function paymentsOf(
  { prepayShare, netDays }: Required<Terms>,
  sum: Money | undefined,
  dates: Dates | undefined,
  payer: Side | undefined,
  months = 1,
): readonly Payment[] {
  const after = (month: number, days: number) =>
    dates && payer && paydayPart(payday(addMonths(dates.publication, month), days, payer), payer);
  if (sum && months > 1)
    return equalParts(sum, months).map((amount, month) => ({
      on: "month",
      share: 1 / months,
      amount,
      ...after(month, prepayShare === 1 ? 0 : netDays),
    }));
  const upfront = sum && rounded(sum.amount * prepayShare, sum);
  const parts: readonly Payment[] = [
    {
      on: "signing",
      share: prepayShare,
      ...amountPart(upfront),
      ...(dates && payer && paydayPart(payday(dates.signing, 0, payer), payer)),
    },
    {
      on: "publication",
      share: 1 - prepayShare,
      ...amountPart(sum && upfront !== undefined ? rounded(sum.amount - upfront, sum) : undefined),
      ...after(0, netDays),
    },
  ];
  return parts.filter(({ share }) => share > 0);
}

const amountPart = (amount: number | undefined) => (amount === undefined ? {} : { amount });

/**
 * The payer's last working day on which the promise is kept; never before that on which it rests, else the first after
 * it. The day itself where the payer never works.
 */
export function payday(from: Day, days: number, payer: Side): Day {
  const due = addDays(from, days);
  const before = latestBefore(due, 0, payer, payer);
  if (before >= from && isWorkingDay(before, payer)) return before;
  const later = workingDay(due, payer);
  return isWorkingDay(later, payer) ? later : due;
}

/** None while the payer has no working day in sight. */
const paydayPart = (day: Day, payer: Side): { readonly day?: Day } => (isWorkingDay(day, payer) ? { day } : {});

/** 31 January and a month is the last of February. */
export function addMonths(day: Day, months: number): Day {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  const first = new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10);
  const next = new Date(Date.UTC(year, month + months, 1)).toISOString().slice(0, 10);
  const last = addDays(next, -1);
  const wanted = addDays(first, date - 1);
  return wanted < last ? wanted : last;
}

/** Equal but for a coin, and in sum the whole. */
function equalParts(sum: Money, parts: number): readonly number[] {
  const until = (part: number) => rounded((sum.amount * part) / parts, sum);
  return Array.from({ length: parts }, (_, part) => rounded(until(part + 1) - until(part), sum));
}

/** Currencies whose hundredths nobody pays: whole amounts are split into whole amounts. */
const WHOLE = "RUB KZT UZS AMD JPY KRW VND IDR HUF ISK CLP COP PYG";

/** Other amounts are split into cents, so that the parts always sum up. */
const rounded = (part: number, { amount, currency }: Money): number =>
  Number.isInteger(amount) && WHOLE.includes(currency) ? Math.round(part) : Math.round(part * 100) / 100;

/** "3 × $500 a month" → 3 */
export function monthsOf({ items = [] }: Pick<RateReading, "items">): number {
  const [item, ...more] = items;
  return item?.what === "month" && !more.length ? (item.qty ?? 1) : 1;
}
