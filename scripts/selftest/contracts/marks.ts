/** The marks of columns, through whatever happens to them. */
import type { Contract } from "../contract.ts";

export const marks: readonly Contract[] = [
  {
    name: "a column's developer metadata follows it through columns inserted before it",
    source: `sheet.getRange("C:C").addDeveloperMetadata("meaning", "rate"); sheet.insertColumnsAfter(1, 2); return sheet.createDeveloperMetadataFinder().withKey("meaning").find() .map((each) => each.getLocation().getColumn().getA1Notation());`,
    expected: { value: ["E:E"] },
    proof: "documented",
  },
  {
    name: "a column's developer metadata follows it through columns inserted right before it",
    source: `sheet.getRange("C:C").addDeveloperMetadata("meaning", "rate"); sheet.insertColumnBefore(3); return sheet.createDeveloperMetadataFinder().withKey("meaning").find() .map((each) => each.getLocation().getColumn().getA1Notation());`,
    expected: { value: ["D:D"] },
    proof: "documented",
  },
  {
    name: "a column's developer metadata follows it through columns inserted right behind it",
    source: `sheet.getRange("C:C").addDeveloperMetadata("meaning", "rate"); sheet.insertColumnsAfter(3, 2); return sheet.createDeveloperMetadataFinder().withKey("meaning").find() .map((each) => each.getLocation().getColumn().getA1Notation());`,
    expected: { value: ["C:C"] },
    proof: "documented",
  },
  {
    name: "a column's developer metadata follows it through columns inserted far behind it",
    source: `sheet.getRange("C:C").addDeveloperMetadata("meaning", "rate"); sheet.insertColumnsAfter(9, 2); return sheet.createDeveloperMetadataFinder().withKey("meaning").find() .map((each) => each.getLocation().getColumn().getA1Notation());`,
    expected: { value: ["C:C"] },
    proof: "documented",
  },
  {
    name: "a column's developer metadata follows it through a column deleted before it",
    source: `sheet.getRange("C:C").addDeveloperMetadata("meaning", "rate"); sheet.deleteColumn(1); return sheet.createDeveloperMetadataFinder().withKey("meaning").find() .map((each) => each.getLocation().getColumn().getA1Notation());`,
    expected: { value: ["B:B"] },
    proof: "documented",
  },
  {
    name: "a column's developer metadata follows it through columns deleted behind it",
    source: `sheet.getRange("C:C").addDeveloperMetadata("meaning", "rate"); sheet.deleteColumns(5, 3); return sheet.createDeveloperMetadataFinder().withKey("meaning").find() .map((each) => each.getLocation().getColumn().getA1Notation());`,
    expected: { value: ["C:C"] },
    proof: "documented",
  },
  {
    name: "a column's developer metadata follows it through its own move to the left",
    source: `sheet.getRange("C:C").addDeveloperMetadata("meaning", "rate"); sheet.moveColumns(sheet.getRange("C1"), 1); return sheet.createDeveloperMetadataFinder().withKey("meaning").find() .map((each) => each.getLocation().getColumn().getA1Notation());`,
    expected: { value: ["A:A"] },
    proof: "documented",
  },
  {
    name: "a column's developer metadata follows it through its own move to the right",
    source: `sheet.getRange("C:C").addDeveloperMetadata("meaning", "rate"); sheet.moveColumns(sheet.getRange("C1"), 7); return sheet.createDeveloperMetadataFinder().withKey("meaning").find() .map((each) => each.getLocation().getColumn().getA1Notation());`,
    expected: { value: ["F:F"] },
    proof: "documented",
  },
  {
    name: "a column's developer metadata follows it through its move with its neighbours",
    source: `sheet.getRange("C:C").addDeveloperMetadata("meaning", "rate"); sheet.moveColumns(sheet.getRange("B1:D1"), 1); return sheet.createDeveloperMetadataFinder().withKey("meaning").find() .map((each) => each.getLocation().getColumn().getA1Notation());`,
    expected: { value: ["B:B"] },
    proof: "documented",
  },
  {
    name: "a column's developer metadata follows it through the move of another column over it",
    source: `sheet.getRange("C:C").addDeveloperMetadata("meaning", "rate"); sheet.moveColumns(sheet.getRange("A1"), 6); return sheet.createDeveloperMetadataFinder().withKey("meaning").find() .map((each) => each.getLocation().getColumn().getA1Notation());`,
    expected: { value: ["B:B"] },
    proof: "documented",
  },
  {
    name: "a column's developer metadata follows it through rows added at the end",
    source: `sheet.getRange("C:C").addDeveloperMetadata("meaning", "rate"); sheet.insertRowsAfter(1000, 5); return sheet.createDeveloperMetadataFinder().withKey("meaning").find() .map((each) => each.getLocation().getColumn().getA1Notation());`,
    expected: { value: ["C:C"] },
    proof: "documented",
  },
  {
    name: "a column's developer metadata follows it through rows deleted",
    source: `sheet.getRange("C:C").addDeveloperMetadata("meaning", "rate"); sheet.deleteRows(2, 10); return sheet.createDeveloperMetadataFinder().withKey("meaning").find() .map((each) => each.getLocation().getColumn().getA1Notation());`,
    expected: { value: ["C:C"] },
    proof: "documented",
  },
  {
    name: "a column's developer metadata goes with it when it is deleted",
    source: `sheet.getRange("C:C").addDeveloperMetadata("meaning", "rate"); sheet.deleteColumns(2, 2); return sheet.createDeveloperMetadataFinder().withKey("meaning").find() .map((each) => each.getLocation().getColumn().getA1Notation());`,
    expected: { value: [] },
    proof: "documented",
  },
  {
    name: "a column's developer metadata is found by its key below the sheet, the spreadsheet and its own column",
    source: `sheet.getRange("C:C").addDeveloperMetadata("meaning", "rate"); return [book, sheet, sheet.getRange("C:C")].map((scope) => scope.createDeveloperMetadataFinder().withKey("meaning").find().map((each) => each.getValue()));`,
    expected: { value: [["rate"], ["rate"], ["rate"]] },
    proof: "documented",
  },
  {
    name: "a column's developer metadata is read off its column, not off the next one",
    source: `sheet.getRange("C:C").addDeveloperMetadata("meaning", "rate"); return ["C:C", "D:D"].map((range) => sheet.getRange(range).getDeveloperMetadata().length);`,
    expected: { value: [1, 0] },
    proof: "documented",
  },
  {
    name: "a column's developer metadata is put on C1:C1000 of a tab that ends there",
    source: `sheet.getRange(1, 3, sheet.getMaxRows(), 1).addDeveloperMetadata("meaning", "rate")`,
    expected: {
      throws:
        "Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.",
    },
    proof: "unproven",
  },
  {
    name: "a column's developer metadata cannot be put on two columns at once",
    source: `sheet.getRange("C:D").addDeveloperMetadata("meaning")`,
    expected: {
      throws:
        "Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.",
    },
    proof: "unproven",
  },
  {
    name: "a column's developer metadata is not found on a tab that was deleted",
    source: `const other = book.insertSheet("Other"); other.getRange("A:A").addDeveloperMetadata("meaning", "creator"); book.deleteSheet(other); return book.createDeveloperMetadataFinder().withKey("meaning").find().length;`,
    expected: { value: 0 },
    proof: "documented",
  },
];
