/** The rows of a deal → one partnership: counts added up, the rate counted once, the KPI of the whole. */
import { compact } from "../../reading/compact.ts";
import { listed } from "../../reading/flags.ts";
import type { Flag, MetricKey, ResultsReading } from "../../reading/index.ts";
import { metricOf } from "../../reading/metricKeys.ts";
import { type CellDoubt, doubtOf } from "../doubt.ts";
import { metricOfMeaning } from "../meanings.ts";
import type { Partnership, Places } from "../partnership.ts";
import { columnsOf, type TableColumn } from "../table/table.ts";
import type { RowRead } from "./read.ts";

export function dealOf(rows: readonly RowRead[]): Partnership {
  const first = rows[0] as RowRead;
  const { row, context, rate } = first;
  const results = rows.length > 1 ? together(rows) : { results: first.results, doubts: [] };
  const firstOf = <K extends keyof RowRead>(key: K): RowRead[K] | undefined =>
    rows.map((one) => one[key]).find((value) => value !== undefined);
  const platforms = [...new Set(rows.flatMap(({ platform }) => platform ?? []))];
  const dated = rows.find((one) => one.dated.month)?.dated ?? first.dated;
  const { followers } = results.results.metrics;
  return compact<Partnership>({
    tab: context.tab,
    row: row.index + 1,
    rows: rows.map((one) => one.row.index + 1),
    creator: row.creator,
    marketName: row.market.name,
    marketFrom: row.market.from,
    market: row.market.market,
    cells: { rate: rate.cell, kpis: first.kpisCell, results: first.resultsCell, productValue: first.productCell },
    places: placesOf(first),
    rate: rate.rate,
    kpis: first.kpis,
    results: results.results,
    averages: averagesOf(first),
    campaign: firstOf("campaign"),
    platform: platforms.length ? platforms.join(", ") : undefined,
    format: firstOf("format"),
    followers,
    productValue: firstOf("productValue"),
    status: first.status ?? firstOf("status"),
    month: dated.month,
    postedOn: dated.postedOn,
    plannedOn: first.dated.plannedOn ?? dated.plannedOn,
    paidOn: first.dated.paidOn ?? dated.paidOn,
    doubts: [
      ...rows.flatMap((one) => one.doubts.map((doubt) => ({ ...doubt, row: one.row.index + 1 }))),
      ...results.doubts.map((doubt) => ({ ...doubt, row: row.index + 1 })),
    ],
  } as Partnership);
}

/** Where a doubt about the row as a whole is told. */
function placesOf({ table, rate }: RowRead): Places {
  const first = (meaning: Parameters<typeof columnsOf>[1]): TableColumn | undefined => columnsOf(table, meaning)[0];
  const places = {
    creator: first("creator") ?? first("handle"),
    market: first("market"),
    rate: rate.column,
    kpis: first("kpis"),
    status: first("status"),
    results: first("results"),
  };
  return compact<Places>(places as Places);
}

const averagesOf = ({ table }: RowRead): readonly string[] => {
  const keys = table.columns.flatMap(({ meaning, heading }) =>
    heading.isAverage ? (metricOfMeaning(meaning)?.key ?? []) : [],
  );
  return keys.length ? [...keys, "er", "view_rate", "reach_rate"] : [];
};

type Together = { readonly results: ResultsReading; readonly doubts: readonly CellDoubt[] };

/** Counts of posts add up; shares are weighted by their base where it is known for all, else they are none. */
function together(rows: readonly RowRead[]): Together {
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
  if (isCount(key) && !isAverage) return sum(values);
  if (values.every((value) => value === values[0])) return values[0];
  if (isCount(key)) return Math.round(sum(values) / values.length);
  const bases = known.map(({ metrics }) => metrics.reach ?? metrics.views ?? metrics.impressions);
  if (metricOf(key).unit !== "share" || bases.some((base) => base === undefined)) return undefined;
  const total = sum(bases as readonly number[]);
  return total > 0 ? sum(values.map((value, i) => value * (bases[i] ?? 0))) / total : undefined;
}

const sum = (values: readonly number[]): number =>
  Number(values.reduce((one, other) => one + other, 0).toPrecision(15));

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
