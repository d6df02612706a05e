/** SpreadsheetApp: the way in, the builders and the enums. */
import { call, exception } from "./call.ts";
import { newConditionalFormatRule } from "./conditional.ts";
import { activeRangeList } from "./range-list.ts";
import { newRichTextValue, newTextStyle } from "./rich-text.ts";
import { settings } from "./settings.ts";
import { spreadsheet } from "./spreadsheet.ts";
import { strict } from "./strict.ts";
import { enumeration } from "./tags.ts";
import { ui } from "./ui.ts";
import { newDataValidation } from "./validation.ts";

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

const enums = [
  "AutoFillSeries",
  "BooleanCriteria",
  "BorderStyle",
  "CopyPasteType",
  "DataValidationCriteria",
  "DeveloperMetadataLocationType",
  "DeveloperMetadataVisibility",
  "Dimension",
  "Direction",
  "GroupControlTogglePosition",
  "ProtectionType",
  "SheetType",
  "TextDirection",
  "WrapStrategy",
] as const;

/** An add-on that is not switched on for the spreadsheet may not ask it for anything. */
const openSpreadsheet = (): GoogleAppsScript.Spreadsheet.Spreadsheet => {
  if (settings().authMode === "NONE")
    throw exception("You do not have permission to call SpreadsheetApp.getActiveSpreadsheet.");
  return spreadsheet();
};

export const spreadsheetApp = (): App =>
  strict<App>(
    "SpreadsheetApp",
    {
      ...(Object.fromEntries(enums.map((name) => [name, enumeration(name)])) as Partial<App>),
      getActive: openSpreadsheet,
      getActiveSpreadsheet: openSpreadsheet,
      getActiveSheet: () => spreadsheet().getActiveSheet(),
      getActiveRange: () => spreadsheet().getActiveRange() as GoogleAppsScript.Spreadsheet.Range,
      getActiveRangeList: activeRangeList,
      getCurrentCell: () => spreadsheet().getCurrentCell() as GoogleAppsScript.Spreadsheet.Range,
      setActiveSheet: (sheet: GoogleAppsScript.Spreadsheet.Sheet) => sheet.activate(),
      setActiveRange: (range: GoogleAppsScript.Spreadsheet.Range) => range.activate(),
      setActiveRangeList: (list: GoogleAppsScript.Spreadsheet.RangeList) => list.activate(),
      getUi: () => {
        call("screen.open");
        return ui();
      },
      flush: () => call("screen.flush"),
      newDataValidation: () => newDataValidation(),
      newRichTextValue: () => newRichTextValue(),
      newTextStyle: () => newTextStyle(),
      newConditionalFormatRule: () => newConditionalFormatRule(),
    },
    "",
  );
