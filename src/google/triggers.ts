/** Triggers of the clock: made as the person who asks for them, known by their ids. */
import type { Language, Text } from "../domain/text.ts";
import { isAllowed, requirePermission } from "./permission.ts";

const SCOPE = "https://www.googleapis.com/auth/script.scriptapp";

type Clock = GoogleAppsScript.Script.ClockTriggerBuilder;

/** Throws a sentence with an address where this person has not allowed it. */
export const requireTriggers = (language: Language): void => requirePermission(SCOPE, language, noTriggers);

/**
 * Makes the trigger and takes the person's older ones of the same work away, which nobody else's run can see; returns
 * its id. Throws a sentence where Google has no such zone, with the older ones still there.
 */
export function makeTrigger(
  handler: string,
  zone: string,
  timing: (clock: Clock) => Clock,
  language: Language,
): string {
  const clock = timing(ScriptApp.newTrigger(handler).timeBased());
  const id = String(inZone(clock, zone, language).create().getUniqueId());
  removeTriggers(handler, id);
  return id;
}

function inZone(clock: Clock, zone: string, language: Language): Clock {
  try {
    return clock.inTimezone(zone);
  } catch {
    throw new Error(noZone(zone)[language]);
  }
}

export function removeTriggers(handler: string, but?: string): void {
  for (const trigger of ScriptApp.getProjectTriggers())
    if (trigger.getHandlerFunction() === handler && String(trigger.getUniqueId()) !== but)
      ScriptApp.deleteTrigger(trigger);
}

/** Whether a trigger of this person's is still there; nobody can see another's. */
export const hasTrigger = (id: string | undefined): boolean =>
  id !== undefined &&
  isAllowed(SCOPE) &&
  ScriptApp.getProjectTriggers().some((trigger) => String(trigger.getUniqueId()) === id);

/** What a trigger hands over; by hand there is none. */
export type TriggerEvent = { readonly triggerUid?: string | number };

/** Whether a run is of another trigger than the one that was agreed: such a one does nothing. */
export const isAnother = (event: TriggerEvent | undefined, id: string): boolean =>
  event?.triggerUid !== undefined && String(event.triggerUid) !== String(id);

const noTriggers = (address: string): Text => ({
  en: `Crossmarket may not run by itself yet. Allow it here, then try again: ${address}`,
  ru: `Crossmarket пока нельзя запускаться самому. Разрешите здесь и повторите: ${address}`,
});
const noZone = (zone: string): Text => ({
  en: `Google’s triggers know no time zone “${zone}”. Choose another with the same hours. Nothing was changed.`,
  ru: `Триггеры Google не знают часового пояса «${zone}». Выберите другой с тем же временем. Ничего не изменено.`,
});
