/** Rate atoms → the terms around the price: payment, tax, commission, rights, product, placement; their numbers are taken. */

import type { Flag } from "../../../tables/flags.ts";
import { type Atom, isBorder, isMark, isNumber, isTerm, type NumberAtom } from "../../atoms/atom.ts";
import { fraction } from "../../clauses/values.ts";
import { performanceIn } from "./performance.ts";
import { productIn } from "./product.ts";

export type Terms = {
  readonly atoms: readonly Atom[];
  /** Atoms that are accounted for, so that no price is seen in them. */
  readonly taken: Set<Atom>;
  readonly extras: Set<string>;
  readonly flags: Set<Flag>;
  readonly locale: string;
  hasProduct: boolean;
  isFree: boolean;
  isPerformance: boolean;
  /** A discount is named: whether the price is before or after it, nobody can tell. */
  isDiscounted: boolean;
  commission?: number;
  cpm?: number;
  cpa?: number;
  productValue?: number;
  taxRate?: number;
  /** Percent on signing, where a number says it. */
  prepay?: number | undefined;
  /** The same where words alone say it: all, nothing ("без предоплаты"), or a part of unknown size. */
  upfront?: 100 | 0 | "?";
  netDays?: number;
  placement?: string;
};

export function termsOf(atoms: readonly Atom[], locale: string): Terms {
  const terms: Terms = {
    atoms,
    taken: new Set(),
    extras: new Set(),
    flags: new Set(),
    locale,
    hasProduct: false,
    isFree: false,
    isPerformance: false,
    isDiscounted: false,
  };
  atoms.forEach((atom, index) => {
    if (isNumber(atom) && atom.percent) takePercent(terms, index, atom);
  });
  atoms.forEach((atom, index) => {
    if (isTerm(atom, "terms")) takeNetDays(terms, index);
    if (isTerm(atom, "rights")) takeRights(terms, index);
    if (isTerm(atom, "tax")) takeTax(terms, index, atom.key, undefined);
    if (isTerm(atom, "netto") && !takeDaysBefore(terms, index)) terms.extras.add("ex_vat");
    if (isTerm(atom, "postpay")) takeNetDays(terms, index);
    if (isTerm(atom, "prepay") && !terms.taken.has(atom)) takePrepay(terms, index);
    if (isTerm(atom, "free")) terms.isFree = true;
    if (atom.kind === "placement") terms.placement = atom.text;
  });
  performanceIn(terms);
  productIn(terms);
  takeHours(terms);
  return terms;
}

const percentRoles: ReadonlySet<string> = new Set(["prepay", "postpay", "commission", "tax", "discount", "action"]);
const isPercentTerm = (atom: Atom | undefined): boolean =>
  atom?.kind === "term" && (percentRoles.has(atom.role) || isSales(atom));
const isSales = (atom: Atom): boolean =>
  isTerm(atom, "metric", "sales") || isTerm(atom, "metric", "revenue") || isTerm(atom, "metric", "orders");

/** A percent is never an amount: it belongs to the nearest word of payment, commission or tax. */
function takePercent(terms: Terms, index: number, number: NumberAtom): void {
  const { atoms } = terms;
  terms.taken.add(number);
  const at = nearestTerm(atoms, index);
  const term = at === undefined ? undefined : atoms[at];
  const share = fraction(number.value ?? 0);
  if (term?.kind === "term" && term.role === "discount") terms.isDiscounted = true;
  if (at === undefined || term?.kind !== "term") {
    terms.isDiscounted ||= isMark(atoms[index - 1], "-–") && isNumber(atoms[index - 2]);
    bareTax(terms, index, share);
    return;
  }
  terms.taken.add(term);
  if (term.role === "prepay") terms.prepay ??= number.value;
  else if (term.role === "postpay" && share === 1) terms.upfront = 0;
  else if (term.role === "tax") takeTax(terms, Math.min(at, index), term.key, share);
  else if (term.role === "commission" || term.role === "action" || term.role === "metric") {
    terms.commission = share;
    terms.extras.add("commission");
  }
}

/** The nearest on either side within the same stretch; the order of the stretch breaks a tie. */
function nearestTerm(atoms: readonly Atom[], index: number): number | undefined {
  const after = find(atoms, index, 1);
  const before = find(atoms, index, -1);
  if (after === undefined || before === undefined) return after ?? before;
  return after - index <= index - before && !isNumber(atoms[after + 1]) ? after : before;
}

function find(atoms: readonly Atom[], index: number, step: 1 | -1): number | undefined {
  const isAlone = isMark(atoms[index - 1], "(") && isMark(atoms[index + 1], ")");
  for (let at = index + step; at >= 0 && at < atoms.length; at += step) {
    if (isBorder(atoms[at]) && !isMark(atoms[at], "/") && !(isAlone && at === index - 1)) return undefined;
    if (isPercentTerm(atoms[at])) return at;
    const other = atoms[at];
    if (isNumber(other) && (other.percent || other.currency || other.power)) return undefined;
  }
  return undefined;
}

const SELF_EMPLOYED_TAX: readonly number[] = [0.04, 0.06];

/** "45 000 + 6%": the tax of the self-employed, in Russian cells. */
function bareTax(terms: Terms, index: number, share: number): void {
  const isOnTop =
    isMark(terms.atoms[index - 1], "+") ||
    (isNumber(terms.atoms[index]) && (terms.atoms[index] as NumberAtom).sign === "+");
  if (isOnTop && terms.locale.startsWith("ru") && SELF_EMPLOYED_TAX.includes(share)) addTax(terms, "npd", share);
}

function takeTax(terms: Terms, index: number, key: string, share: number | undefined): void {
  const { atoms } = terms;
  const tax = atoms[index];
  if (share === undefined && tax && terms.taken.has(tax)) return;
  if (isOnTop(atoms, index)) addTax(terms, key, share);
}

function isOnTop(atoms: readonly Atom[], index: number): boolean {
  const own = atoms[index];
  if (isNumber(own) && own.sign === "+") return true;
  for (let at = index - 1; at >= index - 3; at--) {
    const atom = atoms[at];
    if (isMark(atom, "+") || isTerm(atom, "without") || isTerm(atom, "and")) return true;
    if (isTerm(atom, "including") || (isNumber(atom) && !atom.percent) || isMark(atom, ",;(")) break;
  }
  return [1, 2, 3].some((step) => isTerm(atoms[index + step], "without"));
}

function addTax(terms: Terms, key: string, share: number | undefined): void {
  terms.extras.add(key === "npd" ? "npd_on_top" : "ex_vat");
  if (share === undefined) return;
  terms.taxRate = share;
  terms.flags.add("tax_on_top");
}

const DAYS: Readonly<Record<string, number>> = { d: 1, week: 7, month: 30, year: 365 };
const LONGEST_TERM = 365;

/** Words beside "upfront" that say how much of it; "half upfront" is half. */
const HALF = /^(half|половин|hälfte|halb|metade)/;
const NONE = /^(no|not|nothing|none|zero|нет|kein|sem$)/;
const SOME = /^(third|quarter|part|some|tbd|tbc|част|треть|четверть|teil|drittel|viertel|parte|terço)/;

/** "upfront" without a share is all of it, where nothing is said to follow; "без предоплаты" is none. */
function takePrepay(terms: Terms, index: number): void {
  const { atoms } = terms;
  const says = (words: RegExp) =>
    [index - 1, index + 1].some((at) => words.test((atoms[at] as { text?: string } | undefined)?.text ?? ""));
  const isPart = says(SOME) || atoms.some((atom) => isTerm(atom, "postpay"));
  if (isTerm(atoms[index - 1], "without") || says(NONE)) terms.upfront ??= 0;
  else if (says(HALF)) terms.prepay ??= 50;
  else terms.upfront = isPart ? "?" : 100;
}

/** "net 30", "Net-45", "оплата через 14 дней", "30 Tage netto". */
function takeNetDays(terms: Terms, index: number): void {
  const { atoms } = terms;
  const at = [index + 1, index + 2, index - 1].find((near) =>
    isDays(atoms[near], isTerm(atoms[index]) && (atoms[index] as { text: string }).text === "net"),
  );
  const number = at === undefined ? undefined : (atoms[at] as NumberAtom);
  if (!number || (at === index + 2 && isBorder(atoms[index + 1]))) return;
  terms.taken.add(number);
  terms.netDays = (number.value ?? 0) * (DAYS[number.unit ?? "d"] ?? 1);
}

/** "30 Tage netto": the tax is not spoken of. */
function takeDaysBefore(terms: Terms, index: number): boolean {
  const isTermOfDays = isDays(terms.atoms[index - 1], false);
  if (isTermOfDays) takeNetDays(terms, index);
  return isTermOfDays;
}

const isDays = (atom: Atom | undefined, mayBeBare: boolean): boolean =>
  isNumber(atom) &&
  !atom.currency &&
  !atom.percent &&
  atom.power === 0 &&
  (atom.unit !== undefined ? DAYS[atom.unit] !== undefined : mayBeBare) &&
  (atom.value ?? LONGEST_TERM + 1) <= LONGEST_TERM;

/** "30d usage rights", "права на использование 3 месяца". */
function takeRights(terms: Terms, index: number): void {
  const { atoms } = terms;
  const near = [index - 1, index + 1, index + 2, index - 2, index + 3].find((at) => {
    const atom = atoms[at];
    return isNumber(atom) && DAYS[atom.unit ?? ""] !== undefined && !terms.taken.has(atom);
  });
  const number = near === undefined ? undefined : (atoms[near] as NumberAtom);
  if (number) terms.taken.add(number);
  const days = number && (number.value ?? 0) * (DAYS[number.unit ?? ""] ?? 1);
  terms.extras.add(days ? `usage_rights_${days}d` : "usage_rights");
}

/** "за 24ч", "48 hours": how long the post stays; other spans of time are no price either. */
function takeHours(terms: Terms): void {
  for (const atom of terms.atoms) {
    if (!isNumber(atom) || atom.unit === undefined || terms.taken.has(atom)) continue;
    terms.taken.add(atom);
    if (atom.unit === "h") terms.placement ??= `${atom.value}h`;
  }
}
