/** Functions that Google Sheets has and o-spreadsheet lacks: said once, when the first is seen. */
import type { Model } from "@odoo/o-spreadsheet";
import { type Say, texts } from "./texts.ts";

const missing = ["LET", "LAMBDA", "MAP", "BYROW", "BYCOL", "REDUCE", "SCAN", "MAKEARRAY", "QUERY", "SPARKLINE"];
const needsNetwork = [
  "GOOGLEFINANCE",
  "IMPORTRANGE",
  "IMPORTDATA",
  "IMPORTHTML",
  "IMPORTXML",
  "GOOGLETRANSLATE",
  "IMAGE",
];
const pattern = new RegExp(`\\b(${[...missing, ...needsNetwork].join("|")})\\s*\\(`, "gi");

/** Looks at the active tab a moment after each change, until such a function was found. */
export function noticeMissingFunctions(model: Model, notify: (text: string) => void, say: Say): void {
  const watcher = {};
  let timer: number | undefined;
  const look = () => {
    const names = namesOn(model, model.getters.getActiveSheetId());
    if (names.length === 0) return;
    model.off("update", watcher);
    notify(say(texts.missingFunction).replace("{names}", names.join(", ")));
  };
  model.on("update", watcher, () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(look, 300);
  });
  look();
}

function namesOn(model: Model, sheetId: string): string[] {
  const found = new Set<string>();
  for (const position of model.getters.getEvaluatedCellsPositions(sheetId)) {
    if (model.getters.getEvaluatedCell(position).value !== "#NAME?") continue;
    const text = model.getters.getCellText(position, { showFormula: true });
    for (const [, name] of text.matchAll(pattern)) found.add((name ?? "").toUpperCase());
  }
  return [...found];
}
