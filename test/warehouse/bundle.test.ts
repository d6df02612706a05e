import vm from "node:vm";
import { beforeAll, describe, expect, test } from "vitest";
import { teamRows, warehouseConfig } from "../../scripts/bench/warehouse/rows.ts";
import { type Bundle, buildBundle } from "../../scripts/warehouse/bundle.ts";
import { type Door, openBundle } from "../../scripts/warehouse/local/bundleDoor.ts";
import * as source from "../../src/warehouse/index.ts";

let bundle: Bundle;
let door: Door;
beforeAll(async () => {
  bundle = await buildBundle();
  door = openBundle(bundle.script);
});

/** BigQuery takes 1 MB a file; a small one is loaded sooner by each of its workers. */
const MOST_BYTES = 400_000;

describe("the bundle", () => {
  test("is one small file that asks for nothing but the language", () => {
    expect(Buffer.byteLength(bundle.script)).toBeLessThanOrEqual(MOST_BYTES);
    expect(bundle.script).not.toMatch(
      /\bIntl\b|toLocale\w*\(|\bconsole\.|Date\.now|new Date\(\)|Math\.random|\brequire\(|\bimport\(/,
    );
    expect(bundle.name).toBe(`crossmarket-${bundle.hash}.js`);
  });

  test("loads where there is no Intl, no console, no WebAssembly and no clock to ask", () => {
    const context = vm.createContext({});
    vm.runInContext(
      "delete globalThis.Intl; delete globalThis.console; delete globalThis.WebAssembly; Date.now = undefined;",
      context,
    );
    expect(vm.runInContext(`${bundle.script}; Object.keys(Crossmarket).sort().join()`, context)).toBe(
      "benchmarksOf,columnsOf,headerOf,otherOrderSaid,readFile,readRow",
    );
  });

  test("holds no expression that QuickJS refuses: a dash behind a backslash within a class, where letters are whole", () => {
    const refused = /\/[^\n/]*\[(?:[^\]\\\n]|\\[^-\n])*\\-[^\]\n]*\][^\n/]*\/[gimsy]*u/;
    expect("x=/^[\\s\\-–]+$/gu").toMatch(refused);
    expect("x=/^[-\\s–]+$/gu").not.toMatch(refused);
    expect(bundle.script).not.toMatch(refused);
  });

  test("reads as its source does: what was left out says nothing to SQL", () => {
    const [rows, config] = [teamRows(120, 5), JSON.stringify(warehouseConfig())];
    const place = { tab: "Team" } as const;
    expect(JSON.parse(JSON.stringify(door.readFile(rows, place, config)))).toEqual(
      source.readFile(rows, place, config),
    );
    expect(JSON.parse(JSON.stringify(door.benchmarksOf(config)))).toEqual(
      source.benchmarksOf(config).map((row) => ({ ...row })),
    );
  });
});
