import { describe, expect, test } from "vitest";
import { freshConfig, readConfig } from "../../../src/domain/config/config.ts";
import { demographicsMatch } from "../../../src/domain/metrics/audienceMatch.ts";
import {
  audienceQuality,
  authenticityPart,
  engagementPart,
  type QualitySettings,
} from "../../../src/domain/metrics/audienceQuality.ts";

const settings = readConfig(freshConfig()).markets[0]?.values as QualitySettings;
const weights = { country: 0.4, age: 0.35, gender: 0.25 };

test.each([
  [0.25, 0],
  [0.5, 25],
  [1, 50],
  [1.25, 58],
  [1.5, 64.6],
  [2, 75],
  [4, 100],
  [0, 0],
  [9, 100],
])("an ER of %d × the benchmark scores %d", (ratio, expected) => {
  expect(engagementPart(ratio * 0.024, 0.024)).toBeCloseTo(expected, 1);
});

test.each([
  [0.5, 0],
  [0.6, 22.2],
  [0.75, 55.6],
  [0.85, 77.8],
  [0.9, 88.9],
  [0.95, 100],
  [0.2, 0],
  [1, 100],
])("an authenticity of %d scores %d", (authenticity, expected) => {
  expect(authenticityPart(authenticity, 0.5, 0.95)).toBeCloseTo(expected, 1);
});

describe("demographics match", () => {
  const american = { country: ["US"], age: { bands: [{ from: 25, to: 44 }] }, gender: { women: 0.7, men: 0.3 } };
  const russian = {
    country: ["RU"],
    age: { distribution: { "18-24": 0.2, "25-34": 0.5, "35-44": 0.3 } },
    gender: { women: 0.7, men: 0.3 },
  };

  test("of a set target is full from the covering share up", () => {
    const facts = { country: { US: 0.64 }, age: { "25-44": 0.59 }, gender: { women: 0.78, men: 0.22 } };
    expect(demographicsMatch(facts, american, weights, 0.6).score).toBeCloseTo(97.4, 1);
  });

  test("of a distribution is the overlap", () => {
    const age = { "13-17": 0.05, "18-24": 0.3, "25-34": 0.4, "35-44": 0.17, "45+": 0.08 };
    const match = demographicsMatch(
      { country: { RU: 0.88 }, age, gender: { women: 0.62, men: 0.38 } },
      russian,
      weights,
      0.6,
    );
    expect(match.age).toBeCloseTo(0.77);
    expect(match.score).toBeCloseTo(90, 1);
  });

  test("re-scales the weights over the dimensions that are known", () => {
    expect(demographicsMatch({ country: { US: 0.3 } }, american, weights, 0.6).score).toBeCloseTo(50);
  });

  test("adds age bands that fill the target without a gap", () => {
    const age = { "25-34": 0.2, "35-44": 0.1, "45-54": 0.4 };
    expect(demographicsMatch({ age }, american, weights, 0.6).age).toBeCloseTo(0.5);
  });

  test("does not guess where a part of the target is not stated", () => {
    expect(demographicsMatch({ age: { "25-34": 0.46 } }, american, weights, 0.6).score).toBeUndefined();
    expect(demographicsMatch({ country: { MX: 0.3 } }, american, weights, 0.6).score).toBeUndefined();
  });
});

describe("audience quality", () => {
  const american = { er: 0.03, benchmark: 0.024, authenticity: 0.85, match: 97.4, inCountry: 0.64 };

  test.each([
    ["the US case", american, 75.8, "good"],
    [
      "the Russian case",
      { er: 0.052, benchmark: 0.04, authenticity: 0.78, match: 89.95, inCountry: 0.88 },
      69.4,
      "good",
    ],
    ["bought engagement", { ...american, er: 0.06, authenticity: 0.48 }, 39, "weak"],
    ["authenticity in doubt", { ...american, er: 0.06, authenticity: 0.69 }, 59, "average"],
    ["an audience elsewhere", { ...american, inCountry: 0.19 }, 39, "weak"],
  ])("of %s", (_, given, score, band) => {
    const quality = audienceQuality(given, settings);
    expect(quality.score).toBeCloseTo(score, 1);
    expect(quality.band.en).toBe(band);
  });

  test("holds a suspiciously high ER to 75 until authenticity is proven", () => {
    const bought = audienceQuality({ ...american, er: 0.06, authenticity: 0.48 }, settings);
    expect(bought.engagement).toBe(75);
    expect(bought.caps).toEqual(["erSuspect", "authenticityFail"]);
    expect(audienceQuality({ ...american, er: 0.06 }, settings).engagement).toBeCloseTo(83.0, 1);
  });

  test("re-scales weights that do not sum to 1", () => {
    const doubled = { ...settings, weightER: 0.8, weightDemographics: 0.6, weightAuthenticity: 0.6 };
    expect(audienceQuality(american, doubled).score).toBeCloseTo(75.8, 1);
  });
});
