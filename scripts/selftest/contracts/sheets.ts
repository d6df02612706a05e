/** Sheets and the spreadsheet. */
import type { Contract } from "../contract.ts";

export const sheets: readonly Contract[] = [
  {
    name: "Range sheet.getRange(0, 1) throws",
    source: "sheet.getRange(0, 1)",
    expected: { throws: "The starting row of the range is too small." },
    proof: "unproven",
  },
  {
    name: "Range sheet.getRange(1, 1, 0) throws",
    source: "sheet.getRange(1, 1, 0)",
    expected: { throws: "The number of rows in the range must be at least 1." },
    proof: "unproven",
  },
  {
    name: "Range sheet.getRange(1001, 1) throws",
    source: "sheet.getRange(1001, 1)",
    expected: { throws: "The coordinates of the range are outside the dimensions of the sheet." },
    proof: "unproven",
  },
  {
    name: 'Range sheet.getRange("no range") throws',
    source: `sheet.getRange("no range")`,
    expected: { throws: "Range not found" },
    proof: "unproven",
  },
  {
    name: "Range keeps data validation when its contents are cleared",
    source: `const range = sheet.getRange("A1:A2"); range.setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(["a", "b"]).build()); range.setValue("a").clearContent(); return range.getDataValidations().map(([rule]) => rule.getCriteriaValues()[0]);`,
    expected: {
      value: [
        ["a", "b"],
        ["a", "b"],
      ],
    },
    proof: "documented",
  },
  {
    name: "Range refuses a value that its data validation rejects",
    source: `const rule = SpreadsheetApp.newDataValidation().requireValueInList(["a"]).setAllowInvalid(false).build(); sheet.getRange("B2").setDataValidation(rule).setValue("c");`,
    expected: { throws: "The data you entered in cell B2 violates the data validation rules set on this cell." },
    proof: "unproven",
  },
  {
    name: "Range takes developer metadata on whole rows and columns only",
    source: `sheet.getRange("A1:B2").addDeveloperMetadata("key")`,
    expected: {
      throws:
        "Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.",
    },
    proof: "unproven",
  },
  {
    name: "Sheet counts a formula that shows nothing as used",
    source: `sheet.getRange("A5").setFormula('=""'); return sheet.getLastRow();`,
    expected: { value: 5 },
    proof: "documented",
  },
  {
    name: "Sheet refuses a name that is taken",
    source: `book.insertSheet("Sheet1")`,
    expected: { throws: 'A sheet with the name "Sheet1" already exists. Please enter another name.' },
    proof: "unproven",
  },
  {
    name: "Sheet becomes active when it is inserted, at the place that was asked for",
    source: `book.insertSheet("Config", 0); return [book.getActiveSheet().getName(), book.getSheets().map((each) => each.getName())];`,
    expected: { value: ["Config", ["Config", "Sheet1"]] },
    proof: "documented",
  },
  {
    name: "Sheet cannot be deleted as the last one",
    source: "book.deleteSheet(sheet)",
    expected: { throws: "You can't remove all the sheets in a document." },
    proof: "unproven",
  },
  {
    name: "Sheet replaces all of its conditional formats at once",
    source: `const rule = (text) => SpreadsheetApp.newConditionalFormatRule() .whenTextContains(text).setBackground("#ff0000").setRanges([sheet.getRange("A1:A9")]).build(); sheet.setConditionalFormatRules([rule("one"), rule("two")]); sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules().slice(1), rule("three")]); return sheet.getConditionalFormatRules().map((each) => each.getBooleanCondition().getCriteriaValues()[0]);`,
    expected: { value: ["two", "three"] },
    proof: "documented",
  },
  {
    name: "Sheet keeps its charts, which can be changed in place",
    source: `sheet.getRange("A1:B3").setValues([["m", "spend"], ["RU", 1], ["US", 2]]); sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.COLUMN) .addRange(sheet.getRange("A1:B3")).setNumHeaders(1).setPosition(2, 4, 0, 0).build()); const [chart] = sheet.getCharts(); sheet.updateChart(chart.modify().setOption("title", "Spend").setPosition(5, 4, 0, 0).build()); const after = sheet.getCharts(); return [after.length, after[0].getOptions().get("title"), after[0].getContainerInfo().getAnchorRow()];`,
    expected: { value: [1, "Spend", 5] },
    proof: "documented",
  },
  {
    name: "Sheet keeps protections with their descriptions",
    source: `sheet.getRange("A1:B1").protect().setDescription("Header").setWarningOnly(true); const [protection] = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE); return [protection.getDescription(), protection.isWarningOnly(), protection.getRange().getA1Notation()];`,
    expected: { value: ["Header", true, "A1:B1"] },
    proof: "documented",
  },
  {
    name: "Spreadsheet keeps named ranges through a renamed sheet",
    source: `book.setNamedRange("MARKETS", sheet.getRange("A1:B3")); sheet.setName("Рынки"); const named = book.getRangeByName("MARKETS"); return [named.getA1Notation(), named.getSheet().getName()];`,
    expected: { value: ["A1:B3", "Рынки"] },
    proof: "documented",
  },
  {
    name: "Spreadsheet names a range that is wider than the tab that is open",
    source: `const other = book.insertSheet("Wide"); other.insertColumnsAfter(other.getMaxColumns(), 10); sheet.activate(); book.setNamedRange("WHOLE", other.getRange(1, 1, 5, other.getMaxColumns())); return book.getNamedRanges().map((named) => named.getName());`,
    expected: { value: ["WHOLE"] },
    proof: "documented",
  },
  {
    name: "Spreadsheet finds developer metadata by key and value",
    source: `sheet.addDeveloperMetadata("role", "rollup", SpreadsheetApp.DeveloperMetadataVisibility.PROJECT); const [found] = book.createDeveloperMetadataFinder().withKey("role").withValue("rollup").find(); return [found.getLocation().getSheet().getName(), String(found.getVisibility())];`,
    expected: { value: ["Sheet1", "PROJECT"] },
    proof: "documented",
  },
];
