/** Roll-up → what was counted and what was not, and why a month cannot be made: the sentences around the page. */
import { isOld } from "../aging.ts";
import { type Config, nameOfMarket } from "../config/config.ts";
import { counted as inWords, many } from "../counted.ts";
import type { Day, Month } from "../day.ts";
import { formatMonth } from "../format.ts";
import type { Language, Text } from "../text.ts";
import { type Reason, rowsNamed } from "./leftOut.ts";
import type { MonthCount, Undated } from "./months.ts";
import type { Rollup } from "./rollup.ts";

type Told = { readonly choice: Undated; readonly config: Config; readonly today: Day };

/** One line under the title: each number is that of a list on the page. */
export function rollupNote(rollup: Rollup, { choice, config, today }: Told, language: Language): string {
  const { counted, undated, unknownMarket, doubts, doubled, left } = rollup;
  const of = (...wanted: readonly Reason[]) =>
    left.reduce((sum, { reason, partnerships }) => sum + (wanted.includes(reason) ? partnerships.length : 0), 0);
  const stray = unknownMarket.length;
  const [planned, off, free] = [of("planned"), of("notLive"), of("currency", "noAmount")];
  const old = oldBenchmarks(rollup, config, today);
  const doubted = new Set(doubts.map(({ tab, row }) => `${tab.id} ${row}`)).size;
  const en = [
    many(counted, "partnership").en,
    undated && withoutDate(undated, choice).en,
    doubted && `${doubted} with doubts`,
    stray && `market not known in ${rowsNamed(unknownMarket, "en")}: left out`,
    planned && `${planned} planned and not counted`,
    off && `${off} postponed, cancelled or returned and not counted`,
    free && `${free} counted without spend`,
    doubled && `${doubled} on two tabs, counted twice`,
    old && `benchmarks older than 90 days: ${old}`,
  ];
  const ru = [
    many(counted, "partnership").ru,
    undated && withoutDate(undated, choice).ru,
    doubted && `с сомнениями: ${doubted}`,
    stray && `не учтено, рынок неизвестен: ${stray} (${rowsNamed(unknownMarket, "ru")})`,
    planned && `не учтено, ещё в планах: ${planned}`,
    off && `не учтено, перенос, отмена или возврат: ${off}`,
    free && `учтено без расхода: ${free}`,
    doubled && `на двух вкладках, учтено дважды: ${doubled}`,
    old && `бенчмарки старше 90 дней: ${old}`,
  ];
  return { en, ru }[language].filter(Boolean).join(" · ");
}

const withoutDate = (number: number, choice: Undated): Text => inWords(number, undatedTexts[choice]);
const undatedTexts = {
  count: {
    en: { one: "{0} without a date is counted in", other: "{0} without a date are counted in" },
    ru: { other: "учтено без даты: {0}" },
  },
  leave: {
    en: { one: "{0} without a date is left out", other: "{0} without a date are left out" },
    ru: { other: "не учтено, нет даты: {0}" },
  },
} as const;

function oldBenchmarks({ markets }: Rollup, config: Config, today: Day): string {
  return markets
    .filter(({ market }) => {
      const { benchmarkCPE, benchmarksAsOf } = config.markets.find(({ code }) => code === market)?.values ?? {};
      return benchmarkCPE !== undefined && isOld(benchmarksAsOf, today);
    })
    .map(({ market }) => nameOfMarket(config, market))
    .join(", ");
}

/** Why there is nothing to write. */
export function nothingToRollUp({ month, unknownMarket }: Rollup, months: readonly MonthCount[]): Text {
  const found = (language: Language) =>
    months.map(({ month: one, rows }) => `${formatMonth(one, language)} (${rows})`).join(", ") || "—";
  const stray = { en: rowsNamed(unknownMarket, "en"), ru: rowsNamed(unknownMarket, "ru") };
  if (unknownMarket.length) {
    return {
      en: `Nothing to roll up for ${formatMonth(month, "en")}: the Config tab does not have the market of ${stray.en}. Correct it or add a column there.`,
      ru: `За ${formatMonth(month, "ru")} сводить нечего: на вкладке Config нет рынка (${stray.ru}). Исправьте его или добавьте столбец.`,
    };
  }
  return {
    en: `Nothing to roll up: no partnership is dated ${formatMonth(month, "en")}. Months found: ${found("en")}. A date column, or “posted 12 Oct 2026” in Results, gives a row its month.`,
    ru: `Сводить нечего: за ${formatMonth(month, "ru")} нет размещений. Найдены месяцы: ${found("ru")}. Месяц строке даёт столбец с датой или «вышло 12.10.2026» в результатах.`,
  };
}

/** Why a stored month stays as it is. */
export const fewerThanStored = (month: Month, stored: number, fresh: number): Text => ({
  en: `${formatMonth(month, "en")} is stored with ${many(stored, "partnership").en}, the sheet now has ${fresh}. To replace it, choose “Replace the stored month”.`,
  ru: `За ${formatMonth(month, "ru")} записано ${many(stored, "partnership").ru}, сейчас в таблице ${fresh}. Чтобы заменить, отметьте «Заменить записанный месяц».`,
});
