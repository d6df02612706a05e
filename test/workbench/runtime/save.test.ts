import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, expect, it } from "vitest";
import type { Runtime } from "../../../scripts/workbench/runtime/types.ts";
import { evaluate, open } from "../open.ts";

const path = join(mkdtempSync(join(tmpdir(), "workbench-")), "saved.xlsx");
let before: Runtime;
let after: Runtime;

beforeAll(async () => {
  before = open({
    locale: "ru_RU",
    cells: {
      Партнёрства: [
        ["Креатор", "Рынок", "Ставка", "Результаты", "CPE", "Дата"],
        ["Анна", "RU", "45 000 ₽", 900, "=CPE(C2:C3; D2:D3)", "12.10.2026"],
        ["'=Бен", "US", "1,5", 3, "", true],
        ["'1/2", "'TRUE", "'quoted'", "''quoted", "", "'00123"],
      ],
      Диаграмма: [],
    },
    chartTabs: ["Диаграмма"],
  });
  evaluate(
    before,
    `const config = book.insertSheet("Рынки & Ко");
    config.getRange("A1:B3").setValues([["market", "value"], ["RU", "5%"], ["US", 2]]);
    config.getRange("B4").setFormula("=SUM(B2:B3)");
    book.setNamedRange("MARKETS", config.getRange("A1:B3"));
    sheet.getRange("G2").setFormula("=DESCRIBE(MARKETS; A2)");
    sheet.addDeveloperMetadata("role", "partnerships");
    sheet.getRange("A2").setNote("a note");
    sheet.getRange("B2:B3").setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(["RU", "US"]).setHelpText("Pick").build());
    sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenTextStartsWith("–").setFontColor("#999999").setRanges([sheet.getRange("E2:E3")]).build()]);
    sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.COLUMN).addRange(sheet.getRange("A1:A3")).addRange(sheet.getRange("D1:D3")).setNumHeaders(1).setPosition(6, 2, 0, 0).build());
    PropertiesService.getDocumentProperties().setProperty("month", "2026-10");
    sheet.setFrozenRows(1);
    sheet.getRange("C:C").addDeveloperMetadata("meaning", "rate");
    sheet.getRange("A3:A5").shiftRowGroupDepth(1);
    sheet.setRowGroupControlPosition(SpreadsheetApp.GroupControlTogglePosition.BEFORE);
    sheet.hideColumns(4);`,
  );
  writeFileSync(path, await before.exportXlsx());
  after = open({ file: path });
});

it("a saved workbook opens with the same values in every tab", () => {
  for (const { name } of before.tabs()) {
    expect(after.read(name)).toEqual(before.read(name));
    expect(after.display(`'${name}'!A1:G5`)).toEqual(before.display(`'${name}'!A1:G5`));
  }
});

it("formulas come back as they were typed, custom functions included", () => {
  const formulas = `return [sheet.getRange("E2").getFormula(), sheet.getRange("G2").getFormula(), book.getSheetByName("Рынки & Ко").getRange("B4").getFormula()];`;
  expect(evaluate(after, formulas)).toEqual(evaluate(before, formulas));
  after.type("D2", "450");
  expect(after.read("E2")).toEqual([[100]]);
});

it("custom functions are wrapped as in Google's own export, so that Excel shows their values", () => {
  const sheets = Object.entries(unzipSync(readFileSync(path)))
    .filter(([name]) => name.startsWith("xl/worksheets/"))
    .map(([, content]) => strFromU8(content))
    .join("");
  expect(sheets).toContain("IFERROR(__xludf.DUMMYFUNCTION(&quot;CPE(C2:C3,D2:D3)&quot;),50)");
});

it.each([
  ["the locale and time zone", `return [book.getSpreadsheetLocale(), book.getSpreadsheetTimeZone()];`],
  [
    "named ranges",
    `return book.getNamedRanges().map((each) => [each.getName(), each.getRange().getSheet().getName(), each.getRange().getA1Notation()]);`,
  ],
  ["metadata", `return sheet.getDeveloperMetadata().map((each) => each.getValue());`],
  ["notes", `return sheet.getRange("A2").getNote();`],
  ["properties", `return PropertiesService.getDocumentProperties().getProperties();`],
  [
    "data validation",
    `const rule = sheet.getRange("B2").getDataValidation(); return [rule.getHelpText(), rule.getCriteriaValues()];`,
  ],
  [
    "conditional formats",
    `return sheet.getConditionalFormatRules().map((each) => each.getRanges()[0].getA1Notation());`,
  ],
  ["charts", `return sheet.getCharts().map((each) => each.getRanges().map((range) => range.getA1Notation()));`],
  ["frozen rows", `return sheet.getFrozenRows();`],
  [
    "marks of columns",
    `return book.createDeveloperMetadataFinder().withKey("meaning").find().map((each) => each.getLocation().getColumn().getA1Notation());`,
  ],
  [
    "groups of rows",
    `return [[2, 3, 5, 6].map((row) => sheet.getRowGroupDepth(row)), String(sheet.getRowGroupControlPosition())];`,
  ],
  ["hidden columns", `return [3, 4, 5].map((column) => sheet.isColumnHiddenByUser(column));`],
  ["tabs that hold a chart alone", `return book.getSheets().map((each) => String(each.getType()));`],
  ["the numbers of the sheets", `return book.getSheets().map((each) => each.getSheetId());`],
])("%s come back", (_, script) => {
  const kept = evaluate(before, script);
  expect(JSON.stringify(kept)).not.toMatch(/^(\[\]|\{\}|null|"")$/);
  expect(evaluate(after, script)).toEqual(kept);
});

it("a state of plain JSON opens with the same values, notes and properties", () => {
  const restored = open({ state: JSON.parse(JSON.stringify(before.exportState())) });
  expect(restored.read("Партнёрства")).toEqual(before.read("Партнёрства"));
  const rest = `return [sheet.getRange("A2").getNote(), PropertiesService.getDocumentProperties().getProperties(), sheet.getCharts().length, book.getRangeByName("MARKETS").getA1Notation()];`;
  expect(evaluate(restored, rest)).toEqual(evaluate(before, rest));
  expect(restored.locale).toBe("ru_RU");
});
