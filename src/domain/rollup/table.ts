/** Roll-up → table: the columns of the Rollup tab, each said once, and their rows. */
import type { Cell } from "../cell.ts";
import { formatMonth } from "../format.ts";
import type { Language, Text } from "../text.ts";
import type { Figure, MarketMonth, Rollup } from "./rollup.ts";

export type RollupColumn = {
  readonly label: Text;
  readonly format: string;
  readonly value: (row: MarketMonth) => Cell;
};

const rate = "0.0#%";
const money = "#,##0.00##";
const whole = "#,##0";

const column = (en: string, ru: string, format: string, value: (row: MarketMonth) => Cell): RollupColumn => ({
  label: { en, ru },
  format,
  value,
});

/** A figure and the count of rows behind it. */
const counted = (en: string, ru: string, format: string, figure: (row: MarketMonth) => Figure): RollupColumn[] => [
  column(en, ru, format, (row) => figure(row).value),
  column(`${en}: rows`, `${ru}: строк`, whole, (row) => figure(row).rows),
];

/** A figure against what is usual in its market; above 1 is better. */
const compared = (en: string, ru: string, format: string, figure: (row: MarketMonth) => Figure): RollupColumn[] => {
  const [value, rows] = counted(en, ru, format, figure) as [RollupColumn, RollupColumn];
  return [
    value,
    column(`${en}: usual`, `${ru}: обычно`, format, (row) => figure(row).benchmark),
    column(
      `${en}: × usual, above 1 is better`,
      `${ru}: × обычного, больше 1 — лучше`,
      "0.00",
      (row) => figure(row).ratio,
    ),
    rows,
  ];
};

const bases = {
  followers: { en: "followers", ru: "подписчики" },
  reach: { en: "reach", ru: "охват" },
  views: { en: "views", ru: "просмотры" },
};

/** The first two columns are the key of a row: a month and a market stand in the table once. */
export const rollupColumns = (language: Language): readonly RollupColumn[] => [
  column("Month", "Месяц", "@", ({ month }) => month),
  column("Market", "Рынок", "@", ({ market }) => market),
  ...compared("Engagement quality", "Качество вовлечения", "0.00", (row) => row.engagementQuality),
  column("Partnerships", "Партнёрств", whole, ({ partnerships }) => partnerships),
  column("Currency", "Валюта", "@", ({ currency }) => currency),
  ...counted("Spend", "Расход", "#,##0", (row) => row.spend),
  ...counted("Reach, not de-duplicated", "Охват, с повторами", whole, (row) => row.reach),
  ...counted("Engagements", "Вовлечения", whole, (row) => row.engagements),
  ...compared("CPE, pooled", "CPE, общий", money, (row) => row.cpe),
  ...compared("Reach per unit of spend", "Охват на единицу затрат", "#,##0.0##", (row) => row.reachPerSpend),
  ...compared("Median ER", "Медиана ER", rate, (row) => row.er),
  column("Median ER: by", "Медиана ER: по чему", "@", ({ er }) => er.basis && bases[er.basis][language]),
  ...compared("Median audience quality", "Медиана качества аудитории", "0.0", (row) => row.audienceQuality),
];

export const rollupHeader = (language: Language): string[] =>
  rollupColumns(language).map(({ label }) => label[language]);

export const rollupRow = (row: MarketMonth, language: Language): Cell[] =>
  rollupColumns(language).map(({ value }) => value(row) ?? "");

/** What was counted and what was not, in one line under the title. */
export function rollupNote(
  { month, counted, undated, unknownMarket }: Rollup,
  choice: "leave" | "count",
  language: Language,
): string {
  const rows = unknownMarket.map(({ row }) => row).join(", ");
  const en = [
    `${formatMonth(month, "en")}: ${counted} partnerships`,
    undated ? `${undated} without a date ${choice === "count" ? "are counted in" : "are left out"}` : "",
    rows ? `market not known in rows ${rows}: left out` : "",
  ];
  const ru = [
    `${formatMonth(month, "ru")}: партнёрств ${counted}`,
    undated ? `без даты ${undated}: ${choice === "count" ? "учтены" : "не учтены"}` : "",
    rows ? `рынок неизвестен в строках ${rows}: не учтены` : "",
  ];
  return { en, ru }[language].filter(Boolean).join(" · ");
}

/**
 * New rows put into a kept table: those of the same month are replaced, other months stay as they stand, oldest first.
 * Both are cells with month and market in front.
 */
export function mergeMonth(
  kept: readonly (readonly Cell[])[],
  month: string,
  fresh: readonly (readonly Cell[])[],
): (readonly Cell[])[] {
  const others = kept.filter((row) => row[0] !== month);
  return [
    ...others.filter((row) => String(row[0]) < month),
    ...fresh,
    ...others.filter((row) => String(row[0]) > month),
  ];
}
