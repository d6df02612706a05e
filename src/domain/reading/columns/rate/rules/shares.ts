/** A percent is never an amount: it belongs to the nearest word of payment, commission, tax or cost. */
import { type Atom, isBorder, isMark, isNumber, type NumberAtom, type TermAtom } from "../../../atoms/atom.ts";
import { fraction } from "../../../clauses/values.ts";
import type { Rule } from "../rule.ts";
import type { Terms } from "../terms.ts";
import { addFee } from "./addOns.ts";
import { addTax, sayTax } from "./taxes.ts";

const shareRoles: ReadonlySet<string> = new Set([
  "prepay",
  "postpay",
  "commission",
  "tax",
  "discount",
  "action",
  "fee",
]);
const salesKeys: ReadonlySet<string> = new Set(["sales", "revenue", "orders"]);

const hasShare = (atom: Atom | undefined): atom is TermAtom =>
  atom?.kind === "term" && (shareRoles.has(atom.role) || (atom.role === "metric" && salesKeys.has(atom.key)));

type Share = { readonly terms: Terms; readonly at: number; readonly share: number; readonly number: NumberAtom };

/** What a share beside a word of this role says. `word` is the place of the word. */
const meanings: { readonly [role: string]: (share: Share, word: number, key: string) => void } = {
  prepay: ({ terms, number, share }) => {
    if (share <= 1) terms.prepay ??= number.value;
    else terms.doubted.add(number);
  },
  postpay: ({ terms, number, share }) => {
    if (share === 1) terms.upfront = 0;
    else if (share > 1) terms.doubted.add(number);
  },
  tax: ({ terms, at, share }, word, key) => sayTax(terms, Math.min(word, at), key, share),
  fee: ({ terms, at, share }, word, key) => addFee(terms, Math.min(word, at), key, { share }),
  discount: ({ terms }) => {
    terms.isDiscounted = true;
  },
  commission: takeCommission,
  action: takeCommission,
  metric: takeCommission,
};

/** "10-15% commission": which of the two is agreed, nobody says. */
function takeCommission({ terms, share, number }: Share): void {
  if (number.max !== undefined || share > 1) terms.doubted.add(number);
  else terms.commission = share;
  terms.extras.add("commission");
}

export const shareRules: readonly Rule[] = [
  {
    name: "share",
    example: ["US", "$500 + 10% commission"],
    at: "number",
    free: true,
    when: ({ atoms }, at) => isNumber(atoms[at]) && (atoms[at] as NumberAtom).percent,
    make: takeShare,
  },
];

function takeShare(terms: Terms, at: number): void {
  const { atoms, taken } = terms;
  const number = atoms[at] as NumberAtom;
  taken.add(number);
  const word = nearestWord(atoms, at);
  const term = word === undefined ? undefined : atoms[word];
  const share = fraction(number.value ?? 0);
  if (word === undefined || term?.kind !== "term") takeBareShare(terms, at, share);
  else {
    taken.add(term);
    meanings[term.role]?.({ terms, at, share, number }, word, term.key);
  }
}

/** The nearest on either side within the same stretch; the order of the stretch breaks a tie. */
function nearestWord(atoms: readonly Atom[], at: number): number | undefined {
  const [after, before] = [find(atoms, at, 1), find(atoms, at, -1)];
  if (after === undefined || before === undefined) return after ?? before;
  return after - at <= at - before && !isNumber(atoms[after + 1]) ? after : before;
}

function find(atoms: readonly Atom[], from: number, step: 1 | -1): number | undefined {
  const isAlone = isMark(atoms[from - 1], "(") && isMark(atoms[from + 1], ")");
  for (let at = from + step; ; at += step) {
    if (isBorder(atoms[at]) && !isMark(atoms[at], "/") && !(isAlone && at === from - 1)) return undefined;
    if (hasShare(atoms[at])) return at;
    const other = atoms[at];
    if (isNumber(other) && (other.percent || other.currency || other.power)) return undefined;
  }
}

const SELF_EMPLOYED_TAX: readonly number[] = [0.04, 0.06];

/** "45 000 + 6%": the tax of the self-employed, in Russian cells; "$1,000 - 10%": a discount. */
function takeBareShare(terms: Terms, at: number, share: number): void {
  const { atoms, locale } = terms;
  terms.isDiscounted ||= isMark(atoms[at - 1], "-–") && isNumber(atoms[at - 2]);
  const isOnTop = isMark(atoms[at - 1], "+") || (atoms[at] as NumberAtom).sign === "+";
  if (isOnTop && locale.startsWith("ru") && SELF_EMPLOYED_TAX.includes(share)) addTax(terms, "npd", share);
  else if (!terms.isDiscounted) terms.taken.delete(atoms[at] as Atom);
}
