import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, test } from "vitest";

/** Who may import whom; a room that is not named here may import nothing. */
const doors: Readonly<Record<string, readonly string[]>> = {
  domain: ["domain"],
  functions: ["functions", "domain"],
  google: ["google", "functions", "domain"],
  sidebar: ["sidebar", "domain"],
  warehouse: ["warehouse", "domain"],
  "main.ts": ["google", "functions", "domain"],
};

const files = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => join("src", file));
const roomOf = (file: string) => relative("src", file).split("/")[0] ?? "";

type Import = { readonly path: string; readonly typeOnly: boolean };
const imports = [
  /^(?:import|export)\s+(type\s+)?[^;"]*?from\s+"([^"]+)"/gms,
  /^import(\s+type)?\s+"([^"]+)"/gm,
  /\bimport(\s+type)?\(\s*"([^"]+)"\s*\)/g,
];
const importsOf = (source: string): Import[] =>
  imports.flatMap((pattern) =>
    [...source.matchAll(pattern)].map(([, type, path = ""]) => ({ path, typeOnly: type !== undefined })),
  );

test.each([
  ['import { a } from "./a.ts";', "./a.ts", false],
  ['import type { A } from "./a.ts";', "./a.ts", true],
  ['export * from "./a.ts";', "./a.ts", false],
  ['import "./a.ts";', "./a.ts", false],
  ['const a = await import("./a.ts");', "./a.ts", false],
])("%s imports %s", (source, path, typeOnly) => {
  expect(importsOf(source)).toEqual([{ path, typeOnly }]);
});

describe.each(files)("%s", (file) => {
  const source = readFileSync(file, "utf8");
  const room = roomOf(file);

  test("imports only what its room may", () => {
    for (const { path, typeOnly } of importsOf(source).filter(({ path }) => path.startsWith("."))) {
      const target = join(dirname(file), path);
      expect(existsSync(target), `${file} imports ${path}`).toBe(true);
      const ofEndpoint = room === "sidebar" && roomOf(target) === "google" && typeOnly;
      if (!ofEndpoint) expect(doors[room], `${file} imports ${path}`).toContain(roomOf(target));
    }
  });

  test("imports packages only where they belong", () => {
    const packages = importsOf(source)
      .map(({ path }) => path)
      .filter((path) => !path.startsWith("."));
    const allowed =
      room === "sidebar" ? /^preact(\/|$)/ : file.startsWith("src/domain/validation/") ? /^zod\/mini$/ : /^$/;
    for (const name of packages) expect(name, `${file} imports ${name}`).toMatch(allowed);
  });

  test("speaks to Google only from its shell", () => {
    const services =
      /\b(SpreadsheetApp|HtmlService|PropertiesService|LockService|ScriptApp|DriveApp|Utilities|Session|Charts)\b/;
    if (room !== "google") expect(source).not.toMatch(services);
  });

  test("uses nothing that Apps Script's V8 lacks", () => {
    const missing =
      /\b(setTimeout|setInterval|structuredClone|TextEncoder|TextDecoder|URLSearchParams|XMLHttpRequest|atob|btoa)\s*\(|\bnew (URL|Blob|File)\b|(?<!\/)\bprocess\./;
    if (room !== "sidebar") expect(source).not.toMatch(missing);
  });

  test("opens with one sentence and stays readable", () => {
    const lines = source.split("\n").length;
    const isVocabulary = /^src\/domain\/(brief\/)?words\//.test(file); // a language is one file
    if (!isVocabulary) expect(lines, `${file} has ${lines} lines`).toBeLessThanOrEqual(221);
    const oneOfMany = room === "functions" && /defineFunction\(/.test(source);
    if (!oneOfMany) expect(source.slice(0, 200)).toMatch(/^\/\*\*|^import/);
  });

  test("keeps the domain without clock and chance", () => {
    if (room === "domain" || room === "functions" || room === "warehouse")
      expect(source).not.toMatch(/Math\.random|Date\.now|new Date\(\)/);
  });
});

/** Every file that one file pulls in, itself included; imports of types alone pull in nothing. */
function reachableFrom(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  const imports = importsOf(readFileSync(file, "utf8")).filter(
    ({ path, typeOnly }) => path.startsWith(".") && !typeOnly,
  );
  for (const { path } of imports) reachableFrom(join(dirname(file), path), found);
  return found;
}

test("the script holds nothing that only the window needs: Google evaluates it anew for every formula", () => {
  const ofTheWindow =
    /^src\/domain\/brief\/(sections|fields|brief|issue|timeline|workdays|payment|problems|notices|hints|holidays)\b/;
  expect([...reachableFrom("src/main.ts")].filter((file) => ofTheWindow.test(file))).toEqual([]);
  expect([...reachableFrom("src/sidebar/main.tsx")].some((file) => ofTheWindow.test(file))).toBe(true);
});

test("the brief's words come with the row, so that one more language costs the window nothing", () => {
  const reached = [...reachableFrom("src/sidebar/main.tsx")];
  expect(reached.filter((file) => file.startsWith("src/domain/brief/words/"))).toEqual([]);
});

test("the brief's words are evaluated at their first use", () => {
  const eager = files.filter(
    (file) =>
      !file.startsWith("src/domain/brief/words") &&
      importsOf(readFileSync(file, "utf8")).some(
        ({ path, typeOnly }) => /brief\/words\/\w+\.ts$/.test(join(dirname(file), path)) && !typeOnly,
      ),
  );
  expect(eager).toEqual([]);
});

test("packages are evaluated at their first use", () => {
  const direct = files.filter((file) => !file.startsWith("src/domain/validation"));
  for (const file of direct) {
    const eager = importsOf(readFileSync(file, "utf8")).filter(
      ({ path, typeOnly }) => /\/validation\//.test(path) && !typeOnly,
    );
    expect(eager, file).toEqual([]);
  }
});

/** The files of the domain that one of them imports, types included. */
const neighboursOf = (file: string, withTypes: boolean): string[] =>
  importsOf(readFileSync(file, "utf8"))
    .filter(({ path, typeOnly }) => path.startsWith(".") && (withTypes || !typeOnly))
    .map(({ path }) => join(dirname(file), path))
    .filter((target) => target.startsWith("src/domain/"));
const ofDomain = files.filter((file) => file.startsWith("src/domain/"));

test("the reader has one door", () => {
  const inside = (file: string) => file.startsWith("src/domain/reading/");
  const broken = files
    .filter((file) => !inside(file))
    .flatMap((file) =>
      neighboursOf(file, true)
        .filter((target) => inside(target) && target !== "src/domain/reading/index.ts")
        .map((target) => `${file} imports ${target}`),
    );
  expect(broken).toEqual([]);
});

/** The rooms of the domain in the order of its flow: each may import those before it. */
const rooms = [
  "words",
  "tables",
  "reading",
  "config",
  "sheets",
  "people",
  "metrics",
  "process",
  "rollup",
  "scorecard",
  "brief",
  "sop",
  "guide",
] as const;
/** What is still the other way round, to be mended one by one. */
const turned: readonly string[] = [
  "src/domain/sheets/setUp/setUpAnswers.ts imports src/domain/brief/limits.ts",
  "src/domain/words/signs.ts imports src/domain/tables/currencies.ts",
  "src/domain/words/signs.ts imports src/domain/tables/platforms.ts",
  "src/domain/words/vocabulary.ts imports src/domain/tables/deliverables.ts",
  "src/domain/words/vocabulary.ts imports src/domain/tables/metrics.ts",
];

test("the rooms of the domain import only those before them", () => {
  const placeOf = (file: string) => rooms.indexOf(file.split("/")[2] as (typeof rooms)[number]);
  const broken = ofDomain.flatMap((file) =>
    neighboursOf(file, true)
      .filter((target) => placeOf(file) >= 0 && placeOf(target) > placeOf(file))
      .map((target) => `${file} imports ${target}`),
  );
  expect(broken.sort()).toEqual([...turned].sort());
});

test("no two files of the domain need each other when they run", () => {
  const state = new Map<string, "open" | "done">();
  const circles: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (state.get(file) === "done") return;
    if (state.get(file) === "open") {
      circles.push([...path.slice(path.indexOf(file)), file].join(" → "));
      return;
    }
    state.set(file, "open");
    for (const target of neighboursOf(file, false)) visit(target, [...path, file]);
    state.set(file, "done");
  };
  for (const file of ofDomain) visit(file, []);
  expect(circles).toEqual([]);
});

const MOST_FILES = 20;
/** Folders that are too full yet, and how full they are at most. */
const crowded: Readonly<Record<string, number>> = {
  "src/domain/brief": 22,
  "src/domain/sheets/row": 25,
  "src/domain": 21,
};

test("a folder of the domain holds at most twenty files", () => {
  const counts = new Map<string, number>();
  for (const file of ofDomain) counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1);
  const full = [...counts].filter(([folder, count]) => count > (crowded[folder] ?? MOST_FILES));
  expect(full).toEqual([]);
});
