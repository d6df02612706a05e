/** Blocks of characters: the first and the last of each has its plain spelling, those beside it keep their own. */
import { describe, expect, test } from "vitest";
import { FOREIGN, inOneAlphabet, normalise } from "../../../../src/domain/reading/text/characters.ts";

const at = (code: number): string => String.fromCodePoint(code);

test.each([
  [0xad, 0xad],
  [0x61c, 0x61c],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xfe00, 0xfe0f],
  [0x1f3fb, 0x1f3ff],
  [0xfeff, 0xfeff],
])("nobody sees characters from %i to %i", (first, last) => {
  expect([first, last].map((code) => normalise(`1${at(code)}2`))).toEqual(["12", "12"]);
  const beside = [first - 1, last + 1].map((code) => normalise(`1${at(code)}2`));
  expect(beside).not.toContain("12");
});

test.each([0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10, 0x1d7ce, 0x1d7d8, 0x1d7e2, 0x1d7ec, 0x1d7f6])(
  "ten digits begin at %i",
  (zero) => {
    expect(normalise(Array.from({ length: 10 }, (_, digit) => at(zero + digit)).join(""))).toBe("0123456789");
  },
);

test.each([0x660, 0x6f0, 0x966, 0x9e6, 0xe50])("what stands before and after the digits at %i is none", (zero) => {
  for (const code of [zero - 1, zero + 10]) expect(normalise(at(code))).not.toMatch(/\d/);
});

test.each([
  ["！", "!"],
  ["Ａ", "A"],
  ["｝", "}"],
  ["～", "~"],
  ["\u{1d7cd}", "\u{1d7cd}"],
  ["\u{1d800}", "\u{1d800}"],
  ["①", "1)"],
  ["⑳", "20)"],
  ["⑴", "⑴"],
  ["1\u20e3", "1)"],
  ["￡5", "£5"],
  ["￥5", "¥5"],
  ["e\u0301", "é"],
  ["Ё", "е"],
  ["5\u202f000", "5 000"],
  ["a\u2028b", "a\nb"],
])("%s is typed as %s", (typed, plain) => {
  expect(normalise(typed)).toBe(plain);
});

describe("what has no business in a cell", () => {
  test.each(["\u0001", "\u001f", "\u007f", "\u009f", "\ud800", "\udfff"])("%j is told apart", (char) => {
    expect(normalise(`1${char}2`)).toBe(`1${FOREIGN}2`);
  });
  test.each([" ", "~", "\u00a1", "\ud7ff", "\ue000"])("%j is not", (char) => {
    expect(normalise(`1${char}2`)).toBe(`1${char}2`);
  });
});

test.each([
  [`${"а".repeat(39)}a`, "а".repeat(40)],
  [`${"а".repeat(40)}a`, `${"а".repeat(40)}a`],
])("a word of forty letters is looked at, a longer one is not", (typed, word) => {
  expect(inOneAlphabet(typed)).toBe(word);
});
