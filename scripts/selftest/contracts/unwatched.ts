/** What a trigger of the clock finds, where nobody looks; `event` is what it was handed. */
import type { Contract } from "../contract.ts";

export const unwatched: readonly Contract[] = [
  {
    name: "in a trigger: the first tab is the active one, whatever was looked at last",
    source: "return book.getActiveSheet().getName();",
    expected: { value: "Sheet1" },
    proof: "unproven",
  },
  {
    name: "in a trigger: its id comes as a text",
    source: "return typeof event.triggerUid;",
    expected: { value: "string" },
    proof: "documented",
  },
  {
    name: "in a trigger: its id is the one that it was made with",
    source: `return String(event.triggerUid) === PropertiesService.getDocumentProperties().getProperty("selftest.trigger");`,
    expected: { value: true },
    proof: "documented",
  },
  {
    name: "in a trigger: a toast is refused",
    source: `book.toast("x"); return "went on";`,
    expected: { throws: "You do not have permission to call Spreadsheet.toast." },
    proof: "unproven",
  },
  {
    name: "in a trigger: opening a tab does no harm",
    source: `sheet.activate(); return "went on";`,
    expected: { value: "went on" },
    proof: "unproven",
  },
  {
    name: "in a trigger: there is no user interface",
    source: "SpreadsheetApp.getUi();",
    expected: { throws: "Cannot call SpreadsheetApp.getUi() from this context." },
    proof: "unproven",
  },
];
