/** Selected ranges, and rows out of sight. */
import type { Contract } from "../contract.ts";

export const selection: readonly Contract[] = [
  {
    name: "several selected ranges are selected by RangeList.activate, the last one becomes active",
    source: `sheet.getRangeList(["A1:B4", "D1:E4"]).activate(); return [book.getActiveRange().getA1Notation(), book.getActiveRangeList().getRanges().map((range) => range.getA1Notation())];`,
    expected: { value: ["D1:E4", ["A1:B4", "D1:E4"]] },
    proof: "documented",
  },
  {
    name: "a row hidden by a person is hidden by Sheet.hideRows(2)",
    source: "sheet.hideRows(2); return [1, 2, 3, 4, 5].filter((row) => sheet.isRowHiddenByUser(row));",
    expected: { value: [2] },
    proof: "documented",
  },
  {
    name: "a row hidden by a person is hidden by Sheet.hideRows(2, 3)",
    source: "sheet.hideRows(2, 3); return [1, 2, 3, 4, 5].filter((row) => sheet.isRowHiddenByUser(row));",
    expected: { value: [2, 3, 4] },
    proof: "documented",
  },
  {
    name: 'a row hidden by a person is hidden by Sheet.hideRow(sheet.getRange("B3:C4"))',
    source: `sheet.hideRow(sheet.getRange("B3:C4")); return [1, 2, 3, 4, 5].filter((row) => sheet.isRowHiddenByUser(row));`,
    expected: { value: [3, 4] },
    proof: "documented",
  },
  {
    name: "a row hidden by a person is shown by Sheet.showRows(2)",
    source:
      "sheet.hideRows(1, 4); sheet.showRows(2); return [1, 2, 3, 4, 5].filter((row) => sheet.isRowHiddenByUser(row));",
    expected: { value: [1, 3, 4] },
    proof: "documented",
  },
  {
    name: "a row hidden by a person is shown by Sheet.showRows(2, 2)",
    source:
      "sheet.hideRows(1, 4); sheet.showRows(2, 2); return [1, 2, 3, 4, 5].filter((row) => sheet.isRowHiddenByUser(row));",
    expected: { value: [1, 4] },
    proof: "documented",
  },
  {
    name: 'a row hidden by a person is shown by Sheet.unhideRow(sheet.getRange("B3:C4"))',
    source: `sheet.hideRows(1, 4); sheet.unhideRow(sheet.getRange("B3:C4")); return [1, 2, 3, 4, 5].filter((row) => sheet.isRowHiddenByUser(row));`,
    expected: { value: [1, 2] },
    proof: "documented",
  },
  {
    name: "a row hidden by a person is not hidden by a filter",
    source: "sheet.hideRows(2); return sheet.isRowHiddenByFilter(2);",
    expected: { value: false },
    proof: "documented",
  },
  {
    name: "a row hidden by a person keeps its values, which are read as any others",
    source: `sheet.getRange("A2").setValue("kept"); sheet.hideRows(2); return sheet.getDataRange().getValues();`,
    expected: { value: [[""], ["kept"]] },
    proof: "documented",
  },
  {
    name: "rows outside of the sheet Sheet.isRowHiddenByUser(0) throws",
    source: "sheet.isRowHiddenByUser(0)",
    expected: { throws: "Those rows are out of bounds." },
    proof: "unproven",
  },
  {
    name: "rows outside of the sheet Sheet.isRowHiddenByUser(1001) throws",
    source: "sheet.isRowHiddenByUser(1001)",
    expected: { throws: "Those rows are out of bounds." },
    proof: "unproven",
  },
  {
    name: "rows outside of the sheet Sheet.isRowHiddenByFilter(1001) throws",
    source: "sheet.isRowHiddenByFilter(1001)",
    expected: { throws: "Those rows are out of bounds." },
    proof: "unproven",
  },
  {
    name: "rows outside of the sheet Sheet.hideRows(1000, 2) throws",
    source: "sheet.hideRows(1000, 2)",
    expected: { throws: "Those rows are out of bounds." },
    proof: "unproven",
  },
  {
    name: "rows outside of the sheet Sheet.showRows(0) throws",
    source: "sheet.showRows(0)",
    expected: { throws: "Those rows are out of bounds." },
    proof: "unproven",
  },
  {
    name: "rows outside of the sheet Sheet.deleteRow(1001) throws",
    source: "sheet.deleteRow(1001)",
    expected: { throws: "Those rows are out of bounds." },
    proof: "unproven",
  },
  {
    name: "a sheet without a filter has null for it",
    source: "return sheet.getFilter();",
    expected: { value: null },
    proof: "documented",
  },
];
