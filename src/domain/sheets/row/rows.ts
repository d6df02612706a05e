/** The rows below a header → what each is: a partnership, a post, a section, a sum; each partnership with its market. */
import { type Cell, isBlank, type Rows, textOf } from "../../cell.ts";
import type { Config, Market } from "../../config/config.ts";
import type { Month } from "../../day.ts";
import { marketNamed } from "../marketNames.ts";
import { isHeaderAgain } from "../table/find.ts";
import { saysNothing } from "../table/holds.ts";
import { creatorPlace, placeOf, type Table } from "../table/table.ts";
import { tabNameSays } from "../tabNames.ts";
import type { TableContext } from "./context.ts";
import { type RunningSums, sumsOf } from "./sums.ts";

export type RowSort = "partnership" | "blank" | "section" | "total" | "header";

/** `index` counts from 0. `inherits`: no creator is typed, and the row right above says who it is. */
export type TableRow = {
  readonly index: number;
  readonly cells: readonly Cell[];
  readonly creator: string;
  readonly inherits: boolean;
  readonly market: MarketFound;
  readonly sectionMonth?: Month;
};

export type MarketFound = {
  readonly market: Market | undefined;
  /** As typed, or the section or tab that names it. */
  readonly name: string;
  readonly from: "column" | "section" | "tab" | "sheet" | "nothing";
};

export type PassedRow = {
  readonly row: number;
  readonly sort: Exclude<RowSort, "partnership" | "blank">;
  readonly text: string;
};
export type Sorted = {
  readonly rows: readonly TableRow[];
  readonly passed: readonly PassedRow[];
  readonly blank: number;
};

/** Words that open a line of sums; a creator called so would be passed over, and named. */
const TOTALS =
  /^(?:(?:grand|overall|sub|общ\p{L}+|в)[ -]?)?(?:totals?|sum|average|avg|mean|median|itogo|итого|итоги?|всего|сумма|среднее|среднем|медиана|подытог|промежуточн\p{L}+ итог|(?:zwischen|gesamt)?summe|gesamt|insgesamt|durchschnitt|mittelwert|soma|subtotal|média|media|Σ)(?![\p{L}\p{N}])/iu;
/** "US total", "Октябрь итого": a sum, where no day says that somebody is called so. */
const TOTAL_AT_END = /[\s–—:·-](?:totals?|sub-?totals?|итого|всего|summe|gesamt)\s*:?$/iu;

export function sortRows(rows: Rows, table: Table, context: TableContext): Sorted {
  const found: TableRow[] = [];
  const passed: PassedRow[] = [];
  const sums = sumsOf(table);
  let blank = 0;
  let pending = 0;
  let above: TableRow | undefined;
  let section: Section = {};
  const find = marketFinder(context.config);
  for (let index = table.header + 1; index < table.end; index++) {
    const cells = rows[index] ?? [];
    const sort = sortOf(cells, table, sums);
    if (sort === "blank") pending += 1;
    else {
      blank += pending;
      pending = 0;
    }
    if (sort === "partnership") {
      sums.add(cells);
      above = withAbove(above, {
        index,
        cells,
        creator: creatorIn(cells, table),
        inherits: false,
        market: marketOf(cells, table, section, context, find),
        ...(section.month ? { sectionMonth: section.month } : {}),
      });
      found.push(above);
    } else if (sort !== "blank") {
      const text = textOf(cells.find((cell) => isFilled(cell)));
      passed.push({ row: index + 1, sort, text });
      sums.begin();
      if (sort === "section") section = sectionFrom(text, section, context, find);
    }
    if (sort !== "partnership") above = undefined;
  }
  return { rows: found, passed, blank };
}

/** Merged cells hold their text in the first row: the rows right below are of the same creator, and of the same market. */
function withAbove(above: TableRow | undefined, row: TableRow): TableRow {
  if (row.creator || !above?.creator) return row;
  const market = row.market.from === "column" ? row.market : above.market;
  return { ...row, creator: above.creator, market, inherits: true };
}

function creatorIn(cells: readonly Cell[], table: Table): string {
  const [name, handle] = (["creator", "handle"] as const).map((meaning) => {
    const place = placeOf(table, meaning);
    return place === undefined ? "" : textOf(cells[place]);
  });
  return name || handle || "";
}

/** Tick boxes that nobody ticked fill whole columns: they are nothing typed. */
const isFilled = (cell: Cell): boolean => !isBlank(cell) && cell !== false;

function sortOf(cells: readonly Cell[], table: Table, sums: RunningSums): RowSort {
  const typed = table.columns.filter(({ at, inserted }) => !inserted && isFilled(cells[at]));
  const read = typed.filter(({ meaning }) => meaning !== "unread" && meaning !== "notes");
  if (!typed.length) return "blank";
  const place = creatorPlace(table);
  const creator = place === undefined ? undefined : cells[place];
  const first = cells.find(isFilled);
  if (isTotal(isBlank(creator) ? first : creator, cells, table)) return "total";
  if (isHeaderAgain(cells, table)) return "header";
  if (!read.length) return "section";
  const [only] = read;
  const isTitle = read.length === 1 && typed.length === 1 && typeof first === "string";
  if (isTitle && only && sectionMeanings.has(only.meaning)) return "section";
  return isBlank(creator) && sums.isSum(cells) ? "total" : "partnership";
}

function isTotal(name: Cell, cells: readonly Cell[], table: Table): boolean {
  const text = textOf(name);
  if (TOTALS.test(text)) return true;
  return TOTAL_AT_END.test(text) && table.columns.every(({ meaning, at }) => meaning !== "date" || isBlank(cells[at]));
}

const sectionMeanings: ReadonlySet<string> = new Set([
  "creator",
  "handle",
  "market",
  "campaign",
  "month",
  "date",
  "platform",
]);

type Section = { readonly market?: MarketFound; readonly month?: Month };

/**
 * "— США —" gives the rows below their market, "Октябрь 2026" their month, any other title neither. A country that
 * Config lacks is said, lest its rows be taken for the market above.
 */
function sectionFrom(text: string, before: Section, context: TableContext, find: Finder): Section {
  const name = text.replace(/^[-\s–—=*•►▶#:|]+|[-\s–—=*•◄◀#:|]+$/gu, "").replace(/\s*\(\d+[^)]*\)$/u, "");
  const { config, locale, monthOfTab } = context;
  const said = tabNameSays(name, config, locale, monthOfTab && `${monthOfTab}-15`);
  const month = said.month ?? before.month;
  if (said.market !== undefined)
    return { ...(month ? { month } : {}), market: { market: find(said.market), name, from: "section" } };
  if (said.month) return { ...(before.market ? { market: before.market } : {}), month: said.month };
  return before.month && !before.market ? before : {};
}

function marketOf(
  cells: readonly Cell[],
  table: Table,
  section: Section,
  context: TableContext,
  find: Finder,
): MarketFound {
  const place = placeOf(table, "market");
  const typed = place === undefined || saysNothing(cells[place]) ? "" : textOf(cells[place]);
  if (typed) return { market: find(typed), name: typed, from: "column" };
  if (section.market) return section.market;
  const { tab, marketOfTab, marketOfSheet } = context;
  if (marketOfTab) return { market: find(marketOfTab), name: tab.name, from: "tab" };
  const isOne = context.config.markets.length === 1;
  if (marketOfSheet && (place === undefined || isOne))
    return { market: find(marketOfSheet), name: marketOfSheet, from: "sheet" };
  return { market: undefined, name: "", from: "nothing" };
}

type Finder = (name: string) => Market | undefined;

const finders = new WeakMap<Config, Finder>();
const MOST_SPELLINGS = 1000;

/** Each spelling is looked up once. */
function marketFinder(config: Config): Finder {
  const before = finders.get(config);
  if (before) return before;
  const known = new Map<string, Market | undefined>();
  const finder: Finder = (name) => {
    if (known.has(name)) return known.get(name);
    if (known.size >= MOST_SPELLINGS) known.clear();
    const market = marketNamed(name, config);
    known.set(name, market);
    return market;
  };
  finders.set(config, finder);
  return finder;
}
