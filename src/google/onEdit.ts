/** Trigger: `=CPE()` typed in a partnership row completes itself with the row's own cells. */
import { isBlank, textOf } from "../domain/cell.ts";
import { type Config, isConfig, readConfig } from "../domain/config/config.ts";
import { shippedConfig } from "../domain/config/market.ts";
import { isDoubt } from "../domain/doubt.ts";
import { metricFormat } from "../domain/sheets/formats.ts";
import type { Definition } from "../functions/define.ts";
import { ownFormula } from "../functions/formula.ts";
import { functions } from "../functions/index.ts";
import { book, bookLanguage, readTab } from "./book.ts";
import { managedTab } from "./tabs.ts";
import { readTable, tablesOn } from "./team.ts";

/** What people type for a function whose name would read as a cell address. */
const shortNames: Readonly<Record<string, string>> = {
  CPM: "COST_PER_MILLE",
  CPV: "COST_PER_VIEW",
  ER: "ENGAGEMENT_RATE",
};

/** Runs at every edit by a person, so it leaves at once where no function of ours stands with empty parentheses. */
export function onEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  const name = /^=\s*([A-Z_]+)\(\s*\)$/i.exec(textOf(event.range.getFormula()))?.[1]?.toUpperCase() ?? "";
  const definition = functions[shortNames[name] ?? name];
  if (definition) complete(definition, event.range);
}

function complete(definition: Definition, range: GoogleAppsScript.Spreadsheet.Range): void {
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
