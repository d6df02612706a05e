import { describe, expect, it, test } from "vitest";
import type { AddonEvent } from "../../../scripts/workbench/runtime/types.ts";
import { evaluate, open } from "../open.ts";

const callsOf = (script: string): number =>
  open().run("evaluate", [`const sheet = SpreadsheetApp.getActiveSheet(); ${script}`]).calls;

describe("what a run costs", () => {
  test.each([
    ["nothing for finding one's way", `sheet.getRange("A1:B2").getSheet().getName();`, 0],
    ["one call for a read, however many cells", `sheet.getRange("A1:Z900").getValues();`, 1],
    ["one call for a write, however many cells", `sheet.getRange("A1:B2").setValues([[1, 2], [3, 4]]);`, 1],
    ["a call for each write", `for (let row = 1; row < 6; row++) sheet.getRange(row, 1).setValue(row);`, 5],
    ["nothing for what is selected", `sheet.getActiveRangeList().getRanges();`, 0],
    ["a call for each row that may be hidden", `sheet.isRowHiddenByUser(2); sheet.isRowHiddenByFilter(2);`, 2],
    ["a call for the store", `PropertiesService.getScriptProperties().getProperty("a");`, 1],
    ["nothing for builders", `SpreadsheetApp.newDataValidation().requireValueInList(["a"]).build();`, 0],
  ])("%s", (_, script, calls) => {
    expect(callsOf(script)).toBe(calls);
  });
});

describe("what is not there says so by its name", () => {
  test.each([
    [`sheet.getRange("A1").setFormulaR1C1("=1")`, "the workbench has no Range.setFormulaR1C1 yet"],
    [`SpreadsheetApp.openById("id")`, "the workbench has no SpreadsheetApp.openById yet"],
    [`UrlFetchApp.fetch("address")`, "the workbench has no UrlFetchApp.fetch yet"],
    [`sheet.getRange("A1").setNumberFormat("[>5]0")`, 'the workbench has no number format "[>5]0" yet'],
    [`sheet.getActiveRangeList().trimWhitespace()`, "the workbench has no RangeList.trimWhitespace yet"],
    [`sheet.getRange("A1").nothing()`, "sheet.getRange(...).nothing is not a function"],
  ])("%s", (script, message) => {
    expect(() => evaluate(open(), script)).toThrow(message);
  });
});

describe("arguments of another type are refused", () => {
  test.each([
    [
      `sheet.getRange("1", 1)`,
      "The parameters (String,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    ],
    [
      `sheet.setName(undefined)`,
      "The parameters (null) don't match the method signature for SpreadsheetApp.Sheet.setName.",
    ],
    [
      `sheet.setColumnWidth(1)`,
      "The parameters (number) don't match the method signature for SpreadsheetApp.Sheet.setColumnWidth.",
    ],
    [
      `sheet.getRange("A1").setFontWeight("fat")`,
      "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setFontWeight.",
    ],
    [`sheet.getRange("A1").setValue(NaN)`, "A cell cannot hold NaN."],
    [`sheet.getRange("A1").setValue({})`, "A cell cannot hold an object"],
  ])("%s", (script, message) => {
    expect(() => evaluate(open(), script)).toThrow(message);
  });
});

describe("who may do what", () => {
  it("needs a scope of the manifest for the person's address", () => {
    expect(() => evaluate(open(), `Session.getActiveUser().getEmail()`)).toThrow(
      "Specified permissions are not sufficient to call User.getEmail. Required permissions: https://www.googleapis.com/auth/userinfo.email",
    );
  });

  it("has no screen in a trigger", () => {
    expect(open().trigger("tell")).toMatchObject({
      ok: false,
      message: "Cannot call SpreadsheetApp.getUi() from this context.",
    });
  });
});

describe("a person is asked", () => {
  it("and the answer reaches the script", () => {
    const runtime = open({ hooks: { ask: () => ({ button: "OK", text: "2026-10" }) } });
    expect(runtime.run("ask")).toMatchObject({ ok: true, value: '{"month":"2026-10"}' });
  });

  it("and where nobody is there the run ends with the question", () => {
    expect(open().run("ask")).toMatchObject({ ok: false, message: "Nobody is there to answer: Which month?" });
  });

  it("and toasts, documents and windows are told to whoever watches", () => {
    const events: AddonEvent[] = [];
    const runtime = open({
      hooks: { event: (event) => events.push(event), storeDocument: ({ name }) => `/documents/${name}` },
    });
    evaluate(
      runtime,
      `book.toast("Done", "Crossmarket", 3);
      SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("Sidebar").setTitle("Brief"));
      Drive.Files.create({ name: "Brief" }, Utilities.newBlob("<p>Бриф</p>", "text/html"), { fields: "id,webViewLink" });`,
    );
    expect(events.filter(({ kind }) => kind !== "menu")).toMatchObject([
      { kind: "toast", message: "Done", title: "Crossmarket", seconds: 3 },
      { kind: "sidebar", title: "Brief", html: expect.stringContaining("<p>Sidebar</p>") },
      { kind: "document", link: "/documents/Brief", document: { name: "Brief", content: "<p>Бриф</p>" } },
    ]);
  });
});

it("puts up the menu of onOpen, with menus inside of it", () => {
  expect(open().menus()).toEqual([
    {
      name: "Fixture",
      place: "bar",
      items: [
        { kind: "item", caption: "Write", functionName: "writeSomething" },
        { kind: "separator" },
        {
          kind: "menu",
          menu: { name: "More", place: "bar", items: [{ kind: "item", caption: "Ask", functionName: "ask" }] },
        },
      ],
    },
  ]);
});

it("does not reach functions whose name ends with an underscore, nor those that are not there", () => {
  const runtime = open();
  expect(runtime.doors).not.toContain("helper_");
  expect(runtime.run("nothing")).toMatchObject({ ok: false, message: "Script function not found: nothing" });
});
