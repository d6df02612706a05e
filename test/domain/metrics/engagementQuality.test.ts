import { expect, test } from "vitest";
import { benchmarkMismatch, engagementQuality, partsInWords } from "../../../src/domain/metrics/engagementQuality.ts";

test.each([
  ["US row", { cost: 0.2 / (1200 / 5037), reach: (118400 / 1200) * (10 / 1000), rate: 0.03 / 0.024 }, 1.01],
  ["Russian row", { cost: 41.7 / (90000 / 2546), reach: (48200 / 90000) * 2.5, rate: 0.052 / 0.04 }, 1.27],
  ["Russian row without reach", { cost: 41.7 / (90000 / 2546), rate: 0.052 / 0.04 }, 1.24],
  ["row that knows cost and reach", { cost: 2, reach: 0.5 }, 1],
])("the %s against its own market's benchmarks", (_, ratios, index) => {
  expect(engagementQuality(ratios)).toBeCloseTo(index, 2);
});

test.each([
  ["an engagement rate alone", { rate: 1.3 }],
  ["a cost alone", { cost: 1.3 }],
  ["a ratio of 0 and another one", { cost: 0, rate: 1.3 }],
  ["nothing", {}],
])("there is no index of %s", (_, ratios) => {
  expect(engagementQuality(ratios)).toBeUndefined();
});

test.each([
  [{ cost: 1, reach: 1, rate: 1 }, "3 of 3", "3 из 3"],
  [{ cost: 1, rate: 1 }, "cost per engagement and engagement rate", "цена вовлечения и ER"],
])("which parts make it up is said", (ratios, en, ru) => {
  expect(partsInWords(ratios)).toEqual({ en, ru });
});

test("CPE, CPM and ER by reach of one market hang together: 10 ÷ (1000 · 0.05) = 0.20", () => {
  expect(benchmarkMismatch(0.2, 10, 0.05)).toBeCloseTo(1);
  expect(benchmarkMismatch(0.5, 10, 0.05)).toBeCloseTo(2.5);
  expect(benchmarkMismatch(0.08, 10, 0.05)).toBeCloseTo(2.5);
});
