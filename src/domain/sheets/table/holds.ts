/** The cells of a column → what sort of thing they hold: whether a meaning that the heading may have fits them. */
import { type Cell, isBlank, isDate, textOf } from "../../cell.ts";
import { type DateContext, readDate } from "../../dates/readDate.ts";
import { dayOf } from "../../day.ts";
import { readNumber, readRate } from "../../reading/index.ts";
import { metricOf } from "../../tables/metrics.ts";
import type { Heading } from "../headings/heading.ts";
import { partsOf } from "../headings/parts.ts";
import { type Meaning, metricOfMeaning } from "../meanings.ts";

/** So many filled cells from the top say what a column holds. */
const SEEN = 200;

/** What stands where nothing is known yet: no figure, and no doubt. */
const NOTHING =
  /^(?:[-–—.?*·]+|n\/?a|none|tbd|tbc|tba|pending|hidden|private|soon|unknown|nil|null|нет|нет данных|н\/д|нд|скрыто|скрыты|скоро|позже|ждем|ждём|уточнить|уточняется|неизвестно|k\.?\s?a\.?|offen|unbekannt|sem dados|oculto)$/i;

export const saysNothing = (cell: Cell): boolean =>
  isBlank(cell) || (typeof cell === "string" && NOTHING.test(cell.trim()));

/** The filled cells that say something. */
export const seenCells = (cells: readonly Cell[]): readonly Cell[] => {
  const seen: Cell[] = [];
  for (const cell of cells) {
    if (saysNothing(cell)) continue;
    seen.push(cell);
    if (seen.length === SEEN) break;
  }
  return seen;
};

/** Whether at least half of the cells could be what the meaning says; an empty column fits anything. */
export function fits(
  meaning: Meaning,
  heading: Heading,
  seen: readonly Cell[],
  isMarket: (name: string) => boolean,
): boolean {
  if (!seen.length) return true;
  const test = testFor(meaning, heading, isMarket);
  return !test || seen.filter(test).length * 2 >= seen.length;
}

type Test = (cell: Cell) => boolean;

function testFor(meaning: Meaning, heading: Heading, isMarket: (name: string) => boolean): Test | undefined {
  const metric = metricOfMeaning(meaning);
  if (metric && heading.meanings.length > 1 && metric.key in between) return between[metric.key as "er"](heading);
  if (metric && !metric.isPlan && metricOf(metric.key).unit === "count") return isCountLike;
  if (metric) return isFigure;
  switch (meaning) {
    case "rate":
      return heading.exactness >= 2 ? isPrice : isPriceLike;
    case "productValue":
      return isNumber;
    case "followers":
      return isFigure;
    case "date":
    case "plannedDate":
    case "paidOn":
      return isDay;
    case "month":
      return isMonth;
    case "status":
    case "paymentStatus":
      return (cell) => typeof cell === "boolean" || (typeof cell === "string" && !isNumber(cell) && !isDay(cell));
    case "market":
      return heading.exactness >= 2 ? (cell) => isMarket(textOf(cell)) : undefined;
    default:
      return heading.meanings.length < 2 || heading.unit.isPercent ? undefined : amongSeveral[meaning];
  }
}

const isWords: Test = (cell) => typeof cell === "string" && !isNumber(cell);

/** Meanings whose one name says it all; where the heading may mean something else, the cells say which. */
const amongSeveral: { readonly [meaning in Meaning]?: Test } = {
  link: (cell) => isLink(cell),
  platform: (cell) => partsOf(textOf(cell)).some(({ role }) => role === "platform"),
  creator: (cell) => isWords(cell) && !isLink(cell),
  handle: (cell) => isWords(cell) && !isLink(cell),
  audience: (cell) => isWords(cell),
};

/** Words that mean one metric or another: the figures say which. */
const between: { readonly [key in "er" | "engagements" | "orders" | "revenue"]: (heading: Heading) => Test } = {
  er:
    ({ unit }) =>
    (cell) =>
      unit.isPercent === true || /%/.test(textOf(cell)) || below(100)(cell),
  engagements: () => isFigure,
  orders:
    ({ unit }) =>
    (cell) =>
      unit.currency === undefined && isFigure(cell) && readNumber(textOf(cell), PLAIN).currency === undefined,
  revenue: () => isFigure,
};

const PLAIN = { code: "", currency: "", locale: "en-US" };
const below = (most: number) => (cell: Cell) => {
  const value = typeof cell === "number" ? cell : readNumber(textOf(cell), PLAIN).value;
  return value !== undefined && value < most;
};

export const isLink = (cell: Cell): boolean =>
  typeof cell === "string" && /^\s*(?:https?:\/\/|www\.|[\w-]+\.(?:com|ru|me|be|tv)\/)/i.test(cell);

/** Days that lost their format are numbers, too; under "Month" so are 10 and 10.2026. */
const holdsDate =
  (context: Pick<DateContext, "isMonth">): Test =>
  (cell) => {
    if (isDate(cell)) return true;
    if (typeof cell !== "string" && typeof cell !== "number") return false;
    const { kind, ...more } = readDate(cell, { locale: "", dayOfDate: dayOf, ...context });
    return kind === "day" || kind === "month" || (kind === "doubt" && "why" in more && more.why !== "unreadable");
  };
const isDay = holdsDate({});
const isMonth = holdsDate({ isMonth: true });

const isNumber: Test = (cell) =>
  typeof cell === "number" || (typeof cell === "string" && readNumber(cell, PLAIN).value !== undefined);

/** Text with a figure in it will do: "48k (24h)", "~ 1.2M"; links and dates have figures of another sort. */
const isFigure: Test = (cell) =>
  typeof cell === "number" || (typeof cell === "string" && /\d/.test(cell) && cell.length <= 60 && !isLink(cell));

/** "44 comments" is a figure, "2 stories were late" a remark. */
const isCountLike: Test = (cell) =>
  typeof cell === "number" ||
  (typeof cell === "string" && /^[^\p{L}]{0,3}\d/u.test(cell.trim()) && !isRemark(cell) && !isLink(cell));

function isRemark(text: string): boolean {
  const words = text.match(/\p{L}{3,}/gu)?.length ?? 0;
  return words > 3 || (words > 0 && partsOf(text).some(({ role, word }) => role === "unknown" && word.length > 2));
}

const isPriceLike: Test = (cell) =>
  typeof cell === "number" || (typeof cell === "string" && (/\d/.test(cell) ? !isLink(cell) : isPrice(cell)));

/** An amount, a range, a price list or barter: what a rate can say. */
const isPrice: Test = (cell) => {
  if (typeof cell === "number") return true;
  if (typeof cell !== "string") return false;
  const { status } = readRate(cell, PLAIN);
  return status !== "missing" && status !== "error";
};
