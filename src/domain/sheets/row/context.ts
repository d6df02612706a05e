/** What the reading of a table has to know beside its cells. */
import type { Config } from "../../config/config.ts";
import { type Day, dayOf, type Month } from "../../day.ts";

/** The day that a date cell means; the spreadsheet's zone says which where the cell holds a time of day. */
export type DayOf = (date: Date) => Day;

/** A tab by its id, which stays when it is renamed. */
export type TabRef = { readonly id: number; readonly name: string };

export type TableContext = {
  readonly config: Config;
  readonly tab: TabRef;
  readonly dayOfDate: DayOf;
  /** BCP-47, of the spreadsheet: how dates are typed where a row's market does not say. */
  readonly locale: string;
  /** The market of all rows of the tab that name none, as a code. */
  readonly marketOfTab?: string | undefined;
  /** The market of rows that name none anywhere. */
  readonly marketOfSheet?: string | undefined;
  /** The month that the tab is named after. */
  readonly monthOfTab?: Month | undefined;
};

export const plainContext = (config: Config): TableContext => ({
  config,
  tab: { id: 0, name: "" },
  dayOfDate: dayOf,
  locale: "",
});
