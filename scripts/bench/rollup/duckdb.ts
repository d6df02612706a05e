/** The same roll-up by a database: one SQL statement, written from the definitions and not from our code. */
import { DuckDBInstance } from "@duckdb/node-api";
import { type FigureValues, markets, numberColumns, quantities, rated, type TypedRow } from "./rows.ts";

export type Database = Awaited<ReturnType<typeof openDatabase>>;

/** Loads the rows once; what is asked of it afterwards is the roll-up alone. */
export async function openDatabase(rows: readonly TypedRow[]) {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run(
    `CREATE TABLE partnerships (month VARCHAR, market VARCHAR, ${numberColumns.map((key) => `"${key}" DOUBLE`).join(", ")})`,
  );
  const appender = await connection.createAppender("partnerships");
  for (const row of rows) {
    appender.appendVarchar(row.month);
    appender.appendVarchar(row.market);
    for (const key of numberColumns) {
      const value = row[key];
      if (value === undefined) appender.appendNull();
      else appender.appendDouble(value);
    }
    appender.endRow();
  }
  appender.closeSync();
  await connection.run("CREATE TABLE usual (market VARCHAR, cpe DOUBLE, cpm DOUBLE, f DOUBLE, r DOUBLE, v DOUBLE)");
  const usual = markets.map(({ code, values: { benchmarkCPE, benchmarkCPM, benchmarkER, ...others } }) => {
    const rates = [benchmarkER, others.benchmarkERByReach, others.benchmarkERByViews];
    return `('${code}', ${[benchmarkCPE, benchmarkCPM, ...rates].map((value) => value ?? "NULL").join(", ")})`;
  });
  await connection.run(`INSERT INTO usual VALUES ${usual.join(", ")}`);
  return connection;
}

export async function rollUpByDatabase(connection: Database): Promise<FigureValues> {
  const result = await connection.runAndReadAll(statement);
  const names = result.columnNames();
  return new Map(
    result.getRows().flatMap((row) => {
      const [month, market] = row;
      return names.slice(2).map((name, i) => {
        const cell = row[i + 2];
        return [`${month} ${market} ${name}`, cell === null ? undefined : Number(cell)] as const;
      });
    }),
  );
}

const pooled = (name: string, above: string, below: string, factor = 1) => [
  `${factor} * sum("${above}") FILTER ("${below}" IS NOT NULL) / nullif(sum("${below}") FILTER ("${above}" IS NOT NULL), 0) AS "${name}"`,
  `count(*) FILTER ("${above}" IS NOT NULL AND "${below}" IS NOT NULL) AS "${name}.rows"`,
];
const columns = [
  ...quantities.flatMap((key) => [`sum("${key}") AS "${key}"`, `count("${key}") AS "${key}.rows"`]),
  ...rated.flatMap((key) => [`median("${key}") AS "${key}"`, `count("${key}") AS "${key}.rows"`]),
  ...pooled("cpe", "spend", "engagements"),
  ...pooled("cpm", "spend", "impressions", 1000),
  ...pooled("cpv", "spend", "views"),
  ...pooled("reachPerSpend", "reach", "spend"),
];

/** The index takes the ER of the basis that most rows have; where two have as many, followers before reach before views. */
const statement = `
  WITH figures AS (SELECT month, market, ${columns.join(", ")} FROM partnerships GROUP BY month, market),
  based AS (
    SELECT figures.*, greatest("erByFollowers.rows", "erByReach.rows", "erByViews.rows") AS most,
      CASE most WHEN "erByFollowers.rows" THEN "erByFollowers" / f WHEN "erByReach.rows" THEN "erByReach" / r
        ELSE "erByViews" / v END AS er, usual.cpe AS usual_cpe, usual.cpm AS usual_cpm
    FROM figures JOIN usual USING (market)
  )
  SELECT based.* EXCLUDE (most, er, usual_cpe, usual_cpm),
    cbrt(usual_cpe / cpe * "reachPerSpend" * usual_cpm / 1000 * er) AS "engagementQuality",
    least(most, "cpe.rows", "reachPerSpend.rows") AS "engagementQuality.rows"
  FROM based`;
