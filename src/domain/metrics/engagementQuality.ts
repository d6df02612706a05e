/** CPE, reach per spend and ER against the market's own benchmarks → one index without an exchange rate in it. */

export type EngagementQuality = {
  /** 1.00 = on par for the market */
  readonly index: number;
  readonly cpeRatio: number;
  readonly reachRatio: number;
  readonly erRatio: number;
};

/**
 * The geometric mean of three ratios, each above 1 when it is better than usual:
 * benchmarkCPE ÷ CPE, reach per spend ÷ (1000 ÷ benchmarkCPM), ER ÷ its benchmark. Undefined where one is unknown.
 */
export function engagementQuality(
  actual: { cpe: number | undefined; reachPerSpend: number | undefined; er: number | undefined },
  benchmark: { cpe: number; cpm: number; er: number },
): EngagementQuality | undefined {
  const { cpe, reachPerSpend, er } = actual;
  if (cpe === undefined || reachPerSpend === undefined || er === undefined || cpe <= 0) return undefined;
  const ratios = {
    cpeRatio: benchmark.cpe / cpe,
    reachRatio: (reachPerSpend * benchmark.cpm) / 1000,
    erRatio: er / benchmark.er,
  };
  return { index: Math.cbrt(ratios.cpeRatio * ratios.reachRatio * ratios.erRatio), ...ratios };
}

/** Linked benchmarks: CPE ≈ CPM ÷ (1000 × ER by reach); how many times the market's own CPE is off. */
export const benchmarkMismatch = (cpe: number, cpm: number, erByReach: number): number => {
  const expected = cpm / (1000 * erByReach);
  return Math.max(cpe / expected, expected / cpe);
};
