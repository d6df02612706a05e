import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import papaparse from "papaparse";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compared, partnershipsOf, type Records, recordsOf, type Tab } from "../../../scripts/warehouse/check/own.ts";
import { runCommand } from "../../../scripts/warehouse/command.ts";
import { freshConfig, knownMarkets, readConfig } from "../../../src/domain/config/config.ts";
import { withTargets } from "../../domain/config/targets.ts";
import { tabs } from "../../domain/sheets/generated.ts";

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

/** The letters of Russian in the order of that encoding. */
const windows1251 = (text: string): Uint8Array =>
  Uint8Array.from([...text], (letter) => {
    const code = letter.charCodeAt(0);
    return code >= 0x410 && code <= 0x44f ? code - 0x350 : code;
  });

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
    expect(files).toHaveLength(40);
  });

  test("give exactly what the add-on's own roll-up gives", async () => {
    const { code, printed, told } = await run("--local", ...files, "--config", configFile(), "--workers", "2");
    const config = readConfig(configRows);
    const asText = sheets.map(({ name, rows }) => ({ name, rows: papaparse.parse<string[]>(csv(rows)).data }));
    const own = recordsOf(
      asText.flatMap((tab) => partnershipsOf(tab, config, today)),
      config,
      today,
    );
    const result = compared(own, recordsIn(printed));
    expect(result.differing).toEqual([]);
    expect(result.numbers).toBeGreaterThan(220);
    expect(result.words).toBeGreaterThan(15);
    expect(told).not.toMatch(/TypeError|undefined/);
    expect(code).toBe(0);
  });
});

const good = "Creator,Market,Rate,Likes,Reach,Date posted\nMaya,US,$500,900,20000,2026-10-02\n";

describe("what cannot be read is named and passed over", () => {
  const broken = [
    ["ideas.csv", "buy,coffee\ncall,Ann\n", /ideas\.csv has no table of partnerships: it needs one row of headings/],
    [
      "book.csv",
      new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]),
      /book\.csv is a workbook \(\.xlsx\): save each of its tabs/,
    ],
    ["photo.csv", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3, 4, 5, 6, 7, 8]), /photo\.csv is no text\. Download/],
    ["page.csv", "<!doctype html><html></html>", /page\.csv is a web page, not a table/],
    ["empty.csv", "", /empty\.csv has no rows/],
    ["quote.csv", `${good}Ella,US,"$5`, /quote\.csv cannot be read from line 3 on/],
  ] as const;

  test("no table, no text, a web page, nothing at all, an open quotation mark, no file, a folder", async () => {
    const [gone, empty] = [join(folder, "gone.csv"), join(folder, "empty")];
    mkdirSync(empty, { recursive: true });
    const files = broken.map(([name, text]) => file(name, text));
    const { code, printed, told } = await run("--local", file("good.csv", good), ...files, gone, empty);
    const lines = told.split("\n");
    expect(lines[0]).toBe(`There is no file ${gone}.`);
    for (const [at, [, , sentence]] of broken.entries()) expect(lines[at + 2]).toMatch(sentence);
    expect(lines[1]).toBe(`${empty} is a folder without .csv files.`);
    expect(lines.at(-1)).toBe("8 of 9 files could not be read; the figures are of the others.");
    expect(lines).toHaveLength(broken.length + 3);
    expect(recordsIn(printed).get("2026-10 US")).toMatchObject({ partnerships: 1, spend: 500 });
    expect(code).toBe(1);
  });

  test("dates of the other order than was said", async () => {
    const odd = good.replace("2026-10-02", "10/14/2026");
    const { code, printed, told } = await run("--local", file("odd.csv", odd), "--dates", "dmy");
    expect(told).toMatch(/odd\.csv: the date “10\/14\/2026” has its month first, but .*say mdy, or correct the date/);
    expect([code, printed]).toEqual([1, []]);
  });
});

describe("what else is told", () => {
  test("rows without a month or a known market; a file given twice is read once, two files of one name are two", async () => {
    const text = `${good}Ella,Mars,$5,10,100,2026-10-02\nZoe,US,$5,10,100,soon\n`;
    const [one, same] = [file("rest.csv", text), join(folder, ".", "rest.csv")];
    const { code, told, printed } = await run("--local", one, same, file("sub-rest.csv", good));
    expect(told).toContain("is given twice; it is read once.");
    expect(recordsIn(printed).get("2026-10 US")).toMatchObject({ partnerships: 2 });
    expect(told).toContain("1 partnership has no month and is in no figure.");
    expect(told).toContain("1 partnership has no market that Config knows and is in no figure; --market names");
    expect(code).toBe(0);
  });

  test("a folder, names in Russian, every encoding and separator of spreadsheets, a month as people write it", async () => {
    const own = join(folder, "команды");
    mkdirSync(own);
    const table = (creator: string) =>
      `Блогер;Рынок;Ставка;Охват;Дата выхода\n${creator};Россия;45 000 руб;118 400;02.10.2026\n`;
    const marked = Buffer.from(`\ufeff${table("Вера")}`, "utf16le");
    const written: Readonly<Record<string, string | Uint8Array>> = {
      "осень.csv": `\ufeff${table("Аня")}`,
      "Команда — ‘2’.csv": table("Боря").replaceAll(";", "\t"),
      "utf-16.CSV": marked,
      "utf-16 be.csv": Buffer.from(marked).swap16(),
      "windows.csv": windows1251(table("Даша")),
      "заметки.txt": "ничего",
    };
    for (const [name, content] of Object.entries(written)) writeFileSync(join(own, name), content);
    const whole = await run("--local", own, "--month", "октябрь 2026");
    expect(whole.told).toBe("");
    expect(recordsIn(whole.printed).get("2026-10 RU")).toMatchObject({
      partnerships: 5,
      spend: 225_000,
      reach: 592_000,
    });
    const some = await run("--local", join(own, "utf*.csv"), "--month", "9.2026", "--market", "Россия");
    expect([some.code, some.printed, some.told]).toEqual([0, [], "No partnership of a known market is of 2026-09."]);
  });

  test("a month alone, the market of files that name none, three hundred columns", async () => {
    const wide = `Creator,Rate,Date posted,${"Vibe,".repeat(296)}Reach\nMaya,£500,2026-09-02,${",".repeat(296)}900\nElla,£70,2026-10-02,${",".repeat(296)}800\n`;
    const { printed } = await run("--local", file("wide.csv", wide), "--market", "UK", "--month", "2026-10");
    const records = recordsIn(printed);
    expect([...records.keys()]).toEqual(["2026-10 UK"]);
    expect(records.get("2026-10 UK")).toMatchObject({ partnerships: 1, spend: 70, reach: 800, undated: "leave" });
  });

  test("a Config of an older edition: what it lacks by name, and no verdict without it", async () => {
    const old = configRows.filter(([key]) => key !== "scaleAt" && key !== "benchmarkCPE");
    const { told, printed } = await run("--local", file("good.csv", good), "--config", file("Old.csv", csv(old)));
    expect(told).toMatch(/Old\.csv is a Config of an older edition: it lacks 2 rows \(benchmarkCPE, scaleAt\)/);
    expect(recordsIn(printed).get("2026-10 US")).toMatchObject({ verdict: "unknown", "cpe.usual": null });
  });
});

describe("what cannot be done is a sentence and exit code 2", () => {
  test.each([
    [["--local"], /Give \.csv files, or a folder of them, behind --local/],
    [["--local", "a.csv", "--month", "October"], /--month October is no month: write it as 2026-10/],
    [["--local", "a.csv", "--month", "2026-13"], /--month 2026-13 is no month: write it as 2026-10/],
    [["--local", "a.csv", "--month", ""], /--month "" is no month: write it as 2026-10/],
    [["--local", "a.csv", "--market", "Mars"], /--market Mars is no market that Config knows: it has US, UK, /],
    [["--local", "a.csv", "--today", "now"], /--today now is no day/],
    [["--local", "a.csv", "--dates", "ymd"], /--dates ymd is neither dmy/],
    [["--local", "a.csv", "--workers", "none"], /--workers none is no number/],
    [["--lokal", "a.csv"], /lokal/],
    [[], /npm run warehouse -- --registry/],
  ])("%j", async (args, sentence) => {
    const { code, printed, told } = await run(...args);
    expect([code, printed]).toEqual([2, []]);
    expect(told).toMatch(sentence);
  });

  test("a Config that is none", async () => {
    const { code, told } = await run("--local", file("good.csv", good), "--config", file("none.csv", good));
    expect(code).toBe(2);
    expect(told).toMatch(/no config table: its first row has to begin with “key”/);
  });

  test("a folder that cannot be written", async () => {
    const { code, told } = await run(
      "--local",
      file("good.csv", good),
      "--temp",
      join(file("good.csv", good), "below"),
    );
    expect([code, told]).toEqual([
      2,
      `${join(folder, "good.csv", "below")} is a file, not a folder: name another one with --temp.`,
    ]);
  });
});
