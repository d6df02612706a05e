/** The roll-up that makes itself every month: what was agreed, what happened last, and whether it should have run since. */
import { type Day, type Month, monthOf } from "../day.ts";
import type { Language, Text } from "../text.ts";

export const LAST_DAY = 28; // every month has it

export type Schedule = {
  /** 1–28 */
  readonly day: number;
  readonly hour: number;
  readonly zone: string;
  /** The name under which the team knows who switched it on. */
  readonly owner: string;
  /** The trigger's own id: another one that is left over does nothing. */
  readonly id: string;
  readonly since: Day;
};
export type LastRun = {
  readonly at: string;
  readonly day: Day;
  readonly month: Month;
  readonly ok: boolean;
  readonly message: string;
};

export type ScheduleState = "off" | "on" | "missing" | "overdue";

/**
 * "missing": it is one's own, and the trigger is gone. "overdue": the day has passed without a run, so the trigger was
 * disabled or its owner has left; `today` is a day in the schedule's zone.
 */
export function stateOf(
  schedule: Schedule | undefined,
  { last, today, isOwn, hasTrigger }: { last: LastRun | undefined; today: Day; isOwn: boolean; hasTrigger: boolean },
): ScheduleState {
  if (!schedule) return "off";
  if (isOwn && !hasTrigger) return "missing";
  const due = `${monthOf(today)}-${String(schedule.day).padStart(2, "0")}`;
  const wasDue = due > schedule.since && today > due;
  return wasDue && (last?.day ?? "") < due ? "overdue" : "on";
}

export const stateTexts: Readonly<Record<ScheduleState, Text>> = {
  off: { en: "It is off.", ru: "Выключена." },
  on: { en: "It is on.", ru: "Включена." },
  missing: {
    en: "It was on, but Google has no such trigger any more: it was deleted. Switch it on again.",
    ru: "Была включена, но триггера в Google больше нет: его удалили. Включите снова.",
  },
  overdue: {
    en: "It is on, but did not run on its day: the trigger was disabled, or its owner lost access. Switch it on again.",
    ru: "Включена, но в свой день не запустилась: триггер отключён или у владельца нет доступа. Включите снова.",
  },
};

/** "Every month on day 1 at 6:00, Europe/Moscow; switched on by Maya" */
export const agreed = ({ day, hour, zone, owner }: Schedule, language: Language): string =>
  ({
    en: `Every month on day ${day} at ${hour}:00, ${zone}; switched on by ${owner}`,
    ru: `Каждый месяц ${day}-го числа в ${hour}:00, ${zone}; включает: ${owner}`,
  })[language];
