/** Months as the tab `Rollup data` keeps them: one row a month and market, found by its key and never lost. */
import { type Cell, isBlank, type Rows, textOf } from "../cell.ts";
import { isMonth, type Month } from "../day.ts";
import { type FigureKey, figureKeys, figureOf } from "./figures.ts";
import type { Undated } from "./months.ts";
import type { MarketMonth } from "./rollup.ts";

/** What later months are compared with. */
export type StoredMonth = {
  readonly month: Month;
  readonly market: string;
  readonly partnerships: number;
  readonly engagementQuality: number | undefined;
};

const KEY = ["month", "market"] as const;
const factKeys = ["partnerships", "currency", "kpisMet", "kpisSet", "erBasis", "verdict", "undated", "madeAt"] as const;
/** Columns of later editions stand at the end, so that no column of an earlier one moves. */
const laterKeys = ["certainty", "planned", "plannedSpend", "barter", "barter.rows", "cpv.usual", "cpv.ratio"];
const partsOf = (key: FigureKey) =>
  "usual" in figureOf(key) ? ([key, `${key}.rows`, `${key}.usual`, `${key}.ratio`] as const) : [key, `${key}.rows`];

/** The first row of the tab: keys, not labels, so that a reworded label breaks nothing. */
export const storedHeader: readonly string[] = [
  ...[...KEY, ...factKeys, ...figureKeys.flatMap(partsOf)].filter((key) => !laterKeys.includes(key)),
  ...laterKeys,
];

export type MadeHow = { readonly undated: Undated; readonly madeAt: string };

/** A market's month by the keys of the header. */
export function storedRecord(row: MarketMonth, { undated, madeAt }: MadeHow): Readonly<Record<string, Cell>> {
  const { month, market, partnerships, currency, kpisMet, kpisSet, basis, verdict, planned, figures } = row;
  const facts = { month, market, partnerships, currency, kpisMet, kpisSet, erBasis: basis, verdict: verdict.kind };
  const later = { certainty: verdict.certainty, planned: planned.count, plannedSpend: planned.spend };
  return Object.assign(
    { ...facts, ...later, undated, madeAt: new Date(madeAt) },
    ...figureKeys.map((key) => {
      const { value, rows, benchmark, ratio } = figures[key];
      return { [key]: value, [`${key}.rows`]: rows, [`${key}.usual`]: benchmark, [`${key}.ratio`]: ratio };
    }),
  );
}

/** A tab without any row, or one whose first row still has month and market. */
export const isStored = (rows: Rows): boolean =>
  isEmpty(rows) || KEY.every((key) => (rows[0] ?? []).map(textOf).includes(key));

/** A tab that was made and not written to yet. */
const isEmpty = (rows: Rows) => rows.every((row) => row.every(isBlank));

/** The rows as records by the header's keys; rows without a month are people's own. */
export function storedRecords(rows: Rows): readonly Readonly<Record<string, Cell>>[] {
  const header = (rows[0] ?? []).map(textOf);
  return rows
    .slice(1)
    .map((row) => Object.fromEntries(header.map((key, i) => [key, row[i]])))
    .filter(({ month }) => isMonth(textOf(month)));
}

/**
 * The tab with a month's rows in it: a row of the same key is replaced in its place, a new one appended, a row of the
 * month that has no market any more goes; other months stay as they stand, whether the sheet still has them or not.
 */
export function withMonth(rows: Rows, fresh: readonly Readonly<Record<string, Cell>>[]): Cell[][] {
  const known = isEmpty(rows) ? [] : (rows[0] ?? []).map(textOf);
  const header = [...known, ...storedHeader.filter((key) => !known.includes(key))].filter(
    (key, i) => key || i < known.length,
  );
  const at = Object.fromEntries(header.map((key, i) => [key, i]));
  const keyOf = (record: Readonly<Record<string, Cell>>) => KEY.map((key) => textOf(record[key])).join(" ");
  const months = new Set(fresh.map(({ month }) => textOf(month)));
  const left = new Map(fresh.map((record) => [keyOf(record), record]));
  const laidOut = (record: Readonly<Record<string, Cell>>, old: readonly Cell[]) =>
    header.map((key, i) => (storedHeader.includes(key) ? record[key] : old[i]) ?? "");
  const kept = rows.slice(1).flatMap((row) => {
    const [month, market] = KEY.map((key) => row[at[key] ?? -1]);
    const record = left.get(keyOf({ month, market }));
    if (record) left.delete(keyOf(record));
    if (record) return [laidOut(record, row)];
    return months.has(textOf(month)) ? [] : [header.map((_, i) => row[i] ?? "")];
  });
  return [header, ...kept, ...[...left.values()].map((record) => laidOut(record, []))];
}

/** How many partnerships a month was made of. */
export const partnershipsIn = (stored: readonly StoredMonth[], month: Month): number =>
  stored.filter((one) => one.month === month).reduce((sum, { partnerships }) => sum + partnerships, 0);
