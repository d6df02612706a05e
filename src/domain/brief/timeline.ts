/** Start day and the market's time parameters → the dates of a brief, each on a working day of the side that has to act. */
import { addDays, type Day } from "../day.ts";
import { addWorkingDays, latestBefore, mondayOf, onWeekday, type Side, workingDay } from "./workdays.ts";

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
};

/** A draft of the creator and our answer to it. */
export type Round = { readonly draft: Day; readonly feedback: Day };

export type Timeline = {
  readonly brief: Day;
  /** The creator's view of the deliverables, and the signature. */
  readonly answer: Day;
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
 * it: the first draft is due as late as the launch allows.
 */
export function timelineOf(plan: Plan): Timeline {
  const brief = workingDay(onWeekday(plan.start, plan.briefDay), plan.brand);
  const turnaround = Math.ceil(Number((plan.turnaroundDays * (1 + plan.buffer)).toFixed(6)));
  let path = firstPath(plan, brief);
  const wanted = plan.launchWeek ? mondayOf(plan.launchWeek) : brief;
  const launch = later(path.live, workingDay(later(addDays(brief, turnaround), wanted), plan.creator));
  for (let next = followUp(plan, brief, path); next && next.live <= launch; next = followUp(plan, brief, path))
    path = next;
  const liveTo = addWorkingDays(launch, LIVE_DAYS - 1, plan.creator);
  return {
    brief,
    answer: addWorkingDays(brief, ANSWER_DAYS, plan.creator),
    first: path.first,
    revisions: path.revisions,
    approved: path.approved,
    liveFrom: launch,
    liveTo,
    report: workingDay(addDays(liveTo, REPORT_DAYS), plan.creator),
  };
}

/** From the feedback on the first draft to the earliest launch; `friday` is the feedback day before holidays move it. */
type Path = {
  readonly friday: Day;
  readonly first: Round;
  readonly revisions: readonly Round[];
  readonly approved: Day;
  readonly live: Day;
};

function firstPath(plan: Plan, brief: Day): Path {
  let friday = onWeekday(addDays(brief, 1), plan.feedbackDay);
  let path = pathFrom(plan, brief, friday);
  while (!path) {
    friday = addDays(friday, 7);
    path = pathFrom(plan, brief, friday);
  }
  return path;
}

const followUp = (plan: Plan, brief: Day, { friday }: Path): Path | undefined =>
  pathFrom(plan, brief, addDays(friday, 7));

/** Undefined where the creator would have no time to make the draft. */
function pathFrom(plan: Plan, brief: Day, friday: Day): Path | undefined {
  const { brand, creator } = plan;
  const promise = promisedDays(plan.feedbackHours);
  const latest = workingDay(friday, brand);
  const draft = later(latestBefore(latest, promise, brand, creator), addWorkingDays(brief, DRAFT_DAYS, creator));
  if (draft > latest || (draft === latest && promise > 0)) return undefined;
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
    friday,
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
