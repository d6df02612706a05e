import { describe, expect, test } from "vitest";
import { readHeading } from "../../../../src/domain/sheets/headings/heading.ts";
import * as english from "./english.ts";
import { englishOnes, otherOnes } from "./neither.ts";
import { german, portuguese, russian } from "./otherLanguages.ts";
import { said } from "./said.ts";
import { mixed } from "./units.ts";

describe.each([
  ["people", english.people],
  ["markets, platforms, formats and campaigns", english.places],
  ["days", english.days],
  ["money", english.money],
  ["statuses, links and texts", english.states],
  ["figures", english.figures],
  ["targets", english.targets],
  ["Russian", russian],
  ["German", german],
  ["Portuguese", portuguese],
  ["units, notes and moments", mixed],
])("a heading says what its column means: %s", (_, table) => {
  test.each(table)("%s", (heading, meaning) => {
    expect(said(heading)).toBe(meaning);
  });
});

/** Kept beside the row, or a state, an address, a text; nothing is computed from it. */
const harmless: ReadonlySet<string> = new Set(["notes", "link", "paymentStatus", "unread"]);

describe.each([
  ["English", englishOnes],
  ["other languages", otherOnes],
])("a word of the field in a heading makes no figure, money, person or day of it: %s", (_, headings) => {
  test.each(headings)("%s", (heading) => {
    expect(readHeading(heading).meanings.filter((meaning) => !harmless.has(meaning))).toEqual([]);
  });
});
