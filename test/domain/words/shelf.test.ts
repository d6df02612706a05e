import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { makePhrasebook, shelfOf } from "../../../src/domain/words/phrasebook.ts";
import { foldedShelf, unfoldedShelf } from "../../../src/domain/words/shelf.ts";

const asLines = (lines: readonly (readonly [string, string])[]): string =>
  `\n${lines.map(([first, entries]) => `${first}${entries}\n`).join("")}`;

describe("a shelf", () => {
  test("says the start of a word, and what several mean, once", () => {
    const lines = [
      ["like", ",301"],
      ["likes", ",301"],
      ["link", ",307,14a up"],
    ] as const;
    expect(foldedShelf(lines)).toBe("Alike,301EsCnk,307,14a up");
    expect(unfoldedShelf("Alike,301EsCnk,307,14a up")).toBe(asLines(lines));
  });

  test("of any words comes back as it was", () => {
    const word = fc.stringMatching(/^[a-zа-яёіїʼ*🧡💛💚]{1,40}$/u);
    const entries = fc.stringMatching(/^(?:,[!~^]?[0-9a-z]{3}(?: [a-zа-я]{1,5})?){1,3}$/u);
    fc.assert(
      fc.property(fc.array(fc.tuple(word, entries)), (lines) => {
        const folded = foldedShelf(lines);
        expect(folded).toBe(new TextDecoder().decode(new TextEncoder().encode(folded)));
        expect(unfoldedShelf(folded)).toBe(asLines(lines));
      }),
    );
  });

  test("of the book begins its lines with its own letter, and no capital stands in a word", () => {
    const { shelves } = makePhrasebook();
    for (const [letter, shelf] of Object.entries(shelves)) {
      const words = unfoldedShelf(shelf).trim().split("\n");
      expect(words.filter((line) => shelfOf(line.slice(0, line.indexOf(","))) !== letter)).toEqual([]);
      expect(words.filter((line) => /[A-Z]/.test(line))).toEqual([]);
    }
    expect(Object.values(shelves).join("").length).toBeGreaterThan(50_000);
  });
});
