/** Rate cell → the one amount, where there is one, and the terms around it. */
import { isBlank, isDate } from "../../../cell.ts";
import { compact } from "../../../compact.ts";
import { isCrypto, isKnownCurrency, isThousands, UNKNOWN_CURRENCY } from "../../../tables/currencies.ts";
import { type Flag, listed } from "../../../tables/flags.ts";
import { typedAs, unreadIn } from "../../account.ts";
import { type Atom, isNumber, isTerm } from "../../atoms/atom.ts";
import { atomsOf, type Said } from "../../atoms/atomsOf.ts";
import { phrasesOf } from "../../phrases/index.ts";
import type { RateReading, RateStatus, ReadingMarket, TeamWord } from "../../types.ts";
import { remembering } from "../memory.ts";
import { isIsoMoment } from "../whole.ts";
import { SMALL, trusted, unreadOf } from "./account.ts";
import { partsOf } from "./items.ts";
import { type Offer, offerOf } from "./offer.ts";
import { paymentTermOf, paymentTermsOf } from "./paymentTerms.ts";
import { perSpan } from "./periods.ts";
import { apply, type Rule } from "./rule.ts";
import { audienceFigures } from "./rules/audience.ts";
import { rateRules } from "./rules/index.ts";
import { statusOf } from "./status.ts";
import { newTerms, type Terms } from "./terms.ts";

/** Never throws. A plain number is the amount in the market's currency; blank is "missing". */
export function readRate(
  cell: unknown,
  market: ReadingMarket,
  words: readonly TeamWord[] = market.words ?? [],
): RateReading {
  if (isBlank(cell) || typeof cell === "boolean") return without("missing", market);
  if (isDate(cell) || isIsoMoment(cell)) return without("error", market, "date_in_rate");
  if (typeof cell === "number") return readPlain(cell, market);
  return words.length ? readText(String(cell), market, words) : recall(String(cell), market);
}

const recall = remembering((text: string, market: ReadingMarket) => readText(text, market, []));

const without = (status: RateStatus, market: ReadingMarket, ...flags: readonly Flag[]): RateReading => ({
  status,
  currency: market.currency,
  currencySource: "market",
  ...listed(new Set(flags)),
});

function readPlain(amount: number, market: ReadingMarket): RateReading {
  if (!Number.isFinite(amount)) return without("missing", market);
  if (market.currency === UNKNOWN_CURRENCY) return unknownMoney(market);
  if (amount < 0) return without("error", market, "negative");
  if (amount === 0) return { ...without("noncash", market, "product_value_missing"), amount };
  if (amount < SMALL && isThousands(market.currency))
    return { ...without("missing", market), unread: [String(amount)] };
  return { ...without("ok", market), amount };
}

/** The rules may be others where it is tested what each of them is for. */
export function readText(
  text: string,
  market: ReadingMarket,
  words: readonly TeamWord[],
  rules: readonly Rule[] = rateRules,
): RateReading {
  const { said, terms } = termsIn(text, market, words, rules);
  const { atoms } = terms;
  const parts = trusted(partsOf(terms), terms, market.currency);
  const offer = perSpan(offerOf(parts, market.currency), terms.spans);
  const written =
    (offer.currency === UNKNOWN_CURRENCY ? currencyIn(atoms, true) : undefined) ?? offer.currency ?? currencyIn(atoms);
  const flags = new Set<Flag>([...terms.flags, ...offer.flags]);
  const status = statusOf(offer, terms, flags);
  if ((written ?? market.currency) === UNKNOWN_CURRENCY && status !== "missing")
    return status === "noncash" ? { ...without(status, market, "currency_unknown"), amount: 0 } : unknownMoney(market);
  if (written && isCrypto(written)) flags.add("crypto");
  if (atoms.some(({ kind }) => kind === "link")) flags.add("link");
  const unread = status === "error" ? undefined : unreadIn(said, unreadOf(parts, terms));
  return compact<RateReading>({
    status,
    currency: isKnownCurrency(written) ? written : market.currency,
    currencySource: isKnownCurrency(written) ? "text" : "market",
    ...priceOf(status, offer),
    commission: terms.commission,
    ...terms.prices,
    cap: terms.cap,
    guaranteed: terms.isPerformance ? terms.guaranteed : undefined,
    productValue: terms.productValue,
    taxRate: terms.taxRate,
    vat: terms.vat,
    vatShare: terms.vat === "included" ? terms.vatShare : undefined,
    paymentTerms: paymentTermOf(terms),
    placement: terms.placement,
    addOns: terms.addOns.length ? terms.addOns : undefined,
    extras: extrasOf(status, terms),
    ...listed(flags),
    unread,
  });
}

function termsIn(
  text: string,
  market: ReadingMarket,
  words: readonly TeamWord[],
  rules: readonly Rule[] = rateRules,
): { readonly said: Said; readonly terms: Terms } {
  const said = atomsOf(text, market, "Rate", words);
  const atoms = phrasesOf(said.atoms, "rate", audienceFigures(said.atoms));
  const terms = newTerms(atoms, market.locale, (atom) => typedAs(said, atom));
  apply(rules, terms);
  return { said, terms };
}

/** All terms of payment in a rate cell: "$1,200, 50% upfront, net 30" → "prepay_50 net_30". */
export const readPaymentTerms = (cell: unknown, market: ReadingMarket): string | undefined =>
  typeof cell === "string" ? paymentTermsOf(termsIn(cell, market, market.words ?? []).terms) : undefined;

/** What of the offer counts under a status: an amount, or the ends of a range, or neither. */
function priceOf(status: RateStatus, offer: Offer): Partial<RateReading> {
  const { amount, min, max, openRange, per, items } = offer;
  if (status === "perf") return compact<Partial<RateReading>>({ min });
  if (status !== offer.status && status !== "noncash") return {};
  if (status === "noncash") return { amount: 0 };
  if (status === "range") return compact<Partial<RateReading>>({ min, max, openRange, per });
  const named = items?.length ? items : undefined;
  if (status === "ok") return compact<Partial<RateReading>>({ amount, per, items: named });
  return status === "multi" ? compact<Partial<RateReading>>({ amount, items: named }) : {};
}

/** What comes with a price; without one these words are the offer itself. */
function extrasOf(status: RateStatus, { extras, hasProduct }: Terms): readonly string[] | undefined {
  if (status !== "ok" && status !== "multi" && status !== "range") return undefined;
  const list = hasProduct ? ["product", ...extras] : [...extras];
  return list.length ? list : undefined;
}

const unknownMoney = (market: ReadingMarket): RateReading => without("error", market, "currency_unknown");

/** A currency that stands anywhere in the cell speaks for it; a vague one ("kr") only where no other is wanted. */
function currencyIn(atoms: readonly Atom[], isKnown = false): string | undefined {
  for (const atom of atoms) {
    const currency = isNumber(atom) ? atom.currency : isTerm(atom, "currency") ? atom.key : undefined;
    if (currency && !(isKnown && currency === UNKNOWN_CURRENCY)) return currency;
  }
  return undefined;
}
