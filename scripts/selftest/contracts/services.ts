/** The language itself and what is not of the spreadsheet. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Contract } from "../contract.ts";

/** What only actions need is a page of the project, evaluated when the first of them is called. */
const RAW = readFileSync(join(import.meta.dirname, "../raw.txt"), "utf8");

export const services: readonly Contract[] = [
  {
    name: "a script makes a function of a text",
    source: `return new Function("const add = (a) => a + 1; return add(1)")();`,
    expected: { value: 2 },
    proof: "unproven",
  },
  {
    name: "a page of the project is read as it was pushed",
    source: `return HtmlService.createTemplateFromFile("Raw").getRawContent().trim();`,
    expected: { value: RAW.trim() },
    proof: "documented",
  },
  {
    name: "a menu takes the place of one of the same name",
    source: `const menu = () => SpreadsheetApp.getUi().createMenu("Self-test").addItem("1 Run (again until it says that all is done)", "selfTest").addItem("2 Read the formulas and write the report", "selfTestReport").addItem("3 Window: press its button", "selfTestWindow").addToUi(); menu(); menu(); return "look: there is one menu";`,
    expected: { value: "look: there is one menu" },
    proof: "unproven",
  },
  {
    name: "a script has no setTimeout",
    source: "return typeof setTimeout;",
    expected: { value: "undefined" },
    proof: "documented",
  },
  {
    name: "a script has no fetch",
    source: "return typeof fetch;",
    expected: { value: "undefined" },
    proof: "documented",
  },
  { name: "a script has no URL", source: "return typeof URL;", expected: { value: "undefined" }, proof: "documented" },
  {
    name: "a script has no TextEncoder",
    source: "return typeof TextEncoder;",
    expected: { value: "undefined" },
    proof: "documented",
  },
  {
    name: "a script has no structuredClone",
    source: "return typeof structuredClone;",
    expected: { value: "undefined" },
    proof: "documented",
  },
  {
    name: "a script has no process",
    source: "return typeof process;",
    expected: { value: "undefined" },
    proof: "documented",
  },
  {
    name: "a script has no require",
    source: "return typeof require;",
    expected: { value: "undefined" },
    proof: "documented",
  },
  {
    name: "a script has no crypto",
    source: "return typeof crypto;",
    expected: { value: "undefined" },
    proof: "documented",
  },
  {
    name: "a script has no window",
    source: "return typeof window;",
    expected: { value: "undefined" },
    proof: "documented",
  },
  {
    name: "PropertiesService refuses a value above 9 KB",
    source: `PropertiesService.getDocumentProperties().setProperty("a", "x".repeat(9217))`,
    expected: { throws: "Argument too large: value" },
    proof: "unproven",
  },
  {
    name: "PropertiesService refuses more than 500 KB in all",
    source: `const store = PropertiesService.getUserProperties(); for (let index = 0; index < 60; index++) store.setProperty("key" + index, "x".repeat(9000));`,
    expected: { throws: "You have exceeded the property storage quota. Please remove some properties and try again." },
    proof: "unproven",
  },
  {
    name: "ScriptApp keeps a monthly trigger until it is deleted",
    source: `ScriptApp.newTrigger("fail").timeBased().onMonthDay(1).atHour(6).inTimezone("Europe/Moscow").create(); const before = ScriptApp.getProjectTriggers().map((each) => each.getHandlerFunction()); ScriptApp.getProjectTriggers().forEach((each) => ScriptApp.deleteTrigger(each)); return [before, ScriptApp.getProjectTriggers().length];`,
    expected: { value: [["fail"], 0] },
    proof: "documented",
  },
];
