import { mkdtempSync, readdirSync, readFileSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import vm from "node:vm";
import { beforeAll, describe, expect, test } from "vitest";
import { build } from "../../scripts/build.ts";
import { makePhrasebook } from "../../src/domain/words/phrasebook.ts";
import { argumentOf, nameOf } from "../../src/functions/arguments.ts";
import { functions } from "../../src/functions/index.ts";

const dist = mkdtempSync(join(tmpdir(), "crossmarket-dist-"));
let code = "";

beforeAll(async () => {
  await build(dist);
  code = readFileSync(join(dist, "Code.js"), "utf8");
}, 60_000);

test("dist holds exactly what is pushed, and its terms", () => {
  expect(readdirSync(dist).sort()).toEqual([
    "Actions.html",
    "Code.js",
    "Dialogs.html",
    "Guide.html",
    "NOTICE",
    "Panel.html",
    "Sidebar.html",
    "appsscript.json",
  ]);
});

/** Google evaluates it for every formula: `npm run bench` says what that costs. Most of it is vocabulary and texts. */
test("the script stays within its size", () => {
  expect(statSync(join(dist, "Code.js")).size).toBeLessThanOrEqual(528 * 1024);
});

test("phrases stand in the script as one book, not as the files of the languages", () => {
  expect(code).not.toContain("video plays, play count");
  const { shelves } = makePhrasebook();
  for (const letter of ["p", "п", "ü"]) expect(code.includes(shelves[letter] ?? "nothing")).toBe(true);
});

test("what is a test of the grammar is not in the script", () => {
  expect(code).not.toContain("fee with its amount");
  expect(code).not.toContain("growth is no value");
});

test("the guide's texts hold no sign that would open a template literal in Google's eyes", () => {
  expect(readFileSync(join(dist, "Guide.html"), "utf8")).not.toContain("`");
});

/** A window is one answer of Google's: on a slow line 100 KB take a second. */
test.each([
  ["Sidebar.html", 136 * 1024],
  ["Dialogs.html", 70 * 1024],
  ["Panel.html", 60_000],
  // both languages of all that can be read up on
  ["Guide.html", 128 * 1024],
])("%s stays within %i bytes and holds no template literal", (file, bytes) => {
  const window = readFileSync(join(dist, file), "utf8");
  expect(Buffer.byteLength(window)).toBeLessThanOrEqual(bytes);
  expect(window.slice(window.indexOf("<script>"))).not.toContain("`");
});

test("what only actions need loads where there is no Google, too, and a formula never asks for it", () => {
  const actions = readFileSync(join(dist, "Actions.html"), "utf8");
  const module = vm.runInContext(`(() => { ${actions}\nreturn module; })()`, vm.createContext({}));
  expect(Object.keys(module)).toEqual(
    expect.arrayContaining(["setUp", "check", "rollup", "createBrief", "completeFormula"]),
  );
  const context = vm.createContext({ HtmlService: { createTemplateFromFile: () => expect.unreachable() } });
  vm.runInContext(code, context);
  for (const { name } of Object.values(functions)) vm.runInContext(`${name}()`, context);
});

test("the script loads where there is no Google, and a formula answers there", () => {
  const context = vm.createContext({});
  vm.runInContext(code, context);
  expect(vm.runInContext('CPE("$1,200", 5037)', context)).toBeCloseTo(0.238, 3);
});

test("a formula does not evaluate what only actions need", () => {
  const context = vm.createContext({});
  vm.runInContext(code, context);
  const before = vm.runInContext("Object.getOwnPropertyNames(globalThis).length", context);
  vm.runInContext('CPE("$1,200", "likes 4,210")', context);
  // zod registers itself under this name on the global object as soon as it is evaluated
  expect(vm.runInContext("typeof globalThis.__zod_globalConfig", context)).toBe("undefined");
  expect(vm.runInContext("Object.getOwnPropertyNames(globalThis).length", context)).toBe(before);
});

test("the examples of the functions stay at home", () => {
  const context = vm.createContext({});
  vm.runInContext(code, context);
  const held = vm.runInContext(
    "Object.values(Crossmarket.functions).flatMap(({ examples }) => examples).length",
    context,
  );
  expect(held).toBe(0);
});

describe.each(Object.values(functions))("$name", ({ name, args, about }) => {
  const declared = () => new RegExp(`/\\*\\*([^/]|[^*]/)*?\\*/\\nfunction ${name}\\(([^)]*)\\)`).exec(code);

  test("is a top-level declaration with its own parameter names", () => {
    expect(declared()?.[2]?.split(", ")).toEqual(args.map(nameOf));
  });

  test("has its documentation directly above, marked as a custom function", () => {
    const doc = declared()?.[0] ?? "";
    expect(doc).toContain("@customfunction");
    const types = [...doc.matchAll(/@param \{([^}]*)\} (\w+) /g)].map(([, type = ""]) => type);
    expect(types).toHaveLength(args.length);
    for (const type of types) expect(type).toMatch(/^(string|number|Array)(\|(string|number|Array))*$/); // an example is no type
    expect(doc).toContain(about.en);
    for (const argument of args) expect(doc).toContain(argumentOf(argument).about.en);
  });

  test("has a name that Sheets takes", () => {
    expect(name).toMatch(/^[A-Z][A-Z_]*[A-Z]$/);
    expect(name).not.toMatch(/^[A-Z]{1,3}\d+$/);
  });
});

test("the manifest asks for four scopes and no more", () => {
  const manifest = JSON.parse(readFileSync(join(dist, "appsscript.json"), "utf8"));
  expect(manifest.runtimeVersion).toBe("V8");
  expect(manifest.oauthScopes.map((scope: string) => scope.replace("https://www.googleapis.com/auth/", ""))).toEqual([
    "spreadsheets.currentonly",
    "script.container.ui",
    "script.scriptapp",
    "drive.file",
  ]);
});
