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
  campaignNames,
  campaignTable,
  nameColumn,
  namedRow,
  onlyTextsOf,
  renamedTo,
  rowOf,
} from "../domain/brief/campaigns.ts";
import { dayOrText } from "../domain/day.ts";
import type { Language, Text } from "../domain/text.ts";
import { dayInBook, makeRoom, readTab, type Sheet, writeBlock } from "./book.ts";
import { lockedBriefly } from "./lock.ts";
import { dressHeadings } from "./looks.ts";
import { makeTabBehind, managedTab, requireEditable } from "./tabs.ts";

export type CampaignIndex = {
  readonly names: readonly string[];
  /** The table with the texts of one campaign, and only the names of the others. */
  readonly withTexts: (name: string) => CampaignTable;
};

/** So far down the row of keys may stand, with the row of labels below it. */
const HEAD_ROWS = 21;

/** The campaigns by their names, texts where they are asked for; throws a sentence where the row of keys is gone. */
export function readCampaigns(language: Language): CampaignIndex {
  const sheet = managedTab("Campaigns");
  const last = sheet?.getLastRow() ?? 0;
  if (!sheet || !last) return { names: [], withTexts: () => ({ top: 0, rows: [] }) };
  const width = sheet.getLastColumn();
  const dayOfDate = dayInBook();
  const head = Math.min(last, HEAD_ROWS);
  const table = campaignTable(sheet.getRange(1, 1, head, width).getValues(), dayOfDate);
  if (!table) throw new Error(noKeys(sheet.getName())[language]);
  const { top } = table;
  const at = nameColumn(table.rows);
  const below = last > head ? sheet.getRange(head + 1, at + 1, last - head, 1).getValues() : [];
  const rows = [...table.rows, ...below.map(([cell]) => namedRow(dayOrText(cell, dayOfDate), at))];
  const withTexts = (name: string): CampaignTable => {
    const found = rowOf(rows, name);
    const fetched = found + top >= head;
    const texts = fetched ? sheet.getRange(top + found + 1, 1, 1, width).getValues()[0] : undefined;
    const whole = texts?.map((cell) => dayOrText(cell, dayOfDate));
    return {
      top,
      rows: onlyTextsOf(
        rows.map((row, index) => (whole && index === found ? whole : row)),
        name,
      ),
    };
  };
  return { names: campaignNames(rows), withTexts };
}

/** All of it, for what needs every row. */
export function wholeTab(language: Language): CampaignTable {
  const sheet = managedTab("Campaigns");
  if (!sheet?.getLastRow()) return { top: 0, rows: [] };
  const table = campaignTable(readTab(sheet), dayInBook());
  if (table) return table;
  throw new Error(noKeys(sheet.getName())[language]);
}

type Texts = Readonly<Record<string, string>>;
type CampaignToWrite = {
  readonly columns: readonly CampaignColumn[];
  readonly values: Texts;
  readonly edited: readonly string[];
  readonly known: Texts | undefined;
  readonly mine: readonly Texts[] | undefined;
};

/**
 * Makes tab, columns and row where they are missing; `edited` are the keys that were typed in this window, and what
 * others wrote into them meanwhile stays. Returns the tab as it stands then. Throws a sentence where the window knew a
 * row that is gone.
 */
export function writeCampaign(
  { columns, values, edited, known, mine }: CampaignToWrite,
  language: Language,
): { readonly campaigns: CampaignRows; readonly conflicts: readonly string[]; readonly renamed?: string } {
  return lockedBriefly(language, () => {
    const typedName = values[CAMPAIGN_KEY] ?? "";
    const near = readCampaigns(language).withTexts(typedName);
    if (campaignIn(near.rows, typedName)) return write(near, typedName);
    // where a campaign's row belongs that is new, or by what name it goes now, only the whole tab tells
    const all = wholeTab(language);
    const renamed = known && renamedTo(all.rows, known);
    if (known && renamed === undefined) throw new Error(gone(typedName)[language]);
    return { ...write(all, renamed ?? typedName), ...(renamed === undefined ? {} : { renamed }) };
  });

  function write(table: CampaignTable, name: string) {
    const named = { ...values, [CAMPAIGN_KEY]: name };
    const conflicts = campaignConflicts(table.rows, named, edited, known, mine);
    const free = edited.filter((key) => !conflicts.includes(key) && key !== CAMPAIGN_KEY);
    const edits = campaignEdits(table, columns, named, free);
    if (!edits.length) return { campaigns: onlyTextsOf(table.rows, name), conflicts };
    requireEditable(["Campaigns"], language);
    const sheet = makeTabBehind("Campaigns", (made) => dress(made, columns.length));
    for (const { row, column, rows } of blocksOf(edits)) writeBlock(sheet, row, column, rows);
    SpreadsheetApp.flush();
    return { campaigns: readCampaigns(language).withTexts(name).rows, conflicts };
  }
}

type Block = { readonly row: number; readonly column: number; readonly rows: string[][] };

/**
 * Neighbours are written at once: a tab's first keys, labels and campaign by one call, so that a run that dies leaves all
 * or none of them.
 */
function blocksOf(edits: readonly CampaignEdit[]): readonly Block[] {
  const lines: { row: number; column: number; texts: string[] }[] = [];
  for (const { row, column, text } of [...edits].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const last = lines[lines.length - 1];
    if (last?.row === row && last.column + last.texts.length === column) last.texts.push(text);
    else lines.push({ row, column, texts: [text] });
  }
  const blocks: Block[] = [];
  for (const { row, column, texts } of lines) {
    const above = blocks.find(
      (one) => one.column === column && one.row + one.rows.length === row && one.rows[0]?.length === texts.length,
    );
    if (above) above.rows.push(texts);
    else blocks.push({ row, column, rows: [texts] });
  }
  return blocks;
}

const noKeys = (name: string): Text => ({
  en: `The tab “${name}” has lost its row of keys (campaign, brand, goal, …), so no campaign can be read. Restore that row: File, Version history.`,
  ru: `На вкладке «${name}» нет строки с ключами (campaign, brand, goal, …), поэтому кампании не прочитать. Верните её: Файл, История версий.`,
});
const gone = (name: string): Text => ({
  en: `The campaign “${name}” is not in the Campaigns tab any more: it was renamed or deleted. Type its new name above.`,
  ru: `Кампании «${name}» больше нет на вкладке Campaigns: её переименовали или удалили. Впишите новое название выше.`,
});

/** Before anything is written: a tab that holds something has its looks. */
function dress(sheet: Sheet, width: number): void {
  if (sheet.getLastRow() > 0) return;
  makeRoom(sheet, CAMPAIGN_HEADINGS, width);
  sheet.getRange(1, 1, 1, width).setFontColor("#80868b");
  dressHeadings(sheet.getRange(CAMPAIGN_HEADINGS, 1, 1, width)).setWrap(true);
  sheet.setFrozenRows(CAMPAIGN_HEADINGS);
  sheet.hideRows(1); // the keys, by which columns are found under any heading
  sheet.setFrozenColumns(1);
  sheet.setColumnWidths(1, width, 180);
}
