/** Rows and columns: hidden ones and groups. */
import type { Contract } from "../contract.ts";

export const lines: readonly Contract[] = [
  {
    name: "the spreadsheet itself has developer metadata",
    source: `book.addDeveloperMetadata("markets", "US,UK"); const [own] = book.getDeveloperMetadata(); return [own.getKey(), own.getValue(), own.getLocation().getSpreadsheet().getName(), sheet.getDeveloperMetadata().length];`,
    expected: { value: ["markets", "US,UK", "Untitled spreadsheet", 0] },
    proof: "documented",
  },
  {
    name: "a moved column takes its values and its formulas' references along",
    source: `sheet.getRange("A1:C2").setValues([["a", "b", "c"], [1, 2, "=A2+B2"]]); sheet.moveColumns(sheet.getRange("A1"), 4); return [sheet.getRange("A1:C2").getValues(), sheet.getRange("B2").getFormula()];`,
    expected: {
      value: [
        [
          ["b", "c", "a"],
          [2, 3, 1],
        ],
        "=C2+A2",
      ],
    },
    proof: "documented",
  },
  {
    name: "hidden columns are hidden by Sheet.hideColumns(2)",
    source: "sheet.hideColumns(2); return [1, 2, 3, 4].filter((column) => sheet.isColumnHiddenByUser(column));",
    expected: { value: [2] },
    proof: "documented",
  },
  {
    name: "hidden columns are hidden by Sheet.hideColumns(2, 2)",
    source: "sheet.hideColumns(2, 2); return [1, 2, 3, 4].filter((column) => sheet.isColumnHiddenByUser(column));",
    expected: { value: [2, 3] },
    proof: "documented",
  },
  {
    name: 'hidden columns are hidden by Sheet.hideColumn(sheet.getRange("C1:D1"))',
    source: `sheet.hideColumn(sheet.getRange("C1:D1")); return [1, 2, 3, 4].filter((column) => sheet.isColumnHiddenByUser(column));`,
    expected: { value: [3, 4] },
    proof: "documented",
  },
  {
    name: "hidden columns are shown by Sheet.showColumns(2)",
    source:
      "sheet.hideColumns(1, 3); sheet.showColumns(2); return [1, 2, 3, 4].filter((column) => sheet.isColumnHiddenByUser(column));",
    expected: { value: [1, 3] },
    proof: "documented",
  },
  {
    name: "hidden columns are shown by Sheet.showColumns(1, 3)",
    source:
      "sheet.hideColumns(1, 3); sheet.showColumns(1, 3); return [1, 2, 3, 4].filter((column) => sheet.isColumnHiddenByUser(column));",
    expected: { value: [] },
    proof: "documented",
  },
  {
    name: 'hidden columns are shown by Sheet.unhideColumn(sheet.getRange("A1"))',
    source: `sheet.hideColumns(1, 3); sheet.unhideColumn(sheet.getRange("A1")); return [1, 2, 3, 4].filter((column) => sheet.isColumnHiddenByUser(column));`,
    expected: { value: [2, 3] },
    proof: "documented",
  },
  {
    name: "hidden columns cannot be all of the sheet",
    source: "sheet.hideColumns(1, 26)",
    expected: { throws: "You can't hide all the columns of a sheet." },
    proof: "unproven",
  },
  {
    name: "a group of rows is one deeper than what is around it",
    source: `sheet.getRange("A3:A6").shiftRowGroupDepth(1); return [2, 3, 6, 7].map((row) => sheet.getRowGroupDepth(row));`,
    expected: { value: [0, 1, 1, 0] },
    proof: "documented",
  },
  {
    name: "a group of rows knows its rows, its depth and where its toggle is",
    source: `sheet.getRange("A3:A6").shiftRowGroupDepth(1); sheet.getRange("A4:A5").shiftRowGroupDepth(1); const about = (each) => [each.getRange().getA1Notation(), each.getDepth(), each.getControlIndex()]; const after = [about(sheet.getRowGroup(4, 1)), about(sheet.getRowGroup(4, 2))]; sheet.setRowGroupControlPosition(SpreadsheetApp.GroupControlTogglePosition.BEFORE); return [...after, about(sheet.getRowGroup(4, 2)), String(sheet.getRowGroupControlPosition())];`,
    expected: { value: [["A3:Z6", 1, 7], ["A4:Z5", 2, 6], ["A4:Z5", 2, 3], "BEFORE"] },
    proof: "documented",
  },
  {
    name: "a group of rows hides its rows when it is collapsed and shows them when it is expanded",
    source: `sheet.getRange("A3:A6").shiftRowGroupDepth(1); const hidden = () => [2, 3, 6, 7].filter((row) => sheet.isRowHiddenByUser(row)); const one = sheet.getRowGroup(3, 1).collapse(); const collapsed = [one.isCollapsed(), hidden()]; one.expand(); return [...collapsed, one.isCollapsed(), hidden()];`,
    expected: { value: [true, [3, 6], false, []] },
    proof: "documented",
  },
  {
    name: "a group of rows is collapsed and expanded with all others",
    source: `sheet.getRange("A3:A6").shiftRowGroupDepth(1); sheet.getRange("9:10").shiftRowGroupDepth(1); const hidden = () => [3, 9, 12].filter((row) => sheet.isRowHiddenByUser(row)); sheet.collapseAllRowGroups(); const collapsed = hidden(); sheet.expandAllRowGroups(); return [collapsed, hidden()];`,
    expected: { value: [[3, 9], []] },
    proof: "documented",
  },
  {
    name: "a group of rows is gone when the depth is taken back, never below none",
    source: `sheet.getRange("A3:A6").shiftRowGroupDepth(1); sheet.getRange("A3:A8").shiftRowGroupDepth(-2); return [3, 8].map((row) => sheet.getRowGroupDepth(row));`,
    expected: { value: [0, 0] },
    proof: "documented",
  },
  {
    name: "a group of rows is eight deep at most",
    source:
      "for (let depth = 0; depth < 11; depth++) sheet.getRange(3, 1, 20 - depth).shiftRowGroupDepth(1); return sheet.getRowGroupDepth(3);",
    expected: { value: 8 },
    proof: "documented",
  },
  {
    name: "a group of rows is not there where nobody made it",
    source: `sheet.getRange("A3:A6").shiftRowGroupDepth(1); sheet.getRowGroup(3, 2)`,
    expected: { throws: "A row group does not exist at index 3 and group depth 2." },
    proof: "unproven",
  },
  {
    name: "a group of rows cannot take the row that its toggle needs",
    source: `sheet.setRowGroupControlPosition(SpreadsheetApp.GroupControlTogglePosition.BEFORE); sheet.getRange("A1:A4").shiftRowGroupDepth(1);`,
    expected: { throws: "You can't group the first row of a sheet." },
    proof: "unproven",
  },
  {
    name: "a group of rows moves with its rows",
    source: `sheet.getRange("A3:A6").shiftRowGroupDepth(1); sheet.insertRowsBefore(1, 2); return [4, 5, 8, 9].map((row) => sheet.getRowGroupDepth(row));`,
    expected: { value: [0, 1, 1, 0] },
    proof: "documented",
  },
];
