/** A table → partnerships. Every row gets in, is a post of the one above, or is passed over by name; every doubt is written down. */
import type { Cell, Rows } from "../cell.ts";
import type { Market } from "../config/config.ts";
import type { Day, Month } from "../day.ts";
import type { Facts } from "../quantities/facts.ts";
import type { KpisReading, RateReading } from "../reading/index.ts";
import type { CellDoubt } from "./doubt.ts";
import type { TableContext, TabRef } from "./row/context.ts";
import { datingOf } from "./row/dating.ts";
import { dealOf } from "./row/deal.ts";
import { grouped } from "./row/posts.ts";
import { rowReader } from "./row/read.ts";
import type { MarketFound } from "./row/rows.ts";
import { type PassedRow, sortRows } from "./row/rows.ts";
import type { Status } from "./status.ts";
import type { Table, TableColumn } from "./table/table.ts";

/** What was typed, for those who read it on: briefs, checks. */
export type PartnershipCells = {
  readonly rate?: Cell;
  readonly kpis?: Cell;
  readonly results?: Cell;
  readonly productValue?: Cell;
};

/** Where a doubt about a whole row is told: the columns that it would be mended in. */
export type Places = {
  readonly [meaning in "creator" | "market" | "rate" | "kpis" | "results" | "status" | "date"]?: TableColumn;
};

export type Partnership = {
  readonly tab: TabRef;
  /** Rows of the tab, counted from 1: the deal's own, then its further posts. */
  readonly row: number;
  readonly rows: readonly number[];
  readonly creator: string;
  readonly marketName: string;
  readonly marketFrom: MarketFound["from"];
  readonly market: Market | undefined;
  readonly cells: PartnershipCells;
  readonly places: Places;
  readonly rate: RateReading;
  /** What a column of the row says bare amounts are in; "" where nobody knows. */
  readonly currency?: string;
  readonly kpis: KpisReading;
  /** With the one platform that they are of, where the row names one. */
  readonly results: Facts;
  /** Metrics that are the creator's averages and no result of this partnership, the rates made of them included. */
  readonly averages: readonly string[];
  readonly campaign?: string;
  readonly platform?: string;
  readonly format?: string;
  readonly followers?: number;
  readonly productValue?: number;
  /** What stands under a heading for links to posts; "" where there is such a column and nothing in it. */
  readonly link?: string;
  /** The ad token, where a column holds it. */
  readonly erid?: string;
  readonly status?: Status;
  /** The month that the row counts for, by its date, the date in its results, its month, section or tab. */
  readonly month?: Month;
  readonly postedOn?: Day;
  readonly plannedOn?: Day;
  readonly paidOn?: Day;
  readonly doubts: readonly CellDoubt[];
};

export type Partnerships = {
  readonly table: Table;
  readonly tab: TabRef;
  readonly partnerships: readonly Partnership[];
  /** Rows that are no partnership, each by what it is. */
  readonly passed: readonly PassedRow[];
  readonly blank: number;
  /** Further rows of deals. */
  readonly posts: number;
};

/** Reads all rows of a table. */
export function readPartnerships(rows: Rows, table: Table, context: TableContext): Partnerships {
  const { rows: found, passed, blank } = sortRows(rows, table, context);
  const dating = datingOf(found, table, context);
  const read = rowReader(table, context);
  const deals = grouped(found.map((row, index) => read(row, (results) => dating(index, results))));
  const partnerships = deals.map(dealOf);
  return { table, tab: context.tab, partnerships, passed, blank, posts: found.length - partnerships.length };
}
