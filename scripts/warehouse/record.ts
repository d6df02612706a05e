/** A row of rollup.sql → the record that the tab "Rollup data" keeps: its names, what is not known blank. */
import type { Month } from "../../src/domain/day.ts";
import { storedHeader } from "../../src/domain/rollup/stored.ts";

export type SqlRow = Readonly<Record<string, unknown>>;
export type MonthRecord = { readonly month: Month; readonly market: string } & Readonly<
  Record<string, string | number | null>
>;

/** SQL has no dots in its names: "cpe_n" is "cpe.rows". */
const sqlName = (key: string): string => key.replace(/\.rows$/, "_n").replace(/\.(usual|ratio)$/, "_$1");

/** Undated rows have no month and are left; the database counts in bigints. */
export const recordOf = (row: SqlRow, madeAt: string): MonthRecord =>
  Object.fromEntries(
    storedHeader.map((key) => {
      if (key === "undated") return [key, "leave"];
      if (key === "madeAt") return [key, madeAt];
      const value = row[sqlName(key)];
      return [key, typeof value === "bigint" ? Number(value) : (value ?? null)];
    }),
  ) as MonthRecord;
