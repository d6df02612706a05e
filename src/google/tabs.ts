/** The tabs that the add-on keeps: found by their mark, so that a renamed tab is still the same tab. */

import { campaignTable } from "../domain/brief/campaigns.ts";
import { briefPlaces } from "../domain/brief/log.ts";
import { type Cell, isBlank } from "../domain/cell.ts";
import { isConfig, MARKETS_NAME } from "../domain/config/config.ts";
import { CREATORS_NAME } from "../domain/people/creatorColumns.ts";
import { creatorTable } from "../domain/people/creatorTable.ts";
import { activityTable } from "../domain/process/activityTable.ts";
import { paymentTable } from "../domain/process/payments/table.ts";
import { isToday } from "../domain/process/today/page.ts";
import { isScorecard } from "../domain/scorecard/table.ts";
import { findTables } from "../domain/sheets/table/find.ts";
import { logPlaces } from "../domain/sop/log.ts";
import { type Language, quoted, type Text } from "../domain/text.ts";
import { allMarks, book, isGrid, marksChanged, placeNow, readTab, type Sheet } from "./book.ts";
import { requireOpen } from "./closed.ts";
import { namedTab } from "./names.ts";

export const managedTabs = [
  "Config",
  "Check",
  "Campaigns",
  "Creators",
  "Briefs",
  "Activity",
  "Rollup",
  "Rollup data",
  "Scorecard",
  "Payments",
  "Today",
  "SOP",
] as const;
export type ManagedTab = (typeof managedTabs)[number];

const MARK = "crossmarket";

/** Teams have tabs of these names of their own: without a mark they are ours only where they read like it. */
const ours: { readonly [tab in ManagedTab]?: (rows: Cell[][]) => boolean } = {
  Config: isConfig,
  Campaigns: (rows) => campaignTable(rows, undefined, 4) !== undefined && !findTables(rows).length,
  Creators: (rows) => creatorTable(rows) !== undefined,
  Briefs: (rows) => briefPlaces(rows[0] ?? []) !== undefined,
  Activity: (rows) => activityTable(rows) !== undefined,
  Today: isToday,
  Scorecard: isScorecard,
  Payments: (rows) => paymentTable(rows) !== undefined,
  SOP: (rows) => logPlaces(rows[0] ?? []) !== undefined,
};

/**
 * A tab that holds nothing is what a run leaves that ended before it wrote: it is filled. A table of partnerships is the
 * team's, whatever its tab is called, and so is a tab without cells.
 */
function isOurs(tab: ManagedTab, sheet: Sheet): boolean {
  if (!isGrid(sheet)) return false;
  const rows = readTab(sheet);
  return rows.every((row) => row.every(isBlank)) || (ours[tab] ?? holdsNoTable)(rows);
}
const holdsNoTable = (rows: Cell[][]): boolean => findTables(rows).length === 0;

/** Marks live in developer metadata; a tab without one, made by hand or by a copy, is found by its name. */
export function managedTab(tab: ManagedTab): Sheet | undefined {
  const marked = markedTabs().get(tab);
  if (marked) return marked;
  const named = book().getSheetByName(tab) ?? undefined;
  if (!named || isOurs(tab, named)) return named;
  const beside = book().getSheetByName(besideName(tab)) ?? undefined; // made by a run that ended before its mark
  return beside && isOurs(tab, beside) ? beside : undefined;
}

/** The tab, made where it is missing; `dress` runs before its mark is set, so that a tab with a mark is a complete one. */
export function makeTab(tab: ManagedTab, dress?: (sheet: Sheet, isNew: boolean) => void): Sheet {
  const found = managedTab(tab);
  const sheet = found ?? book().insertSheet(freeName(tab), book().getSheets().length);
  if (markedTabs().has(tab)) return sheet;
  dress?.(sheet, !found);
  sheet.addDeveloperMetadata(MARK, tab);
  marksChanged();
  marked = new Map([...markedTabs(), [tab, sheet]]);
  return sheet;
}

/** "Briefs", or "Briefs (Crossmarket)" where the team has a tab of that name. */
const freeName = (tab: ManagedTab): string => (book().getSheetByName(tab) ? besideName(tab) : tab);
const besideName = (tab: ManagedTab): string => `${tab} (Crossmarket)`;

/** A new tab opens itself at Google; here the cell at which people work stays selected instead. */
export function makeTabBehind(tab: ManagedTab, dress?: Parameters<typeof makeTab>[1]): Sheet {
  if (managedTab(tab)) return makeTab(tab, dress);
  const selected = placeNow();
  const sheet = makeTab(tab, dress);
  selected.activate();
  return sheet;
}

/** A tab of that name which the add-on did not make, or did not finish. */
export const unmarkedTab = (tab: ManagedTab): Sheet | undefined =>
  markedTabs().has(tab) ? undefined : managedTab(tab);

/** The add-on's own tabs and copies of them, which are never taken for a team's. */
export const managedIds = (): ReadonlySet<number> =>
  new Set([
    ...managedTabs.flatMap((tab) => managedTab(tab)?.getSheetId() ?? []),
    ...doubledTabs().flatMap(({ copies }) => copies.map((copy) => copy.getSheetId())),
  ]);

/** Looked up once a run: nothing outlives it. */
let marked: ReadonlyMap<string, Sheet> | undefined;
let doubled: readonly DoubledTab[] = [];

/** A tab that somebody duplicated, mark and all: one of the two is read, and the other is said. */
export type DoubledTab = { readonly tab: string; readonly kept: Sheet; readonly copies: readonly Sheet[] };

export function doubledTabs(): readonly DoubledTab[] {
  markedTabs();
  return doubled;
}

/** A sentence for each tab of which there are several. */
export const doubledSaid = (): readonly Text[] =>
  doubledTabs().map(({ kept, copies }) => {
    const names = quoted(copies.map((copy) => copy.getName()));
    const name = kept.getName();
    return {
      en: `Not read, as copies of “${name}”: ${names.en}.`,
      ru: `Не читаются как копии вкладки «${name}»: ${names.ru}.`,
    };
  });

function markedTabs(): ReadonlyMap<string, Sheet> {
  marked ??= findMarks();
  return marked;
}

function findMarks(): ReadonlyMap<string, Sheet> {
  const all = new Map<string, Sheet[]>();
  for (const mark of allMarks()) {
    if (mark.getKey() !== MARK) continue;
    const [tab, sheet] = [mark.getValue(), mark.getLocation().getSheet()];
    if (tab && sheet) all.set(tab, [...(all.get(tab) ?? []), sheet]);
  }
  doubled = [...all].flatMap(([tab, sheets]) => {
    const kept = keptOf(tab, sheets);
    const copies = sheets.filter((sheet) => sheet.getSheetId() !== kept?.getSheetId());
    return kept && copies.length ? [{ tab, kept, copies }] : [];
  });
  const found = new Map([...all].flatMap(([tab, [first]]) => (first ? [[tab, first] as const] : [])));
  for (const { tab, kept } of doubled) found.set(tab, kept);
  return found;
}

/** Formulas read what MARKETS and CREATORS name, so that is the one; else the first in the order of the tabs. */
const namesOf: ReadonlyMap<string, string> = new Map([
  ["Config", MARKETS_NAME],
  ["Creators", CREATORS_NAME],
]);

function keptOf(tab: string, sheets: readonly Sheet[]): Sheet | undefined {
  if (sheets.length < 2) return sheets[0];
  const name = namesOf.get(tab);
  const named = name === undefined ? undefined : namedTab(name);
  const ids = sheets.map((sheet) => sheet.getSheetId());
  return (
    (named && ids.includes(named.getSheetId()) ? named : undefined) ??
    book()
      .getSheets()
      .find((sheet) => ids.includes(sheet.getSheetId()))
  );
}

/** Throws a sentence where somebody protected one of the tabs against this person: said before anything is written. */
export const requireEditable = (tabs: readonly ManagedTab[], language: Language): void =>
  requireOpen(
    tabs.flatMap((tab) => managedTab(tab) ?? []),
    language,
  );
