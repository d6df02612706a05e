/** Roll-up → the page's first table: a line a market, and the total where every rate is known. */
import type { Cell } from "../cell.ts";
import type { Config } from "../config/config.ts";
import { monthBefore } from "../day.ts";
import { formatDay, formatNumber } from "../format.ts";
import { type VerdictKind, verdictLabels } from "../metrics/verdict.ts";
import type { Language, Text } from "../text.ts";
import type { MarketMonth, Rollup } from "./rollup.ts";
import type { StoredMonth } from "./stored.ts";
import { type Total, totalOf } from "./totals.ts";

/** A row that begins so is a heading. */
export const HEADING = "■ ";

/** Told apart without colour. */
const signs: Readonly<Record<VerdictKind, string>> = { scale: "▲", keep: "●", coach: "◆", end: "▼", unknown: "○" };

/** "▲ Scale" */
export const signed = (kind: VerdictKind, language: Language): string =>
  `${signs[kind]} ${verdictLabels[kind][language]}`;

const labels: readonly Text[] = [
  { en: "Market", ru: "Рынок" },
  { en: "Lead", ru: "Ответственный" },
  { en: "Verdict", ru: "Решение" },
  { en: "Engagement quality", ru: "Качество вовлечения" },
  { en: "CPE, pooled", ru: "CPE, общий" },
  { en: "Usual CPE", ru: "Обычный CPE" },
  { en: "CPE against usual (above 1 is better)", ru: "CPE к обычному (больше 1 — лучше)" },
  { en: "Change on last month", ru: "К прошлому месяцу" },
  { en: "Spend", ru: "Расход" },
  { en: "Currency", ru: "Валюта" },
  { en: "Share of spend", ru: "Доля расхода" },
  { en: "Share of reach", ru: "Доля охвата" },
  { en: "KPIs met", ru: "KPI выполнено" },
];

export function headline(
  { month, markets }: Rollup,
  earlier: readonly StoredMonth[],
  config: Config,
  language: Language,
): Cell[][] {
  const total = totalOf(markets, config);
  const reach = markets.reduce((sum, { figures }) => sum + (figures.reach.value ?? 0), 0);
  const before = (market: string) =>
    earlier.find((one) => one.market === market && one.month === monthBefore(month))?.engagementQuality;
  return [
    labels.map((label, i) => (i === 0 ? HEADING : "") + label[language]),
    ...markets.map((row) => {
      const { market, currency, figures, verdict, kpisMet, kpisSet } = row;
      const { engagementQuality, cpe, spend } = figures;
      return [
        market,
        config.markets.find(({ code }) => code === market)?.values.lead,
        signed(verdict.kind, language),
        engagementQuality.value,
        cpe.value,
        cpe.benchmark,
        cpe.ratio,
        changeSince(row, before(market), language),
        spend.value,
        currency,
        spendShare(total, market),
        reach ? (figures.reach.value ?? 0) / reach : undefined,
        kpisSet ? { en: `${kpisMet} of ${kpisSet}`, ru: `${kpisMet} из ${kpisSet}` }[language] : undefined,
      ];
    }),
    totalLine(total, language),
  ];
}

/** "▲ +0.12": better than a month ago. */
function changeSince({ figures }: MarketMonth, before: number | undefined, language: Language): string | undefined {
  const { value } = figures.engagementQuality;
  if (value === undefined || before === undefined) return undefined;
  const change = value - before;
  return `${change < 0 ? "▼ " : "▲ +"}${formatNumber(change, language, 2, 2)}`;
}

const spendShare = (total: Total, market: string): number | undefined =>
  "amount" in total && total.amount > 0 ? (total.spends[market] ?? 0) / total.amount : undefined;

/** A sum only where every rate is known; each rate is said with its day. */
function totalLine(total: Total, language: Language): Cell[] {
  const label = { en: "Total", ru: "Итого" }[language];
  if ("missing" in total) {
    const codes = total.missing.join(", ");
    const why = {
      en: `no total: Config lacks fxToBase with fxAsOf for ${codes}`,
      ru: `итога нет: на вкладке Config нет fxToBase с fxAsOf для ${codes}`,
    };
    return [label, codes ? why[language] : ""];
  }
  const rates = total.rates
    .map(
      ({ market, rate, asOf }) =>
        `${market} × ${formatNumber(rate, language, 6)}${asOf ? ` (${formatDay(asOf, language)})` : ""}`,
    )
    .join(", ");
  const at = rates && `${{ en: "at rates", ru: "по курсам" }[language]} ${rates}`;
  return [label, at, "", "", "", "", "", "", total.amount, total.currency];
}
