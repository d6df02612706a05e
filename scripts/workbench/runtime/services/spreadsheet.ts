/** Spreadsheet: its tabs, the names of its ranges, its marks and toasts. */
import { parseAddress } from "../a1.ts";
import type { Selection } from "../types.ts";
import { call, exception } from "./call.ts";
import { knownChart } from "./chart.ts";
import { addMetadata, metadataFinder, metadataOf } from "./metadata.ts";
import { protectionsOf } from "./protection.ts";
import { rangeAt } from "./range.ts";
import { activeRangeList } from "./range-list.ts";
import { settings } from "./settings.ts";
import { checkName, sheetAt, sheetInfo, sheetInfos } from "./sheet.ts";
import { rangeByName } from "./sheet-ranges.ts";
import { activeSelection } from "./sheet-selection.ts";
import { strict } from "./strict.ts";
import { placeOf } from "./tags.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;
type NamedRange = GoogleAppsScript.Spreadsheet.NamedRange;

export const spreadsheet = (): Spreadsheet => {
  const self: Spreadsheet = strict<Spreadsheet>("Spreadsheet", {
    getId: () => settings().spreadsheetId,
    getUrl: () => `https://docs.google.com/spreadsheets/d/${settings().spreadsheetId}/edit`,
    getName: () => settings().name,
    getSpreadsheetLocale: () => settings().locale,
    getSpreadsheetTimeZone: () => settings().timeZone,
    toast: (message: string, title: string = "", seconds: number | null = 5) =>
      call("screen.toast", { message, title, seconds: seconds ?? 5 }),
    getProtections: (type: unknown) => protectionsOf(type),
    addDeveloperMetadata: (...given: unknown[]) => {
      addMetadata("SPREADSHEET", undefined, given);
      return self;
    },
    getDeveloperMetadata: () => metadataOf("SPREADSHEET"),
    createDeveloperMetadataFinder: () => metadataFinder(),
    ...tabMembers(),
    ...nameMembers(),
  });
  return self;
};

const tabMembers = (): Partial<Spreadsheet> => ({
  getSheets: () => sheetInfos().map(({ sheetId }) => sheetAt(sheetId)),
  getNumSheets: () => sheetInfos().length,
  getSheetByName: (name: string) => sheetWhere((sheet) => sheet.name === name),
  getSheetById: (gid: number) => sheetWhere((sheet) => sheet.gid === gid),
  getActiveSheet: () => sheetAt(activeSelection().sheetId),
  getActiveRange: () => rangeAt(activeSelection()),
  getActiveRangeList: activeRangeList,
  getActiveCell: () => rangeAt({ ...activeSelection(), rows: 1, columns: 1 }),
  getCurrentCell: () => rangeAt({ ...activeSelection(), rows: 1, columns: 1 }),
  setActiveSheet: (sheet: Sheet) => sheet.activate(),
  setActiveRange: (range: Range) => range.activate(),
  setActiveRangeList: (list: RangeList) => list.activate(),
  insertSheet: (...given: unknown[]) => {
    const name = given.find((part) => typeof part === "string");
    const index = given.find((part) => typeof part === "number");
    const sheets = sheetInfos();
    if (index !== undefined && (index < 0 || index > sheets.length)) throw exception("Invalid argument: sheetIndex");
    const tabName = name ?? freeName(sheets.map((sheet) => sheet.name));
    checkName(tabName);
    const activeIndex = sheets.findIndex(({ sheetId }) => sheetId === activeSelection().sheetId);
    const sheetId = call("sheets.insert", { name: tabName, index: index ?? activeIndex + 1 });
    return sheetAt(sheetId).activate();
  },
  duplicateActiveSheet: () => copyOf(activeSelection().sheetId).activate(),
  moveChartToObjectSheet: (chart: GoogleAppsScript.Spreadsheet.EmbeddedChart) => {
    const { id, sheetId: from } = knownChart(chart);
    if (id === undefined) throw exception("The chart is not part of this sheet.");
    const names = sheetInfos().map((sheet) => sheet.name);
    let number = 1;
    while (names.includes(`Chart${number}`)) number++;
    call("charts.remove", { sheetId: from, id });
    const sheetId = call("sheets.insert", { name: `Chart${number}`, index: names.length });
    call("sheets.becomeObject", sheetId);
    return sheetAt(sheetId);
  },
  deleteSheet: (sheet: Sheet) => {
    const { sheetId } = placeOf(sheet);
    sheetInfo(sheetId);
    if (sheetInfos().length === 1) throw exception("You can't remove all the sheets in a document.");
    call("sheets.delete", sheetId);
  },
  moveActiveSheet: (position: number) => {
    const { sheetId } = activeSelection();
    const sheets = sheetInfos();
    if (position < 1 || position > sheets.length) throw exception("Invalid argument: pos");
    call("sheets.move", { sheetId, delta: position - 1 - sheets.findIndex((sheet) => sheet.sheetId === sheetId) });
  },
});

/** "Copy of Config", as Google names it; it stands behind the one that it is a copy of. */
export const copyOf = (sheetId: string): Sheet => {
  const names = sheetInfos().map((sheet) => sheet.name);
  const base = `Copy of ${sheetInfo(sheetId).name}`;
  let name = base;
  for (let number = 2; names.includes(name); number++) name = `${base} ${number}`;
  return sheetAt(call("sheets.duplicate", { sheetId, name }));
};

const sheetWhere = (isWanted: (sheet: { name: string; gid: number }) => boolean): Sheet | null => {
  const found = sheetInfos().find(isWanted);
  return found ? sheetAt(found.sheetId) : null;
};

const freeName = (taken: readonly string[]): string => {
  let number = taken.length + 1;
  while (taken.includes(`Sheet${number}`)) number++;
  return `Sheet${number}`;
};

const nameMembers = (): Partial<Spreadsheet> => ({
  getRange: (text: string) => {
    const named = namedPlace(text);
    return named && !parseAddress(text) ? rangeAt(named) : rangeByName(activeSelection().sheetId, text);
  },
  getRangeByName: (name: string) => {
    const where = namedPlace(name);
    if (where) return rangeAt(where);
    const address = parseAddress(name);
    return address ? rangeByName(activeSelection().sheetId, name) : null;
  },
  getNamedRanges: () => call("names.all").map(({ name, where }) => namedRange(name, where)),
  setNamedRange: (name: string, range: Range) => {
    if (!/^[\p{L}_][\p{L}\d_]*$/u.test(name) || parseAddress(name) || /^(true|false)$/i.test(name))
      throw exception(`The name "${name}" is not a valid name for a range.`);
    call("names.set", { name, where: placeOf(range) });
  },
  removeNamedRange: (name: string) => {
    if (!namedPlace(name)) throw exception("Named range not found.");
    call("names.remove", name);
  },
});

const namedPlace = (name: string): Selection | undefined =>
  call("names.all").find((named) => named.name.toLowerCase() === name.toLowerCase())?.where;

const namedRange = (name: string, where: Selection): NamedRange =>
  strict<NamedRange>("NamedRange", {
    getName: () => name,
    getRange: () => rangeAt(where),
    setRange: (range: Range) => {
      call("names.set", { name, where: placeOf(range) });
      return namedRange(name, placeOf(range));
    },
    remove: () => call("names.remove", name),
  });
