import { describe, expect, it, test } from "vitest";
import { readFunctions } from "../../../scripts/workbench/runtime/functions.ts";
import { open } from "../open.ts";

const cells = { Data: [["Anna", 100, "5%", "10/12/2026", true, "", "=1/0"]] };

const shown = (formula: string) => {
  const runtime = open({ cells });
  runtime.type("A5", formula);
  return { value: runtime.read("A5")[0]?.[0], error: runtime.errorAt("A5"), runtime };
};

describe("a custom function is given", () => {
  test.each([
    ["a text", "=DESCRIBE(A1)", "string:Anna"],
    ["a number", "=DESCRIBE(B1)", "number:100"],
    ["a share as a fraction", "=DESCRIBE(C1)", "number:0.05"],
    ["a date at the spreadsheet's midnight", "=DESCRIBE(D1)", "date:2026-10-12T04:00:00.000Z"],
    ["a truth value", "=DESCRIBE(E1)", "boolean:true"],
    ["an empty text for a blank", "=DESCRIBE(F1)", "string:"],
    ["rows of cells for a range", "=DESCRIBE(A1:B2)", "[string:Anna,number:100;string:,string:]"],
    ["the code of an error inside of a range", "=DESCRIBE(F1:G1)", "[string:,string:#DIV/0!]"],
    ["undefined for an argument that is skipped", "=DESCRIBE(A1;;B1)", "string:Anna undefined:undefined number:100"],
    ["commas as well as semicolons", "=DESCRIBE(A1, B1)", "string:Anna number:100"],
  ])("%s", (_, formula, value) => {
    expect(shown(formula)).toMatchObject({ value, error: undefined });
  });

  it("an open range to the end of the sheet", () => {
    expect(String(shown("=DESCRIBE(B1:B)").value).split(";")).toHaveLength(1000);
  });

  it("a named range", () => {
    const runtime = open({ cells });
    runtime.run("evaluate", [
      `const book = SpreadsheetApp.getActive(); book.setNamedRange("MARKETS", book.getRange("A1:B1"));`,
    ]);
    runtime.type("A5", "=DESCRIBE(MARKETS)");
    expect(runtime.read("A5")).toEqual([["[string:Anna,number:100]"]]);
  });
});

describe("a custom function that returns", () => {
  test.each([
    ["NaN", "nan", "#NUM!", "Result was not a number."],
    ["Infinity", "infinity", "#NUM!", "Result was not a number."],
    ["NaN in a table", "innerNan", "#NUM!", "Result was not a number."],
    ["nothing", "nothing", "#ERROR!", "The function returned undefined, which no cell can hold."],
    ["null", "null", "#ERROR!", "The function returned null, which no cell can hold."],
    ["an object", "object", "#ERROR!", "The function returned a value of type object, which no cell can hold."],
    ["rows of different lengths", "ragged", "#ERROR!", "The function returned rows of different lengths."],
    [
      "tables in a table",
      "deep",
      "#ERROR!",
      "The function returned an array inside of an array of rows, which no cell can hold.",
    ],
  ])("%s shows an error that says why", (_, what, value, error) => {
    expect(shown(`=RETURNS("${what}")`)).toMatchObject({ value, error });
  });

  it("a table fills the cells beside and below", () => {
    const { runtime } = shown(`=RETURNS("table")`);
    expect(runtime.read("A5:B6")).toEqual([
      [1, "a"],
      [true, ""],
    ]);
  });

  it("a date shows it in the spreadsheet's own form", () => {
    const { runtime } = shown(`=RETURNS("date")`);
    expect(runtime.display("A5")).toEqual([["10/12/2026"]]);
  });
});

it("shows the sentence of what a custom function throws", () => {
  expect(shown("=CPE()")).toMatchObject({ value: "#ERROR!", error: "CPE needs a rate and results: =CPE(C2; E2)" });
});

it("starts every call with fresh globals", () => {
  const runtime = open({ cells: { Data: [["=COUNTER()", "=COUNTER()+0"]] } });
  expect(runtime.read("A1:B1")).toEqual([[1, 1]]);
});

it("recalculates when an argument changes", () => {
  const runtime = open({ cells: { Data: [[100, 20, "=CPE(A1; B1)"]] } });
  runtime.type("B1", "50");
  expect(runtime.read("C1")).toEqual([[2]]);
});

describe("inside of a cell", () => {
  test.each([
    ["write", "You do not have permission to call Range.setValue."],
    ["ui", "Cannot call SpreadsheetApp.getUi() from this context."],
    ["properties", "You do not have permission to call Properties.setProperty."],
    [
      "triggers",
      "You do not have permission to call ScriptApp.getProjectTriggers. Required permissions: https://www.googleapis.com/auth/script.scriptapp",
    ],
  ])("a service call that would %s throws", (what, message) => {
    expect(shown(`=SERVICE("${what}")`).error).toBe(message);
  });
});

it("helps with names, descriptions and what may be left out", () => {
  const code = `/**
 * Cost per engagement, in the
 * currency of the rate.
 * @param {string} rate The rate as typed.
 * @param market Optional: the market's code.
 * @customfunction
 */
function CPE(rate, market) {}
/** No custom function. */
function other() {}`;
  expect(readFunctions(code)).toEqual([
    {
      name: "CPE",
      description: "Cost per engagement, in the currency of the rate.",
      arguments: [
        { name: "rate", description: "The rate as typed.", optional: false, repeating: false },
        { name: "market", description: "Optional: the market's code.", optional: true, repeating: false },
      ],
    },
  ]);
});
