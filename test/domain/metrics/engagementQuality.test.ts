import { expect, test } from "vitest";
import { benchmarkMismatch, engagementQuality } from "../../../src/domain/metrics/engagementQuality.ts";

test.each([
  [
    "US",
    { cpe: 1200 / 5037, reachPerSpend: 118400 / 1200, er: 0.03 },
    { cpe: 0.2, cpm: 10, er: 0.024 },
    [0.84, 0.99, 1.25, 1.01],
  ],
  [
    "Russian",
    { cpe: 90000 / 2546, reachPerSpend: 48200 / 90000, er: 0.052 },
    { cpe: 41.7, cpm: 2500, er: 0.04 },
    [1.18, 1.34, 1.3, 1.27],
  ],
])("the %s row against its own market's benchmarks", (_, actual, benchmark, expected) => {
  const quality = engagementQuality(actual, benchmark);
  const { cpeRatio, reachRatio, erRatio, index } = quality ?? { cpeRatio: 0, reachRatio: 0, erRatio: 0, index: 0 };
  expect([cpeRatio, reachRatio, erRatio, index].map((value) => Number(value.toFixed(2)))).toEqual(expected);
});

test("is unknown where one of its parts is", () => {
  expect(
    engagementQuality({ cpe: undefined, reachPerSpend: 98, er: 0.03 }, { cpe: 0.2, cpm: 10, er: 0.024 }),
  ).toBeUndefined();
  expect(engagementQuality({ cpe: 0, reachPerSpend: 98, er: 0.03 }, { cpe: 0.2, cpm: 10, er: 0.024 })).toBeUndefined();
});

test("CPE, CPM and ER by reach of one market hang together: 10 ÷ (1000 · 0.05) = 0.20", () => {
  expect(benchmarkMismatch(0.2, 10, 0.05)).toBeCloseTo(1);
  expect(benchmarkMismatch(0.5, 10, 0.05)).toBeCloseTo(2.5);
  expect(benchmarkMismatch(0.08, 10, 0.05)).toBeCloseTo(2.5);
});
