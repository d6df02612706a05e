/** The language itself and what is not of the spreadsheet. */
import type { Contract } from "../contract.ts";

export const services: readonly Contract[] = [
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
