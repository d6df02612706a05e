/** Sections of a brief that say how success is measured and how we work together. */
import { paragraph, type Section, steps, facts as table, type Words } from "../../document.ts";
import { count, fill } from "../../fill.ts";
import { formatDay, formatMoney, formatNumber, formatShare } from "../../format.ts";
import type { MetricKey } from "../../tables/metrics.ts";
import type { BriefKpi } from "../facts.ts";
import type { Issue } from "../issue.ts";
import type { BriefWords } from "../words/index.ts";

export function measurementSections(issue: Issue): readonly Section[] {
  const { titles } = issue.words;
  return [
    { key: "kpis", title: titles.kpis, blocks: [table(kpiRows(issue))] },
    { key: "process", title: titles.process, blocks: process(issue) },
  ];
}

function kpiRows(issue: Issue): readonly (readonly [string, Words])[] {
  const { kpis: words, titles, open, someDay } = issue.words;
  const { kpis } = issue.facts;
  const targets = kpis.map((kpi) => [capital(metricName(kpi, issue)), targetText(kpi, issue)] as const);
  const back = issue.timeline
    ? fill(words.send, formatDay(issue.timeline.report, issue.notation))
    : fill(words.send, someDay);
  return [...(targets.length ? targets : [[titles.kpis, { open }] as const]), [words.back, back]];
}

const metricName = ({ key, label }: Pick<BriefKpi, "key" | "label">, { words, language }: Issue): string =>
  words.metrics?.[key] ?? label[language];

const targetText = (kpi: BriefKpi, issue: Issue): string => `${demand(kpi, issue)} · ${measured(kpi, issue)}`;

/** Without a sign a target is the least for volumes and rates, and the most for costs; so is the end of a range that counts. */
function demand({ target, costLike, ...kpi }: BriefKpi, issue: Issue): string {
  const { kpis: words } = issue.words;
  const shown = (value: number) => quantity(value, kpi, issue);
  if (target.op === "between") {
    const [min, max] = [shown(target.min), shown(target.max)];
    return `${min} – ${max} (${costLike ? fill(words.most, max) : fill(words.least, min)})`;
  }
  const sign = target.op === "=" ? (costLike ? "<=" : ">=") : target.op;
  return `${words.target[sign]}${shown(target.value)}`;
}

function quantity(
  value: number,
  { unit, currency }: Pick<BriefKpi, "unit" | "currency">,
  { notation, words }: Issue,
): string {
  switch (unit) {
    case "count":
      return formatNumber(value, notation, 2);
    case "share":
      return formatShare(value, notation, 2);
    case "money":
      return formatMoney(value, currency, notation);
    case "seconds":
      return fill(words.kpis.seconds, formatNumber(value, notation, 1));
    case "points":
      return fill(words.kpis.points, formatNumber(value, notation, 1));
  }
}

type Measure = keyof BriefWords["kpis"]["measures"];

/** Who counts what; a metric that is not named here and costs no money stands in the platform's statistics. */
const measures: { readonly [key in MetricKey]?: Measure } = {
  likes: "post",
  comments: "post",
  clicks: "link",
  orders: "shop",
  leads: "shop",
  revenue: "shop",
  ad_cost_share: "shop",
  promo_uses: "shop",
  sentiment_positive: "comments",
  sentiment_negative: "comments",
  sentiment_neutral: "comments",
  brand_lift_pp: "survey",
  authenticity: "tool",
};

function measured({ key, unit, costLike }: BriefKpi, issue: Issue): string {
  const { facts, words } = issue;
  if (key !== "er" || !facts.engagementSet.length)
    return costLike && unit === "money"
      ? (words.kpis.costs[key] ?? words.kpis.measures.cost)
      : words.kpis.measures[measures[key] ?? "statistics"];
  const set = facts.engagementSet.map((metric) => metricName(metric, issue)).join(" + ");
  return `(${set}) ÷ ${words.kpis.bases[facts.erBasis ?? "followers"]}`;
}

function process(issue: Issue) {
  const { process: words, tag } = issue.words;
  const { feedbackHours, feedbackFrequency, lead, sopLink } = issue.values;
  const { decides, contact } = issue.draft;
  const within = feedbackHours === undefined ? "" : ` ${count(feedbackHours, words.within, tag)}`;
  const people = [
    ...(decides ? [fill(words.decides, decides)] : []),
    ...(contact ? [fill(words.contact, contact)] : []),
    ...(lead ? [fill(words.lead, lead)] : []),
  ];
  return [
    steps([
      words.brief,
      fill(words.execution, within, feedbackFrequency ? fill(words.often, feedbackFrequency) : ""),
      words.measurement,
      words.payment,
    ]),
    paragraph(people.length ? `${words.who}: ${people.join("; ")}.` : `${words.who}: ${issue.words.open}`),
    ...(sopLink ? [paragraph(fill(words.sop, sopLink))] : []),
  ];
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
