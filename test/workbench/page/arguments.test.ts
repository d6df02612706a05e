/** Arguments on their way from the page's grid to the worker. */
import { describe, expect, it } from "vitest";
import { argumentTable } from "../../../scripts/workbench/page/arguments.ts";
import { type EngineArgument, encodeArgument } from "../../../scripts/workbench/runtime/wire.ts";

describe("a table of arguments", () => {
  const encoded: EngineArgument[] = [];
  const table = argumentTable((argument) => {
    encoded.push(argument);
    return encodeArgument(argument, (format) => format === "yyyy-mm-dd");
  });
  const markets = [
    [{ value: "key" }, { value: "currency" }],
    [{ value: "US" }, { value: "USD" }],
  ];

  it("knows the same content by the same number", () => {
    expect(table.numberOf({ value: 5 })).toBe(table.numberOf({ value: 5 }));
    expect(table.numberOf({ value: 5 })).not.toBe(table.numberOf({ value: "5" }));
    expect(table.numberOf({ value: 5 })).not.toBe(table.numberOf({ value: 5, format: "yyyy-mm-dd" }));
    expect(table.numberOf(undefined)).not.toBe(table.numberOf({ value: "" }));
    expect(table.numberOf(markets)).toBe(table.numberOf(structuredClone(markets)));
  });

  it("gives back what travels", () => {
    expect(table.argument(table.numberOf(markets))).toEqual([
      ["key", "US"],
      ["currency", "USD"],
    ]);
    expect(table.argument(table.numberOf({ value: 46307, format: "yyyy-mm-dd" }))).toEqual({ date: 46307 });
  });

  it("reads a range that a thousand cells name only once", () => {
    encoded.length = 0;
    const again = structuredClone(markets);
    for (let cell = 0; cell < 1000; cell += 1) table.numberOf(again);
    expect(encoded).toEqual([again]);
  });
});
