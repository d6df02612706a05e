import { describe, expect, test } from "vitest";
import { readingMarketOf } from "../../../src/domain/config/market.ts";
import { readResults } from "../../../src/domain/reading/index.ts";
import { type Known, scoresOf, typedScore } from "../../../src/domain/scorecard/scores.ts";
import { configWith } from "../rollup/example.ts";

const [us] = configWith({}).markets;
if (!us) throw new Error("no market");
const { audience } = readResults("US 64%; women 78%; 25-44 59%", readingMarketOf(us));
const rounded = (known: Known, market = us) =>
  Object.fromEntries(
    Object.entries(scoresOf(known, market)).map(([key, value]) => [
      key,
      typeof value === "number" ? Math.round(value) : value,
    ]),
  );

describe("a creator's scores", () => {
  test("creator quality is the mean of authenticity and demographics match: (77.8 + 97.4) ÷ 2", () => {
    expect(rounded({ audience, authenticity: 0.85 })).toMatchObject({ creatorQuality: 88 });
  });

  test.each([
    ["authenticity alone", { authenticity: 0.85 }],
    ["demographics alone", { audience }],
  ])("is not known from %s", (_, known) => {
    expect(scoresOf(known, us)).toEqual({ unknown: ["creatorQuality", "delivery", "brandFit", "content"] });
  });

  test.each([
    [1, 0],
    [3, 50],
    [4.5, 87.5],
    [5, 100],
    [undefined, undefined],
  ])("a typed %s of 5 counts as %s", (typed, score) => {
    expect(typedScore(typed)).toBe(score);
  });

  test("overall is the mean of the known ones, and the unknown ones are named", () => {
    expect(rounded({ person: { brandFit: 5, content: 3 } })).toEqual({
      brandFit: 100,
      content: 50,
      overall: 75,
      unknown: ["creatorQuality", "delivery"],
    });
  });

  test("its weights are the market's", () => {
    const heavy = configWith({ weightContentQuality: { US: 0.75 } }).markets[0] ?? us;
    expect(rounded({ person: { brandFit: 5, content: 1 } }, heavy)).toMatchObject({ overall: 25 });
  });
});
