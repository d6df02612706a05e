/** What the add-on assumes of what a person has selected, and of rows that a filter hides. */
import { describe, expect, it, test } from "vitest";
import type { Json, View } from "../../scripts/workbench/runtime/types.ts";
import { evaluate, open } from "./open.ts";

/** The script's result where a person has selected C5 and, with Ctrl, more; `filtered` rows are out of sight. */
const seeing = (view: Partial<View>, script: string): Json => {
  const runtime = open();
  const sheetId = runtime.tabs()[0]?.sheetId ?? "";
  return evaluate(runtime, script, { sheetId, row: 5, column: 3, rows: 1, columns: 1, ...view });
};

const addresses = "getRanges().map((range) => range.getA1Notation())";
const a2toB3 = { row: 2, column: 1, rows: 2, columns: 2 };
const wholeRow9 = { row: 9, column: 1, rows: 1, columns: 26 };

describe("several selected ranges", () => {
  test.each(["SpreadsheetApp", "book", "sheet"])("come from %s in the order of their selection", (service) => {
    expect(seeing({ earlier: [wholeRow9, a2toB3] }, `return ${service}.getActiveRangeList().${addresses};`)).toEqual([
      "A9:Z9",
      "A2:B3",
      "C5",
    ]);
  });

  test.each(["SpreadsheetApp", "book", "sheet"])("have the last one as the active range of %s", (service) => {
    expect(
      seeing(
        { earlier: [a2toB3] },
        `return [${service}.getActiveRange().getA1Notation(), ${service}.getCurrentCell().getA1Notation()];`,
      ),
    ).toEqual(["C5", "C5"]);
  });

  it("are a list of one where one range is selected", () => {
    expect(seeing({}, `return sheet.getActiveRangeList().${addresses};`)).toEqual(["C5"]);
  });

  it("give way to a single range that a script activates", () => {
    expect(
      seeing({ earlier: [a2toB3] }, `sheet.getRange("F6").activate(); return book.getActiveRangeList().${addresses};`),
    ).toEqual(["F6"]);
  });
});

describe("a row hidden by a filter", () => {
  const hidden = "[1, 2, 3, 4, 5, 6].filter((row) => sheet.isRowHiddenByFilter(row))";

  it("is known by its number", () => {
    expect(seeing({ filtered: [4, 5] }, `return ${hidden};`)).toEqual([4, 5]);
  });

  it("is not hidden by a person", () => {
    expect(seeing({ filtered: [4] }, `return sheet.isRowHiddenByUser(4);`)).toBe(false);
  });

  it("moves with rows that are put in above it, and goes with those that are taken out", () => {
    expect(seeing({ filtered: [4, 5] }, `sheet.insertRowBefore(2); sheet.deleteRow(5); return ${hidden};`)).toEqual([
      5,
    ]);
  });

  it("is one of its own sheet", () => {
    expect(
      seeing(
        { filtered: [4] },
        `const other = book.insertSheet("Other"); return [other, sheet].map((each) => each.isRowHiddenByFilter(4));`,
      ),
    ).toEqual([false, true]);
  });
});
