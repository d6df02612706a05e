/** A doubt about one cell of a table: where it is, what was found, what to do. */
import { type Cell, isDate, textOf } from "../cell.ts";
import { type Flag, flags } from "../reading/index.ts";
import type { Text } from "../text.ts";
import type { TableColumn } from "./table/table.ts";

/** `note`: read, and worth knowing; `doubt`: perhaps not meant so; `unread`: not read at all, or no number taken from it. */
export type Weight = "unread" | "doubt" | "note";

/** `at` counts columns from 0; doubts of one `kind` are told together. */
export type CellDoubt = {
  readonly at: number;
  /** Counted from 1; known once the row is part of a deal. */
  readonly row?: number;
  readonly heading: string;
  readonly cell: Cell;
  readonly kind: string;
  readonly weight: Weight;
  readonly found: Text;
  readonly todo: Text;
  /** The corrected spelling, where there is exactly one sensible one. */
  readonly suggestion?: string;
};

export const doubtOf = (
  column: Pick<TableColumn, "at" | "heading">,
  cell: Cell,
  kind: string,
  weight: Weight,
  [found, todo]: readonly [Text, Text],
): CellDoubt => ({
  at: column.at,
  heading: column.heading.text,
  cell: isDate(cell) ? cell : textOf(cell),
  kind,
  weight,
  found,
  todo,
});

/** What is said by a flag but needs no correction. */
const silent: ReadonlySet<Flag> = new Set([
  "plan_value_ignored",
  "superseded_value",
  "summed_list",
  "no_numeric_kpi",
  "not_published",
]);

/** The doubts that the flags of a reading stand for. */
export const flagDoubts = (
  column: Pick<TableColumn, "at" | "heading">,
  cell: Cell,
  raised: readonly Flag[] = [],
): readonly CellDoubt[] =>
  raised
    .filter((flag) => !silent.has(flag))
    .map((flag) =>
      doubtOf(column, cell, flag, flags[flag].blocks ? "unread" : "doubt", [flags[flag].found, flags[flag].todo]),
    );
