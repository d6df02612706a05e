/** Working days of one side: the days of its week without its days off. */
import { addDays, type Day, weekdayOf } from "../day.ts";

/** Who has to act; `workWeek` holds weekdays, Monday is 1; an empty week is one without days off. */
export type Side = {
  readonly workWeek: readonly number[];
  readonly holidays: readonly Day[];
  /** Worked all the same, though in a weekend or a holiday. */
  readonly workdays?: readonly Day[];
};

export const isWorkingDay = (day: Day, { workWeek, holidays, workdays }: Side): boolean =>
  workdays?.includes(day) || ((!workWeek.length || workWeek.includes(weekdayOf(day))) && !holidays.includes(day));

/** The day itself where it is a working day, else the next one. */
export const workingDay = (day: Day, side: Side): Day =>
  isWorkingDay(day, side) ? day : workingDay(addDays(day, 1), side);

/** `count` working days later; 0 is the day itself or the next working day. */
export function addWorkingDays(day: Day, count: number, side: Side): Day {
  let reached = workingDay(day, side);
  for (let left = count; left > 0; left--) reached = workingDay(addDays(reached, 1), side);
  return reached;
}

/** The latest working day from which `count` working days of the other side fit in until `day`. */
export function latestBefore(day: Day, count: number, other: Side, side: Side): Day {
  let candidate = day;
  while (!isWorkingDay(candidate, side) || addWorkingDays(candidate, count, other) > day)
    candidate = addDays(candidate, -1);
  return candidate;
}

/** The given weekday, on that day or after it. */
export const onWeekday = (day: Day, weekday: number): Day => addDays(day, (weekday - weekdayOf(day) + 7) % 7);

export const mondayOf = (day: Day): Day => addDays(day, 1 - weekdayOf(day));

/** Days off that fall between two days, both included, and would otherwise be working days. */
export const daysOffBetween = (from: Day, to: Day, side: Side): readonly Day[] =>
  side.holidays
    .filter(
      (day) => day >= from && day <= to && !isWorkingDay(day, side) && isWorkingDay(day, { ...side, holidays: [] }),
    )
    .sort();
