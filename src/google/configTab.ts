/** The Config tab, made or completed: a run that dies anywhere is made good by the next one, and nothing typed is lost. */
import { type Cell, isBlank, type Rows, textOf } from "../domain/cell.ts";
import { ANY_MARKET, freshConfig, isConfig, MARKETS_NAME, placeIn } from "../domain/config/config.ts";
import { freshCell } from "../domain/config/fresh.ts";
import { brandKeys } from "../domain/config/parameters/brand.ts";
import { parameters } from "../domain/config/parameters/index.ts";
import { anyColumn, titleColumn, widthOf } from "../domain/config/table.ts";
import { type ConfigUpdate, completedConfig } from "../domain/config/update.ts";
import type { BrandDefault } from "../domain/sheets/setUp/setUp.ts";
import type { Language, Text } from "../domain/text.ts";
import { addressOf, fillBlock, makeRoom, readTab, type Sheet, type Written, writeText } from "./book.ts";
import { type Block, dressBlock, dressTab, followsDefault, greyFollowers } from "./configLook.ts";
import { nameGrid, requireFreeName } from "./names.ts";
import { makeTab, managedTab, unmarkedTab } from "./tabs.ts";
import { readConfigTab } from "./team.ts";

/** Room in which a row or a market can be typed; formulas are handed every cell of the tab, so there is no more of it. */
const SPARE_ROWS = 10;
const SPARE_COLUMNS = 3;

/**
 * The table as it stands afterwards. Looks come before values, and the mark comes last: a tab without values is dressed
 * from the start again, and one with values lacks nothing but its mark.
 */
export function writeConfigTab(codes: readonly string[], language: Language): Cell[][] {
  const found = managedTab("Config");
  const rows = found ? readTab(found) : [];
  const isNew = rows.every((row) => row.every(isBlank));
  if (!isNew && !isConfig(rows)) return readConfigTab().rows; // throws the sentence about it
  const write = (sheet: Sheet) => (isNew ? fill(sheet, codes, language) : complete(sheet, rows, codes, language));
  if (found && !unmarkedTab("Config")) write(found);
  else makeTab("Config", write);
  return readConfigTab().rows;
}

/** Formulas are handed the tab by the name MARKETS. */
export const nameMarkets = (): void => nameGrid(MARKETS_NAME, readConfigTab().sheet);

/** Throws a sentence where the name is the team's own. */
export const requireMarketsName = (language: Language): void =>
  requireFreeName(MARKETS_NAME, (sheet) => isConfig(readTab(sheet)), language);

/** What the brand answered in Set up, under `*`; a key that the tab lacks is left out. */
export function writeBrand(answers: Readonly<Record<string, string>>): void {
  const { sheet, rows } = readConfigTab();
  for (const key of brandKeys) {
    const place = placeIn(rows, key, ANY_MARKET);
    const answer = answers[key];
    if (!place || answer === undefined) continue;
    const value = parameters()[key].kind.read(answer.trim());
    if (typeof value === "number") sheet.getRange(place.row, place.column).setValue(value);
    else writeText(sheet, place.row, place.column, answer.trim());
  }
}

/** A row that the tab does not have yet, at its end; returns where it stands, counted from 1. */
export function addConfigRow(key: string, label: Text, language: Language): number {
  const { sheet, rows } = readConfigTab();
  const header = rows[0] ?? [];
  const row = heightOf(rows) + 1;
  const cells = header.map((_, at) => (at === 0 ? key : at === titleColumn(header) ? label[language] : ""));
  const block: Block = { row, column: 1, rows: [cells], keys: [key], header };
  makeRoom(sheet, row + SPARE_ROWS, header.length);
  dressBlock(sheet, block, language);
  put(sheet, block);
  return row;
}

/** What Set up asks of the brand, with what Config says already. */
export function brandDefaults(language: Language): readonly BrandDefault[] {
  const sheet = managedTab("Config");
  const typed = sheet ? readTab(sheet) : [];
  const rows = isConfig(typed) ? typed : [];
  return brandKeys.map((key) => {
    const { label, about } = parameters()[key];
    const place = placeIn(rows, key, ANY_MARKET);
    const cell = place ? rows[place.row - 1]?.[place.column - 1] : freshCell(key, ANY_MARKET, language);
    return { key, label: label[language], about: about[language], value: textOf(cell) };
  });
}

function fill(sheet: Sheet, codes: readonly string[], language: Language): void {
  const rows = freshConfig(codes, language);
  const block = { row: 1, column: 1, rows, keys: rows.map(([key]) => key), header: rows[0] ?? [] };
  trim(sheet, rows.length, block.header.length);
  dressTab(sheet, block, language);
  dressBlock(sheet, block, language);
  put(sheet, block);
}

/** New markets first, then new rows, which run through all of them. */
function complete(sheet: Sheet, rows: Rows, codes: readonly string[], language: Language): void {
  const update = completedConfig(rows, { codes, language });
  const header = headerOf(rows, update);
  const height = heightOf(rows);
  trim(sheet, height + update.added.length, header.length);
  if (!update.filled.length && !update.added.length) return;
  greyFollowers(sheet, header);
  const keys = rows.slice(0, height).map(([key]) => key);
  const blocks: readonly Block[] = [
    ...update.filled.map(({ column, cells }) => ({
      row: 1,
      column,
      rows: cells.slice(0, height).map((cell) => [cell]),
      keys,
      header,
    })),
    ...(update.added.length
      ? [{ row: height + 1, column: 1, rows: update.added, keys: update.added.map(([key]) => key), header }]
      : []),
  ];
  for (const block of blocks) {
    dressBlock(sheet, block, language);
    put(sheet, block);
  }
}

function headerOf(rows: Rows, { filled }: ConfigUpdate): readonly Cell[] {
  const header = (rows[0] ?? []).slice(0, widthOf(rows));
  for (const { column, cells } of filled) header[column - 1] = cells[0];
  return header;
}

const heightOf = (rows: Rows): number => rows.reduce((last, row, at) => (row.every(isBlank) ? last : at + 1), 0);

/** All of a block's values by one call, which happens whole or not at all. */
function put(sheet: Sheet, block: Block): void {
  const { row, column, rows } = block;
  fillBlock(
    sheet,
    row,
    column,
    rows.map((cells, i) => cells.map((cell, j) => followed(block, i, j) ?? cell)),
  );
}

/**
 * A blank cell of a market holds a formula: it shows the default in grey and goes on following it, and whoever types
 * over it has made it the market's own. A copy of the value would stop following; a blank cell would show nothing. To
 * the reader of the table it is the default's value, and blank where that one is.
 */
function followed(block: Block, i: number, j: number): Written | undefined {
  if (!isBlank(block.rows[i]?.[j]) || !followsDefault(block, i, j)) return undefined;
  const source = `$${addressOf(block.row + i, anyColumn([block.header]) + 1)}`;
  return { formula: `=IF(ISBLANK(${source});"";${source})` };
}

/** Spare rows and columns beyond the table, neither more nor fewer. */
function trim(sheet: Sheet, height: number, width: number): void {
  const [rows, columns] = [sheet.getMaxRows() - height - SPARE_ROWS, sheet.getMaxColumns() - width - SPARE_COLUMNS];
  if (rows > 0) sheet.deleteRows(height + SPARE_ROWS + 1, rows);
  if (rows < 0) sheet.insertRowsAfter(sheet.getMaxRows(), -rows);
  if (columns > 0) sheet.deleteColumns(width + SPARE_COLUMNS + 1, columns);
  if (columns < 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), -columns);
}
