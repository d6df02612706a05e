/** Working days of one side: the days of its week without its days off. */
import { addDays, type Day, daysBetween, weekdayOf } from "../day.ts";

/** Who has to act; `workWeek` holds weekdays, Monday is 1; an empty week is one without days off. */
export type Side = {
  readonly workWeek: readonly number[];
  readonly holidays: readonly Day[];
  /** Worked all the same, though in a weekend or a holiday. */
  readonly workdays?: readonly Day[];
};

/** Days off in a row after which nobody looks further; the day reached is then no working day. */
const LONGEST_BREAK = 800;

export const isWorkingDay = (day: Day, side: Side): boolean => calendarOf(side)(numberOf(day));

/** The day itself where it is a working day, else the next one. */
export const workingDay = (day: Day, side: Side): Day => stepped(day, 0, side, 1);

/** `count` working days later; 0 is the day itself or the next working day. */
export const addWorkingDays = (day: Day, count: number, side: Side): Day => stepped(day, count, side, 1);

/** The latest working day from which `count` working days of the other side fit in until `day`. */
export const latestBefore = (day: Day, count: number, other: Side, side: Side): Day =>
  stepped(stepped(day, count, other, -1), 0, side, -1);

/** The given weekday, on that day or after it. */
export const onWeekday = (day: Day, weekday: number): Day => addDays(day, (weekday - weekdayOf(day) + 7) % 7);

export const mondayOf = (day: Day): Day => addDays(day, 1 - weekdayOf(day));

export const sundayOf = (day: Day): Day => addDays(mondayOf(day), 6);

export const withoutHolidays = (side: Side): Side => ({ ...side, holidays: [] });

/** How many working days have gone by after `from`, `to` included; 0 where it is not later. */
export function workingDaysAfter(from: Day, to: Day, side: Side): number {
  const works = calendarOf(side);
  let count = 0;
  for (let day = numberOf(from) + 1, last = numberOf(to); day <= last; day++) if (works(day)) count++;
  return count;
}

/** Days off that fall between two days, both included, and would otherwise be working days. */
export function daysOffBetween(from: Day, to: Day, side: Side): readonly Day[] {
  const usual = withoutHolidays(side);
  return side.holidays
    .filter((day) => day >= from && day <= to && !isWorkingDay(day, side) && isWorkingDay(day, usual))
    .sort();
}

/** Forwards or backwards to the first working day, and `count` further. */
function stepped(from: Day, count: number, side: Side, step: 1 | -1): Day {
  const works = calendarOf(side);
  let day = numberOf(from);
  for (let left = count, off = 0; off < LONGEST_BREAK; day += step, off++) {
    if (!works(day)) continue;
    if (left-- === 0) break;
    off = 0;
  }
  return addDays(EPOCH, day);
}

/** A Thursday; days are counted from it, because years of them are walked through. */
const EPOCH = "1970-01-01";
const numberOf = (day: Day): number => daysBetween(EPOCH, day);

type Calendar = (day: number) => boolean;
const calendars = new WeakMap<Side, Calendar>();

function calendarOf(side: Side): Calendar {
  const known = calendars.get(side);
  if (known) return known;
  const { workWeek, holidays, workdays } = side;
  const [off, worked] = [new Set(holidays.map(numberOf)), new Set(workdays?.map(numberOf))];
  const calendar = (day: number) =>
    worked.has(day) || ((!workWeek.length || workWeek.includes(((day + 3) % 7) + 1)) && !off.has(day));
  calendars.set(side, calendar);
  return calendar;
}
