/** The payment section of a brief: what was offered, by when it is paid, and what of it is not agreed yet. */
import type { Words } from "../../document.ts";
import { count, fill } from "../../fill.ts";
import { formatMoney, formatShare } from "../../format.ts";
import type { Payment } from "../../process/terms.ts";
import { dated, type Issue, orOpen } from "../issue.ts";

type Row = readonly [string, Words];

export function paymentRows(issue: Issue): readonly Row[] {
  const { payment: labels } = issue.words;
  const { values } = issue;
  return [
    [labels.amount, orOpen(amountText(issue), issue)],
    ...productRow(issue),
    ...(issue.draft.amount === undefined ? extraRows(issue) : []),
    ...dueRows(issue),
    [labels.method, orOpen(values.paymentMethods?.join(", "), issue)],
    [labels.documents, orOpen(values.documents?.join("; "), issue)],
    [labels.contract, orOpen(values.contractForm, issue)],
  ];
}

function amountText(issue: Issue): string | undefined {
  const { draft, facts, words, notation } = issue;
  const { amount, rate } = facts;
  if (draft.amount !== undefined) return draft.amount;
  if (rate.status === "noncash") return words.payment.productOnly;
  if ("amount" in amount) return perSpanText(formatMoney(amount.amount, amount.currency, notation), issue);
  return rate.status === "perf" ? byResult(issue) : rangeText(issue);
}

/** "$500" that is paid every month → "$500 a month"; three of them → "$1,500 (3 × $500 a month)". */
function perSpanText(amount: string, { facts: { rate }, notation, words: { payment: labels } }: Issue): string {
  const [item, ...more] = rate.items ?? [];
  const span = labels.perSpan[rate.per ?? item?.what ?? ""];
  if (!span || more.length) return amount;
  if (rate.per) return fill(span, amount);
  return item?.unit === undefined
    ? amount
    : `${amount} (${item.qty} × ${fill(span, formatMoney(item.unit, rate.currency, notation))})`;
}

/** "$800 – $1,000, to be agreed" */
function rangeText({ facts: { rate }, notation, words: { kpis, open } }: Issue): string | undefined {
  const [low = "", high = ""] = [rate.min, rate.max].map((end) =>
    end === undefined ? "" : formatMoney(end, rate.currency, notation),
  );
  if (!low && !high) return undefined;
  return `${low && high ? `${low} – ${high}` : low ? kpis.target[">="] + low : kpis.target["<="] + high}, ${open}`;
}

/** "CPM $10 + 10 % of sales" */
function byResult({ facts: { rate }, notation, words: { payment: labels, kpis } }: Issue): string {
  const { cpa, commission, cap, currency } = rate;
  const prices = (["cpm", "cpv", "cpc", "cpe"] as const).map((key) => {
    const price = rate[key];
    return price !== undefined && `${key.toUpperCase()} ${formatMoney(price, currency, notation)}`;
  });
  const most = cap === undefined ? "" : ` (${kpis.target["<="]}${formatMoney(cap, currency, notation)})`;
  const sum = [
    ...prices,
    cpa !== undefined && fill(labels.cpa, formatMoney(cpa, currency, notation)),
    commission !== undefined && fill(labels.ofSales, formatShare(commission, notation)),
  ]
    .filter((part) => part)
    .join(" + ");
  return sum && sum + most;
}

/** What the rate cell adds to its amount. */
function extraRows(issue: Issue): readonly Row[] {
  const { payment: labels } = issue.words;
  const { status, taxRate, vat, extras = [] } = issue.facts.rate;
  const bonus = status === "perf" ? "" : byResult(issue);
  const named = extras.flatMap((extra) => labels.taxes[extra] ?? []);
  const taxes = [...named, ...(vat === "included" || vat === "none" ? [labels.vat[vat]] : [])].join(", ");
  const rate = taxRate === undefined ? "" : formatShare(taxRate, issue.notation);
  const tax = taxes && rate ? `${taxes} (${rate})` : rate ? fill(labels.taxRate, rate) : taxes;
  return [...(bonus ? [[labels.commission, bonus] as const] : []), ...(tax ? [[labels.tax, tax] as const] : [])];
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
  return payments.map((part) => paymentRow(part, issue));
}

/** "$600 (50 %), by Wed 7 Oct 2026", and for the rest how it is reckoned. */
function paymentRow(part: Payment, issue: Issue): Row {
  const { payment: labels } = issue.words;
  const share = formatShare(part.share, issue.notation);
  if (part.amount === undefined) return [labels[part.on], due(fill(labels.of, share), part, issue)];
  const money = formatMoney(part.amount, issue.facts.rate.currency, issue.notation);
  return [labels[part.on], due(part.share === 1 ? money : `${money} (${share})`, part, issue)];
}

/** "$1,200, by Fri 27 Nov 2026 (30 days after publication, if published on Wed 28 Oct 2026)" */
function due(sum: string, { on, day }: Payment, issue: Issue): string {
  const { open, payment: labels, days: inDays, tag } = issue.words;
  const { terms, timeline } = issue;
  const by = `${sum}, ${day ? fill(labels.by, dated(day, issue)) : open}`;
  if (on === "signing") return by;
  const days = terms.netDays ? fill(labels.net, count(terms.netDays, inDays, tag)) : labels.sameDay;
  return `${by} (${timeline ? `${days}, ${fill(labels.ifLate, dated(timeline.liveFrom, issue))}` : days})`;
}

/** While there is no amount: what would apply to it, said once and as a condition. */
function termsText(payments: readonly Payment[], issue: Issue): string {
  const { payment: labels } = issue.words;
  const { status, paymentTerms } = issue.facts.rate;
  const isByResult = status === "perf";
  const isOpen = isByResult && paymentTerms === undefined;
  // on the day of publication nobody knows the result yet
  if (isOpen && !issue.terms.netDays) return fill(labels.result, issue.words.open);
  const parts = payments.flatMap((part) => {
    if (isOpen && part.on === "signing") return [];
    const when = labels[part.on].charAt(0).toLowerCase() + labels[part.on].slice(1);
    return due(isOpen || part.share === 1 ? when : `${formatShare(part.share, issue.notation)} ${when}`, part, issue);
  });
  return fill(isByResult ? labels.result : labels.once, parts.join("; "));
}
