/** The offer and its terms → what kind of rate it is, and why there is none where there is none. */
import type { Flag } from "../../../tables/flags.ts";
import { type Atom, isNumber, isTerm, type NumberAtom } from "../../atoms/atom.ts";
import type { RateStatus } from "../../types.ts";
import type { Offer } from "./offer.ts";
import { isAbbreviation, type Terms } from "./terms.ts";

export function statusOf(offer: Offer, terms: Terms, flags: Set<Flag>): RateStatus {
  const broken = brokenIn(offer, terms);
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
  if (offer.status === "range" && terms.isPerformance) return "perf";
  if (offer.status) return offer.status;
  if (terms.hasProduct || terms.isFree) return noncash(terms, flags);
  if (terms.isPerformance || terms.extras.has("commission")) return "perf";
  if (isInWords(terms.atoms)) flags.add("words_not_digits");
  else if (terms.isDate || isDateAlone(terms.atoms)) flags.add("date_in_rate");
  return flags.has("words_not_digits") || flags.has("date_in_rate") ? "error" : "missing";
}

function noncash(terms: Terms, flags: Set<Flag>): RateStatus {
  if (terms.productValue === undefined) flags.add("product_value_missing");
  return "noncash";
}

function brokenIn(offer: Offer, { atoms, taken, sums }: Terms): Flag | undefined {
  if (atoms.some(({ kind }) => kind === "error")) return "sheet_error";
  const isBroken = (atom: Atom): boolean =>
    isNumber(atom) && atom.lettered && !taken.has(atom) && !(sums > 0 && isAbbreviation(atom));
  if (atoms.some(isBroken) || offer.prices.some(isUnreadable)) return "letter_in_number";
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
  atoms.some(isFullDate) && atoms.every((atom) => isFullDate(atom) || atom.kind === "mark");
const isFullDate = ({ kind }: Atom): boolean => kind === "date" || kind === "pair";
