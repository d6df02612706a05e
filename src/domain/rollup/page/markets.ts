/** Markets of a month → what the page says of each first: a sentence and a line of the table. */
import { type Config, nameOfMarket } from "../../config/config.ts";
import { counted, many } from "../../counted.ts";
import { monthAfter, monthBefore } from "../../day.ts";
import { formatDay, formatMoney, formatMonth, formatNumber } from "../../format.ts";
import { certaintyInWords, type VerdictKind, verdictInWords } from "../../metrics/verdict.ts";
import type { Language, Text } from "../../text.ts";
import type { MarketMonth, Rollup } from "../rollup.ts";
import type { StoredMonth } from "../stored.ts";
import { totalOf } from "../totals.ts";
import { type Line, line, money, over, type PageCell, ratioCell, tones } from "./cells.ts";

const t = (en: string, ru: string): Text => ({ en, ru });

/** "United States: $5,200 spent on 12 partnerships; cost per engagement 18 % better than usual; scale 3, coach 4, end 1." */
export const marketSentences = (
  { markets, month }: Rollup,
  config: Config,
  language: Language,
): readonly Line<never>[] => markets.map((row) => line("sentence", sentenceOf(row, month, config, language)));

function sentenceOf(row: MarketMonth, month: string, config: Config, language: Language): string {
  const { figures, currency = "", partnerships, planned, plannedNext } = row;
  const name = nameOfMarket(config, row.market);
  const spend = figures.spend.value;
  const paid = spend === undefined ? undefined : formatMoney(Math.round(spend * 100) / 100, currency, language);
  const rows = many(partnerships, "partnership")[language];
  const out = paid
    ? { en: `${paid} spent on ${rows}`, ru: `потрачено ${paid}, ${rows}` }
    : { en: `${rows}, what they cost is not known`, ru: `${rows}, расход неизвестен` };
  const parts = [
    partnerships ? out[language] : { en: "nothing is live yet", ru: "пока ничего не вышло" }[language],
    efficiencySaid(figures.cpe.ratio)?.[language],
    decisions(row)[language],
    plansSaid(planned, currency, formatMonth(month, language))[language],
    plansSaid(plannedNext, currency, formatMonth(monthAfter(month), language))[language],
  ];
  return `${name}: ${parts.filter(Boolean).join("; ")}.`;
}

/** 1.18 → "cost per engagement 18 % better than usual" */
function efficiencySaid(ratio: number | undefined): Text | undefined {
  if (ratio === undefined) return undefined;
  if (ratio > 3) return times(ratio, t("lower", "ниже"));
  if (ratio < 1 / 3) return times(1 / ratio, t("higher", "выше"));
  const percent = Math.round(100 * Math.abs(1 - 1 / ratio));
  if (!percent) return t("cost per engagement as usual", "цена вовлечения обычная");
  return ratio > 1
    ? t(`cost per engagement ${percent} % lower than usual`, `цена вовлечения на ${percent} % ниже обычной`)
    : t(`cost per engagement ${percent} % higher than usual`, `цена вовлечения на ${percent} % выше обычной`);
}

/** "cost per engagement 3.2 times lower than usual": a fraction below ten, a whole number from there on. */
function times(ratio: number, than: Text): Text {
  const isFraction = ratio < 9.95;
  const by = (language: Language) => formatNumber(ratio, language, isFraction ? 1 : 0);
  const russian = isFraction ? `${by("ru")} раза` : counted(Math.round(ratio), timesNoun).ru;
  return t(
    `cost per engagement ${by("en")} times ${than.en} than usual`,
    `цена вовлечения в ${russian} ${than.ru} обычной`,
  );
}

const timesNoun = {
  en: { other: "{0} times" },
  ru: { one: "{0} раз", few: "{0} раза", many: "{0} раз", other: "{0} раза" },
} as const;

const decided: readonly (readonly [VerdictKind, Text])[] = [
  ["scale", t("scale", "масштабировать")],
  ["keep", t("keep", "оставить")],
  ["coach", t("coach", "доработать")],
  ["end", t("end", "не продлевать")],
];

/** "scale 3, coach 4, end 1" */
function decisions({ verdicts }: MarketMonth): Text {
  const list = (language: Language) =>
    decided.flatMap(([kind, label]) => (verdicts[kind] ? `${label[language]} ${verdicts[kind]}` : [])).join(", ");
  return { en: list("en"), ru: list("ru") };
}

/** "planned for November 2026: 3 ($2,400)" */
function plansSaid({ count, spend }: MarketMonth["planned"], currency: string, month: string): Text {
  if (!count) return t("", "");
  const amount = (language: Language) => (spend === undefined ? "" : ` (${formatMoney(spend, currency, language)})`);
  return t(`planned for ${month}: ${count}${amount("en")}`, `запланировано, ${month}: ${count}${amount("ru")}`);
}

const headings: readonly Text[] = [
  t("Market", "Рынок"),
  t("Lead", "Ответственный"),
  t("Verdict", "Решение"),
  t("How sure", "Уверенность"),
  t("Quality", "Качество"),
  t("Last month", "К прошлому"),
  t("CPE", "CPE"),
  t("Usual CPE", "Обычный CPE"),
  t("Spend", "Расход"),
  t("Products", "Товары"),
  t("Planned", "В планах"),
  t("KPIs met", "KPI"),
];
const isOfNumbers = (at: number): boolean => at >= 4 && at <= 9;
/** As many columns as the page has. */
export const MARKET_COLUMNS = headings.length;

/** A line a market, and the total where every rate is known. */
export function marketTable(
  { markets, month }: Rollup,
  earlier: readonly StoredMonth[],
  config: Config,
  language: Language,
): readonly Line<never>[] {
  const before = (market: string) =>
    earlier.find((one) => one.market === market && one.month === monthBefore(month))?.engagementQuality;
  return [
    line("head", ...headings.map((label, at) => (isOfNumbers(at) ? over(label[language]) : label[language]))),
    ...markets.map((row) => {
      const { market, currency, figures, verdict, kpisMet, kpisSet, planned } = row;
      return line(
        "row",
        { value: nameOfMarket(config, market), tone: "strong" },
        config.markets.find(({ code }) => code === market)?.values.lead ?? "",
        { value: verdictInWords(verdict)[language], tone: tones[verdict.kind] },
        certaintyInWords(verdict)[language],
        ratioCell(figures.engagementQuality.value),
        changeSince(row, before(market), language),
        money(figures.cpe.value, currency, language),
        { ...money(figures.cpe.benchmark, currency, language), tone: "muted" },
        money(figures.spend.value, currency, language),
        money(figures.barter.value || undefined, currency, language),
        planned.count ? plannedCell(planned, currency, language) : "",
        kpisSet ? { en: `${kpisMet} of ${kpisSet}`, ru: `${kpisMet} из ${kpisSet}` }[language] : "",
      );
    }),
    ...totalLine({ markets, config, language }),
  ];
}

const plannedCell = (
  { count, spend }: MarketMonth["planned"],
  currency: string | undefined,
  language: Language,
): string =>
  [String(count), ...(spend === undefined ? [] : [formatMoney(spend, currency ?? "", language)])].join(" · ");

/** "▲ +0.12": better than a month ago. */
function changeSince({ figures }: MarketMonth, before: number | undefined, language: Language): PageCell<never> {
  const { value } = figures.engagementQuality;
  if (value === undefined || before === undefined) return { value: "" };
  const change = value - before;
  const isWorse = change < 0;
  const said = `${isWorse ? "▼ " : "▲ +"}${formatNumber(change, language, 2, 2)}`;
  return { value: said, tone: isWorse ? "bad" : "good", isRight: true };
}

/** A sum only where every rate is known; each rate is said with its day. Nothing is added up of one market alone. */
function totalLine({
  markets,
  config,
  language,
}: {
  readonly markets: Rollup["markets"];
  readonly config: Config;
  readonly language: Language;
}): readonly Line<never>[] {
  if (markets.length < 2) return [];
  const total = totalOf(markets, config);
  if ("missing" in total) {
    const names = total.missing.map((code) => nameOfMarket(config, code)).join(", ");
    const why = t(
      `No total: the Config tab has no exchange rate with its date for ${names}.`,
      `Общей суммы нет: на вкладке Config нет курса с датой (${names}).`,
    );
    return names ? [line("note", why[language])] : [];
  }
  const rates = total.rates
    .map(({ market, rate, asOf }) => {
      const day = asOf ? ` (${formatDay(asOf, language)})` : "";
      return `${nameOfMarket(config, market)} × ${formatNumber(rate, language, 6)}${day}`;
    })
    .join(", ");
  const sum = formatMoney(Math.round(total.amount), total.currency, language);
  const at = rates && { en: `, at the rates ${rates}`, ru: `, по курсам ${rates}` }[language];
  return [line("note", { en: `Total ${sum}${at}.`, ru: `Итого ${sum}${at}.` }[language])];
}
