/** Rows of the Creators tab → creators. Blank rows and what stands beside the table are passed over; every doubt is written down. */
import { ageOf } from "../aging.ts";
import { type Cell, isBlank, type Rows, textOf } from "../cell.ts";
import { compact } from "../compact.ts";
import type { Config, Market } from "../config/config.ts";
import { readingMarketOf } from "../config/market.ts";
import { addDays, type Day, dayOf } from "../day.ts";
import type { CellDoubt } from "../sheets/doubt.ts";
import { readFigure } from "../sheets/row/figure.ts";
import type { Creator, CreatorFacts } from "./creator.ts";
import { creatorKeys } from "./creatorColumns.ts";
import { type CreatorTable, creatorTable } from "./creatorTable.ts";
import { factsReader } from "./facts.ts";
import { type CreatorContext, columnAt, marketOfRow, rowCells } from "./rowCells.ts";
import { nameless, oldFacts, otherWord } from "./rowTexts.ts";
import { termIn, vettedIn } from "./words.ts";

export type Creators = {
  /** Undefined where the tab has lost its headings. */
  readonly table: CreatorTable | undefined;
  readonly creators: readonly Creator[];
  readonly doubts: readonly CellDoubt[];
};

export const creatorContext = (
  config: Config,
  today: Day | undefined,
  more: Partial<CreatorContext> = {},
): CreatorContext => ({
  config,
  today,
  dayOfDate: dayOf,
  locale: config.markets[0]?.values.locale ?? "",
  ...more,
});

/** Reads all rows of the tab; `more` is the spreadsheet's own way with days. */
export function readCreators(
  rows: Rows,
  config: Config,
  today: Day | undefined,
  more: Partial<CreatorContext> = {},
): Creators {
  const table = creatorTable(rows);
  if (!table) return { table, creators: [], doubts: [] };
  const read = creatorReader(rows, table, creatorContext(config, today, more));
  const found = creatorRows(rows, table).map(read);
  return {
    table,
    creators: found.flatMap(({ creator }) => creator ?? []),
    doubts: found.flatMap(({ doubts }) => doubts),
  };
}

/** Rows that hold anything of ours, counted from 0; a formula alone is nothing, nor is the header again. */
export function creatorRows(rows: Rows, { header, places, headings }: CreatorTable): readonly number[] {
  const typed = creatorKeys.filter((key) => key !== "nextCheckIn").flatMap((key) => places[key] ?? []);
  const name = places.creator ?? 0;
  return rows.flatMap((row, index) => {
    const isOurs = index > header && textOf(row[name]) !== headings[name] && typed.some((at) => !isBlank(row[at]));
    return isOurs ? [index] : [];
  });
}

type RowFound = { readonly creator: Creator | undefined; readonly doubts: readonly CellDoubt[] };

/** Reads one row after another; `index` counts from 0. */
export function creatorReader(rows: Rows, table: CreatorTable, context: CreatorContext): (index: number) => RowFound {
  const factsOf = factsReader(rows, table);
  return (index) => {
    const row = rows[index] ?? [];
    const doubts: CellDoubt[] = [];
    const cells = rowCells(row, table, context, doubts);
    const { text, names, guarded, score, day, cellOf, tell } = cells;
    const name = text("creator");
    const at = { row: index + 1 };
    if (name === undefined) {
      tell("creator", "no_name", "unread", nameless);
      return { creator: undefined, doubts: doubts.map((doubt) => ({ ...doubt, ...at })) };
    }
    const markets = cells.markets("market");
    const market = marketOfRow(markets, context.config) ?? context.config.markets[0];
    const reading = readingMarketOf(market);
    const found = factsOf(row, reading);
    doubts.push(...found.doubts);
    const checkedOn = day("checkedOn", true);
    const lastCheckIn = day("lastCheckIn", true);
    const creator = compact<Creator>({
      ...at,
      name,
      alsoKnownAs: names("alsoKnownAs"),
      markets,
      language: text("language"),
      platforms: names("platforms"),
      followers: followersIn(cells, table, reading, doubts),
      contact: guarded("contact"),
      lead: text("lead"),
      facts: found.facts,
      source: text("source"),
      checkedOn,
      isOld: isOldFact(found.facts, checkedOn, market, context.today),
      vetted: vettedIn(cellOf("vetted")),
      redFlags: names("redFlags"),
      vettedBy: text("vettedBy"),
      vettedOn: day("vettedOn", true),
      prefers: text("prefers"),
      motivatedBy: text("motivatedBy"),
      annoyedBy: text("annoyedBy"),
      briefsThatWork: text("briefsThatWork"),
      waysToCelebrate: text("waysToCelebrate"),
      term: termIn(cellOf("term")),
      brandFit: score("brandFit"),
      content: score("content"),
      paysBy: guarded("paysBy"),
      taxStatus: guarded("taxStatus"),
      lastCheckIn,
      nextCheckIn: day("nextCheckIn", false) ?? nextAfter(lastCheckIn, market),
      notes: guarded("notes"),
    });
    for (const [key, value] of [
      ["vetted", creator.vetted],
      ["term", creator.term],
    ] as const)
      if (value === undefined && cellOf(key) !== undefined) tell(key, `word ${key}`, "doubt", otherWord[key]);
    const days = market?.values.audienceOlderThanDays ?? 0;
    if (creator.isOld)
      tell(checkedOn ? "checkedOn" : "audience", "old_facts", "note", oldFacts(checkedOn !== undefined, days));
    return { creator, doubts: doubts.map((doubt) => ({ ...doubt, ...at })) };
  };
}

/** The day of the next check-in, by the market's rhythm. */
export const nextAfter = (last: Day | undefined, market: Market | undefined): Day | undefined => {
  const days = market?.values.checkInEveryDays;
  return last && days ? addDays(last, days) : undefined;
};

function isOldFact(
  facts: CreatorFacts | undefined,
  checkedOn: Day | undefined,
  market: Market | undefined,
  today: Day | undefined,
): boolean {
  if (!facts || !today) return false;
  const most = market?.values.audienceOlderThanDays;
  return most !== undefined && (ageOf(checkedOn, today) ?? most + 1) > most;
}

function followersIn(
  { cellOf }: ReturnType<typeof rowCells>,
  table: CreatorTable,
  market: ReturnType<typeof readingMarketOf>,
  doubts: CellDoubt[],
): number | undefined {
  const at = table.places.followers;
  const cell: Cell = cellOf("followers");
  if (at === undefined || cell === undefined) return undefined;
  const column = columnAt(table, at);
  const figure = readFigure(cell, { ...column, meaning: "followers" }, "followers", market);
  doubts.push(...(figure.doubts ?? []));
  return figure.value;
}
