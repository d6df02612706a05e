/** Rows of the Creators tab → where its table begins and which column is which, by headings in either language. */
import { type Cell, isBlank, type Rows, textOf } from "../cell.ts";
import { foldHeading } from "../sheets/headings/folding.ts";
import { readHeading } from "../sheets/headings/heading.ts";
import type { Meaning } from "../sheets/meanings.ts";
import { type CreatorKey, creatorColumn, creatorKeys } from "./creatorColumns.ts";

/** Rows and columns count from 0. */
export type CreatorTable = {
  readonly header: number;
  readonly places: { readonly [key in CreatorKey]?: number };
  readonly headings: readonly string[];
};

/** People put a title above a table; no further down than this. */
const HEADING_ROWS = 20;
/** So many headings that only this table has make it ours. */
const ENOUGH = 4;

/** Columns that any list of creators may have. */
const common: ReadonlySet<CreatorKey> = new Set([
  "creator",
  "market",
  "language",
  "platforms",
  "followers",
  "contact",
  "audience",
  "source",
  "content",
  "notes",
]);

/** Undefined where no row holds its headings. */
export function creatorTable(rows: Rows): CreatorTable | undefined {
  for (const [header, row] of rows.slice(0, HEADING_ROWS).entries()) {
    const places = placesIn(row);
    const own = creatorKeys.filter((key) => places[key] !== undefined && !common.has(key));
    if (places.creator !== undefined && own.length >= ENOUGH) return { header, places, headings: row.map(textOf) };
  }
  return undefined;
}

/** The first column of a name counts; one that people renamed is known by what its heading means to any table. */
function placesIn(row: readonly Cell[]): CreatorTable["places"] {
  const places: { [key in CreatorKey]?: number } = {};
  const left: number[] = [];
  for (const [at, cell] of row.entries()) {
    if (typeof cell !== "string" || isBlank(cell)) continue;
    const key = keyNamed(cell);
    if (key === undefined) left.push(at);
    else places[key] ??= at;
  }
  for (const at of left) {
    const { meanings, isAverage } = readHeading(textOf(row[at]));
    const key = meanings[0] && !isAverage ? ofMeaning[meanings[0]] : undefined;
    if (key !== undefined) places[key] ??= at;
  }
  return places;
}

/** "US %" is a part of the audience and no column of ours: it is read beside them. */
const ofMeaning: { readonly [meaning in Meaning]?: CreatorKey } = {
  creator: "creator",
  market: "market",
  platform: "platforms",
  followers: "followers",
};

let named: ReadonlyMap<string, CreatorKey> | undefined;

/** "Brand fit (1–5)", "НАЛОГОВЫЙ СТАТУС": case, marks and what stands in parentheses do not matter. */
function keyNamed(heading: string): CreatorKey | undefined {
  named ??= new Map(creatorKeys.flatMap((key) => namesOf(key).map((name) => [name, key] as const)).reverse());
  return named.get(foldHeading(heading).name);
}

function namesOf(key: CreatorKey): readonly string[] {
  const { heading, also = "" } = creatorColumn(key);
  const others = also.split(", ").filter(Boolean);
  return [foldHeading(heading.en).name, foldHeading(heading.ru).name, ...others];
}
