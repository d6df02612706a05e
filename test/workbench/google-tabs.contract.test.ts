/** What the add-on assumes of tabs without cells, of protections and of copies, one documented behaviour a test. */
import { describe, expect, it, test } from "vitest";
import type { Json, Runtime } from "../../scripts/workbench/runtime/types.ts";
import { evaluate, open } from "./open.ts";

const run = (script: string) => evaluate(open(), script);

describe("a tab that holds a chart alone", () => {
  const withChart = (script: string) =>
    evaluate(
      open({ cells: { Team: [["Creator"]], Chart1: [] }, chartTabs: ["Chart1"] }),
      `const chart = book.getSheetByName("Chart1"); ${script}`,
    );

  it("is an OBJECT sheet among GRID sheets", () => {
    expect(withChart(`return book.getSheets().map((each) => String(each.getType()));`)).toEqual(["GRID", "OBJECT"]);
    expect(withChart(`return chart.getType() === SpreadsheetApp.SheetType.OBJECT;`)).toBe(true);
  });

  test.each([
    "chart.getDataRange()",
    `chart.getRange("A1")`,
    "chart.getRange(1, 1)",
    "chart.getLastRow()",
    "chart.getMaxColumns()",
    "chart.hideColumns(1)",
    `book.getRange("Chart1!A1")`,
  ])("has no cells: %s throws", (call) => {
    expect(() => withChart(call)).toThrow("The action is not supported for OBJECT sheet");
  });

  it("has a name, a number and a place among the tabs as any other", () => {
    expect(withChart(`return [chart.getName(), chart.getIndex(), chart.isSheetHidden()];`)).toEqual([
      "Chart1",
      2,
      false,
    ]);
  });
});

describe("somebody else's protection", () => {
  /** As the owner of the spreadsheet protects it against the person at the keyboard. */
  const protectedBook = (kind: "SHEET" | "RANGE", more: Json = {}): Runtime => {
    const state = open({
      cells: {
        Team: [
          ["Creator", "Market"],
          ["Anna", "US"],
        ],
        Own: [],
      },
    }).exportState();
    const where = { sheetId: "sheet-0-0", row: 1, column: 1, rows: 1, columns: 2 };
    const side = state.side as unknown as { protections: object[] };
    side.protections.push({
      id: "p",
      kind,
      where,
      description: "",
      warningOnly: false,
      closed: true,
      ...(more as object),
    });
    return open({ state });
  };

  const sentence = "You are trying to edit a protected cell or object.";

  test.each([
    `sheet.getRange("A1").setValue("x")`,
    `sheet.getRange("B1:C3").setBackground("red")`,
    `sheet.getRange("A:A").clearContent()`,
    `sheet.getRange("A1").setNote("x")`,
    `sheet.getRange("A2").copyTo(sheet.getRange("A1"))`,
    `sheet.deleteRow(1)`,
    `sheet.deleteColumn(2)`,
    `sheet.insertColumnAfter(1)`,
    `book.deleteSheet(sheet)`,
    `sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].remove()`,
  ])("of cells refuses %s", (script) => {
    expect(() => evaluate(protectedBook("RANGE"), script)).toThrow(sentence);
  });

  test.each([
    `sheet.getRange("A2:B9").setValue("x")`,
    `sheet.getRange("C1").setValue("x")`,
    `sheet.insertColumnAfter(2)`,
    `sheet.insertRowBefore(2)`,
    `sheet.setName("Other")`,
    `book.getSheetByName("Own").getRange("A1").setValue("x")`,
  ])("of cells lets %s through", (script) => {
    expect(() => evaluate(protectedBook("RANGE"), script)).not.toThrow();
  });

  test.each([
    `sheet.getRange("F9").setValue("x")`,
    `sheet.setName("Other")`,
    `sheet.setFrozenRows(1)`,
    `sheet.hideColumns(1)`,
    `sheet.insertRowBefore(2)`,
  ])("of a sheet refuses %s", (script) => {
    expect(() => evaluate(protectedBook("SHEET"), script)).toThrow(sentence);
  });

  it("is seen before it is run into", () => {
    const script = `return sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).map((each) => each.canEdit());`;
    expect(evaluate(protectedBook("SHEET"), script)).toEqual([false]);
  });

  it("that only warns lets a script through", () => {
    expect(
      evaluate(protectedBook("SHEET", { warningOnly: true }), `return sheet.getRange("A1").setValue("x").getValue();`),
    ).toBe("x");
  });

  it("leaves what is there to be read", () => {
    expect(evaluate(protectedBook("SHEET"), `return sheet.getDataRange().getValues().length;`)).toBe(2);
  });
});

describe("Range.copyTo", () => {
  const look = `const from = sheet.getRange("A1:B2").setValues([["a", "b"], [1, 2]]);
    from.setBackgrounds([["red", "green"], ["blue", "white"]]).setFontWeights([["bold", "normal"], ["normal", "bold"]]);
    sheet.getRange("A2").setNumberFormat("0.00%"); const type = SpreadsheetApp.CopyPasteType;`;

  it("copies looks without values", () => {
    expect(
      run(`${look} from.copyTo(sheet.getRange("D4"), type.PASTE_FORMAT, false); const to = sheet.getRange("D4:E5");
        return [to.getBackgrounds(), to.getFontWeights(), to.getNumberFormats()[1][0], to.isBlank()];`),
    ).toEqual([
      [
        ["#ff0000", "#008000"],
        ["#0000ff", "#ffffff"],
      ],
      [
        ["bold", "normal"],
        ["normal", "bold"],
      ],
      "0.00%",
      true,
    ]);
  });

  it("turns rows into columns where that is asked for", () => {
    expect(
      run(`${look} from.copyTo(sheet.getRange("D4"), type.PASTE_FORMAT, true);
        return sheet.getRange("D4:E5").getBackgrounds();`),
    ).toEqual([
      ["#ff0000", "#0000ff"],
      ["#008000", "#ffffff"],
    ]);
  });

  it("takes away the look that was there before", () => {
    expect(
      run(`sheet.getRange("D1").setBackground("red").setFontWeight("bold");
        sheet.getRange("A1").copyTo(sheet.getRange("D1"), SpreadsheetApp.CopyPasteType.PASTE_FORMAT, false);
        return [sheet.getRange("D1").getBackground(), sheet.getRange("D1").getFontWeight()];`),
    ).toEqual(["#ffffff", "normal"]);
  });

  it("fills a larger range with a formula that follows its row", () => {
    expect(
      run(`sheet.getRange("A1:A3").setValues([[1], [2], [3]]);
        sheet.getRange("B1").setFormula("=A1*$A$1").copyTo(sheet.getRange("B1:B3"));
        return sheet.getRange("B1:B3").getFormulas();`),
    ).toEqual([["=A1*$A$1"], ["=A2*$A$1"], ["=A3*$A$1"]]);
  });

  test.each(["{ contentsOnly: true }", "SpreadsheetApp.CopyPasteType.PASTE_VALUES, false"])(
    "copies values instead of formulas with %s",
    (how) => {
      expect(
        run(`sheet.getRange("A1:B1").setValues([["=1+1", "'=text"]]).copyTo(sheet.getRange("A5"), ${how});
          return [sheet.getRange("A5:B5").getFormulas(), sheet.getRange("A5:B5").getValues()];`),
      ).toEqual([[["", ""]], [[2, "=text"]]]);
    },
  );

  it("says by its name what it cannot copy yet", () => {
    expect(() =>
      run(`sheet.getRange("A1").copyTo(sheet.getRange("B1"), SpreadsheetApp.CopyPasteType.PASTE_COLUMN_WIDTHS, false)`),
    ).toThrow("the workbench has no Range.copyTo with PASTE_COLUMN_WIDTHS yet");
  });
});

describe("several ranges at once", () => {
  it("take one value and one look", () => {
    expect(
      run(`sheet.getRangeList(["A1:B1", "D4"]).setValue("x").setFontColor("red").setNumberFormat("@");
        return ["A1", "B1", "C1", "D4"].map((cell) => [sheet.getRange(cell).getValue(), sheet.getRange(cell).getFontColors()[0][0]]);`),
    ).toEqual([
      ["x", "#ff0000"],
      ["x", "#ff0000"],
      ["", "#000000"],
      ["x", "#ff0000"],
    ]);
  });
});

describe("the lines around cells", () => {
  const drawn = (script: string): string[] => {
    const runtime = open();
    evaluate(runtime, script);
    const { borders } = runtime.exportState().workbook as unknown as { borders: Record<string, object> };
    return [...new Set(Object.values(borders).flatMap((sides) => Object.keys(sides)))].sort();
  };
  const all = `sheet.getRange("B2:C2").setBorder(true, true, true, true, true, true);`;

  test.each([
    ["true draws them", all, ["bottom", "left", "right", "top"]],
    ["null leaves them out", `sheet.getRange("B2:C2").setBorder(null, null, true, null, null, null);`, ["bottom"]],
    [
      "false takes them away",
      `${all} sheet.getRange("B2:C2").setBorder(false, false, true, false, false, false);`,
      ["bottom"],
    ],
    [
      "false everywhere takes all away",
      `${all} sheet.getRange("B2:C2").setBorder(false, false, false, false, false, false);`,
      [],
    ],
  ])("%s", (_, script, sides) => {
    expect(drawn(script)).toEqual(sides);
  });

  it("cannot be taken away on one side and left on another here, which is said by name", () => {
    expect(() => run(`sheet.getRange("B2").setBorder(false, null, null, null, null, null)`)).toThrow(
      "the workbench has no Range.setBorder that clears some sides and leaves others yet",
    );
  });
});

it("font colours come as objects too", () => {
  expect(
    run(`const [[color]] = sheet.getRange("A1").setFontColor("#d9e7fd").getFontColorObjects();
      return [color.asRgbColor().asHexString(), color.asRgbColor().getRed(), String(color.getColorType())];`),
  ).toEqual(["#d9e7fd", 217, "RGB"]);
});
