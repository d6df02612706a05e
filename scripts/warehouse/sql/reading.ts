/** Rows → readings, each read once: statements that BigQuery and the test's DuckDB both run. */
import { namesOf, rowColumns, tables } from "./tables.ts";

const names = namesOf(rowColumns);

/** The Config's rows that reading needs, as one text; the order of an external table's rows is nobody's promise. */
export const known = `SELECT fingerprint FROM crossmarket.readings WHERE readings.reader = this_reader AND readings.config = this_print`;

/** Reads what was never read by this reader with this Config: `of` is the table of rows, or of deals with their posts. */
export const readNew = (
  of: "cells" | "units",
): string => `INSERT INTO crossmarket.readings (fingerprint, reader, config, ${names.join(", ")})
SELECT fingerprint, this_reader, this_print, ${names.map((name) => `r.${name}`).join(", ")}
FROM (
  SELECT fingerprint, crossmarket.read_row(cells, columns, this_config, posts) AS r
  FROM (
    SELECT f.fingerprint, ANY_VALUE(f.cells) AS cells, ANY_VALUE(f.columns) AS columns, ANY_VALUE(${of === "units" ? "f.posts" : "no_posts"}) AS posts
    FROM crossmarket.${of} AS f
    LEFT JOIN (${known}) AS k ON k.fingerprint = f.fingerprint
    WHERE k.fingerprint IS NULL
    GROUP BY f.fingerprint
  ) AS unread
) AS done`;

/**
 * Deals: a row with a rate of its own, and the rows of the same creator, market, campaign and month without one, where
 * there is no doubt whose they are. What is no partnership is left.
 */
export const unitsSql = `WITH sorted AS (
  SELECT c.sheet, c.fingerprint, c.cells, c.columns, c.copies, r.deal, r.hasRate, r.month
  FROM crossmarket.cells AS c
  JOIN crossmarket.readings AS r ON r.fingerprint = c.fingerprint
  WHERE r.reader = this_reader AND r.config = this_print AND r.kind = 'partnership'
),
owned AS (
  SELECT p.sheet, p.fingerprint, MAX(d.fingerprint) AS owner
  FROM sorted AS p
  JOIN sorted AS d ON d.sheet = p.sheet AND d.deal = p.deal
  WHERE NOT p.hasRate AND d.hasRate AND (p.month IS NULL OR p.month = d.month)
  GROUP BY p.sheet, p.fingerprint
  HAVING SUM(d.copies) = 1
),
further AS (
  SELECT o.sheet, o.owner, ARRAY_AGG(TO_JSON_STRING(p.cells) ORDER BY TO_JSON_STRING(p.cells)) AS posts
  FROM owned AS o
  JOIN sorted AS p ON p.sheet = o.sheet AND p.fingerprint = o.fingerprint
  CROSS JOIN UNNEST(GENERATE_ARRAY(1, p.copies)) AS one
  GROUP BY o.sheet, o.owner
)
SELECT
  s.sheet,
  CASE WHEN f.owner IS NULL THEN s.fingerprint
    ELSE FARM_FINGERPRINT(CONCAT(CAST(s.fingerprint AS STRING), TO_JSON_STRING(f.posts))) END AS fingerprint,
  s.cells, s.columns, s.copies, f.posts
FROM sorted AS s
LEFT JOIN owned AS o ON o.sheet = s.sheet AND o.fingerprint = s.fingerprint
LEFT JOIN further AS f ON f.sheet = s.sheet AND f.owner = s.fingerprint
WHERE o.owner IS NULL`;

/** Rows of `of` of which something is to be told, by sheet: "Rows without a creator: 3. …". */
const told = (of: "cells" | "units", what: string, todo: string, where: string, more = ""): string =>
  `SELECT c.sheet, CONCAT('${what}: ', CAST(SUM(c.copies) AS STRING), '. ${todo}') AS message
  FROM crossmarket.${of} AS c JOIN crossmarket.readings AS r ON r.fingerprint = c.fingerprint${more}
  WHERE r.reader = this_reader AND r.config = this_print AND ${where}
  GROUP BY c.sheet`;

/** Deals with a rate, each once a sheet. */
const paid = `
  JOIN (
    SELECT DISTINCT other.sheet, q.deal
    FROM crossmarket.units AS other
    JOIN crossmarket.readings AS q ON q.fingerprint = other.fingerprint
    WHERE q.reader = this_reader AND q.config = this_print AND q.hasRate
  ) AS d ON d.sheet = c.sheet AND d.deal = r.deal`;

/** What one row alone cannot tell, by sheet, in a sentence. */
export const unseenSql = `SELECT sheet, message FROM (
  ${[
    told(
      "cells",
      "Rows that the reader could not read",
      "They are in no figure. Run Check this sheet in that spreadsheet, or tell us one of them: it stands in crossmarket.readings as unread.",
      "r.kind = 'unread'",
    ),
    told(
      "cells",
      "Rows without a creator",
      "Whose they are stands in the row above, which BigQuery cannot see. Type the creator in each row.",
      "r.kind = 'merged'",
    ),
    told(
      "units",
      "Rows of no market that Config knows",
      "They are in no figure. A title between the rows counts for the add-on alone: add a Market column, or name the market in the registry.",
      "r.market IS NULL AND r.kind = 'partnership'",
    ),
    told(
      "units",
      "Rows without a month",
      "They are in no figure. Type dates with their year; where they are shown as 10/12/2026 say dmy or mdy in the registry.",
      "r.market IS NOT NULL AND r.month IS NULL",
    ),
    told(
      "units",
      "Rows without a rate that may be posts of several deals of the same creator",
      "Each counts as a partnership of its own. Give each deal its campaign or its month.",
      "NOT r.hasRate",
      paid,
    ),
  ].join("\n  UNION ALL\n  ")}
) AS unseen`;

export const contributionsView = `SELECT c.sheet, ${names
  .filter((name) => name !== "deal" && name !== "hasRate")
  .map((name) => `r.${name}`)
  .join(", ")}
FROM crossmarket.units AS c
JOIN crossmarket.readings AS r ON r.fingerprint = c.fingerprint
JOIN crossmarket.latest AS k ON k.reader = r.reader AND k.config = r.config
CROSS JOIN UNNEST(GENERATE_ARRAY(1, c.copies)) AS one`;

export const unitNames = namesOf(tables.units);
