/** How the Config tab is laid out: one row a parameter, one column a market, keys first; old and new headings alike. */
import { type Cell, isBlank, type Rows, textOf } from "../cell.ts";
import { once } from "../once.ts";
import { platformName, platformNamed } from "../tables/platformFacts.ts";
import { isTier, type Tier } from "../tables/tiers.ts";
import type { Language } from "../text.ts";
import type { Kind } from "./kind.ts";
import { isParameter, type ParameterKey, parameters } from "./parameters/index.ts";
import type { Parameter } from "./parameters/parameter.ts";

export const CONFIG_TAB = "Config";
export const MARKETS_NAME = "MARKETS";
/** The column of defaults for every market. */
export const ANY_MARKET = "*";

const KEY = "key";
const headings = {
  label: { en: "Parameter", ru: "Параметр" },
  about: { en: "What it does", ru: "Что делает" },
} as const;

/** The columns before the markets; the first is what the table is recognised and read by. */
export const configHeader = (language: Language): readonly string[] => [
  KEY,
  headings.label[language],
  headings.about[language],
  ANY_MARKET,
];

/** Whether a range is a config table: its first row begins with the key column and has a `*` column. */
export const isConfig = (rows: unknown): rows is Rows =>
  Array.isArray(rows) && Array.isArray(rows[0]) && textOf(rows[0][0]) === KEY && anyColumn(rows) > 0;

/** Where the `*` column stands, counted from 0; the markets are right of it. */
export const anyColumn = (rows: Rows): number => (rows[0] ?? []).findIndex((cell) => textOf(cell) === ANY_MARKET);

/** What stands before the `*` of a parameter's row, under the headings that the tab has: the first edition had both languages. */
export function wordsUnder(heading: string, { label, about }: Parameter): string {
  for (const language of ["en", "ru"] as const) {
    if (heading === headings.label[language]) return label[language];
    if (heading === headings.about[language]) return about[language];
  }
  return heading === `${headings.about.en} / ${headings.about.ru}` ? `${about.en} / ${about.ru}` : "";
}

/** The column in which a row's title stands, counted from 0. */
export const titleColumn = (header: readonly Cell[]): number =>
  Math.max(
    1,
    header.findIndex((cell) => Object.values(headings.label).some((label) => label === textOf(cell))),
  );

const oldKeys = once(
  (): ReadonlyMap<string, ParameterKey> =>
    new Map(
      Object.entries<Parameter>(parameters()).flatMap(([key, { formerly }]) =>
        formerly ? [[formerly, key as ParameterKey] as const] : [],
      ),
    ),
);

/** The parameter that a cell of the key column means, by its key of today or of an older edition. */
export const keyIn = (cell: Cell): ParameterKey | undefined => {
  const key = textOf(cell);
  return isParameter(key) ? key : oldKeys().get(key);
};

/** "benchmarkCPM.Instagram" or "benchmarkERByViews.TikTok.micro": a finer figure than the market's own. */
const FINER = /^(benchmark(?:ER|ERByReach|ERByViews|CPE|CPM|CPV|ViewRate))((?:\.\s*[^\s.][^.]*){1,2})$/;

/** How cells of a row are read; undefined for people's own rows. */
export function kindIn(cell: Cell): Kind<unknown> | undefined {
  const key = keyIn(cell) ?? (FINER.exec(textOf(cell))?.[1] as ParameterKey | undefined);
  return key && parameters()[key].kind;
}

export const isFiner = (cell: Cell): boolean => FINER.test(textOf(cell));

/** What a row is, whether it is a parameter or a finer benchmark; undefined for people's own. */
export const rowKey = (cell: Cell): string | undefined => keyIn(cell) ?? (isFiner(cell) ? textOf(cell) : undefined);

export type BenchmarkKey = Extract<ParameterKey, `benchmark${string}`>;

/** "benchmarkCPE.TikTok": the row that a platform's own figure stands in. */
export const finerKey = (of: BenchmarkKey, platform: string): string => `${of}.${platformName(platform, "en")}`;

/** What a finer row is of: its parameter, and the platform, the tier or both. */
export function finerParts(
  key: string,
): { readonly of: BenchmarkKey; readonly platform?: string; readonly tier?: Tier } | undefined {
  const [, of, rest = ""] = FINER.exec(key) ?? [];
  const words = rest
    .split(".")
    .slice(1)
    .map((word) => word.trim());
  const last = words[words.length - 1]?.toLowerCase() ?? "";
  const tier = isTier(last) ? last : undefined;
  const [name, ...more] = tier ? words.slice(0, -1) : words;
  const platform = name === undefined ? undefined : platformNamed(name);
  if (!of || more.length || (name !== undefined && platform === undefined)) return undefined;
  return { of: of as BenchmarkKey, ...(platform ? { platform } : {}), ...(tier ? { tier } : {}) };
}

/** Where a market's parameter stands, counted from 1. */
export function placeIn(
  rows: Rows,
  key: string,
  code: string,
): { readonly row: number; readonly column: number } | undefined {
  const row = rows.findIndex((cells) => textOf(cells[0]) === key);
  const old = rows.findIndex((cells) => keyIn(cells[0]) === key);
  const column = (rows[0] ?? []).findIndex((cell, at) => at >= anyColumn(rows) && textOf(cell) === code);
  const found = row < 0 ? old : row;
  return found < 0 || column < 0 ? undefined : { row: found + 1, column: column + 1 };
}

/** How many columns hold anything. */
export const widthOf = (rows: Rows): number =>
  rows.reduce((width, row) => {
    for (let at = row.length; at > width; at--) if (!isBlank(row[at - 1])) return at;
    return width;
  }, 0);
