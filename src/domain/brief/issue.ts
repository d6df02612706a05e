/** Facts and draft → everything that the sections of a brief are written from: words, dates and payments, worked out once. */

import type { Side } from "../dates/workdays.ts";
import { addDays, type Day, isDay, weekdayOf } from "../day.ts";
import { type Words, wordsOf } from "../document.ts";
import { fill } from "../fill.ts";
import { formatDay, type Notation } from "../format.ts";
import { monthsOf, type Payment, paymentsOf, type Terms, termsOf } from "../process/terms.ts";
import { type Language, languageOf } from "../text.ts";
import type { BriefFacts, BriefMarket } from "./facts.ts";
import { type BriefDraft, draftOf, linesOf } from "./fields.ts";
import { saidIn, type Tongues } from "./framing.ts";
import { plannedDay } from "./row/rowDay.ts";
import { type Plan, type Timeline, timelineOf } from "./timeline.ts";
import type { BriefWords } from "./words/index.ts";

export type Issue = {
  readonly facts: BriefFacts;
  readonly draft: BriefDraft;
  readonly values: BriefMarket["values"];
  readonly words: BriefWords;
  /** Of the two in which labels exist. */
  readonly language: Language;
  /** How numbers and days are written. */
  readonly notation: Notation;
  readonly creatorSide: Side | undefined;
  readonly brandSide: Side | undefined;
  /** Undefined where a parameter of the Config tab is missing. */
  readonly plan: Plan | undefined;
  /** Undefined without a plan, and where it finds no working day. */
  readonly timeline: Timeline | undefined;
  readonly terms: Terms;
  /** Undefined where the terms are not known. */
  readonly payments: readonly Payment[] | undefined;
};

export function issueOf(facts: BriefFacts, typed: BriefDraft): Issue {
  const { words } = facts;
  const draft = draftFor(words.tag, typed, facts.tongues);
  const { values } = facts.market;
  const brand = facts.markets.find(({ code }) => code === draft.brandMarket) ?? facts.market;
  const [creatorSide, brandSide] = [sideOf(values), sideOf(brand.values)];
  const plan = planFor(facts, draft, creatorSide, brandSide, brand.code !== facts.market.code);
  const timeline = plan && timelineOf(plan);
  const terms = termsOf(facts.rate.paymentTerms, values);
  return {
    facts,
    draft,
    values,
    words,
    language: languageOf(words.tag),
    notation: words.notation,
    creatorSide,
    brandSide,
    plan,
    timeline,
    terms,
    payments: paymentsFor(facts, draft, terms, timeline, brandSide),
  };
}

/** What was typed, without the lines that are tagged for readers of other languages. */
const draftFor = (reader: string, draft: BriefDraft, tongues: Tongues): BriefDraft =>
  draftOf(Object.fromEntries(Object.entries(draft).map(([key, text]) => [key, saidIn(reader, text, tongues)])));

/** What was typed, or the gap. */
export const typed = ({ draft, words }: Issue, key: keyof BriefDraft): Words => draft[key] ?? { open: words.open };

/** The lines that were typed, or the gap. */
export const linesOr = (issue: Issue, key: keyof BriefDraft): Words =>
  orOpen(linesOf(issue.draft[key]).join("\n"), issue);

/** A value worked out, or the gap. */
export const orOpen = (value: string | undefined, { words }: Issue): Words => value || { open: words.open };

/** "Mon 5 Oct 2026" */
export const dated = (day: Day, { words, notation }: Issue): string =>
  fill(notation.dated ?? "{0} {1}", words.weekdays[weekdayOf(day) - 1] ?? "", formatDay(day, notation));

/** "Mon 5 Oct 2026 – Wed 7 Oct 2026", or the one day. */
export const span = (from: Day, to: Day, issue: Issue): string =>
  [...new Set([from, to])].map((day) => dated(day, issue)).join(" – ");

/**
 * The markets whose framings stand in the brief, the creator's own first: by the campaign's choice, else those in which
 * it runs. What several say in the same words stands once; what the creator cannot read is left out.
 */
export function framingMarkets({ facts, draft }: Issue): readonly BriefMarket[] {
  const { market, markets, campaignMarkets } = facts;
  const runsIn = draft.framings === "all" ? undefined : campaignMarkets;
  const seen = new Set([market.values.meansHere]);
  const others = markets.filter(
    ({ code, values: { meansHere } }) =>
      code !== market.code &&
      draft.framings !== "own" &&
      (runsIn?.includes(code) ?? true) &&
      meansHere !== undefined &&
      !seen.has(meansHere) &&
      seen.add(meansHere),
  );
  return [market, ...others];
}

export const joined = (parts: readonly Words[], separator: string): string => parts.map(wordsOf).join(separator);

/** The start that was typed; a brief without one goes out from today on. */
export const startOf = ({ today }: BriefFacts, { start }: BriefDraft): Day =>
  isPlannable(start, today) ? start : today;

/** A day that exists, and within two years: nobody plans a post further ahead. */
export const isPlannable = (day: string | undefined, today: Day): day is Day =>
  day !== undefined && isDay(day) && day <= addDays(today, 730);

const sideOf = ({ workWeek, holidays = [], workdays = [] }: BriefMarket["values"]): Side | undefined =>
  workWeek && { workWeek, holidays, workdays };

function planFor(
  facts: BriefFacts,
  draft: BriefDraft,
  creator: Side | undefined,
  brand: Side | undefined,
  acrossBorders: boolean,
): Plan | undefined {
  const {
    briefDay,
    feedbackDay,
    launchOffset,
    feedbackHours,
    approvalDays,
    turnaroundDays,
    revisionRounds,
    crossBorderBuffer,
  } = facts.market.values;
  const numbers = { briefDay, feedbackDay, launchOffset, feedbackHours, approvalDays, turnaroundDays, revisionRounds };
  const buffer = acrossBorders ? crossBorderBuffer : 0;
  if (!creator || !brand || buffer === undefined || !isComplete(numbers)) return undefined;
  const week = isPlannable(draft.launchWeek, facts.today) ? { launchWeek: draft.launchWeek } : {};
  return {
    ...numbers,
    ...week,
    ...rowDay(facts, draft),
    ...making(facts),
    start: startOf(facts, draft),
    creator,
    brand,
    buffer,
  };
}

/** The day that the row plans stands unless another week is typed here. */
const rowDay = (facts: BriefFacts, { launchWeek }: BriefDraft): Pick<Plan, "launchDay"> => {
  const planned = plannedDay(facts);
  return launchWeek === undefined && isPlannable(planned, facts.today) && planned >= facts.today
    ? { launchDay: planned }
    : {};
};

/** Days that a draft takes; what is filmed has to arrive first. */
function making({ rate, productValue, market }: BriefFacts): Pick<Plan, "shippingDays" | "productionDays"> {
  const { shippingDays, productionDays } = market.values;
  const isSent = rate.status === "noncash" || productValue !== undefined || rate.extras?.includes("product");
  return {
    ...(productionDays === undefined ? {} : { productionDays }),
    ...(isSent && shippingDays !== undefined ? { shippingDays } : {}),
  };
}

type Complete<T> = { readonly [K in keyof T]: Exclude<T[K], undefined> };
const isComplete = <T extends object>(numbers: T): numbers is T & Complete<T> =>
  Object.values(numbers).every((value) => value !== undefined);

function paymentsFor(
  { amount, fee, rate }: BriefFacts,
  draft: BriefDraft,
  { prepayShare, netDays }: Terms,
  timeline: Timeline | undefined,
  payer: Side | undefined,
): readonly Payment[] | undefined {
  if (rate.status === "noncash" && draft.amount === undefined) return [];
  if (prepayShare === undefined || netDays === undefined) return undefined;
  const known = draft.amount === undefined && "amount" in amount ? (fee?.total ?? amount) : undefined;
  const dates = timeline && { signing: timeline.answer, publication: timeline.liveFrom };
  return paymentsOf({ prepayShare, netDays }, known, dates, payer, monthsOf(rate));
}
