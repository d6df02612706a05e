/** A function of ours with empty parentheses in a partnership row → the formula with that row's cells. */
import { isBlank } from "../domain/cell.ts";
import { type Config, isConfig, readConfig } from "../domain/config/config.ts";
import { shippedConfig } from "../domain/config/market.ts";
import { isDoubt } from "../domain/doubt.ts";
import { metricFormat } from "../domain/sheets/formats.ts";
import type { Definition } from "../functions/define.ts";
import { ownFormula } from "../functions/formula.ts";
import { book, bookLanguage, readTab } from "./book.ts";
import { hasCreators } from "./people.ts";
import { managedTab } from "./tabs.ts";
import { readTable, tablesOn } from "./team.ts";

export function completeFormula(definition: Definition, range: GoogleAppsScript.Spreadsheet.Range): void {
  const row = range.getRow();
  const [table, partnership] = partnershipAt(range.getSheet(), row);
  if (!table || !partnership) return;
  const { market, places, rate } = partnership;
  const isTyped = places.market !== undefined && !isBlank(table.rows[row - 1]?.[places.market.at]);
  const at = range.getColumn() - 1;
  const formula = ownFormula(definition, {
    table: table.table,
    row,
    at,
    market: { cell: isTyped, code: market?.code },
    hasCreators: definition.args.includes("creators") && hasCreators(),
  });
  const language = bookLanguage();
  if (isDoubt(formula)) {
    const { doubt } = formula;
    book().toast(`${definition.name}: ${doubt[language]}.`, "Crossmarket", 8);
    return;
  }
  range.setFormula(formula);
  if (definition.format)
    range.setNumberFormat(metricFormat(definition.format, definition.isMoney ? rate.currency || undefined : undefined));
}

function partnershipAt(sheet: GoogleAppsScript.Spreadsheet.Sheet, row: number) {
  for (const table of tablesOn(sheet, knownConfig())) {
    const partnership = readTable(table).partnerships.find(({ rows }) => rows.includes(row));
    if (partnership) return [table, partnership] as const;
  }
  return [] as const;
}

/** Before the first Set up the shipped markets say what rows mean. */
function knownConfig(): Config {
  const sheet = managedTab("Config");
  const rows = sheet ? readTab(sheet) : [];
  return isConfig(rows) ? readConfig(rows) : shippedConfig();
}
