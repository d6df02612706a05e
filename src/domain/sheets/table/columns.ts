/** Headings and what stands under them → the columns of a table: one meaning each, rivals decided, asked or left out by name. */
import type { Cell } from "../../cell.ts";
import { metricOf } from "../../tables/metrics.ts";
import type { Text } from "../../text.ts";
import type { Heading } from "../headings/heading.ts";
import { type Meaning, meaningLabel, metricOfMeaning } from "../meanings.ts";
import { fits, seenCells } from "./holds.ts";
import { withoutRivals } from "./rivals.ts";
import { sharesOf } from "./shares.ts";
import { besideIt, secondTableAt } from "./sideBySide.ts";
import { columnName, type TableColumn } from "./table.ts";

/** What is known of a tab's columns beside their headings, by place. */
export type Told = {
  /** Meanings that a person confirmed or corrected. */
  readonly meanings: ReadonlyMap<number, Meaning>;
  /** Columns that "Insert formulas" made. */
  readonly inserted: ReadonlySet<number>;
  /** Whether a text is the name of a market or country. */
  readonly isMarket: (name: string) => boolean;
};

export const nothingTold: Told = { meanings: new Map(), inserted: new Set(), isMarket: () => true };

/** `cellsOf` gives the cells under a heading. */
export function columnsFrom(
  headings: readonly (Heading | undefined)[],
  cellsOf: (at: number) => readonly Cell[],
  told: Told,
): readonly TableColumn[] {
  const seen = headings.map((heading, at) => (heading ? seenCells(cellsOf(at)) : []));
  const drafts = headings.flatMap((heading, at): TableColumn[] =>
    heading ? [draftOf(heading, at, seen[at] ?? [], told)] : [],
  );
  const first = besideLeftOut(drafts, secondTableAt(headings), told);
  return withoutRivals(named(first, seen, told), told.meanings).map((column) =>
    withShares(column, seen[column.at] ?? []),
  );
}

function besideLeftOut(columns: readonly TableColumn[], from: number | undefined, told: Told): readonly TableColumn[] {
  if (from === undefined) return columns;
  const beside = columns.filter(({ at, inserted }) => at >= from && !inserted && !told.meanings.has(at));
  const because = besideIt(beside);
  return columns.map((column) =>
    because && beside.includes(column) ? { ...column, meaning: "unread" as const, because } : column,
  );
}

function draftOf(heading: Heading, at: number, seen: readonly Cell[], told: Told): TableColumn {
  if (told.inserted.has(at)) return { at, heading, meaning: "unread", inserted: true };
  const meaning = told.meanings.get(at);
  if (meaning) return { at, heading, meaning };
  const fitting = heading.meanings.find((one) => fits(one, heading, seen, told.isMarket));
  if (fitting) return { at, heading, meaning: fitting };
  const [likeliest] = heading.meanings;
  if (!likeliest) return { at, heading, meaning: "unread" };
  if (likeliest === "productValue") return { at, heading, meaning: "notes" };
  return { at, heading, meaning: "unread", because: otherSort({ at, heading }, likeliest) };
}

/** "YT channel" beside a creator is where the creator is found; a channel is the creator where nothing else names one. */
function named(
  columns: readonly TableColumn[],
  seen: readonly (readonly Cell[])[],
  told: Told,
): readonly TableColumn[] {
  const isNamed = columns.some(({ meaning, heading }) => meaning === "creator" && !heading.platform);
  if (isNamed)
    return columns.map((column) =>
      column.meaning === "creator" && column.heading.platform && !told.meanings.has(column.at)
        ? { ...column, meaning: "handle" as const }
        : column,
    );
  if (columns.some(({ meaning }) => meaning === "creator" || meaning === "handle")) return columns;
  const channel = columns.find(
    ({ at, heading, inserted }) =>
      !inserted && heading.meanings.includes("creator") && fits("creator", heading, seen[at] ?? [], told.isMarket),
  );
  return columns.map((column) => (column === channel ? { ...column, meaning: "creator" as const } : column));
}

function withShares(column: TableColumn, seen: readonly Cell[]): TableColumn {
  const metric = metricOfMeaning(column.meaning);
  if (column.meaning !== "audience" && !(metric && metricOf(metric.key).unit === "share")) return column;
  const shares = sharesOf(seen, metric?.key, column.heading.unit.isPercent === true);
  return shares ? { ...column, shares } : column;
}

function otherSort(column: Pick<TableColumn, "at" | "heading">, meaning: Meaning): Text {
  const [name, label] = [columnName(column), meaningLabel(meaning)];
  return {
    en: `most cells of ${name.en} hold something else than “${label.en}”`,
    ru: `в столбце ${name.ru} в основном не «${label.ru}», а что-то другое`,
  };
}
