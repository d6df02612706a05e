import { describe, expect, test } from "vitest";
import {
  brandLift,
  costPerEngagement,
  costPerMille,
  costPerView,
  engagementRate,
  median,
  netSentiment,
  reachPerSpend,
  shrunkBenchmark,
} from "../../../src/domain/quantities/ratios.ts";

describe("a ratio", () => {
  test.each([
    ["CPE of $1,200 and 5,037 engagements", costPerEngagement(1200, 5037), 0.238, 3],
    ["CPE with $150 of product", costPerEngagement(1350, 5037), 0.268, 3],
    ["CPM of $1,200 and 118,400 reach", costPerMille(1200, 118400), 10.14, 2],
    ["reach per dollar", reachPerSpend(118400, 1200), 98.7, 1],
    ["CPE of 90,000 ₽ and 2,546 engagements", costPerEngagement(90000, 2546), 35.35, 2],
    ["reach per ruble", reachPerSpend(48200, 90000), 0.536, 3],
    ["CPV", costPerView(30000, 84000), 0.357, 3],
    ["ER by reach", engagementRate(5037, 118400), 0.0425, 4],
  ])("%s is %d", (_, actual, expected, digits) => {
    expect(actual).toBeCloseTo(expected, digits);
  });

  test.each([
    ["engagements are 0", costPerEngagement(1200, 0)],
    ["engagements are unknown", costPerEngagement(1200, undefined)],
    ["spend is unknown", costPerEngagement(undefined, 100)],
    ["views are 0", costPerView(100, 0)],
    ["nothing is classified", netSentiment(0, 0, 0)],
  ])("is unknown where %s", (_, actual) => {
    expect(actual).toBeUndefined();
  });
});

test("net sentiment is positive minus negative over everything classified", () => {
  expect(netSentiment(60, 10, 30)).toBeCloseTo(0.5);
});

test("brand lift of 45 % against 30 %, 200 people each, is +15 points with z = 3.10", () => {
  const { points, z } = brandLift(0.45, 0.3, { exposed: 200, control: 200 });
  expect(points).toBeCloseTo(15);
  expect(z).toBeCloseTo(3.1, 2);
});

test("brand lift without sample sizes has no z", () => {
  expect(brandLift(0.45, 0.3)).toEqual({ points: expect.closeTo(15) });
});

test.each([
  [[], undefined],
  [[3], 3],
  [[5, 1, 3], 3],
  [[4, 1, 3, 2], 2.5],
])("the median of %j is %s", (values, expected) => {
  expect(median(values)).toBe(expected);
});

test("an own median of 3.1 % over 6 rows turns a published 2.4 % into 2.70 %", () => {
  expect(shrunkBenchmark(0.031, 6, 0.024, 8)).toBeCloseTo(0.027, 4);
});
