/** Parts → the offer: one amount, a range, a sum of items, a price list without a sum, or a contradiction. */

import type { Flag } from "../../../tables/flags.ts";
import type { NumberAtom } from "../../atoms/atom.ts";
import type { RateItem } from "../../types.ts";
import { hasTwoCurrencies, ofTwoCurrencies } from "./currencies.ts";
import { isPlain, type Part, spans } from "./items.ts";

export type Offer = {
  readonly status?: "ok" | "range" | "multi";
  readonly amount?: number | undefined;
  readonly min?: number;
  readonly max?: number;
  readonly openRange?: "from" | "upTo";
  readonly per?: string;
  readonly items?: readonly RateItem[];
  readonly currency?: string | undefined;
  /** The amount is called the total. */
  readonly isTotal?: boolean;
  readonly prices: readonly NumberAtom[];
  readonly flags: readonly Flag[];
};

/** `currency` is the market's: of two prices in two currencies the one in it counts. */
export function offerOf(parts: readonly Part[], currency: string): Offer {
  const all = parts.flatMap(({ prices }) => prices);
  const latest = parts.findIndex(({ prices }) => prices.some(({ replaces }) => replaces));
  const isCurrent = (price: NumberAtom, part: Part, index: number): boolean =>
    !price.was && (latest < 0 || price.replaces || (index > latest && isAddedTo(part)));
  const current = parts.flatMap((part, index) => part.prices.filter((price) => isCurrent(price, part, index)));
  const isSuperseded = current.length > 0 && current.length < all.length;
  const isReplaced = isSuperseded || all.some(({ replaces }) => replaces);
  const still = new Set(current);
  const kept = isSuperseded
    ? parts.map((part) => ({ ...part, prices: part.prices.filter((price) => still.has(price)) }))
    : parts;
  const offer = weigh(kept, currency);
  const flags: Flag[] = [...offer.flags];
  if (isSuperseded && hasLost(parts))
    return { status: "multi", prices: current, currency: offer.currency, flags: [...flags, "secondary_value"] };
  if (isReplaced) flags.push("superseded_value");
  if (offer.prices.some(({ approx }) => approx)) flags.push("approx");
  return { ...offer, flags };
}

/** "$500 → $450 reel + $100 story": one thing more. */
const isAddedTo = ({ joint, what }: Part): boolean => joint === "+" && what !== undefined;

const isPast = ({ prices }: Part): boolean => prices.length > 0 && prices.every(({ was }) => was);

/** "reel was $500, story $100": what a thing cost, and not what it costs. */
function hasLost(parts: readonly Part[]): boolean {
  const now = new Set(parts.filter(({ prices }) => prices.some(({ was }) => !was)).map(({ what }) => what));
  return !now.has(undefined) && parts.some((part) => isPast(part) && part.what !== undefined && !now.has(part.what));
}

function weigh(parts: readonly Part[], market: string): Offer {
  const priced = parts.filter(({ prices }) => prices.length > 0);
  const prices = priced.flatMap((part) => part.prices);
  const [first] = prices;
  if (!first) return { prices, flags: [] };
  const currency = prices.find((price) => price.currency)?.currency;
  const base = { prices, currency, flags: [] };
  const one = ofTwoCurrencies(priced, market);
  if (one) return one;
  if (prices.length === 1)
    return { ...single(parts, priced[0] as Part, first, base), isTotal: priced[0]?.total ?? false };
  const total = priced.find((part) => part.total || (part.joint === "=" && isResult(part, priced, parts)))?.prices[0];
  if (total && isPlain(total))
    return {
      ...base,
      status: "ok",
      amount: total.value,
      items: itemsOf(parts.filter((part) => part.what)),
    };
  if (priced.every(({ what, prices: list }) => what !== undefined && list.length === 1)) return list(parts, base);
  return addedUp(priced, base) ?? { ...base, status: "multi", flags: ["secondary_value"] };
}

/** "2 сторис + 1 пост = 30к", "10к + 5к = 15к", but not "$500 = 45k": what is reckoned together makes another sum. */
function isResult(part: Part, priced: readonly Part[], parts: readonly Part[]): boolean {
  const others = priced.filter((other) => other !== part);
  const [only] = others;
  const isAlone = others.length === 1 && only?.qty === undefined && parts.every(({ joint }) => joint !== "+");
  return !isAlone || only?.prices[0]?.value === part.prices[0]?.value;
}

type Base = {
  readonly prices: readonly NumberAtom[];
  readonly currency: string | undefined;
  readonly flags: readonly Flag[];
};

/** One price: for all that is named, for one of it, or open at an end. */
function single(parts: readonly Part[], part: Part, price: NumberAtom, base: Base): Offer {
  const per = part.per && part.what !== undefined ? { per: part.what } : {};
  if (!isPlain(price)) return { ...base, ...per, ...rangeOf(price) };
  const items = parts.filter(({ what, qty }) => what !== undefined || qty !== undefined);
  const qty =
    part.qty ?? (part.per ? items.find((other) => other !== part && other.what === part.what)?.qty : undefined);
  if (part.each && items.length > 0 && qty === undefined && part.what === undefined) return eachOf(items, price, base);
  if (qty !== undefined && (part.each || part.per)) return multiplied(items, part, qty, price, base);
  if (part.per || (part.each && part.what !== undefined))
    return { ...base, status: "ok", amount: price.value, per: part.what ?? "" };
  const isOneUncounted = items.length === 1 && part.what !== undefined && part.qty === undefined && !part.isLimited;
  if (isOneUncounted) return { ...base, status: "ok", amount: price.value, per: part.what ?? "" };
  return { ...base, status: "ok", amount: price.value, items: itemsOf(items) };
}

function rangeOf({ value, max, opWord, op }: NumberAtom): Pick<Offer, "status" | "min" | "max" | "openRange"> {
  if (value === undefined) return { status: "range" };
  if (max !== undefined) return { status: "range", min: value, max };
  const isUpper = op === "<" || op === "<=" || opWord === "upTo";
  return isUpper
    ? { status: "range", max: value, openRange: "upTo" }
    : { status: "range", min: value, openRange: "from" };
}

/** "3 posts x $400" → 1200; other items without a price leave the sum open. */
function multiplied(items: readonly Part[], part: Part, qty: number, price: NumberAtom, base: Base): Offer {
  const isSpan = part.what !== undefined && spans.has(part.what); // what is delivered meanwhile is in the fee
  const others = isSpan ? [] : items.filter((other) => other !== part && other.what !== part.what);
  const own: RateItem = { qty, ...(part.what === undefined ? {} : { what: part.what }), ...unitOf(price) };
  const amount = others.length || price.value === undefined ? undefined : exact(qty * price.value);
  return { ...base, status: "multi", amount, items: [own, ...itemsOf(others)] };
}

/** "1 reel + 2 stories, $200 each". */
function eachOf(items: readonly Part[], price: NumberAtom, base: Base): Offer {
  const counted = items.map(
    ({ qty = 1, what }): RateItem => ({ qty, ...(what === undefined ? {} : { what }), ...unitOf(price) }),
  );
  const count = counted.reduce((sum, { qty = 1 }) => sum + qty, 0);
  return { ...base, status: "multi", amount: exact(count * (price.value ?? 0)), items: counted };
}

const unitOf = ({ value }: NumberAtom): { unit?: number } => (value === undefined ? {} : { unit: value });
const exact = (sum: number): number => Number(sum.toPrecision(15));

/** Items as they are named; joined by a plus, one of each where no number is written. */
function itemsOf(parts: readonly Part[]): readonly RateItem[] {
  return parts.map(({ qty, what, joint }, index) => {
    const isJoined = joint === "+" || parts[index + 1]?.joint === "+";
    const count = qty ?? (isJoined ? 1 : undefined);
    return {
      ...(count === undefined ? {} : { qty: count }),
      ...(what === undefined ? {} : { what }),
    };
  });
}

/** Several things, each with a price: a sum where every number is known, else a price list. */
function list(parts: readonly Part[], base: Base): Offer {
  const named = parts.filter(({ what }) => what !== undefined);
  const items = named.map((part, index): RateItem => {
    const [price] = part.prices;
    const isJoined = part.joint === "+" || named[index + 1]?.joint === "+";
    const qty = part.qty ?? (isJoined && !part.per ? 1 : undefined);
    const isUnit = price !== undefined && isPlain(price) && (qty === undefined || qty === 1 || part.each || part.per);
    return {
      ...(qty === undefined ? {} : { qty }),
      ...(part.what === undefined ? {} : { what: part.what }),
      ...(isUnit && price ? unitOf(price) : {}),
    };
  });
  const isKnown =
    items.every(({ qty, unit }) => qty !== undefined && unit !== undefined) && !hasTwoCurrencies(base.prices);
  const amount = isKnown ? exact(items.reduce((sum, { qty = 0, unit = 0 }) => sum + qty * unit, 0)) : undefined;
  return { ...base, status: "multi", amount, items };
}

/** "$500 + $150 usage rights + $75 raw footage": what is added says what it is for. */
function addedUp(parts: readonly Part[], base: Base): Offer | undefined {
  const isSum = parts.every(({ prices: [price, ...more], joint, what, label, qty }, index) => {
    const isAdded = index === 0 || (joint === "+" && (what ?? label) !== undefined);
    return isAdded && qty === undefined && price !== undefined && isPlain(price) && more.length === 0;
  });
  const isMixed = parts.some(({ per }) => per) && !parts.every(({ per }) => per); // "$800 + $150/mo"
  if (!isSum || isMixed || hasTwoCurrencies(base.prices)) return undefined;
  const items = parts.map(({ what, label, prices: [price] }): RateItem => {
    const name = what ?? label;
    return { qty: 1, ...(name === undefined ? {} : { what: name }), ...(price ? unitOf(price) : {}) };
  });
  return { ...base, status: "multi", amount: exact(items.reduce((sum, { unit = 0 }) => sum + unit, 0)), items };
}
