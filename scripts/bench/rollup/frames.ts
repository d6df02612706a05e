/** The same roll-up by data frames (arquero); the index is left to the others, which can say it in one expression. */
import * as aq from "arquero";
import { type FigureValues, numberColumns, quantities, rated, type TypedRow } from "./rows.ts";

/** What is a figure by itself: the others are parts of pooled ones. */
const summed = quantities.filter((key) => !["attention", "classified", "positiveExcess"].includes(key));
const middled = rated.filter((key) => key !== "netSentiment");

export type Frame = ReturnType<typeof openFrame>;

export const openFrame = (rows: readonly TypedRow[]) =>
  aq.table(
    Object.fromEntries(
      (["month", "market", ...numberColumns] as const).map((key) => [key, rows.map((row) => row[key])]),
    ),
  );

const pairs = {
  cpe: ["spend", "engagements", 1],
  cpm: ["spend", "impressions", 1000],
  cpv: ["spend", "views", 1],
  reachPerSpend: ["attention", "spend", 1],
} as const;

export function rollUpByFrames(frame: Frame): FigureValues {
  const sides = Object.entries(pairs).flatMap(([name, [above, below]]) => [
    [`${name}.above`, `d => d.${below} === undefined ? undefined : d.${above}`],
    [`${name}.below`, `d => d.${above} === undefined ? undefined : d.${below}`],
  ]);
  const names = [...summed, ...middled];
  const aggregates = Object.fromEntries([
    ...summed.map((key) => [key, aq.op.sum(key)]),
    ...middled.map((key) => [key, aq.op.median(key)]),
    ...names.map((key) => [`${key}.rows`, aq.op.valid(key)]),
    ...Object.keys(pairs).flatMap((name) => [
      [`${name}.above`, aq.op.sum(`${name}.above`)],
      [`${name}.below`, aq.op.sum(`${name}.below`)],
    ]),
  ]);
  const groups = frame
    .derive(Object.fromEntries(sides))
    .groupby("month", "market")
    .rollup(aggregates)
    .objects() as Record<string, number | string>[];
  return new Map(
    groups.flatMap((group) => {
      const at = (name: string) => `${group.month} ${group.market} ${name}`;
      return [
        ...names.flatMap((key) => [key, `${key}.rows`]).map((key) => [at(key), Number(group[key])] as const),
        ...Object.entries(pairs).map(
          ([name, [, , factor]]) =>
            [at(name), (factor * Number(group[`${name}.above`])) / Number(group[`${name}.below`])] as const,
        ),
      ];
    }),
  );
}
