/** The rows of a deal → one partnership: counts added up, the rate counted once, the KPI of the whole. */

import { compact } from "../../compact.ts";
import type { Month } from "../../day.ts";
import { formatMonth } from "../../format.ts";
import type { ResultsReading } from "../../reading/index.ts";
import { type CellDoubt, doubtOf } from "../doubt.ts";
import { metricOfMeaning } from "../meanings.ts";
import type { Partnership, Places } from "../partnership.ts";
import { type Status, statuses } from "../status.ts";
import { columnsOf, type TableColumn } from "../table/table.ts";
import { targetsOf } from "./dealTargets.ts";
import { papersOf } from "./papersOf.ts";
import { platformOfRow } from "./platform.ts";
import type { RowRead } from "./read.ts";
import { exactSum } from "./sums.ts";
import { together } from "./together.ts";

export function dealOf(rows: readonly RowRead[]): Partnership {
  const first = rows[0] as RowRead;
  const { row, context, rate } = first;
  const results = rows.length > 1 ? together(rows) : { results: first.results, doubts: [] };
  const firstOf = <K extends keyof RowRead>(key: K): RowRead[K] | undefined =>
    rows.map((one) => one[key]).find((value) => value !== undefined);
  const platforms = [...new Set(rows.flatMap(({ platform }) => platform ?? []))];
  const status = rows.some((one) => one.status === "live") ? "live" : (first.status ?? firstOf("status"));
  const formats = [...new Set(rows.flatMap(({ format }) => format ?? []))];
  const targets = targetsOf(rows);
  const products = rows.flatMap(({ productValue }) => productValue ?? []);
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
    currency: first.currency.code,
    kpis: targets.kpis,
    results: { ...results.results, ...onOne(platformOfDeal(rows, results.results)) },
    averages: averagesOf(first),
    campaign: firstOf("campaign"),
    platform: platforms.length ? platforms.join(", ") : undefined,
    format: formats.length ? formats.join(", ") : undefined,
    followers,
    productValue: products.length ? exactSum(products) : undefined,
    ...papersOf(rows),
    status,
    month: dated.month,
    postedOn: dated.postedOn,
    plannedOn: first.dated.plannedOn ?? dated.plannedOn,
    paidOn: first.dated.paidOn ?? dated.paidOn,
    doubts: [
      ...rows.flatMap((one) => one.doubts.map((doubt) => ({ ...doubt, row: one.row.index + 1 }))),
      ...targets.doubts,
      ...results.doubts.map((doubt) => ({ row: row.index + 1, ...doubt })),
      ...rows.slice(1).flatMap((one) => ownMonth(one, dated.month)),
      ...rows.flatMap((one) => ownStatus(one, status)),
      ...rows.slice(1).flatMap((one) => ownCurrency(one, first)),
    ],
  } as Partnership);
}

const onOne = (platform: string | undefined) => (platform === undefined ? {} : { platform });

/** The one platform of all of a deal's posts. */
function platformOfDeal(rows: readonly RowRead[], results: ResultsReading): string | undefined {
  const named = rows.map(({ platform, resultsCell }) => platformOfRow(platform, results, [resultsCell]));
  const [only, ...others] = new Set(named.filter((one) => one !== undefined));
  return others.length ? undefined : only;
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
    date: first("date"),
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

/** A deal counts for one month; posts of another are told. */
function ownMonth({ dated, dateColumn, row }: RowRead, month: Month | undefined): readonly CellDoubt[] {
  if (!dateColumn || !dated.month || !month || dated.month === month) return [];
  const doubt = doubtOf(dateColumn, row.cells[dateColumn.at], "post_month", "note", [
    {
      en: `a post of ${formatMonth(dated.month, "en")}: it counts with its deal, in ${formatMonth(month, "en")}`,
      ru: `пост за ${formatMonth(dated.month, "ru")}: учтён вместе со сделкой, за ${formatMonth(month, "ru")}`,
    },
    { en: "type a rate here if it is a deal of its own", ru: "впишите ставку, если это отдельная сделка" },
  ]);
  return [{ ...doubt, row: row.index + 1 }];
}

/** A deal is out as soon as one of its posts is. */
function ownStatus({ status, table, row }: RowRead, whole: Status | undefined): readonly CellDoubt[] {
  const [column] = columnsOf(table, "status");
  if (!column || status === undefined || whole === undefined || status === whole) return [];
  const doubt = doubtOf(column, row.cells[column.at], "post_status", "note", [
    {
      en: `this post: ${statuses[status].en}; the deal as a whole: ${statuses[whole].en}`,
      ru: `этот пост: ${statuses[status].ru}; сделка в целом: ${statuses[whole].ru}`,
    },
    { en: "type a rate here if it is a deal of its own", ru: "впишите ставку, если это отдельная сделка" },
  ]);
  return [{ ...doubt, row: row.index + 1 }];
}

/** A deal is paid once, in the currency of its first row. */
function ownCurrency({ currency: { code, column, cell }, row }: RowRead, first: RowRead): readonly CellDoubt[] {
  if (!column || !code || code === (first.currency.code ?? first.rate.rate.currency)) return [];
  const doubt = doubtOf(column, cell, "post_currency", "note", [
    {
      en: `this post says ${code}: the rate of its deal is in the currency of its first row`,
      ru: `у этого поста ${code}: ставка сделки — в валюте её первой строки`,
    },
    { en: "type a rate here if it is a deal of its own", ru: "впишите ставку, если это отдельная сделка" },
  ]);
  return [{ ...doubt, row: row.index + 1 }];
}
