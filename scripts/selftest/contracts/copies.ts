/** Copies, several ranges and colours. */
import type { Contract } from "../contract.ts";

export const copies: readonly Contract[] = [
  {
    name: "Range.copyTo copies looks without values",
    source: `const from = sheet.getRange("A1:B2").setValues([["a", "b"], [1, 2]]); from.setBackgrounds([["red", "green"], ["blue", "white"]]).setFontWeights([["bold", "normal"], ["normal", "bold"]]); sheet.getRange("A2").setNumberFormat("0.00%"); const type = SpreadsheetApp.CopyPasteType; from.copyTo(sheet.getRange("D4"), type.PASTE_FORMAT, false); const to = sheet.getRange("D4:E5"); return [to.getBackgrounds(), to.getFontWeights(), to.getNumberFormats()[1][0], to.isBlank()];`,
    expected: {
      value: [
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
      ],
    },
    proof: "documented",
  },
  {
    name: "Range.copyTo turns rows into columns where that is asked for",
    source: `const from = sheet.getRange("A1:B2").setValues([["a", "b"], [1, 2]]); from.setBackgrounds([["red", "green"], ["blue", "white"]]).setFontWeights([["bold", "normal"], ["normal", "bold"]]); sheet.getRange("A2").setNumberFormat("0.00%"); const type = SpreadsheetApp.CopyPasteType; from.copyTo(sheet.getRange("D4"), type.PASTE_FORMAT, true); return sheet.getRange("D4:E5").getBackgrounds();`,
    expected: {
      value: [
        ["#ff0000", "#0000ff"],
        ["#008000", "#ffffff"],
      ],
    },
    proof: "documented",
  },
  {
    name: "Range.copyTo takes away the look that was there before",
    source: `sheet.getRange("D1").setBackground("red").setFontWeight("bold"); sheet.getRange("A1").copyTo(sheet.getRange("D1"), SpreadsheetApp.CopyPasteType.PASTE_FORMAT, false); return [sheet.getRange("D1").getBackground(), sheet.getRange("D1").getFontWeight()];`,
    expected: { value: ["#ffffff", "normal"] },
    proof: "documented",
  },
  {
    name: "Range.copyTo fills a larger range with a formula that follows its row",
    source: `sheet.getRange("A1:A3").setValues([[1], [2], [3]]); sheet.getRange("B1").setFormula("=A1*$A$1").copyTo(sheet.getRange("B1:B3")); return sheet.getRange("B1:B3").getFormulas();`,
    expected: { value: [["=A1*$A$1"], ["=A2*$A$1"], ["=A3*$A$1"]] },
    proof: "documented",
  },
  {
    name: "Range.copyTo copies values instead of formulas with { contentsOnly: true }",
    source: `sheet.getRange("A1:B1").setValues([["=1+1", "'=text"]]).copyTo(sheet.getRange("A5"), { contentsOnly: true }); return [sheet.getRange("A5:B5").getFormulas(), sheet.getRange("A5:B5").getValues()];`,
    expected: { value: [[["", ""]], [[2, "=text"]]] },
    proof: "documented",
  },
  {
    name: "Range.copyTo copies values instead of formulas with SpreadsheetApp.CopyPasteType.PASTE_VALUES, false",
    source: `sheet.getRange("A1:B1").setValues([["=1+1", "'=text"]]).copyTo(sheet.getRange("A5"), SpreadsheetApp.CopyPasteType.PASTE_VALUES, false); return [sheet.getRange("A5:B5").getFormulas(), sheet.getRange("A5:B5").getValues()];`,
    expected: { value: [[["", ""]], [[2, "=text"]]] },
    proof: "documented",
  },
  {
    name: "several ranges at once take one value and one look",
    source: `sheet.getRangeList(["A1:B1", "D4"]).setValue("x").setFontColor("red").setNumberFormat("@"); return ["A1", "B1", "C1", "D4"].map((cell) => [sheet.getRange(cell).getValue(), sheet.getRange(cell).getFontColors()[0][0]]);`,
    expected: {
      value: [
        ["x", "#ff0000"],
        ["x", "#ff0000"],
        ["", "#000000"],
        ["x", "#ff0000"],
      ],
    },
    proof: "documented",
  },
  {
    name: "font colours come as objects too",
    source: `const [[color]] = sheet.getRange("A1").setFontColor("#d9e7fd").getFontColorObjects(); return [color.asRgbColor().asHexString(), color.asRgbColor().getRed(), String(color.getColorType())];`,
    expected: { value: ["#d9e7fd", 217, "RGB"] },
    proof: "documented",
  },
];
