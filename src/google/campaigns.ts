/** The Campaigns tab, read for the window and written by it; people may edit it by hand as well. */
import {
  CAMPAIGN_HEADINGS,
  type CampaignColumn,
  type CampaignEdit,
  type CampaignRows,
  campaignEdits,
  campaignText,
} from "../domain/brief/campaigns.ts";
import type { Language } from "../domain/text.ts";
import { readTab, type Sheet, writeBlock } from "./book.ts";
import { lockedBriefly } from "./lock.ts";
import { makeTabBehind, managedTab } from "./tabs.ts";

export function readCampaigns(): CampaignRows {
  const sheet = managedTab("Campaigns");
  return sheet?.getLastRow() ? readTab(sheet).map((row) => row.map(campaignText)) : [];
}

/** Makes tab, columns and row where they are missing; `edited` are the keys that were typed in this window. */
export function writeCampaign(
  columns: readonly CampaignColumn[],
  values: Readonly<Record<string, string>>,
  edited: readonly string[],
  language: Language,
): void {
  lockedBriefly(language, () => {
    const rows = readCampaigns();
    const edits = campaignEdits(rows, columns, values, edited);
    if (!edits.length) return;
    const sheet = makeTabBehind("Campaigns");
    for (const line of linesOf(edits)) writeBlock(sheet, line.row, line.column, [line.texts]);
    if (!rows.length) dress(sheet, columns.length);
  });
}

/** Neighbours in one row are written at once. */
function linesOf(edits: readonly CampaignEdit[]): { row: number; column: number; texts: string[] }[] {
  const lines: { row: number; column: number; texts: string[] }[] = [];
  for (const { row, column, text } of [...edits].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const last = lines[lines.length - 1];
    if (last?.row === row && last.column + last.texts.length === column) last.texts.push(text);
    else lines.push({ row, column, texts: [text] });
  }
  return lines;
}

function dress(sheet: Sheet, width: number): void {
  sheet.getRange(1, 1, 1, width).setFontColor("#80868b");
  sheet.getRange(CAMPAIGN_HEADINGS, 1, 1, width).setFontWeight("bold").setBackground("#d9e7fd").setWrap(true);
  sheet.setFrozenRows(CAMPAIGN_HEADINGS);
  sheet.setFrozenColumns(1);
  sheet.setColumnWidths(1, width, 180);
}
