/** CPE, reach per spend and ER against the market's own benchmarks → one index without an exchange rate in it. */
import { listed, type Text } from "../text.ts";

/** Each above 1 where it is better than usual: usual CPE ÷ CPE, reach per spend ÷ usual, ER ÷ usual of its basis. */
export type EfficiencyRatios = { readonly [part in EfficiencyPart]?: number | undefined };
export type EfficiencyPart = (typeof efficiencyParts)[number];
export const efficiencyParts = ["cost", "reach", "rate"] as const;

export const efficiencyLabels: Readonly<Record<EfficiencyPart, Text>> = {
  cost: { en: "cost per engagement", ru: "цена вовлечения" },
  reach: { en: "reach for the money", ru: "охват за деньги" },
  rate: { en: "engagement rate", ru: "ER" },
};

/** The parts that are known; a ratio of 0 or below says nothing that a mean could hold. */
export const knownParts = (ratios: EfficiencyRatios): readonly EfficiencyPart[] =>
  efficiencyParts.filter((part) => (ratios[part] ?? 0) > 0);

/**
 * EQI = the geometric mean of the ratios that are known, 1.00 = on par for the market. At least two of them, and one of
 * cost or reach: an engagement rate alone says nothing of the money.
 */
export function engagementQuality(ratios: EfficiencyRatios): number | undefined {
  const parts = knownParts(ratios);
  if (parts.length < 2) return undefined; // two of three always hold cost or reach
  const product = parts.reduce((all, part) => all * (ratios[part] ?? 1), 1);
  return parts.length === 3 ? Math.cbrt(product) : Math.sqrt(product);
}

/** "3 of 3", or "cost per engagement and engagement rate": what an index is made of. */
export const partsInWords = (ratios: EfficiencyRatios): Text => {
  const parts = knownParts(ratios);
  if (parts.length === efficiencyParts.length) return { en: "3 of 3", ru: "3 из 3" };
  return listed(parts.map((part) => efficiencyLabels[part]));
};

/** Linked benchmarks: CPE ≈ CPM ÷ (1000 × ER by reach); how many times the market's own CPE is off. */
export const benchmarkMismatch = (cpe: number, cpm: number, erByReach: number): number => {
  const expected = cpm / (1000 * erByReach);
  return Math.max(cpe / expected, expected / cpe);
};
