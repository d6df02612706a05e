/** The same roll-up by a database: one SQL statement, written from the definitions and not from our code. */
import { DuckDBInstance } from "@duckdb/node-api";
import { platformLike } from "../../../src/domain/tables/platformFacts.ts";
import { type FigureValues, markets, numberColumns, type TypedRow } from "./rows.ts";

export type Database = Awaited<ReturnType<typeof openDatabase>>;

/** Loads the rows and the benchmarks once; what is asked of it afterwards is the roll-up alone. */
export async function openDatabase(rows: readonly TypedRow[]) {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run(
    `CREATE TABLE partnerships (month VARCHAR, market VARCHAR, platform VARCHAR, tier VARCHAR, counted VARCHAR, ${numberColumns.map((key) => `"${key}" DOUBLE`).join(", ")})`,
  );
  const appender = await connection.createAppender("partnerships");
  for (const row of rows) {
    const { platform = "", tier = "", by } = row.ground;
    for (const text of [row.month, row.market, platform, tier, by]) appender.appendVarchar(text);
    for (const key of numberColumns) {
      const value = row[key];
      if (value === undefined) appender.appendNull();
      else appender.appendDouble(value);
    }
    appender.endRow();
  }
  appender.closeSync();
  await connection.run(
    "CREATE TABLE benchmark (market VARCHAR, of VARCHAR, platform VARCHAR, tier VARCHAR, value DOUBLE)",
  );
  await connection.run("CREATE TABLE likeness (platform VARCHAR, likes VARCHAR)");
  const lines = markets.flatMap(({ code, values, finerBenchmarks = [] }) => [
    ...Object.entries(values).flatMap(([key, value]) =>
      key.startsWith("benchmark") && typeof value === "number"
        ? [{ code, of: key, platform: "", tier: "", value }]
        : [],
    ),
    ...finerBenchmarks.map(({ of, platform = "", tier = "", value }) => ({ code, of, platform, tier, value })),
  ]);
  await connection.run(
    `INSERT INTO benchmark VALUES ${lines.map(({ code, of, platform, tier, value }) => `('${code}', '${of}', '${platform}', '${tier}', ${value})`).join(", ")}`,
  );
  const alike = [...new Set(rows.map(({ ground }) => ground.platform ?? ""))].map((one) => [
    one,
    platformLike(one) ?? one,
  ]);
  await connection.run(`INSERT INTO likeness VALUES ${alike.map(([one, like]) => `('${one}', '${like}')`).join(", ")}`);
  return connection;
}

export async function rollUpByDatabase(connection: Database): Promise<FigureValues> {
  const result = await connection.runAndReadAll(statement);
  const names = result.columnNames();
  return new Map(
    result.getRows().flatMap((row) => {
      const [month, market] = row;
      return names.slice(2).flatMap((name, i) => {
        const cell = row[i + 2] ?? null;
        // a ratio is there only where something is usual, and a usual figure only where a benchmark is known
        if (cell === null && name.endsWith(".usual")) return [];
        const usual = row[names.indexOf(name.replace(/\.ratio$/, ".usual"))] ?? null;
        if (name.endsWith(".ratio") && usual === null) return [];
        return [[`${month} ${market} ${name}`, cell === null ? undefined : Number(cell)] as const];
      });
    }),
  );
}

/** What is usual on a ground: platform and tier, platform, the platform that it is a part of, tier, the market's own. */
const usualOf = (of: string) => {
  const value = (platform: string, tier: string) =>
    `(SELECT max(value) FROM benchmark b WHERE b.market = g.market AND b.of = '${of}' AND b.platform = ${platform} AND b.tier = ${tier})`;
  const tried = [
    value("g.platform", "g.tier"),
    value("g.platform", "''"),
    value("l.likes", "g.tier"),
    value("l.likes", "''"),
    value("''", "g.tier"),
    value("''", "''"),
  ];
  return `coalesce(${tried.join(", ")})`;
};

const benchmarks = {
  cpe: usualOf("benchmarkCPE"),
  cpm: usualOf("benchmarkCPM"),
  cpv: usualOf("benchmarkCPV"),
  reachPerSpend: `CASE g.counted WHEN 'views' THEN 1 / ${usualOf("benchmarkCPV")} ELSE 1000 / ${usualOf("benchmarkCPM")} END`,
  erByFollowers: usualOf("benchmarkER"),
  erByReach: usualOf("benchmarkERByReach"),
  erByViews: usualOf("benchmarkERByViews"),
  viewRate: usualOf("benchmarkViewRate"),
};

const summed = [
  "spend",
  "reach",
  "impressions",
  "engagements",
  "views",
  "clicks",
  "orders",
  "leads",
  "promo_uses",
  "barter",
];
const middled = ["erByFollowers", "erByReach", "erByViews", "viewRate", "audienceQuality", "authenticity", "brandLift"];

/** Σ above ÷ Σ below over the rows that know both; against what is usual, those alone of which that is known. */
function pooled(name: keyof typeof benchmarks, above: string, below: string, factor = 1): readonly string[] {
  const both = `"${above}" IS NOT NULL AND "${below}" IS NOT NULL`;
  const usual = `"usual_${name}"`;
  const known = `${both} AND ${usual} IS NOT NULL`;
  const ratio = (where: string) =>
    `${factor} * sum("${above}") FILTER (${where}) / nullif(sum("${below}") FILTER (${where}), 0)`;
  const mean = `sum("spend" * ${usual}) FILTER (${known}) / nullif(sum("spend") FILTER (${known}), 0)`;
  const against = name === "reachPerSpend" ? `(${ratio(known)}) / (${mean})` : `(${mean}) / nullif(${ratio(known)}, 0)`;
  return [
    `${ratio(both)} AS "${name}"`,
    `count(*) FILTER (${both}) AS "${name}.rows"`,
    `${mean} AS "${name}.usual"`,
    `${against} AS "${name}.ratio"`,
  ];
}

/** What is usual is weighed by what was spent, by the rows where nothing was, and unknown where a part of it is. */
function against(name: "erByFollowers" | "erByReach" | "erByViews" | "viewRate"): readonly string[] {
  const [value, usual] = [`"${name}"`, `"usual_${name}"`];
  const [paid, any] = [`${value} IS NOT NULL AND "spend" > 0`, `${value} IS NOT NULL`];
  const mean = (weight: string, where: string) =>
    `CASE WHEN count(*) FILTER (${where} AND ${usual} IS NULL) = 0 THEN sum(${weight} * ${usual}) FILTER (${where}) / nullif(sum(${weight}) FILTER (${where}), 0) END`;
  const weighed = `CASE WHEN count(*) FILTER (${paid} AND ${usual} IS NOT NULL) > 0 THEN ${mean('"spend"', paid)} ELSE ${mean("1", any)} END`;
  return [`${weighed} AS "${name}.usual"`, `median(${value}) / (${weighed}) AS "${name}.ratio"`];
}

const columns = [
  ...summed.flatMap((key) => [`sum("${key}") AS "${key}"`, `count("${key}") AS "${key}.rows"`]),
  ...middled.flatMap((key) => [`median("${key}") AS "${key}"`, `count("${key}") AS "${key}.rows"`]),
  ...pooled("cpe", "spend", "engagements"),
  ...pooled("cpm", "spend", "impressions", 1000),
  ...pooled("cpv", "spend", "views"),
  ...pooled("reachPerSpend", "attention", "spend"),
  ...(["erByFollowers", "erByReach", "erByViews", "viewRate"] as const).flatMap(against),
  `sum("positiveExcess") FILTER ("classified" IS NOT NULL) / nullif(sum("classified") FILTER ("positiveExcess" IS NOT NULL), 0) AS tone`,
  `count(*) FILTER ("positiveExcess" IS NOT NULL AND "classified" IS NOT NULL) AS toned`,
  `median("netSentiment") AS mood`,
  `count("netSentiment") AS moods`,
];

/** The index takes the ER of the basis that most rows have; where two have as many, followers before reach before views. */
const statement = `
  WITH grounds AS (SELECT DISTINCT market, platform, tier, counted FROM partnerships),
  u AS (SELECT g.*, ${Object.entries(benchmarks)
    .map(([key, sql]) => `${sql} AS "usual_${key}"`)
    .join(", ")} FROM grounds g JOIN likeness l USING (platform)),
  figures AS (
    SELECT month, p.market, ${columns.join(", ")}
    FROM partnerships p JOIN u USING (market, platform, tier, counted) GROUP BY month, p.market
  ),
  based AS (
    SELECT *, greatest("erByFollowers.rows", "erByReach.rows", "erByViews.rows") AS most,
      CASE most WHEN "erByFollowers.rows" THEN "erByFollowers.ratio" WHEN "erByReach.rows" THEN "erByReach.ratio"
        ELSE "erByViews.ratio" END AS rate,
      nullif("cpe.ratio", 0) AS cost, nullif("reachPerSpend.ratio", 0) AS attention,
      (cost IS NOT NULL)::INT + (attention IS NOT NULL)::INT + (rate IS NOT NULL)::INT AS parts
    FROM figures
  )
  SELECT based.* EXCLUDE (most, rate, cost, attention, parts, tone, toned, mood, moods),
    CASE WHEN toned > 0 THEN tone ELSE mood END AS "netSentiment",
    CASE WHEN toned > 0 THEN toned ELSE moods END AS "netSentiment.rows",
    CASE WHEN parts >= 2 THEN exp((coalesce(ln(cost), 0) + coalesce(ln(attention), 0) + coalesce(ln(rate), 0)) / parts) END AS "engagementQuality",
    CASE WHEN parts >= 2 THEN least(CASE WHEN cost IS NOT NULL THEN "cpe.rows" END, CASE WHEN attention IS NOT NULL THEN "reachPerSpend.rows" END,
      CASE WHEN rate IS NOT NULL THEN most END) ELSE 0 END AS "engagementQuality.rows"
  FROM based`;
