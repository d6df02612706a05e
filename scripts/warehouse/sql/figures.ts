/** What is selected of each figure on its way: out of the rows of a ground, of a market, and as the figure itself. */
import { type FigureKey, figureKeys, figureOf } from "../../../src/domain/rollup/figures.ts";
import { type SqlColumn, usualFigures, usualOf } from "../../../src/warehouse/contributed.ts";
import { count, divided, factorOf, hasUsual, medians, pools, spentOn, sum, sums } from "./kinds.ts";

export const onGround = [
  "COUNT(*) AS partnerships",
  ...["kpisMet", "kpisSet", "kpisKnown"].map((key) => `SUM(${key}) AS ${key}`),
  `${count("kpisKnown > 0")} AS withTargets`,
  ...sums.flatMap(([key, { of }]) => [`SUM(${of}) AS ${key}_sum`, `COUNT(${of}) AS ${key}_n`]),
  ...pools.flatMap(
    ([
      key,
      {
        of: [above, below],
      },
    ]) => [
      `${sum(above, `${below} IS NOT NULL`)} AS ${key}_above`,
      `${sum(below, `${above} IS NOT NULL`)} AS ${key}_below`,
      `${count(`${above} IS NOT NULL AND ${below} IS NOT NULL`)} AS ${key}_n`,
    ],
  ),
  ...medians.flatMap(([key, { of }]) => [
    `COUNT(${of}) AS ${key}_n`,
    ...(hasUsual(key) ? [`${sum("spend", `${of} IS NOT NULL`)} AS ${key}_paid`] : []),
  ]),
  ...usualFigures.map((key) => `MAX(${usualOf(key)}) AS ${usualOf(key)}`),
];

export const ofMarket = [
  ...["partnerships", "kpisMet", "kpisSet", "kpisKnown", "withTargets"].map((key) => `SUM(${key}) AS ${key}`),
  ...sums.flatMap(([key]) => [`SUM(${key}_sum) AS ${key}`, `SUM(${key}_n) AS ${key}_n`]),
  ...pools.flatMap((pool) => {
    const [key] = pool;
    const spent = spentOn(pool);
    const isKnown = `${spent} > 0 AND ${usualOf(key)} IS NOT NULL`;
    return [
      `SUM(${key}_above) AS ${key}_above`,
      `SUM(${key}_below) AS ${key}_below`,
      `SUM(${key}_n) AS ${key}_n`,
      ...(hasUsual(key)
        ? [
            `${sum(`${key}_above`, isKnown)} AS ${key}_knownAbove`,
            `${sum(`${key}_below`, isKnown)} AS ${key}_knownBelow`,
            `${sum(`${spent} * ${usualOf(key)}`, isKnown)} AS ${key}_weighed`,
            `${sum(spent, isKnown)} AS ${key}_weight`,
          ]
        : []),
    ];
  }),
  ...medians.flatMap(([key]) => [
    `SUM(${key}_n) AS ${key}_n`,
    ...(hasUsual(key)
      ? (["paid", "n"] as const).flatMap((weight) => {
          const [share, usual] = [`${key}_${weight}`, usualOf(key)];
          return [
            `${sum(`${share} * ${usual}`, `${share} > 0`)} AS ${share}_weighed`,
            `${sum(share, `${share} > 0 AND ${usual} IS NOT NULL`)} AS ${share}_weight`,
            `${count(`${share} > 0 AND ${usual} IS NULL`)} AS ${share}_lacking`,
          ];
        })
      : []),
  ]),
];

/** By what was spent, by rows where nothing was; unknown where the benchmark of a part is. */
const medianUsual = (key: FigureKey): string => {
  const known = (share: string): string =>
    `WHEN w.${share}_weight > 0 THEN CASE WHEN w.${share}_lacking = 0 THEN w.${share}_weighed / w.${share}_weight END`;
  return `CASE ${known(`${key}_paid`)} ${known(`${key}_n`)} END AS ${usualOf(key)}`;
};

export const figures = [
  ...sums.flatMap(([key]) => [`w.${key}`, `COALESCE(w.${key}_n, 0) AS ${key}_n`]),
  ...pools.flatMap(([key, pool]) => {
    const ratio = divided(`w.${key}_above`, `w.${key}_below`, factorOf(pool));
    const { otherwise } = pool;
    const value = otherwise ? `CASE WHEN w.${key}_n > 0 THEN ${ratio} ELSE m.${otherwise}_median END` : ratio;
    const rows = otherwise
      ? `CASE WHEN w.${key}_n > 0 THEN w.${key}_n ELSE COALESCE(m.${otherwise}_n, 0) END`
      : `COALESCE(w.${key}_n, 0)`;
    return [
      `${value} AS ${key}`,
      `${rows} AS ${key}_n`,
      ...(hasUsual(key)
        ? [
            `${divided(`w.${key}_weighed`, `w.${key}_weight`)} AS ${usualOf(key)}`,
            `${divided(`w.${key}_knownAbove`, `w.${key}_knownBelow`, factorOf(pool))} AS ${key}_known`,
          ]
        : []),
    ];
  }),
  ...medians.flatMap(([key, { of }]) => [
    `m.${of}_median AS ${key}`,
    `COALESCE(w.${key}_n, 0) AS ${key}_n`,
    ...(hasUsual(key) ? [medianUsual(key), `m.${of}_median AS ${key}_known`] : []),
  ]),
];

export const ratioOf = (key: FigureKey): string => {
  const [value, usual] = [`${key}_known`, usualOf(key)];
  const ratio = figureOf(key).better === "lower" ? `${usual} / ${value}` : `${value} / ${usual}`;
  return `CASE WHEN ${value} > 0 AND ${usual} > 0 THEN ${ratio} END AS ${key}_ratio`;
};

export const result = figureKeys.flatMap((key) => [
  key,
  `${key}_n`,
  ...(hasUsual(key) ? [usualOf(key), `${key}_ratio`] : []),
  ...(figureOf(key).by === "index" ? [`1.0 AS ${key}_usual`, `${key} AS ${key}_ratio`] : []),
]);

const texts = ["month", "market", "currency", "erBasis", "verdict", "certainty"];
const facts = ["month", "market", "partnerships", "currency", "kpisMet", "kpisSet", "erBasis", "verdict", "certainty"];
const isCount = (name: string): boolean => /^(?:partnerships|kpisMet|kpisSet|planned)$|_n$/.test(name);
/** What the statement gives, column by column. */
export const rollupColumns: readonly SqlColumn[] = [...facts, "planned", "plannedSpend", ...result.map(nameOf)].map(
  (name) => [name, texts.includes(name) ? "STRING" : isCount(name) ? "INT64" : "FLOAT64"],
);

/** "1.0 AS x_usual" → "x_usual" */
function nameOf(selected: string): string {
  return selected.split(" AS ").at(-1) ?? selected;
}
