/** Sections of a brief that both sides can hold each other to: timeline, revisions, payment, rights. */

import { daysOffBetween, type Side, workingDay } from "../../dates/workdays.ts";
import { addDays, type Day } from "../../day.ts";
import { type Block, note, paragraph, type Section, facts as table, type Words } from "../../document.ts";
import { count, fill } from "../../fill.ts";
import { formatDay } from "../../format.ts";
import { monthsOf } from "../../process/terms.ts";
import { dated, type Issue, orOpen, span, typed } from "../issue.ts";
import type { Timeline } from "../timeline.ts";
import type { BriefWords } from "../words/index.ts";
import { markingRows } from "./marking.ts";
import { paymentRows } from "./payment.ts";

type Row = readonly [string, Words];

export function agreementSections(issue: Issue): readonly Section[] {
  const { words, values } = issue;
  const rounds = values.revisionRounds;
  return [
    { key: "timeline", title: words.titles.timeline, blocks: timeline(issue) },
    {
      key: "revisions",
      title: words.titles.revisions,
      blocks: [
        paragraph(
          rounds === undefined
            ? { open: words.open }
            : `${count(rounds, words.revisions.included, words.tag)} ${words.revisions.one}`,
        ),
      ],
    },
    { key: "payment", title: words.titles.payment, blocks: [table(paymentRows(issue))] },
    { key: "rights", title: words.titles.rights, blocks: [table(rights(issue))] },
  ];
}

function timeline(issue: Issue): readonly Block[] {
  const { timeline: labels, open } = issue.words;
  const { timeline: dates } = issue;
  const deadline: readonly Row[] = issue.facts.deadline ? [[labels.deadline, deadlineText(issue)]] : [];
  const steps = [labels.brief, labels.answer, labels.draft, labels.feedback, labels.approved, labels.live];
  if (!dates) return [table([...steps.map((step) => [step, { open }] as const), ...deadline])];
  const on = (day: Day) => dated(day, issue);
  const { timeZone } = issue.values;
  const marking = markingRows(issue, dates);
  const months = monthsOf(issue.facts.rate);
  return [
    table([
      [labels.brief, on(dates.brief)],
      [labels.answer, on(dates.answer)],
      ...marking.before,
      ...(dates.arrived ? [[labels.product, on(dates.arrived)] as const] : []),
      [labels.draft, on(dates.first.draft)],
      [labels.feedback, promise(issue, dates)],
      ...dates.revisions.map(
        ({ draft, feedback }, index) =>
          [fill(labels.revision, index + 1), fill(labels.revised, on(draft), on(feedback))] as const,
      ),
      [labels.approved, on(dates.approved)],
      ...marking.token,
      [labels.live, span(dates.liveFrom, dates.liveTo, issue)],
      ...marking.after,
      ...deadline,
      ...workWeeks(issue),
      ...daysOff(issue, dates),
    ]),
    ...(months > 1 ? [note(fill(issue.words.terms.firstMonth, months))] : []),
    ...(timeZone ? [note(fill(labels.zone, zoneName(timeZone, dates.brief, issue.words)))] : []),
  ];
}

/**
 * "America/New_York" → "Eastern Time"; in Russian the place alone, because it needs no case. Browsers have the names of
 * zones in all languages, those of cities only in English.
 */
function zoneName(timeZone: string, day: Day, { tag, zoneEnding = "" }: BriefWords): string {
  try {
    const format = new Intl.DateTimeFormat(tag, { timeZone, timeZoneName: "longGeneric" });
    const name = format.formatToParts(Date.parse(day)).find(({ type }) => type === "timeZoneName")?.value ?? timeZone;
    return zoneEnding && name.endsWith(zoneEnding) ? name.slice(0, -zoneEnding.length) : name;
  } catch {
    return timeZone; // a zone that the browser does not know
  }
}

/** "Fri 9 Oct 2026 (within 72 hours; our days off do not count)" */
function promise(issue: Issue, { first }: Timeline): string {
  const { timeline: labels, process: steps, tag } = issue.words;
  const within = count(issue.values.feedbackHours ?? 0, steps.within, tag);
  return `${dated(first.feedback, issue)} (${within}; ${labels.notOurs})`;
}

/** "2026-10-20" → the day with its weekday; "10-20" says no year, and none is made up. */
function deadlineText(issue: Issue): string {
  const { deadline = "" } = issue.facts;
  if (deadline.length > 5) return dated(deadline, issue);
  return dayAndMonth(`2000-${deadline}`, issue);
}

function daysOff(issue: Issue, { brief, liveTo }: Timeline): readonly Row[] {
  const listed = (side: Side | undefined) =>
    side
      ? daysOffBetween(brief, liveTo, side)
          .reduce<(readonly [Day, Day])[]>((spans, day) => withDayOff(spans, day, side), [])
          .map(([from, to]) => daySpan(from, to, issue))
          .join(", ")
      : "";
  const parts = bothSides(listed(issue.creatorSide), listed(issue.brandSide), issue);
  return parts ? [[issue.words.timeline.daysOff, parts]] : [];
}

/** A day joins the span before it where nobody works between them: a weekend parts no holidays. */
function withDayOff(spans: readonly (readonly [Day, Day])[], day: Day, side: Side): (readonly [Day, Day])[] {
  const [from, to] = spans[spans.length - 1] ?? [];
  const isNext = from !== undefined && to !== undefined && workingDay(addDays(to, 1), side) > day;
  return isNext ? [...spans.slice(0, -1), [from, day]] : [...spans, [day, day]];
}

/** "31 Dec 2026 – 8 Jan 2027", "4 May – 6 May 2027", or the one day. */
function daySpan(from: Day, to: Day, issue: Issue): string {
  const last = formatDay(to, issue.notation);
  if (from === to) return last;
  const first = from.slice(0, 4) === to.slice(0, 4) ? dayAndMonth(from, issue) : formatDay(from, issue.notation);
  return `${first} – ${last}`;
}

/** "6 Oct", "Oct 6", "6 de octubre" */
const dayAndMonth = (day: Day, { notation }: Issue): string => formatDay(day, notation).replace(/,?( de)? \d{4}$/, "");

/** "Mon–Fri", or "Sun–Thu (yours); Mon–Fri (ours)". */
function workWeeks(issue: Issue): readonly Row[] {
  const { timeline: labels, weekdays } = issue.words;
  const [yours = "", ours = ""] = [issue.creatorSide, issue.brandSide].map((side) => side && weekText(side, weekdays));
  return [[labels.workWeek, bothSides(yours, ours, issue)]];
}

/** What is the same for both is said once. */
const bothSides = (yours: string, ours: string, { words: { timeline: labels } }: Issue): string =>
  yours === ours
    ? yours
    : [yours && fill(labels.yours, yours), ours && fill(labels.ours, ours)].filter((part) => part).join("; ");

/** Weekdays in a row as a span, also across the weekend: "Sun–Thu", "Mon–Wed, Fri"; no week is all of it. */
function weekText({ workWeek }: Side, names: readonly string[]): string {
  const spans: number[][] = workWeek.length ? [] : [[1, 7]];
  for (const day of workWeek) {
    const span = spans[spans.length - 1];
    if (span && day === ((span[1] ?? 0) % 7) + 1) span[1] = day;
    else spans.push([day, day]);
  }
  return spans.map((span) => [...new Set(span)].map((day) => names[day - 1]).join("–")).join(", ");
}

/** "90 days": the days of the row beside it would be a second promise. */
export const namesSpan = (rights = ""): boolean => /\d/.test(rights);

/** Days of usage that the rate cell names. */
export const rowUsage = ({ facts: { rate } }: Issue): number | undefined => {
  const [, days] = /usage_rights_(\d+)d/.exec(rate.extras?.join(" ") ?? "") ?? [];
  return days === undefined ? undefined : Number(days);
};

function rights(issue: Issue): readonly Row[] {
  const { rights: labels, days: inDays, tag } = issue.words;
  const { exclusivityDays, usageRights } = issue.values;
  const days = rowUsage(issue);
  const said = issue.draft.rights ?? usageRights;
  const usage = [said, days && !namesSpan(said) && count(days, inDays, tag)].filter((part) => part);
  const exclusive = exclusivityDays
    ? fill(labels.noAds, count(exclusivityDays, inDays, tag))
    : exclusivityDays === 0
      ? labels.none
      : undefined;
  return [
    [labels.usage, usage.length ? usage.join(", ") : typed(issue, "rights")],
    [labels.exclusivity, orOpen(exclusive, issue)],
  ];
}
