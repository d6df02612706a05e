/** A letter of the other alphabet that looks alike changes nothing, in any word of a phrase. */
import { describe, expect, test } from "vitest";
import { readResults } from "../../../src/domain/reading/index.ts";
import { inOneAlphabet } from "../../../src/domain/reading/text/characters.ts";
import { markets } from "./markets.ts";

test.each([
  ["oхвату", "охвату"],
  ["оxвату", "охвату"],
  ["rеach", "reach"],
  ["лaйки", "лайки"],
  ["reach", "reach"],
  ["охват", "охват"],
  ["tикток", "тикток"],
])("“%s” is the word “%s”", (typed, word) => {
  expect(inOneAlphabet(typed)).toBe(word);
});

describe("a phrase with one such letter", () => {
  test.each([
    ["RU", "ER 5,9% по oхвату"],
    ["US", "ER by rеach 5.9%"],
    ["DE", "ER nаch Rеichweite 5,9 %"],
  ] as const)("%s: %s is on reach", (market, text) => {
    expect(readResults(text, markets[market])).toEqual({ metrics: { er: 0.059 }, erBasis: "reach" });
  });
});
