/** A team's own labels beat the vocabulary, as whole words in their order. */
import { expect, test } from "vitest";
import { readKpis, readResults, type TeamWord } from "../../../../src/domain/reading/index.ts";
import { markets } from "../markets.ts";

const words: readonly TeamWord[] = [
  { word: "Zuschauer heute", key: "views" },
  { word: "likes", key: "saves" },
  { word: "ПП", key: "reach" },
  { word: " ", key: "clicks" },
];

test.each([
  ["Zuschauer heute 300", { views: 300 }],
  ["zuschauer HEUTE: 300, likes 20", { views: 300, saves: 20 }],
  ["likes 20", { saves: 20 }],
  ["пп 12к", { reach: 12_000 }],
  ["Zuschauer 300", {}],
  ["heute Zuschauer 300", {}],
  ["300", {}],
] as const)("“%s”", (cell, metrics) => {
  for (let time = 0; time < 2; time++) expect(readResults(cell, markets.US, words).metrics).toEqual(metrics);
});

test("a market may bring them along, and without them the vocabulary holds", () => {
  expect(readResults("likes 20", { ...markets.US, words }).metrics).toEqual({ saves: 20 });
  expect(readKpis("likes 20", { ...markets.US, words }).metrics).toEqual({ saves: { op: "=", value: 20 } });
  expect(readResults("likes 20", markets.US).metrics).toEqual({ likes: 20 });
});
