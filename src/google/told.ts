/** What people decided about tabs and columns in Set up: kept as developer metadata, which moves with its column and tab. */
import { isMeaning, type Meaning } from "../domain/sheets/meanings.ts";
import { allMarks, book, columnLetters, marksChanged, type Sheet } from "./book.ts";

const KEY = {
  column: "crossmarket.column",
  inserted: "crossmarket.inserted",
  tab: "crossmarket.tab",
  market: "crossmarket.market",
} as const;

/** `market` is that of all rows of the tab which name none. */
export type TabTold = { readonly use?: boolean; readonly market?: string };

export type BookTold = {
  /** By the tab's id; columns count from 0. */
  readonly meanings: ReadonlyMap<number, ReadonlyMap<number, Meaning>>;
  readonly inserted: ReadonlyMap<number, ReadonlySet<number>>;
  readonly tabs: ReadonlyMap<number, TabTold>;
  /** The market of rows that name none anywhere. */
  readonly market: string | undefined;
};

/** One search for the whole book. */
export function readTold(): BookTold {
  const meanings = new Map<number, Map<number, Meaning>>();
  const inserted = new Map<number, Set<number>>();
  const tabs = new Map<number, TabTold>();
  let market: string | undefined;
  for (const mark of allMarks()) {
    const [key, value] = [mark.getKey(), mark.getValue() ?? ""];
    if (key === KEY.market) market = value || undefined;
    if (key === KEY.tab) {
      const sheet = mark.getLocation().getSheet();
      if (sheet) tabs.set(sheet.getSheetId(), tabFrom(value));
    }
    if (key === KEY.column || key === KEY.inserted) takeColumn(mark, key, value, { meanings, inserted });
  }
  return { meanings, inserted, tabs, market };
}

type Columns = { readonly meanings: Map<number, Map<number, Meaning>>; readonly inserted: Map<number, Set<number>> };

function takeColumn(mark: Mark, key: string, value: string, { meanings, inserted }: Columns): void {
  const place = columnOf(mark);
  if (!place) return;
  const { sheet, at } = place;
  if (key === KEY.inserted) inserted.set(sheet, new Set([...(inserted.get(sheet) ?? []), at]));
  else if (isMeaning(value)) meanings.set(sheet, new Map([...(meanings.get(sheet) ?? []), [at, value]]));
}

type Mark = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

function columnOf(mark: Mark): { readonly sheet: number; readonly at: number } | undefined {
  const range = mark.getLocation().getColumn();
  return range ? { sheet: range.getSheet().getSheetId(), at: range.getColumn() - 1 } : undefined;
}

function tabFrom(json: string): TabTold {
  try {
    const value = JSON.parse(json) as Record<string, unknown>;
    return {
      ...(typeof value.use === "boolean" ? { use: value.use } : {}),
      ...(typeof value.market === "string" ? { market: value.market } : {}),
    };
  } catch {
    return {};
  }
}

/** A decision about a column replaces the one before; `at` counts from 0. */
export function tellColumn(sheet: Sheet, at: number, meaning: Meaning): void {
  setMark(columnAt(sheet, at), KEY.column, meaning);
}

/** Marks a column as one that "Insert formulas" made. */
export function tellInserted(sheet: Sheet, at: number, name: string): void {
  setMark(columnAt(sheet, at), KEY.inserted, name);
}

export function tellTab(sheet: Sheet, told: TabTold): void {
  setMark(sheet, KEY.tab, JSON.stringify(told));
}

export function tellMarket(code: string): void {
  setMark(book(), KEY.market, code);
}

/** Google takes marks of whole columns alone: "C:C" is one in so many words, C1:C1000 only as long as the tab ends there. */
const columnAt = (sheet: Sheet, at: number) => sheet.getRange(`${columnLetters(at + 1)}:${columnLetters(at + 1)}`);

type Marked = {
  getDeveloperMetadata(): Mark[];
  addDeveloperMetadata(key: string, value: string): unknown;
};

function setMark(on: Marked, key: string, value: string): void {
  marksChanged();
  const [known, ...more] = on.getDeveloperMetadata().filter((mark) => mark.getKey() === key);
  for (const double of more) double.remove();
  if (!known) on.addDeveloperMetadata(key, value);
  else if (known.getValue() !== value) known.setValue(value);
}
