/** What the add-on assumes of rows and columns, their groups and their marks, one documented behaviour a test. */
import { describe, expect, it, test } from "vitest";
import { evaluate, open } from "./open.ts";

const run = (script: string) => evaluate(open(), script);

describe("a column's developer metadata", () => {
  const mark = `sheet.getRange("C:C").addDeveloperMetadata("meaning", "rate");`;
  const where = `sheet.createDeveloperMetadataFinder().withKey("meaning").find()
    .map((each) => each.getLocation().getColumn().getA1Notation())`;

  test.each([
    ["columns inserted before it", "sheet.insertColumnsAfter(1, 2);", ["E1:E1000"]],
    ["columns inserted right before it", "sheet.insertColumnBefore(3);", ["D1:D1000"]],
    ["columns inserted right behind it", "sheet.insertColumnsAfter(3, 2);", ["C1:C1000"]],
    ["columns inserted far behind it", "sheet.insertColumnsAfter(9, 2);", ["C1:C1000"]],
    ["a column deleted before it", "sheet.deleteColumn(1);", ["B1:B1000"]],
    ["columns deleted behind it", "sheet.deleteColumns(5, 3);", ["C1:C1000"]],
    ["its own move to the left", `sheet.moveColumns(sheet.getRange("C1"), 1);`, ["A1:A1000"]],
    ["its own move to the right", `sheet.moveColumns(sheet.getRange("C1"), 7);`, ["F1:F1000"]],
    ["its move with its neighbours", `sheet.moveColumns(sheet.getRange("B1:D1"), 1);`, ["B1:B1000"]],
    ["the move of another column over it", `sheet.moveColumns(sheet.getRange("A1"), 6);`, ["B1:B1000"]],
    ["rows added at the end", "sheet.insertRowsAfter(1000, 5);", ["C1:C1005"]],
    ["rows deleted", "sheet.deleteRows(2, 10);", ["C1:C990"]],
  ])("follows it through %s", (_, change, places) => {
    expect(run(`${mark} ${change} return ${where};`)).toEqual(places);
  });

  it("goes with it when it is deleted", () => {
    expect(run(`${mark} sheet.deleteColumns(2, 2); return ${where};`)).toEqual([]);
  });

  it("is found by its key below the sheet, the spreadsheet and its own column", () => {
    expect(
      run(`${mark}
        return [book, sheet, sheet.getRange("C:C")].map((scope) =>
          scope.createDeveloperMetadataFinder().withKey("meaning").find().map((each) => each.getValue()));`),
    ).toEqual([["rate"], ["rate"], ["rate"]]);
  });

  it("is read off its column, not off the next one", () => {
    expect(
      run(`${mark} return ["C:C", "D:D"].map((range) => sheet.getRange(range).getDeveloperMetadata().length);`),
    ).toEqual([1, 0]);
  });

  it("cannot be put on two columns at once", () => {
    expect(() => run(`sheet.getRange("C:D").addDeveloperMetadata("meaning")`)).toThrow("arbitrary ranges");
  });

  it("is not found on a tab that was deleted", () => {
    expect(
      run(`const other = book.insertSheet("Other");
        other.getRange("A:A").addDeveloperMetadata("meaning", "creator");
        book.deleteSheet(other);
        return book.createDeveloperMetadataFinder().withKey("meaning").find().length;`),
    ).toBe(0);
  });
});

it("the spreadsheet itself has developer metadata", () => {
  expect(
    run(`book.addDeveloperMetadata("markets", "US,UK");
      const [own] = book.getDeveloperMetadata();
      return [own.getKey(), own.getValue(), own.getLocation().getSpreadsheet().getName(), sheet.getDeveloperMetadata().length];`),
  ).toEqual(["markets", "US,UK", "Untitled spreadsheet", 0]);
});

it("a moved column takes its values and its formulas' references along", () => {
  expect(
    run(`sheet.getRange("A1:C2").setValues([["a", "b", "c"], [1, 2, "=A2+B2"]]);
      sheet.moveColumns(sheet.getRange("A1"), 4);
      return [sheet.getRange("A1:C2").getValues(), sheet.getRange("B2").getFormula()];`),
  ).toEqual([
    [
      ["b", "c", "a"],
      [2, 3, 1],
    ],
    "=C2+A2",
  ]);
});

describe("hidden columns", () => {
  const hidden = "[1, 2, 3, 4].filter((column) => sheet.isColumnHiddenByUser(column))";

  test.each([
    ["hideColumns(2)", [2]],
    ["hideColumns(2, 2)", [2, 3]],
    [`hideColumn(sheet.getRange("C1:D1"))`, [3, 4]],
  ])("are hidden by Sheet.%s", (call, columns) => {
    expect(run(`sheet.${call}; return ${hidden};`)).toEqual(columns);
  });

  test.each([
    ["showColumns(2)", [1, 3]],
    ["showColumns(1, 3)", []],
    [`unhideColumn(sheet.getRange("A1"))`, [2, 3]],
  ])("are shown by Sheet.%s", (call, columns) => {
    expect(run(`sheet.hideColumns(1, 3); sheet.${call}; return ${hidden};`)).toEqual(columns);
  });

  it("cannot be all of the sheet", () => {
    expect(() => run(`sheet.hideColumns(1, 26)`)).toThrow("You can't hide all the columns of a sheet.");
  });
});

describe("a group of rows", () => {
  const group = `sheet.getRange("A3:A6").shiftRowGroupDepth(1);`;

  it("is one deeper than what is around it", () => {
    expect(run(`${group} return [2, 3, 6, 7].map((row) => sheet.getRowGroupDepth(row));`)).toEqual([0, 1, 1, 0]);
  });

  it("knows its rows, its depth and where its toggle is", () => {
    expect(
      run(`${group} sheet.getRange("A4:A5").shiftRowGroupDepth(1);
        const about = (each) => [each.getRange().getA1Notation(), each.getDepth(), each.getControlIndex()];
        const after = [about(sheet.getRowGroup(4, 1)), about(sheet.getRowGroup(4, 2))];
        sheet.setRowGroupControlPosition(SpreadsheetApp.GroupControlTogglePosition.BEFORE);
        return [...after, about(sheet.getRowGroup(4, 2)), String(sheet.getRowGroupControlPosition())];`),
    ).toEqual([["A3:Z6", 1, 7], ["A4:Z5", 2, 6], ["A4:Z5", 2, 3], "BEFORE"]);
  });

  it("hides its rows when it is collapsed and shows them when it is expanded", () => {
    expect(
      run(`${group} const hidden = () => [2, 3, 6, 7].filter((row) => sheet.isRowHiddenByUser(row));
        const one = sheet.getRowGroup(3, 1).collapse();
        const collapsed = [one.isCollapsed(), hidden()];
        one.expand();
        return [...collapsed, one.isCollapsed(), hidden()];`),
    ).toEqual([true, [3, 6], false, []]);
  });

  it("is collapsed and expanded with all others", () => {
    expect(
      run(`${group} sheet.getRange("9:10").shiftRowGroupDepth(1);
        const hidden = () => [3, 9, 12].filter((row) => sheet.isRowHiddenByUser(row));
        sheet.collapseAllRowGroups();
        const collapsed = hidden();
        sheet.expandAllRowGroups();
        return [collapsed, hidden()];`),
    ).toEqual([[3, 9], []]);
  });

  it("is gone when the depth is taken back, never below none", () => {
    expect(
      run(
        `${group} sheet.getRange("A3:A8").shiftRowGroupDepth(-2); return [3, 8].map((row) => sheet.getRowGroupDepth(row));`,
      ),
    ).toEqual([0, 0]);
  });

  it("is eight deep at most", () => {
    expect(
      run(`for (let depth = 0; depth < 11; depth++) sheet.getRange(3, 1, 20 - depth).shiftRowGroupDepth(1);
        return sheet.getRowGroupDepth(3);`),
    ).toBe(8);
  });

  it("cannot have the very rows of another one here, which is said by name", () => {
    expect(() => run(`sheet.getRange("A3:A4").shiftRowGroupDepth(2);`)).toThrow(
      "the workbench has no two groups of the same rows yet",
    );
  });

  it("is not there where nobody made it", () => {
    expect(() => run(`${group} sheet.getRowGroup(3, 2)`)).toThrow("does not exist");
  });

  it("cannot take the row that its toggle needs", () => {
    expect(() =>
      run(`sheet.setRowGroupControlPosition(SpreadsheetApp.GroupControlTogglePosition.BEFORE);
        sheet.getRange("A1:A4").shiftRowGroupDepth(1);`),
    ).toThrow("You can't group the first row of a sheet.");
  });

  it("moves with its rows", () => {
    expect(
      run(`${group} sheet.insertRowsBefore(1, 2); return [4, 5, 8, 9].map((row) => sheet.getRowGroupDepth(row));`),
    ).toEqual([0, 1, 1, 0]);
  });
});
