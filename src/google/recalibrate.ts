/** Menu and dialog: a team's own medians beside the published benchmarks, taken one by one or all that are sure. */
import { textOf } from "../domain/cell.ts";
import { type Config, nameOfMarket } from "../domain/config/config.ts";
import {
  benchmarkName,
  benchmarkNote,
  formatBenchmark,
  lineName,
  type OwnBenchmark,
  ownBenchmarks,
  takenKey,
} from "../domain/rollup/ownBenchmarks.ts";
import type { Language } from "../domain/text.ts";
import { keptBenchmarks, readTakenLines } from "../domain/validation.lazy.ts";
import { bookLanguage, today, writeText } from "./book.ts";
import { addConfigRow } from "./configTab.ts";
import { locked } from "./lock.ts";
import { readLong, writeLong } from "./longProperty.ts";
import { readSource } from "./rollup.ts";
import { requireEditable } from "./tabs.ts";
import { readConfigTab } from "./team.ts";
import { openDialog } from "./windows.ts";

const TAKEN = "benchmarks.taken";
const WAIT_MILLISECONDS = 10_000;

/** The dialog's content: each line as it reads. */
export function recalibrateChoices(): string {
  const language = bookLanguage();
  const { lines, config } = ownLines();
  return JSON.stringify({ lines: lines.map((line) => shown(line, config, language)) });
}

/**
 * Without an answer it shows the lines; with `{"market":"US","key":"benchmarkER"}` it takes that one, with
 * `{"all":true}` all that have enough rows behind them.
 */
export function recalibrate(answer?: string): string | undefined {
  const language = bookLanguage();
  if (typeof answer !== "string") {
    openDialog("recalibrate", { en: "Recalibrate benchmarks", ru: "Пересчитать бенчмарки" }[language], 720, 520);
    return undefined;
  }
  const wanted = readTakenLines(answer, language);
  return locked(
    WAIT_MILLISECONDS,
    () => busy[language],
    () => {
      const { lines, config } = ownLines();
      const chosen =
        "all" in wanted
          ? lines.filter((line) => line.isSure && line.value !== line.current)
          : lines.filter(({ market, key }) => market === wanted.market && key === wanted.key);
      requireEditable(["Config"], language);
      if (!chosen.length) throw new Error(("all" in wanted ? nothingSure : gone)[language]);
      take(chosen, language);
      return JSON.stringify({ message: takenMessage(chosen, config, language) });
    },
  );
}

function ownLines(): { readonly lines: readonly OwnBenchmark[]; readonly config: Config } {
  const { partnerships, config } = readSource();
  return { lines: ownBenchmarks(partnerships, config, taken()), config };
}

const taken = () => keptBenchmarks(readLong(TAKEN));

/**
 * What a benchmark is made of is remembered first, so that it is never weighed against itself; its note and its day come
 * before its value, by which a run that ended halfway is known to have more to take.
 */
function take(lines: readonly OwnBenchmark[], language: Language): void {
  for (const line of lines) if (!configRow(line.key)) addConfigRow(line.key, benchmarkName(line), language);
  const made = lines.map(({ market, key, value, published }) => [takenKey(market, key), { value, published }] as const);
  const kept = { ...taken(), ...Object.fromEntries(made) };
  writeLong(TAKEN, JSON.stringify(kept));
  const { sheet, rows } = readConfigTab();
  const placeOf = (market: string, key: string): readonly [row: number, column: number] | undefined => {
    const row = rows.findIndex(([first]) => textOf(first) === key) + 1;
    const column = (rows[0] ?? []).map(textOf).indexOf(market) + 1;
    return row && column ? [row, column] : undefined;
  };
  const cellOf = (market: string, key: string) => {
    const place = placeOf(market, key);
    return place && sheet.getRange(...place);
  };
  for (const line of lines) {
    const cell = cellOf(line.market, line.key);
    cell?.setNote(benchmarkNote(line, today(), cell.getNote(), language));
  }
  for (const market of new Set(lines.map(({ market: one }) => one))) {
    const place = placeOf(market, "benchmarksAsOf");
    if (place) writeText(sheet, ...place, today());
  }
  for (const { market, key, value } of lines) cellOf(market, key)?.setValue(value);
}

const configRow = (key: string): boolean => readConfigTab().rows.some(([first]) => textOf(first) === key);

function shown(line: OwnBenchmark, config: Config, language: Language) {
  const show = (value: number | undefined) => (value === undefined ? "–" : formatBenchmark(line, value, language));
  const { market, key, rows, isSure, median, published, current, value } = line;
  return {
    ...{ market, key, rows, isSure },
    marketName: nameOfMarket(config, market),
    name: benchmarkName(line)[language],
    ...{ median: show(median), published: show(published), current: show(current), value: show(value) },
    isTaken: current === value,
  };
}

function takenMessage(lines: readonly OwnBenchmark[], config: Config, language: Language): string {
  const [only] = lines;
  if (only && lines.length === 1)
    return `${lineName(only, config, language)}: ${formatBenchmark(only, only.value, language)}`;
  const count = lines.length;
  return {
    en: `${count} benchmarks were taken into the Config tab; what stood there is in the notes of the cells.`,
    ru: `Бенчмарков перенесено на вкладку Config: ${count}; прежние значения — в примечаниях к ячейкам.`,
  }[language];
}

const busy = {
  en: "Somebody else writes to this spreadsheet just now. Try again in a minute.",
  ru: "Сейчас в эту таблицу пишет кто-то ещё. Попробуйте через минуту.",
};
const gone = {
  en: "This median is not on the list any more: the sheet has changed since. Open the window again.",
  ru: "Этой медианы в списке больше нет: таблица с тех пор изменилась. Откройте окно снова.",
};
const nothingSure = {
  en: "There is nothing to take: no median with enough rows behind it differs from what the Config tab holds.",
  ru: "Переносить нечего: нет медианы, за которой достаточно строк и которая отличалась бы от вкладки Config.",
};
