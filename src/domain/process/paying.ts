/** What was paid of what is owed: typed in the sheet, in Payments, or written down in Activity. */
import type { Day } from "../day.ts";
import { type Done, doneOn, latest, linesOf } from "./evidence.ts";
import { termsOf } from "./terms.ts";
import type { Activity, ProcessFacts } from "./types.ts";

/** Barter alone is paid by its product. */
export const isPaidFor = ({ partnership: { rate }, instalments }: ProcessFacts): boolean =>
  rate.status !== "noncash" || (rate.amount ?? 0) > 0 || instalments.length > 0;

/** Rounding, and a fee that the bank kept, leave a payment whole. */
const WHOLE = 0.99;

/** Done once all of it is paid. */
export function paid(facts: ProcessFacts): Done | undefined {
  const { partnership, instalments, today } = facts;
  if (partnership.paidOn !== undefined && partnership.paidOn <= today) return { on: partnership.paidOn };
  const days = instalments.map(({ paidOn }) => paidOn);
  if (days.length && days.every((day) => day !== undefined && day <= today)) return doneOn(latest(...days));
  let share = 0;
  for (const { on, part } of partsPaid(facts)) {
    share += part;
    if (share >= WHOLE) return { on };
  }
  return undefined;
}

/** The first day on which any of it was paid. */
export const firstPaid = (facts: ProcessFacts): Day | undefined =>
  [
    facts.partnership.paidOn,
    ...facts.instalments.map(({ paidOn }) => paidOn),
    ...linesOf(facts, "paid").map(({ on }) => on),
  ]
    .flatMap((day) => (day !== undefined && day <= facts.today ? day : []))
    .sort()[0];

/** A line without an amount stands for one instalment; the same line twice is one payment. */
function partsPaid(facts: ProcessFacts): readonly { readonly on: Day; readonly part: number }[] {
  const lines = new Map<string, Activity>();
  for (const line of linesOf(facts, "paid")) {
    const key = [line.on, line.amount, line.currency, line.share].join();
    if (!lines.has(key)) lines.set(key, line);
  }
  const owed = owedIn(facts);
  const parts = facts.instalments.length || (isSplit(facts) ? 2 : 1);
  return [...lines.values()].map(({ on, amount, currency, share }) => {
    const isSame = owed !== undefined && (currency === undefined || currency === owed.currency);
    if (amount !== undefined && isSame) return { on, part: amount / owed.amount };
    return { on, part: share ?? 1 / parts };
  });
}

type Owed = { readonly amount: number; readonly currency: string };

function owedIn({ partnership: { rate }, instalments }: ProcessFacts): Owed | undefined {
  const [first] = instalments;
  const isOne = instalments.every(({ amount, currency }) => amount !== undefined && currency === first?.currency);
  const amount = first && isOne ? instalments.reduce((sum, one) => sum + (one.amount ?? 0), 0) : rate.amount;
  const currency = first && isOne ? first.currency : rate.currency;
  return amount ? { amount, currency } : undefined;
}

/** Terms of this deal, else of its market: a part upfront, the rest after publication. */
export function isSplit({ partnership: { rate }, market: { values } }: ProcessFacts): boolean {
  const { prepayShare = 0 } = termsOf(rate.paymentTerms, values);
  return prepayShare > 0 && prepayShare < 1;
}

/** All of it may be paid before anything is out. */
export const isUpfront = ({ partnership: { rate }, market: { values } }: ProcessFacts): boolean =>
  termsOf(rate.paymentTerms, values).prepayShare === 1;
