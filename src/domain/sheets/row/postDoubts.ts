/** What the posts of a deal say differently, or not at all → doubts: sums must not hide it. */
import { isBlank } from "../../cell.ts";
import type { MetricKey } from "../../reading/index.ts";
import { metricOf } from "../../tables/metrics.ts";
import { type CellDoubt, doubtOf } from "../doubt.ts";
import { columnsOf } from "../table/table.ts";
import { figureInWords } from "./figureInWords.ts";
import type { RowRead } from "./read.ts";

/** People reached by several posts are counted again with each: teams add them up, and so does a KPI of the whole. */
export const isCount = (key: MetricKey): boolean =>
  key !== "followers" && (metricOf(key).unit === "count" || key === "revenue");

/** Figures of single posts that are not added up: which one counts, or that none does. */
export function differs(
  { table, results, row, resultsCell }: RowRead,
  key: MetricKey,
  taken: number | undefined,
): readonly CellDoubt[] {
  const typed = columnsOf(table, key === "followers" ? "followers" : `metric:${key}`);
  const column = typed.find(({ at }) => !isBlank(row.cells[at])) ?? columnsOf(table, "results")[0];
  if (!column || results.metrics[key] === undefined) return [];
  const { label } = metricOf(key);
  const doubt =
    taken === undefined
      ? doubtOf(column, resultsCell, `posts_differ ${key}`, "doubt", [
          {
            en: `the posts of this deal say different ${label.en}, and nothing tells how they weigh: none is taken`,
            ru: `у постов этой сделки разные значения «${label.ru}», и неизвестно, как их усреднить: не взято ни одно`,
          },
          { en: "type the counts that it is made of", ru: "впишите числа, из которых оно считается" },
        ])
      : doubtOf(column, resultsCell, `posts_differ ${key}`, "note", [
          {
            en: `${label.en} of the posts of this deal differ: taken together as ${figureInWords(taken, key, "en")}`,
            ru: `у постов этой сделки разные значения «${label.ru}»: вместе взято ${figureInWords(taken, key, "ru")}`,
          },
          { en: "nothing to do", ru: "делать ничего не нужно" },
        ]);
  return [{ ...doubt, row: row.index + 1 }];
}

/** The audience of the first post that tells one counts. */
export function audiencesDiffer(rows: readonly RowRead[]): readonly CellDoubt[] {
  const told = rows.filter(({ results }) => results.audience);
  const own = told.filter((one) => JSON.stringify(one.results.audience) !== JSON.stringify(told[0]?.results.audience));
  return own.flatMap(({ table, row }) =>
    columnsOf(table, "audience")
      .filter(({ at }) => !isBlank(row.cells[at]))
      .map((column) => ({
        ...doubtOf(column, row.cells[column.at], "posts_audience", "note", [
          {
            en: "this post of the deal tells another audience: that of the first one counts",
            ru: "у этого поста сделки другая аудитория: учтена аудитория первого",
          },
          { en: "correct it, if the account is the same", ru: "исправьте, если аккаунт тот же" },
        ]),
        row: row.index + 1,
      })),
  );
}

/** A post without any figure yet: the sums are of the others. */
export function unreported(rows: readonly RowRead[]): readonly CellDoubt[] {
  return rows.flatMap((one) => {
    const { followers: _, ...reached } = one.results.metrics;
    const isOpen = one.status !== undefined && one.status !== "live";
    const column =
      columnsOf(one.table, "results")[0] ?? one.table.columns.find(({ meaning }) => meaning.startsWith("metric:"));
    if (isOpen || !column || Object.keys(reached).length || one.results.ranges || one.doubts.some(isUnread)) return [];
    const doubt = doubtOf(column, "", "post_silent", one.status === "live" ? "doubt" : "note", [
      {
        en: "this post has no figures yet: those of its deal are of the other posts",
        ru: "у этого поста ещё нет показателей: показатели сделки — без него",
      },
      { en: "type them once they are known", ru: "впишите, когда станут известны" },
    ]);
    return [{ ...doubt, row: one.row.index + 1 }];
  });
}

const isUnread = ({ weight }: CellDoubt): boolean => weight === "unread";

const core: ReadonlySet<MetricKey> = new Set<MetricKey>(["reach", "impressions", "views", "likes", "engagements"]);

/** A post of the same sort that does not report what the others do leaves the sum too small. */
export function missingIn(key: MetricKey, rows: readonly RowRead[]): readonly CellDoubt[] {
  if (!isCount(key)) return [];
  const reporting = rows.filter(({ results }) => results.metrics[key] !== undefined);
  const silent = rows.filter(
    ({ results, platform, format }) =>
      results.metrics[key] === undefined && reporting.some((one) => one.platform === platform && one.format === format),
  );
  if (!silent.length || (reporting.length < 2 && !core.has(key))) return [];
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
