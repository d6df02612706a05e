/** One line of Today: a next step, a check-in or a contradiction, with all that page, message, calendar and board say of it. */
import { compact } from "../../compact.ts";
import { many } from "../../counted.ts";
import type { Day } from "../../day.ts";
import type { Creator } from "../../people/creator.ts";
import type { TabRef } from "../../sheets/row/context.ts";
import { both, type Text } from "../../text.ts";
import type { Contradiction, Mover, NextStep, ProcessFacts, ProcessState, Stage, StepKey } from "../types.ts";
import { leadOf } from "./lead.ts";

export type TodayItem = {
  /** Of the partnership; a check-in has the person's name. */
  readonly key: string;
  readonly step: StepKey | "checkIn" | "putRight";
  readonly stage: Stage;
  /** Code. */
  readonly market: string;
  readonly creator: string;
  readonly campaign?: string;
  /** What to do; of a contradiction what was found. */
  readonly what: Text;
  /** Of a contradiction. */
  readonly todo?: Text;
  readonly mover: Mover;
  /** Whose move it is where it is ours. */
  readonly lead?: string;
  readonly due?: Day;
  /** The day before somebody moved it. */
  readonly was?: Day;
  /** Working days. */
  readonly overdueBy: number;
  /** Where the partnership stands in the team's tab, … */
  readonly place?: { readonly tab: TabRef; readonly row: number };
  /** … or the person in the Creators tab. */
  readonly personRow?: number;
  /** The address of the latest issued brief. */
  readonly brief?: string;
};

type Known = { readonly state: ProcessState; readonly facts: ProcessFacts };

/** What all lines of one partnership have. */
const shared = ({ state, facts }: Known) => ({
  key: state.key,
  stage: state.stage,
  market: facts.market.code,
  creator: facts.person?.name ?? facts.partnership.creator,
  campaign: facts.partnership.campaign,
  lead: leadOf(facts.market, facts.person),
  place: { tab: facts.partnership.tab, row: facts.partnership.row },
  brief: facts.brief?.link,
});

export function stepItem(known: Known): TodayItem | undefined {
  const { next, overdueBy } = known.state;
  return next && { ...itemOf(known, next), overdueBy };
}

/** A step that is to come, be it the next one or a later one. */
export const itemOf = (known: Known, { step, label: what, mover, due, was }: NextStep): TodayItem =>
  compact<TodayItem>({ ...shared(known), step, what, mover, due, was, overdueBy: 0, personRow: undefined });

export const contradictionItem = (known: Known, { found, todo }: Contradiction): TodayItem =>
  compact<TodayItem>({
    ...shared(known),
    step: "putRight",
    what: found,
    todo,
    mover: "us",
    due: undefined,
    overdueBy: 0,
    personRow: undefined,
  });

const NAMED = 3;

/** What does not fit at several partnerships in the same way, as one line; it leads to the first of them. */
export function severalItem(same: readonly TodayItem[]): TodayItem {
  const [first] = same as readonly [TodayItem, ...TodayItem[]];
  const { campaign: _, brief: __, ...kept } = first;
  const names = [...new Set(same.map(({ creator }) => creator))];
  const more = names.length > NAMED ? ` +${names.length - NAMED}` : "";
  const count = many(same.length, "partnership");
  return {
    ...kept,
    creator: `${names.slice(0, NAMED).join(", ")}${more}`,
    what: both((language) => `${first.what[language]}: ${count[language]}`),
  };
}

export const checkInItem = (known: Known, person: Creator): TodayItem =>
  compact<TodayItem>({
    ...shared(known),
    key: person.name,
    campaign: undefined,
    step: "checkIn",
    what: checkIn,
    mover: "us",
    due: person.nextCheckIn,
    overdueBy: 0,
    place: undefined,
    personRow: person.row,
    brief: undefined,
  });

const checkIn: Text = { en: "hold the check-in", ru: "провести созвон" };
