/** Terms, brief and the row's own dates → the day by which a part is due: the working day on or before, or what it waits for. */
import { isWorkingDay, latestBefore, type Side, workingDay } from "../../dates/workdays.ts";
import { addDays, type Day } from "../../day.ts";
import type { Partnership } from "../../sheets/partnership.ts";
import { addMonths, payday, type Terms } from "../terms.ts";
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
  if (signed) return { dueOn: payday(signed, 0, side) };
  const day = partnership.postedOn ?? partnership.plannedOn;
  return day ? { dueOn: workingDayUntil(day, side) } : { waitsFor: "signing" };
}

/** So many days after publication. */
export function restDue(dates: DueDates): Due {
  const { terms, side } = dates;
  return counted(dates, (day) => (terms.netDays === undefined ? undefined : payday(day, terms.netDays, side)));
}

/** The months of a retainer are counted from publication on; what is paid upfront is paid when its month begins. */
export function monthlyDue(dates: DueDates, index: number): Due {
  const { terms, side } = dates;
  const days = terms.prepayShare === 1 ? 0 : terms.netDays;
  return counted(dates, (day) => (days === undefined ? undefined : payday(addMonths(day, index), days, side)));
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
function workingDayUntil(day: Day, side: Side): Day {
  const before = latestBefore(day, 0, side, side);
  return isWorkingDay(before, side) ? before : day;
}
