/** A tab of a test → its tables on a few lines: where the headings stand, and what each column means. */
import type { Rows } from "../../../../src/domain/cell.ts";
import { findTables } from "../../../../src/domain/sheets/table/find.ts";
import { letterOf, type Table } from "../../../../src/domain/sheets/table/table.ts";

/** "A Creator: creator" */
export const meaningsOf = (table: Table | undefined): readonly string[] =>
  (table?.columns ?? []).map(
    ({ at, heading, meaning }) =>
      `${letterOf(at)} ${heading.text}: ${[meaning, heading.platform, heading.format, heading.moment && `${heading.moment}h`].filter(Boolean).join(" ")}`,
  );

/** Rows count from 1, as a person sees them. */
export const placesOf = (rows: Rows): readonly string[] =>
  findTables(rows).map(({ top, header, end }) => `${top + 1}–${header + 1}, to ${end}`);

export const sheet = (text: string): Rows =>
  text
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => typed(cell.trim())));

const typed = (cell: string) => {
  if (cell === "TRUE" || cell === "FALSE") return cell === "TRUE";
  return cell !== "" && /^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell;
};
