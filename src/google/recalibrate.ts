/** Menu and dialog: a team's own medians beside the published benchmarks, taken one by one into the Config tab. */
import { textOf } from "../domain/cell.ts";
import {
  benchmarkNote,
  formatBenchmark,
  type OwnBenchmark,
  ownBenchmarks,
  takenKey,
} from "../domain/rollup/ownBenchmarks.ts";
import type { Language } from "../domain/text.ts";
import { keptBenchmarks, readTakenLine } from "../domain/validation.lazy.ts";
import { bookLanguage, today } from "./book.ts";
import { locked } from "./lock.ts";
import { readSource } from "./rollup.ts";
import { readConfigTab } from "./team.ts";
import { openDialog } from "./windows.ts";

const TAKEN = "benchmarks.taken";
const WAIT_MILLISECONDS = 10_000;

/** The dialog's content: each line as it reads. */
export function recalibrateChoices(): string {
  const language = bookLanguage();
  return JSON.stringify({ lines: lines().map((line) => shown(line, language)) });
}

/** Without an answer it shows the lines; with `{"market":"US","key":"benchmarkER"}` it takes that one. */
export function recalibrate(answer?: string): string | undefined {
  const language = bookLanguage();
  if (typeof answer !== "string") {
    openDialog("recalibrate", { en: "Recalibrate benchmarks", ru: "Пересчитать бенчмарки" }[language], 560, 480);
    return undefined;
  }
  const { market, key, platform } = readTakenLine(answer, language);
  return locked(
    WAIT_MILLISECONDS,
    () => busy[language],
    () => {
      const line = lines().find((one) => one.market === market && one.key === key && one.platform === platform);
      if (!line) throw new Error(gone(market, key)[language]);
      take(line, language);
      return JSON.stringify({ message: `${market}: ${key} = ${formatBenchmark(line.key, line.value, language)}` });
    },
  );
}

const lines = (): readonly OwnBenchmark[] => {
  const { partnerships, config } = readSource();
  return ownBenchmarks(partnerships, config, taken());
};

const taken = () => keptBenchmarks(PropertiesService.getDocumentProperties().getProperty(TAKEN));

/** What it is made of is remembered first, so that it is never weighed against itself; then the cell, then its note. */
function take(line: OwnBenchmark, language: Language): void {
  const { sheet, rows } = readConfigTab();
  const row = rows.findIndex(([key]) => textOf(key) === line.key) + 1;
  const column = (rows[0] ?? []).map(textOf).indexOf(line.market) + 1;
  if (!row) throw new Error(gone(line.market, line.key)[language]);
  const kept = { ...taken(), [takenKey(line.market, line.key)]: { value: line.value, published: line.published } };
  const cell = sheet.getRange(row, column);
  const note = benchmarkNote(line, today(), cell.getNote(), language);
  PropertiesService.getDocumentProperties().setProperty(TAKEN, JSON.stringify(kept));
  cell.setValue(line.value);
  cell.setNote(note);
}

function shown(line: OwnBenchmark, language: Language) {
  const show = (value: number | undefined) => (value === undefined ? "—" : formatBenchmark(line.key, value, language));
  const { market, key, platform, rows, median, published, current, value } = line;
  return {
    ...{ market, key, platform, rows },
    ...{ median: show(median), published: show(published), current: show(current), value: show(value) },
    isTaken: current === value,
  };
}

const busy = {
  en: "Somebody else writes to this spreadsheet just now. Try again in a minute.",
  ru: "Сейчас в эту таблицу пишет кто-то ещё. Попробуйте через минуту.",
};
const gone = (market: string, key: string) => ({
  en: `There is no own median for ${key}, ${market} any more, or its row is missing in the Config tab.`,
  ru: `Своей медианы для ${key}, ${market} больше нет, или на вкладке Config нет этой строки.`,
});
