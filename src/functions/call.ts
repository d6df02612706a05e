/** Calls a function as a sheet does: by position, with messy cells or whole ranges, one call for a column. */
import { type Cell, isBlank, type Rows, textOf } from "../domain/cell.ts";
import { type Config, isConfig, type Market, readConfig } from "../domain/config/config.ts";
import { readingMarketOf, shippedConfig } from "../domain/config/market.ts";
import { many } from "../domain/counted.ts";
import { isDoubt } from "../domain/doubt.ts";
import { type Block, blockOf } from "../domain/sheets/block.ts";
import { marketNamed } from "../domain/sheets/marketNames.ts";
import { headingTexts } from "../domain/sheets/table/find.ts";
import { inShort, type Language, languageOf } from "../domain/text.ts";
import { type ArgumentName, argumentOf } from "./arguments.ts";
import type { Definition, Row, Value } from "./define.ts";
import { formulaInWords } from "./formula.ts";
import { type PersonOf, personFinder } from "./persons.ts";
import { said } from "./said.ts";

/** Markets are two letters each: a longer list is no list of markets. */
const LONGEST_LIST = 160;

type Given = Cell | readonly (readonly Cell[])[];
type Shape = ReadonlyMap<ArgumentName, Rows>;

/**
 * Returns one cell for one row, else a rectangle as high as the ranges. A row's problem is a short text in its own
 * cell; misuse of the function (heights that differ, no config table, an unknown market typed by hand) throws.
 */
export function call(definition: Definition, given: readonly Given[]): Cell | Cell[][] {
  if (given.every((argument) => argument === undefined)) return `– type ${formulaInWords(definition)}`;
  try {
    return called(definition, given);
  } catch (error) {
    throw new Error(said(error instanceof Error ? error.message : String(error)));
  }
}

function called(definition: Definition, given: readonly Given[]): Cell | Cell[][] {
  const shape: Shape = new Map(definition.args.map((name, i) => [name, rangeOf(given[i])]));
  const height = heightOf(definition, shape);
  const markets = marketsOf(definition, shape);
  const atlas = atlasOf(markets);
  const literal = literalMarket(definition, shape, atlas);
  const block = blockIn(definition, shape);
  const personOf = personFinder(definition, shape.get("creators") ?? [], atlas.config);
  const rows = Array.from({ length: height }, (_, index) =>
    isHeadingRow(shape, index)
      ? ownHeading(definition, shape)
      : runRow(definition, { ...rowAt(definition, shape, index, { atlas, literal, personOf }), block }),
  );
  return height === 1 && rows[0]?.length === 1 ? rows[0][0] : rows;
}

/** Google gives one cell as a value or as [[value]]; both are the same here. */
const rangeOf = (argument: Given): Rows => (Array.isArray(argument) ? (argument as Rows) : [[argument as Cell]]);

function heightOf({ name, args }: Definition, shape: Shape): number {
  const varying = args.filter((argument) => argumentOf(argument).varies);
  const heights = varying.map((argument) => shape.get(argument)?.length ?? 1);
  const height = Math.max(1, ...heights);
  const odd = varying.find((_, i) => heights[i] !== 1 && heights[i] !== height);
  if (odd) {
    throw new Error(
      `${name}: ${odd} has ${many(shape.get(odd)?.length ?? 0, "row").en} where others have ${height}. Give ranges of the same height, such as B2:B and E2:E.`,
    );
  }
  for (const argument of args) {
    const rows = shape.get(argument) ?? [];
    const { wide, varies } = argumentOf(argument);
    const isTable = argument === "markets" || argument === "creators";
    if (!isTable && !wide && (rows[0]?.length ?? 1) > 1) {
      throw new Error(
        `${name}: ${argument} is ${many(rows[0]?.length ?? 0, "column").en} wide. Give one column, such as ${argumentOf(argument).example}.`,
      );
    }
    if (!isTable && argument !== "headings" && !varies && rows.length > 1) {
      throw new Error(
        `${name}: ${argument} has ${many(rows.length, "row").en}. Give one cell or a value such as ${argumentOf(argument).example}.`,
      );
    }
  }
  return height;
}

function marketsOf({ name, args, optionalFrom = args.length }: Definition, shape: Shape): Rows {
  const at = args.indexOf("markets");
  const rows = shape.get("markets") ?? [];
  if (at < 0) return [];
  if (rows.length === 1 && rows[0]?.length === 1 && isBlank(rows[0][0])) {
    if (at >= optionalFrom) return [];
    throw new Error(
      `${name} needs MARKETS as argument ${at + 1}. If the sheet has no Config tab yet: menu Crossmarket, “Set up this sheet”.`,
    );
  }
  if (isConfig(rows)) return rows;
  throw new Error(
    `${name}: argument ${at + 1} is no config table. Type MARKETS there (menu Crossmarket, “Set up this sheet” makes it).`,
  );
}

/** A formula in the row of the headings is for all rows below it: its own cell is the heading of its column. */
function isHeadingRow(shape: Shape, index: number): boolean {
  const headings = shape.get("headings") ?? [];
  const results = shape.get("results") ?? [];
  const own = headings[headings.length - 1] ?? [];
  if (index > 0 || results.length < 2 || own.every(isBlank)) return false;
  return own.every((cell, at) => textOf(cell) === textOf(results[0]?.[at]));
}

function ownHeading({ name, header, columns = 1 }: Definition, shape: Shape): Cell[] {
  const isRussian = (shape.get("headings") ?? []).flat().some((cell) => /\p{Script=Cyrillic}/u.test(textOf(cell)));
  return Array.from({ length: columns }, (_, at) => (at === 0 ? (header?.[isRussian ? "ru" : "en"] ?? name) : ""));
}

/** The results with their headings; throws where the two are not of the same width. */
function blockIn({ name }: Definition, shape: Shape): Block | undefined {
  const headings = headingTexts(shape.get("headings") ?? []);
  if (headings.every(isBlank)) return undefined;
  const rows = shape.get("results") ?? shape.get("rate") ?? [];
  const width = rows[0]?.length ?? 1;
  if (headings.length === width) return blockOf(headings, rows);
  throw new Error(
    `${name}: headings are ${many(headings.length, "column").en} wide, results ${width}. Give the headings right above the same columns, such as M2:P2 and M$1:P$1.`,
  );
}

/** The markets of one call. The table is read when the first row names a market, each spelling is looked up once. */
type Atlas = {
  readonly table: Rows;
  readonly config: () => Config;
  /** The team's own for formulas, else the market's; without MARKETS nobody said one. */
  readonly language: (market: Market | undefined) => Language;
  readonly find: (typed: Cell) => Market | undefined;
  readonly unknown: (typed: Cell) => string;
};

function atlasOf(table: Rows): Atlas {
  let read: Config | undefined;
  const config = () => {
    read ??= table.length ? readConfig(table) : shippedConfig();
    return read;
  };
  const found = new Map<Cell, Market | undefined>();
  let own: string | undefined;
  const ownLanguage = () => {
    own ??= config().markets[0]?.values.textLanguage ?? "";
    return own;
  };
  return {
    table,
    config,
    language: (market) => (table.length ? languageOf(ownLanguage() || (market?.values.language ?? "en")) : "en"),
    find: (typed) => {
      if (isBlank(typed)) return undefined;
      if (!found.has(typed)) found.set(typed, marketNamed(textOf(typed), config()));
      return found.get(typed);
    },
    unknown: (typed) => {
      const codes = config().markets.map(({ code }) => code);
      return `there is no market “${inShort(textOf(typed))}” in MARKETS (known: ${inShort(codes.join(", "), LONGEST_LIST)}).`;
    },
  };
}

/** A market that stands in the formula itself, or in one cell for all rows, has to be known. */
function literalMarket({ name, args }: Definition, shape: Shape, atlas: Atlas): Market | undefined {
  const rows = args.includes("market") ? (shape.get("market") ?? []) : [];
  const typed = rows.length === 1 ? rows[0]?.[0] : undefined;
  if (isBlank(typed)) return undefined;
  const market = atlas.find(typed);
  if (market) return market;
  throw new Error(`${name}: ${atlas.unknown(typed)} Correct it, or add a column to the Config tab.`);
}

/** A row in which only creator and market are filled in (by a drop-down dragged down, say) is still a blank row. */
function tellingArguments(shape: Shape): readonly ArgumentName[] {
  const varying = [...shape.keys()].filter((name) => argumentOf(name).varies);
  const others = varying.filter((name) => name !== "market" && name !== "creator");
  return others.length ? others : varying;
}

type Known = { readonly atlas: Atlas; readonly literal: Market | undefined; readonly personOf: PersonOf };
type IndexedRow = Omit<Row, "block"> & { readonly blank: boolean; readonly unknownMarket: string | undefined };

function rowAt(definition: Definition, shape: Shape, index: number, known: Known): IndexedRow {
  const { atlas, literal, personOf } = known;
  const cells = (name: ArgumentName): readonly Cell[] => {
    const rows = shape.get(name) ?? [];
    return (rows.length === 1 ? rows[0] : rows[index]) ?? [];
  };
  const cell = (name: ArgumentName) => (isBlank(cells(name)[0]) ? undefined : cells(name)[0]);
  const market = literal ?? atlas.find(cell("market"));
  const person = definition.args.includes("creator") ? personOf(cell("creator"), market) : undefined;
  const isAnswered = definition.needsNoResults && person?.facts !== undefined;
  return {
    cell,
    cells,
    market,
    person,
    markets: atlas.table,
    reading: readingMarketOf(market),
    language: atlas.language(market),
    blank: !isAnswered && tellingArguments(shape).every((name) => cells(name).every(isBlank)),
    unknownMarket: cell("market") !== undefined && !market ? atlas.unknown(cell("market")) : undefined,
  };
}

function runRow(definition: Definition, row: IndexedRow & Row): Cell[] {
  const width = definition.columns ?? 1;
  const padded = (values: readonly Value[]) => Array.from({ length: width }, (_, i) => painted(values[i], row));
  if (row.blank) return padded([]);
  if (row.unknownMarket) return padded([said(`– ${row.unknownMarket}`)]);
  const result = definition.run(row);
  return padded(Array.isArray(result) ? (result as readonly Value[]) : [result as Value]);
}

/** How a value looks in a cell: unknown is blank, a doubt is a short text, a number is finite. */
function painted(value: Value | undefined, { language }: Pick<Row, "language">): Cell {
  if (isDoubt(value)) return said(`– ${value.doubt[language]}`);
  if (value === undefined || value === null || (typeof value === "number" && !Number.isFinite(value))) return "";
  return value;
}
