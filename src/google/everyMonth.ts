/** Menu, dialog and trigger: the roll-up that makes itself every month, as the person who switched it on. */
import { dayIn, lastFullMonth } from "../domain/day.ts";
import { formatMoment } from "../domain/format.ts";
import { agreed, type LastRun, type Schedule, stateOf, stateTexts } from "../domain/rollup/schedule.ts";
import type { Language, Text } from "../domain/text.ts";
import { keptRun, keptSchedule, readEveryMonth } from "../domain/validation.lazy.ts";
import { book, bookLanguage, today } from "./book.ts";
import { keptUndated, makeRollup } from "./rollup.ts";
import { readConfigTab } from "./team.ts";
import { openDialog } from "./windows.ts";

const SCOPE = "https://www.googleapis.com/auth/script.scriptapp";
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
  removeOwn();
  if (!wanted.on) {
    PropertiesService.getDocumentProperties().deleteProperty(PROPERTY.schedule);
    return JSON.stringify({ message: off[language] });
  }
  const { day, hour, zone, owner } = wanted;
  const trigger = ScriptApp.newTrigger(HANDLER).timeBased().onMonthDay(day).atHour(hour).inTimezone(zone).create();
  const schedule: Schedule = { day, hour, zone, owner, id: trigger.getUniqueId(), since: today() };
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
  const hasTrigger = ScriptApp.getProjectTriggers().some((trigger) => trigger.getUniqueId() === schedule?.id);
  const day = dayIn(schedule?.zone ?? sheetZone)(new Date());
  const state = stateOf(schedule, { last, today: day, isOwn, hasTrigger });
  const zones = readConfigTab().config.markets.flatMap(({ values }) => values.timeZone ?? []);
  const { day: onDay, hour, zone, owner } = schedule ?? { ...FIRST, zone: sheetZone, owner: "" };
  return JSON.stringify({
    isOn: schedule !== undefined,
    says: [
      stateTexts[state][language],
      schedule ? `${agreed(schedule, language)}.` : "",
      last ? lastText(last, language) : "",
    ]
      .filter(Boolean)
      .join(" "),
    isWarning: state === "missing" || state === "overdue" || last?.ok === false,
    answers: { day: onDay, hour, zone, owner },
    zones: [...new Set([sheetZone, ...zones])],
  });
}

/** Trigger: the last full month, as it was agreed; a trigger that was replaced since does nothing. */
export function everyMonthRun(event?: { readonly triggerUid?: string }): void {
  const language = bookLanguage();
  const { schedule } = kept();
  if (!schedule || (event?.triggerUid !== undefined && event.triggerUid !== schedule.id)) return;
  const month = lastFullMonth(today());
  const by = { en: `The monthly run of ${schedule.owner}`, ru: `Ежемесячный запуск (${schedule.owner})` }[language];
  const record = (ok: boolean, message: string) => {
    const run: LastRun = { at: now(), day: dayIn(schedule.zone)(new Date()), month, ok, message };
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

/** Only a person's own triggers can be seen, so only these go. */
function removeOwn(): void {
  for (const trigger of ScriptApp.getProjectTriggers())
    if (trigger.getHandlerFunction() === HANDLER) ScriptApp.deleteTrigger(trigger);
}

function requireTriggers(language: Language): void {
  try {
    ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, [SCOPE]);
  } catch {
    throw new Error(noTriggers[language]);
  }
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
const noTriggers: Text = {
  en: "Crossmarket may not run by itself: the permission was refused. Choose the menu item again and allow it.",
  ru: "Crossmarket не может запускаться сам: разрешение не дано. Выберите пункт меню ещё раз и разрешите.",
};
