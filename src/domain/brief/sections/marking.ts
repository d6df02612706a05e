/** Ad marking as steps of the timeline: where the market's posts need a token, what is due before and after it, and by when. */
import { addWorkingDays, latestBefore } from "../../dates/workdays.ts";
import { addDays, type Day } from "../../day.ts";
import { dated, type Issue } from "../issue.ts";
import type { Timeline } from "../timeline.ts";

type Rows = readonly (readonly [string, string])[];
type Marking = { readonly before: Rows; readonly token: Rows; readonly after: Rows };

const NONE: Marking = { before: [], token: [], after: [] };

/** Nobody gets a token without the contract's data, and nobody publishes without the token. */
export function markingRows(issue: Issue, { answer, approved, liveFrom, liveTo, report }: Timeline): Marking {
  const { creatorSide, brandSide, values, words } = issue;
  if (values.adTokenForCreator === undefined || !creatorSide || !brandSide) return NONE;
  const { data, token, proof, act } = words.terms.marking;
  const on = (day: Day) => dated(day, issue);
  const lastDay = latestBefore(addDays(liveFrom, -1), 0, brandSide, brandSide);
  const proofDay = addWorkingDays(liveTo, 1, creatorSide);
  return {
    before: [[data, on(answer)]],
    token: [[token, on(lastDay < approved ? approved : lastDay)]],
    after: [
      [proof, on(proofDay)],
      [act, on(report < proofDay ? proofDay : report)],
    ],
  };
}
