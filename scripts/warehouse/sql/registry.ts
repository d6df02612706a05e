/** The registry → the sheets that are to be read, and what is wrong with its lines, in sentences. */
import { USUAL_WIDTH } from "./tables.ts";

const MOST_COLUMNS = 300;
const list = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(", ");
/** Nothing is yes: whoever adds a line means it to be read. */
const yes = list(["", "yes", "y", "true", "1", "x", "да", "истина"]);
const no = list(["no", "n", "false", "0", "-", "нет", "ложь"]);

/** A line whose "active" is no word for yes or no is listed, so that its last rows stay, and not read. */
export const listedSql = `SELECT TRIM(sheet) AS sheet, TRIM(IFNULL(address, '')) AS address, TRIM(IFNULL(tab, '')) AS tab,
  LOWER(TRIM(IFNULL(dates, ''))) AS dates, TRIM(IFNULL(market, '')) AS market, LOWER(TRIM(IFNULL(active, ''))) AS active,
  TRIM(IFNULL(columns, '')) AS typedWidth, LEAST(${MOST_COLUMNS}, GREATEST(2, IFNULL(SAFE_CAST(TRIM(columns) AS INT64), ${USUAL_WIDTH}))) AS width
FROM crossmarket.registry
WHERE TRIM(IFNULL(sheet, '')) != '' AND LOWER(TRIM(IFNULL(active, ''))) NOT IN (${no})`;

/** Which of the listed ones can be read. */
export const isReadable = `address != '' AND tab != '' AND dates IN ('', 'dmy', 'mdy') AND active IN (${yes})
    AND sheet NOT IN (SELECT sheet FROM listed GROUP BY sheet HAVING COUNT(*) > 1)`;

const said = (what: string, column: string, todo: string): string =>
  `CONCAT('the registry says “', ${column}, '” under ${what}: ${todo}')`;

/** A name and a sentence, a line each. */
export const listedProblems = `SELECT 'Registry' AS sheet, CONCAT('lines with an address and no name: ', CAST(COUNT(*) AS STRING), '. None of them was read: name each under sheet') AS message
FROM crossmarket.registry WHERE TRIM(IFNULL(sheet, '')) = '' AND TRIM(IFNULL(address, '')) != '' HAVING COUNT(*) > 0
UNION ALL
SELECT sheet, 'several lines of the registry have this name, and none of them was read: give each sheet its own name' FROM listed GROUP BY sheet HAVING COUNT(*) > 1
UNION ALL
SELECT sheet, 'the registry does not say where this sheet is: fill in its address and its tab' FROM listed WHERE address = '' OR tab = ''
UNION ALL
SELECT sheet, ${said("active", "active", "write yes or no. The sheet was not read, its last rows stay")} FROM listed WHERE active NOT IN (${yes})
UNION ALL
SELECT sheet, ${said("dates", "dates", "write dmy (the day first), mdy (the month first) or nothing")} FROM listed WHERE dates NOT IN ('', 'dmy', 'mdy')
UNION ALL
SELECT sheet, CONCAT('the registry says “', typedWidth, '” under columns, and ', CAST(width AS STRING), ' were read: write a number from 2 to ${MOST_COLUMNS}, or nothing') FROM listed WHERE typedWidth != '' AND typedWidth != CAST(width AS STRING)`;
