/** refresh.sql: every active sheet of the registry is copied, what was never read is read, the open months are rolled up. */
import { keysInTab } from "../../../src/warehouse/benchmarks.ts";
import { rollupColumns } from "./figures.ts";
import { readNew, unitNames, unitsSql, unseenSql } from "./reading.ts";
import { isReadable, listedProblems, listedSql } from "./registry.ts";
import { rollupSql } from "./rollup.ts";
import { CONFIG_WIDTH } from "./setup.ts";
import { cellNames, namesOf } from "./tables.ts";

/** Closed months stay as they were made: so many behind the current one are open. */
const OPEN_MONTHS = 3;

/** Words and titles of the tab say nothing to SQL: what is before the column "*" goes along blank. */
export const configJson = `SELECT CONCAT('[', STRING_AGG(TO_JSON_STRING([${cellNames(CONFIG_WIDTH)
  .map((name, at) => (at === 1 || at === 2 ? "''" : `IFNULL(${name}, '')`))
  .join(", ")}]), ',' ORDER BY c1 = 'key' DESC, c1), ']')
FROM crossmarket.config_tab
WHERE c1 = 'key' OR c1 LIKE 'benchmark%' OR c1 IN (${keysInTab()
  .map((key) => `'${key}'`)
  .join(", ")})`;

export const headsSql = (
  header: string,
): string => `SELECT sheet, COUNT(DISTINCT header) AS variants, MAX(header) AS header
FROM (SELECT sheet, ${header} AS header FROM fresh) AS looked
WHERE header IS NOT NULL
GROUP BY sheet`;

/** As many lines as say what a column holds, the same ones whatever order they come in. */
export const samplesSql = `SELECT sheet, ARRAY_AGG(line ORDER BY FARM_FINGERPRINT(line), line LIMIT 500) AS lines
FROM fresh
GROUP BY sheet`;

export const foldedSql = `SELECT f.sheet, FARM_FINGERPRINT(CONCAT(t.columns, f.line)) AS fingerprint, ANY_VALUE(f.cells) AS cells, ANY_VALUE(t.columns) AS columns, COUNT(*) AS copies
FROM fresh AS f
JOIN understood AS t ON t.sheet = f.sheet
WHERE t.problem IS NULL
GROUP BY f.sheet, FARM_FINGERPRINT(CONCAT(t.columns, f.line))`;

const rollupNames = namesOf(rollupColumns).join(", ");
const statement = rollupSql.replace(/^--.*\n/gm, "").trim();

/** Open months are put in the place of what was made of them before. */
export const keptSql: readonly [string, string] = [
  "DELETE FROM crossmarket.rollup_data WHERE month >= (SELECT MAX(fromMonth) FROM crossmarket.asked)",
  `INSERT INTO crossmarket.rollup_data (${rollupNames}, madeAt)
SELECT ${rollupNames}, CURRENT_TIMESTAMP() FROM made_months`,
];

export const refreshSql = (
  hash: string,
): string => `-- Crossmarket: copies every active sheet of the registry, reads the rows that were never read, rolls up the open months.
-- Schedule it. What went wrong stands in crossmarket.problems, a line a sheet.
DECLARE this_reader STRING DEFAULT '${hash}';
DECLARE this_config STRING;
DECLARE this_print INT64;
DECLARE no_posts ARRAY<STRING> DEFAULT [];
DECLARE done_sheets ARRAY<STRING> DEFAULT [];
DECLARE this_day DATE DEFAULT CURRENT_DATE();
SET this_config = (${configJson});
IF this_config IS NULL OR NOT STARTS_WITH(this_config, '[["key"') THEN
  RAISE USING MESSAGE = 'The tab Config of the registry is no config table: its first row has to begin with “key”. Copy the Config tab that “Set up this sheet” made.';
END IF;
SET this_print = FARM_FINGERPRINT(this_config);
DELETE FROM crossmarket.problems WHERE happened < TIMESTAMP_SUB(CURRENT_TIMESTAMP(), INTERVAL 90 DAY);

CREATE OR REPLACE TEMP TABLE listed AS
${listedSql};
IF NOT EXISTS (SELECT 1 FROM listed) THEN
  RAISE USING MESSAGE = 'The tab Registry has no active sheet: give each team sheet a line with sheet, address, tab and yes under active.';
END IF;
INSERT INTO crossmarket.problems (sheet, happened, message)
SELECT sheet, CURRENT_TIMESTAMP(), message FROM (${listedProblems}) AS told;

CREATE OR REPLACE TEMP TABLE fresh (sheet STRING, cells ARRAY<STRING>, line STRING);
FOR source IN (
  SELECT sheet, address, width, CONCAT('source_', TO_HEX(MD5(CONCAT(address, ' ', tab, ' ', CAST(width AS STRING))))) AS name,
    CONCAT("'", REPLACE(tab, "'", "''"), "'!A:", IF(width > 26, CODE_POINTS_TO_STRING([64 + DIV(width - 1, 26)]), ''), CODE_POINTS_TO_STRING([65 + MOD(width - 1, 26)])) AS place
  FROM listed
  WHERE ${isReadable}
) DO
  BEGIN
    -- %T writes a text as a literal: quotes in an address or a name stay what they are.
    EXECUTE IMMEDIATE FORMAT("""CREATE EXTERNAL TABLE IF NOT EXISTS crossmarket.%s (%s)
      OPTIONS (format = 'GOOGLE_SHEETS', uris = [%T], sheet_range = %T, skip_leading_rows = 0)""",
      source.name, (SELECT STRING_AGG(FORMAT('c%d STRING', n), ', ' ORDER BY n) FROM UNNEST(GENERATE_ARRAY(1, source.width)) AS n),
      source.address, source.place);
    EXECUTE IMMEDIATE FORMAT("""INSERT INTO fresh (sheet, cells, line) SELECT %T, cells, TO_JSON_STRING(cells)
      FROM (SELECT [%s] AS cells FROM crossmarket.%s) WHERE EXISTS (SELECT 1 FROM UNNEST(cells) AS cell WHERE TRIM(cell) != '')""",
      source.sheet, (SELECT STRING_AGG(FORMAT("IFNULL(c%d, '')", n), ', ' ORDER BY n) FROM UNNEST(GENERATE_ARRAY(1, source.width)) AS n),
      source.name);
    SET done_sheets = ARRAY_CONCAT(done_sheets, [source.sheet]);
  EXCEPTION WHEN ERROR THEN
    -- One sheet that is not shared stops nobody: its rows of the last time stay, and the problem is written down.
    INSERT INTO crossmarket.problems (sheet, happened, message) VALUES (source.sheet, CURRENT_TIMESTAMP(), @@error.message);
  END;
END FOR;

CREATE OR REPLACE TEMP TABLE heads AS
${headsSql("crossmarket.header_of(cells)")};
CREATE OR REPLACE TEMP TABLE samples AS
${samplesSql};
CREATE OR REPLACE TEMP TABLE understood AS
SELECT sheet, header, answer.columns AS columns, answer.problem AS problem
FROM (
  SELECT h.sheet, h.header,
    crossmarket.columns_of(h.header, s.lines, TO_JSON_STRING(STRUCT(l.tab AS tab, NULLIF(l.dates, '') AS dates, NULLIF(l.market, '') AS market, CAST(this_day AS STRING) AS near)), this_config) AS answer
  FROM heads AS h
  JOIN samples AS s ON s.sheet = h.sheet
  JOIN listed AS l ON l.sheet = h.sheet
  WHERE h.variants = 1
) AS asked_of;
INSERT INTO crossmarket.problems (sheet, happened, message)
SELECT sheet, CURRENT_TIMESTAMP(), 'no row names the columns of a table of partnerships' FROM UNNEST(done_sheets) AS sheet WHERE sheet NOT IN (SELECT sheet FROM heads)
UNION ALL
SELECT sheet, CURRENT_TIMESTAMP(), 'the tab holds several tables with different headings: BigQuery cannot see which rows are below which; give each its own tab' FROM heads WHERE variants > 1
UNION ALL
SELECT sheet, CURRENT_TIMESTAMP(), problem FROM understood WHERE problem IS NOT NULL
UNION ALL
SELECT sheet, CURRENT_TIMESTAMP(), 'the headings go on to the last column that is read, and there may be more: say how many under columns in the registry' FROM heads WHERE NOT ENDS_WITH(header, ',""]');

CREATE OR REPLACE TEMP TABLE folded AS
${foldedSql};

BEGIN TRANSACTION;
DELETE FROM crossmarket.cells WHERE sheet IN (SELECT sheet FROM understood WHERE problem IS NULL) OR sheet NOT IN (SELECT sheet FROM listed);
INSERT INTO crossmarket.cells (sheet, fingerprint, cells, columns, copies)
SELECT sheet, fingerprint, cells, columns, copies FROM folded;
COMMIT TRANSACTION;

${readNew("cells")};

CREATE OR REPLACE TEMP TABLE deals AS
${unitsSql};
BEGIN TRANSACTION;
DELETE FROM crossmarket.units WHERE TRUE;
INSERT INTO crossmarket.units (${unitNames.join(", ")})
SELECT ${unitNames.join(", ")} FROM deals;
COMMIT TRANSACTION;

${readNew("units")};

BEGIN TRANSACTION;
DELETE FROM crossmarket.latest WHERE TRUE;
INSERT INTO crossmarket.latest (reader, config, made) VALUES (this_reader, this_print, CURRENT_TIMESTAMP());
DELETE FROM crossmarket.benchmarks WHERE TRUE;
INSERT INTO crossmarket.benchmarks
SELECT b.* FROM UNNEST(crossmarket.benchmarks_of(this_config)) AS b;
DELETE FROM crossmarket.asked WHERE TRUE;
INSERT INTO crossmarket.asked (day, fromMonth, toMonth)
SELECT CAST(this_day AS STRING), IF(EXISTS (SELECT 1 FROM crossmarket.rollup_data), FORMAT_DATE('%Y-%m', DATE_SUB(this_day, INTERVAL ${OPEN_MONTHS} MONTH)), '0000-00'), '9999-99';
COMMIT TRANSACTION;

INSERT INTO crossmarket.problems (sheet, happened, message)
SELECT 'Config', CURRENT_TIMESTAMP(), CONCAT(market, ' has no verdicts: Config lacks ', lacks, '. “Set up this sheet” adds the rows of this version.') FROM crossmarket.benchmarks WHERE lacks IS NOT NULL
UNION ALL
SELECT sheet, CURRENT_TIMESTAMP(), message FROM (${unseenSql}) AS told;

-- The first time every month is made, later the open ones; a closed one stays as it was, also where its rows have left the sheets.
CREATE OR REPLACE TEMP TABLE made_months AS
${statement};
BEGIN TRANSACTION;
${keptSql.join(";\n")};
COMMIT TRANSACTION;
`;
