/** How the Payments tab looks: headings in view with notes, what is computed muted, money in the format of its currency. */

import type { Day } from "../domain/day.ts";
import type { ColumnUpdate, UpdatedCell } from "../domain/process/payments/cells.ts";
import { type PaymentKey, paymentColumn, paymentKeys } from "../domain/process/payments/columns.ts";
import type { Payment } from "../domain/process/payments/rebuild.ts";
import { kindOf } from "../domain/process/payments/status.ts";
import type { PaymentTable } from "../domain/process/payments/table.ts";
import { moneyFormat } from "../domain/sheets/formats.ts";
import type { Language, Text } from "../domain/text.ts";
import { couldBeFormula, formatsOf, GENERAL, guarded, type Sheet } from "./book.ts";
import { inks, offerFilter } from "./looks.ts";

const DAY: Text = { en: "d mmm yyyy", ru: "dd.mm.yyyy" };

/** Widths, what stays in view, the hidden key: for a tab that holds nothing yet. */
export function dressTab(sheet: Sheet, { places, header, headings }: PaymentTable): void {
  sheet.setFrozenRows(header + 1);
  sheet.setFrozenColumns((places.creator ?? 0) + 1);
  sheet
    .getRange(header + 1, 1, 1, headings.length)
    .setNumberFormat("@")
    .setFontWeight("bold")
    .setFontColor(inks.text)
    .setWrap(true)
    .setVerticalAlignment("middle")
    .setBorder(null, null, true, null, null, null, inks.rule, SpreadsheetApp.BorderStyle.SOLID);
  for (const [key, at] of placed(places)) {
    sheet.setColumnWidth(at + 1, paymentColumn(key).width);
    if (key === "amount") sheet.getRange(header + 1, at + 1).setHorizontalAlignment("right");
    if (key === "key") sheet.hideColumns(at + 1);
  }
  offerFilter(sheet, header + 1, headings.length);
}

/** Formats before values; rows count from 1. Columns of people's own keep their looks. */
export function dressRows(
  sheet: Sheet,
  row: number,
  count: number,
  { places }: PaymentTable,
  language: Language,
): void {
  for (const [key, at] of placed(places)) {
    const { kind, isTyped, wraps } = paymentColumn(key);
    const column = sheet.getRange(row, at + 1, count, 1);
    column
      .setNumberFormat(kind === "day" ? DAY[language] : kind === "money" ? "#,##0.00" : "@")
      .setFontColor(isTyped || key === "creator" || key === "amount" ? inks.text : inks.muted)
      .setVerticalAlignment("top");
    if (wraps) column.setWrap(true);
  }
}

/** Each amount in the format of its currency; a blank one as the next payment will be typed. */
export function dressAmounts(
  sheet: Sheet,
  row: number,
  payments: readonly Payment[],
  { places }: PaymentTable,
  language: Language,
): void {
  if (places.amount === undefined || !payments.length) return;
  sheet
    .getRange(row, places.amount + 1, payments.length, 1)
    .setNumberFormats(payments.map((one) => [formatOf(one, language)]));
}

/** Overdue stands out, what is paid or gone steps back. */
export function dressStatuses(
  sheet: Sheet,
  row: number,
  payments: readonly Payment[],
  { places }: PaymentTable,
  today: Day,
): void {
  if (places.status === undefined || !payments.length) return;
  sheet
    .getRange(row, places.status + 1, payments.length, 1)
    .setFontColors(payments.map((one) => [inkOf(one, today) ?? inks.text]))
    .setFontWeights(payments.map((one) => [weightOf(one, today) ?? "normal"]));
}

type FontWeight = "bold" | "normal";
const isOverdue = (payment: Payment, today: Day): boolean => kindOf(payment, today) === "overdue";

const weightOf = (payment: Payment | undefined, today: Day): FontWeight | undefined =>
  payment && (isOverdue(payment, today) ? "bold" : "normal");

function inkOf(payment: Payment | undefined, today: Day): string | undefined {
  if (!payment) return undefined;
  if (isOverdue(payment, today)) return inks.bad;
  const kind = kindOf(payment, today);
  return kind === "due" || kind === "today" ? inks.text : inks.muted;
}

const formatOf = ({ amount = 0, currency }: Payment, language: Language): string =>
  moneyFormat(amount, currency || undefined, language);

/** One column by one call. What is not ours in it stays: a text stays a text, a formula a formula. */
export function writeColumn(
  sheet: Sheet,
  { key, at, cells }: ColumnUpdate,
  standing: readonly Payment[],
  language: Language,
  today: Day,
): void {
  const range = sheet.getRange(1, at + 1, cells.length, 1);
  const formats = formatsOf(range).map(([format = GENERAL]) => format);
  const byRow = new Map(standing.map((one) => [(one.row ?? 0) - 1, one]));
  const wanted = cells.map(({ isOurs, value }, index) => {
    if (couldBeFormula(value)) return GENERAL;
    const payment = byRow.get(index);
    if (!isOurs || !payment) return formats[index] ?? GENERAL;
    if (key === "amount") return formatOf(payment, language);
    return paymentColumn(key).kind === "day" ? DAY[language] : "@";
  });
  range.setNumberFormats(wanted.map((format) => [format]));
  if (key === "status") {
    const inkAt = (at: number) => (cells[at]?.isOurs ? byRow.get(at) : undefined);
    const [colors, weights] = [range.getFontColors(), range.getFontWeights()];
    range.setFontColors(colors.map(([color = ""], at) => [inkOf(inkAt(at), today) ?? color]));
    range.setFontWeights(weights.map(([weight], at) => [weightOf(inkAt(at), today) ?? (weight as FontWeight)]));
  }
  range.setValues(cells.map((cell, index) => [writable(cell, wanted[index] === "@")]));
}

function writable({ value, isOurs }: UpdatedCell, isTextCell: boolean): string | number | boolean | Date {
  if (value === undefined || value === null) return "";
  if (typeof value === "object" && "formula" in value) return value.formula;
  return typeof value === "string" && value !== "" && !isOurs && !isTextCell ? `'${value}` : guarded(value);
}

/** What each column is about, and under amounts and statuses how things stand. */
export function writeNotes(
  sheet: Sheet,
  { header, headings, places }: PaymentTable,
  more: { readonly [key in PaymentKey]?: string },
  language: Language,
): void {
  const range = sheet.getRange(header + 1, 1, 1, headings.length);
  const [known = []] = range.getNotes();
  const notes = headings.map((_, at) => {
    const key = paymentKeys.find((one) => places[one] === at);
    return key ? [paymentColumn(key).about[language], more[key]].filter(Boolean).join("\n") : (known[at] ?? "");
  });
  if (notes.some((note, at) => note !== (known[at] ?? ""))) range.setNotes([notes]);
}

const placed = (places: PaymentTable["places"]): readonly (readonly [PaymentKey, number])[] =>
  paymentKeys.flatMap((key) => (places[key] === undefined ? [] : [[key, places[key]] as const]));
