/** What is shipped of each market, in both languages of a sheet. */
import { describe, expect, test } from "vitest";
import { isBlank, textOf } from "../../../src/domain/cell.ts";
import { configHeader, freshCell, freshConfig, readConfig, shippedMarkets } from "../../../src/domain/config/config.ts";
import { freshNote } from "../../../src/domain/config/fresh.ts";
import { brandKeys } from "../../../src/domain/config/parameters/brand.ts";
import {
  type ParameterKey,
  parameterGroups,
  parameterKeys,
  parameters,
} from "../../../src/domain/config/parameters/index.ts";
import { type FreshCell, isHeard, type Parameter } from "../../../src/domain/config/parameters/parameter.ts";
import { languages } from "../../../src/domain/text.ts";
import { configIssues } from "../../../src/domain/validation.lazy.ts";

/** Prices that nobody published: a converted one would be a wrong number, and a note says so. */
const unknownPrices = new Set(["BR benchmarkCPE", "BR benchmarkCPM", "KZ benchmarkCPE", "KZ benchmarkCPM"]);
/** What is shipped beyond what a market cannot do without. */
const complete: readonly ParameterKey[] = [
  "aliases",
  "platforms",
  "do",
  "dont",
  "tone",
  "redFlags",
  "feedbackFrequency",
  "disclosureLabelForCreator",
  "adTokenCheckForTeam",
  "benchmarksAsOf",
  "documents",
];
const required = [...parameterKeys().filter((key) => !(parameters()[key] as Parameter).optional), ...complete];

describe.each(languages)("a fresh tab in %s", (language) => {
  test.each(shippedMarkets)("has everything that %s needs, and all of it makes sense", (code) => {
    const [market] = readConfig(freshConfig([code], language)).markets;
    const missing = required.filter((key) => market?.values[key] === undefined && !unknownPrices.has(`${code} ${key}`));
    expect([missing, market?.problems]).toEqual([[], []]);
    expect(market && configIssues(market)).toEqual([]);
  });

  test("says why a price is blank", () => {
    for (const [code = "", key = ""] of [...unknownPrices].map((one) => one.split(" ")))
      expect(freshNote(key as ParameterKey, code, language)).toMatch(/Blank on purpose|Пусто намеренно/);
  });

  test("has the headings of that language alone", () => {
    expect(freshConfig(["DE"], language)[0]).toEqual([...configHeader(language), "DE"]);
    expect(configHeader(language)).toHaveLength(4);
  });
});

/** Every text of the team that a sheet may hold: labels, what they do, notes, and the values that are in its language. */
function teamTexts(language: "en" | "ru"): readonly (readonly [string, string])[] {
  return parameterKeys().flatMap((key) => {
    const { label, about, fresh = {}, notes = {} }: Parameter = parameters()[key];
    const spoken = Object.values<FreshCell>(fresh).flatMap((cell) =>
      typeof cell === "object" && !isHeard(cell) ? cell[language] : [],
    );
    const noted = Object.values(notes).map((note) => note[language]);
    return [label[language], about[language], ...spoken, ...noted].map((text) => [key, text] as const);
  });
}

/** Codes, platforms, names of payments and documents, quoted words and examples stay as they are. */
const sameEverywhere = /^(en|ru|ACH, PayPal|Telegram.*YouTube.*|[A-Z]{2,4}([\s.,].*)?|CPM|CPE)$/;

test("no text of the team in a Russian sheet is in Latin letters alone", () => {
  const english = teamTexts("ru").filter(([, text]) => !/[а-яё]/i.test(text) && !sameEverywhere.test(text));
  expect(english.filter(([key]) => !["textLanguage"].includes(key))).toEqual([]);
});

test("no text of the team in an English sheet is in Cyrillic, but for examples of what teams type", () => {
  const russian = teamTexts("en").filter(([key, text]) => /[а-яё]/i.test(text) && key !== "words");
  expect(russian).toEqual([]);
});

test.each(languages)(
  "words for creators are in the market's language, with a line in the sheet's where that is another (%s)",
  (language) => {
    for (const key of ["meansHere", "do", "dont", "disclosureLabelForCreator"] as const)
      for (const code of shippedMarkets) {
        const lines = textOf(freshCell(key, code, language)).split("\n");
        const own = textOf(freshCell("language", code)) || "en";
        const tags = lines.flatMap((line) => /^([a-z]{2}): \S/.exec(line)?.[1] ?? []);
        expect(tags, `${key} ${code}`).toEqual(own === language ? [] : [language]);
      }
  },
);

test("the date of a rule is in the sheet's language", () => {
  expect(freshCell("disclosureLabelForCreator", "RU", "ru")).toMatch(/ \[на 2025\]$/);
  expect(freshCell("disclosureLabelForCreator", "RU", "en")).toMatch(/ \[as of 2025\]$/);
});

test("a tag before a line is no market's own language", () => {
  for (const code of shippedMarkets) expect(textOf(freshCell("meansHere", code))).not.toMatch(/^[a-z]{2}: /);
});

test("nobody is promised an audience that nobody typed; an example stands in the note", () => {
  for (const key of ["targetCountry", "targetAge", "targetGender"] as const) {
    expect(["*", ...shippedMarkets].every((code) => isBlank(freshCell(key, code)))).toBe(true);
    expect(freshNote(key, "*", "en")).toMatch(/^For example: /);
  }
});

test("every benchmark that is shipped says how weak it is", () => {
  for (const key of parameterKeys().filter((one) => one.startsWith("benchmark") && one !== "benchmarksAsOf"))
    for (const code of shippedMarkets.filter((one) => !isBlank(freshCell(key, one))))
      expect(freshNote(key, code, "en"), `${key} ${code}`).toMatch(/weak/);
});

test("the tab begins with the basics and ends with the weights", () => {
  const keys = parameterGroups().map(({ parameters: group }) => Object.keys(group)[0]);
  expect(keys.slice(0, 6)).toEqual(["name", "currency", "prepayShare", "approvalDays", "meansHere", "brand"]);
  expect(
    parameterGroups()
      .slice(-2)
      .every(({ isDetail }) => isDetail),
  ).toBe(true);
  expect(brandKeys.every((key) => (parameters()[key] as Parameter).once)).toBe(true);
});

test("the formulas answer in the language of the sheet", () => {
  for (const language of languages) expect(freshCell("textLanguage", "*", language)).toBe(language);
});

test("what the law asks of the team and what it costs is in no text for creators", () => {
  for (const code of shippedMarkets) {
    const cells = parameterKeys()
      .filter((key) => key.endsWith("ForCreator"))
      .map((key) => textOf(freshCell(key, code)));
    expect(cells.join("\n")).not.toMatch(/fine|штраф|levy|сбор|3 %/i);
  }
});
