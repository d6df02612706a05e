import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import { root } from "../../scripts/build.ts";
import { noticeOf, packageOf, packagesInto } from "../../scripts/notice.ts";

const notice = readFileSync(join(root, "dist/NOTICE"), "utf8");
const own = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

test("what the add-on holds of others is named with its version and terms, and nothing else is", () => {
  const named = [...notice.matchAll(/^([\w@/.-]+) [\d.]+ \((.+)\)$/gm)].map(([, name, terms]) => [name, terms]);
  expect(named).toEqual([
    ["preact", "MIT"],
    ["zod", "MIT"],
  ]);
  for (const [name] of named) expect(notice).toContain(`${name} ${own.devDependencies[name ?? ""]}`);
  expect(notice).toContain("Copyright (c) 2026 Crossmarket contributors");
  expect(notice).not.toMatch(/GNU|GPL/);
});

test("the table of holidays is told with its source, its terms and what was changed", () => {
  expect(notice).toContain("https://github.com/commenthol/date-holidays");
  expect(notice).toContain("https://creativecommons.org/licenses/by-sa/3.0/");
  expect(readFileSync(join(root, "scripts/holidays.ts"), "utf8")).toContain('from "date-holidays"');
});

test("the guide in the sheet tells the same terms", () => {
  const guide = readFileSync(join(root, "dist/Guide.html"), "utf8");
  const [, json = ""] = /id="guide">([\s\S]*?)<\/script>/.exec(guide) ?? [];
  const texts = JSON.parse(json)
    .en.at(-1)
    .entries.map((entry: { text?: string }) => entry.text);
  expect(texts).toEqual([notice]);
});

/** A folder with one package in it under these terms. */
function withPackage(license: string, hasText = true): string {
  const folder = mkdtempSync(join(tmpdir(), "crossmarket-notice-"));
  const of = join(folder, "node_modules/thing");
  mkdirSync(of, { recursive: true });
  writeFileSync(join(folder, "LICENSE"), "ours");
  writeFileSync(join(of, "package.json"), JSON.stringify({ name: "thing", version: "1.2.3", license, main: "i.js" }));
  writeFileSync(join(of, "i.js"), "export const used = 1; export const unused = 2;");
  if (hasText) writeFileSync(join(of, "LICENCE.txt"), "their terms");
  return folder;
}

describe("the terms of a package", () => {
  test("go along with it", () => {
    expect(noticeOf(withPackage("ISC"), new Set(["thing"]))).toContain("thing 1.2.3 (ISC)\n\ntheir terms");
  });

  test.each(["GPL-3.0", "LGPL-3.0-or-later", "UNLICENSED", "MIT AND CC-BY-3.0"])(
    "stop the build where they are %s",
    (terms) => {
      expect(() => noticeOf(withPackage(terms), new Set(["thing"]))).toThrow(`thing 1.2.3 is under “${terms}”`);
    },
  );

  test("stop the build where their text is missing", () => {
    expect(() => noticeOf(withPackage("MIT", false), new Set(["thing"]))).toThrow(/without the text of its licence/);
  });
});

test("a package counts where code of it is in the bundle, not where all of it was left out", async () => {
  const folder = withPackage("MIT");
  const bundled = async (source: string) => {
    const found = new Set<string>();
    writeFileSync(join(folder, "a.js"), source);
    await build({ entryPoints: [join(folder, "a.js")], bundle: true, write: false, plugins: [packagesInto(found)] });
    return [...found];
  };
  expect(await bundled('import { used } from "thing"; console.log(used)')).toEqual(["thing"]);
  expect(await bundled('import { used } from "thing"; console.log(1)')).toEqual([]);
});

test.each([
  ["node_modules/zod/v4/core.js", "zod"],
  ["../../node_modules/@odoo/o-spreadsheet/dist/a.js", "@odoo/o-spreadsheet"],
  ["node_modules/a/node_modules/b/i.js", "b"],
  ["C:\\x\\node_modules\\preact\\hooks.js", "preact"],
  ["src/main.ts", undefined],
])("%s belongs to %s", (path, name) => {
  expect(packageOf(path)).toBe(name);
});
