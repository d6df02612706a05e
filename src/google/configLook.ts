/** How the Config tab looks: a form with its labels in view, sources in notes, defaults in grey, weights folded away. */
import { type Cell, isBlank, textOf } from "../domain/cell.ts";
import { freshNote } from "../domain/config/fresh.ts";
import { formatOfValue, hasDecimals, type Kind, PERCENT, WHOLE_PERCENT } from "../domain/config/kind.ts";
import { parameterGroups, parameters } from "../domain/config/parameters/index.ts";
import type { Parameter } from "../domain/config/parameters/parameter.ts";
import { ANY_MARKET, anyColumn, configHeader, keyIn, kindIn, rowKey } from "../domain/config/table.ts";
import type { Language, Text } from "../domain/text.ts";
import { addressOf, type Sheet } from "./book.ts";

/** Cells that are about to be written; `row` and `column` count from 1, `keys` are those of its rows. */
export type Block = {
  readonly row: number;
  readonly column: number;
  readonly rows: readonly (readonly Cell[])[];
  readonly keys: readonly Cell[];
  /** Of the whole table. */
  readonly header: readonly Cell[];
};

const KEY_GUARD = "Crossmarket: keys";
const look = { muted: "#6b7280", off: "#f3f4f6", rule: "#9ca3af" };

/** A market's blank cell follows `*`; what is said once for the brand does not, nor do titles and people's own columns. */
export function followsDefault({ column, keys, header }: Block, i: number, j: number): boolean {
  const [any, at, key] = [anyColumn([header]), column - 1 + j, keyIn(keys[i])];
  return key !== undefined && at > any && !isBlank(header[at]) && !(parameters()[key] as Parameter).once;
}

/** Formats before values; every property of the whole block by one call. */
export function dressBlock(sheet: Sheet, block: Block, language: Language): void {
  const { row, column, rows, keys, header } = block;
  const range = sheet.getRange(row, column, rows.length, rows[0]?.length ?? 0);
  const each = <T>(value: (i: number, j: number) => T): T[][] =>
    rows.map((cells, i) => cells.map((_, j) => value(i, j)));
  const any = anyColumn([header]);
  const isTitle = (i: number) => row + i === 1 || isBlank(keys[i]);
  const isOff = (i: number, j: number) =>
    !isTitle(i) && column - 1 + j > any && keyIn(keys[i]) !== undefined && !followsDefault(block, i, j);
  range.setNumberFormats(each((i, j) => formatOf(block, i, j)));
  range.setNotes(each((i, j) => noteOf(keys[i], header[column - 1 + j], language)));
  range.setFontWeights(each((i) => (isTitle(i) ? "bold" : "normal")));
  range.setFontColors(each((i, j) => (!isTitle(i) && isAbout(column - 1 + j, any) ? look.muted : "#000000")));
  range.setBackgrounds(each((i, j) => (isOff(i, j) ? look.off : null)));
  range.setVerticalAlignment("top");
  range.setWrap(true);
  underline(sheet, block);
  for (const [i, kind] of keys.map(kindIn).entries()) if (kind?.choices) offer(sheet, block, i, kind.choices, language);
}

/** The text that explains a parameter stands between its label and the `*`. */
const isAbout = (column: number, any: number): boolean => column === any - 1;

/** The whole tab: widths, what stays in view, what is hidden, folded and guarded. */
export function dressTab(sheet: Sheet, { rows, header }: Block, language: Language): void {
  const any = anyColumn([header]);
  sheet.setFrozenRows(1);
  sheet.setFrozenColumns(2);
  sheet.setColumnWidth(1, 150);
  sheet.setColumnWidth(2, 210);
  sheet.setColumnWidth(3, 250);
  sheet.setColumnWidths(any + 1, sheet.getMaxColumns() - any, 180);
  sheet.hideColumns(1);
  greyFollowers(sheet, header);
  guardKeys(sheet);
  fold(sheet, rows, language);
}

/** The rule tells a cell that follows `*` from one that says the same by itself; it looks anew whenever somebody types. */
export function greyFollowers(sheet: Sheet, header: readonly Cell[]): void {
  const any = anyColumn([header]);
  const [own, all] = [addressOf(2, any + 2), `$${addressOf(2, any + 1)}`];
  const formula = `=ISFORMULA(${own})*(${own}=${all})`;
  const rule = SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(formula)
    .setFontColor(look.muted)
    .setItalic(true)
    .setRanges([sheet.getRange(2, any + 2, sheet.getMaxRows() - 1, sheet.getMaxColumns() - any - 1)])
    .build();
  const others = sheet
    .getConditionalFormatRules()
    .filter((one) => !textOf(one.getBooleanCondition()?.getCriteriaValues()[0]).startsWith("=ISFORMULA("));
  sheet.setConditionalFormatRules([...others, rule]);
}

function guardKeys(sheet: Sheet): void {
  for (const guard of sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)) {
    const isOfKeys = guard.getRange().getLastColumn() === 1; // a run may have ended before it had a name
    if (isOfKeys && ["", KEY_GUARD].includes(guard.getDescription())) guard.remove();
  }
  sheet.getRange(1, 1, sheet.getMaxRows(), 1).protect().setDescription(KEY_GUARD).setWarningOnly(true);
}

/** The toggle stands at a group's title. */
function fold(sheet: Sheet, rows: Block["rows"], language: Language): void {
  sheet.setRowGroupControlPosition(SpreadsheetApp.GroupControlTogglePosition.BEFORE);
  for (const { label, parameters: group, isDetail } of parameterGroups()) {
    if (!isDetail) continue;
    const first = rows.findIndex((cells) => isBlank(cells[0]) && cells[1] === label[language]) + 2;
    if (sheet.getRowGroupDepth(first) > 0) continue;
    sheet.getRange(first, 1, Object.keys(group).length, 1).shiftRowGroupDepth(1);
  }
  sheet.collapseAllRowGroups();
}

/** A thin rule under the header and under each title. */
function underline(sheet: Sheet, { row, column, rows, keys }: Block): void {
  const width = rows[0]?.length ?? 0;
  const titles = keys.flatMap((key, i) => (row + i === 1 || isBlank(key) ? [row + i] : []));
  const lines = titles.map((line) => `${addressOf(line, column)}:${addressOf(line, column + width - 1)}`);
  if (lines.length)
    sheet
      .getRangeList(lines)
      .setBorder(null, null, true, null, null, null, look.rule, SpreadsheetApp.BorderStyle.SOLID);
}

function offer(
  sheet: Sheet,
  block: Block,
  i: number,
  choices: NonNullable<Kind<unknown>["choices"]>,
  language: Language,
) {
  const first = Math.max(block.column, anyColumn([block.header]) + 1);
  const count = block.column + (block.rows[i]?.length ?? 0) - first;
  if (count < 1) return;
  const words = choices.map((choice) => choice[language]);
  const rule = SpreadsheetApp.newDataValidation().requireValueInList(words, true).setAllowInvalid(true).build();
  sheet.getRange(block.row + i, first, 1, count).setDataValidation(rule);
}

/** Texts stay as typed; a cell that follows cannot be plain text, or its formula would be a text too. */
function formatOf(block: Block, i: number, j: number): string {
  const [cell, kind] = [block.rows[i]?.[j], kindIn(block.keys[i])];
  if (isBlank(cell) && followsDefault(block, i, j)) {
    const format = formatOfValue(kind, block.rows[i]?.[anyColumn([block.header]) - block.column + 1]);
    return format === "@" ? "General" : (format ?? "General");
  }
  return typeof cell === "string" && cell !== "" ? "@" : (formatOfValue(kind, cell) ?? "@");
}

const anyNote: Text = {
  en: "Every market. What stands here counts where a market has nothing of its own.",
  ru: "Все рынки. Значение отсюда действует там, где у рынка нет своего.",
};

/** A share with decimals, typed where whole ones stood: it and those that follow it show them, or 12.5% would read 13%. */
export function showDecimals({ range, value }: GoogleAppsScript.Events.SheetsOnEdit): void {
  const share = Number(value);
  if (!(share > 0 && share < 5 && hasDecimals(share)) || range.getNumberFormat() !== WHOLE_PERCENT) return;
  const [sheet, row, first] = [range.getSheet(), range.getRow(), range.getColumn()];
  if (textOf(sheet.getRange(1, 1).getValue()) !== textOf(configHeader("en")[0])) return; // a tab of the team's own
  const cells = sheet.getRange(row, first, 1, sheet.getMaxColumns() - first + 1);
  const [formats = [], values = []] = [cells.getNumberFormats()[0], cells.getValues()[0]];
  const isCut = (at: number) => formats[at] === WHOLE_PERCENT && hasDecimals(Number(values[at]));
  cells.setNumberFormats([formats.map((one, at) => (isCut(at) ? PERCENT : one))]);
}

/** What is noted on the values that the add-on brought. */
function noteOf(cell: Cell, head: Cell, language: Language): string {
  const key = rowKey(cell);
  if (textOf(cell) === configHeader(language)[0] && textOf(head) === ANY_MARKET) return anyNote[language];
  return key ? freshNote(key, textOf(head), language) : "";
}
