/** What only Google can settle: texts that could be formulas, copies of tabs, charts, permissions, zones, Drive. */
import type { Contract } from "../contract.ts";

export const google: readonly Contract[] = [
  {
    name: "an apostrophe before =1+1 is consumed, and the rest is a text",
    source: `const cell = sheet.getRange("A1").setNumberFormat("General").setValue("'=1+1"); return [cell.getValue(), cell.getFormula()];`,
    expected: { value: ["=1+1", ""] },
    proof: "unproven",
  },
  {
    name: "an apostrophe before an apostrophe leaves one",
    source: `return sheet.getRange("A1").setNumberFormat("General").setValue("''abc").getValue();`,
    expected: { value: "'abc" },
    proof: "unproven",
  },
  {
    name: "an apostrophe before +7 999 and 1/2 leaves texts",
    source: `const cells = sheet.getRange("A1:B1").setNumberFormat("General").setValues([["'+7 999", "'1/2"]]); return [cells.getValues()[0], cells.getFormulas()[0]];`,
    expected: {
      value: [
        ["+7 999", "1/2"],
        ["", ""],
      ],
    },
    proof: "unproven",
  },
  {
    name: "an apostrophe in a cell of plain text stays in sight",
    source: `return sheet.getRange("A1").setNumberFormat("@").setValue("'abc").getValue();`,
    expected: { value: "'abc" },
    proof: "unproven",
  },
  {
    name: "the format General is the automatic one",
    source: `return sheet.getRange("A1").setNumberFormat("General").setValue(1.5).getValue();`,
    expected: { value: 1.5 },
    proof: "unproven",
  },
  {
    name: "a formula whose cell becomes plain text stays a formula",
    source: `const cell = sheet.getRange("A1").setFormula("=1+2"); cell.setNumberFormat("@"); SpreadsheetApp.flush(); return [Number(cell.getValue()), cell.getFormula()];`,
    expected: { value: [3, "=1+2"] },
    proof: "unproven",
  },
  {
    name: "arguments of a formula may stand between semicolons",
    source: `return [sheet.getRange("A1").setFormula("=SUM(1; 2)").getValue(), sheet.getRange("A2").setValues([['=HYPERLINK("#gid=0&range=A1"; "A1")']]).getDisplayValue()];`,
    expected: { value: [3, "A1"] },
    proof: "unproven",
  },
  {
    name: "a chart gives its title, its ranges and its place back",
    source: `sheet.getRange("A1:B3").setValues([["x", "y"], ["a", 1], ["b", 2]]);
      const built = sheet.newChart().setChartType(Charts.ChartType.COLUMN).setNumHeaders(1).setOption("title", "T").setOption("legend", { position: "bottom" }).setPosition(12, 1, 700, 2).addRange(sheet.getRange("A1:A3")).addRange(sheet.getRange("B1:B3")).build();
      sheet.insertChart(built); SpreadsheetApp.flush(); const [chart] = sheet.getCharts();
      return [chart.getOptions().get("title"), chart.getRanges().map((range) => range.getA1Notation()), chart.getContainerInfo().getAnchorRow(), chart.getContainerInfo().getOffsetX()];`,
    expected: { value: ["T", ["A1:A3", "B1:B3"], 12, 700] },
    proof: "unproven",
  },
  {
    name: "a chart moved to a tab of its own is an OBJECT sheet",
    source: `sheet.getRange("A1:B2").setValues([["a", 1], ["b", 2]]); sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.COLUMN).addRange(sheet.getRange("A1:B2")).setPosition(5, 1, 0, 0).build());
      return String(book.moveChartToObjectSheet(sheet.getCharts()[0]).getType());`,
    expected: { value: "OBJECT" },
    proof: "documented",
  },
  {
    name: "an OBJECT sheet has no cells to ask for",
    source: `sheet.getRange("A1:B2").setValues([["a", 1], ["b", 2]]); sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.COLUMN).addRange(sheet.getRange("A1:B2")).setPosition(5, 1, 0, 0).build());
      return book.moveChartToObjectSheet(sheet.getCharts()[0]).getDataRange().getValues();`,
    expected: { throws: "The action is not supported for OBJECT sheet." },
    proof: "unproven",
  },
  {
    name: "a copy of a tab has the marks of the tab",
    source: `sheet.addDeveloperMetadata("st", "1"); sheet.copyTo(book);
      return book.createDeveloperMetadataFinder().withKey("st").find().map((mark) => mark.getLocation().getSheet().getName());`,
    expected: { value: ["Sheet1", "Copy of Sheet1"] },
    proof: "unproven",
  },
  {
    name: "sorting takes formulas along with their rows",
    source: `sheet.getRange("A1:B2").setValues([[2, "=A1*10"], [1, "=A2*10"]]); sheet.getRange("A1:B2").sort(1);
      return [sheet.getRange("A1:B2").getValues(), sheet.getRange("B1:B2").getFormulas()];`,
    expected: {
      value: [
        [
          [1, 10],
          [2, 20],
        ],
        [["=A1*10"], ["=A2*10"]],
      ],
    },
    proof: "unproven",
  },
  {
    name: "a row that is no whole number is refused",
    source: "sheet.getRange(1.5, 1);",
    expected: {
      throws: "The parameters (number,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    },
    proof: "unproven",
  },
  {
    name: "JavaScript knows the sheet's time zone and a young one",
    source: `new Intl.DateTimeFormat("en", { timeZone: book.getSpreadsheetTimeZone() }); new Intl.DateTimeFormat("en", { timeZone: "Europe/Kyiv" }); return "both";`,
    expected: { value: "both" },
    proof: "unproven",
  },
  {
    name: "the language has optional chaining, spreading and letters of all scripts",
    source: `return [({ x: { y: null } }).x?.y ?? "a", [..."7-б".matchAll(/\\p{L}|-/gu)].map((match) => match[0]).join("")];`,
    expected: { value: ["a", "-б"] },
    proof: "unproven",
  },
  {
    name: "a permission that was given is not asked for",
    source: `return String(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL, ["https://www.googleapis.com/auth/script.scriptapp"]).getAuthorizationStatus());`,
    expected: { value: "NOT_REQUIRED" },
    proof: "documented",
  },
  {
    name: "a script of the sheet's own was installed from nowhere",
    source: "return String(ScriptApp.getInstallationSource());",
    expected: { value: "NONE" },
    proof: "documented",
  },
  {
    name: "a trigger's id is a text",
    source: `const trigger = ScriptApp.newTrigger("fail").timeBased().everyDays(1).create(); ScriptApp.deleteTrigger(trigger); return typeof trigger.getUniqueId();`,
    expected: { value: "string" },
    proof: "documented",
  },
  {
    name: "a trigger in no zone at all is refused",
    source: `ScriptApp.newTrigger("fail").timeBased().everyDays(1).inTimezone("Mars/Olympus");`,
    expected: { throws: "Invalid argument: timezone. Mars/Olympus is no time zone." },
    proof: "unproven",
  },
  {
    name: "a trigger in a young zone is refused",
    source: `ScriptApp.newTrigger("fail").timeBased().everyDays(1).inTimezone("Europe/Kyiv");`,
    expected: { throws: "Invalid argument: timezone. Europe/Kyiv is no time zone." },
    proof: "unproven",
  },
  {
    name: "a run that has a lock gets it again",
    source: `const lock = LockService.getDocumentLock(); return [lock.tryLock(10), lock.tryLock(10), lock.hasLock()];`,
    expected: { value: [true, true, true] },
    proof: "unproven",
  },
  {
    name: "Drive makes a Google Doc of a page",
    source: `const type = "application/vnd.google-apps.document";
      const file = Drive.Files.create({ name: "Crossmarket self-test", mimeType: type }, Utilities.newBlob("<h1>Проверка</h1>", "text/html"), { fields: "id,mimeType,webViewLink,lastModifyingUser/emailAddress" });
      return [file.mimeType, typeof file.webViewLink, typeof file.lastModifyingUser.emailAddress];`,
    expected: { value: ["application/vnd.google-apps.document", "string", "string"] },
    proof: "unproven",
  },
];
