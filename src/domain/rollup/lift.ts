/** Partnerships of a market's month → the brand lift that surveys found, each survey once, and whether it is more than chance. */
import { isDoubt } from "../doubt.ts";
import { brandLiftOf } from "../quantities/facts.ts";
import { brandLift, median } from "../quantities/ratios.ts";
import type { Partnership } from "../sheets/partnership.ts";

export type Lift = {
  /** Percentage points: of all samples together where every size is known, else the median of the surveys. */
  readonly points: number;
  readonly surveys: number;
  /** Of the two-proportion test, where the samples are given. */
  readonly z?: number;
  /** From 1.96 on a lift is hardly chance (95 %). */
  readonly isSignificant?: boolean;
  /** How many rows repeat the figure of another: one survey typed in several rows counts once. */
  readonly repeated: number;
};

const SIGNIFICANT = 1.96;

export function liftOf(partnerships: readonly Partnership[]): Lift | undefined {
  const rows = partnerships.flatMap(({ results }) => {
    const points = brandLiftOf(results);
    return isDoubt(points) ? [] : [{ points, metrics: results.metrics }];
  });
  const surveys = new Map(
    rows.map(({ points, metrics }) => {
      const { lift_exposed: exposed, lift_control: control } = metrics;
      const { lift_exposed_people: seen, lift_control_people: others } = metrics;
      return [[points, exposed, control, seen, others].join(" "), { points, exposed, control, seen, others }] as const;
    }),
  );
  if (!surveys.size) return undefined;
  const found = { surveys: surveys.size, repeated: rows.length - surveys.size };
  const samples = [...surveys.values()].flatMap(({ exposed, control, seen, others }) =>
    exposed === undefined || control === undefined || !seen || !others ? [] : [{ exposed, control, seen, others }],
  );
  const points = median([...surveys.values()].map((survey) => survey.points)) ?? 0;
  if (samples.length < surveys.size) return { points, ...found };
  const total = (of: (sample: (typeof samples)[number]) => number) => samples.reduce((sum, one) => sum + of(one), 0);
  const sizes = { exposed: total(({ seen }) => seen), control: total(({ others }) => others) };
  const pooled = brandLift(
    total(({ exposed, seen }) => exposed * seen) / sizes.exposed,
    total(({ control, others }) => control * others) / sizes.control,
    sizes,
  );
  const { z } = pooled as { readonly z?: number };
  return {
    points: pooled.points,
    ...found,
    ...(z === undefined ? {} : { z, isSignificant: Math.abs(z) >= SIGNIFICANT }),
  };
}
