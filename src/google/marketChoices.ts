/** A drop-down of the markets in a Market column that has none yet. */
import { isBlank, textOf } from "../domain/cell.ts";
import { type Config, findMarket } from "../domain/config/config.ts";
import { placeOf } from "../domain/sheets/table/table.ts";
import type { TeamTable } from "./team.ts";

/**
 * Codes first, then the spellings that the team already uses, so that no known cell is marked as wrong. A protected tab
 * and a column of a Google Table refuse a drop-down: it is a convenience, and Set up goes on without it.
 */
export function offerMarkets(table: TeamTable, config: Config): void {
  try {
    offer(table, config);
  } catch {
    // the column stays as the team has it
  }
}

function offer({ sheet, rows, table }: TeamTable, config: Config): void {
  const column = placeOf(table, "market");
  if (column === undefined) return;
  const first = table.header + 2;
  const last = table.end < rows.length ? table.end : sheet.getMaxRows();
  if (last < first) return;
  const codes = config.markets.map(({ code }) => code);
  const range = sheet.getRange(first, column + 1, last - first + 1, 1);
  if (!isOurs(sheet.getRange(first, column + 1).getDataValidation(), codes)) return;
  const used = rows
    .slice(table.header + 1, table.end)
    .map((row) => row[column])
    .filter((cell) => !isBlank(cell) && findMarket(config, cell));
  const names = [...new Set([...codes, ...used.map(textOf)])];
  range.setDataValidation(
    SpreadsheetApp.newDataValidation().requireValueInList(names, true).setAllowInvalid(true).build(),
  );
}

/** A rule of the team's own is left alone; ours lists market codes. */
function isOurs(rule: GoogleAppsScript.Spreadsheet.DataValidation | null, codes: readonly string[]): boolean {
  if (!rule) return true;
  const [listed] = rule.getCriteriaValues() as readonly unknown[];
  return Array.isArray(listed) && listed.some((name) => codes.includes(String(name)));
}
