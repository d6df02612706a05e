/** The Briefs tab by the cells that name each brief: a log of many is long, so contents are read where they are asked for. */
import type { EarlierBrief } from "../domain/brief/answers.ts";
import {
  type BriefOwner,
  type BriefPlaces,
  briefPlaces,
  type KeyedBrief,
  keyedBriefs,
  loggedBrief,
  soundContent,
} from "../domain/brief/log.ts";
import { briefsOf, byVersion } from "../domain/brief/versions.ts";
import type { Cell } from "../domain/cell.ts";
import { sameName } from "../domain/names.ts";
import type { Language } from "../domain/text.ts";
import type { Sheet } from "./book.ts";
import { noColumns } from "./briefLog.ts";
import { managedTab } from "./tabs.ts";

export type BriefIndex = {
  readonly briefs: readonly KeyedBrief[];
  /** The content of one row; undefined where somebody changed it. */
  readonly contentOf: (brief: KeyedBrief) => string | undefined;
  /** Reads the contents of several rows by one call. */
  readonly fetch: (rows: readonly number[]) => void;
  /** Where the columns stand; undefined where there is no log yet. */
  readonly places?: BriefPlaces;
  readonly sheet?: Sheet;
};

/** Every brief that was issued so far; throws a sentence where the tab has lost its headings. */
export function readBriefIndex(language: Language): BriefIndex {
  const sheet = managedTab("Briefs");
  const last = sheet?.getLastRow() ?? 0;
  if (!sheet || last === 0) return { briefs: [], contentOf: () => undefined, fetch: () => undefined };
  const width = sheet.getLastColumn();
  const places = briefPlaces(sheet.getRange(1, 1, 1, width).getValues()[0] ?? []);
  if (!places) throw new Error(noColumns(sheet.getName())[language]);
  const known = new Map<number, Cell[]>();
  const fetch = (rows: readonly number[]) => {
    const [first, last] = [Math.min(...rows), Math.max(...rows)];
    if (!rows.length) return;
    const cells = sheet.getRange(first, 1, last - first + 1, width).getValues();
    for (const [at, row] of cells.entries()) known.set(first + at, row);
  };
  const rowAt = (row: number): readonly Cell[] => {
    if (!known.has(row)) fetch([row]);
    return known.get(row) ?? [];
  };
  const keys = last > 1 ? sheet.getRange(2, 1, last - 1, places.content).getValues() : [];
  const { briefs, unclear } = keyedBriefs(keys, places);
  const all = [...briefs, ...clearedUp(sheet, unclear, width, places)].sort((one, other) => one.row - other.row);
  return { briefs: all, contentOf: ({ row }) => soundContent(rowAt(row), places), fetch, places, sheet };
}

/** Rows that are not what was logged are read whole, by one call. */
function clearedUp(sheet: Sheet, rows: readonly number[], width: number, places: BriefPlaces): readonly KeyedBrief[] {
  const [first, last] = [rows[0], rows[rows.length - 1]];
  if (first === undefined || last === undefined) return [];
  const cells = sheet.getRange(first, 1, last - first + 1, width).getValues();
  return rows.flatMap((row) => {
    const logged = loggedBrief(cells[row - first] ?? [], row, places);
    if (!logged) return [];
    const { json, ...brief } = logged;
    return [{ ...brief, ...(json === undefined ? { damaged: true as const } : {}) }];
  });
}

/**
 * One partnership's briefs; the newest whole one of the campaign, or of the one that went out last where none is named,
 * brings its content along. `damaged` are the rows of the
 * log in which somebody changed what was issued, as far as they were looked at.
 */
export function earlierOf(
  { briefs, contentOf }: BriefIndex,
  owner: BriefOwner,
): { readonly earlier: readonly EarlierBrief[]; readonly damaged: readonly number[] } {
  const own = briefsOf(briefs, owner);
  const campaign = owner.campaign || own[own.length - 1]?.campaign || "";
  const changed = new Set(briefs.flatMap(({ row, damaged }) => (damaged ? [row] : [])));
  let newest: { readonly row: number; readonly json: string } | undefined;
  const inQuestion = own.filter((one) => sameName(one.campaign, campaign) && !changed.has(one.row));
  for (const one of inQuestion
    .filter(({ withdrawn }) => !withdrawn)
    .sort(byVersion)
    .reverse()) {
    const json = contentOf(one);
    if (json === undefined) {
      changed.add(one.row);
      continue;
    }
    newest = { row: one.row, json };
    break;
  }
  const earlier = own.map(({ creator, market, row, by, damaged: _, ...brief }) => ({
    ...brief,
    ...(changed.has(row) ? { damaged: true as const } : {}),
    ...(newest?.row === row ? { json: newest.json } : {}),
  }));
  return { earlier, damaged: [...changed].sort((one, other) => one - other) };
}
