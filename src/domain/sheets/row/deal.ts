/** The rows of a deal → one partnership: counts added up, the rate counted once, the KPI of the whole. */
import { isBlank, textOf } from "../../cell.ts";
import { compact } from "../../reading/compact.ts";
import { type CellDoubt, doubtOf } from "../doubt.ts";
import { metricOfMeaning } from "../meanings.ts";
import type { Partnership, Places } from "../partnership.ts";
import { columnsOf, type TableColumn } from "../table/table.ts";
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
  const formats = [...new Set(rows.flatMap(({ format }) => format ?? []))];
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
    kpis: first.kpis,
    results: results.results,
    averages: averagesOf(first),
    campaign: firstOf("campaign"),
    platform: platforms.length ? platforms.join(", ") : undefined,
    format: formats.length ? formats.join(", ") : undefined,
    followers,
    productValue: products.length ? exactSum(products) : undefined,
    status: rows.some(({ status }) => status === "live") ? "live" : (first.status ?? firstOf("status")),
    month: dated.month,
    postedOn: dated.postedOn,
    plannedOn: first.dated.plannedOn ?? dated.plannedOn,
    paidOn: first.dated.paidOn ?? dated.paidOn,
    doubts: [
      ...rows.flatMap((one) => one.doubts.map((doubt) => ({ ...doubt, row: one.row.index + 1 }))),
      ...results.doubts.map((doubt) => ({ ...doubt, row: row.index + 1 })),
      ...rows.slice(1).flatMap((one) => ownTargets(one, first)),
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

/** The deal has one set of targets; what a further post is to reach is not added to it. */
function ownTargets({ kpisCell, kpisColumn, row }: RowRead, first: RowRead): readonly CellDoubt[] {
  if (!kpisColumn || isBlank(kpisCell) || textOf(kpisCell) === textOf(first.kpisCell)) return [];
  const number = first.row.index + 1;
  const doubt = doubtOf(kpisColumn, kpisCell, "own_targets", "doubt", [
    {
      en: `this post is part of the deal in row ${number}, whose targets are for all its posts: these are not compared`,
      ru: `это пост сделки из строки ${number}, её цели — на все посты: цели этой строки не сравниваются`,
    },
    {
      en: "type the targets of the whole deal in its first row, or a rate here if it is a deal of its own",
      ru: "впишите цели всей сделки в её первую строку или ставку сюда, если это отдельная сделка",
    },
  ]);
  return [{ ...doubt, row: row.index + 1 }];
}
