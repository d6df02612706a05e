import { doubt, isDoubt, known } from "../domain/doubt.ts";
import { formatMoney, formatNumber, formatShare } from "../domain/format.ts";
import { type TargetStatus, targetStatuses } from "../domain/metrics/targets.ts";
import { flags, type MetricKey, metricKeys } from "../domain/reading/index.ts";
import type { Language } from "../domain/text.ts";
import { engagementRulesIn } from "./cost.ts";
import { defineFunction } from "./define.ts";
import { kpisOf, resultsOf, spendOfRow, unlabelled } from "./results.ts";

export const KPI_STATUS = defineFunction({
  name: "KPI_STATUS",
  about: {
    en: "How many targets were met, and which were missed or not reported. CPE, CPM… are computed from rate and results where results do not give them.",
    ru: "Сколько целей выполнено, какие нет и о каких нет данных. CPE, CPM… считаются по ставке и результатам, если их нет в результатах.",
  },
  args: ["kpis", "results", "rate", "market", "markets", "headings"],
  optionalFrom: 2,
  header: { en: "KPIs met", ru: "KPI выполнены" },
  isText: true,
  examples: [
    { call: ["reach 100k, ER ≥ 4%, saves 500", "reach 118,400; saves 640; ER 3.1%"], gives: "2 of 3 · ER 3.1 % < 4 %" },
    {
      call: [
        "охват 50 000; ER 5%; CPE до 20 ₽",
        "охват 48 200; ER 5,3%; лайки 3 000, комментарии 96",
        "45 000 ₽",
        "RU",
        "MARKETS",
      ],
      gives: "2 of 3 · reach 48,200 < 50,000",
    },
    { call: ["saves 300", "reach 71k"], gives: "0 of 1 · saves not reported" },
    { call: ["3 stories", "reach 71k"], gives: "– no KPI with a number" },
  ],
  run: (row) => {
    const bare = unlabelled(row);
    if (bare) return bare;
    const kpis = kpisOf(row);
    const blocking = kpis.flags?.find((flag) => flags[flag].blocks && flag !== "no_numeric_kpi");
    if (blocking) return { doubt: flags[blocking].found };
    const rules = engagementRulesIn(row);
    if (isDoubt(rules)) return rules;
    const spend = known(spendOfRow(row));
    const currency = kpis.currency ?? spend?.currency ?? row.reading.currency;
    const statuses = targetStatuses(kpis, resultsOf(row), spend, rules);
    if (!statuses.length) return doubt("no KPI with a number", "нет KPI с числом");
    return summary(statuses, currency, row.language);
  },
});

function summary(statuses: readonly TargetStatus[], currency: string, language: Language): string {
  const met = statuses.filter(({ status }) => status === "met").length;
  const count = { en: `${met} of ${statuses.length}`, ru: `${met} из ${statuses.length}` }[language];
  return [
    count,
    ...statuses.filter(({ status }) => status !== "met").map((one) => shortfall(one, currency, language)),
  ].join(" · ");
}

function shortfall({ key, actual, bound, operator }: TargetStatus, currency: string, language: Language): string {
  const label = metricKeys[key].label[language];
  if (actual === undefined) return { en: `${label} not reported`, ru: `${label}: нет данных` }[language];
  const opposite = { ">": "≤", ">=": "<", "<": "≥", "<=": ">" }[operator];
  return `${label} ${formatMetric(key, actual, currency, language)} ${opposite} ${formatMetric(key, bound, currency, language)}`;
}

function formatMetric(key: MetricKey, value: number, currency: string, language: Language): string {
  const { unit } = metricKeys[key];
  if (unit === "share") return formatShare(value, language);
  if (unit === "money") return formatMoney(value, currency, language);
  return formatNumber(value, language, Number.isInteger(value) ? 0 : 1);
}
