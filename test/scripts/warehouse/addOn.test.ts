import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import papaparse from "papaparse";
import { afterAll, expect, test } from "vitest";
import { compared, type Records } from "../../../scripts/warehouse/check/own.ts";
import { runCommand } from "../../../scripts/warehouse/command.ts";
import { readCsv } from "../../../scripts/workbench/runtime/files/csv.ts";
import { openTeam, sample } from "../../google/sheet.ts";

const folder = mkdtempSync(join(tmpdir(), "crossmarket-test-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const today = "2026-11-03";
const shown = (cell: unknown): unknown =>
  Object.prototype.toString.call(cell) === "[object Date]" ? (cell as Date).toISOString().slice(0, 10) : (cell ?? "");

const recordsIn = (list: readonly Readonly<Record<string, unknown>>[]): Records =>
  new Map(
    list.map(({ madeAt: _, ...record }) => {
      const filled = Object.entries(record).map(([key, value]) => [
        key,
        value === "" || value === null ? undefined : value,
      ]);
      return [`${record.month} ${record.market}`, Object.fromEntries(filled)];
    }),
  );

/** A team that keeps several sheets as its tabs. */
const tabsOf = (names: readonly string[]) =>
  Object.fromEntries(
    names.map((name) => [basename(name, ".csv"), readCsv(readFileSync(sample(name), "utf8"), name).rows]),
  );

test.each([
  ["en_US", ["partnerships.csv", "cookware-posts.csv", "skincare-launch.csv"], 60],
  ["ru_RU", ["kosmetika.csv", "chay-posty.csv"], 30],
] as const)(
  "%s: the built add-on's own tab Rollup data holds the very same month of %j",
  async (locale, names, least) => {
    const team = openTeam({ cells: tabsOf(names), locale, today });
    team.does("setUp", {});
    team.does("rollup", { month: "2026-10", undated: "leave" });
    const [header = [], ...rows] = team.read("Rollup data");
    const own = recordsIn(rows.map((row) => Object.fromEntries(header.map((key, at) => [String(key), row[at]]))));
    const config = join(folder, `Config ${locale}.csv`);
    writeFileSync(config, papaparse.unparse(team.read("Config").map((row) => row.map(shown))));
    const lines: string[] = [];
    const print = (line: string) => void lines.push(line);
    const args = ["--local", ...names.map(sample), "--config", config, "--month", "2026-10"];
    expect(await runCommand(args, { print, tell: () => undefined, today })).toBe(0);
    const result = compared(own, recordsIn(lines.map((line) => JSON.parse(line))));
    expect(result.differing).toEqual([]);
    expect(result.numbers).toBeGreaterThan(least);
  },
);
