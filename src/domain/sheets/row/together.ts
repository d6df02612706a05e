/** The results of a deal's posts → one reading: counts added up, shares weighted, what is missing told. */

import type { Flag, MetricKey, ResultsReading } from "../../reading/index.ts";
import { listed } from "../../tables/flags.ts";
import { metricOf } from "../../tables/metrics.ts";
import type { CellDoubt } from "../doubt.ts";
import { columnsOf } from "../table/table.ts";
import { audiencesDiffer, differs, isCount, missingIn, unreported } from "./postDoubts.ts";
import type { RowRead } from "./read.ts";
import { exactSum } from "./sums.ts";

export type Together = { readonly results: ResultsReading; readonly doubts: readonly CellDoubt[] };

/** Counts of posts add up; shares are weighted by their base where it is known for all, else they are none. */
export function together(rows: readonly RowRead[]): Together {
  const told = rows.filter(
    ({ results: { metrics, ranges, audience, byPlatform, byFormat } }) =>
      Object.keys(metrics).length > 0 || ranges || audience || byPlatform || byFormat,
  );
  const [first] = told;
  if (!first) return { results: (rows[0] as RowRead).results, doubts: [] };
  if (told.length === 1) return { results: first.results, doubts: unreported(rows) };
  const keys = [...new Set(told.flatMap(({ results }) => Object.keys(results.metrics) as MetricKey[]))];
  const metrics: { [key in MetricKey]?: number } = {};
  const ranges = rangesOf(told);
  const flags = new Set<Flag>(told.flatMap(({ results }) => results.flags ?? []));
  const doubts: CellDoubt[] = [...unreported(rows), ...audiencesDiffer(told)];
  for (const key of keys) {
    if (ranges[key]) continue;
    const values = told.map(({ results }) => results.metrics[key]);
    const value = combined(key, told);
    if (value !== undefined) metrics[key] = value;
    else flags.add("secondary_value");
    if (!isCount(key) && new Set(values.filter((one) => one !== undefined)).size > 1)
      doubts.push(...told.flatMap((one) => differs(one, key, value)));
    if (values.filter((one) => one !== undefined).length > 1 && isCount(key)) flags.add("summed_list");
    doubts.push(...missingIn(key, told));
  }
  const audience = told.map(({ results }) => results.audience).find((one) => one !== undefined);
  const postedOn = told.map(({ results }) => results.postedOn).find((one) => one !== undefined);
  const basis = told.map(({ results }) => results.erBasis).find((one) => one !== undefined);
  const { flags: _, erBasis: __, byPlatform: ___, byFormat: ____, ...rest } = first.results;
  return {
    results: {
      ...rest,
      metrics,
      ...partsOf("byPlatform", told),
      ...partsOf("byFormat", told),
      ...(Object.keys(ranges).length ? { ranges } : {}),
      ...(audience ? { audience } : {}),
      ...(postedOn ? { postedOn } : {}),
      ...(basis && metrics.er !== undefined ? { erBasis: basis } : {}),
      ...listed(flags),
    },
    doubts,
  };
}

/** Figures of one platform or format, added up over the posts. */
function partsOf(of: "byPlatform" | "byFormat", rows: readonly RowRead[]): Pick<ResultsReading, typeof of> {
  const parts: Record<string, { [key in MetricKey]?: number }> = {};
  for (const { results } of rows)
    for (const [name, metrics] of Object.entries(results[of] ?? {})) {
      const own = parts[name] ?? {};
      for (const [key, value] of Object.entries(metrics) as [MetricKey, number][])
        own[key] = isCount(key) ? (own[key] ?? 0) + value : (own[key] ?? value);
      parts[name] = own;
    }
  return Object.keys(parts).length ? { [of]: parts } : {};
}

type Ranges = { [key in MetricKey]?: readonly [number, number] };

/** 100–200 of one post and 300 of another are 400–500. */
function rangesOf(rows: readonly RowRead[]): Ranges {
  const ranges: Ranges = {};
  const keys = new Set(rows.flatMap(({ results }) => Object.keys(results.ranges ?? {}) as MetricKey[]));
  for (const key of keys) {
    const ends = rows.flatMap(({ results: { ranges: own, metrics } }) => {
      const value = metrics[key];
      return own?.[key] ? [own[key]] : value === undefined ? [] : [[value, value] as const];
    });
    const [first] = ends;
    if (first)
      ranges[key] = isCount(key) ? [exactSum(ends.map(([low]) => low)), exactSum(ends.map(([, high]) => high))] : first;
  }
  return ranges;
}

function combined(key: MetricKey, rows: readonly RowRead[]): number | undefined {
  const known = rows.flatMap(({ results: { metrics } }) =>
    metrics[key] === undefined ? [] : [{ value: metrics[key], metrics }],
  );
  const values = known.map(({ value }) => value);
  const isAverage = rows.some(({ table }) =>
    columnsOf(table, `metric:${key}`).some(({ heading }) => heading.isAverage),
  );
  if (isCount(key) && !isAverage) return exactSum(values);
  if (values.every((value) => value === values[0])) return values[0];
  if (key === "followers") return followersOf(rows);
  if (isCount(key)) return Math.round(exactSum(values) / values.length);
  const bases = known.map(({ metrics }) => metrics.reach ?? metrics.views ?? metrics.impressions);
  if (metricOf(key).unit !== "share" || bases.some((base) => base === undefined)) return undefined;
  const total = exactSum(bases as readonly number[]);
  return total > 0 ? exactSum(values.map((value, i) => value * (bases[i] ?? 0))) / total : undefined;
}

/** An account grows from post to post: its largest number; several platforms have each their own. */
function followersOf(rows: readonly RowRead[]): number {
  const most = new Map<string, number>();
  for (const { platform = "", results } of rows)
    most.set(platform, Math.max(most.get(platform) ?? 0, results.metrics.followers ?? 0));
  return exactSum([...most.values()]);
}
