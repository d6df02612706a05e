/** The amount of a brief: what was offered, with its taxes and their sum, by result with an estimate, or what is not agreed yet. */
import type { Words } from "../../document.ts";
import { fill } from "../../fill.ts";
import { formatMoney, formatNumber, formatShare } from "../../format.ts";
import type { Money } from "../../quantities/spend.ts";
import type { Target } from "../../reading/index.ts";
import { type Issue, orOpen } from "../issue.ts";

/** An amount that is not exact is none yet: it is shown as a gap. */
export function amountText(issue: Issue): Words {
  const { draft, facts, words } = issue;
  const { amount, rate } = facts;
  if (draft.amount !== undefined) return draft.amount;
  if (rate.status === "noncash") return words.payment.productOnly;
  if ("amount" in amount) return sumText(amount, issue);
  if (rate.status === "perf") return orOpen(byResult(issue), issue);
  const open = rangeText(issue);
  return { open: open ? `${open}, ${words.open}` : words.open };
}

/** "€900 + €171 (VAT 19%) = €1,071" */
function sumText({ amount, currency }: Money, issue: Issue): string {
  const { facts, notation, words } = issue;
  const base = onHandText(perSpanText(formatMoney(amount, currency, notation), issue), issue);
  const { onTop = [], total } = facts.fee ?? {};
  if (!onTop.length || !total) return base;
  const { costs, otherCosts } = words.terms;
  const parts = onTop.map(({ what, share, amount: cost }) => {
    const name = fill(costs[what] ?? otherCosts, share === undefined ? "" : formatShare(share, notation)).trim();
    return `${formatMoney(cost, currency, notation)} (${name})`;
  });
  return `${[base, ...parts].join(" + ")} = ${formatMoney(total.amount, currency, notation)}`;
}

export const isOnHand = ({ facts: { ofAmount } }: Issue): boolean => ofAmount !== undefined;

const onHandText = (amount: string, issue: Issue): string =>
  isOnHand(issue) ? fill(issue.words.terms.onHand, amount) : amount;

/** What an offer by result comes to where the target in the KPIs is met, never more than its cap. */
export function estimateRow(issue: Issue): readonly (readonly [string, Words])[] {
  const { draft, facts, language, notation, words } = issue;
  const { rate, kpis } = facts;
  if (draft.amount !== undefined || rate.status !== "perf") return [];
  for (const [price, keys, per] of counted(rate)) {
    if (price === undefined) continue;
    for (const key of keys) {
      const kpi = kpis.find((one) => one.key === key);
      const count = kpi && leastOf(kpi.target);
      if (!kpi || count === undefined) continue;
      const sum = Math.round((price * count * 100) / per) / 100;
      const money = formatMoney(Math.min(sum, rate.cap ?? sum), rate.currency, notation);
      const label = words.metrics?.[key] ?? kpi.label[language];
      return [[words.terms.estimate, fill(words.terms.estimated, money, label, formatNumber(count, notation))]];
    }
  }
  return [];
}

/** Prices, what each is counted by, the likest first, and for how many of it. */
const counted = ({ cpm, cpv, cpc, cpe, cpa }: Issue["facts"]["rate"]) =>
  [
    [cpm, ["impressions", "views", "reach"], 1000],
    [cpv, ["views"], 1],
    [cpc, ["clicks"], 1],
    [cpe, ["engagements"], 1],
    [cpa, ["orders", "leads"], 1],
  ] as const;

const leastOf = (target: Target): number | undefined =>
  target.op === "between" ? target.min : target.op === "<" || target.op === "<=" ? undefined : target.value;

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

/** "$800 – $1,000", "at least $500", "about $900" */
function rangeText({ facts: { rate }, notation, words: { kpis, terms } }: Issue): string | undefined {
  if (rate.amount !== undefined && rate.flags?.includes("approx"))
    return fill(terms.about, formatMoney(rate.amount, rate.currency, notation));
  const [low = "", high = ""] = [rate.min, rate.max].map((end) =>
    end === undefined ? "" : formatMoney(end, rate.currency, notation),
  );
  if (!low && !high) return undefined;
  return low && high ? `${low} – ${high}` : low ? kpis.target[">="] + low : kpis.target["<="] + high;
}

/** "CPM $10 + 10 % of sales" */
export function byResult({ facts: { rate }, notation, words: { payment: labels, kpis } }: Issue): string {
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
