/** Terms, brief and the row's own dates → the day by which a part is due: the working day on or before, or what it waits for. */
import { isWorkingDay, latestBefore, type Side, workingDay } from "../../dates/workdays.ts";
import { addDays, type Day } from "../../day.ts";
import type { Partnership } from "../../sheets/partnership.ts";
import type { Terms } from "../terms.ts";
import type { BriefKnown } from "../types.ts";
import type { Instalment } from "./instalment.ts";

export type Due = Pick<Instalment, "dueOn" | "waitsFor" | "expectedOn">;

export type DueDates = {
  readonly partnership: Partnership;
  readonly brief: BriefKnown | undefined;
  readonly side: Side;
  readonly terms: Terms;
  readonly isOut: boolean;
};

/** On the day of the creator's answer to the brief; without a brief it is due before the post. */
export function upfrontDue({ partnership, brief, side }: DueDates): Due {
  const signed = brief?.dates?.answer ?? (brief && workingDay(addDays(brief.issuedOn, 1), side));
  const day = signed ?? partnership.postedOn ?? partnership.plannedOn;
  return day ? { dueOn: payday(day, side) } : { waitsFor: "signing" };
}

/** So many days after publication. */
export function restDue(dates: DueDates): Due {
  const { terms, side } = dates;
  return counted(dates, (day) => (terms.netDays === undefined ? undefined : payday(addDays(day, terms.netDays), side)));
}

/** The months of a retainer are counted from publication on; what is paid upfront is paid when its month begins. */
export function monthlyDue(dates: DueDates, index: number): Due {
  const { terms, side } = dates;
  const days = terms.prepayShare === 1 ? 0 : terms.netDays;
  return counted(dates, (day) => (days === undefined ? undefined : payday(addDays(addMonths(day, index), days), side)));
}

/** What is not out yet waits for the day on which it is. */
function counted({ partnership, brief, isOut }: DueDates, dayFrom: (day: Day) => Day | undefined): Due {
  const { postedOn, plannedOn } = partnership;
  const planned = brief?.dates?.liveFrom ?? plannedOn;
  const day = postedOn ?? planned;
  if (!isOut) {
    const expectedOn = day && dayFrom(day);
    return { waitsFor: "publication", ...(expectedOn ? { expectedOn } : {}) };
  }
  if (day === undefined) return { waitsFor: "date" };
  const dueOn = dayFrom(day);
  return dueOn ? { dueOn } : { waitsFor: "terms" };
}

/** The working day on it or before it; the day itself where the payer never works. */
function payday(day: Day, side: Side): Day {
  const before = latestBefore(day, 0, side, side);
  return isWorkingDay(before, side) ? before : day;
}

/** 31 January and a month is the last of February. */
export function addMonths(day: Day, months: number): Day {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  const first = new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10);
  const next = new Date(Date.UTC(year, month + months, 1)).toISOString().slice(0, 10);
  const last = addDays(next, -1);
  const wanted = addDays(first, date - 1);
  return wanted < last ? wanted : last;
}
