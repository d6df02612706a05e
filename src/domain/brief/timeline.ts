/** Start day and the market's time parameters → the dates of a brief, each on a working day of the side that has to act. */

import {
  addWorkingDays,
  isWorkingDay,
  latestBefore,
  mondayOf,
  onWeekday,
  type Side,
  withoutHolidays,
  workingDay,
} from "../dates/workdays.ts";
import { addDays, type Day, daysBetween } from "../day.ts";

/** Days are calendar days, weekdays 1 (Monday) to 7; `approvalDays` are working days of the brand's side. */
export type Plan = {
  readonly start: Day;
  readonly brand: Side;
  readonly creator: Side;
  readonly briefDay: number;
  readonly feedbackDay: number;
  /** Weeks from the feedback to the launch. */
  readonly launchOffset: number;
  readonly feedbackHours: number;
  readonly revisionRounds: number;
  readonly approvalDays: number;
  readonly turnaroundDays: number;
  /** Share added to the turnaround; 0 where brand and creator sit in one market. */
  readonly buffer: number;
  /** A day of the week in which the post is wanted; earlier is not meant, later where it cannot be kept. */
  readonly launchWeek?: Day;
  /** The one day on which the post is planned, with the same limits. */
  readonly launchDay?: Day;
  /** Days in which a product arrives, counted from the signature on, where one is sent. */
  readonly shippingDays?: number;
  /** Days for the first draft, from the signature or the product's arrival on. */
  readonly productionDays?: number;
};

/** A draft of the creator and our answer to it. */
export type Round = { readonly draft: Day; readonly feedback: Day };

export type Timeline = {
  readonly brief: Day;
  /** The creator's view of the deliverables, and the signature. */
  readonly answer: Day;
  /** When the product is there at the latest, where one is sent. */
  readonly arrived?: Day;
  readonly first: Round;
  readonly revisions: readonly Round[];
  readonly approved: Day;
  readonly liveFrom: Day;
  readonly liveTo: Day;
  /** The creator's figures. */
  readonly report: Day;
};

/** Working days: for the creator's answer, to make or change a draft, and how long the live window is open. */
const ANSWER_DAYS = 1;
const DRAFT_DAYS = 2;
const LIVE_DAYS = 3;
/** Days after publication when most of the reach is in. */
const REPORT_DAYS = 7;

/**
 * The shared rhythm: brief on the brief day, feedback on the feedback day, launch the week after. Rounds of revision
 * and our approval push the launch back, and so do turnaround × (1 + buffer) and a launch week that is wanted. Where that leaves time, the creator gets
 * it: the first draft is due as late as the launch allows. Undefined where a side has no working day for years.
 */
export function timelineOf(plan: Plan): Timeline | undefined {
  const { brand, creator } = plan;
  const brief = briefDayOf(plan, brand);
  const turnaround = Math.ceil(Number((plan.turnaroundDays * (1 + plan.buffer)).toFixed(6)));
  const answer = addWorkingDays(brief, ANSWER_DAYS, creator);
  const ready = draftFrom(plan, brief, answer);
  const friday = firstFriday(plan, brief, ready);
  const first = pathFrom(plan, ready, friday);
  const wanted = plan.launchDay ?? (plan.launchWeek ? mondayOf(plan.launchWeek) : brief);
  const launch = later(first.live, workingDay(plan.launchDay ?? later(addDays(brief, turnaround), wanted), creator));
  const path = lastPath(plan, ready, friday, launch) ?? first;
  const liveTo = launch === plan.launchDay ? launch : addWorkingDays(launch, LIVE_DAYS - 1, creator);
  const timeline = {
    brief,
    answer,
    ...(plan.shippingDays === undefined ? {} : { arrived: workingDay(addDays(answer, plan.shippingDays), creator) }),
    first: path.first,
    revisions: path.revisions,
    approved: path.approved,
    liveFrom: launch,
    liveTo,
    report: workingDay(addDays(liveTo, REPORT_DAYS), creator),
  };
  return isKept(timeline, plan) ? timeline : undefined;
}

/** The day on which the brief goes out, and, without the brand's holidays, on which it would have gone out. */
const briefDayOf = ({ start, briefDay }: Plan, brand: Side): Day => workingDay(onWeekday(start, briefDay), brand);
export const usualBriefDay = (plan: Plan): Day => briefDayOf(plan, withoutHolidays(plan.brand));

/** Whether everybody works on the days that are theirs: a search that found no working day ends on another one. */
function isKept({ brief, answer, first, revisions, approved, liveFrom, liveTo, report }: Timeline, plan: Plan) {
  const rounds = [first, ...revisions];
  const ours = [brief, approved, ...rounds.map(({ feedback }) => feedback)];
  const theirs = [answer, liveFrom, liveTo, report, ...rounds.map(({ draft }) => draft)];
  return ours.every((day) => isWorkingDay(day, plan.brand)) && theirs.every((day) => isWorkingDay(day, plan.creator));
}

/** From the feedback on the first draft to the earliest launch. */
type Path = {
  readonly first: Round;
  readonly revisions: readonly Round[];
  readonly approved: Day;
  readonly live: Day;
};

/** When a draft can be there at the earliest: it is signed, the product has arrived, and the creator has had the days for it. */
function draftFrom({ creator, shippingDays = 0, productionDays = 0 }: Plan, brief: Day, answer: Day): Day {
  const made = workingDay(addDays(answer, shippingDays + productionDays), creator);
  return later(addWorkingDays(brief, DRAFT_DAYS, creator), made);
}

/** The first feedback day, before holidays move it, that leaves the creator time for the draft and us for the answer. */
function firstFriday({ brand, feedbackDay, feedbackHours }: Plan, brief: Day, draft: Day): Day {
  const earliest = promisedDays(feedbackHours) ? addDays(draft, 1) : draft;
  let friday = onWeekday(addDays(brief, 1), feedbackDay);
  while (workingDay(friday, brand) < earliest) friday = addDays(friday, 7);
  return friday;
}

/** The path of the latest week with which the launch can be kept; each later week launches later, so halves are tried. */
function lastPath(plan: Plan, ready: Day, friday: Day, launch: Day): Path | undefined {
  let found: Path | undefined;
  let [low, high] = [1, Math.ceil(daysBetween(friday, launch) / 7) + 1];
  while (low <= high) {
    const week = (low + high) >> 1;
    const path = pathFrom(plan, ready, addDays(friday, week * 7));
    if (path.live > launch) high = week - 1;
    else {
      found = path;
      low = week + 1;
    }
  }
  return found;
}

function pathFrom(plan: Plan, ready: Day, friday: Day): Path {
  const { brand, creator } = plan;
  const promise = promisedDays(plan.feedbackHours);
  const latest = workingDay(friday, brand);
  const draft = later(latestBefore(latest, promise, brand, creator), ready);
  const feedback = earlier(addWorkingDays(draft, promise, brand), latest);
  const revisions: Round[] = [];
  let last: Round = { draft, feedback };
  for (let round = 0; round < plan.revisionRounds; round++) {
    const redraft = addWorkingDays(last.feedback, DRAFT_DAYS, creator);
    last = { draft: redraft, feedback: addWorkingDays(redraft, promise, brand) };
    revisions.push(last);
  }
  const approved = later(last.feedback, addWorkingDays(last.draft, plan.approvalDays, brand));
  const launchWeek = workingDay(addDays(mondayOf(friday), plan.launchOffset * 7), creator);
  return {
    first: { draft, feedback },
    revisions,
    approved,
    live: later(launchWeek, addWorkingDays(addDays(approved, 1), 0, creator)),
  };
}

/** 72 hours are three of our working days, 30 hours two. */
export const promisedDays = (hours: number): number => Math.ceil(hours / 24);

const later = (one: Day, other: Day): Day => (one > other ? one : other);

const earlier = (one: Day, other: Day): Day => (one < other ? one : other);
