/** What the add-on assumes of tabs without cells and of somebody else's protections; and what the workbench lacks yet. */
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

it("Range.copyTo says by its name what it cannot copy yet", () => {
  expect(() =>
    run(`sheet.getRange("A1").copyTo(sheet.getRange("B1"), SpreadsheetApp.CopyPasteType.PASTE_COLUMN_WIDTHS, false)`),
  ).toThrow("the workbench has no Range.copyTo with PASTE_COLUMN_WIDTHS yet");
});

it("the first tab's number is 0", () => {
  expect(run(`return sheet.getSheetId();`)).toBe(0);
});

describe("a group of rows", () => {
  it("cannot have the very rows of another one here, which is said by name", () => {
    expect(() => run(`sheet.getRange("A3:A4").shiftRowGroupDepth(2);`)).toThrow(
      "the workbench has no two groups of the same rows yet",
    );
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
