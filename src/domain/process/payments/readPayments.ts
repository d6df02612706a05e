/** Rows of the Payments tab → payments, whichever way its columns and rows are moved; every doubt is written down. */
import { type Cell, isBlank, type Rows, textOf } from "../../cell.ts";
import { compact } from "../../compact.ts";
import type { Config, Market } from "../../config/config.ts";
import { readingMarketOf } from "../../config/market.ts";
import { readDate } from "../../dates/readDate.ts";
import { type Day, dayOf } from "../../day.ts";
import { looksLikeAccount } from "../../people/accounts.ts";
import { readRate } from "../../reading/index.ts";
import { type CellDoubt, doubtOf, type Weight } from "../../sheets/doubt.ts";
import { marketNamed } from "../../sheets/marketNames.ts";
import type { DayOf } from "../../sheets/row/context.ts";
import { isKnownCurrency } from "../../tables/currencies.ts";
import type { Text } from "../../text.ts";
import type { InstalmentKnown } from "../types.ts";
import { type PaymentKey, paymentKeys } from "./columns.ts";
import { isOwnKey, keyParts } from "./instalment.ts";
import { isGoneWord } from "./status.ts";
import { cellIn, columnOf, type PaymentTable, paymentTable } from "./table.ts";
import { doubts as said } from "./words.ts";

/** One row as it stands. */
export type PaymentRow = InstalmentKnown & {
  /** Counted from 1. */
  readonly row: number;
  /** "" where an account number stands there. */
  readonly creator: string;
  /** Code. */
  readonly market?: string;
  readonly campaign?: string;
  /** A person added it: no rule makes it. */
  readonly isOwn: boolean;
  /** Its partnership is gone, and nothing was paid. */
  readonly isGone: boolean;
  readonly notedOn?: Day;
  /** Something stands in Paid on that cannot be read. */
  readonly isPaidUnclear?: true;
};

export type Payments = {
  /** Undefined where the tab has lost its headings. */
  readonly table: PaymentTable | undefined;
  readonly rows: readonly PaymentRow[];
  readonly doubts: readonly CellDoubt[];
};

export type PaymentContext = {
  readonly config: Config;
  readonly today: Day;
  readonly dayOfDate: DayOf;
  /** BCP-47, of the spreadsheet. */
  readonly locale: string;
};

export const paymentContext = (config: Config, today: Day, more: Partial<PaymentContext> = {}): PaymentContext => ({
  config,
  today,
  dayOfDate: dayOf,
  locale: config.markets[0]?.values.locale ?? "",
  ...more,
});

export function readPayments(rows: Rows, context: PaymentContext): Payments {
  const table = paymentTable(rows);
  if (!table) return { table, rows: [], doubts: [] };
  const doubts: CellDoubt[] = [];
  const found = rows.flatMap((row, index) => {
    if (index <= table.header || !isPayment(row, table)) return [];
    const own: CellDoubt[] = [];
    const read = readRow(row, index + 1, table, context, own);
    for (const doubt of own) doubts.push({ ...doubt, row: index + 1 });
    return [read];
  });
  return { table, rows: found, doubts };
}

/** What the tab knows of payments, for those who only need that; a payment whose partnership is gone is none. */
export const readInstalments = (rows: Rows, context: PaymentContext): readonly InstalmentKnown[] =>
  readPayments(rows, context)
    .rows.filter(({ isGone }) => !isGone)
    .map(({ key, amount, currency, dueOn, paidOn }) =>
      compact<InstalmentKnown>({ key, amount, currency, dueOn, paidOn }),
    );

/** A sum below the table and the header again are no payments. */
function isPayment(row: readonly Cell[], table: PaymentTable): boolean {
  const creator = textOf(cellIn(row, table, "creator"));
  if (TOTAL.test(creator) || TOTAL.test(textOf(row.find((cell) => !isBlank(cell))))) return false;
  const at = table.places.paidOn ?? 0;
  if (textOf(row[at]) === table.headings[at]) return false;
  return (
    keyIn(row, table) !== "" || (creator !== "" && OF_PAYMENT.some((key) => cellIn(row, table, key) !== undefined))
  );
}

const TOTAL = /^(?:(?:sub|grand )?total|sum|итого|всего|сумма|gesamt|summe)(?:$|[\s:])/i;
const OF_PAYMENT: readonly PaymentKey[] = ["amount", "dueOn", "paidOn"];

/** Whatever else somebody typed there is no key. */
function keyIn(row: readonly Cell[], table: PaymentTable): string {
  const key = textOf(cellIn(row, table, "key"));
  return isOwnKey(key) || keyParts(key) ? key : "";
}

function readRow(
  row: readonly Cell[],
  number: number,
  table: PaymentTable,
  context: PaymentContext,
  doubts: CellDoubt[],
): PaymentRow {
  const tell = (key: PaymentKey, kind: string, weight: Weight, texts: readonly [Text, Text], shown: Cell) =>
    doubts.push(doubtOf(columnOf(table, table.places[key] ?? 0), shown, kind, weight, texts));
  const secret = new Set(paymentKeys.filter((key) => key !== "key" && looksLikeAccount(cellIn(row, table, key))));
  for (const key of secret) tell(key, "account", "unread", said.account, "");
  const cell = (key: PaymentKey): Cell => (secret.has(key) ? undefined : cellIn(row, table, key));
  const day = (key: PaymentKey, isPast: boolean): Day | undefined => {
    const { today, dayOfDate, locale } = context;
    const read = readDate(cell(key), { locale, dayOfDate, near: today });
    if (read.kind === "doubt") tell(key, "date", "unread", [read.found, read.todo], cell(key));
    const found = read.kind === "day" ? read.day : read.kind === "month" ? `${read.month}-01` : undefined;
    if (!found || !isPast || found <= today) return found;
    tell(key, "future", "doubt", said.future(found), cell(key));
    return undefined;
  };
  const key = keyIn(row, table);
  const market = marketNamed(textOf(cell("market")), context.config);
  const paidOn = day("paidOn", true);
  const money = moneyIn(cell("amount"), cell("currency"), market);
  if (money.amount === undefined && cell("amount") !== undefined)
    tell("amount", "amount", "unread", said.amount(textOf(cell("amount"))), cell("amount"));
  return compact<PaymentRow>({
    row: number,
    key: key || `row|${number}`,
    creator: textOf(cell("creator")),
    market: market?.code,
    campaign: textOf(cell("campaign")) || undefined,
    amount: money.amount,
    currency: money.currency,
    dueOn: day("dueOn", false),
    paidOn,
    notedOn: day("notedOn", true),
    isOwn: key === "" || isOwnKey(key),
    isGone: paidOn === undefined && isGoneWord(textOf(cell("status"))),
    isPaidUnclear: paidOn === undefined && cellIn(row, table, "paidOn") !== undefined ? true : undefined,
  });
}

/** A number is in the row's currency; "$500" says its own. */
function moneyIn(amount: Cell, currency: Cell, market: Market | undefined): { amount?: number; currency: string } {
  const named = currencyIn(textOf(currency), market);
  const rate = readRate(amount, { ...readingMarketOf(market), ...(named ? { currency: named } : {}) });
  const known = rate.status === "ok" && rate.amount !== undefined ? { amount: rate.amount } : {};
  const own = rate.currencySource === "text" ? rate.currency : (named ?? market?.values.currency ?? "");
  return { ...known, currency: own };
}

/** "USD", "$", "руб" */
function currencyIn(typed: string, market: Market | undefined): string | undefined {
  const code = typed.toUpperCase();
  if (!typed || isKnownCurrency(code)) return code || undefined;
  const { currency, currencySource } = readRate(`1 ${typed}`, readingMarketOf(market));
  return currencySource === "text" ? currency : undefined;
}
