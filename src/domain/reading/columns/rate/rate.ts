/** Rate cell → the one amount, where there is one, and the terms around it. */
import { isBlank, isDate } from "../../../cell.ts";
import { compact } from "../../../compact.ts";
import { isCrypto, UNKNOWN_CURRENCY } from "../../../tables/currencies.ts";
import { type Flag, listed } from "../../../tables/flags.ts";
import { type Atom, isNumber, isTerm, type NumberAtom } from "../../atoms/atom.ts";
import { atomsOf } from "../../atoms/atomsOf.ts";
import { phrasesOf } from "../../phrases/index.ts";
import type { RateReading, RateStatus, ReadingMarket, TeamWord } from "../../types.ts";
import { remembering } from "../memory.ts";
import { isIsoMoment } from "../whole.ts";
import { partsOf } from "./items.ts";
import { type Offer, offerOf } from "./offer.ts";
import { paymentTermOf, paymentTermsOf } from "./paymentTerms.ts";
import { type Terms, termsOf } from "./terms.ts";

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
  return { ...without("ok", market), amount };
}

function readText(text: string, market: ReadingMarket, words: readonly TeamWord[]): RateReading {
  const terms = termsIn(text, market, words);
  const atoms = terms.atoms;
  const offer = offerOf(partsOf(atoms, terms.taken), market.currency);
  const written =
    (offer.currency === UNKNOWN_CURRENCY ? currencyIn(atoms, true) : undefined) ?? offer.currency ?? currencyIn(atoms);
  const flags = new Set<Flag>([...terms.flags, ...offer.flags]);
  const status = statusOf(offer, terms, atoms, flags);
  if ((written ?? market.currency) === UNKNOWN_CURRENCY && status !== "missing")
    return status === "noncash" ? { ...without(status, market, "currency_unknown"), amount: 0 } : unknownMoney(market);
  if (written && isCrypto(written)) flags.add("crypto");
  if (atoms.some(({ kind }) => kind === "link")) flags.add("link");
  return compact<RateReading>({
    status,
    currency: isKnown(written) ? written : market.currency,
    currencySource: isKnown(written) ? "text" : "market",
    ...priceOf(status, offer),
    commission: terms.commission,
    cpm: terms.cpm,
    cpa: terms.cpa,
    productValue: terms.productValue,
    taxRate: terms.taxRate,
    paymentTerms: paymentTermOf(terms),
    placement: terms.placement,
    extras: extrasOf(status, terms),
    ...listed(flags),
  });
}

const termsIn = (text: string, market: ReadingMarket, words: readonly TeamWord[]): Terms =>
  termsOf(phrasesOf(atomsOf(text, market, "Rate", words).atoms, "rate"), market.locale);

/** All terms of payment in a rate cell: "$1,200, 50% upfront, net 30" → "prepay_50 net_30". */
export const readPaymentTerms = (cell: unknown, market: ReadingMarket): string | undefined =>
  typeof cell === "string" ? paymentTermsOf(termsIn(cell, market, market.words ?? [])) : undefined;

/** What of the offer counts under a status: an amount, or the ends of a range, or neither. */
function priceOf(status: RateStatus, offer: Offer): Partial<RateReading> {
  if (status !== offer.status && status !== "noncash") return {};
  const { amount, min, max, openRange, per, items } = offer;
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

const isKnown = (currency: string | undefined): currency is string =>
  currency !== undefined && currency !== UNKNOWN_CURRENCY;
const unknownMoney = (market: ReadingMarket): RateReading => without("error", market, "currency_unknown");

/** A currency that stands anywhere in the cell speaks for it; a vague one ("kr") only where no other is wanted. */
function currencyIn(atoms: readonly Atom[], isKnown = false): string | undefined {
  for (const atom of atoms) {
    const currency = isNumber(atom) ? atom.currency : isTerm(atom, "currency") ? atom.key : undefined;
    if (currency && !(isKnown && currency === UNKNOWN_CURRENCY)) return currency;
  }
  return undefined;
}

function statusOf(offer: Offer, terms: Terms, atoms: readonly Atom[], flags: Set<Flag>): RateStatus {
  const broken = brokenIn(offer, atoms);
  if (broken) {
    flags.clear();
    flags.add(broken);
    return "error";
  }
  if (offer.status === "ok" && offer.amount === 0) return noncash(terms, flags);
  if (offer.status === "ok" && terms.isDiscounted && !offer.isTotal) {
    flags.add("secondary_value");
    return "multi";
  }
  if (offer.status) return offer.status;
  if (terms.hasProduct || terms.isFree) return noncash(terms, flags);
  if (terms.isPerformance || terms.extras.has("commission")) return "perf";
  if (isInWords(atoms)) flags.add("words_not_digits");
  else if (isDateAlone(atoms)) flags.add("date_in_rate");
  return flags.has("words_not_digits") || flags.has("date_in_rate") ? "error" : "missing";
}

function noncash(terms: Terms, flags: Set<Flag>): RateStatus {
  if (terms.productValue === undefined) flags.add("product_value_missing");
  return "noncash";
}

function brokenIn(offer: Offer, atoms: readonly Atom[]): Flag | undefined {
  if (atoms.some(({ kind }) => kind === "error")) return "sheet_error";
  const numbers = atoms.filter(isNumber);
  if (numbers.some(({ lettered }) => lettered) || offer.prices.some(isUnreadable)) return "letter_in_number";
  return offer.prices.some(({ sign, value }) => sign === "-" && value !== 0) ? "negative" : undefined;
}

const isUnreadable = ({ value }: NumberAtom): boolean => value === undefined;

/** "сорок тысяч", "five hundred dollars": an amount, but not in digits. */
function isInWords(atoms: readonly Atom[]): boolean {
  if (atoms.some(isNumber)) return false;
  const hasCount = atoms.some((atom) => isTerm(atom, "count") || isScaleWord(atom));
  const hasMoney = atoms.some((atom) => isScaleWord(atom) || isTerm(atom, "currency"));
  return atoms.some((atom) => isTerm(atom, "numeral")) || (hasCount && hasMoney);
}

/** "тысяч", "mil", but no lone letter к. */
const isScaleWord = (atom: Atom): boolean => isTerm(atom, "scale") && atom.text.length > 2;

const isDateAlone = (atoms: readonly Atom[]): boolean =>
  atoms.some(({ kind }) => kind === "date") && atoms.every(({ kind }) => kind === "date" || kind === "mark");
