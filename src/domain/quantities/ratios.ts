/** Quantities → ratios. What cannot be known is `undefined`, never NaN, Infinity or 0. */

const ratio = (numerator: number | undefined, denominator: number | undefined): number | undefined =>
  numerator === undefined || denominator === undefined || denominator <= 0 ? undefined : numerator / denominator;

const times = (factor: number, value: number | undefined) => (value === undefined ? undefined : factor * value);

/** CPE = spend ÷ engagements, in the currency of the spend. */
export const costPerEngagement = (spend: number | undefined, engagements: number | undefined) =>
  ratio(spend, engagements);

/** CPM = 1000 × spend ÷ impressions. */
export const costPerMille = (spend: number | undefined, impressions: number | undefined) =>
  times(1000, ratio(spend, impressions));

/** CPV = spend ÷ views. */
export const costPerView = (spend: number | undefined, views: number | undefined) => ratio(spend, views);

/** People reached per unit of the currency: "reach per ruble", "reach per dollar". */
export const reachPerSpend = (reach: number | undefined, spend: number | undefined) => ratio(reach, spend);

/** Engagements ÷ followers, reach or views, as a share. */
export const engagementRate = (engagements: number | undefined, basis: number | undefined) => ratio(engagements, basis);

/** (positive − negative) ÷ everything classified; shares or counts alike. */
export const netSentiment = (positive: number, negative: number, neutral: number) =>
  ratio(positive - negative, positive + negative + neutral);

/**
 * Lift in percentage points between those who saw the ads and those who did not, and the z of the two-proportion test
 * with pooled variance where both samples' sizes are given: 45 % vs 30 % of 200 each → +15 pp, z = 3.10.
 */
export function brandLift(exposed: number, control: number, samples?: { exposed: number; control: number }) {
  const points = 100 * (exposed - control);
  if (!samples) return { points };
  const pooled = (exposed * samples.exposed + control * samples.control) / (samples.exposed + samples.control);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / samples.exposed + 1 / samples.control));
  const z = ratio(exposed - control, error);
  return z === undefined ? { points } : { points, z };
}

/** The middle value; the mean of the two middle ones where their number is even. */
export const median = (values: readonly number[]): number | undefined =>
  medianOfSorted([...values].sort((a, b) => a - b));

/** The same of values that are in order already. */
export function medianOfSorted(sorted: ArrayLike<number>): number | undefined {
  const middle = sorted.length >> 1;
  const [low, high] = [sorted[sorted.length % 2 ? middle : middle - 1], sorted[middle]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** A published benchmark gives way to a team's own median as rows come in: (n·own + k·published) ÷ (n + k). */
export const shrunkBenchmark = (ownMedian: number, rows: number, published: number, publishedWeight: number): number =>
  (rows * ownMedian + publishedWeight * published) / (rows + publishedWeight);
