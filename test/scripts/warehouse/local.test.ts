import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import papaparse from "papaparse";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runCommand } from "../../../scripts/warehouse/command.ts";
import { freshConfig, knownMarkets, readConfig } from "../../../src/domain/config/config.ts";
import { withTargets } from "../../domain/config/targets.ts";
import { tabs } from "../../domain/sheets/generated.ts";
import { compared, partnershipsOf, type Records, recordsOf, type Tab } from "../../../scripts/warehouse/check/own.ts";

const folder = mkdtempSync(join(tmpdir(), "crossmarket-test-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const today = "2026-11-03";
/** Exit code and lines, as a terminal would show them. */
async function run(...args: readonly string[]) {
  const [printed, told]: [string[], string[]] = [[], []];
  const print = (line: string) => void printed.push(line);
  const code = await runCommand(args, { print, tell: (line) => void told.push(line), today });
  return { code, printed, told: told.join("\n") };
}
const file = (name: string, text: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const shown = (cell: unknown): unknown =>
  Object.prototype.toString.call(cell) === "[object Date]" ? (cell as Date).toISOString().slice(0, 10) : (cell ?? "");
const csv = (rows: readonly (readonly unknown[])[]): string => papaparse.unparse(rows.map((row) => row.map(shown)));
const recordsIn = (lines: readonly string[]): Records =>
  new Map(
    lines.map((line) => {
      const { madeAt: _, ...record } = JSON.parse(line);
      return [`${record.month} ${record.market}`, record];
    }),
  );

const configRows = withTargets(freshConfig(knownMarkets));
const configFile = () => file("Config.csv", csv(configRows));

describe("forty files of all layouts, in English and Russian", () => {
  const names = ["US", "Россия", "Oct 2026", "Октябрь 2026", "Tracker", "UK · Sep 2026"];
  const sheets: readonly Tab[] = fc
    .sample(tabs, { numRuns: 40, seed: 20261103 })
    .map((rows, at) => ({ name: names[at % names.length] ?? "", rows }));
  let files: readonly string[] = [];
  beforeAll(() => {
    files = sheets.map(({ name, rows }, at) => file(`${at} - ${name}.csv`, csv(rows)));
  });

  test("give exactly what the add-on's own roll-up gives", async () => {
    const { code, printed, told } = await run("--local", ...files, "--config", configFile());
    const config = readConfig(configRows);
    const asText = sheets.map(({ name, rows }) => ({ name, rows: papaparse.parse<string[]>(csv(rows)).data }));
    const own = recordsOf(
      asText.flatMap((tab) => partnershipsOf(tab, config, today)),
      config,
      today,
    );
    const result = compared(own, recordsIn(printed));
    expect(result.differing).toEqual([]);
    expect(result.numbers).toBeGreaterThan(300);
    expect(result.words).toBeGreaterThan(30);
    expect(told).not.toMatch(/TypeError|undefined/);
    expect(code).toBe(0);
  });
});
