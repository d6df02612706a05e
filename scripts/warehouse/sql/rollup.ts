/**
 * The figures' own definitions → one SQL statement that BigQuery and DuckDB both run: no FILTER, no MEDIAN, no
 * SAFE_DIVIDE, no quoted name. A new figure of the add-on appears in it by itself.
 */
import { rateBases } from "../../../src/domain/quantities/facts.ts";
import { type Rated, rateOf } from "../../../src/domain/rollup/contribution.ts";
import { type FigureDefinition, type FigureKey, figureKeys, figureOf } from "../../../src/domain/rollup/figures.ts";
import { settingKeys } from "../../../src/warehouse/benchmarks.ts";
import { type SqlColumn, usualFigures, usualOf } from "../../../src/warehouse/contributed.ts";
import { indexed, verdictSql } from "./verdict.ts";

type By<K extends FigureDefinition["by"]> = readonly (readonly [FigureKey, Extract<FigureDefinition, { by: K }>])[];
const by = <K extends FigureDefinition["by"]>(kind: K): By<K> =>
  figureKeys.map((key) => [key, figureOf(key)] as const).filter(([, { by }]) => by === kind) as unknown as By<K>;

const [sums, pools] = [by("sum"), by("pool")];
/** Surveys of brand lift are told apart from rows that repeat them, so that their figure is made by itself. */
const LIFT = "brandLift" satisfies FigureKey;
const medians = by("median").filter(([key]) => key !== LIFT);
const ofRows: readonly Rated[] = [
  ...medians.map(([, { of }]) => of),
  ...pools.flatMap(([, { otherwise }]) => otherwise ?? []),
];
const hasUsual = (key: FigureKey): boolean => usualFigures.includes(key);

const list = (parts: readonly (string | readonly string[])[], indent = "    "): string =>
  parts.flat().join(`,\n${indent}`);
const sum = (what: string, when: string): string => `SUM(CASE WHEN ${when} THEN ${what} END)`;
const count = (when: string): string => `COUNT(CASE WHEN ${when} THEN 1 END)`;
/** Nothing is divided by what is not above 0. */
const divided = (above: string, below: string, factor = 1): string =>
  `CASE WHEN ${below} > 0 THEN ${factor === 1 ? "" : `${factor} * `}${above} / ${below} END`;
/** A ratio's constant: 1000 for CPM. */
const factorOf = ({ ratio }: By<"pool">[number][1]): number => ratio(1, 1) ?? 1;

/** What weighs a pool's benchmarks: what was spent in the rows that know both. */
const spentOn = ([key, { of }]: By<"pool">[number]): string => (of[0] === "spend" ? `${key}_above` : `${key}_below`);

const onGround = [
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

const ofMarket = [
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

const figures = [
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

const ratioOf = (key: FigureKey): string => {
  const [value, usual] = [`${key}_known`, usualOf(key)];
  const ratio = figureOf(key).better === "lower" ? `${usual} / ${value}` : `${value} / ${usual}`;
  return `CASE WHEN ${value} > 0 AND ${usual} > 0 THEN ${ratio} END AS ${key}_ratio`;
};

const result = figureKeys.flatMap((key) => [
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

const [followers, reach, views] = rateBases.map((basis) => `${rateOf[basis]}_n`);
const most = `GREATEST(${followers}, ${reach}, ${views})`;
const ofBasis = (suffix: string): string =>
  `CASE erBasis ${rateBases.map((basis) => `WHEN '${basis}' THEN ${rateOf[basis]}${suffix}`).join(" ")} END`;

export const rollupSql = `-- Crossmarket: what each market made of each month, from typed rows. Written by npm run warehouse out of the add-on's
-- own figures; do not edit. Reads crossmarket.contributions, crossmarket.benchmarks and the one row of crossmarket.asked.
WITH dated AS (
  SELECT
    c.*,
    CASE
      WHEN c.status IS NOT NULL THEN c.status = 'live'
      WHEN c.postedOn IS NOT NULL THEN c.postedOn <= a.day
      WHEN c.plannedOn IS NOT NULL THEN c.plannedOn <= a.day OR c.hasFigures
      WHEN c.month <> SUBSTR(a.day, 1, 7) THEN c.month < SUBSTR(a.day, 1, 7)
      ELSE c.hasFigures
    END AS isOut,
    COALESCE(c.status = 'off', FALSE) AS isOff
  FROM crossmarket.contributions AS c
  CROSS JOIN crossmarket.asked AS a
  WHERE c.market IS NOT NULL AND c.month >= a.fromMonth AND c.month <= a.toMonth
),
live AS (
  SELECT * FROM dated WHERE isOut
),
known AS (
  SELECT month, market, ${count("NOT isOut")} AS planned, ${sum("spend", "NOT isOut")} AS plannedSpend
  FROM dated
  WHERE isOut OR NOT isOff
  GROUP BY month, market
),
grounds AS (
  SELECT
    month, market, platform, tier, counted,
    ${list(onGround)}
  FROM live
  GROUP BY month, market, platform, tier, counted
),
whole AS (
  SELECT
    month, market,
    ${list(ofMarket)}
  FROM grounds
  GROUP BY month, market
),
rated AS (
  ${ofRows
    .map((of) => `SELECT month, market, '${of}' AS figure, ${of} AS rate FROM live WHERE ${of} IS NOT NULL`)
    .join("\n  UNION ALL\n  ")}
),
ranked AS (
  SELECT
    month, market, figure, rate,
    ROW_NUMBER() OVER (PARTITION BY month, market, figure ORDER BY rate) AS place,
    COUNT(*) OVER (PARTITION BY month, market, figure) AS n
  FROM rated
),
middle AS (
  SELECT month, market, figure, AVG(rate) AS rate, MAX(n) AS n
  FROM ranked
  WHERE 2 * place BETWEEN n AND n + 2
  GROUP BY month, market, figure
),
medians AS (
  SELECT
    month, market,
    ${list(ofRows.map((of) => [`MAX(CASE WHEN figure = '${of}' THEN rate END) AS ${of}_median`, `MAX(CASE WHEN figure = '${of}' THEN n END) AS ${of}_n`]))}
  FROM middle
  GROUP BY month, market
),
surveys AS (
  SELECT DISTINCT month, market, liftPoints, liftExposed, liftControl, liftExposedPeople, liftControlPeople
  FROM live
  WHERE liftPoints IS NOT NULL
),
surveyed AS (
  SELECT
    month, market, liftPoints, liftExposed, liftControl, liftExposedPeople, liftControlPeople,
    liftExposed IS NOT NULL AND liftControl IS NOT NULL AND liftExposedPeople > 0 AND liftControlPeople > 0 AS isSized,
    ROW_NUMBER() OVER (PARTITION BY month, market ORDER BY liftPoints) AS place,
    COUNT(*) OVER (PARTITION BY month, market) AS n
  FROM surveys
),
lifts AS (
  SELECT
    month, market,
    CASE WHEN ${count("isSized")} = COUNT(*)
      THEN 100 * (${sum("liftExposed * liftExposedPeople", "isSized")} / ${sum("liftExposedPeople", "isSized")}
        - ${sum("liftControl * liftControlPeople", "isSized")} / ${sum("liftControlPeople", "isSized")})
      ELSE AVG(CASE WHEN 2 * place BETWEEN n AND n + 2 THEN liftPoints END) END AS points,
    COUNT(*) AS n
  FROM surveyed
  GROUP BY month, market
),
valued AS (
  SELECT
    k.month, k.market, b.currency, k.planned, k.plannedSpend,
    ${list(["partnerships", "kpisMet", "kpisSet", "kpisKnown", "withTargets"].map((key) => `COALESCE(w.${key}, 0) AS ${key}`))},
    ${list(figures)},
    l.points AS ${LIFT}, COALESCE(l.n, 0) AS ${LIFT}_n,
    ${list(settingKeys.map((key) => `b.${key}`))}
  FROM known AS k
  LEFT JOIN whole AS w ON w.month = k.month AND w.market = k.market
  LEFT JOIN medians AS m ON m.month = k.month AND m.market = k.market
  LEFT JOIN lifts AS l ON l.month = k.month AND l.market = k.market
  JOIN crossmarket.benchmarks AS b ON b.market = k.market
),
based AS (
  SELECT
    valued.*,
    CASE
      WHEN ${most} = 0 THEN NULL
      WHEN ${followers} = ${most} THEN '${rateBases[0]}'
      WHEN ${reach} = ${most} THEN '${rateBases[1]}'
      ELSE '${rateBases[2]}'
    END AS erBasis,
    ${list(usualFigures.map(ratioOf))}
  FROM valued
),
compared AS (
  SELECT based.*, ${ofBasis("_ratio")} AS er_ratio, ${ofBasis("_n")} AS er_n
  FROM based
),
${indexed}
SELECT
  month, market, partnerships, currency, kpisMet, kpisSet, erBasis, verdict,
  CASE
    WHEN verdict = 'unknown' THEN NULL
    WHEN isThin OR measures < 2 THEN 'first look'
    WHEN measures = 3 THEN 'sure'
    ELSE 'likely'
  END AS certainty,
  planned, plannedSpend,
  ${list(result, "  ")}
FROM (
  SELECT
    weighed.*,
    ${verdictSql} AS verdict
  FROM weighed
) AS judged
`;
