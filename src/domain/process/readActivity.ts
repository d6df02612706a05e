/** Rows of the Activity tab → what happened. A line that cannot be understood is a doubt: it is ignored, and stays. */
import { type Cell, isBlank, type Rows, textOf } from "../cell.ts";
import { compact } from "../compact.ts";
import type { Config } from "../config/config.ts";
import { readDate } from "../dates/readDate.ts";
import { type Day, dayOf, dayOrText } from "../day.ts";
import { type CellDoubt, doubtOf } from "../sheets/doubt.ts";
import { readHeading } from "../sheets/headings/heading.ts";
import { marketNamed } from "../sheets/marketNames.ts";
import type { DayOf } from "../sheets/row/context.ts";
import type { Text } from "../text.ts";
import {
  futureDay,
  noCreator,
  noDay,
  noNewDay,
  noWhat,
  oddDay,
  severalThings,
  unknownMarket,
} from "./activityDoubts.ts";
import { type ActivityKey, type ActivityTable, activityKeys, activityTable } from "./activityTable.ts";
import { amountIn, dateIn, newDayIn } from "./activityTexts.ts";
import { happeningIn, happeningNamed } from "./happeningIn.ts";
import type { Activity, Happening } from "./types.ts";

export type ActivityContext = {
  readonly config: Config;
  readonly today: Day;
  readonly dayOfDate: DayOf;
  /** BCP-47, of the spreadsheet. */
  readonly locale: string;
};

export type ActivityRead = {
  /** Undefined where the tab has lost its headings. */
  readonly table: ActivityTable | undefined;
  readonly lines: readonly Activity[];
  /** Each with its row, counted from 1. */
  readonly doubts: readonly CellDoubt[];
};

/** Reads all rows of the tab; `more` is the spreadsheet's own way with days. */
export function readActivity(
  rows: Rows,
  config: Config,
  today: Day,
  more: Partial<ActivityContext> = {},
): ActivityRead {
  const table = activityTable(rows);
  if (!table) return { table, lines: [], doubts: [] };
  const context = { config, today, dayOfDate: dayOf, locale: config.markets[0]?.values.locale ?? "", ...more };
  const lines: Activity[] = [];
  const doubts: CellDoubt[] = [];
  for (let index = table.header + 1; index < rows.length; index++) {
    const row = rows[index] ?? [];
    const isEmpty = activityKeys.every((key) => isBlank(row[table.places[key] ?? -1]));
    if (isEmpty || textOf(row[table.places.creator ?? -1]) === table.headings[table.places.creator ?? -1]) continue;
    const found = lineOf(row, index + 1, table, context);
    if ("key" in found) doubts.push(doubtAt(found, row, index + 1, table));
    else lines.push(found);
  }
  return { table, lines, doubts };
}

/** What is wrong with a line, at the cell where it would be mended. */
export type LineProblem = { readonly key: ActivityKey; readonly kind: string; readonly texts: readonly [Text, Text] };

function lineOf(
  row: readonly Cell[],
  number: number,
  { places }: ActivityTable,
  context: ActivityContext,
): Activity | LineProblem {
  const { config, dayOfDate } = context;
  const cellOf = (key: ActivityKey): Cell => row[places[key] ?? -1];
  const textIn = (key: ActivityKey): string | undefined => dayOrText(cellOf(key), dayOfDate) || undefined;
  const [typed = "", more = ""] = [textIn("what"), textIn("text")];
  const creator = textIn("creator");
  if (creator === undefined) return { key: "creator", kind: "no_name", texts: noCreator };
  const market = textIn("market");
  const code = market === undefined ? undefined : marketNamed(market, config)?.code;
  if (market !== undefined && code === undefined)
    return { key: "market", kind: `market ${market}`, texts: unknownMarket(market, config) };
  const found = happeningIn(typed) ?? (typed === "" ? happeningIn(more) : undefined);
  if (!found) return { key: "what", kind: "what", texts: noWhat };
  if ("several" in found) return { key: "what", kind: "several", texts: severalThings(found.several) };
  const on = dayOfLine(cellOf("on"), [typed, more], found.what, context);
  if (typeof on !== "string") return on;
  const moved = found.what === "moved" ? movedIn(`${typed} ${more}`, context) : {};
  if (!moved) return { key: "what", kind: "moved", texts: noNewDay };
  const values = config.markets.find((one) => one.code === code) ?? config.markets[0];
  const money = found.what === "paid" ? amountIn(cellOf("amount"), textIn("currency"), [typed, more], values) : {};
  return compact<Activity>({
    row: number,
    on,
    creator,
    market: code,
    campaign: textIn("campaign"),
    what: found.what === "moved" && !("to" in moved) ? "note" : found.what,
    text: textOfLine(typed, more),
    by: textIn("by"),
    waitingOn: textIn("waitingOn"),
    amount: money.amount,
    currency: money.currency,
    share: money.share,
    ...{ moves: undefined, to: undefined, ...moved },
    of: textIn("of"),
  });
}

const MONEY = /(?<!\p{L})(?:payments?|invoice|pay(?:ing)?|call|check-?in|оплат|выплат|плат[её]ж|сч[её]т|созвон)/iu;
const DRAFT = /(?<!\p{L})(?:drafts?|script|first cut|черновик|драфт|сценари)/iu;

/** What is moved to which day; `{}` where it is none of the steps that can be moved, undefined where no day can be read. */
function movedIn(
  text: string,
  { today, dayOfDate, locale }: ActivityContext,
): Pick<Activity, "moves" | "to"> | undefined {
  if (MONEY.test(text)) return {};
  const to = newDayIn(text, { locale, dayOfDate, near: today });
  return to === undefined ? undefined : { moves: DRAFT.test(text) ? "draft" : "post", to };
}

/** A sentence under What is worth as much as the text beside it; a word of the list says nothing more. */
const textOfLine = (typed: string, more: string): string | undefined =>
  [happeningNamed(typed) || !/[ /]/.test(typed) ? "" : typed, more].filter(Boolean).join("; ") || undefined;

/** "12.10" typed as a number is a day of 1900 to a cell that shows days. */
const EARLIEST = "2005-01-01";
/** May be written down before it is. */
const plans: readonly Happening[] = ["note", "checkIn"];

function dayOfLine(
  cell: Cell,
  texts: readonly string[],
  what: Happening,
  { today, dayOfDate, locale }: ActivityContext,
): Day | LineProblem {
  const context = { locale, dayOfDate, near: today };
  const read = isBlank(cell) ? texts.map((text) => dateIn(text, context)).find(Boolean) : readDate(cell, context);
  if (read?.kind === "day" && read.day < EARLIEST) return { key: "on", kind: "date", texts: oddDay };
  if (read?.kind !== "day") {
    const why = read?.kind === "doubt" ? ([read.found, read.todo] as const) : noDay;
    return { key: "on", kind: "date", texts: why };
  }
  if (read.day > today && !plans.includes(what)) return { key: "on", kind: "future", texts: futureDay(read.day) };
  return read.day;
}

const doubtAt = (
  { key, kind, texts }: LineProblem,
  row: readonly Cell[],
  number: number,
  { places, headings }: ActivityTable,
): CellDoubt => {
  const at = places[key] ?? 0;
  return {
    ...doubtOf({ at, heading: readHeading(headings[at] ?? "") }, row[at], `activity ${kind}`, "unread", texts),
    row: number,
  };
};
