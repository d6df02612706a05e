/** The same roll-up as a team would do it by hand: SUMIFS in the workbench's own spreadsheet; medians are beyond it. */

import { join } from "node:path";
import { columnLetters } from "../../../src/google/book.ts";
import { root } from "../../build.ts";
import { openRuntime } from "../../workbench/runtime/index.ts";
import type { Runtime } from "../../workbench/runtime/types.ts";
import { type FigureValues, markets, months, type TypedRow } from "./rows.ts";

const columns = ["month", "market", "spend", "engagements", "reach", "impressions", "views", "attention"] as const;
type Column = (typeof columns)[number];
const pairs = {
  cpe: ["spend", "engagements", 1],
  cpm: ["spend", "impressions", 1000],
  cpv: ["spend", "views", 1],
  reachPerSpend: ["attention", "spend", 1],
} as const;

export const openSheet = (rows: readonly TypedRow[]): Runtime =>
  openRuntime({
    dist: join(root, "dist"),
    cells: {
      Sums: [[""]],
      Data: [
        columns.map(String),
        ...rows.map((row) => columns.map((key) => (key === "month" ? `m${row.month}` : (row[key] ?? "")))),
      ],
    },
  });

/** Types every formula and reads what it shows. */
export function rollUpByFormulas(sheet: Runtime, rows: number): FigureValues {
  const range = (key: Column) => {
    const letter = columnLetters(columns.indexOf(key) + 1);
    return `Data!${letter}2:${letter}${rows + 1}`;
  };
  const values = new Map<string, number | undefined>();
  let line = 0;
  for (const month of months) {
    for (const { code } of markets) {
      const sum = (key: Column, ...known: Column[]) =>
        `SUMIFS(${[range(key), range("month"), `"m${month}"`, range("market"), `"${code}"`, ...known.flatMap((one) => [range(one), '"<>"'])].join(";")})`;
      const formulas = {
        ...Object.fromEntries(columns.slice(2, -1).map((key) => [key, `=${sum(key)}`])),
        ...Object.fromEntries(
          Object.entries(pairs).map(([name, [above, below, factor]]) => [
            name,
            `=${factor}*${sum(above, below)}/${sum(below, above)}`,
          ]),
        ),
      };
      for (const [name, formula] of Object.entries(formulas)) {
        line += 1;
        sheet.type(`Sums!A${line}`, formula);
        values.set(`${month} ${code} ${name}`, Number(sheet.read(`Sums!A${line}`)[0]?.[0]));
      }
    }
  }
  return values;
}
