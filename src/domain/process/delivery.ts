/** How well somebody keeps the dates of issued briefs: a score of 0–100 and the share that was on time. */
import { workingDaysAfter } from "../dates/workdays.ts";
import type { Day } from "../day.ts";
import { foldedPerson } from "../people/identity.ts";
import { isOff } from "../sheets/isOut.ts";
import { sideOf } from "./dues.ts";
import { firstDay, hasResults, linesOf, movedTo, posted } from "./evidence.ts";
import type { ProcessFacts } from "./types.ts";

/** A deadline that is past, with the working days that it was missed by. */
export type Judged = {
  readonly what: "draft" | "publication" | "statistics";
  readonly due: Day;
  readonly late: number;
};

export type Delivery = {
  /** 0–100; undefined where no deadline of an issued brief can be judged. */
  readonly score?: number;
  /** 0–1 */
  readonly onTime?: number;
  readonly judged: readonly Judged[];
  /** Rounds of revision beyond those that Config includes. */
  readonly extraRounds: number;
};

const PER_DAY = 10;
const PER_ROUND = 15;

/** Of one partnership: 100 − 10 a working day late − 15 a round too many, never below 0. */
export function deliveryOf(facts: ProcessFacts): Delivery {
  const { brief, market, partnership } = facts;
  const { draft, liveTo, liveFrom, report } = brief?.dates ?? {};
  const promised = liveTo ?? liveFrom;
  if (isOff(partnership)) return { judged: [], extraRounds: 0 };
  const out = posted(facts);
  const statistics = firstDay(facts, "statistics");
  const first = firstDay(facts, "draft");
  const isDrafted = first !== undefined || firstDay(facts, "feedback", "approved") !== undefined || out !== undefined;
  const judged = [
    judge("draft", draft && (movedTo(facts, "draft") ?? draft), first, isDrafted, facts),
    judge("publication", promised && (movedTo(facts, "post") ?? promised), out?.on, out !== undefined, facts),
    judge("statistics", report, statistics, statistics !== undefined || hasResults(facts), facts),
  ].flatMap((one) => one ?? []);
  const { revisionRounds } = market.values;
  const drafts = new Set(linesOf(facts, "draft").map(({ on }) => on)).size;
  const extraRounds = revisionRounds === undefined ? 0 : Math.max(0, drafts - 1 - revisionRounds);
  return { ...scored(judged, extraRounds), judged, extraRounds };
}

/** One that is not kept yet counts until today; one that was kept on a day that nobody knows is no evidence. */
function judge(
  what: Judged["what"],
  due: Day | undefined,
  on: Day | undefined,
  isDone: boolean,
  { market, today }: ProcessFacts,
): Judged | undefined {
  if (due === undefined || (isDone && on === undefined)) return undefined;
  if (on === undefined && due >= today) return undefined;
  return { what, due, late: workingDaysAfter(due, on ?? today, sideOf(market)) };
}

function scored(judged: readonly Judged[], extraRounds: number): Pick<Delivery, "score" | "onTime"> {
  if (!judged.length) return {};
  const late = judged.reduce((sum, one) => sum + one.late, 0);
  return {
    score: Math.max(0, 100 - PER_DAY * late - PER_ROUND * extraRounds),
    onTime: judged.filter((one) => one.late === 0).length / judged.length,
  };
}

/** Names a creator in one market, whichever of the names a row has. */
export const deliveryKey = (creator: string, market: string): string => `${foldedPerson(creator)} | ${market}`;

/** Of each creator and market: the mean of the partnerships that can be judged, and all of their deadlines together. */
export function deliveries(all: readonly ProcessFacts[]): ReadonlyMap<string, Delivery> {
  const people = new Map<string, Delivery[]>();
  for (const facts of all) {
    const key = deliveryKey(facts.person?.name ?? facts.partnership.creator, facts.market.code);
    people.set(key, [...(people.get(key) ?? []), deliveryOf(facts)]);
  }
  return new Map([...people].map(([key, own]) => [key, together(own)]));
}

function together(own: readonly Delivery[]): Delivery {
  const judged = own.flatMap((one) => one.judged);
  const extraRounds = own.reduce((sum, one) => sum + one.extraRounds, 0);
  const scores = own.flatMap(({ score }) => (score === undefined ? [] : [score]));
  if (!scores.length) return { judged, extraRounds };
  return {
    ...scored(judged, extraRounds),
    score: scores.reduce((sum, score) => sum + score, 0) / scores.length,
    judged,
    extraRounds,
  };
}
