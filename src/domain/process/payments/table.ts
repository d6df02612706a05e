/** Rows of the Payments tab → where its table begins and which column is which, by headings in either language. */
import { type Cell, isBlank, type Rows, textOf } from "../../cell.ts";
import { foldHeading } from "../../sheets/headings/folding.ts";
import { readHeading } from "../../sheets/headings/heading.ts";
import type { TableColumn } from "../../sheets/table/table.ts";
import type { Language } from "../../text.ts";
import { type PaymentKey, paymentColumn, paymentKeys } from "./columns.ts";

/** Rows and columns count from 0. */
export type PaymentTable = {
  readonly header: number;
  readonly places: { readonly [key in PaymentKey]?: number };
  readonly headings: readonly string[];
};

/** People put a title above a table; no further down than this. */
const HEADING_ROWS = 20;

/** Without one of these nothing can be told apart. */
const needed: readonly PaymentKey[] = ["key", "creator", "amount", "paidOn"];

/** Undefined where no row holds its headings. */
export function paymentTable(rows: Rows): PaymentTable | undefined {
  for (const [header, row] of rows.slice(0, HEADING_ROWS).entries()) {
    const places: { [key in PaymentKey]?: number } = {};
    for (const [at, cell] of row.entries()) {
      const key = typeof cell === "string" && !isBlank(cell) ? keyNamed(cell) : undefined;
      if (key !== undefined) places[key] ??= at;
    }
    if (needed.every((key) => places[key] !== undefined)) return { header, places, headings: row.map(textOf) };
  }
  return undefined;
}

export const freshHeadings = (language: Language): readonly string[] =>
  paymentKeys.map((key) => paymentColumn(key).heading[language]);

export const columnOf = ({ headings }: PaymentTable, at: number): Pick<TableColumn, "at" | "heading"> => ({
  at,
  heading: readHeading(headings[at] ?? ""),
});

export const cellIn = (row: readonly Cell[], { places }: PaymentTable, key: PaymentKey): Cell => {
  const at = places[key];
  return at === undefined || isBlank(row[at]) ? undefined : row[at];
};

let named: ReadonlyMap<string, PaymentKey> | undefined;

function keyNamed(heading: string): PaymentKey | undefined {
  named ??= new Map(
    paymentKeys
      .flatMap((key) => {
        const { heading: own, also = "" } = paymentColumn(key);
        const names = [foldHeading(own.en).name, foldHeading(own.ru).name, ...also.split(", ").filter(Boolean)];
        return names.map((name) => [name, key] as const);
      })
      .reverse(),
  );
  return named.get(foldHeading(heading).name);
}
