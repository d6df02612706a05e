/** Readings → words: what was understood of a cell, doubts last. */
import { formatMoney, formatNumber, formatShare, monthName } from "../../format.ts";
import { flags } from "../../tables/flags.ts";
import { type MetricKey, metricOf } from "../../tables/metrics.ts";
import type { Language, Text } from "../../text.ts";
import type { Audience, Deliverables, KpisReading, RateReading, ResultsReading, Target } from "../types.ts";
import { countryName, per, units, whatNames, words } from "./names.ts";
import { rateInWords } from "./rateInWords.ts";

export type ReadColumn = "rate" | "kpis" | "results";

/** "reach 48,200 · ER 5.3 % by reach · posted 12 Oct 2026 · ⚠ …"; "" where the cell is blank. */
export function readingInWords(
  reading: RateReading | KpisReading | ResultsReading,
  column: ReadColumn,
  language: Language,
): string {
  const understood =
    "status" in reading
      ? rateInWords(reading, language)
      : column === "kpis"
        ? kpisInWords(reading as KpisReading, language)
        : resultsInWords(reading as ResultsReading, language);
  const doubts = (reading.flags ?? []).map((flag) => `⚠ ${flags[flag].found[language]}`);
  const unread = reading.unread ? [`⚠ ${words.unread[language]} ${reading.unread.join("; ")}`] : [];
  return [...understood, ...doubts, ...unread].join(" · ");
}

function kpisInWords(kpis: KpisReading, language: Language): string[] {
  const keys = Object.keys(kpis.metrics) as MetricKey[];
  const targets = keys.map((key) => {
    const basis = key === "er" && kpis.erBasis ? ` ${per[kpis.erBasis][language]}` : "";
    return `${metricOf(key).label[language]} ${targetInWords(key, kpis.metrics[key] as Target, kpis.currency, language)}${basis}`;
  });
  const deadline = kpis.deadline ? [`${words.deadline[language]} ${dayInWords(kpis.deadline, language)}`] : [];
  return [...targets, ...deliverablesInWords(kpis.deliverables, language), ...deadline];
}

const signs = { "=": "", ">": "> ", ">=": "≥ ", "<": "< ", "<=": "≤ " } as const;

function targetInWords(key: MetricKey, target: Target, currency: string | undefined, language: Language): string {
  if (target.op !== "between") return signs[target.op] + valueInWords(key, target.value, currency, language);
  return spanInWords(key, target.min, target.max, currency, language);
}

const spanInWords = (
  key: MetricKey,
  min: number,
  max: number,
  currency: string | undefined,
  language: Language,
): string => [min, max].map((value) => valueInWords(key, value, currency, language)).join("–");

function resultsInWords(results: ResultsReading, language: Language): string[] {
  const { metrics, currency } = results;
  const keys = Object.keys(metrics) as MetricKey[];
  const figures = keys.map((key) => {
    const basis = key === "er" && results.erBasis ? ` ${per[results.erBasis][language]}` : "";
    return `${metricOf(key).label[language]} ${valueInWords(key, metrics[key] ?? 0, currency, language)}${basis}`;
  });
  const ranges = (Object.keys(results.ranges ?? {}) as MetricKey[]).map((key) => {
    const [min, max] = results.ranges?.[key] ?? [0, 0];
    return `${metricOf(key).label[language]} ${spanInWords(key, min, max, currency, language)}`;
  });
  const posted = results.postedOn ? [`${words.posted[language]} ${dayInWords(results.postedOn, language)}`] : [];
  return [
    ...figures,
    ...ranges,
    ...audienceInWords(results.audience, language),
    ...deliverablesInWords(results.deliverables, language),
    ...posted,
  ];
}

function valueInWords(key: MetricKey, value: number, currency: string | undefined, language: Language): string {
  const { unit } = metricOf(key);
  if (unit === "share") return formatShare(value, language);
  if (unit === "money") return formatMoney(value, currency ?? "", language).trim();
  if (unit === "seconds") return `${formatNumber(value, language, 1)}\u00a0${units.seconds[language]}`;
  if (unit === "points")
    return `${value > 0 ? "+" : ""}${formatNumber(value, language, 1)}\u00a0${units.points[language]}`;
  return formatNumber(value, language);
}

function audienceInWords(audience: Audience | undefined, language: Language): string[] {
  if (!audience) return [];
  const named = (shares: Readonly<Record<string, number>> | undefined, name: (key: string) => string): string[] =>
    shares
      ? [
          Object.keys(shares)
            .map((key) => `${name(key)} ${formatShare(shares[key] ?? 0, language)}`)
            .join(", "),
        ]
      : [];
  const gender: Readonly<Record<string, Text>> = { women: words.women, men: words.men };
  return [
    ...named(audience.country, (code) => countryName(code, language)),
    ...named(audience.age, (bracket) => bracket.replace("-", "–")),
    ...named(audience.gender, (key) => gender[key]?.[language] ?? key),
  ];
}

function deliverablesInWords(deliverables: Deliverables | undefined, language: Language): string[] {
  const keys = Object.keys(deliverables ?? {}) as (keyof Deliverables)[];
  if (!keys.length) return [];
  return [keys.map((key) => `${deliverables?.[key]} × ${whatNames[key]?.[language] ?? key}`).join(", ")];
}

/** "10-12" → "12 Oct", "2026-10-12" → "12 Oct 2026". */
function dayInWords(day: string, language: Language): string {
  const parts = day.split("-").map(Number);
  const year = parts.length === 3 ? ` ${parts[0]}` : "";
  const [month = 1, date = 1] = parts.slice(-2);
  return `${date} ${monthName(month, language)}${year}`;
}
