/** Where rows stand: what the registry or a file's name says of a sheet, and how its dates are shown. */
import type { Cell } from "../domain/cell.ts";
import type { Config } from "../domain/config/config.ts";
import { type Day, dayOf, type Month } from "../domain/day.ts";
import type { Meaning } from "../domain/sheets/meanings.ts";
import type { TableContext } from "../domain/sheets/row/context.ts";
import type { TableColumn } from "../domain/sheets/table/table.ts";
import { tabNameSays } from "../domain/sheets/tabNames.ts";

/** Which of 10/12 is the month: text as shown keeps the sheet's own order, whatever market a row is of. */
export type DateOrder = "dmy" | "mdy";

export type Place = {
  readonly tab: string;
  readonly dates?: DateOrder | undefined;
  /** The market of rows that name none. */
  readonly market?: string | undefined;
  /** The day around which a tab called "October" lies. */
  readonly near?: Day | undefined;
  /** The month that the tab is called after, once it is known. */
  readonly month?: Month | undefined;
};

/** Without the day on which it was looked at: what is known of a sheet must not change from day to day. */
export function settled(place: Place, config: Config): Place {
  const { near: _, ...rest } = place;
  return { ...rest, month: contextAt(config, place).monthOfTab };
}

export function contextAt(config: Config, { tab, dates, market, near, month }: Place): TableContext {
  const locale = dates ? { dmy: "en-GB", mdy: "en-US" }[dates] : "";
  const says = tabNameSays(tab, config, locale, near);
  const [only, ...more] = config.markets;
  return {
    config,
    tab: { id: 0, name: tab },
    dayOfDate: dayOf,
    locale,
    marketOfTab: says.market,
    marketOfSheet: market || (only && !more.length ? only.code : undefined),
    monthOfTab: month ?? says.month,
  };
}

const dateMeanings: ReadonlySet<Meaning> = new Set<Meaning>(["date", "plannedDate", "paidOn", "month"]);
const SHOWN = /^\s*(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})(?=\s|$)/;

type Row = readonly Cell[];
const dateColumns = (columns: readonly TableColumn[]) => columns.filter(({ meaning }) => dateMeanings.has(meaning));

/** A few digits alone are a number to every spreadsheet, of whatever language; as a text "25" may be many things. */
const FEW_DIGITS = /^\s*\d{1,3}(?:[.,]\d{1,2})?\s*$/;

/**
 * Cells as they are shown → as they were typed: "25" under a price is a number, "10/12/2026" under a date "2026-10-12"
 * by the order of the sheet. Everything else stays as it is.
 */
export function asTyped(row: Row, columns: readonly TableColumn[], order: DateOrder | undefined): Row {
  const cells = [...row];
  for (const { at, meaning } of columns) {
    const cell = cells[at];
    if (typeof cell !== "string") continue;
    if ((meaning === "rate" || meaning === "productValue") && FEW_DIGITS.test(cell))
      cells[at] = Number(cell.replace(",", "."));
    const day = order && dateMeanings.has(meaning) ? shownDate(cell, order) : undefined;
    if (day && day !== "other") cells[at] = day;
  }
  return cells;
}

/** The first cell under a date that cannot be of this order: 10/14/2026 where the day comes first. */
export function otherOrder(
  rows: readonly Row[],
  columns: readonly TableColumn[],
  order: DateOrder | undefined,
): string | undefined {
  if (!order) return undefined;
  for (const { at } of dateColumns(columns))
    for (const row of rows) if (shownDate(row[at], order) === "other") return String(row[at]).trim();
  return undefined;
}

function shownDate(cell: Cell, order: DateOrder): string | undefined {
  if (typeof cell !== "string") return undefined;
  const [shown, first = "", , second = "", year = ""] = SHOWN.exec(cell) ?? [];
  if (!shown) return undefined;
  const [day, month] = order === "dmy" ? [Number(first), Number(second)] : [Number(second), Number(first)];
  if (month > 12) return day <= 12 ? "other" : undefined;
  const two = (number: number) => String(number).padStart(2, "0");
  return `${year.length === 2 ? `20${year}` : year}-${two(month)}-${two(day)}`;
}
