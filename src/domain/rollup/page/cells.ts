/** What a line of the page is and how its cells look: said where the line is made, drawn by the shell. */
import type { Cell } from "../../cell.ts";
import type { VerdictKind } from "../../metrics/verdict.ts";
import { moneyFormat } from "../../sheets/formats.ts";
import type { Language } from "../../text.ts";

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

/** A number in the currency of its market; blank where it is not known. */
export const money = (amount: number | undefined, currency: string | undefined, language: Language): PageCell<never> =>
  amount === undefined ? { value: "" } : { value: amount, format: moneyFormat(amount, currency, language) };

/** A ratio to what is usual: on par is 1.00, and is neither good nor bad. */
export function ratioCell(ratio: number | undefined): PageCell<never> {
  if (ratio === undefined) return { value: "" };
  if (ratio > 0 && ratio < 0.01) return { value: "< 0.01", tone: "bad", isRight: true };
  const shown = Math.round(ratio * 100) / 100;
  return { value: ratio, format: "0.00", tone: shown > 1 ? "good" : shown < 1 ? "bad" : "strong" };
}

/** A heading over numbers. */
export const over = (heading: string): PageCell<never> => ({ value: heading, isRight: true });

export const tones: Readonly<Record<VerdictKind, Tone>> = {
  scale: "good",
  keep: "strong",
  coach: "fair",
  end: "bad",
  unknown: "muted",
};
