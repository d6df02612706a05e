/** A price per month and a number of months → what is paid in all: "$400/mo, 3 months", "2 Monate à 600 €" → 1200, with its months as items. */
import type { Offer } from "./offer.ts";
import type { Span } from "./terms.ts";

const MONTHS_A_YEAR = 12;

export function perSpan(offer: Offer, spans: readonly Span[]): Offer {
  const { status, amount, items } = offer;
  const per = offer.per ?? (items?.length ? undefined : spans.find(({ isPriced }) => isPriced)?.unit);
  if (status !== "ok" || amount === undefined || per === undefined) return offer;
  const counts = spans.flatMap((span) => countIn(span, per));
  const [count] = counts;
  if (count === undefined || counts.length > 1) return offer;
  const { per: _, ...rest } = offer;
  const total = Number((count * amount).toPrecision(15));
  return { ...rest, status: "multi", amount: total, items: [{ qty: count, what: per, unit: amount }] };
}

/** How many of `per` a stretch of time holds; nothing where it is in another measure. */
const countIn = ({ count, unit }: Span, per: string): number[] =>
  unit === per ? [count] : unit === "year" && per === "month" ? [count * MONTHS_A_YEAR] : [];
