/** The Campaigns tab, read for the window and written by it; people may edit it by hand as well. */
import {
  CAMPAIGN_HEADINGS,
  CAMPAIGN_KEY,
  type CampaignColumn,
  type CampaignEdit,
  type CampaignRows,
  type CampaignTable,
  campaignConflicts,
  campaignEdits,
  campaignIn,
  campaignTable,
} from "../domain/brief/campaigns.ts";
import type { Language, Text } from "../domain/text.ts";
import { dayInBook, readTab, type Sheet, writeBlock } from "./book.ts";
import { lockedBriefly } from "./lock.ts";
import { makeTabBehind, managedTab } from "./tabs.ts";

/** The tab as it stands; throws a sentence where its row of keys is gone. */
export function readCampaigns(language: Language): CampaignTable {
  const sheet = managedTab("Campaigns");
  if (!sheet?.getLastRow()) return { top: 0, rows: [] };
  const table = campaignTable(readTab(sheet), dayInBook());
  if (table) return table;
  throw new Error(noKeys(sheet.getName())[language]);
}

/**
 * Makes tab, columns and row where they are missing; `edited` are the keys that were typed in this window, and what
 * others wrote into them meanwhile stays. Returns the tab as it stands then. Throws a sentence where the window knew a
 * row that is gone.
 */
export function writeCampaign(
  columns: readonly CampaignColumn[],
  values: Readonly<Record<string, string>>,
  edited: readonly string[],
  known: Readonly<Record<string, string>> | undefined,
  language: Language,
): { readonly campaigns: CampaignRows; readonly conflicts: readonly string[] } {
  return lockedBriefly(language, () => {
    const table = readCampaigns(language);
    const name = values[CAMPAIGN_KEY] ?? "";
    if (known && !campaignIn(table.rows, name)) throw new Error(gone(name)[language]);
    const conflicts = campaignConflicts(table.rows, values, edited, known);
    const free = edited.filter((key) => !conflicts.includes(key));
    const edits = campaignEdits(table, columns, values, free);
    if (!edits.length) return { campaigns: table.rows, conflicts };
    const sheet = makeTabBehind("Campaigns");
    for (const line of linesOf(edits)) writeBlock(sheet, line.row, line.column, [line.texts]);
    if (!table.rows.length) dress(sheet, columns.length);
    return { campaigns: readCampaigns(language).rows, conflicts };
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
  en: `The tab “${name}” has lost its row of keys (campaign, brand, goal, …), so no campaign can be read. Restore that row: File, Version history.`,
  ru: `На вкладке «${name}» нет строки с ключами (campaign, brand, goal, …), поэтому кампании не прочитать. Верните её: Файл, История версий.`,
});
const gone = (name: string): Text => ({
  en: `The campaign “${name}” is not in the Campaigns tab any more: it was renamed or deleted. Type its new name above.`,
  ru: `Кампании «${name}» больше нет на вкладке Campaigns: её переименовали или удалили. Впишите новое название выше.`,
});

function dress(sheet: Sheet, width: number): void {
  sheet.getRange(1, 1, 1, width).setFontColor("#80868b");
  sheet.getRange(CAMPAIGN_HEADINGS, 1, 1, width).setFontWeight("bold").setBackground("#d9e7fd").setWrap(true);
  sheet.setFrozenRows(CAMPAIGN_HEADINGS);
  sheet.setFrozenColumns(1);
  sheet.setColumnWidths(1, width, 180);
}
