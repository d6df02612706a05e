/** The date columns of a table → the day or month of each row, years filled in from their neighbours, and what cannot be read. */
import { type Cell, isBlank } from "../../cell.ts";
import { type DateReading, nearOf, readDate } from "../../dates/readDate.ts";
import { type Day, isDay, type Month, monthOf } from "../../day.ts";
import { formatMonth } from "../../format.ts";
import type { ResultsReading } from "../../reading/index.ts";
import { type CellDoubt, doubtOf } from "../doubt.ts";
import type { Meaning } from "../meanings.ts";
import { columnName, columnsOf, type Table, type TableColumn } from "../table/table.ts";
import type { TableContext } from "./context.ts";
import type { TableRow } from "./rows.ts";

export type Dated = {
  readonly month?: Month;
  readonly postedOn?: Day;
  readonly plannedOn?: Day;
  readonly paidOn?: Day;
};
type DatedRow = { readonly dated: Dated; readonly doubts: readonly CellDoubt[] };

type DateColumn = { readonly column: TableColumn; readonly readings: readonly DateReading[] };

/** Gives the dates of a row by its place among `rows`. */
export function datingOf(
  rows: readonly TableRow[],
  table: Table,
  context: TableContext,
): (row: number, results: ResultsReading) => DatedRow {
  const columns = (meaning: Meaning): readonly DateColumn[] =>
    columnsOf(table, meaning).map((column) => ({ column, readings: readColumn(rows, column, context) }));
  const [posted, planned, months, paid] = [
    columns("date"),
    columns("plannedDate"),
    columns("month"),
    columns("paidOn"),
  ];
  const all = [...posted, ...planned, ...months, ...paid];
  return (row, results) => {
    const day = dayIn(posted, row) ?? publishedOn(results);
    const plannedOn = dayIn(planned, row);
    const month =
      monthIn(posted, row) ??
      (day && monthOf(day)) ??
      monthIn(months, row) ??
      rows[row]?.sectionMonth ??
      context.monthOfTab ??
      monthIn(planned, row);
    const paidOn = dayIn(paid, row);
    return {
      dated: {
        ...(month ? { month } : {}),
        ...(day ? { postedOn: day } : {}),
        ...(plannedOn ? { plannedOn } : {}),
        ...(paidOn ? { paidOn } : {}),
      },
      doubts: [
        ...all.flatMap(({ column, readings }) => doubtIn(column, rows[row]?.cells[column.at], readings[row])),
        ...monthDoubts(months, row, month, rows[row]?.cells ?? []),
      ],
    };
  };
}

/** Read once without and, where a year is missing, once more with the days around it. */
function readColumn(
  rows: readonly TableRow[],
  { at, meaning }: TableColumn,
  context: TableContext,
): readonly DateReading[] {
  const localeOf = ({ market }: TableRow) => market.market?.values.locale ?? context.locale;
  const { dayOfDate } = context;
  const isMonth = meaning === "month";
  const first = rows.map((row) => readDate(row.cells[at], { locale: localeOf(row), dayOfDate, isMonth }));
  const days = first.map((reading) =>
    reading.kind === "day" ? reading.day : reading.kind === "month" ? `${reading.month}-15` : undefined,
  );
  const ofTab = context.monthOfTab && `${context.monthOfTab}-15`;
  return first.map((reading, index) => {
    const row = rows[index];
    if (reading.kind !== "doubt" || reading.why !== "noYear" || !row) return reading;
    const near = nearOf(days, index) ?? ofTab;
    return near ? readDate(row.cells[at], { locale: localeOf(row), dayOfDate, near, isMonth }) : reading;
  });
}

function dayIn(columns: readonly DateColumn[], row: number): Day | undefined {
  for (const { readings } of columns) {
    const reading = readings[row];
    if (reading?.kind === "day") return reading.day;
  }
  return undefined;
}

function monthIn(columns: readonly DateColumn[], row: number): Month | undefined {
  for (const { readings } of columns) {
    const reading = readings[row];
    if (reading?.kind === "day") return monthOf(reading.day);
    if (reading?.kind === "month") return reading.month;
  }
  return undefined;
}

/** A publication date in the results with its year; one without a year would be a guess. */
const publishedOn = ({ postedOn }: ResultsReading): Day | undefined =>
  postedOn && isDay(postedOn) ? postedOn : undefined;

/** The date and the month of one row that are not the same. */
const monthDoubts = (
  months: readonly DateColumn[],
  row: number,
  counted: Month | undefined,
  cells: readonly Cell[],
): readonly CellDoubt[] =>
  months.flatMap((one) => {
    const said = monthIn([one], row);
    if (said === undefined || counted === undefined || said === counted) return [];
    const { en, ru } = columnName(one.column);
    return [
      doubtOf(one.column, cells[one.column.at], "two_months", "doubt", [
        {
          en: `${en} says ${formatMonth(said, "en")}, the date says ${formatMonth(counted, "en")}: the date counts`,
          ru: `в столбце ${ru} — ${formatMonth(said, "ru")}, по дате — ${formatMonth(counted, "ru")}: учтена дата`,
        },
        { en: "correct the one that is wrong", ru: "исправьте то, что неверно" },
      ]),
    ];
  });

function doubtIn(column: TableColumn, cell: Cell, reading: DateReading | undefined): readonly CellDoubt[] {
  if (!reading || isBlank(cell)) return [];
  if (reading.kind === "doubt")
    return [doubtOf(column, cell, `date_${reading.why}`, "unread", [reading.found, reading.todo])];
  const isAssumed = (reading.kind === "day" || reading.kind === "month") && reading.assumed === "year";
  if (!isAssumed) return [];
  const year = (reading.kind === "day" ? reading.day : reading.month).slice(0, 4);
  const { en, ru } = columnName(column);
  return [
    doubtOf(column, cell, `year_${year}`, "note", [
      {
        en: `no year in ${en}: read as ${year}, as the dates around it`,
        ru: `в столбце ${ru} нет года: прочитано как ${year}, как у соседних дат`,
      },
      { en: "type the year if it is another", ru: "впишите год, если он другой" },
    ]),
  ];
}
