/** Headings over two rows → one a column: groups above ("Instagram" over Likes, Comments) go on to what stands below them. */
import { type Cell, isBlank, type Rows } from "../../cell.ts";
import type { TeamWord } from "../../reading/types.ts";
import { type Heading, readHeading } from "../headings/heading.ts";
import { partsOf } from "../headings/parts.ts";
import { metricOfMeaning } from "../meanings.ts";
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

/** The groups in the row above; other texts there are titles. */
export const groupsAbove = (above: Row, row: Row): readonly string[] =>
  above.some(isGroup)
    ? spread(
        above.map((cell) => (isGroup(cell) || isBlank(cell) ? cell : "")),
        row,
      )
    : [];

/** A text that only qualifies what stands below it: "Instagram", "Plan", "Факт", "7 days". */
function isGroup(cell: Cell): boolean {
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
  first === undefined ||
  first === "audience" ||
  first === "followers" ||
  first === "results" ||
  metricOfMeaning(first) !== undefined;

/** "Plan" above "Date" is a planned date, above "Cost" an estimate. */
const plansDates = (group: string, { meanings: [first] }: Heading): boolean =>
  (first === "date" || first === "rate") && partsOf(group).some(({ role }) => role === "plan" || role === "fact");

/** Headings over one row or two → one text a column. */
export function headingTexts(rows: Rows): Row {
  const [first = [], second] = rows;
  if (!second) return first;
  return spread(first, second).map((group, at) => {
    if (isBlank(second[at])) return group;
    return group ? `${group} ${String(second[at]).trim()}` : second[at];
  });
}
