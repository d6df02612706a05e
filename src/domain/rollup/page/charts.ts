/** A month and those before it → the page's tables of figures, and which charts can be drawn of them. */
import { type Config, nameOfMarket } from "../../config/config.ts";
import { many } from "../../counted.ts";
import { formatMoney, formatMonth, formatNumber, formatShare } from "../../format.ts";
import type { Language, Text } from "../../text.ts";
import { type Figure, type FigureKey, figureKeys, figureOf } from "../figures.ts";
import type { Rollup } from "../rollup.ts";
import type { StoredMonth } from "../stored.ts";
import { totalOf } from "../totals.ts";
import { type Line, line, over, type PageCell, ratioCell } from "./cells.ts";

const t = (en: string, ru: string): Text => ({ en, ru });
const MONTHS_SHOWN = 6;
/** As many lines as an eye tells apart. */
const MARKETS_SHOWN = 6;
/** A figure's text is as wide as three columns of the page, so three markets stand side by side. */
const FIGURE_WIDTH = 3;
const FIGURE_MARKETS = 3;
/** With less of the rows known, a share of reach would be a share of reports. */
const ENOUGH_OF_THE_ROWS = 0.5;

/** Engagement quality, a row a month, the oldest first, a column a market, and what is usual as a line of its own. */
export function monthLines(
  { month, markets }: Rollup,
  earlier: readonly StoredMonth[],
  config: Config,
  language: Language,
): { readonly lines: readonly Line<never>[]; readonly points: number; readonly width: number } {
  const now = markets.map(({ market, figures }) => ({
    month,
    market,
    engagementQuality: figures.engagementQuality.value,
  }));
  const known = [...earlier.filter((one) => one.month !== month), ...now].filter(
    ({ engagementQuality }) => engagementQuality !== undefined,
  );
  const codes = [...new Set([...now, ...known].map(({ market }) => market))]
    .filter((code) => known.some(({ market }) => market === code))
    .slice(0, MARKETS_SHOWN);
  const months = [...new Set(known.map((one) => one.month))].sort().slice(-MONTHS_SHOWN);
  const cell = (one: string, code: string): PageCell<never> =>
    ratioCell(known.find((row) => row.month === one && row.market === code)?.engagementQuality);
  const head = line(
    "head",
    t("Month", "Месяц")[language],
    ...codes.map((code) => over(nameOfMarket(config, code))),
    over(t("Usual", "Обычно")[language]),
  );
  const lines = months.map((one) =>
    line("row", formatMonth(one, language), ...codes.map((code) => cell(one, code)), {
      value: 1,
      format: "0.00",
      tone: "muted",
    }),
  );
  return { lines: codes.length ? [head, ...lines] : [], points: months.length, width: codes.length + 1 };
}

/** How many times better the money was spent than usual, and each market's share of spend and of reach. */
export function compareLines(
  { markets }: Rollup,
  config: Config,
  language: Language,
): { readonly lines: readonly Line<never>[]; readonly rows: number; readonly shares: boolean; readonly why: string } {
  const total = totalOf(markets, config);
  const rows = markets.filter(({ figures }) => figures.cpe.ratio !== undefined);
  const reach = markets.reduce((sum, { figures }) => sum + (figures.reach.value ?? 0), 0);
  const thin = markets.filter(
    ({ figures, partnerships }) => partnerships > 0 && figures.reach.rows < ENOUGH_OF_THE_ROWS * partnerships,
  );
  const why = markets.length < 2 ? "" : (whyNoShares(total, thin, config)?.[language] ?? "");
  const shares = markets.length > 1 && !why && "amount" in total && total.amount > 0 && reach > 0;
  const share = (value: number | undefined): PageCell<never> =>
    value === undefined ? { value: "" } : { value, format: "0%" };
  const shown = shares ? markets : rows;
  const head = [
    t("Market", "Рынок"),
    t("CPE advantage", "Выигрыш CPE"),
    t("Usual", "Обычно"),
    ...(shares ? [t("Share of spend", "Доля расхода"), t("Share of reach", "Доля охвата")] : []),
  ];
  return {
    lines: shown.length
      ? [
          line("head", ...head.map((label, at) => (at ? over(label[language]) : label[language]))),
          ...shown.map(({ market, figures }) =>
            line(
              "row",
              nameOfMarket(config, market),
              ratioCell(figures.cpe.ratio),
              { value: 1, format: "0.00", tone: "muted" },
              ...(shares && "amount" in total
                ? [share((total.spends[market] ?? 0) / total.amount), share((figures.reach.value ?? 0) / reach)]
                : []),
            ),
          ),
        ]
      : [],
    rows: shown.length,
    shares,
    why,
  };
}

function whyNoShares(total: ReturnType<typeof totalOf>, thin: Rollup["markets"], config: Config): Text | undefined {
  const names = (codes: readonly string[]) => codes.map((code) => nameOfMarket(config, code)).join(", ");
  if ("missing" in total)
    return total.missing.length
      ? t(
          `Shares of spend are not drawn: the Config tab has no exchange rate with its date for ${names(total.missing)}.`,
          `Доли расхода не показаны: на вкладке Config нет курса с датой (${names(total.missing)}).`,
        )
      : undefined;
  if (!thin.length) return undefined;
  const counts = (language: Language) =>
    thin
      .map(({ market, figures, partnerships }) => {
        const of = { en: "of", ru: "из" }[language];
        return `${nameOfMarket(config, market)} ${figures.reach.rows} ${of} ${partnerships}`;
      })
      .join(", ");
  return t(
    `Shares of reach are not drawn: too few rows report their reach (${counts("en")}).`,
    `Доли охвата не показаны: охват указан в немногих строках (${counts("ru")}).`,
  );
}

const shares: ReadonlySet<FigureKey> = new Set<FigureKey>([
  "erByFollowers",
  "erByReach",
  "erByViews",
  "viewRate",
  "authenticity",
]);
const inMoney: ReadonlySet<FigureKey> = new Set<FigureKey>(["cpe", "cpm", "cpv", "spend", "barter"]);

/** A row a figure that at least one market knows, a block of columns a market. */
export function figureLines({ markets }: Rollup, config: Config, language: Language): readonly Line<never>[] {
  const shown = markets.filter(({ partnerships }) => partnerships > 0).slice(0, FIGURE_MARKETS);
  const spread = (cells: readonly string[]) =>
    cells.flatMap((cell) => [cell, ...Array<string>(FIGURE_WIDTH - 1).fill("")]);
  const known = figureKeys.filter((key) => shown.some(({ figures }) => figures[key].value !== undefined));
  if (!known.length) return [];
  return [
    line(
      "head",
      t("Figure", "Показатель")[language],
      "",
      ...spread(
        shown.map(
          ({ market, partnerships }) =>
            `${nameOfMarket(config, market)} · ${many(partnerships, "partnership")[language]}`,
        ),
      ),
    ),
    ...known.map((key) =>
      line(
        "row",
        capitalised(figureOf(key).label[language]),
        "",
        ...spread(shown.map(({ figures, currency }) => said(key, figures[key], currency ?? "", language))),
      ),
    ),
  ];
}

const capitalised = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

function said(key: FigureKey, { value, rows, benchmark }: Figure, currency: string, language: Language): string {
  if (value === undefined) return "–";
  const number = (one: number) => {
    if (shares.has(key)) return formatShare(one, language, 1);
    if (inMoney.has(key)) return formatMoney(rounded(one), currency, language);
    return formatNumber(one, language, one < 100 ? 2 : 0);
  };
  const usual = benchmark === undefined ? [] : [`${t("usual", "обычно")[language]} ${number(benchmark)}`];
  return [number(value), ...usual, many(rows, "row")[language]].join(" · ");
}

/** $0.26, $4,200: no more than a reader compares. */
const rounded = (amount: number): number =>
  amount >= 1000 ? Math.round(amount) : amount >= 0.1 ? Math.round(amount * 100) / 100 : amount;
