/** The Creators tab, made or completed: a run that dies anywhere is made good by the next one, and nothing typed is touched. */
import { type Cell, isBlank } from "../domain/cell.ts";
import type { Config } from "../domain/config/config.ts";
import {
  completedNext,
  freshHeadings,
  lackingCreators,
  type NewCreator,
  newRow,
  usedRows,
} from "../domain/people/completion.ts";
import { CREATORS_NAME } from "../domain/people/creatorColumns.ts";
import { type CreatorTable, creatorTable } from "../domain/people/creatorTable.ts";
import type { Creators } from "../domain/people/readCreators.ts";
import type { Partnership } from "../domain/sheets/partnership.ts";
import type { Language } from "../domain/text.ts";
import { fillBlock, readTab, type Sheet, type Written } from "./book.ts";
import { dressRows, dressTab } from "./creatorsLook.ts";
import { nameGrid, requireFreeName } from "./names.ts";
import { noHeadings, peopleOn } from "./people.ts";
import { makeTab, managedTab, unmarkedTab } from "./tabs.ts";

/** Room in which a person or a column of people's own can be typed; a formula is handed all of it. */
const SPARE_ROWS = 30;
const SPARE_COLUMNS = 4;

export type Completed = { readonly sheet: Sheet; readonly added: readonly NewCreator[] };

/** Looks come before values, and the mark comes last: a tab without values is dressed from the start again. */
export function completeCreators(partnerships: readonly Partnership[], config: Config, language: Language): Completed {
  const found = managedTab("Creators");
  const rows = found ? readTab(found) : [];
  const isNew = rows.every((row) => row.every(isBlank));
  const people = peopleOn(rows, config);
  if (found && !isNew && !people.table) throw new Error(noHeadings(found.getName())[language]);
  requireFreeName(CREATORS_NAME, (sheet) => creatorTable(readTab(sheet)) !== undefined, language);
  const added = lackingCreators(partnerships, people.creators, language);
  const write = (sheet: Sheet) =>
    people.table
      ? complete(sheet, rows, { ...people, table: people.table }, added, config, language)
      : fill(sheet, added, config, language);
  const isMarked = found && !unmarkedTab("Creators");
  if (isMarked) write(found);
  const sheet = isMarked ? found : makeTab("Creators", write);
  nameGrid(CREATORS_NAME, sheet);
  return { sheet, added };
}

/** A tab that holds nothing: headings and people by one call, which happens whole or not at all. */
function fill(sheet: Sheet, added: readonly NewCreator[], config: Config, language: Language): void {
  const header: Cell[] = [...freshHeadings(language)];
  const table = creatorTable([header]);
  if (!table) return;
  const rows = [header, ...added.map((one, index) => newRow(one, index + 2, table, config))];
  makeGrid(sheet, rows.length + SPARE_ROWS, header.length + SPARE_COLUMNS);
  dressTab(sheet, table, language);
  dressRows(sheet, 2, sheet.getMaxRows() - 1, table, config, language);
  fillBlock(
    sheet,
    1,
    1,
    rows.map((cells) => withFormulas(cells, table)),
  );
}

/** New people below everything that stands in the tab; then formulas where they are missing. */
function complete(
  sheet: Sheet,
  rows: readonly (readonly Cell[])[],
  { table, creators }: Creators & { readonly table: CreatorTable },
  added: readonly NewCreator[],
  config: Config,
  language: Language,
): void {
  const used = usedRows(rows);
  const lacking = used + added.length + SPARE_ROWS - sheet.getMaxRows();
  if (added.length) {
    if (lacking > 0) sheet.insertRowsAfter(sheet.getMaxRows(), lacking);
    dressRows(sheet, used + 1, added.length, table, config, language);
    const cells = added.map((one, index) => withFormulas(newRow(one, used + 1 + index, table, config), table));
    fillBlock(sheet, used + 1, 1, cells);
  }
  const at = table.places.nextCheckIn;
  if (at === undefined || !used) return;
  const formulas = sheet
    .getRange(1, at + 1, used, 1)
    .getFormulas()
    .map(([formula = ""]) => formula);
  const next = completedNext(rows.slice(0, used), table, creators, formulas, config);
  const isTyped = (cell: Cell, index: number) => !formulas[index] && cell === rows[index]?.[at];
  if (next)
    fillBlock(
      sheet,
      1,
      at + 1,
      next.map((cell, index) => [isTyped(cell, index) ? cell : asFormula(cell)]),
    );
}

/** Of a row only the next check-in is computed; all else is text, whatever it begins with. */
const withFormulas = (cells: readonly Cell[], { places }: CreatorTable): Written[] =>
  cells.map((cell, at) => (at === places.nextCheckIn ? asFormula(cell) : cell));

const asFormula = (cell: Cell): Written =>
  typeof cell === "string" && cell.startsWith("=") ? { formula: cell } : cell;

/** Of exactly this size; a new tab is larger than a formula should be handed. */
function makeGrid(sheet: Sheet, height: number, width: number): void {
  const [rows, columns] = [sheet.getMaxRows() - height, sheet.getMaxColumns() - width];
  if (rows > 0) sheet.deleteRows(height + 1, rows);
  if (rows < 0) sheet.insertRowsAfter(sheet.getMaxRows(), -rows);
  if (columns > 0) sheet.deleteColumns(width + 1, columns);
  if (columns < 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), -columns);
}
