import { describe, expect, test } from "vitest";
import { a1, closeAddress, columnLetters, columnNumber, parseAddress } from "../../../scripts/workbench/runtime/a1.ts";

test.each([
  [1, "A"],
  [26, "Z"],
  [27, "AA"],
  [703, "AAA"],
])("column %i is %s", (number, letters) => {
  expect(columnLetters(number)).toBe(letters);
  expect(columnNumber(letters)).toBe(number);
});

describe("an address names its cells in a sheet of 100 rows and 26 columns", () => {
  test.each([
    ["B3", "B3"],
    ["$B$3:C4", "B3:C4"],
    ["C4:B3", "B3:C4"],
    ["E2:E", "E2:E100"],
    ["3:4", "A3:Z4"],
    ["'My ''tab'''!B3", "B3"],
  ])("%s is %s", (text, cells) => {
    const address = parseAddress(text);
    expect(address && a1(closeAddress(address, 100, 26))).toBe(cells);
  });

  test.each(["", "B", "B3:", "MARKETS", "no range"])("%s is none", (text) => {
    expect(parseAddress(text)).toBeUndefined();
  });
});

test("the tab of an address loses its quotes", () => {
  expect(parseAddress("'My ''tab'''!B3")?.tab).toBe("My 'tab'");
});
