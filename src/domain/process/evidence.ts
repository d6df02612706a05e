/** Facts → what is known to have happened, and on which day: the sheet, Activity, the brief and the creator's row together. */
import { addDays, type Day, monthAfter } from "../day.ts";
import type { Activity, Happening, Movable, ProcessFacts } from "./types.ts";

/** A step that is done, with its day where that is known. */
export type Done = { readonly on?: Day };

export const doneOn = (on: Day | undefined): Done => (on === undefined ? {} : { on });

/** The lines of some sorts until today, the oldest first. */
export const linesOf = ({ activity, today }: ProcessFacts, ...whats: readonly Happening[]): readonly Activity[] =>
  activity
    .filter(({ what, on }) => whats.includes(what) && on <= today)
    .sort((one, other) => one.on.localeCompare(other.on) || one.row - other.row);

export const firstDay = (facts: ProcessFacts, ...whats: readonly Happening[]): Day | undefined =>
  linesOf(facts, ...whats)[0]?.on;

export const lastDay = (facts: ProcessFacts, ...whats: readonly Happening[]): Day | undefined =>
  latest(...linesOf(facts, ...whats).map(({ on }) => on));

/** Where the latest line that moves it has moved it to. */
export function movedTo(facts: ProcessFacts, what: Movable): Day | undefined {
  const own = linesOf(facts, "moved").filter(({ moves }) => moves === what);
  return own[own.length - 1]?.to;
}

/** Done since the first line that says so. */
export function happened(facts: ProcessFacts, ...whats: readonly Happening[]): Done | undefined {
  const on = firstDay(facts, ...whats);
  return on === undefined ? undefined : { on };
}

/** What is known of the account and its audience is no result, nor are the creator's averages. */
export const hasResults = ({ partnership: { results, averages } }: ProcessFacts): boolean =>
  Object.keys(results.metrics).some((key) => key !== "followers" && key !== "authenticity" && !averages.includes(key));

/** The first day that anything names: a posted date, a line of Activity. */
export function posted(facts: ProcessFacts): Done | undefined {
  const { partnership, today } = facts;
  const dated = partnership.postedOn !== undefined && partnership.postedOn <= today ? partnership.postedOn : undefined;
  const on = earliest(dated, firstDay(facts, "posted"));
  if (on !== undefined) return { on };
  return partnership.status === "live" || hasResults(facts) ? {} : undefined;
}

/** The first day that names it, or the last one of the month that the row counts for; undefined where nothing is out. */
export function postedBy(facts: ProcessFacts): Day | undefined {
  const [done, more] = [posted(facts), firstDay(facts, "statistics", "act")];
  const { month } = facts.partnership;
  return done || more ? earliest(done?.on, more, month && addDays(`${monthAfter(month)}-01`, -1)) : undefined;
}

const TOKEN = /(?<!\p{L})(?:erid|ерид)(?!\p{L})\s*[:=]?\s*[\p{L}\d]{4}/iu;

/** In its own column, or typed beside rate, targets or results. */
export const hasToken = ({ partnership: { erid, cells } }: ProcessFacts): boolean =>
  (erid !== undefined && !/^(?:-|–|—|\?|нет|no|n\/?a)$/i.test(erid)) ||
  [cells.rate, cells.kpis, cells.results].some((cell) => typeof cell === "string" && TOKEN.test(cell));

/** In a column for it, in the results, or in the line that says it is out. */
export const hasLink = (facts: ProcessFacts): boolean => {
  const { link, cells } = facts.partnership;
  const texts = [link, cells.results, ...linesOf(facts, "posted", "note", "statistics").map(({ text }) => text)];
  return texts.some((text) => typeof text === "string" && /https?:\/\/|www\.|\p{L}\.\p{L}{2,}\//iu.test(text));
};

export function earliest(...days: readonly (Day | undefined)[]): Day | undefined {
  const [first] = days.flatMap((day) => day ?? []).sort();
  return first;
}

export function latest(...days: readonly (Day | undefined)[]): Day | undefined {
  const [last] = days.flatMap((day) => day ?? []).sort((one, other) => other.localeCompare(one));
  return last;
}
