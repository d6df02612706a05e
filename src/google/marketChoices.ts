/** A drop-down of the markets in a Market column that has none yet. */
import { isBlank, textOf } from "../domain/cell.ts";
import { type Config, findMarket } from "../domain/config/config.ts";
import { columnName, columnsOf, placeOf } from "../domain/sheets/table/table.ts";
import type { Text } from "../domain/text.ts";
import type { TeamTable } from "./team.ts";

/**
 * Codes first, then the spellings that the team already uses, so that no known cell is marked as wrong. A protected tab
 * and a typed column of a Google Table refuse a drop-down: it is a convenience, and Set up goes on without it, with the
 * sentence that says so.
 */
export function offerMarkets(table: TeamTable, config: Config): Text | undefined {
  try {
    offer(table, config);
    return undefined;
  } catch (error) {
    const told = error instanceof Error ? error.message : String(error);
    const codes = config.markets.map(({ code }) => code).join(", ");
    return (/typed column/i.test(told) ? isTyped : isRefused)(table, codes);
  }
}

const columnOf = ({ table }: TeamTable): Text => {
  const [column] = columnsOf(table, "market");
  return column ? columnName(column) : { en: "", ru: "" };
};

const isTyped = (table: TeamTable, codes: string): Text => ({
  en: `“${table.name}”: the column ${columnOf(table).en} has a type of its own in a Table, so its choices are set there: its menu, Edit column type, with ${codes}.`,
  ru: `«${table.name}»: у столбца ${columnOf(table).ru} в таблице Google свой тип, поэтому варианты задаются там: меню столбца, «Изменить тип столбца», значения ${codes}.`,
});
const isRefused = (table: TeamTable, codes: string): Text => ({
  en: `“${table.name}”: the column ${columnOf(table).en} may not be changed, so it got no drop-down of ${codes}.`,
  ru: `«${table.name}»: столбец ${columnOf(table).ru} защищён, список со значениями ${codes} в него не добавлен.`,
});

function offer({ sheet, rows, table }: TeamTable, config: Config): void {
  const column = placeOf(table, "market");
  if (column === undefined) return;
  const first = table.header + 2;
  const last = table.end < rows.length ? table.end : sheet.getMaxRows();
  if (last < first) return;
  const codes = config.markets.map(({ code }) => code);
  const range = sheet.getRange(first, column + 1, last - first + 1, 1);
  if (!range.getDataValidations().every(([rule]) => isOurs(rule ?? null, codes))) return;
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
