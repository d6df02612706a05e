/** Trigger: `=CPE()` typed in a partnership row completes itself with the row's own cells; a share in Config shows its decimals. */
import { textOf } from "../domain/cell.ts";
import { functions } from "../functions/index.ts";
import { completeFormula } from "./actions.lazy.ts";
import { showDecimals } from "./configLook.ts";

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
  if (definition) completeFormula(definition, event.range);
  else showDecimals(event);
}
