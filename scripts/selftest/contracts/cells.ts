/** Cells: what is written, and what comes of it. */
import type { Contract } from "../contract.ts";

export const cells: readonly Contract[] = [
  {
    name: "a text with backslashes and quotes shows what it holds",
    source: String.raw`return sheet.getRange("A1").setNumberFormat("@").setValue('{"a":"\\"b\\""}').getDisplayValue();`,
    expected: { value: '{"a":"\\"b\\""}' },
    proof: "documented",
  },
  {
    name: "Range.setValues reads values as if they were typed",
    source: `sheet.getRange("A1:F1").setValues([["=1+1", "1/2/2026", "5%", "1,200", "'=text", "plain"]]); SpreadsheetApp.flush(); const [formula, date, share, number, text, plain] = sheet.getRange("A1:F1").getValues()[0]; return [formula, date instanceof Date, share, number, text, plain];`,
    expected: { value: [2, true, 0.05, 1200, "=text", "plain"] },
    proof: "documented",
  },
  {
    name: "Range.setValues makes a formula of =1+1",
    source: `return sheet.getRange("A1").setValue("=1+1").getFormula();`,
    expected: { value: "=1+1" },
    proof: "documented",
  },
  {
    name: "Range.setValues makes a formula of +1+1",
    source: `return sheet.getRange("A1").setValue("+1+1").getFormula();`,
    expected: { value: "=1+1" },
    proof: "unproven",
  },
  {
    name: "Range.setValues keeps =1+1 as text in a cell of plain text",
    source: `const cell = sheet.getRange("A1").setNumberFormat("@").setValue("=1+1"); return [cell.getValue(), cell.getFormula()];`,
    expected: { value: ["=1+1", ""] },
    proof: "unproven",
  },
  {
    name: "Range.setValues keeps 1/2 as text in a cell of plain text",
    source: `const cell = sheet.getRange("A1").setNumberFormat("@").setValue("1/2"); return [cell.getValue(), cell.getFormula()];`,
    expected: { value: ["1/2", ""] },
    proof: "unproven",
  },
  {
    name: "Range.setValues keeps +7 999 as text in a cell of plain text",
    source: `const cell = sheet.getRange("A1").setNumberFormat("@").setValue("+7 999"); return [cell.getValue(), cell.getFormula()];`,
    expected: { value: ["+7 999", ""] },
    proof: "unproven",
  },
  {
    name: "Range.setValues keeps @anna as text in a cell of plain text",
    source: `const cell = sheet.getRange("A1").setNumberFormat("@").setValue("@anna"); return [cell.getValue(), cell.getFormula()];`,
    expected: { value: ["@anna", ""] },
    proof: "unproven",
  },
  {
    name: "Range.setValues keeps TRUE as text in a cell of plain text",
    source: `const cell = sheet.getRange("A1").setNumberFormat("@").setValue("TRUE"); return [cell.getValue(), cell.getFormula()];`,
    expected: { value: ["TRUE", ""] },
    proof: "unproven",
  },
  {
    name: "Range.setValues keeps 00123 as text in a cell of plain text",
    source: `const cell = sheet.getRange("A1").setNumberFormat("@").setValue("00123"); return [cell.getValue(), cell.getFormula()];`,
    expected: { value: ["00123", ""] },
    proof: "unproven",
  },
  {
    name: "Range.setValues writes null and the empty text as a blank",
    source: `return sheet.getRange("A1:B1").setValues([[null, ""]]).isBlank();`,
    expected: { value: true },
    proof: "documented",
  },
  {
    name: "Range.setValues throws where the number of rows differs",
    source: `sheet.getRange("A1:B2").setValues([[1, 2]])`,
    expected: {
      throws:
        "The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.",
    },
    proof: "unproven",
  },
  {
    name: "Range.setValues throws where the number of columns differs",
    source: `sheet.getRange("A1:B2").setValues([[1], [2]])`,
    expected: {
      throws:
        "The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.",
    },
    proof: "unproven",
  },
  {
    name: "Range.setValues throws for a list that is no list of rows",
    source: `sheet.getRange("A1").setValues([1])`,
    expected: {
      throws: "The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
    },
    proof: "unproven",
  },
  {
    name: "Range gives a blank as an empty text",
    source: `return sheet.getRange("A1").getValue();`,
    expected: { value: "" },
    proof: "documented",
  },
  {
    name: "Range gives an error as its code",
    source: `return sheet.getRange("A1").setFormula("=1/0").getValue();`,
    expected: { value: "#DIV/0!" },
    proof: "documented",
  },
  {
    name: "Range tells a cell without a format as one with a pattern of numbers, General being none",
    source: `return [sheet.getRange("A1").getNumberFormat(), sheet.getRange("A1").setNumberFormat("0.0").setNumberFormat("General").getNumberFormat()];`,
    expected: { value: ["0.###############", "0.###############"] },
    proof: "unproven",
  },
  {
    name: "Range leaves an open range open, and counts all of its rows",
    source: `return ["E2:E", "C:D", "3:3"].map((one) => [sheet.getRange(one).getA1Notation(), sheet.getRange(one).getNumRows()]);`,
    expected: {
      value: [
        ["E2:E", 999],
        ["C:D", 1000],
        ["3:3", 1],
      ],
    },
    proof: "unproven",
  },
];
