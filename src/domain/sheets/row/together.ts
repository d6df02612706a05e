/** The results of a deal's posts → one reading: counts added up, shares weighted, what is missing told. */
import { listed } from "../../reading/flags.ts";
import type { Flag, MetricKey, ResultsReading } from "../../reading/index.ts";
import { metricOf } from "../../reading/metricKeys.ts";
import { type CellDoubt, doubtOf } from "../doubt.ts";
import { columnsOf } from "../table/table.ts";
import type { RowRead } from "./read.ts";
import { exactSum } from "./sums.ts";

export type Together = { readonly results: ResultsReading; readonly doubts: readonly CellDoubt[] };

/** Counts of posts add up; shares are weighted by their base where it is known for all, else they are none. */
export function together(rows: readonly RowRead[]): Together {
  const told = rows.filter(({ results }) => Object.keys(results.metrics).length > 0 || results.ranges);
  const [first] = told;
  if (!first) return { results: (rows[0] as RowRead).results, doubts: [] };
  if (told.length === 1) return { results: first.results, doubts: [] };
  const keys = [...new Set(told.flatMap(({ results }) => Object.keys(results.metrics) as MetricKey[]))];
  const metrics: { [key in MetricKey]?: number } = {};
  const ranges: { [key in MetricKey]?: readonly [number, number] } = Object.assign(
    {},
    ...told.map(({ results }) => results.ranges),
  );
  const flags = new Set<Flag>(told.flatMap(({ results }) => results.flags ?? []));
  const doubts: CellDoubt[] = [];
  for (const key of keys) {
    if (ranges[key]) continue;
    const values = told.map(({ results }) => results.metrics[key]);
    const value = combined(key, told);
    if (value !== undefined) metrics[key] = value;
    else flags.add("secondary_value");
    if (values.filter((one) => one !== undefined).length > 1 && isCount(key)) flags.add("summed_list");
    doubts.push(...missingIn(key, told));
  }
  const audience = told.map(({ results }) => results.audience).find((one) => one !== undefined);
  const postedOn = told.map(({ results }) => results.postedOn).find((one) => one !== undefined);
  const basis = told.map(({ results }) => results.erBasis).find((one) => one !== undefined);
  const { flags: _, erBasis: __, ...rest } = first.results;
  return {
    results: {
      ...rest,
      metrics,
      ...(Object.keys(ranges).length ? { ranges } : {}),
      ...(audience ? { audience } : {}),
      ...(postedOn ? { postedOn } : {}),
      ...(basis && metrics.er !== undefined ? { erBasis: basis } : {}),
      ...listed(flags),
    },
    doubts,
  };
}

/** People reached by several posts are counted again with each: teams add them up, and so does a KPI of the whole. */
const isCount = (key: MetricKey): boolean =>
  key !== "followers" && (metricOf(key).unit === "count" || key === "revenue");

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
  if (isCount(key)) return Math.round(exactSum(values) / values.length);
  const bases = known.map(({ metrics }) => metrics.reach ?? metrics.views ?? metrics.impressions);
  if (metricOf(key).unit !== "share" || bases.some((base) => base === undefined)) return undefined;
  const total = exactSum(bases as readonly number[]);
  return total > 0 ? exactSum(values.map((value, i) => value * (bases[i] ?? 0))) / total : undefined;
}

/** A post of the same sort that does not report what the others do leaves the sum too small. */
function missingIn(key: MetricKey, rows: readonly RowRead[]): readonly CellDoubt[] {
  if (!isCount(key)) return [];
  const reporting = rows.filter(({ results }) => results.metrics[key] !== undefined);
  const silent = rows.filter(
    ({ results, platform, format }) =>
      results.metrics[key] === undefined && reporting.some((one) => one.platform === platform && one.format === format),
  );
  if (!silent.length || reporting.length < 2) return [];
  const first = silent[0] as RowRead;
  const column = columnsOf(first.table, `metric:${key}`)[0] ?? columnsOf(first.table, "results")[0];
  if (!column) return [];
  const numbers = silent.map(({ row }) => row.index + 1).join(", ");
  const { label } = metricOf(key);
  return [
    doubtOf(column, "", "post_missing", "doubt", [
      {
        en: `${label.en} of the post in row ${numbers} is missing: the sum is of the others`,
        ru: `у поста в строке ${numbers} нет показателя «${label.ru}»: сумма без него`,
      },
      { en: "type it once it is known", ru: "впишите, когда станет известно" },
    ]),
  ];
}
