/** Partnerships → which months there are, with what a person wants to know before a roll-up is made of one. */
import type { Config } from "../config/config.ts";
import type { Day, Month } from "../day.ts";
import { doubtsOf, isSerious } from "../sheets/check/check.ts";
import { isOut } from "../sheets/isOut.ts";
import type { Partnership } from "../sheets/partnership.ts";

/** What happens to rows without a month. */
export type Undated = "leave" | "count";

export type MonthCount = {
  readonly month: Month;
  readonly rows: number;
  /** Rows with at least one doubt. */
  readonly doubted: number;
};

/** The newest month first. */
export function monthsOf(
  partnerships: readonly Partnership[],
  config: Config,
  today: Day,
): { readonly months: readonly MonthCount[]; readonly undated: number; readonly undatedDoubted: number } {
  const doubted = new Set(doubtsOf(partnerships, config, undefined, today).filter(isSerious).map(placeOf));
  const isDoubted = (one: Partnership) => one.rows.some((row) => doubted.has(placeOf({ ...one, row })));
  const byMonth = new Map<Month | undefined, Partnership[]>();
  for (const one of partnerships.filter((partnership) => isOut(partnership, today))) {
    const others = byMonth.get(one.month);
    if (others) others.push(one);
    else byMonth.set(one.month, [one]);
  }
  const undated = byMonth.get(undefined) ?? [];
  return {
    months: [...byMonth]
      .flatMap(([month, rows]) => (month ? [{ month, rows: rows.length, doubted: rows.filter(isDoubted).length }] : []))
      .sort((a, b) => (a.month < b.month ? 1 : -1)),
    undated: undated.length,
    undatedDoubted: undated.filter(isDoubted).length,
  };
}

const placeOf = ({ tab, row }: Pick<Partnership, "tab" | "row">): string => `${tab.id} ${row}`;
