/** A row of a tab → the headings of a table that stand there, in one row or two; rows of data and lists of other things have none. */
import { type Cell, isBlank, type Rows } from "../../cell.ts";
import type { TeamWord } from "../../reading/index.ts";
import { foldName } from "../headings/folding.ts";
import { type Heading, readHeading } from "../headings/heading.ts";
import { type Meaning, metricOfMeaning } from "../meanings.ts";
import { meansPerson } from "./people.ts";
import { bothGroups, groupsAbove, headingOf, isFigure, isGroup, isSecondRow, joined, spread } from "./twoRows.ts";

type MaybeHeadings = readonly (Heading | undefined)[];
/** The headings of one table; `at` counts rows and columns from 0. */
export type Headings = { readonly top: number; readonly header: number; readonly at: MaybeHeadings };

/** `before` is the table further up, if there is one: what stands right above may be somebody of it. */
export function headingsAt(
  rows: Rows,
  row: number,
  words: readonly TeamWord[],
  before: Headings | undefined,
): Headings | undefined {
  const own = rows[row] ?? [];
  const below = rows[row + 1] ?? [];
  if (holdsValues(own)) return undefined;
  if (isSecondRow(own, below)) {
    const third = rows[row + 2] ?? [];
    const isThird = isSecondRow(own, third);
    const lowest = isThird ? joined(bothGroups(own, below, third), third, words) : [];
    if (isThird && isTable(lowest)) return { top: row, header: row + 2, at: lowest };
    const at = joined(spread(own, below), below, words);
    if (isTable(at)) return { top: row, header: row + 1, at };
  }
  const above = rows[row - 1] ?? [];
  const groups = before && isRowOf(before, above, own) ? [] : groupsAbove(above, own);
  const at = joined(groups, own, words);
  if (!isTable(at) || areGroups(at, own, below, words)) return undefined;
  return { top: groups.length ? row - 1 : row, header: row, at };
}

/** "Influencer" over Name and Handle, "Performance" over Likes: the headings are those below. */
function areGroups(
  at: MaybeHeadings,
  own: readonly Cell[],
  below: readonly Cell[],
  words: readonly TeamWord[],
): boolean {
  if (filled(below) <= filled(own) || holdsValues(below) || isDataUnder(at, below)) return false;
  return isTable(below.map((cell) => headingOf(cell, words)));
}

const filled = (row: readonly Cell[]): number => row.filter((cell) => !isBlank(cell)).length;

/** What stands in the creator's column is no heading: "Mia" is somebody, and "Blogger", "Reach" beside her are words about her. */
export function isDataUnder(at: MaybeHeadings, row: readonly Cell[]): boolean {
  const cell = row[personIn(at)];
  return !isBlank(cell) && (typeof cell !== "string" || !readHeading(cell).meanings.length);
}

/**
 * "Maya | US | Instagram" right above headings is a row of the table before: her platform is no group over them, nor is
 * that of a post with figures. Beside the name of a section stand groups alone; above the very headings of the table
 * before, no groups are expected.
 */
function isRowOf(before: Headings, above: readonly Cell[], own: readonly Cell[]): boolean {
  const words = above.filter((cell) => !isBlank(cell) && !isGroup(cell) && !isFigure(cell));
  if (words.some(isValue) || isSameRow(above, own)) return true;
  if (!isDataUnder(before.at, above)) return false;
  const ownNames = own.map((cell) => headingOf(cell, []));
  return words.some((cell) => cell !== above[personIn(before.at)]) || sameNames(before.at, ownNames);
}

const isSameRow = (one: readonly Cell[], other: readonly Cell[]): boolean =>
  one.length === other.length && one.every((cell, at) => cell === other[at]);

/** The same columns at the same places: the header again, no further table. */
export function sameNames(one: MaybeHeadings, other: MaybeHeadings): boolean {
  const names = (at: MaybeHeadings) => at.map((heading) => (heading ? foldName(heading.text) : "")).join("|");
  return names(one) === names(other);
}

function personIn(at: MaybeHeadings): number {
  const people = at.flatMap((heading, place) => (heading && meansPerson(heading) ? [{ place, heading }] : []));
  const named = people.filter(({ heading }) => heading.meanings.includes("creator"));
  const [best] = (named.length ? named : people).sort((a, b) => a.heading.exactness - b.heading.exactness);
  return best?.place ?? -1;
}

/** A table has somebody in it and something to tell of them. "Name" may be anybody's: it takes a word of the field beside it. */
export function isTable(at: MaybeHeadings): boolean {
  const headings = at.flatMap((heading) => heading ?? []);
  const people = headings.filter(meansPerson);
  const known = headings.filter(({ meanings: [first] }) => first !== undefined && first !== "notes");
  if (!people.length || !known.some(isTelling)) return false;
  const isSure = people.some(({ exactness, meanings }) => exactness === 0 && !meanings.includes("platform"));
  return isSure ? known.length >= 2 : known.length >= 3 && known.some(isOfTheField);
}

const telling: ReadonlySet<Meaning> = new Set([
  "rate",
  "kpis",
  "results",
  "followers",
  "productValue",
  "status",
  "audience",
]);
const isTelling = ({ meanings }: Heading): boolean =>
  meanings.some((meaning) => telling.has(meaning) || metricOfMeaning(meaning) !== undefined);

/** Customers have orders and countries, too, tasks have dates and types. */
function isOfTheField({ meanings, exactness, platform }: Heading): boolean {
  const [first = "unread"] = meanings;
  if (platform !== undefined) return true;
  const metric = metricOfMeaning(first);
  if (metric) return metric.isPlan || !ofAnyTrade.has(metric.key);
  return ofTheField.has(first) || (exactness === 0 && whenExact.has(first));
}
const ofAnyTrade: ReadonlySet<string> = new Set([
  "orders",
  "leads",
  "revenue",
  "clicks",
  "ctr",
  "cpc",
  "cpa",
  "ad_cost_share",
]);
const ofTheField: ReadonlySet<Meaning> = new Set(["kpis", "results", "followers", "audience", "erid"]);
const whenExact: ReadonlySet<Meaning> = new Set(["platform", "format", "campaign", "date", "plannedDate", "market"]);

/** Headings are words: a row with a good many figures, amounts and days in it is none. */
export function holdsValues(row: readonly Cell[]): boolean {
  const typed = row.filter((cell) => !isBlank(cell));
  return typed.filter(isValue).length * 4 > typed.length;
}

const isValue = (cell: Cell): boolean => typeof cell !== "string" || (VALUE.test(cell) && !AGE.test(cell));

const VALUE = /^[^\p{L}]*\d[^\p{L}]*(?:\p{L}{1,3}[^\p{L}]*)?$/u;
/** "18–24", "45+": a share of the audience stands below. */
const AGE = /^\s*(?:\d{2}\s*[-–]\s*\d{2}|\d{2}\s*\+)\s*%?\s*$/;
