import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Market } from "../../../src/domain/config/config.ts";
import { columnsOf } from "../../../src/domain/rollup/columns.ts";
import type { Contribution } from "../../../src/domain/rollup/contribution.ts";
import { poolColumns, poolRows } from "../../../src/domain/rollup/pool.ts";
import { config } from "./example.ts";

const us = config.markets[0] as Market;
const row = (spend: number, engagements: number, platform?: string): Contribution => ({
  ground: { platform, by: "reach" },
  spend,
  engagements,
  kpisMet: 0,
  kpisSet: 0,
  kpisKnown: 0,
});

describe("what is usual of a market with several platforms", () => {
  test("is the mean of the rows' own benchmarks, weighted by what was spent on them", () => {
    const { cpe } = poolRows([row(300, 1000, "tiktok"), row(100, 500)], us);
    expect(cpe.value).toBeCloseTo(400 / 1500, 10);
    expect(cpe.benchmark).toBeCloseTo((300 * 0.13 + 100 * 0.2) / 400, 10);
    expect(cpe.ratio).toBeCloseTo((300 * 0.13 + 100 * 0.2) / 400 / (400 / 1500), 10);
  });

  test("leaves those out of the comparison of which nothing is usual", () => {
    const { finerBenchmarks, values } = us;
    const { benchmarkCPE: _, ...others } = values;
    const { cpe } = poolRows([row(300, 1000, "tiktok"), row(900, 500)], {
      ...us,
      values: others,
      ...(finerBenchmarks ? { finerBenchmarks } : {}),
    });
    expect(cpe.value).toBeCloseTo(1200 / 1500, 10);
    expect(cpe.benchmark).toBeCloseTo(0.13, 10);
    expect(cpe.ratio).toBeCloseTo(0.13 / 0.3, 10);
  });
});

test("many groups in one pass are the same as each by itself", () => {
  const amount = fc.option(fc.integer({ min: 0, max: 10_000 }), { nil: undefined });
  const contribution = fc
    .tuple(amount, amount, amount, fc.constantFrom("tiktok", "instagram", undefined), fc.nat({ max: 3 }))
    .map(([spend, engagements, reach, platform, group]) => ({
      ...row(0, 0, platform),
      spend,
      engagements,
      reach,
      attention: reach,
      group,
    }));
  fc.assert(
    fc.property(fc.array(contribution, { maxLength: 40 }), (rows) => {
      const together = poolColumns(
        columnsOf(rows, ({ group }) => group),
        [us, us, us, us],
      );
      for (const [group, figures] of together.entries())
        expect(figures).toEqual(
          poolRows(
            rows.filter((one) => one.group === group),
            us,
          ),
        );
    }),
    { numRuns: 100, seed: 20261127 },
  );
});

test("a figure of nothing is unknown and never 0", () => {
  const { spend, cpe, engagementQuality } = poolRows([], us);
  expect([spend.value, cpe.value, engagementQuality.value]).toEqual([undefined, undefined, undefined]);
});
