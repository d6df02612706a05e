/** What the add-on assumes of Google Sheets, one documented behaviour a test: each is a script that runs there as well. */
import { describe, expect, it, test } from "vitest";
import { evaluate, open } from "./open.ts";

const run = (script: string) => evaluate(open(), script);

describe("Range.setValues", () => {
  it("reads values as if they were typed", () => {
    expect(
      run(`sheet.getRange("A1:F1").setValues([["=1+1", "1/2/2026", "5%", "1,200", "'=text", "plain"]]);
        SpreadsheetApp.flush();
        const [formula, date, share, number, text, plain] = sheet.getRange("A1:F1").getValues()[0];
        return [formula, date instanceof Date, share, number, text, plain];`),
    ).toEqual([2, true, 0.05, 1200, "=text", "plain"]);
  });

  test.each(["=1+1", "+1+1"])("makes a formula of %s", (text) => {
    expect(run(`return sheet.getRange("A1").setValue(${JSON.stringify(text)}).getFormula();`)).toBe("=1+1");
  });

  test.each(["=1+1", "1/2", "+7 999", "@anna", "TRUE", "00123"])("keeps %s as text in a cell of plain text", (text) => {
    expect(
      run(`const cell = sheet.getRange("A1").setNumberFormat("@").setValue(${JSON.stringify(text)});
        return [cell.getValue(), cell.getFormula()];`),
    ).toEqual([text, ""]);
  });

  it("writes null and the empty text as a blank", () => {
    expect(run(`return sheet.getRange("A1:B1").setValues([[null, ""]]).isBlank();`)).toBe(true);
  });

  test.each([
    [
      "rows",
      "[[1, 2]]",
      "The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.",
    ],
    [
      "columns",
      "[[1], [2]]",
      "The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.",
    ],
  ])("throws where the number of %s differs", (_, values, message) => {
    expect(() => run(`sheet.getRange("A1:B2").setValues(${values})`)).toThrow(message);
  });

  it("throws for a list that is no list of rows", () => {
    expect(() => run(`sheet.getRange("A1").setValues([1])`)).toThrow(
      "The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
    );
  });
});

describe("Range", () => {
  it("gives a blank as an empty text", () => {
    expect(run(`return sheet.getRange("A1").getValue();`)).toBe("");
  });

  it("gives an error as its code", () => {
    expect(run(`return sheet.getRange("A1").setFormula("=1/0").getValue();`)).toBe("#DIV/0!");
  });

  it("closes an open range with the last row of the sheet", () => {
    expect(run(`return sheet.getRange("E2:E").getA1Notation();`)).toBe("E2:E1000");
  });

  test.each([
    [`sheet.getRange(0, 1)`, "The starting row of the range is too small."],
    [`sheet.getRange(1, 1, 0)`, "The number of rows in the range must be at least 1."],
    [`sheet.getRange(1001, 1)`, "The coordinates of the range are outside the dimensions of the sheet."],
    [`sheet.getRange("no range")`, "Range not found"],
  ])("%s throws", (script, message) => {
    expect(() => run(script)).toThrow(message);
  });

  it("keeps data validation when its contents are cleared", () => {
    expect(
      run(`const range = sheet.getRange("A1:A2");
        range.setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(["a", "b"]).build());
        range.setValue("a").clearContent();
        return range.getDataValidations().map(([rule]) => rule.getCriteriaValues()[0]);`),
    ).toEqual([
      ["a", "b"],
      ["a", "b"],
    ]);
  });

  it("refuses a value that its data validation rejects", () => {
    expect(() =>
      run(`const rule = SpreadsheetApp.newDataValidation().requireValueInList(["a"]).setAllowInvalid(false).build();
        sheet.getRange("B2").setDataValidation(rule).setValue("c");`),
    ).toThrow("The data you entered in cell B2 violates the data validation rules set on this cell.");
  });

  it("takes developer metadata on whole rows and columns only", () => {
    expect(() => run(`sheet.getRange("A1:B2").addDeveloperMetadata("key")`)).toThrow("arbitrary ranges");
  });
});

describe("Sheet", () => {
  it("counts a formula that shows nothing as used", () => {
    expect(run(`sheet.getRange("A5").setFormula('=""'); return sheet.getLastRow();`)).toBe(5);
  });

  it("has a number as its id, 0 for the first", () => {
    expect(run(`return sheet.getSheetId();`)).toBe(0);
  });

  it("refuses a name that is taken", () => {
    expect(() => run(`book.insertSheet("Sheet1")`)).toThrow(
      'A sheet with the name "Sheet1" already exists. Please enter another name.',
    );
  });

  it("becomes active when it is inserted, at the place that was asked for", () => {
    expect(
      run(`book.insertSheet("Config", 0);
        return [book.getActiveSheet().getName(), book.getSheets().map((each) => each.getName())];`),
    ).toEqual(["Config", ["Config", "Sheet1"]]);
  });

  it("cannot be deleted as the last one", () => {
    expect(() => run(`book.deleteSheet(sheet)`)).toThrow("You can't remove all the sheets in a document.");
  });

  it("replaces all of its conditional formats at once", () => {
    expect(
      run(`const rule = (text) => SpreadsheetApp.newConditionalFormatRule()
          .whenTextContains(text).setBackground("#ff0000").setRanges([sheet.getRange("A1:A9")]).build();
        sheet.setConditionalFormatRules([rule("one"), rule("two")]);
        sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules().slice(1), rule("three")]);
        return sheet.getConditionalFormatRules().map((each) => each.getBooleanCondition().getCriteriaValues()[0]);`),
    ).toEqual(["two", "three"]);
  });

  it("keeps its charts, which can be changed in place", () => {
    expect(
      run(`sheet.getRange("A1:B3").setValues([["m", "spend"], ["RU", 1], ["US", 2]]);
        sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.COLUMN)
          .addRange(sheet.getRange("A1:B3")).setNumHeaders(1).setPosition(2, 4, 0, 0).build());
        const [chart] = sheet.getCharts();
        sheet.updateChart(chart.modify().setOption("title", "Spend").setPosition(5, 4, 0, 0).build());
        const after = sheet.getCharts();
        return [after.length, after[0].getOptions().get("title"), after[0].getContainerInfo().getAnchorRow()];`),
    ).toEqual([1, "Spend", 5]);
  });

  it("keeps protections with their descriptions", () => {
    expect(
      run(`sheet.getRange("A1:B1").protect().setDescription("Header").setWarningOnly(true);
        const [protection] = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
        return [protection.getDescription(), protection.isWarningOnly(), protection.getRange().getA1Notation()];`),
    ).toEqual(["Header", true, "A1:B1"]);
  });
});

describe("Spreadsheet", () => {
  it("keeps named ranges through a renamed sheet", () => {
    expect(
      run(`book.setNamedRange("MARKETS", sheet.getRange("A1:B3"));
        sheet.setName("Рынки");
        const named = book.getRangeByName("MARKETS");
        return [named.getA1Notation(), named.getSheet().getName()];`),
    ).toEqual(["A1:B3", "Рынки"]);
  });

  it("names a range that is wider than the tab that is open", () => {
    expect(
      run(`const other = book.insertSheet("Wide");
        other.insertColumnsAfter(other.getMaxColumns(), 10);
        sheet.activate();
        book.setNamedRange("WHOLE", other.getRange(1, 1, 5, other.getMaxColumns()));
        return book.getNamedRanges().map((named) => named.getName());`),
    ).toEqual(["WHOLE"]);
  });

  it("finds developer metadata by key and value", () => {
    expect(
      run(`sheet.addDeveloperMetadata("role", "rollup", SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
        const [found] = book.createDeveloperMetadataFinder().withKey("role").withValue("rollup").find();
        return [found.getLocation().getSheet().getName(), String(found.getVisibility())];`),
    ).toEqual(["Sheet1", "PROJECT"]);
  });
});
