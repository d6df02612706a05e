/** The index and the verdict in SQL: the rule of the add-on, of which the tests hold every branch. */
import { settingKeys } from "../../../src/warehouse/benchmarks.ts";

const parts = ["cpe", "reachPerSpend", "er"] as const;
const known = parts.map((key) => `CASE WHEN ${key}_ratio > 0 THEN 1 ELSE 0 END`).join(" + ");
const product = parts.map((key) => `COALESCE(${key}_ratio, 1)`).join(" * ");
/** LEAST knows no NULL in GoogleSQL: what is not known is as many as nothing has. */
const fewest = `LEAST(${parts.map((key) => `CASE WHEN ${key}_ratio > 0 THEN ${key}_n ELSE 9007199254740991 END`).join(", ")})`;

/** The geometric mean of the ratios that are known, at least two; as many rows as the part with the fewest has. */
export const indexed = `counted AS (
  SELECT compared.*, ${known} AS parts
  FROM compared
),
indexed AS (
  SELECT
    counted.*,
    CASE parts WHEN 3 THEN CBRT(${product}) WHEN 2 THEN SQRT(${product}) END AS engagementQuality,
    CASE WHEN parts >= 2 THEN ${fewest} ELSE 0 END AS engagementQuality_n
  FROM counted
),
weighed AS (
  SELECT
    indexed.*,
    CASE WHEN kpisKnown > 0 THEN kpisMet / kpisKnown END AS kpisShare,
    CASE WHEN engagementQuality IS NULL THEN withTargets ELSE engagementQuality_n END < enoughRows AS isThin,
    CASE WHEN engagementQuality IS NULL THEN 0 ELSE 1 END + CASE WHEN audienceQuality IS NULL THEN 0 ELSE 1 END
      + CASE WHEN kpisKnown > 0 THEN 1 ELSE 0 END AS measures
  FROM indexed
)`;

export const verdictSql = `CASE
      WHEN ${settingKeys.map((key) => `${key} IS NULL`).join(" OR ")} THEN 'unknown'
      WHEN engagementQuality IS NULL AND kpisShare IS NULL THEN 'unknown'
      WHEN engagementQuality < endBelow OR audienceQuality < bandWeak THEN 'end'
      WHEN audienceQuality < bandGood OR kpisShare < kpisPass THEN 'coach'
      WHEN engagementQuality >= scaleAt THEN 'scale'
      ELSE 'keep'
    END`;
