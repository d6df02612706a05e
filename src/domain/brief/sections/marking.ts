/** Ad marking as steps of the timeline: where the market's posts need a token, what is due before and after it, and by when. */
import type { TokenBy } from "../../config/parameters/tokenBy.ts";
import { addWorkingDays, latestBefore, workingDay } from "../../dates/workdays.ts";
import { addDays, type Day } from "../../day.ts";
import { dated, type Issue } from "../issue.ts";
import type { Timeline } from "../timeline.ts";

type Rows = readonly (readonly [string, string])[];
type Marking = { readonly before: Rows; readonly token: Rows; readonly after: Rows };

const NONE: Marking = { before: [], token: [], after: [] };

/** As the form says, else the Config tab. */
export const tokenByOf = ({ draft: { tokenBy }, values }: Issue): TokenBy =>
  tokenBy === "us" || tokenBy === "creator" ? tokenBy : (values.adTokenBy ?? "us");

/** Nobody gets a token without the contract's data, and nobody publishes without the token: each on a working day of who acts. */
export function markingRows(issue: Issue, { answer, approved, liveFrom, liveTo, report }: Timeline): Marking {
  const { creatorSide, brandSide, values, words } = issue;
  if (values.adTokenForCreator === undefined || !creatorSide || !brandSide) return NONE;
  const by = tokenByOf(issue);
  const { data, token, act } = words.terms.marking[by];
  const [getter, other] = by === "us" ? [brandSide, creatorSide] : [creatorSide, brandSide];
  const on = (day: Day) => dated(day, issue);
  const tokenDay = latestBefore(addDays(liveFrom, -1), 0, getter, getter);
  const proofDay = addWorkingDays(liveTo, 1, creatorSide);
  return {
    before: [[data, on(latestBefore(answer, 0, other, other))]],
    token: [[token, on(tokenDay < approved ? workingDay(approved, getter) : tokenDay)]],
    after: [
      [words.terms.marking.proof, on(proofDay)],
      [act, on(report < proofDay ? proofDay : report)],
    ],
  };
}
