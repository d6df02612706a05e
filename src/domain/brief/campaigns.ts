/** The Campaigns tab: the universal part of all briefs, a row a campaign. Keys stand in the first row, so that labels may be reworded. */
import { type Cell, isDate, textOf } from "../cell.ts";
import { dayOf } from "../day.ts";
import { sameName } from "../names.ts";

/** The tab as texts, its two heading rows first; empty where there is no tab yet. */
export type CampaignRows = readonly (readonly string[])[];
export type CampaignColumn = { readonly key: string; readonly label: string };
/** Place in the tab, counted from 1. */
export type CampaignEdit = { readonly row: number; readonly column: number; readonly text: string };

/** Keys, then labels. */
export const CAMPAIGN_HEADINGS = 2;
/** The column of the campaigns' names. */
export const CAMPAIGN_KEY = "campaign";

/** "2026-10-05" for a cell that Sheets has made a date of. */
export const campaignText = (cell: Cell): string => (isDate(cell) ? dayOf(cell) : textOf(cell));

/** The names of all campaigns, in the order of the tab. */
export const campaignNames = (rows: CampaignRows): readonly string[] =>
  rows.slice(CAMPAIGN_HEADINGS).flatMap((row) => row[nameColumn(rows)] || []);

/** What the tab says of one campaign, under its keys; undefined where it has no row. */
export function campaignIn(rows: CampaignRows, name: string): Readonly<Record<string, string>> | undefined {
  const row = rows[rowOf(rows, name)];
  return row && Object.fromEntries((rows[0] ?? []).flatMap((key, column) => (key ? [[key, row[column] ?? ""]] : [])));
}

/**
 * The cells to write so that the tab says what was typed: all of a campaign that is new, else only the fields that were
 * edited, so that what others changed by hand meanwhile stays. Columns that are missing go to the right.
 */
export function campaignEdits(
  rows: CampaignRows,
  columns: readonly CampaignColumn[],
  values: Readonly<Record<string, string>>,
  edited: readonly string[],
): readonly CampaignEdit[] {
  const present = rows[0] ?? [];
  const missing = columns.filter(({ key }) => !present.includes(key));
  const keys = [...present, ...missing.map(({ key }) => key)];
  const headings = missing.flatMap(({ key, label }) => {
    const column = keys.indexOf(key) + 1;
    return [
      { row: 1, column, text: key },
      { row: 2, column, text: label },
    ];
  });
  const found = rowOf(rows, values[CAMPAIGN_KEY] ?? "");
  const row = found < 0 ? Math.max(rows.length, CAMPAIGN_HEADINGS) : found;
  const written = columns.filter(({ key }) => found < 0 || edited.includes(key));
  const cells = written.map(({ key }) => ({ row: row + 1, column: keys.indexOf(key) + 1, text: values[key] ?? "" }));
  return [...headings, ...cells];
}

const nameColumn = (rows: CampaignRows): number => (rows[0] ?? []).indexOf(CAMPAIGN_KEY);

const rowOf = (rows: CampaignRows, name: string): number =>
  rows.findIndex((row, index) => index >= CAMPAIGN_HEADINGS && sameName(row[nameColumn(rows)] ?? "", name));
