/** Partnerships + the Creators tab as it stands → the rows that it lacks, and what computed cells hold; nothing typed is touched. */
import { type Cell, isBlank, type Rows, textOf } from "../cell.ts";
import type { Config, Market } from "../config/config.ts";
import type { Partnership } from "../sheets/partnership.ts";
import { letterOf } from "../sheets/table/table.ts";
import { platformName, platformsIn } from "../tables/platformFacts.ts";
import type { Language } from "../text.ts";
import type { Creator } from "./creator.ts";
import { type CreatorKey, creatorColumn, creatorKeys } from "./creatorColumns.ts";
import type { CreatorTable } from "./creatorTable.ts";
import { creatorFinder, foldedPerson, type Person } from "./identity.ts";
import { marketOfRow } from "./rowCells.ts";

export type NewCreator = Person & { readonly platforms: readonly string[]; readonly followers?: number };

/** Row by row as the tab stands in a sheet's language before anybody typed. */
export const freshHeadings = (language: Language): readonly string[] =>
  creatorKeys.map((key) => creatorColumn(key).heading[language]);

/**
 * Everybody who has a partnership and no row, in the order of the partnerships. One name in two markets may be two
 * people, whose facts must not be mixed up: it gets a row for each, unless a row of that name serves all markets.
 */
export function lackingCreators(
  partnerships: readonly Partnership[],
  creators: readonly Creator[],
  language: Language,
): readonly NewCreator[] {
  const find = creatorFinder(creators);
  const found = new Map<
    string,
    { name: string; market: string | undefined; platforms: Set<string>; followers: number }
  >();
  for (const { creator: name, market, platform, followers = 0 } of partnerships) {
    if (foldedPerson(name) === "" || ERROR.test(name) || find({ name, market: market?.code })) continue;
    const key = `${foldedPerson(name)}|${market?.code ?? ""}`;
    const one = found.get(key) ?? { name, market: market?.code, platforms: new Set<string>(), followers: 0 };
    for (const known of platformsIn(platform ?? "")) one.platforms.add(platformName(known, language));
    if (platform && platformsIn(platform).length === 0) one.platforms.add(platform);
    found.set(key, { ...one, followers: Math.max(one.followers, followers) });
  }
  const marketless = [...found.values()].filter(({ market }) => market === undefined);
  const isNamed = (name: string) =>
    [...found.values()].some((one) => one.market !== undefined && foldedPerson(one.name) === foldedPerson(name));
  const open = marketless.filter(({ name }) => isNamed(name) || hasRow(name, creators)); // whose market nobody knows yet
  return [...found.values()]
    .filter((one) => !open.includes(one))
    .map(({ name, market, platforms, followers }) => ({
      name,
      market,
      platforms: [...platforms],
      ...(followers ? { followers } : {}),
    }));
}

/** A cell whose formula fails names nobody. */
const ERROR = /^#(?:N\/A|[A-Z]+[!?]|DIV\/0!)$/;

const hasRow = (name: string, creators: readonly Creator[]): boolean =>
  creators.some((one) => [one.name, ...one.alsoKnownAs].some((known) => foldedPerson(known) === foldedPerson(name)));

/** What a row says of somebody new. */
const freshCells: { readonly [key in CreatorKey]?: (one: NewCreator) => Cell } = {
  creator: ({ name }) => name,
  market: ({ market }) => market,
  platforms: ({ platforms }) => platforms.join(", "),
  followers: ({ followers }) => followers,
};

/** Cells of a new row, as wide as the table; `row` counts from 1. Columns of people's own stay blank. */
export function newRow(one: NewCreator, row: number, table: CreatorTable, config: Config): Cell[] {
  const { places, headings } = table;
  const cells: Cell[] = Array.from({ length: headings.length }, () => "");
  for (const key of creatorKeys) {
    const at = places[key];
    if (at !== undefined) cells[at] = freshCells[key]?.(one) ?? "";
  }
  const next = places.nextCheckIn;
  if (next !== undefined)
    cells[next] =
      nextFormula(row, table, marketOfRow(one.market ? [one.market] : [], config) ?? config.markets[0]) ?? "";
  return cells;
}

/** `=IF(ISNUMBER(Z5);Z5+30;"")`: it moves with its row when people sort. */
export function nextFormula(row: number, { places }: CreatorTable, market: Market | undefined): string | undefined {
  const days = market?.values.checkInEveryDays;
  if (places.lastCheckIn === undefined || days === undefined) return undefined;
  const last = `${letterOf(places.lastCheckIn)}${row}`;
  return `=IF(ISNUMBER(${last});${last}+${days};"")`;
}

const OURS = /^=\s*IF\(ISNUMBER\(\$?[A-Z]+\$?\d+\)\s*[;,]/i;

/**
 * The column of next check-ins from the first row on, with a formula where a creator's cell is blank or holds one of
 * ours with other days; undefined where all is as it should be. `formulas` are those that stand there now.
 */
export function completedNext(
  rows: Rows,
  table: CreatorTable,
  creators: readonly Creator[],
  formulas: readonly string[],
  config: Config,
): readonly Cell[] | undefined {
  const at = table.places.nextCheckIn;
  if (at === undefined) return undefined;
  const wanted = new Map<number, string>();
  for (const { row, markets } of creators) {
    const formula = nextFormula(row, table, marketOfRow(markets, config) ?? config.markets[0]);
    const [known = "", cell] = [formulas[row - 1], rows[row - 1]?.[at]];
    const isFree = OURS.test(known) ? plain(known) !== plain(formula ?? known) : known === "" && isBlank(cell);
    if (formula && isFree) wanted.set(row, formula);
  }
  if (!wanted.size) return undefined;
  return rows.map((row, index) => wanted.get(index + 1) ?? (formulas[index] || row[at]));
}

const plain = (formula: string): string => formula.replace(/\s/g, "").replace(/,/g, ";").toUpperCase();

/** How many rows of the tab hold anything, be it a note beside the table. */
export const usedRows = (rows: Rows): number =>
  rows.reduce((last, row, at) => (row.some((cell) => textOf(cell) !== "") ? at + 1 : last), 0);
