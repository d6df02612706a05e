/** Names that every object has, and cells of any length, in every place of every function: a value or a sentence of ours. */
import { describe, expect, test } from "vitest";
import { freshConfig } from "../../src/domain/config/config.ts";
import { call } from "../../src/functions/call.ts";
import { functions } from "../../src/functions/index.ts";

const own = ["constructor", "toString", "__proto__", "hasOwnProperty", "valueOf"];
const fine: Readonly<Record<string, unknown>> = {
  rate: "$1,200",
  kpis: "reach 100k",
  results: "likes 4,210; comments 187; saves 640; reach 118k",
  market: "US",
  creator: "Mara K.",
  basis: "reach",
  cell: "reach 118k",
  metric: "reach",
  column: "Results",
  parameter: "netDays",
  match: 97,
  authenticity: 0.85,
};

/** What a cell shows: a value, or the sentence of an error. */
function shown(name: string, given: Readonly<Record<string, unknown>>, markets: unknown): string {
  const definition = functions[name];
  if (!definition) return "";
  const args = definition.args.map((argument) =>
    argument === "markets" ? markets : argument === "creators" ? "" : given[argument],
  );
  try {
    return JSON.stringify(call(definition, args as never));
  } catch (error) {
    const { name: kind, message } = error as Error;
    expect(kind).toBe("Error");
    expect(message).not.toMatch(/undefined|is not a function|Cannot read|Invalid time|not iterable|\[object/);
    return message;
  }
}

describe.each(Object.keys(functions))("%s", (name) => {
  test.each(own)("with %s in any of its arguments", (word) => {
    for (const argument of functions[name]?.args ?? [])
      if (argument !== "markets" && argument !== "creators")
        expect(shown(name, { ...fine, [argument]: word }, freshConfig())).not.toMatch(/native code|function /);
  });

  test.each(own)("with a row and a market of Config called %s", (word) => {
    const rows = freshConfig().map((row, at) => [...row, at === 0 ? word : ""]);
    const markets = [...rows, rows[0]?.map((_, at) => (at === 0 ? word : at > 3 ? "7" : "")) ?? []];
    for (const market of ["US", word]) expect(shown(name, { ...fine, market }, markets)).not.toMatch(/native code/);
  });

  test("quotes of 20,000 characters no more than somebody reads", () => {
    for (const argument of functions[name]?.args ?? [])
      if (argument !== "markets" && argument !== "creators" && name !== "READING")
        expect(shown(name, { ...fine, [argument]: "word ".repeat(4_000) }, freshConfig()).length).toBeLessThan(500);
  });

  test("says days that are none in a sentence", () => {
    const markets = freshConfig().map((row) =>
      row.map((cell, at) => (at > 3 && /Of|days|Off/i.test(String(row[0])) ? new Date(Number.NaN) : cell)),
    );
    shown(name, fine, markets);
  });
});

test("a parameter that every object has is none of ours", () => {
  expect(shown("MARKET_PARAMETER", { ...fine, parameter: "constructor" }, freshConfig())).toBe(
    "MARKET_PARAMETER: there is no parameter “constructor” in the Config tab. Its first column holds the keys.",
  );
});
