/** Rate atoms → pay by performance: commission without a figure, CPM and CPA offers, so much per sale. */
import { type Atom, isBorder, isMark, isNumber, isTerm, type NumberAtom } from "../../atoms/atom.ts";
import type { Terms } from "./terms.ts";

export function performanceIn(terms: Terms): void {
  const { atoms } = terms;
  atoms.forEach((atom, index) => {
    if (isTerm(atom, "commission")) terms.extras.add("commission");
    if (isTerm(atom, "metric") && isOffer(atom.key)) takeOffer(terms, index, atom.key);
    if (isTerm(atom, "per") || isMark(atom, "/")) takePer(terms, index);
  });
}

const isOffer = (key: string): boolean =>
  key === "cpm" || key === "cpa" || key === "cpc" || key === "cpv" || key === "cpe";

/** "CPM $15", "$15 CPM", "CPA: 500 ₽". */
function takeOffer(terms: Terms, index: number, key: string): void {
  const number = priceNear(terms, index, 1) ?? priceNear(terms, index, -1);
  terms.isPerformance = true;
  if (number) setOffer(terms, key, number);
}

function setOffer(terms: Terms, key: string, number: NumberAtom): void {
  terms.taken.add(number);
  terms.isPerformance = true;
  if (number.value === undefined || number.max !== undefined) return;
  if (key === "cpm") terms.cpm = number.value;
  if (key === "cpa") terms.cpa = number.value;
}

function priceNear(terms: Terms, index: number, step: 1 | -1): NumberAtom | undefined {
  for (let at = index + step; Math.abs(at - index) <= 3 && !isBorder(terms.atoms[at]); at += step) {
    const atom = terms.atoms[at];
    if (isNumber(atom) && !atom.percent && atom.unit === undefined && !terms.taken.has(atom)) return atom;
  }
  return undefined;
}

const actions: ReadonlySet<string> = new Set(["sales", "orders", "leads", "followers_gained", "promo_uses"]);
const audiences: ReadonlySet<string> = new Set(["views", "impressions", "reach"]);

/** "$20 per sale", "300 ₽ за 1000 просмотров", "500 ₽/заказ". */
function takePer(terms: Terms, index: number): void {
  const { atoms } = terms;
  const price = atoms[index - 1];
  if (!isNumber(price) || terms.taken.has(price) || price.percent) return;
  const thousand = atoms[index + 1];
  const isThousand =
    isTerm(thousand, "scale", "3") || (isNumber(thousand) && thousand.value === 1000 && !thousand.currency);
  const target = atoms[index + (isThousand ? 2 : 1)];
  if (isThousand && isTerm(target, "metric") && audiences.has(target.key)) {
    terms.taken.add(thousand as Atom);
    setOffer(terms, "cpm", price);
  } else if (isTerm(target, "action") || (isTerm(target, "metric") && actions.has(target.key)))
    setOffer(terms, "cpa", price);
  else if (isTerm(target, "metric")) setOffer(terms, target.key, price);
}
