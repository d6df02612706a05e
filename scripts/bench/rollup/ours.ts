/** The roll-up by our own code, as every candidate has to give it. */
import { type Columns, columnsOf } from "../../../src/domain/rollup/columns.ts";
import { figureKeys } from "../../../src/domain/rollup/figures.ts";
import { poolColumns } from "../../../src/domain/rollup/pool.ts";
import { type FigureValues, markets, type TypedRow } from "./rows.ts";

export type OurTable = {
  readonly columns: Columns;
  readonly groups: readonly { readonly month: string; readonly market: string }[];
};

/** Loads the rows once; what is asked of it afterwards is the roll-up alone. */
export function openTable(rows: readonly TypedRow[]): OurTable {
  const groups: { month: string; market: string }[] = [];
  const places = new Map<string, number>();
  const groupOf = ({ month, market }: TypedRow): number => {
    const key = `${month} ${market}`;
    const place = places.get(key) ?? groups.push({ month, market }) - 1;
    places.set(key, place);
    return place;
  };
  return { columns: columnsOf(rows, groupOf), groups };
}

export function rollUpByUs({ columns, groups }: OurTable): FigureValues {
  const ofGroups = groups.map(({ market }) => {
    const found = markets.find(({ code }) => code === market);
    if (!found) throw new Error(`no market ${market}`);
    return found;
  });
  const values = new Map<string, number | undefined>();
  for (const [at, figures] of poolColumns(columns, ofGroups).entries()) {
    const { month, market } = groups[at] as (typeof groups)[number];
    for (const key of figureKeys) {
      const { value, rows, benchmark, ratio } = figures[key];
      values.set(`${month} ${market} ${key}`, value);
      values.set(`${month} ${market} ${key}.rows`, rows);
      if (benchmark === undefined || key === "engagementQuality" || key === "audienceQuality") continue;
      values.set(`${month} ${market} ${key}.usual`, benchmark);
      values.set(`${month} ${market} ${key}.ratio`, ratio);
    }
  }
  return values;
}
