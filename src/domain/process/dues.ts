/** Facts and the days of earlier steps → by when each step is due: the issued brief's dates, else Config's days after the step before. */

import type { Market } from "../config/config.ts";
import { addWorkingDays, isWorkingDay, latestBefore, type Side, workingDay } from "../dates/workdays.ts";
import { addDays, type Day } from "../day.ts";
import { earliest, firstDay, lastDay, latest, movedTo, postedBy } from "./evidence.ts";
import { termsOf } from "./terms.ts";
import type { Movable, ProcessFacts, StepKey } from "./types.ts";

/** The day of a step that is done; undefined where it is not, or nobody knows when. */
export type DayOfStep = (step: StepKey) => Day | undefined;
export type Due = (facts: ProcessFacts, at: DayOfStep) => Day | undefined;

/** Working days: to sign, to send a parcel, to change a draft, to hand over papers. */
const SIGN_DAYS = 1;
const REVISION_DAYS = 2;
const PAPER_DAYS = 5;
/** Days after publication when most of the reach is in. */
const REPORT_DAYS = 7;

const sides = new WeakMap<Market, Side>();

/** Creator and team of a market share its calendar. */
export function sideOf(market: Market): Side {
  const { workWeek = [], holidays = [], workdays = [] } = market.values;
  const side = sides.get(market) ?? { workWeek, holidays, workdays };
  sides.set(market, side);
  return side;
}

const onWorkingDay = (day: Day | undefined, { market }: ProcessFacts): Day | undefined => {
  const due = day && workingDay(day, sideOf(market));
  return due && isWorkingDay(due, sideOf(market)) ? due : undefined;
};
const later = (day: Day | undefined, days: number | undefined, facts: ProcessFacts): Day | undefined =>
  day === undefined || days === undefined ? undefined : onWorkingDay(addDays(day, days), facts);
const workingDaysLater = (day: Day | undefined, days: number | undefined, facts: ProcessFacts): Day | undefined =>
  day === undefined || days === undefined
    ? undefined
    : onWorkingDay(addWorkingDays(day, days, sideOf(facts.market)), facts);
/** The last working day until then. */
const onOrBefore = (day: Day, { market }: ProcessFacts): Day => latestBefore(day, 0, sideOf(market), sideOf(market));

/** The post that is wanted leaves the market's usual time for everything before it. */
function start(facts: ProcessFacts): Day | undefined {
  const { turnaroundDays } = facts.market.values;
  const live = plannedFor(facts);
  return live === undefined || turnaroundDays === undefined
    ? undefined
    : onOrBefore(addDays(live, -turnaroundDays), facts);
}

/** A date under "Posted" that has not come is a plan. */
const plannedFor = ({ partnership: { plannedOn, postedOn }, today }: ProcessFacts): Day | undefined =>
  plannedOn ?? (postedOn !== undefined && postedOn > today ? postedOn : undefined);

/** By when it should be live: as it was moved, else as the brief, the row or the market's usual time has it. */
const publication: Due = (facts, at) => movedTo(facts, "post") ?? plannedPublication(facts, at);

const plannedPublication: Due = (facts, at) => {
  const { brief, market } = facts;
  const { turnaroundDays, approvalDays } = market.values;
  const promised = brief?.dates?.liveTo ?? brief?.dates?.liveFrom ?? plannedFor(facts);
  return promised ?? later(at("brief"), turnaroundDays, facts) ?? workingDaysLater(at("approve"), approvalDays, facts);
};

/** A draft that came after its day moves what follows. */
const afterDraft = (
  promised: Day | undefined,
  planned: Day | undefined,
  days: number | undefined,
  facts: ProcessFacts,
) => {
  const draft = lastDay(facts, "draft");
  const own = workingDaysLater(draft, days, facts);
  const first = firstDay(facts, "draft");
  const isLate = first !== undefined && planned !== undefined && first > planned;
  return isLate || promised === undefined ? own : promised;
};

const plannedDraft: Due = (facts, at) => {
  const { productionDays, shippingDays = 0 } = facts.market.values;
  const sent = at("sendProduct");
  const received = lastDay(facts, "productReceived") ?? (sent && addDays(sent, shippingDays));
  return facts.brief?.dates?.draft ?? later(latest(at("sign"), at("brief"), received), productionDays, facts);
};

/** The day of the post, else the end of the month that the row counts for. */
const out: Due = (facts, at) => at("post") ?? postedBy(facts);

const statistics: Due = (facts, at) => facts.brief?.dates?.report ?? later(out(facts, at), REPORT_DAYS, facts);

/** 72 hours are three working days, 30 hours two. */
const daysOf = (hours: number | undefined) => (hours === undefined ? undefined : Math.ceil(hours / 24));

export const dues = {
  vet: start,
  agree: start,
  brief: (facts, at) => start(facts) ?? workingDaysLater(at("agree"), SIGN_DAYS, facts),
  sign: (facts, at) =>
    facts.brief?.dates?.answer ?? workingDaysLater(latest(at("brief"), at("agree")), SIGN_DAYS, facts),
  beforePublication: (facts, at) => {
    const live = movedTo(facts, "post") ?? facts.brief?.dates?.liveFrom ?? publication(facts, at);
    return live && onOrBefore(addDays(live, -1), facts);
  },
  sendProduct: (facts, at) => workingDaysLater(latest(at("sign"), at("brief")), SIGN_DAYS, facts),
  draft: (facts, at) => movedTo(facts, "draft") ?? plannedDraft(facts, at),
  feedback: (facts) => {
    const { feedback, draft } = facts.brief?.dates ?? {};
    return afterDraft(feedback, draft, daysOf(facts.market.values.feedbackHours), facts);
  },
  approve: (facts) => {
    const [draft, feedback] = [lastDay(facts, "draft"), lastDay(facts, "feedback")];
    const { approved, draft: promised } = facts.brief?.dates ?? {};
    if (isRevised(facts)) return workingDaysLater(feedback, REVISION_DAYS, facts);
    return draft === undefined ? approved : afterDraft(approved, promised, facts.market.values.approvalDays, facts);
  },
  post: publication,
  statistics,
  act: (facts, at) => workingDaysLater(latest(at("statistics"), out(facts, at)), PAPER_DAYS, facts),
  /** The first part that is not paid yet, else the rest after publication. */
  pay: (facts, at) => {
    const { partnership, market, instalments } = facts;
    const waiting = instalments.flatMap(({ paidOn, dueOn }) => (paidOn === undefined && dueOn ? dueOn : []));
    if (instalments.length) return earliest(...waiting);
    const { netDays } = termsOf(partnership.rate.paymentTerms, market.values);
    return later(out(facts, at), netDays, facts);
  },
  /** Where nobody noted when the results came in, they came when they were due. */
  decide: (facts, at) =>
    workingDaysLater(latest(at("statistics") ?? statistics(facts, at), at("pay"), out(facts, at)), PAPER_DAYS, facts),
} as const satisfies Readonly<Record<string, Due>>;

/** Our feedback is out, and the next draft is not in. */
export function isRevised(facts: ProcessFacts): boolean {
  const [draft, feedback] = [lastDay(facts, "draft"), lastDay(facts, "feedback")];
  return feedback !== undefined && (draft === undefined || draft < feedback);
}

/** When it was due before somebody moved it. */
export const unmoved: Readonly<Record<Movable, Due>> = { draft: plannedDraft, post: plannedPublication };
