/** What only the team reads: criteria, red flags, thresholds, benchmarks, internal rules, what to do after a month. */
import { type ParameterKey, parameters } from "../config/parameters/index.ts";
import type { Block, Section } from "../document.ts";
import { formatDay, formatMoney, formatNumber, formatShare } from "../format.ts";
import type { Language, Text } from "../text.ts";
import { byMarket, type Reader, type SopRow } from "./rows.ts";
import { dated, nothingNoted } from "./rules.ts";
import type { SopMarket } from "./sopMarket.ts";

const t = (en: string, ru: string): Text => ({ en, ru });
const unknown = t("not known yet", "пока неизвестно");

type Say = (value: unknown, language: Language, market: SopMarket) => string;

/** Under the name that the Config tab gives it. */
const rowOf = (key: ParameterKey, gap: Text | undefined, said: Say): SopRow => ({
  label: parameters()[key].label,
  ...(gap ? { gap } : {}),
  say: (market, language) => {
    const value: unknown = market.values[key];
    return value === undefined ? undefined : said(value, language, market);
  },
});

const asText: Say = String;
const asList: Say = (value) => (value as readonly string[]).map((item) => `– ${item}`).join("\n");
const asNumber: Say = (value, language) => formatNumber(value as number, language, 2);
const asShare: Say = (value, language) => formatShare(value as number, language, 2);
const asMoney: Say = (value, language, { values: { currency } }) =>
  currency ? formatMoney(value as number, currency, language) : formatNumber(value as number, language, 4);
const asDay: Say = (value, language) => formatDay(value as string, language);
const asFact: Say = (value, language) => dated(value as { text: string; asOf?: string }, language);

const rows = (keys: readonly ParameterKey[], said: Say, gap?: Text): readonly SopRow[] =>
  keys.map((key) => rowOf(key, gap, said));

/** Made when they are asked for: parameters are evaluated at their first use. */
const parts = (): readonly { readonly key: string; readonly title: Text; readonly rows: readonly SopRow[] }[] => [
  {
    key: "vetting",
    title: t("Vetting: criteria and red flags", "Отбор: критерии и тревожные признаки"),
    rows: rows(["criteria", "redFlags"], asList),
  },
  {
    key: "thresholds",
    title: t("Thresholds of the verdict", "Пороги решений"),
    rows: [
      ...rows(["scaleAt", "endBelow"], asNumber),
      ...rows(["kpisPass"], asShare),
      ...rows(["scorePass", "scoreFail", "bandGood", "bandWeak", "enoughRows"], asNumber),
      ...rows(["authenticityFail", "countryFail"], asShare),
    ],
  },
  {
    key: "actions",
    title: t("What to do after the month", "Что делать после месяца"),
    rows: rows(["actionScale", "actionCoach", "actionEnd"], asText),
  },
  {
    key: "benchmarks",
    title: t("Benchmarks: what is usual", "Бенчмарки: что обычно"),
    rows: [
      ...rows(["benchmarkER", "benchmarkERByReach", "benchmarkERByViews"], asShare, unknown),
      ...rows(["benchmarkCPE", "benchmarkCPM", "benchmarkCPV"], asMoney, unknown),
      ...rows(["benchmarkViewRate"], asShare, unknown),
      ...rows(["benchmarksAsOf"], asDay, unknown),
    ],
  },
  {
    key: "internal",
    title: t("Internal rules: notes, not legal advice", "Внутренние правила: справочно, не юридическая консультация"),
    rows: rows(
      ["adTokenCheckForTeam", "advertiserDutyForTeam", "levyForTeam", "penaltiesForTeam"],
      asFact,
      nothingNoted,
    ),
  },
  {
    key: "notes",
    title: t("How to talk here, and what it costs", "Как здесь общаться и сколько это стоит"),
    rows: rows(["tone", "budgetSize"], asText, nothingNoted),
  },
];

export const teamSections = (markets: readonly SopMarket[], reader: Reader): readonly Section[] =>
  parts().flatMap(({ key, title, rows: lines }) => {
    const blocks: readonly Block[] = byMarket(lines, markets, reader);
    return blocks.length ? [{ key, title: title[reader.language], blocks }] : [];
  });
