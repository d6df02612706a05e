/** Window and trigger: Today that refreshes itself every morning, as the person who switched it on. */
import { dayIn } from "../domain/day.ts";
import { MORNING_HOUR, type Morning, type MorningRun, morningSaid } from "../domain/process/today/morning.ts";
import type { Language, Text } from "../domain/text.ts";
import { keptMorning, keptMorningRun, readEveryMorning } from "../domain/validation.lazy.ts";
import { book, bookLanguage, today } from "./book.ts";
import { refreshToday } from "./today.ts";

const SCOPE = "https://www.googleapis.com/auth/script.scriptapp";
const HANDLER = "everyMorningRun";
const PROPERTY = { morning: "today.morning", last: "today.last", own: "today.trigger" } as const;

/** Switches it on or off; the answer is how it stands. */
export function everyMorning(json: string): string {
  const language = bookLanguage();
  const wanted = readEveryMorning(json, language);
  requireTriggers(language);
  for (const trigger of ScriptApp.getProjectTriggers())
    if (trigger.getHandlerFunction() === HANDLER) ScriptApp.deleteTrigger(trigger);
  if (!wanted.on) {
    PropertiesService.getDocumentProperties().deleteProperty(PROPERTY.morning);
    return JSON.stringify(morningState(language));
  }
  const zone = book().getSpreadsheetTimeZone();
  const trigger = ScriptApp.newTrigger(HANDLER).timeBased().everyDays(1).atHour(MORNING_HOUR).inTimezone(zone).create();
  const morning: Morning = { zone, owner: wanted.owner, id: trigger.getUniqueId(), since: today() };
  PropertiesService.getDocumentProperties().setProperty(PROPERTY.morning, JSON.stringify(morning));
  PropertiesService.getUserProperties().setProperty(PROPERTY.own, morning.id);
  return JSON.stringify(morningState(language));
}

export type MorningState = {
  readonly isOn: boolean;
  readonly says: string;
  readonly isWarning: boolean;
  readonly owner: string;
};

/** As it stands, for the window; triggers are only asked for where this person made one. */
export function morningState(language: Language): MorningState {
  const { morning, last } = kept();
  const isOwn = morning !== undefined && PropertiesService.getUserProperties().getProperty(PROPERTY.own) === morning.id;
  const hasTrigger = isOwn && ScriptApp.getProjectTriggers().some((one) => one.getUniqueId() === morning.id);
  const day = dayIn(morning?.zone ?? book().getSpreadsheetTimeZone())(new Date());
  return {
    isOn: morning !== undefined,
    ...morningSaid(morning, { last, today: day, isOwn, hasTrigger }, language),
    owner: morning?.owner ?? "",
  };
}

/** Trigger: one that was replaced since does nothing. */
export function everyMorningRun(event?: { readonly triggerUid?: string }): void {
  const language = bookLanguage();
  const { morning } = kept();
  if (!morning || (event?.triggerUid !== undefined && event.triggerUid !== morning.id)) return;
  const record = (ok: boolean, message: string) => {
    const at = Utilities.formatDate(new Date(), morning.zone, "yyyy-MM-dd HH:mm");
    const run: MorningRun = { at, ok, message };
    PropertiesService.getDocumentProperties().setProperty(PROPERTY.last, JSON.stringify(run));
  };
  try {
    record(true, refreshToday(language).said); // the page is everybody's, and nobody is there to choose
  } catch (error) {
    record(false, error instanceof Error ? error.message : String(error));
    throw error; // Google mails it to the owner
  }
}

function kept(): { readonly morning: Morning | undefined; readonly last: MorningRun | undefined } {
  const properties: Readonly<Record<string, string>> = PropertiesService.getDocumentProperties().getProperties();
  return { morning: keptMorning(properties[PROPERTY.morning]), last: keptMorningRun(properties[PROPERTY.last]) };
}

function requireTriggers(language: Language): void {
  try {
    ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, [SCOPE]);
  } catch {
    throw new Error(noTriggers[language]);
  }
}

const noTriggers: Text = {
  en: "Crossmarket may not run by itself: the permission was refused. Press the button again and allow it.",
  ru: "Crossmarket не может запускаться сам: разрешение не дано. Нажмите кнопку ещё раз и разрешите.",
};
