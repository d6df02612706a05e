import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import papaparse from "papaparse";
import { afterAll, expect, test } from "vitest";
import { compared, type Records } from "../../../scripts/warehouse/check/own.ts";
import { runCommand } from "../../../scripts/warehouse/command.ts";
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

test.each(["partnerships.csv", "cookware-posts.csv", "kosmetika.csv", "skincare-launch.csv", "chay-posty.csv"])(
  "%s: the built add-on's own tab Rollup data holds the very same month",
  async (name) => {
    const team = openTeam({ file: sample(name), today });
    team.does("setUp", {});
    team.does("rollup", { month: "2026-10", undated: "leave" });
    const [header = [], ...rows] = team.read("Rollup data");
    const own = recordsIn(rows.map((row) => Object.fromEntries(header.map((key, at) => [String(key), row[at]]))));
    const config = join(folder, `Config ${basename(name)}`);
    writeFileSync(config, papaparse.unparse(team.read("Config").map((row) => row.map(shown))));
    const lines: string[] = [];
    const print = (line: string) => void lines.push(line);
    const args = ["--local", sample(name), "--config", config, "--month", "2026-10"];
    expect(await runCommand(args, { print, tell: () => undefined, today })).toBe(0);
    const result = compared(own, recordsIn(lines.map((line) => JSON.parse(line))));
    expect(result.differing).toEqual([]);
    expect(result.numbers).toBeGreaterThan(30);
  },
);
