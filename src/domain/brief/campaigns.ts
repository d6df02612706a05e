/** The Campaigns tab: the universal part of all briefs, a row a campaign. Keys stand in the first row, so that labels may be reworded. */
import type { Cell } from "../cell.ts";
import { dayOf, dayOrText } from "../day.ts";
import { sameName, sameText } from "../names.ts";

/**
 * The tab as texts from its two heading rows on; empty where there is no tab yet. Of the campaigns that are not asked for
 * only the names are there: a team may have thousands.
 */
export type CampaignRows = readonly (readonly string[])[];
/** The same with what people put above it: `top` rows. */
export type CampaignTable = { readonly top: number; readonly rows: CampaignRows };
export type CampaignColumn = { readonly key: string; readonly label: string };
/** Place in the tab, counted from 1. */
export type CampaignEdit = { readonly row: number; readonly column: number; readonly text: string };

/** Keys, then labels. */
export const CAMPAIGN_HEADINGS = 2;
/** The column of the campaigns' names. */
export const CAMPAIGN_KEY = "campaign";

/** Some of the keys that a tab of ours has besides that of the name. */
const OURS = ["goal", "why", "brand", "audience", "pillars", "channel"];
/** People put a title above a table; no further down than this. */
const HEADING_ROWS = 20;

/** The table below the row of keys, of which `least` have to be there; undefined where that row is gone. */
export function campaignTable(
  cells: readonly (readonly Cell[])[],
  dayOfDate = dayOf,
  least = 1,
): CampaignTable | undefined {
  const rows = cells.map((row) => row.map((cell) => dayOrText(cell, dayOfDate)));
  const top = rows
    .slice(0, HEADING_ROWS)
    .findIndex((row) => row.includes(CAMPAIGN_KEY) && OURS.filter((key) => row.includes(key)).length >= least);
  return top < 0 ? undefined : { top, rows: rows.slice(top) };
}

/** The names of all campaigns, in the order of the tab. */
export const campaignNames = (rows: CampaignRows): readonly string[] =>
  rows.slice(CAMPAIGN_HEADINGS).flatMap((row) => row[nameColumn(rows)] || []);

/** What the tab says of one campaign, under its keys; undefined where it has no row. */
export function campaignIn(rows: CampaignRows, name: string): Readonly<Record<string, string>> | undefined {
  const row = rows[rowOf(rows, name)];
  // of two columns with one key the first counts, as it does where they are written
  return row && Object.fromEntries((rows[0] ?? []).flatMap((key, at) => (key ? [[key, row[at] ?? ""]] : [])).reverse());
}

/** Edited fields in which the tab says nothing that the window knew, has now or had sent before: somebody else wrote there. */
export function campaignConflicts(
  rows: CampaignRows,
  values: Readonly<Record<string, string>>,
  edited: readonly string[],
  known: Readonly<Record<string, string>> = {},
  mine: readonly Readonly<Record<string, string>>[] = [],
): readonly string[] {
  const now = campaignIn(rows, values[CAMPAIGN_KEY] ?? "");
  const isOurs = (key: string) => [known, values, ...mine].some((texts) => sameText(now?.[key], texts[key]));
  return now ? edited.filter((key) => !isOurs(key)) : [];
}

/**
 * The cells to write so that the tab says what was typed: all of a campaign that is new, else only the fields that were
 * edited, so that what others changed by hand meanwhile stays. Columns that are missing go to the right.
 */
export function campaignEdits(
  { top, rows }: CampaignTable,
  columns: readonly CampaignColumn[],
  values: Readonly<Record<string, string>>,
  edited: readonly string[],
): readonly CampaignEdit[] {
  const present = rows[0] ?? [];
  const missing = columns.filter(({ key }) => !present.includes(key));
  const unlabelled = columns.filter(({ key }) => present.includes(key) && !rows[1]?.[present.indexOf(key)]);
  const keys = [...present, ...missing.map(({ key }) => key)];
  const headings = missing.flatMap(({ key, label }) => {
    const column = keys.indexOf(key) + 1;
    return [
      { row: top + 1, column, text: key },
      { row: top + 2, column, text: label },
    ];
  });
  const found = rowOf(rows, values[CAMPAIGN_KEY] ?? "");
  const isUsed = (cells: readonly string[]) => columns.some(({ key }) => cells[present.indexOf(key)]);
  const used = rows.reduce(
    (last, cells, index) => (isUsed(cells) ? Math.max(last, index + 1) : last),
    CAMPAIGN_HEADINGS,
  );
  const row = found < 0 ? used : found;
  const written = columns.filter(({ key }) => found < 0 || edited.includes(key));
  const cells = written.map(({ key }) => ({
    row: top + row + 1,
    column: keys.indexOf(key) + 1,
    text: values[key] ?? "",
  }));
  const labels = unlabelled.map(({ key, label }) => ({ row: top + 2, column: keys.indexOf(key) + 1, text: label }));
  return [...headings, ...labels, ...cells];
}

/** The tab without the texts of the campaigns that are not named. */
export const onlyTextsOf = (rows: CampaignRows, ...names: readonly string[]): CampaignRows => {
  const at = nameColumn(rows);
  return rows.map((row, index) =>
    index < CAMPAIGN_HEADINGS || names.some((name) => sameName(row[at] ?? "", name))
      ? row
      : namedRow(row[at] ?? "", at),
  );
};

/** A row of which the name alone is known. */
export const namedRow = (name: string, at: number): readonly string[] =>
  Array.from({ length: at + 1 }, (_, column) => (column === at ? name : ""));

/** The campaign that says word for word what `known` says under another name, where there is one only. */
export function renamedTo(rows: CampaignRows, known: Readonly<Record<string, string>>): string | undefined {
  const isSame = (texts: Readonly<Record<string, string>>) =>
    Object.keys(known).every((key) => key === CAMPAIGN_KEY || sameText(known[key], texts[key]));
  const says = Object.keys(known).some((key) => key !== CAMPAIGN_KEY && known[key]);
  const found = campaignNames(rows).filter((name) => says && isSame(campaignIn(rows, name) ?? {}));
  return found.length === 1 ? found[0] : undefined;
}

export const nameColumn = (rows: CampaignRows): number => (rows[0] ?? []).indexOf(CAMPAIGN_KEY);

/** The place of a campaign among the rows; -1 where it has none. */
export const rowOf = (rows: CampaignRows, name: string): number =>
  rows.findIndex((row, index) => index >= CAMPAIGN_HEADINGS && sameName(row[nameColumn(rows)] ?? "", name));
