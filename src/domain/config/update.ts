/** A Config tab as people left it → what a newer version adds to it, without touching anything that was typed. */
import { type Cell, isBlank, type Rows, textOf } from "../cell.ts";
import { ANY_MARKET, freshCell, freshRow, knownMarkets } from "./config.ts";
import { type ParameterKey, parameterKeys } from "./parameters/index.ts";

export type ConfigUpdate = {
  /** Rows of parameters that the table lacks, for its end. */
  readonly added: Cell[][];
  /** Columns of markets that the add-on knows facts about and in which nothing was typed yet; `column` counts from 1. */
  readonly filled: readonly { readonly column: number; readonly cells: Cell[] }[];
};

export function completedConfig(rows: Rows): ConfigUpdate {
  const header = (rows[0] ?? []).map(textOf);
  const keys = rows.map((row) => textOf(row[0]));
  const any = header.indexOf(ANY_MARKET);
  const codes = header.slice(any + 1);
  const missing = parameterKeys.filter((key) => !keys.includes(key));
  return {
    added: missing.map((key) => inColumnsOf(header, any, freshRow(key, codes))),
    filled: header.flatMap((code, column) => {
      const known = column > any && (knownMarkets as readonly string[]).includes(code);
      const untouched = rows.slice(1).every((row) => isBlank(row[column]));
      if (!known || !untouched) return [];
      const cells = keys.map((key, row) => (row === 0 ? code : freshCellOf(key, code)));
      return [{ column: column + 1, cells }];
    }),
  };
}

const freshCellOf = (key: string, code: string): Cell =>
  parameterKeys.includes(key as ParameterKey) ? freshCell(key as ParameterKey, code) : "";

/** People may have put a column of their own before the `*`: the cells go under the headings they belong to. */
function inColumnsOf(header: readonly string[], any: number, [key, en, ru, about, ...values]: Cell[]): Cell[] {
  const row: Cell[] = header.map((_, column) => (column >= any ? (values[column - any] ?? "") : ""));
  row[0] = key;
  for (const [label, cell] of [
    ["Parameter", en],
    ["Параметр", ru],
    ["What it does / Что делает", about],
  ] as const) {
    const at = header.indexOf(label);
    if (at > 0) row[at] = cell;
  }
  return row;
}
