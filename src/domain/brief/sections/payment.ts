/** The payment section of a brief: what was offered, by when it is paid, and what of it is not agreed yet. */
import type { Words } from "../../document.ts";
import { count, fill } from "../../fill.ts";
import { formatMoney, formatShare } from "../../format.ts";
import type { Payment } from "../../process/terms.ts";
import { cents } from "../../quantities/cents.ts";
import { dated, type Issue, orOpen } from "../issue.ts";
import { amountText, byResult, estimateRow, isOnHand } from "./amount.ts";

type Row = readonly [string, Words];

export function paymentRows(issue: Issue): readonly Row[] {
  const { payment: labels } = issue.words;
  const { facts, values } = issue;
  const documents = facts.documents ?? values.documents;
  return [
    [labels.amount, amountText(issue)],
    ...estimateRow(issue),
    ...productRow(issue),
    ...(issue.draft.amount === undefined ? extraRows(issue) : []),
    ...dueRows(issue),
    ...(isUnpaid(issue)
      ? []
      : ([
          [labels.method, orOpen(values.paymentMethods?.join(", "), issue)],
          ...(facts.documents?.length === 0 ? [] : [[labels.documents, orOpen(documents?.join("; "), issue)] as const]),
        ] as const)),
    [labels.contract, orOpen(values.contractForm, issue)],
  ];
}

/** What the rate cell adds to its amount. */
function extraRows(issue: Issue): readonly Row[] {
  const { payment: labels } = issue.words;
  const { status, vat, extras = [] } = issue.facts.rate;
  // in the sum that stands in the amount
  const taxRate = issue.facts.fee ? undefined : issue.facts.rate.taxRate;
  const isSummed = issue.facts.fee?.onTop.length;
  const bonus = status === "perf" ? "" : byResult(issue);
  const named = isSummed ? [] : extras.flatMap((extra) => labels.taxes[extra] ?? []);
  const state = vat === "included" || vat === "none" ? [labels.vat[vat] + shareInside(issue)] : [];
  const taxes = [...named, ...state, ...(isOnHand(issue) && !isSummed ? [issue.words.terms.afterTax] : [])].join(", ");
  const rate = taxRate === undefined ? "" : formatShare(taxRate, issue.notation);
  const tax = taxes && rate ? `${taxes} (${rate})` : rate ? fill(labels.taxRate, rate) : taxes;
  return [...(bonus ? [[labels.commission, bonus] as const] : []), ...(tax ? [[labels.tax, tax] as const] : [])];
}

/** Of the VAT that is in the amount: " (20%: $200)" */
function shareInside({ facts: { amount, rate }, notation }: Issue): string {
  const { vatShare } = rate;
  if (vatShare === undefined || !("amount" in amount)) return "";
  const inside = cents((amount.amount * vatShare) / (1 + vatShare));
  return ` (${formatShare(vatShare, notation)}: ${formatMoney(inside, amount.currency, notation)})`;
}

function productRow(issue: Issue): readonly Row[] {
  const { payment: labels, open } = issue.words;
  const { rate, productValue } = issue.facts;
  if (productValue !== undefined)
    return [
      [labels.product, fill(labels.worth, formatMoney(productValue.amount, productValue.currency, issue.notation))],
    ];
  const inRow = rate.status === "noncash" || rate.extras?.includes("product");
  return (issue.draft.amount === undefined ? inRow : isBarter(issue)) ? [[labels.product, { open }]] : [];
}

/** A typed amount in which there is no money. */
const isBarter = ({ draft: { amount = "" }, facts }: Issue): boolean =>
  /no (money|cash)|product only|\bfree\b|без денег|бесплатно|только продукт|kein geld|kostenlos|umsonst|^\D*0+([.,]0+)?\D*$/i.test(
    amount,
  ) ||
  (!/\d/.test(amount) && (facts.rate.status === "noncash" || /barter|бартер/i.test(amount)));

/** Nothing is paid in money: neither methods nor documents of payment are asked for. */
const isUnpaid = (issue: Issue): boolean =>
  issue.draft.amount === undefined ? issue.facts.rate.status === "noncash" : isBarter(issue);

/** A typed amount that says itself when it is paid, or in which parts: days and shares of elsewhere would contradict it. */
const HAS_TERMS =
  /%|up ?front|prepa|advance|deposit|\bnet\b|\b(day|week|month|part)s?\b|hal[fv]|предоплат|аванс|постоплат|вп[её]р[её]д|част|половин|дн(я|ей)|недел|vorkasse|anzahlung|tagen?\b|raten/i;

function dueRows(issue: Issue): readonly Row[] {
  const { draft, facts, payments, words } = issue;
  const { payment: labels, open } = words;
  const { amount } = draft;
  if (amount !== undefined && isBarter(issue)) return [];
  if (amount !== undefined && HAS_TERMS.test(amount.replace(/\d+\s*%\s*(vat|mwst|ust|ндс|нпд|tax)/gi, "")))
    return [[words.titles.payment, labels.agreed]];
  if (!payments) return [[labels.publication, { open }]];
  if (amount === undefined && "doubt" in facts.amount)
    return payments.length ? [[words.titles.payment, termsText(payments, issue)]] : [];
  const months = payments.filter(({ on }) => on === "month");
  return months.length ? monthRows(months, issue) : payments.map((part) => paymentRow(part, issue));
}

/** "$2,000 each, by Fri 27 Nov 2026; Mon 28 Dec 2026": what differs by a cent stands by itself. */
function monthRows(months: readonly Payment[], issue: Issue): readonly Row[] {
  const { payment: labels, terms } = issue.words;
  const amounts = [...new Set(months.map(({ amount }) => amount ?? 0))];
  const lines = amounts.map((amount) => {
    const days = months
      .filter((one) => one.amount === amount)
      .map(({ day }) => (day ? dated(day, issue) : labels.openDay));
    return fill(terms.eachBy, moneyOf(amount, issue), days.join("; "));
  });
  return [[terms.monthly, lines.join("; ")]];
}

/** With the VAT that comes on top, where nobody wrote how much: "£800 plus VAT" */
function moneyOf(amount: number, { facts: { fee, rate }, notation, words: { payment: labels } }: Issue): string {
  const money = formatMoney(amount, rate.currency, notation);
  return rate.vat === "on_top" && !fee ? `${money} ${labels.taxes.ex_vat}` : money;
}

/** Months are counted from publication on. */
const momentOf = ({ on }: Payment): "signing" | "publication" => (on === "signing" ? "signing" : "publication");

/** "$600 (50 %), by Wed 7 Oct 2026", and for the rest how it is reckoned. */
function paymentRow(part: Payment, issue: Issue): Row {
  const on = momentOf(part);
  const { payment: labels } = issue.words;
  const share = formatShare(part.share, issue.notation);
  if (part.amount === undefined) return [labels[on], due(fill(labels.of, share), part, issue)];
  const money = moneyOf(part.amount, issue);
  return [labels[on], due(part.share === 1 ? money : `${money} (${share})`, part, issue)];
}

/** "$1,200, by Fri 27 Nov 2026 (30 days after publication, if published on Wed 28 Oct 2026)", or "… (on publication)" */
function due(sum: string, { on, day }: Payment, issue: Issue): string {
  const { payment: labels, days: inDays, tag } = issue.words;
  const { terms, timeline } = issue;
  const by = `${sum}, ${day ? fill(labels.by, dated(day, issue)) : labels.openDay}`;
  if (on === "signing") return by;
  const days = terms.netDays ? fill(labels.net, count(terms.netDays, inDays, tag)) : labels.sameDay;
  if (!day) return `${sum}, ${days}`;
  const isReckoned = terms.netDays && timeline;
  return `${by} (${isReckoned ? `${days}, ${fill(labels.ifLate, dated(timeline.liveFrom, issue))}` : days})`;
}

/** While there is no amount: what would apply to it, said once and as a condition. */
function termsText(payments: readonly Payment[], issue: Issue): string {
  const { payment: labels } = issue.words;
  const { status, paymentTerms } = issue.facts.rate;
  const isByResult = status === "perf";
  const isOpen = isByResult && paymentTerms === undefined;
  // on the day of publication nobody knows the result yet
  if (isOpen && !issue.terms.netDays) return labels.resultOpen;
  const parts = payments.flatMap((part) => {
    if (isOpen && part.on === "signing") return [];
    const when = labels[momentOf(part)].charAt(0).toLowerCase() + labels[momentOf(part)].slice(1);
    return due(isOpen || part.share === 1 ? when : `${formatShare(part.share, issue.notation)} ${when}`, part, issue);
  });
  return fill(isByResult ? labels.result : labels.once, parts.join("; "));
}
