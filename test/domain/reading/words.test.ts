import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { deliverables } from "../../../src/domain/tables/deliverables.ts";
import { flags } from "../../../src/domain/tables/flags.ts";
import { metricKeys } from "../../../src/domain/tables/metrics.ts";
import { platforms } from "../../../src/domain/tables/platforms.ts";
import { languageOf, languageTags } from "../../../src/domain/words/index.ts";

const room = "src/domain/reading";
const files = readdirSync(room, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !file.startsWith("telling/"))
  .map((file) => join(room, file));

/** Names in the code are English, too; a word of another language is none of them. */
const english: ReadonlySet<string> = new Set(
  Object.values(languageOf("en")).flatMap((keys) =>
    Object.values(keys as Readonly<Record<string, string>>).flatMap((phrases) => phrases.replace(/!/g, "").split(", ")),
  ),
);

/** Where letters are told apart, not words: look-alikes, spreadsheets' errors, the e of 1.2e5. */
const ofLetters = /text\/(characters|tokens|links)\.ts$|atoms\/numbers\.ts$/;

const literalsOf = (file: string): string[] => {
  const code = readFileSync(file, "utf8")
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/(^|\s)\/\/.*$/gm, "")
    .replace(/\bexamples?: (\[[^\]]*\]|"[^"]*"),/g, "")
    .replace(/^(import|export)[^;]*? from "[^"]*";/gms, "");
  return [...code.matchAll(/"((?:[^"\\\n]|\\.)*)"|`([^`]*)`/g)].map(([, plain, template]) => plain ?? template ?? "");
};

/** Names that the grammar gives: roles, keys, kinds of atoms and columns. */
const names: ReadonlySet<string> = new Set([
  ...languageTags
    .map(languageOf)
    .flatMap((language) => [...Object.keys(language), ...Object.values(language).flatMap((keys) => Object.keys(keys))]),
  ...[metricKeys, flags, deliverables, platforms].flatMap((table) => Object.keys(table)),
  ..."number term word name handle code phone score clock mark date age placement link error digits sign".split(" "),
  ..."ok range multi noncash perf missing text market top within each included on_top product split".split(" "),
]);

const words: ReadonlySet<string> = new Set(
  languageTags
    .map(languageOf)
    .flatMap((language) =>
      Object.values(language).flatMap((keys) =>
        Object.values(keys as Readonly<Record<string, string>>).flatMap((phrases) =>
          phrases.replace(/[!*]/g, "").split(", "),
        ),
      ),
    ),
);

describe.each(files)("%s holds no word of a language", (file) => {
  test("in another alphabet, or with an accent", () => {
    if (ofLetters.test(file)) return;
    expect(literalsOf(file).filter((text) => /[à-öø-ÿ\u0370-\u1fff]/iu.test(text))).toEqual([]);
  });

  test("in plain letters", () => {
    const found = literalsOf(file).filter(
      (text) => text.length > 1 && words.has(text) && !english.has(text) && !names.has(text),
    );
    expect([...new Set(found)]).toEqual([]);
  });

  test("to compare what is typed with", () => {
    if (ofLetters.test(file)) return;
    expect(readFileSync(file, "utf8").match(/\.text\s*[!=]==\s*"[^"]*\p{L}{2,}[^"]*"/gu) ?? []).toEqual([]);
  });

  test("in a pattern", () => {
    if (ofLetters.test(file)) return;
    const patterns = readFileSync(file, "utf8").match(/(?<=[=(,:]\s?)\/[^/\n*][^/\n]*\/[a-z]*/g) ?? [];
    expect(patterns.filter((pattern) => /[à-öø-ÿ\u0370-\u1fff]|[a-z]{4,}/iu.test(pattern))).toEqual([]);
  });
});
