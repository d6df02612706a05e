/** Whether a partnership is out in the world, or still a plan: a status says so, else a date that has come, else results. */
import { type Day, monthOf } from "../day.ts";
import type { Partnership } from "./partnership.ts";
import { isLive } from "./status.ts";

export function isOut(partnership: Partnership, today: Day): boolean {
  const { status, postedOn, month, plannedOn, results } = partnership;
  if (status !== undefined) return isLive(status);
  if (postedOn !== undefined) return postedOn <= today;
  if (plannedOn !== undefined) return plannedOn <= today || hasFigures(results.metrics);
  if (month !== undefined && month !== monthOf(today)) return month < monthOf(today);
  return hasFigures(results.metrics);
}

/** Postponed, cancelled, returned: it is neither out nor to come. */
export const isOff = ({ status }: Partnership): boolean =>
  status === "postponed" || status === "cancelled" || status === "returned";

/** What is known of the account and its audience is no result. */
export const hasFigures = ({
  followers: _,
  authenticity: __,
  ...reached
}: Partnership["results"]["metrics"]): boolean => Object.keys(reached).length > 0;
