/** The Config tab, read: each market with its parameters, and with the cells of it that make no sense. */
import { type Cell, isBlank, type Rows, textOf } from "../cell.ts";
import { type Doubt, doubt } from "../doubt.ts";
import type { Tier } from "../tables/tiers.ts";
import type { Text } from "../text.ts";
import { sameWord } from "./alike.ts";
import type { Kind } from "./kind.ts";
import { type ParameterKey, type ParameterValues, parameters } from "./parameters/index.ts";
import { anyColumn, type BenchmarkKey, CONFIG_TAB, finerParts, kindIn, rowKey } from "./table.ts";

export {
  freshCell,
  freshCellOf,
  freshConfig,
  freshMarkets,
  knownMarkets,
  type ShippedMarket,
  shippedMarkets,
} from "./fresh.ts";
export type { BenchmarkKey } from "./table.ts";
export {
  ANY_MARKET,
  CONFIG_TAB,
  configHeader,
  finerKey,
  finerParts,
  isConfig,
  MARKETS_NAME,
  placeIn,
} from "./table.ts";

/** A Config cell that makes no sense; `row` and `column` count from 1 in the table. */
export type ConfigProblem = {
  readonly key: string;
  readonly market: string;
  readonly row: number;
  readonly column: number;
  readonly found: Cell;
  readonly hint: Text;
};

export type FinerBenchmark = {
  /** As it stands in the tab. */
  readonly key: string;
  readonly of: BenchmarkKey;
  readonly platform?: string;
  readonly tier?: Tier;
  readonly value: number;
};

export type Market = {
  readonly code: string;
  readonly values: Partial<ParameterValues>;
  /** "benchmarkCPM.Instagram", "benchmarkCPM.Instagram.micro": the rows of a platform, a tier or both. */
  readonly finerBenchmarks?: readonly FinerBenchmark[];
  readonly problems: readonly ConfigProblem[];
};
export type Config = { readonly markets: readonly Market[] };

/**
 * Reads the table. Each value is the market's own cell, else the `*` cell; a cell that makes no sense is a problem and
 * gives no value. Rows with unknown keys are people's own and are left alone.
 */
export function readConfig(rows: Rows): Config {
  const any = anyColumn(rows);
  const parameterRows = rowsOf(rows);
  return {
    markets: (rows[0] ?? [])
      .map((cell, column) => ({ code: textOf(cell), column }))
      .filter(({ code, column }) => column > any && code !== "")
      .map(({ code, column }) => readMarket(code, rows, parameterRows, column, any)),
  };
}

type ParameterRow = { readonly kind: Kind<unknown>; readonly places: readonly number[] };
type ParameterRows = ReadonlyMap<string, ParameterRow>;

/** The rows of each key, those of an older edition last: what was typed there counts while the new row is blank. */
function rowsOf(rows: Rows): ParameterRows {
  const found = new Map<string, ParameterRow>();
  for (const [index, [cell]] of rows.entries()) {
    const kind = kindIn(cell);
    if (!kind) continue;
    const key = rowKey(cell) ?? textOf(cell);
    const others = found.get(key)?.places ?? [];
    found.set(key, { kind, places: key === textOf(cell) ? [index, ...others] : [...others, index] });
  }
  return found;
}

function readMarket(code: string, rows: Rows, parameterRows: ParameterRows, own: number, any: number): Market {
  const values: Record<string, unknown> = {};
  const finer: FinerBenchmark[] = [];
  const problems: ConfigProblem[] = [];
  for (const [key, { kind, places }] of parameterRows) {
    const row = places.find((place) => [own, any].some((column) => !isBlank(rows[place]?.[column])));
    if (row === undefined) continue;
    const [default_, typed] = [rows[row]?.[any], rows[row]?.[own]];
    const found = isBlank(typed) ? default_ : typed;
    const value = kind.read(found);
    const parts = value === undefined ? undefined : finerParts(key);
    if (parts) finer.push({ key, ...parts, value: value as number });
    else if (value !== undefined) values[key] = value;
    else {
      const follows = textOf(found) === textOf(default_); // the mistake is made once, under `*`
      problems.push({ key, market: code, row: row + 1, column: (follows ? any : own) + 1, found, hint: kind.hint });
    }
  }
  return { code, values, ...(finer.length ? { finerBenchmarks: finer } : {}), problems };
}

/** One parameter of a market, or the doubt that says which cell of the Config tab is missing or makes no sense. */
export function parameterOf<K extends ParameterKey>(market: Market, key: K): ParameterValues[K] | Doubt {
  const value = market.values[key];
  if (value !== undefined) return value as ParameterValues[K];
  const problem = market.problems.find((p) => p.key === key);
  const { en, ru } = parameters()[key].label;
  const where = `${CONFIG_TAB}, ${market.values.name ?? market.code}`;
  if (!problem) return doubt(`needs “${en}” (${where})`, `нужно: «${ru}» (${where})`);
  const { hint, found } = problem;
  return doubt(
    `“${en}” (${where}) is “${textOf(found)}”: type ${hint.en}`,
    `«${ru}» (${where}): «${textOf(found)}», нужно: ${hint.ru}`,
  );
}

/** The market that people mean by a cell of the Market column: code, name or alias, without case, spaces and dots. */
export function findMarket({ markets }: Config, typed: Cell): Market | undefined {
  const wanted = sameWord(textOf(typed));
  if (wanted === "") return undefined;
  const coded = markets.find(({ code }) => sameWord(code) === wanted);
  return coded ?? markets.find((market) => namesOf(market).some((name) => sameWord(name) === wanted));
}

/** As people call it: the name in the Config tab, or the code where there is none. */
export const nameOfMarket = ({ markets }: Config, code: string): string =>
  markets.find((market) => market.code === code)?.values.name ?? code;

/** Code, name and aliases. */
export const namesOf = ({ code, values }: Market): readonly string[] => [
  code,
  ...(values.name ? [values.name] : []),
  ...(values.aliases ?? []),
];
