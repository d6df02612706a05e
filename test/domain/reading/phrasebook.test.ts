/** The book of phrases: what stands in it is found, for the market that listens and for no other. */
import { describe, expect, test } from "vitest";
import { dictionaryFor, sensesOf } from "../../../src/domain/reading/text/dictionary.ts";
import { makePhrasebook } from "../../../src/domain/words/phrasebook.ts";

const meanings = (word: string, locale: string, column: "Rate" | "Results") =>
  sensesOf(word, dictionaryFor(locale, column)).map(({ role, key, words }) => `${role} ${key}: ${words.join(" ")}`);

test("the book is plain data: the build writes it as it is", () => {
  const book = makePhrasebook();
  expect(JSON.parse(JSON.stringify(book))).toEqual(book);
});

test("a chapter takes one letter of an entry, a sense two", () => {
  const { chapters, senses } = makePhrasebook();
  expect(chapters.length).toBeLessThanOrEqual(36);
  expect(senses.split(";").length).toBeLessThanOrEqual(36 * 36);
});

describe("a word is looked up", () => {
  test.each([
    ["likes", "en-US", "Results", "metric likes: likes"],
    ["лайками", "en-US", "Results", "metric likes: лайк*"],
    ["contos", "pt-BR", "Rate", "currency BRL: contos"],
    ["½", "de-DE", "Rate", "portion half: ½"],
    ["👍", "de-DE", "Results", "metric likes: 👍"],
    ["usd", "fr-FR", "Rate", "currency USD: usd $"],
  ] as const)("“%s” in %s, %s", (word, locale, column, meaning) => {
    expect(meanings(word, locale, column)).toContain(meaning);
  });

  test.each([
    ["contos", "en-US", "Rate"],
    ["½", "de-DE", "Results"],
    ["zzz", "en-US", "Rate"],
    ["\n", "en-US", "Rate"],
    [",", "en-US", "Rate"],
  ] as const)("“%s” means nothing in %s, %s", (word, locale, column) => {
    expect(meanings(word, locale, column)).toEqual([]);
  });
});
