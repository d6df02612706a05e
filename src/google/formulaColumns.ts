/** Formulas by row → columns to the right of a table, written by block; each run completes what is there. */
import { type Cell, isBlank } from "../domain/cell.ts";
import { metricFormat } from "../domain/sheets/formats.ts";
import type { Table } from "../domain/sheets/table/table.ts";
import type { Language } from "../domain/text.ts";
import type { Definition } from "../functions/define.ts";
import { fillBlock, makeRoom, type Sheet, type Written } from "./book.ts";
import type { TeamTable } from "./team.ts";
import { tellInserted } from "./told.ts";

export type ColumnToWrite = {
  readonly definition: Definition;
  /** By row, counted from 1. */
  readonly formulas: ReadonlyMap<number, string>;
  /** What an earlier run wrote before there was a table of creators: it becomes what is written now. */
  readonly earlier?: ReadonlyMap<number, string>;
  readonly currencyOf: (row: number) => string | undefined;
};

/** Names of functions; `places` are the columns that were written, counted from 0. */
export type WrittenColumns = {
  readonly written: readonly string[];
  readonly present: readonly string[];
  readonly places: readonly number[];
};

const WIDTH = 110;
const WIDE = 240;

/**
 * Headings and formulas of a column are written by one call, so that a run that dies leaves a whole column or none;
 * looks and the mark follow, and a next run brings what is missing: a column of ours is known by its formulas, too.
 */
export function writeColumns(
  { sheet, rows, table }: TeamTable,
  columns: readonly ColumnToWrite[],
  language: Language,
): WrittenColumns {
  const written: string[] = [];
  const places: number[] = [];
  const present: string[] = [];
  const first = table.header + 1;
  const height = table.end - table.header;
  const shown = columns.length && height > 0 ? sheet.getRange(first, 1, height, widthOf(rows)).getFormulas() : [];
  let free = widthOf(rows);
  for (const column of columns) {
    const { definition, formulas } = column;
    const own = ownPlace(table, shown, definition);
    const at = own ?? free;
    if (own === undefined) free += 1;
    const known = shown.map((line, index) => renewed(line[at] ?? "", first + index, column));
    const isNewest = shown.every((line, index) => (line[at] ?? "") === known[index]);
    const isComplete =
      own !== undefined &&
      isNewest &&
      [...formulas.keys()].every((row) => isFilled(rows[row - 1]?.[at], known[row - first]));
    (own === undefined || !isComplete ? written : present).push(definition.name);
    if (own === undefined || !isComplete) places.push(at);
    makeRoom(sheet, table.end, at + 1);
    const heading = own === undefined ? headingOf(definition, language) : undefined;
    fillColumn(sheet, { first, at, heading, isComplete }, known, formulas);
    dress(sheet, table, at, column, height);
    tellInserted(sheet, at, definition.name);
  }
  return { written, present, places };
}

export const widthOf = (rows: TeamTable["rows"]): number => Math.max(1, ...rows.slice(0, 200).map((row) => row.length));

/** A formula that a person wrote otherwise stays. */
const renewed = (formula: string, row: number, { formulas, earlier }: ColumnToWrite): string =>
  formula !== "" && plain(formula) === plain(earlier?.get(row) ?? "") ? (formulas.get(row) ?? formula) : formula;

const plain = (formula: string): string => formula.replace(/\s/g, "").replace(/;/g, ",").toUpperCase();

const headingOf = ({ header, name }: Definition, language: Language): string => header?.[language] ?? name;

type ColumnPlace = {
  readonly first: number;
  readonly at: number;
  /** Of a new column. */
  readonly heading: string | undefined;
  readonly isComplete: boolean;
};

/** A column from its heading on; what a person typed over a formula stays: a number a number, a text a text. */
function fillColumn(
  sheet: Sheet,
  { first, at, heading, isComplete }: ColumnPlace,
  known: readonly string[],
  formulas: ReadonlyMap<number, string>,
): void {
  const forAll = formulas.get(first);
  if (forAll) sheet.getRange(first, at + 1).setValue(known[0] || forAll);
  if (forAll || isComplete) return;
  const typed: readonly Cell[] =
    heading === undefined
      ? sheet
          .getRange(first, at + 1, known.length, 1)
          .getValues()
          .flat()
      : [heading];
  const cells = known.map((there, index): Written[] => {
    const formula = index === 0 ? "" : there || (isBlank(typed[index]) ? formulas.get(first + index) : "");
    return [formula ? { formula } : typed[index]];
  });
  fillBlock(sheet, first, at + 1, cells);
}

const isFilled = (cell: unknown, formula: string | undefined): boolean =>
  Boolean(formula) || (cell !== "" && cell !== undefined);

/** The column in which this function stands already. */
function ownPlace({ columns }: Table, shown: readonly (readonly string[])[], { name }: Definition): number | undefined {
  const isOwn = new RegExp(`^=\\s*${name}\\(`, "i");
  const found = columns.find(({ at, inserted }) => inserted && shown.some((line) => isOwn.test(line[at] ?? "")));
  return found?.at;
}

/** The heading as the team's own look; numbers with the sign of their row's currency. */
function dress(
  sheet: Sheet,
  { header }: Table,
  at: number,
  { definition, currencyOf }: ColumnToWrite,
  height: number,
): void {
  const heading = sheet.getRange(header + 1, at + 1);
  if (at > 0) sheet.getRange(header + 1, 1).copyTo(heading, SpreadsheetApp.CopyPasteType.PASTE_FORMAT, false);
  if (height > 1) {
    const formats = Array.from({ length: height - 1 }, (_, index) => [
      metricFormat(definition.format ?? "General", definition.isMoney ? currencyOf(header + 2 + index) : undefined),
    ]);
    sheet.getRange(header + 2, at + 1, height - 1, 1).setNumberFormats(formats);
  }
  sheet.setColumnWidth(at + 1, definition.isText ? WIDE : WIDTH);
}
