/** States → a calendar file: an all-day event for each step that has a day, named so that a later file updates it. */
import { type Config, nameOfMarket } from "../../config/config.ts";
import { addDays, type Day, daysBetween } from "../../day.ts";
import { fingerprint } from "../../fingerprint.ts";
import type { Language, Text } from "../../text.ts";
import type { StepKey } from "../types.ts";
import { contentLines, escaped, type Property } from "./ical.ts";
import { itemOf, stepItem, type TodayItem } from "./items.ts";
import type { Known } from "./today.ts";
import { capital, doneNames, lowered, whoseMove } from "./words.ts";

export type CalendarContext = {
  readonly config: Config;
  readonly language: Language;
  /** "2026-11-28T07:00:00Z": a file made later is newer, whichever way a day was moved. */
  readonly now: string;
  /** Names the spreadsheet, so that two of them do not share an event. */
  readonly book: string;
  readonly title: string;
};

type Event = {
  readonly id: string;
  readonly day: Day;
  readonly summary: string;
  readonly item: TodayItem;
  readonly status: "CONFIRMED" | "CANCELLED";
};

/** Steps that were done so long ago are left as the calendar has them. */
const DONE_DAYS = 30;

export function calendarOf(known: readonly Known[], checkIns: readonly TodayItem[], context: CalendarContext): string {
  const events = [...known.flatMap((one) => eventsOf(one, context)), ...checkIns.flatMap((one) => dated(one, context))];
  return contentLines([
    ["BEGIN", "VCALENDAR"],
    ["VERSION", "2.0"],
    ["PRODID", `-//Crossmarket//Today//${context.language.toUpperCase()}`],
    ["CALSCALE", "GREGORIAN"],
    ["METHOD", "PUBLISH"],
    ["X-WR-CALNAME", escaped(context.title)],
    ...events.flatMap((event) => eventLines(event, context)),
    ["END", "VCALENDAR"],
  ]);
}

/** All that is to come and has a day, and what was done of late, under the names of before; of a deal that is off, what has to go. */
function eventsOf(known: Known, context: CalendarContext): readonly Event[] {
  const { state, facts } = known;
  const item = stepItem(known);
  if (state.isOff) {
    const day = item?.due ?? facts.partnership.plannedOn;
    const off = offItem(known, item);
    const steps = new Set<StepKey>(["post", ...(state.next ? [state.next.step] : [])]);
    return day ? [...steps].map((step) => ({ ...eventOf({ ...off, step }, day, context), status: "CANCELLED" })) : [];
  }
  const since = addDays(context.now.slice(0, 10), -DONE_DAYS);
  const done = state.done.flatMap(({ step, on }) =>
    on === undefined || on < since || step === "decide" // that may have lapsed, which is no deed
      ? []
      : [eventOf({ ...offItem(known, item), step, what: doneNames[step], mover: "nobody" }, on, context, "✓ ")],
  );
  const toCome = (state.open ?? []).map((step) => itemOf(known, step));
  return [...toCome.flatMap((one) => dated(one, context)), ...done];
}

/** Nothing without a day: an event has one. */
const dated = (item: TodayItem, context: CalendarContext): readonly Event[] =>
  item.due === undefined ? [] : [eventOf(item, item.due, context)];

const off: Text = { en: "is off", ru: "отменено" };

const offItem = ({ state, facts }: Known, item: TodayItem | undefined): TodayItem =>
  item ?? {
    key: state.key,
    step: "post",
    stage: state.stage,
    market: facts.market.code,
    creator: facts.person?.name ?? facts.partnership.creator,
    ...(facts.partnership.campaign ? { campaign: facts.partnership.campaign } : {}),
    what: off,
    mover: "nobody",
    overdueBy: 0,
  };

function eventOf(item: TodayItem, day: Day, { book, language }: CalendarContext, mark = ""): Event {
  const campaign = item.campaign ? ` (${item.campaign})` : "";
  const summary = `${mark}${item.creator}${campaign}: ${lowered(item.what[language])}`;
  return { id: fingerprint(JSON.stringify([book, item.key, item.step])), day, summary, item, status: "CONFIRMED" };
}

function eventLines({ id, day, summary, item, status }: Event, context: CalendarContext): readonly Property[] {
  const stamp = context.now.replace(/[-:]|\.\d+/g, "");
  const { language, config } = context;
  return [
    ["BEGIN", "VEVENT"],
    ["UID", `${id}@crossmarket`],
    ["DTSTAMP", stamp],
    ["LAST-MODIFIED", stamp],
    ["SEQUENCE", String(sequenceOf(context.now))],
    ["DTSTART;VALUE=DATE", day.replace(/-/g, "")],
    ["DTEND;VALUE=DATE", addDays(day, 1).replace(/-/g, "")],
    ["SUMMARY", escaped(summary)],
    ["DESCRIPTION", escaped(describe(item, config, language))],
    ["CATEGORIES", escaped(nameOfMarket(config, item.market))],
    ...(item.brief && /^https?:\/\/\S+$/.test(item.brief) ? [["URL", item.brief] as const] : []),
    ["STATUS", status],
    ["TRANSP", "TRANSPARENT"],
    ["END", "VEVENT"],
  ];
}

/** Minutes since 2020: a calendar takes no event whose number is below the one that it has, so a day moved back would be lost. */
const sequenceOf = (now: string): number =>
  daysBetween("2020-01-01", now.slice(0, 10)) * 1440 + Number(now.slice(11, 13)) * 60 + Number(now.slice(14, 16));

function describe(item: TodayItem, config: Config, language: Language): string {
  const said = (en: string, ru: string): string => ({ en, ru })[language];
  return [
    `${said("Market", "Рынок")}: ${nameOfMarket(config, item.market)}`,
    item.campaign && `${said("Campaign", "Кампания")}: ${item.campaign}`,
    item.mover === "nobody" ? "" : `${said("Whose move", "Чей ход")}: ${capital(whoseMove(item, language))}`,
    item.brief && `${said("Brief", "Бриф")}: ${item.brief}`,
  ]
    .filter(Boolean)
    .join("\n");
}
