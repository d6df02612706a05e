/** Roll-up → what was counted and what was not, and why a month cannot be made: the sentences around the page. */
import { isOld } from "../aging.ts";
import type { Config } from "../config/config.ts";
import type { Day, Month } from "../day.ts";
import { formatMonth } from "../format.ts";
import type { Language, Text } from "../text.ts";
import { rowsInWords } from "./leftOut.ts";
import type { MonthCount, Undated } from "./months.ts";
import type { Rollup } from "./rollup.ts";

/** One line under the title. */
export function rollupNote(
  { month, counted, undated, unknownMarket, markets, doubts, left }: Rollup,
  { choice, config, today }: { readonly choice: Undated; readonly config: Config; readonly today: Day },
  language: Language,
): string {
  const stray = { en: rowsInWords(unknownMarket, "en"), ru: rowsInWords(unknownMarket, "ru") };
  const planned = left.find(({ reason }) => reason === "planned")?.partnerships.length;
  const old = markets
    .filter(({ market }) => {
      const { benchmarkCPE, benchmarksAsOf } = config.markets.find(({ code }) => code === market)?.values ?? {};
      return benchmarkCPE !== undefined && isOld(benchmarksAsOf, today);
    })
    .map(({ market }) => market)
    .join(", ");
  const doubted = new Set(doubts.map(({ tab, row }) => `${tab.id} ${row}`)).size;
  const en = [
    `${formatMonth(month, "en")}: ${counted} partnership${counted === 1 ? "" : "s"}`,
    undated && `${undated} without a date ${choice === "count" ? "are counted in" : "are left out"}`,
    doubted && `${doubted} with doubts`,
    stray.en && `market not known in rows ${stray.en}: left out`,
    planned && `${planned} planned and not counted`,
    old && `benchmarks older than 90 days: ${old}`,
  ];
  const ru = [
    `${formatMonth(month, "ru")}: партнёрств ${counted}`,
    undated && `без даты ${undated}: ${choice === "count" ? "учтены" : "не учтены"}`,
    doubted && `с сомнениями ${doubted}`,
    stray.ru && `рынок неизвестен в строках ${stray.ru}: не учтены`,
    planned && `в планах ${planned}: не учтены`,
    old && `бенчмарки старше 90 дней: ${old}`,
  ];
  return { en, ru }[language].filter(Boolean).join(" · ");
}

/** Why there is nothing to write. */
export function nothingToRollUp({ month, unknownMarket }: Rollup, months: readonly MonthCount[]): Text {
  const found = months.map(({ month: one, rows }) => `${one} (${rows})`).join(", ") || "—";
  const stray = { en: rowsInWords(unknownMarket, "en"), ru: rowsInWords(unknownMarket, "ru") };
  if (stray.en) {
    return {
      en: `Nothing to roll up for ${month}: the markets of rows ${stray.en} are not in the Config tab. Correct them or add a column there.`,
      ru: `За ${month} сводить нечего: рынков из строк ${stray.ru} нет на вкладке Config. Исправьте их или добавьте столбец.`,
    };
  }
  return {
    en: `Nothing to roll up: no partnership is dated ${month}. Months found: ${found}. A date column, or “posted 12 Oct 2026” in Results, gives a row its month.`,
    ru: `Сводить нечего: за ${month} нет партнёрств. Найдены месяцы: ${found}. Месяц строке даёт столбец с датой или «вышло 12.10.2026» в результатах.`,
  };
}

/** Why a stored month stays as it is. */
export const fewerThanStored = (month: Month, stored: number, fresh: number): Text => ({
  en: `${formatMonth(month, "en")} is stored with ${stored} partnerships, the sheet now has ${fresh}. To replace it, choose “Replace the stored month”.`,
  ru: `За ${formatMonth(month, "ru")} записано партнёрств: ${stored}, сейчас в таблице ${fresh}. Чтобы заменить, отметьте «Заменить записанный месяц».`,
});
