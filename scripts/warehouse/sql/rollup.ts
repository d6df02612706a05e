/**
 * The figures' own definitions → one SQL statement that BigQuery and DuckDB both run: no FILTER, no MEDIAN, no
 * SAFE_DIVIDE, no quoted name. A new figure of the add-on appears in it by itself.
 */
import { rateBases } from "../../../src/domain/quantities/facts.ts";
import { rateOf } from "../../../src/domain/rollup/contribution.ts";
import { settingKeys } from "../../../src/warehouse/benchmarks.ts";
import { usualFigures } from "../../../src/warehouse/contributed.ts";
import { figures, ofMarket, onGround, ratioOf, result } from "./figures.ts";
import { count, LIFT, list, ofRows, sum } from "./kinds.ts";
import { indexed, verdictSql } from "./verdict.ts";

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
