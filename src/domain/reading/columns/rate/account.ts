/** The account of a rate: which numbers may be its price, and what of the cell nothing explains. */
import { isThousands } from "../../../tables/currencies.ts";
import { type Atom, isNumber, isTerm, type NumberAtom } from "../../atoms/atom.ts";
import type { Part } from "./items.ts";
import { isBare, isSure, isUnknown, type Terms } from "./terms.ts";

/** A bare number that is this small is no price beside words that nobody knows, wherever in the cell they stand. */
export const SMALL = 100;

/** What makes a small number a price: "50 for the story". */
const priceWords = ["per", "what", "each", "flat", "op", "total"] as const;

/** Parts without the bare numbers that stand beside unread words or a note: those may be anything. */
export function trusted(parts: readonly Part[], terms: Terms, currency: string): readonly Part[] {
  const clauseOf = new Map((terms.places.number ?? []).map((at) => [terms.atoms[at], terms.clauses[at]]));
  const isStrange = terms.atoms.some((atom) => isUnknown(atom) && !terms.taken.has(atom));
  const isTrusted = (number: Atom): boolean => {
    const clause = clauseOf.get(number);
    if (!isBare(number) || !clause || clause.isPriced) return true;
    if (
      clause.unknown.some((atom) => !terms.taken.has(atom)) ||
      clause.roles.has("contact") ||
      clause.roles.has("call")
    )
      return false;
    const isSmallNumber = (number.value ?? 0) < SMALL;
    const isTalk = clause.roles.has("filler") && !priceWords.some((role) => clause.roles.has(role));
    return !isSmallNumber || !(isStrange || isTalk);
  };
  return parts.map((part, index) => ({
    ...part,
    prices: part.prices.filter(
      (price) =>
        isTrusted(price) &&
        !isBesideResult(price, part, index, terms) &&
        (!mayBeThousands(price, currency) || isAlternative(part, parts[index + 1])) &&
        !isLopsided(price),
    ),
    counts: part.counts.filter(isTrusted),
  }));
}

/** "3 поста по 12" where sums run into thousands: twelve, or twelve thousand. */
const mayBeThousands = (price: NumberAtom, currency: string): boolean =>
  isBare(price) && (price.value ?? 0) > 0 && (price.value ?? 0) < SMALL && isThousands(currency);

/** "10/12к": ten thousand or twelve, and none of the two is the price. */
const isAlternative = ({ what }: Part, next: Part | undefined): boolean =>
  what === undefined && next?.joint === "/" && next.prices.some(isSure);

const WIDEST = 50;

/** "$4-500": four, or four hundred. */
const isLopsided = ({ value, max }: NumberAtom): boolean =>
  value !== undefined && max !== undefined && value > 0 && max >= WIDEST * value;

/** "CPM 12, 50k": beside a price of results a number without a currency may as well count them. */
const isBesideResult = (number: NumberAtom, { joint }: Part, index: number, terms: Terms): boolean =>
  terms.isPerformance &&
  number.currency === undefined &&
  joint !== "+" &&
  (index > 0 || terms.atoms.slice(0, terms.atoms.indexOf(number)).some((atom) => isTerm(atom, "metric")));

/** Words and numbers that no rule has taken and no part of the offer holds, where a number stands beside them. */
export function unreadOf(parts: readonly Part[], terms: Terms): readonly Atom[] {
  const used = new Set<Atom>(parts.flatMap(({ prices, counts }) => [...prices, ...counts]));
  const isOpen = (atom: Atom): boolean => !terms.taken.has(atom) && !used.has(atom);
  const isFigure = (atom: Atom): boolean => isNumber(atom) || atom.kind === "pair";
  const lost = new Set(
    terms.clauses.filter((_, at) => isFigure(terms.atoms[at] as Atom) && isOpen(terms.atoms[at] as Atom)),
  );
  return terms.atoms.filter((atom, at) => {
    const clause = terms.clauses[at];
    if (terms.doubted.has(atom)) return true;
    if (isFigure(atom)) return isOpen(atom);
    if (!isUnknown(atom) || !isOpen(atom) || !clause) return false;
    return lost.has(clause) || (atom.kind === "word" && atom.key === "" && clause.hasNumber);
  });
}
