/** Headings over two rows → one a column: groups above ("Instagram" over Likes, Comments) go on to what stands below them. */
import { type Cell, isBlank, type Rows } from "../../cell.ts";
import type { TeamWord } from "../../reading/index.ts";
import { type Heading, readHeading } from "../headings/heading.ts";
import { partsOf } from "../headings/parts.ts";
import { type Meaning, metricOfMeaning } from "../meanings.ts";
import { LONGEST_NAME, namesCreator } from "./people.ts";

type Row = readonly Cell[];
type MaybeHeading = Heading | undefined;

export function headingOf(cell: Cell, words: readonly TeamWord[]): MaybeHeading {
  return isBlank(cell) || typeof cell === "boolean" ? undefined : readHeading(String(cell), words);
}

/** Figures' names under a row of headings, nothing under the creator's. */
export function isSecondRow(row: Row, below: Row): boolean {
  const person = row.findIndex((cell) => typeof cell === "string" && namesCreator(cell) !== "nobody");
  const texts = below.filter((cell) => !isBlank(cell));
  if (person < 0 || !isBlank(below[person]) || texts.length < 2 || !texts.every((cell) => typeof cell === "string"))
    return false;
  return texts.filter((cell) => isKnown(readHeading(String(cell)))).length >= 2;
}

const isKnown = ({ meanings: [first] }: Heading): boolean => first !== undefined && first !== "notes";

/** The groups in the row above; other texts there are titles, and so is one that would go over the creator, too. */
export function groupsAbove(above: Row, row: Row): readonly string[] {
  const groups = above.map((cell, at) => {
    const isOver = (isGroup(cell) && !saysGroups(row[at])) || (isFigure(cell) && isGroup(row[at]));
    return isOver ? cell : "";
  });
  const places = groups.flatMap((cell, at) => (isBlank(cell) ? [] : [at]));
  const [first, second] = places;
  if (first === undefined) return [];
  const isTitle =
    second === undefined && row.slice(first).some((cell) => namesCreator(String(cell ?? "")) === "person");
  return isTitle ? [] : spread(groups, row);
}

/** "Instagram" above "Platform" and "plan" above "Status" are what is typed there. */
function saysGroups(cell: Cell): boolean {
  const [first] = headingOf(cell, [])?.meanings ?? [];
  return first === "platform" || first === "status" || first === "format";
}

/** "Reach" over Plan and Fact. */
export function isFigure(cell: Cell): boolean {
  if (typeof cell !== "string" || cell.length > LONGEST_NAME) return false;
  return readHeading(cell).meanings.some((meaning) => metricOfMeaning(meaning) !== undefined);
}

/** Two rows of groups over a third: "Instagram" over Plan and Fact over Reach and Likes. */
export const bothGroups = (first: Row, second: Row, third: Row): readonly string[] => {
  const [outer, inner] = [spread(first, third), spread(second, third)];
  return outer.map((group, at) => `${group} ${inner[at] ?? ""}`.trim());
};

/** A text that only qualifies what stands below it: "Instagram", "Plan", "Факт", "7 days". */
export function isGroup(cell: Cell): boolean {
  if (typeof cell !== "string" || isBlank(cell) || cell.length > LONGEST_NAME) return false;
  const parts = partsOf(cell);
  return (
    parts.some(({ role }) => qualifying.has(role)) &&
    parts.every(({ role }) => qualifying.has(role) || role === "filler")
  );
}
const qualifying: ReadonlySet<string> = new Set(["platform", "plan", "fact", "what", "part", "moment", "average"]);

/** Merged cells hold their text in the first one: it goes on to the right, as far as nothing else stands there. */
export function spread(above: Row, below: Row): readonly string[] {
  let group = "";
  return Array.from({ length: Math.max(above.length, below.length) }, (_, at) => {
    if (!isBlank(above[at])) group = String(above[at]).trim();
    else if (isBlank(below[at])) group = "";
    return group;
  });
}

export const joined = (groups: readonly string[], row: Row, words: readonly TeamWord[]): readonly MaybeHeading[] =>
  Array.from({ length: Math.max(groups.length, row.length) }, (_, at) => {
    const group = groups[at] ?? "";
    if (!group) return headingOf(row[at], words);
    if (isBlank(row[at])) return headingOf(group, words);
    return together(group, String(row[at]).trim(), words);
  });

/**
 * "Performance" above "Likes" says nothing more than likes; "Instagram" does. A date or a status below a group is of the
 * row all the same.
 */
function together(group: string, own: string, words: readonly TeamWord[]): Heading {
  const alone = readHeading(own, words);
  if (alone.meanings.length && !isFigureName(alone) && !plansDates(group, alone)) return alone;
  const both = readHeading(`${group} ${own}`, words);
  if (both.meanings.length || readHeading(group, words).meanings[0] !== "results") return both;
  return { ...alone, text: both.text };
}

const isFigureName = ({ meanings: [first] }: Heading): boolean =>
  first === undefined || figureNames.has(first) || metricOfMeaning(first) !== undefined;

/** "Plan" and "Fact" alone are of the figure above them. */
const figureNames: ReadonlySet<Meaning> = new Set<Meaning>(["audience", "followers", "results", "kpis"]);

/** "Plan" above "Date" is a planned date, above "Cost" an estimate. */
const plansDates = (group: string, { meanings: [first] }: Heading): boolean =>
  (first === "date" || first === "rate") && partsOf(group).some(({ role }) => role === "plan" || role === "fact");

/** Headings over one row, two or three → one text a column. */
export function headingTexts(rows: Rows): Row {
  const [first = [], second, third] = rows;
  if (!second) return first;
  const lowest = third ?? second;
  const groups = third ? bothGroups(first, second, third) : spread(first, second);
  return groups.map((group, at) => {
    if (isBlank(lowest[at])) return group;
    return group ? `${group} ${String(lowest[at]).trim()}` : lowest[at];
  });
}
