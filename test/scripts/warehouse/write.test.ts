import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { isDynamic, statementsOf } from "../../../scripts/warehouse/check/statements.ts";
import { runCommand } from "../../../scripts/warehouse/command.ts";
import { filesOf } from "../../../scripts/warehouse/write.ts";

const folder = mkdtempSync(join(tmpdir(), "crossmarket-test-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const registry = "https://docs.google.com/spreadsheets/d/1AbC";
async function run(...args: readonly string[]) {
  const told: string[] = [];
  const code = await runCommand(args, {
    print: () => undefined,
    tell: (line) => void told.push(line),
    today: "2026-11-03",
  });
  return { code, told: told.join("\n") };
}
const setting = { registry, bucket: "acme", location: "EU", name: "crossmarket-0123456789ab.js", hash: "0123456789ab" };

describe("the folder warehouse/", () => {
  test("holds the reader by its hash, the SQL, the Dataform wrapper and a README", async () => {
    const out = join(folder, "warehouse");
    writeFileSync(join(folder, "x"), "");
    const { code, told } = await run("--registry", registry, "--bucket", "gs://acme-crossmarket/", "--out", out);
    expect([code, told]).toEqual([0, `${out} holds 8 files. Begin with its README.md.`]);
    const names = readdirSync(out).sort();
    expect(names.map((name) => name.replace(/[0-9a-f]{12}/, "HASH"))).toEqual([
      "README.md",
      "crossmarket-HASH.js",
      "dataform",
      "refresh.sql",
      "rollup.sql",
      "setup.sql",
    ]);
    const read = (name: string) => readFileSync(join(out, name), "utf8");
    const reader = names.find((name) => name.endsWith(".js")) ?? "";
    expect(read("setup.sql").split(`gs://acme-crossmarket/${reader}`)).toHaveLength(5);
    expect(read("refresh.sql")).toContain(`this_reader STRING DEFAULT '${reader.slice(12, 24)}'`);
    for (const file of [reader, "setup.sql", "refresh.sql", "rollup.sql", "acme-crossmarket", "Permission"])
      expect(read("README.md")).toContain(file);
    writeFileSync(join(out, "crossmarket-000000000000.js"), "old");
    await run("--registry", registry, "--bucket", "acme-crossmarket", "--out", out);
    expect(readdirSync(out).sort()).toEqual(names);
  });

  test("speaks of no credentials, and Dataform runs the very same statements", () => {
    const files = filesOf(setting, "reader");
    expect(Object.values(files).join("\n")).not.toMatch(/private_key|password|client_secret/i);
    const refresh = files["dataform/definitions/crossmarket_refresh.sqlx"] ?? "";
    expect(refresh.slice(refresh.indexOf("}\n\n") + 3)).toBe(files["refresh.sql"]);
  });

  test("what would be JavaScript to Dataform is written by JavaScript", () => {
    const sign = "$";
    const odd = { ...setting, registry: `${registry}${sign}{1 + 1}` };
    const { "setup.sql": plain = "", "dataform/definitions/crossmarket_setup.sqlx": wrapped = "" } = filesOf(odd, "");
    expect(plain).toContain(`${sign}{1 + 1}`);
    expect(wrapped).not.toContain(`${sign}{1`);
    expect(wrapped.replaceAll(`${sign}{"${sign}"}`, sign)).toContain(plain);
  });

  test.each([
    [`${registry}'; DROP TABLE x; --`, `['${registry}\\'; DROP TABLE x; --']`],
    [`${registry}"\\`, `['${registry}"\\\\']`],
  ])("the address %j stays one text", (address, literal) => {
    const setup = filesOf({ ...setting, registry: address }, "reader")["setup.sql"] ?? "";
    expect(setup.split(literal)).toHaveLength(3);
    expect(statementsOf(setup)).toHaveLength(statementsOf(filesOf(setting, "")["setup.sql"] ?? "").length);
  });

  test("what the registry says goes into dynamic SQL as literals alone", () => {
    const dynamic = statementsOf(filesOf(setting, "")["refresh.sql"] ?? "").filter(isDynamic);
    expect(dynamic).toHaveLength(2);
    const refresh = filesOf(setting, "")["refresh.sql"] ?? "";
    expect(refresh).toMatch(/uris = \[%T\], sheet_range = %T/);
    expect(refresh).toMatch(/SELECT %T, cells, TO_JSON_STRING\(cells\)/);
    // %s takes what refresh.sql makes itself: a name out of a hash, and a list of columns
    expect(refresh).toMatch(/CONCAT\('source_', TO_HEX\(MD5\(/);
  });
});

describe("bad answers are sentences", () => {
  test.each([
    [["--registry", "my sheet", "--bucket", "acme"], /--registry "my sheet" is no address of a spreadsheet/],
    [["--registry", registry], /--bucket "" is no name of a bucket/],
    [["--registry", registry, "--bucket", "Acme's"], /--bucket "Acme's" is no name of a bucket/],
    [["--registry", registry, "--bucket", "acme", "--location", "E'U"], /--location "E'U" is no place of BigQuery/],
  ])("%j", async (args, sentence) => {
    const { code, told } = await run(...args);
    expect(code).toBe(2);
    expect(told).toMatch(sentence);
  });

  test("a folder that is a file", async () => {
    const taken = join(folder, "taken");
    writeFileSync(taken, "");
    const { code, told } = await run("--registry", registry, "--bucket", "acme", "--out", taken);
    expect([code, told]).toEqual([2, `${taken} is a file, not a folder: name another one with --out.`]);
  });
});
