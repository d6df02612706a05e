/** A table of partnerships as it was found on a tab: its rows, and each column with its meaning and why. */
import type { Text } from "../../text.ts";
import type { Heading } from "../headings/heading.ts";
import type { Meaning } from "../meanings.ts";

/** `at` counts from 0. */
export type TableColumn = {
  readonly at: number;
  readonly heading: Heading;
  readonly meaning: Meaning;
  /** Put in by "Insert formulas": never read. */
  readonly inserted?: true;
  /** Why a column whose heading is known is not read. */
  readonly because?: Text;
  /** Why a person has to decide. */
  readonly asked?: Text;
  /** What bare numbers mean where the metric is a share: 0.031 or 3.1; mixed ones leave it open. */
  readonly shares?: Shares;
};

export type Shares = "fraction" | "percent" | "mixed";

/** Rows count from 0: headings stand in `top` to `header`, the table's rows from `header + 1` up to, not with, `end`. */
export type Table = {
  readonly top: number;
  readonly header: number;
  readonly end: number;
  readonly columns: readonly TableColumn[];
};

export const columnsOf = (table: Table, meaning: Meaning): readonly TableColumn[] =>
  table.columns.filter((column) => column.meaning === meaning);

/** The place of the first column of a meaning. */
export const placeOf = (table: Table, meaning: Meaning): number | undefined => columnsOf(table, meaning)[0]?.at;

/** A creator who has no name column is called by the handle. */
export const creatorPlace = (table: Table): number | undefined => placeOf(table, "creator") ?? placeOf(table, "handle");

/** 0 → "A", 26 → "AA" */
export function letterOf(at: number): string {
  const rest = Math.floor(at / 26);
  return (rest ? letterOf(rest - 1) : "") + String.fromCharCode(65 + (at % 26));
}

/** “Likes” (E) */
export const columnName = ({ heading, at }: Pick<TableColumn, "heading" | "at">): Text => {
  const name = shortened(heading.text);
  if (!name) return { en: letterOf(at), ru: letterOf(at) };
  return { en: `“${name}” (${letterOf(at)})`, ru: `«${name}» (${letterOf(at)})` };
};

const SHOWN = 40;
/** A heading of any length, as a sentence can hold it. */
export const shortened = (text: string): string =>
  text.length > SHOWN ? `${text.slice(0, SHOWN - 1).trimEnd()}…` : text;
