/** Sheet: a tab, its size and looks, its charts, marks and rules. */
import type { SheetInfo } from "../operations/sheets.ts";
import { call, exception } from "./call.ts";
import { chartBuilder, embeddedChart, emptyChart, knownChart } from "./chart.ts";
import { hexColor } from "./colors.ts";
import { conditionalRule, definitionOf } from "./conditional.ts";
import { addMetadata, metadataFinder, metadataOf, wholeSheet } from "./metadata.ts";
import { protect, protectionsOf } from "./protection.ts";
import { groupMembers } from "./sheet-groups.ts";
import { hiddenMembers } from "./sheet-hidden.ts";
import { lineMembers } from "./sheet-lines.ts";
import { rangeMembers } from "./sheet-ranges.ts";
import { selectionMembers } from "./sheet-selection.ts";
import { onGrid } from "./sheet-type.ts";
import { copyOf, spreadsheet } from "./spreadsheet.ts";
import { strict } from "./strict.ts";
import { enumeration, placeAt } from "./tags.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

export const sheetInfos = (): SheetInfo[] => call("sheets.all");

/** Throws where the sheet has been deleted. */
export const sheetInfo = (sheetId: string): SheetInfo => {
  const info = sheetInfos().find((sheet) => sheet.sheetId === sheetId);
  if (!info) throw exception("Sheet not found");
  return info;
};

export const sheetAt = (sheetId: string): Sheet => {
  const self: Sheet = strict<Sheet>("Sheet", {
    ...identityMembers(sheetId, () => self),
    ...onGrid(sheetId, {
      ...rangeMembers(sheetId, () => self),
      ...lineMembers(sheetId, () => self),
      ...hiddenMembers(sheetId),
      ...groupMembers(sheetId, () => self),
    }),
    ...selectionMembers(sheetId, () => self),
    ...chartMembers(sheetId),
    ...markMembers(sheetId, () => self),
  });
  placeAt(self, { sheetId, row: 1, column: 1, rows: 1, columns: 1 });
  return self;
};

const identityMembers = (sheetId: string, self: () => Sheet): Partial<Sheet> => ({
  getSheetId: () => sheetInfo(sheetId).gid,
  getName: () => sheetInfo(sheetId).name,
  getSheetName: () => sheetInfo(sheetId).name,
  getIndex: () => sheetInfos().findIndex((sheet) => sheet.sheetId === sheetId) + 1,
  getParent: () => spreadsheet(),
  getType: () => sheetTypes()[sheetInfo(sheetId).type],
  setName: (name: string) => {
    checkName(name, sheetId);
    call("sheets.rename", { sheetId, name });
    return self();
  },
  isSheetHidden: () => sheetInfo(sheetId).isHidden,
  copyTo: () => copyOf(sheetId),
  hideSheet: () => {
    if (sheetInfos().every((sheet) => sheet.isHidden || sheet.sheetId === sheetId))
      throw exception("You can't hide all the sheets in a document.");
    call("sheets.hide", sheetId);
    return self();
  },
  showSheet: () => {
    call("sheets.show", sheetId);
    return self();
  },
  setTabColor: (color: string | null) => {
    call("sheets.color", { sheetId, color: color === null ? null : hexColor(color) });
    return self();
  },
  setHiddenGridlines: (hidden: boolean) => {
    call("sheets.gridlines", { sheetId, hidden });
    return self();
  },
});

const sheetTypes = () => enumeration<Record<SheetInfo["type"], GoogleAppsScript.Spreadsheet.SheetType>>("SheetType");

/** Throws in Google's words for a name that is empty, too long or taken. */
export const checkName = (name: string, ownSheetId?: string): void => {
  const isTaken = sheetInfos().some(
    (sheet) => sheet.sheetId !== ownSheetId && sheet.name.toLowerCase() === name.toLowerCase(),
  );
  if (isTaken) throw exception(`A sheet with the name "${name}" already exists. Please enter another name.`);
  if (name === "" || name.length > 100) throw exception("Invalid argument: name");
  if (/[[\]*?:/\\]/.test(name)) throw new Error(`the workbench has no tab names with [ ] * ? : / \\ yet: ${name}`);
};

const chartMembers = (sheetId: string): Partial<Sheet> => ({
  newChart: () => chartBuilder({ sheetId, id: undefined, definition: emptyChart }),
  getCharts: () => call("charts.all", sheetId).map(({ id, definition }) => embeddedChart({ sheetId, id, definition })),
  insertChart: (chart: Chart) => {
    call("charts.insert", { sheetId, definition: knownChart(chart).definition });
  },
  updateChart: (chart: Chart) => {
    const { id, definition } = knownChart(chart);
    if (id === undefined) throw exception("The chart is not part of this sheet.");
    call("charts.update", { sheetId, id, definition });
  },
  removeChart: (chart: Chart) => {
    const { id } = knownChart(chart);
    if (id === undefined) throw exception("The chart is not part of this sheet.");
    call("charts.remove", { sheetId, id });
  },
});

const markMembers = (sheetId: string, self: () => Sheet): Partial<Sheet> => ({
  addDeveloperMetadata: (...given: unknown[]) => {
    addMetadata("SHEET", wholeSheet(sheetId), given);
    return self();
  },
  getDeveloperMetadata: () => metadataOf("SHEET", sheetId),
  createDeveloperMetadataFinder: () => metadataFinder(wholeSheet(sheetId)),
  protect: () => protect("SHEET", wholeSheet(sheetId)),
  getProtections: (type: unknown) => protectionsOf(type, sheetId),
  getConditionalFormatRules: () => call("conditional.get", sheetId).map(conditionalRule),
  setConditionalFormatRules: (rules: Rule[]) => {
    call("conditional.set", { sheetId, definitions: rules.map(definitionOf) });
  },
  clearConditionalFormatRules: () => {
    call("conditional.set", { sheetId, definitions: [] });
  },
});
