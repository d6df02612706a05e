/** Plan and fact: a status decides, else a date, else results. */
import { expect, test } from "vitest";
import type { Cell } from "../../../src/domain/cell.ts";
import { freshConfig, readConfig } from "../../../src/domain/config/config.ts";
import { isOff, isOut } from "../../../src/domain/sheets/isOut.ts";
import { readSheet } from "./read.ts";

const config = readConfig(freshConfig(["US"]));
const today = "2026-11-02";
const head = ["Creator", "Market", "Rate", "Results", "Date", "Planned date", "Status"];
const of = (results: Cell, date: Cell, planned: Cell, status: Cell) => {
  const { partnerships } = readSheet([head, ["A", "US", "$500", results, date, planned, status]], config);
  const [one] = partnerships;
  if (!one) throw new Error("no partnership");
  return one;
};

test.each<[string, Cell, Cell, Cell, Cell, boolean]>([
  ["live by its status, whatever its date", "", "2026-12-01", "", "live", true],
  ["agreed by its status, results or not", "reach 9k", "2026-10-01", "", "agreed", false],
  ["posted on a day that has come", "", "2026-11-02", "", "", true],
  ["posted on a day that has not", "reach 9k", "2026-11-03", "", "", false],
  ["planned for a day that has come", "", "", "2026-11-01", "", true],
  ["planned for later, with results already", "reach 9k", "", "2026-12-01", "", true],
  ["planned for later", "", "", "2026-12-01", "", false],
  ["without date and status, with results", "reach 9k", "", "", "", true],
  ["without date, status and results", "scheduled", "", "", "", false],
  ["of which the audience alone is known", "authenticity 80%; followers 12k", "", "", "", false],
])("a partnership %s", (_, results, date, planned, status, out) => {
  expect(isOut(of(results, date, planned, status), today)).toBe(out);
});

test.each([
  ["cancelled", true],
  ["postponed", true],
  ["returned", true],
  ["live", false],
  ["", false],
])("“%s” is off: %s", (status, off) => {
  expect(isOff(of("reach 9k", "", "", status))).toBe(off);
});
