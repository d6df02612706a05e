/** The Config tab: market parameters as a table, one row a parameter, one column a market, and read back again. */
import { type Cell, isBlank, type Rows, textOf } from "../cell.ts";
import { type Doubt, doubt } from "../doubt.ts";
import type { Text } from "../text.ts";
import { type ParameterKey, type ParameterValues, parameterGroups, parameters } from "./parameters/index.ts";
import type { FreshColumn, Parameter } from "./parameters/parameter.ts";

export const CONFIG_TAB = "Config";
export const MARKETS_NAME = "MARKETS";
/** The column of defaults for every market. */
export const ANY_MARKET = "*";

/** The columns before the markets; the first is what the table is recognised and read by. */
export const configHeader = ["key", "Parameter", "Параметр", "What it does / Что делает", ANY_MARKET] as const;

/** Markets that a fresh tab gets; the add-on knows facts about some more (see `knownMarkets`). */
export const freshMarkets = ["US", "RU", "KZ"] as const;
export const knownMarkets = ["US", "RU", "KZ", "UK", "DE", "BR"] as const;

/** A Config cell that makes no sense; `row` and `column` count from 1 in the table. */
export type ConfigProblem = {
  readonly key: string;
  readonly market: string;
  readonly row: number;
  readonly column: number;
  readonly found: Cell;
  readonly hint: Text;
};

export type Market = {
  readonly code: string;
  readonly values: Partial<ParameterValues>;
  readonly problems: readonly ConfigProblem[];
};
export type Config = { readonly markets: readonly Market[] };

/** A fresh table: header, then each group under its title row. */
export function freshConfig(codes: readonly string[] = freshMarkets): Cell[][] {
  const width = configHeader.length + codes.length;
  const padded = (cells: Cell[]) => [...cells, ...Array<Cell>(width - cells.length).fill("")];
  return [
    [...configHeader, ...codes],
    ...parameterGroups.flatMap(({ label, parameters: group }) => [
      padded(["", label.en, label.ru]),
      ...Object.keys(group).map((key) => freshRow(key as ParameterKey, codes)),
    ]),
  ];
}

export const freshRow = (key: ParameterKey, codes: readonly string[]): Cell[] => {
  const { label, about } = parameters[key];
  return [
    key,
    label.en,
    label.ru,
    `${about.en} / ${about.ru}`,
    ...[ANY_MARKET, ...codes].map((code) => freshCell(key, code)),
  ];
};

/** What the add-on knows about one parameter of one market, as a cell; "" where it knows nothing. */
export function freshCell(key: ParameterKey, code: string): Cell {
  const { fresh }: Parameter = parameters[key];
  return fresh?.[(code === ANY_MARKET ? "any" : code) as FreshColumn] ?? "";
}

/** Whether a range is a config table: its first row begins with the key column and has a `*` column. */
export const isConfig = (rows: unknown): rows is Rows =>
  Array.isArray(rows) && Array.isArray(rows[0]) && textOf(rows[0][0]) === configHeader[0] && anyColumn(rows) > 0;

const anyColumn = (rows: Rows) => (rows[0] ?? []).findIndex((cell) => textOf(cell) === ANY_MARKET);

/**
 * Reads the table. Each value is the market's own cell, else the `*` cell; a cell that makes no sense is a problem and
 * gives no value. Rows with unknown keys are people's own and are left alone.
 */
export function readConfig(rows: Rows): Config {
  const header = rows[0] ?? [];
  const any = anyColumn(rows);
  const rowOf = new Map(
    rows.map((row, index) => [textOf(row[0]), index] as const).filter(([key]) => key in parameters),
  );
  const columns = header.map((cell, column) => ({ code: textOf(cell), column }));
  return {
    markets: columns
      .filter(({ code, column }) => column > any && code !== "")
      .map(({ code, column }) => readMarket(code, rows, rowOf, column, any)),
  };
}

function readMarket(code: string, rows: Rows, rowOf: ReadonlyMap<string, number>, own: number, any: number): Market {
  const values: Record<string, unknown> = {};
  const problems: ConfigProblem[] = [];
  for (const [key, row] of rowOf) {
    const column = isBlank(rows[row]?.[own]) ? any : own;
    const found = rows[row]?.[column];
    if (isBlank(found)) continue;
    const { kind } = parameters[key as ParameterKey];
    const value = kind.read(found);
    if (value === undefined)
      problems.push({ key, market: code, row: row + 1, column: column + 1, found, hint: kind.hint });
    else values[key] = value;
  }
  return { code, values, problems };
}

/** One parameter of a market, or the doubt that says which cell of the Config tab is missing or makes no sense. */
export function parameterOf<K extends ParameterKey>(market: Market, key: K): ParameterValues[K] | Doubt {
  const value = market.values[key];
  if (value !== undefined) return value as ParameterValues[K];
  const problem = market.problems.find((p) => p.key === key);
  const where = `${CONFIG_TAB}, ${key}, ${market.code}`;
  if (!problem) return doubt(`needs ${key} (${where})`, `нужен параметр ${key} (${where})`);
  const { hint, found } = problem;
  return doubt(`${where} is “${textOf(found)}”: type ${hint.en}`, `${where}: «${textOf(found)}», нужно: ${hint.ru}`);
}

/** The market that people mean by a cell of the Market column: code, name or alias, without case, spaces and dots. */
export function findMarket({ markets }: Config, typed: Cell): Market | undefined {
  const wanted = folded(textOf(typed));
  if (wanted === "") return undefined;
  const named = (market: Market) => [market.code, market.values.name ?? "", ...(market.values.aliases ?? [])];
  return markets.find((market) => named(market).some((name) => folded(name) === wanted));
}

const folded = (name: string) =>
  name
    .toLowerCase()
    .replace(/ё/g, "е")
    .replace(/[\s.\u00a0_-]/g, "");
