/** Window and trigger: Today that refreshes itself every morning, as the person who switched it on. */
import { MORNING_HOUR, type Morning, type MorningRun, morningSaid } from "../domain/process/today/morning.ts";
import type { Language } from "../domain/text.ts";
import { keptMorning, keptMorningRun, readEveryMorning } from "../domain/validation.lazy.ts";
import { book, bookLanguage, dayInZone, today } from "./book.ts";
import { refreshToday } from "./today.ts";
import { hasTrigger, isAnother, makeTrigger, removeTriggers, requireTriggers, type TriggerEvent } from "./triggers.ts";

const HANDLER = "everyMorningRun";
const PROPERTY = { morning: "today.morning", last: "today.last", own: "today.trigger" } as const;

/** Switches it on or off; the answer is how it stands. */
export function everyMorning(json: string): string {
  const language = bookLanguage();
  const wanted = readEveryMorning(json, language);
  requireTriggers(language);
  if (!wanted.on) {
    removeTriggers(HANDLER);
    PropertiesService.getDocumentProperties().deleteProperty(PROPERTY.morning);
    return JSON.stringify(morningState(language));
  }
  const zone = book().getSpreadsheetTimeZone();
  const id = makeTrigger(HANDLER, zone, (clock) => clock.everyDays(1).atHour(MORNING_HOUR), language);
  const morning: Morning = { zone, owner: wanted.owner, id, since: today() };
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
  const isThere = isOwn && hasTrigger(morning.id);
  const day = dayInZone(morning?.zone ?? book().getSpreadsheetTimeZone())(new Date());
  return {
    isOn: morning !== undefined,
    ...morningSaid(morning, { last, today: day, isOwn, hasTrigger: isThere }, language),
    owner: morning?.owner ?? "",
  };
}

/** Trigger: one that was replaced since does nothing. */
export function everyMorningRun(event?: TriggerEvent): void {
  const language = bookLanguage();
  const { morning } = kept();
  if (!morning || isAnother(event, morning.id)) return;
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
