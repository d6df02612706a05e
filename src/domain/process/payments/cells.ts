/** A payment → what its computed cells hold, and how an amount of its currency is shown. */
import { type Cell, isBlank, type Rows, textOf } from "../../cell.ts";
import { type Config, nameOfMarket } from "../../config/config.ts";
import type { Day } from "../../day.ts";
import { moneyFormat } from "../../sheets/formats.ts";
import type { Language } from "../../text.ts";
import { type PaymentKey, paymentKeys } from "./columns.ts";
import type { Payment } from "./rebuild.ts";
import { isOurStatus, statusInWords } from "./status.ts";
import { cellIn, type PaymentTable } from "./table.ts";

export type Shown = { readonly config: Config; readonly today: Day; readonly language: Language };

type Cells = { readonly [key in PaymentKey]?: Cell };

/** Days are written as a person of any locale would type them. */
export function paymentCells(payment: Payment, { config, today, language }: Shown): Cells {
  const { key, creator, market, campaign, part, amount, currency, dueOn, paidOn, documents, changed } = payment;
  return {
    key,
    creator,
    market: market === undefined ? "" : nameOfMarket(config, market),
    campaign: campaign ?? "",
    part: part ?? "",
    amount: amount ?? "",
    currency,
    dueOn: dueOn ?? "",
    paidOn: paidOn ?? "",
    status: statusInWords(payment, today)[language],
    documents: documents ?? "",
    changed: changed ?? "",
  };
}

/** A row below the tab's last; columns of people's own stay blank. */
export function newCells(payment: Payment, { places, headings }: PaymentTable, shown: Shown): readonly Cell[] {
  const cells: Cell[] = Array.from({ length: headings.length }, () => "");
  const own = paymentCells(payment, shown);
  for (const key of paymentKeys) {
    const at = places[key];
    if (at !== undefined) cells[at] = own[key] ?? "";
  }
  return cells;
}

/** What changed is written before what it was, so that a run that ends between them loses nothing. */
const written: readonly PaymentKey[] = [
  "changed",
  "key",
  "creator",
  "market",
  "campaign",
  "part",
  "amount",
  "currency",
  "dueOn",
  "paidOn",
  "documents",
  "status",
];

/** `isOurs`: written anew; whatever else stands in the column stays what it is. */
export type UpdatedCell = { readonly value: Cell | { readonly formula: string }; readonly isOurs: boolean };
export type ColumnUpdate = { readonly key: PaymentKey; readonly at: number; readonly cells: readonly UpdatedCell[] };

/** Columns of which a cell changes, from the first row to the last one of the tab; formulas of people's own stay. */
export function columnUpdates(
  standing: readonly Payment[],
  table: PaymentTable,
  rows: Rows,
  formulas: readonly (readonly string[])[],
  shown: Shown & { readonly dayOf: (cell: Cell) => Day | undefined },
): readonly ColumnUpdate[] {
  const byRow = new Map(standing.map((one) => [(one.row ?? 0) - 1, { one, cells: paymentCells(one, shown) }]));
  return written.flatMap((key) => {
    const at = table.places[key];
    if (at === undefined) return [];
    let isChanged = false;
    const cells = rows.map((row, index): UpdatedCell => {
      const formula = formulas[index]?.[at];
      const known = { value: formula ? { formula } : row[at], isOurs: false };
      const payment = byRow.get(index);
      if (!payment || !isWritten(key, payment.one, row, table)) return known;
      const now = payment.cells[key] ?? "";
      if (isSame(row[at], now, key, shown.dayOf)) return known;
      isChanged = true;
      return { value: now, isOurs: true };
    });
    return isChanged ? [{ key, at, cells }] : [];
  });
}

/** Of a row that no rule makes only its key and its status are ours; a day of payment fills a blank cell alone. */
function isWritten(key: PaymentKey, { isOwn, gone, paidOn }: Payment, row: Rows[number], table: PaymentTable): boolean {
  if (key === "paidOn") return paidOn !== undefined && isBlank(cellIn(row, table, "paidOn"));
  if (key === "status") return !isOwn || isStatusFree(textOf(cellIn(row, table, "status")));
  if (isOwn) return key === "key";
  return !gone;
}

const isStatusFree = (status: string): boolean => status === "" || isOurStatus(status);

function isSame(known: Cell, now: Cell, key: PaymentKey, dayOf: (cell: Cell) => Day | undefined): boolean {
  if (key === "dueOn" && now !== "") return dayOf(known) === now;
  return typeof now === "number" ? known === now : textOf(known) === textOf(now);
}

/** By row of the tab, counted from 0; undefined where the row is none of ours. */
export function amountFormats(payments: readonly Payment[], language: Language): ReadonlyMap<number, string> {
  return new Map(
    payments.flatMap(({ row, amount, currency }) =>
      row === undefined || amount === undefined ? [] : [[row - 1, moneyFormat(amount, currency, language)] as const],
    ),
  );
}
