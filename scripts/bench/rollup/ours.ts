/** The roll-up by our own code, as every candidate has to give it. */
import { figureKeys } from "../../../src/domain/rollup/figures.ts";
import { poolRows } from "../../../src/domain/rollup/pool.ts";
import { type FigureValues, markets, type TypedRow } from "./rows.ts";

export function rollUpByUs(rows: readonly TypedRow[]): FigureValues {
  const groups = new Map<string, TypedRow[]>();
  for (const row of rows) {
    const key = `${row.month} ${row.market}`;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  const values = new Map<string, number | undefined>();
  for (const [group, own] of groups) {
    const market = markets.find(({ code }) => code === own[0]?.market);
    if (!market) continue;
    const figures = poolRows(own, market);
    for (const key of figureKeys) {
      values.set(`${group} ${key}`, figures[key].value);
      values.set(`${group} ${key}.rows`, figures[key].rows);
    }
  }
  return values;
}
