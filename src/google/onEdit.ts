/** Trigger: `=CPE()` typed in a partnership row completes itself with the row's own cells. */
import { textOf } from "../domain/cell.ts";
import { findHeader, HEADER_ROWS } from "../domain/sheets/header.ts";
import { ownFormula } from "../functions/formula.ts";
import { functions } from "../functions/index.ts";
import { addressOf } from "./book.ts";

/** Runs at every edit by a person, so it leaves at once where no function of ours stands with empty parentheses. */
export function onEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  const name = /^=\s*([A-Z_]+)\(\s*\)$/i.exec(textOf(event.range.getFormula()))?.[1]?.toUpperCase();
  const definition = name === undefined ? undefined : functions[name];
  if (!definition) return;
  const sheet = event.range.getSheet();
  const row = event.range.getRow();
  const header = findHeader(
    sheet.getRange(1, 1, Math.min(HEADER_ROWS, sheet.getMaxRows()), sheet.getLastColumn()).getValues(),
  );
  if (!header || row <= header.row + 1) return;
  const formula = ownFormula(definition, (column) => {
    const at = header.at[column];
    return at === undefined ? undefined : addressOf(row, at + 1);
  });
  if (formula) event.range.setFormula(formula);
}
