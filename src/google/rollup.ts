/** Menu and dialog: the monthly roll-up by market. Read under a lock, computed whole, then written: page first, data last. */
import { isBlank } from "../domain/cell.ts";
import type { Config } from "../domain/config/config.ts";
import { type Day, lastFullMonth, type Month } from "../domain/day.ts";
import { formatMonth } from "../domain/format.ts";
import { withCreators } from "../domain/people/withFacts.ts";
import { monthsOf, type Undated } from "../domain/rollup/months.ts";
import { fewerThanStored, nothingToRollUp, rollupNote } from "../domain/rollup/note.ts";
import { pageOf } from "../domain/rollup/page/page.ts";
import type { LinkMaker } from "../domain/rollup/page/toDo.ts";
import { type Rollup, rollUp } from "../domain/rollup/rollup.ts";
import { partnershipsIn, storedRecord, withMonth } from "../domain/rollup/stored.ts";
import type { Partnership } from "../domain/sheets/partnership.ts";
import type { Language } from "../domain/text.ts";
import type { RollupAnswers } from "../domain/validation/payloads.ts";
import { readRollupAnswers } from "../domain/validation.lazy.ts";
import { book, bookLanguage, today, type Written } from "./book.ts";
import { linkToPlace } from "./check.ts";
import { locked } from "./lock.ts";
import { readPeople } from "./people.ts";
import { DATA_TAB, dressData, type RollupData, readRollupData, writeRollupData } from "./rollupData.ts";
import { dressPage, requireOwnPage, writePage } from "./rollupPage.ts";
import { makeTab, managedTab, requireEditable } from "./tabs.ts";
import { allPartnerships, readConfigTab, requireTeam, type Team } from "./team.ts";
import { openDialog } from "./windows.ts";

const WAIT_MILLISECONDS = 30_000;
const PROPERTY = { undated: "rollup.undated", running: "rollup.running", made: "rollup.made" } as const;

export type Source = {
  readonly team: Team;
  readonly partnerships: readonly Partnership[];
  readonly config: Config;
  readonly day: Day;
};

/** The team's partnerships of all its tabs, dated in the spreadsheet's time zone. */
export function readSource(): Source {
  const { config } = readConfigTab();
  const team = requireTeam(config);
  const partnerships = withCreators(allPartnerships(team), readPeople(config).creators);
  return { team, config, partnerships, day: today() };
}

/** The dialog's content: each month's rows, doubted ones and what is stored of it; what was chosen for undated rows. */
export function rollupChoices(): string {
  const language = bookLanguage();
  const { partnerships, config, day } = readSource();
  const stored = readRollupData(language).months;
  const suggested = lastFullMonth(day);
  const { months, ...undated } = monthsOf(partnerships, config, day);
  const all = months.some(({ month }) => month === suggested)
    ? months
    : [{ month: suggested, rows: 0, doubted: 0 }, ...months];
  const zone = book().getSpreadsheetTimeZone();
  return JSON.stringify({
    suggested,
    months: all.map((one) => ({ ...one, stored: partnershipsIn(stored, one.month) })),
    ...undated,
    choice: keptUndated(),
    ...(zone === Session.getScriptTimeZone() ? {} : { zone }),
    language,
  });
}

/** Without answers it asks; with `{"month":"2026-10","undated":"leave"|"count"}` it makes the page and stores the month. */
export function rollup(answers?: string): string | undefined {
  const language = bookLanguage();
  if (typeof answers !== "string") {
    openDialog("rollup", { en: "Monthly roll-up", ru: "Сводка за месяц" }[language], 420, 420);
    return undefined;
  }
  const message = makeRollup(readRollupAnswers(answers, language), language);
  book().toast(message, "Crossmarket", 10);
  return JSON.stringify({ message });
}

export const keptUndated = (): Undated =>
  PropertiesService.getDocumentProperties().getProperty(PROPERTY.undated) === "count" ? "count" : "leave";

/** Returns what was done, in a sentence; throws one where nothing was. `by` names who runs, where that is known. */
export function makeRollup(answers: RollupAnswers, language: Language, by?: string): string {
  const asked = new Date().toISOString();
  const before = lastMade();
  return locked(
    WAIT_MILLISECONDS,
    () => busy(language),
    () => {
      const running = JSON.stringify({ month: answers.month, since: asked, by });
      PropertiesService.getDocumentProperties().setProperties({
        [PROPERTY.undated]: answers.undated,
        [PROPERTY.running]: running,
      });
      const source = readSource();
      const data = readRollupData(language);
      const result = rollUp(source.partnerships, source.config, answers.month, { ...answers, today: source.day });
      requireSomething(result, source, data, answers, language);
      const made = { undated: answers.undated, madeAt: new Date().toISOString() };
      const records = result.markets.map((row) => storedRecord(row, made));
      if (lastMade() !== before && isStoredAlready(records, data)) return alreadyMade(answers.month)[language];
      const choice = { choice: answers.undated, config: source.config, today: source.day };
      const note = rollupNote(result, choice, language);
      const month = formatMonth(answers.month, language);
      const link: LinkMaker<Written> = (place, label) => linkToPlace(source.team, place, label);
      const page = pageOf<Written>(result, data.months, source.config, { note, language, link });
      const hidden = write(page, withMonth(data.rows, records), data.rows.length, language);
      PropertiesService.getDocumentProperties().setProperty(PROPERTY.made, Utilities.getUuid());
      return `${month}: ${note}${hidden}`;
    },
  );
}

/** Nothing is computed from here on. The data tab comes first so that the page is the open tab, and is written last. */
function write(
  page: Parameters<typeof writePage>[1],
  data: ReturnType<typeof withMonth>,
  before: number,
  language: Language,
): string {
  const isNew = !managedTab("Rollup");
  requireOwnPage(language);
  requireEditable(["Rollup", DATA_TAB], language);
  const dataSheet = makeTab(DATA_TAB, dressData);
  const sheet = makeTab("Rollup", dressPage);
  writePage(sheet, page, language, isNew);
  writeRollupData(dataSheet, data, before);
  if (!sheet.isSheetHidden()) {
    if (!isNew) sheet.activate();
    return "";
  }
  const name = sheet.getName();
  return {
    en: ` · The tab “${name}” is hidden: View, Hidden sheets shows it.`,
    ru: ` · Вкладка «${name}» скрыта: Вид, Скрытые листы.`,
  }[language];
}

function requireSomething(
  result: Rollup,
  { partnerships, config, day }: Source,
  { months }: RollupData,
  { month, replace }: RollupAnswers,
  language: Language,
): void {
  if (!result.markets.length)
    throw new Error(nothingToRollUp(result, monthsOf(partnerships, config, day).months)[language]);
  const fresh = result.markets.reduce((sum, market) => sum + market.partnerships, 0);
  const stored = partnershipsIn(months, month);
  if (fresh < stored && !replace) throw new Error(fewerThanStored(month, stored, fresh)[language]);
}

/** The mark of the last run that came to its end: another one than before the wait, and a run ended meanwhile. Clocks may step back. */
const lastMade = (): string => PropertiesService.getDocumentProperties().getProperty(PROPERTY.made) ?? "";

/** Whether another run wrote the very same while this one waited. */
const isStoredAlready = (
  records: readonly Readonly<Record<string, unknown>>[],
  { records: stored }: RollupData,
): boolean =>
  records.every((record) => {
    const same = stored.find(({ month, market }) => month === record.month && market === record.market);
    return (
      same !== undefined &&
      Object.keys(record).every(
        (key) => key === "madeAt" || same[key] === record[key] || (isBlank(same[key]) && isBlank(record[key])),
      )
    );
  });

const alreadyMade = (month: Month) => ({
  en: `${formatMonth(month, "en")} was just rolled up by another run: the page is up to date.`,
  ru: `${formatMonth(month, "ru")}: сводку только что сделал другой запуск, страница актуальна.`,
});

function busy(language: Language): string {
  const { month, since, by } = JSON.parse(
    PropertiesService.getDocumentProperties().getProperty(PROPERTY.running) ?? "{}",
  ) as { readonly month?: string; readonly since?: string; readonly by?: string };
  const time = since ? Utilities.formatDate(new Date(since), book().getSpreadsheetTimeZone(), "HH:mm") : "";
  const who = { en: by ?? "Somebody else, or another window of yours,", ru: by ?? "Кто-то ещё (или другое ваше окно)" };
  return {
    en: `${who.en} works on this spreadsheet${month ? `: the roll-up of ${formatMonth(month, "en")}, since ${time}` : ""}. Try again in a minute.`,
    ru: `${who.ru} работает с этой таблицей${month ? `: сводка за ${formatMonth(month, "ru")}, с ${time}` : ""}. Попробуйте через минуту.`,
  }[language];
}
