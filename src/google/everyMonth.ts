/** Menu, dialog and trigger: the roll-up that makes itself every month, as the person who switched it on. */
import type { Config } from "../domain/config/config.ts";
import { lastFullMonth } from "../domain/day.ts";
import { formatMoment } from "../domain/format.ts";
import { agreed, type LastRun, type Schedule, stateOf, stateTexts } from "../domain/rollup/schedule.ts";
import { type Language, quoted, type Text } from "../domain/text.ts";
import { keptRun, keptSchedule, readEveryMonth } from "../domain/validation.lazy.ts";
import { book, bookLanguage, dayInZone, today } from "./book.ts";
import { keptUndated, makeRollup } from "./rollup.ts";
import { readConfigTab, readTeam } from "./team.ts";
import { hasTrigger, isAnother, makeTrigger, removeTriggers, requireTriggers, type TriggerEvent } from "./triggers.ts";
import { openDialog } from "./windows.ts";

const HANDLER = "everyMonthRun";
const PROPERTY = { schedule: "rollup.schedule", last: "rollup.last", own: "rollup.trigger" } as const;
const FIRST = { day: 1, hour: 6 };

/** Without answers it opens the switch; with them it switches on or off. */
export function everyMonth(answers?: string): string | undefined {
  const language = bookLanguage();
  if (typeof answers !== "string") {
    openDialog("everyMonth", { en: "Every month by itself", ru: "Автосводка раз в месяц" }[language], 420, 440);
    return undefined;
  }
  const wanted = readEveryMonth(answers, language);
  requireTriggers(language);
  if (!wanted.on) {
    removeTriggers(HANDLER);
    PropertiesService.getDocumentProperties().deleteProperty(PROPERTY.schedule);
    return JSON.stringify({ message: off[language] });
  }
  const { day, hour, zone, owner } = wanted;
  const id = makeTrigger(HANDLER, zone, (clock) => clock.onMonthDay(day).atHour(hour), language);
  const schedule: Schedule = { day, hour, zone, owner, id, since: today() };
  PropertiesService.getDocumentProperties().setProperty(PROPERTY.schedule, JSON.stringify(schedule));
  PropertiesService.getUserProperties().setProperty(PROPERTY.own, schedule.id);
  return JSON.stringify({ message: `${agreed(schedule, language)}.` });
}

/** The switch as it stands: state, owner, last run with its result, and what is offered. */
export function everyMonthState(): string {
  const language = bookLanguage();
  requireTriggers(language);
  const { schedule, last } = kept();
  const sheetZone = book().getSpreadsheetTimeZone();
  const isOwn = PropertiesService.getUserProperties().getProperty(PROPERTY.own) === schedule?.id;
  const day = dayInZone(schedule?.zone ?? sheetZone)(new Date());
  const state = stateOf(schedule, { last, today: day, isOwn, hasTrigger: hasTrigger(schedule?.id) });
  const { config } = readConfigTab();
  const zones = config.markets.flatMap(({ values }) => values.timeZone ?? []);
  const { day: onDay, hour, zone, owner } = schedule ?? { ...FIRST, zone: sheetZone, owner: "" };
  return JSON.stringify({
    isOn: schedule !== undefined,
    says: [
      stateTexts[state][language],
      schedule ? `${agreed(schedule, language)}.` : "",
      last ? lastText(last, language) : "",
      schedule ? readsText(config)[language] : "",
    ]
      .filter(Boolean)
      .join(" "),
    isWarning: state === "missing" || state === "overdue" || last?.ok === false,
    answers: { day: onDay, hour, zone, owner },
    zones: [...new Set([sheetZone, ...zones])],
  });
}

/** Trigger: the last full month, as it was agreed; a trigger that was replaced since does nothing. */
export function everyMonthRun(event?: TriggerEvent): void {
  const language = bookLanguage();
  const { schedule } = kept();
  if (!schedule || isAnother(event, schedule.id)) return;
  const month = lastFullMonth(today());
  const by = { en: `The monthly run of ${schedule.owner}`, ru: `Ежемесячный запуск (${schedule.owner})` }[language];
  const record = (ok: boolean, message: string) => {
    const run: LastRun = { at: now(), day: dayInZone(schedule.zone)(new Date()), month, ok, message };
    PropertiesService.getDocumentProperties().setProperty(PROPERTY.last, JSON.stringify(run));
  };
  try {
    record(true, makeRollup({ month, undated: keptUndated() }, language, by));
  } catch (error) {
    record(false, error instanceof Error ? error.message : String(error));
    throw error; // Google mails it to the owner
  }
}

function kept(): { readonly schedule: Schedule | undefined; readonly last: LastRun | undefined } {
  const properties: Readonly<Record<string, string>> = PropertiesService.getDocumentProperties().getProperties();
  return {
    schedule: keptSchedule(properties[PROPERTY.schedule] ?? null),
    last: keptRun(properties[PROPERTY.last] ?? null),
  };
}

const now = () => Utilities.formatDate(new Date(), book().getSpreadsheetTimeZone(), "yyyy-MM-dd HH:mm");

const lastText = ({ at, ok, message }: LastRun, language: Language): string => {
  const when = formatMoment(at, language);
  return {
    en: `Last run ${when}: ${ok ? "done" : "failed"}. ${message}`,
    ru: `Последний запуск ${when}: ${ok ? "готово" : "не удалось"}. ${message}`,
  }[language];
};

const off: Text = { en: "Switched off.", ru: "Выключено." };
/** Whatever tab is open, all that Set up ticked are read: nobody looks at one while a trigger runs. */
function readsText(config: Config): Text {
  const tabs = quoted([...new Set(readTeam(config).tables.map(({ name }) => name))]);
  if (!tabs.en) return { en: "", ru: "" };
  return { en: `It reads ${tabs.en}.`, ru: `Читает ${tabs.ru}.` };
}
