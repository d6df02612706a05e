/** Pay by performance: commission without a figure, CPM and CPA offers with caps, so much per sale. */
import { type Atom, isBorder, isMark, isNumber, isTerm, type NumberAtom } from "../../../atoms/atom.ts";
import type { Rule } from "../rule.ts";
import { isDenied, type Terms } from "../terms.ts";

type Price = keyof Terms["prices"];
const offers: ReadonlySet<string> = new Set(["cpm", "cpa", "cpc", "cpv", "cpe"]);
const isOffer = (key: string): key is Price => offers.has(key);

export const performanceRules: readonly Rule[] = [
  {
    name: "commission without a share",
    example: ["US", "commission only"],
    at: "commission",
    free: true,
    when: ({ atoms }, at) => isTerm(atoms[at], "commission") && !isDenied(atoms, at),
    make: (terms) => void terms.extras.add("commission"),
  },
  {
    name: "price of a result",
    example: ["US", "$15 CPM"],
    at: "metric",
    free: true,
    when: ({ atoms }, at) => {
      const atom = atoms[at];
      return isTerm(atom, "metric") && isOffer(atom.key);
    },
    make: (terms, at) => {
      const number = priceNear(terms, at, 1) ?? priceNear(terms, at, -1) ?? onlyPrice(terms, at);
      if (isDenied(terms.atoms, at)) {
        // "no CPM over 12" is no offer yet
        if (number) terms.taken.add(number);
        terms.doubted.add(number ?? (terms.atoms[at] as Atom));
        return;
      }
      terms.isPerformance = true;
      if (number) setPrice(terms, (terms.atoms[at] as { key: Price }).key, number);
    },
  },
  {
    name: "so much per result",
    example: ["US", "$25 per sale"],
    when: ({ atoms }, at) =>
      isTerm(atoms[at], "per", "per") || isTerm(atoms[at], "per", "for") || isMark(atoms[at], "/"),
    make: takePer,
  },
  {
    name: "cap",
    example: ["US", "$0.02 a view, cap $2,000"],
    at: "number",
    free: true,
    when: isCap,
    make: (terms, at) => {
      const number = terms.atoms[at] as NumberAtom;
      terms.taken.add(number);
      terms.isPerformance = true;
      if (number.value !== undefined && number.max === undefined) terms.cap = number.value;
    },
  },
  {
    name: "guaranteed number",
    example: ["DE", "TKP 12 €, 50k garantiert"],
    at: "number",
    free: true,
    when: ({ atoms, taken, isPerformance }, at) => {
      const atom = atoms[at];
      if (!isPerformance || !isNumber(atom) || taken.has(atom) || atom.currency || atom.percent) return false;
      return isTerm(atoms[at + 1], "plan", "plan") || isTerm(atoms[at - 1], "plan", "plan");
    },
    make: (terms, at) => {
      const number = terms.atoms[at] as NumberAtom;
      terms.taken.add(number);
      if (number.value !== undefined) terms.guaranteed ??= number.value;
    },
  },
];

/** The most that is paid for results, also for a share of sales. */
function isCap({ atoms, taken, isPerformance, extras, sums }: Terms, at: number): boolean {
  const atom = atoms[at];
  if (!isNumber(atom) || taken.has(atom) || atom.percent || (atom.op !== "<=" && atom.op !== "<")) return false;
  return isPerformance || (extras.has("commission") && sums === 1);
}

function setPrice(terms: Terms, key: Price, number: NumberAtom, per = 1): void {
  terms.taken.add(number);
  terms.isPerformance = true;
  if (number.max !== undefined)
    terms.doubted.add(number); // "$10-12 CPM"
  else if (number.value !== undefined) terms.prices[key] = number.value / per;
}

function priceNear(terms: Terms, from: number, step: 1 | -1): NumberAtom | undefined {
  for (let at = from + step; Math.abs(at - from) <= 3 && !isBorder(terms.atoms[at]); at += step) {
    const atom = terms.atoms[at];
    if (isNumber(atom) && !atom.percent && atom.unit === undefined && !terms.taken.has(atom)) return atom;
  }
  return undefined;
}

const FARTHEST = 8;

/** "CPM, $15", "$15 a b c CPM": the one number of the cell, over one mark or over words that nobody knows. */
function onlyPrice({ atoms, numbers, places, taken, clauses }: Terms, at: number): NumberAtom | undefined {
  const place = numbers === 1 ? (places.number?.[0] ?? -1) : -1;
  const number = atoms[place];
  if (!isNumber(number) || number.percent || number.unit !== undefined || taken.has(number)) return undefined;
  if (place === at + 2) return isMark(atoms[at + 1], ",;:\n(") ? number : undefined;
  const isNear = clauses[place] === clauses[at] && Math.abs(place - at) <= FARTHEST;
  const between = isNear ? atoms.slice(Math.min(place, at) + 1, Math.max(place, at)) : [];
  return between.length > 0 && between.every(isNoPrice) ? number : undefined;
}

/** Words that nobody knows and small ones. */
const isNoPrice = (atom: Atom): boolean =>
  atom.kind === "word" || isTerm(atom, "filler") || isTerm(atom, "approx") || isTerm(atom, "per", "per");

/** What a price is for, where a word and no abbreviation says it. */
const priceFor: Readonly<Record<string, Price>> = {
  views: "cpv",
  clicks: "cpc",
  engagements: "cpe",
  engagement: "cpe",
  sales: "cpa",
  orders: "cpa",
  leads: "cpa",
  followers_gained: "cpa",
  promo_uses: "cpa",
};
const audiences: ReadonlySet<string> = new Set(["views", "impressions", "reach"]);

const isAudience = (atom: Atom | undefined): boolean => isTerm(atom, "metric") && audiences.has(atom.key);

/** "$20 per sale", "300 ₽ за 1000 просмотров", "$50 per 10k views", "500 ₽/заказ". */
function takePer(terms: Terms, at: number): void {
  const { atoms, taken } = terms;
  const price = atoms[at - 1];
  if (!isNumber(price) || taken.has(price) || price.percent) return;
  const thousands = isAudience(atoms[at + 2]) ? thousandsIn(atoms[at + 1], isTerm(atoms[at], "per", "per")) : undefined;
  const target = atoms[at + (thousands ? 2 : 1)];
  if (thousands) {
    taken.add(atoms[at + 1] as Atom);
    setPrice(terms, "cpm", price, thousands);
  } else if (isTerm(target, "action")) setPrice(terms, "cpa", price);
  else if (isTerm(target, "metric") && !hasOwnFigure(terms, at + 2)) {
    const key = isOffer(target.key) ? target.key : priceFor[target.key];
    if (key) setPrice(terms, key, price);
    else {
      taken.add(price);
      terms.isPerformance = true;
    }
  }
}

/** "15к / охват 40к": the label is that of a number of people. */
function hasOwnFigure({ atoms, taken }: Terms, at: number): boolean {
  const number = atoms[at];
  const isOfNext = isTerm(atoms[at + 1], "metric"); // "$0.05/view up to 100k views"
  return isNumber(number) && !isOfNext && number.currency === undefined && taken.has(number);
}

/** "1000", "1k", "10k"; more than that is what is promised for a fee, unless a word such as "per" leads to it. */
function thousandsIn(atom: Atom | undefined, isPer: boolean): number | undefined {
  if (isTerm(atom, "scale")) return isPer || atom.key === "3" ? 10 ** (Number(atom.key) - 3) : undefined;
  if (!isNumber(atom) || atom.currency || atom.percent || atom.value === undefined) return undefined;
  const isUsual = atom.value === 1_000 || atom.value === 10_000;
  return isUsual || (isPer && atom.value > 0 && atom.max === undefined) ? atom.value / 1_000 : undefined;
}
