/** What a line of a page is and how its cells look: said where the line is made, drawn by the shell. */
import type { Cell } from "./cell.ts";

/** Good and bad are told by a mark and a word; the tone repeats it for those who see colours. */
export type Tone = "good" | "fair" | "bad" | "muted" | "strong";

export type PageCell<Link> = {
  readonly value: Cell | Link;
  readonly format?: string;
  readonly tone?: Tone;
  /** A text that stands over or among numbers. */
  readonly isRight?: true;
  /** A sentence that takes as many lines as its column needs. */
  readonly wraps?: true;
};

/** A `section` has a rule below it, a `head` is the row of headings of a table. */
export type LineKind = "title" | "note" | "sentence" | "section" | "head" | "row" | "blank";

export type Line<Link> = { readonly kind: LineKind; readonly cells: readonly PageCell<Link>[] };

const cellOf = <Link>(value: Cell | Link | PageCell<Link>): PageCell<Link> =>
  typeof value === "object" && value !== null && "value" in value
    ? (value as PageCell<Link>)
    : { value: value as Cell | Link };

/** A line of plain cells. */
export const line = (kind: LineKind, ...values: readonly (Cell | PageCell<never>)[]): Line<never> => ({
  kind,
  cells: values.map(cellOf),
});

/** A row of which some cells are links. */
export const linkRow = <Link>(...values: readonly (Cell | Link | PageCell<Link>)[]): Line<Link> => ({
  kind: "row",
  cells: values.map((value) => cellOf<Link>(value)),
});

export const blankLine: Line<never> = { kind: "blank", cells: [] };

/** A heading over numbers. */
export const over = (heading: string): PageCell<never> => ({ value: heading, isRight: true });
