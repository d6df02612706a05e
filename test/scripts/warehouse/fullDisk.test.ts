/** The commands as they are typed, where there is no room for what they write. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import papaparse from "papaparse";
import { afterAll, describe, expect, test } from "vitest";
import { teamRows } from "../../../scripts/bench/warehouse/rows.ts";
import { diskSentence } from "../../../scripts/warehouse/disk.ts";

const folder = mkdtempSync(join(tmpdir(), "crossmarket-test-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const rows = join(folder, "team.csv");
writeFileSync(rows, papaparse.unparse(teamRows(600, 3)));
const command = "node --import tsx scripts/warehouse/index.ts";

/** In a shell, so that it may limit what one process writes ("ulimit -f 16" is 16 KB) or mount a disk of its own. */
function run(script: string) {
  const { status, stdout, stderr } = spawnSync("bash", ["-c", script], { encoding: "utf8", timeout: 60_000 });
  return { status, stdout, told: stderr.trim() };
}

describe("where as little as 16 KB may be written", () => {
  test("what is read meanwhile does not fit: a sentence, no figure, nothing left behind", () => {
    const temp = join(folder, "temp");
    mkdirSync(temp);
    const { status, stdout, told } = run(`ulimit -f 16; ${command} --local "${rows}" --temp "${temp}"`);
    expect(told).toBe(
      `You may write no more to ${temp}: raise the limit of your account, or name another folder with --temp.`,
    );
    expect([status, stdout, readdirSync(temp)]).toEqual([2, "", []]);
  });

  test("the folder warehouse/ stays as it was before", () => {
    const out = join(folder, "warehouse");
    mkdirSync(out);
    writeFileSync(join(out, "setup.sql"), "old");
    writeFileSync(join(out, "crossmarket-000000000000.js"), "old");
    const asked = "--registry https://docs.google.com/spreadsheets/d/1AbC --bucket acme";
    const { status, told } = run(`ulimit -f 16; ${command} ${asked} --out "${out}"`);
    expect(told).toMatch(/^You may write no more to .*warehouse: .* with --out\.$/);
    expect(status).toBe(2);
    expect(readdirSync(out).sort()).toEqual(["crossmarket-000000000000.js", "setup.sql"]);
    expect(readFileSync(join(out, "setup.sql"), "utf8")).toBe("old");
  });
});

test.runIf(process.platform === "linux")("lines that go to a full disk are missed, and the exit code says so", () => {
  const { status, told } = run(`${command} --local "${rows}" > /dev/full`);
  expect(told).toBe("The disk that the lines are written to is full, and they are not all there: free some space.");
  expect(status).toBe(2);
});

test.each([
  [
    "ENOSPC: no space left on device, write",
    "The disk of /d is full: free some space, or name another folder with --temp.",
  ],
  [
    'IO Error: Could not write file "/d/0.parquet": No space left on device',
    "The disk of /d is full: free some space, or name another folder with --temp.",
  ],
  [
    'IO Error: Could not write file "/d/0.parquet": Disk quota exceeded',
    "You may write no more to /d: raise the limit of your account, or name another folder with --temp.",
  ],
  ["EROFS: read-only file system, mkdtemp '/d/x'", "Nothing can be written to /d: name another folder with --temp."],
  ["ENOTDIR: not a directory, mkdtemp '/d/x'", "/d is a file, not a folder: name another one with --temp."],
  ["Binder Error: no column x", "Binder Error: no column x"],
])("%s", (message, sentence) => {
  expect(diskSentence(new Error(message), "/d", "--temp")).toBe(sentence);
});
