/** The Campaigns tab, read for the window and written by it; people may edit it by hand as well. */
import {
  CAMPAIGN_HEADINGS,
  type CampaignColumn,
  type CampaignEdit,
  type CampaignTable,
  campaignEdits,
  campaignTable,
} from "../domain/brief/campaigns.ts";
import type { Language, Text } from "../domain/text.ts";
import { readTab, type Sheet, writeBlock } from "./book.ts";
import { lockedBriefly } from "./lock.ts";
import { makeTabBehind, managedTab } from "./tabs.ts";

/** The tab as it stands; throws a sentence where its row of keys is gone. */
export function readCampaigns(language: Language): CampaignTable {
  const sheet = managedTab("Campaigns");
  if (!sheet?.getLastRow()) return { top: 0, rows: [] };
  const table = campaignTable(readTab(sheet));
  if (table) return table;
  throw new Error(noKeys(sheet.getName())[language]);
}

/**
 * Makes tab, columns and row where they are missing; `edited` are the keys that were typed in this window. Returns the
 * tab as it stands then, with what others changed by hand.
 */
export function writeCampaign(
  columns: readonly CampaignColumn[],
  values: Readonly<Record<string, string>>,
  edited: readonly string[],
  language: Language,
): CampaignTable {
  return lockedBriefly(language, () => {
    const table = readCampaigns(language);
    const edits = campaignEdits(table, columns, values, edited);
    if (!edits.length) return table;
    const sheet = makeTabBehind("Campaigns");
    for (const line of linesOf(edits)) writeBlock(sheet, line.row, line.column, [line.texts]);
    if (!table.rows.length) dress(sheet, columns.length);
    return readCampaigns(language);
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

const noKeys = (name: string): Text => ({
  en: `The tab “${name}” has lost its row of keys (campaign, brand, goal, …), so no campaign can be read. Restore that row (Edit, Undo), or rename the tab.`,
  ru: `На вкладке «${name}» нет строки с ключами (campaign, brand, goal, …), поэтому кампании не прочитать. Верните её (Правка, Отменить) или переименуйте вкладку.`,
});

function dress(sheet: Sheet, width: number): void {
  sheet.getRange(1, 1, 1, width).setFontColor("#80868b");
  sheet.getRange(CAMPAIGN_HEADINGS, 1, 1, width).setFontWeight("bold").setBackground("#d9e7fd").setWrap(true);
  sheet.setFrozenRows(CAMPAIGN_HEADINGS);
  sheet.setFrozenColumns(1);
  sheet.setColumnWidths(1, width, 180);
}
