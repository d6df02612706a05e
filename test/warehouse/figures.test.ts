import { beforeAll, describe, expect, test } from "vitest";
import { markets, typedRows } from "../../scripts/bench/rollup/rows.ts";
import { compared } from "../../scripts/warehouse/check/own.ts";
import {
  ask,
  contributionColumns,
  everyMonth,
  fill,
  fillBenchmarks,
  openDatabase,
  rowsOf,
} from "../../scripts/warehouse/database.ts";
import { rollupColumns } from "../../scripts/warehouse/sql/figures.ts";
import { rollupSql } from "../../scripts/warehouse/sql/rollup.ts";
import { figureKeys, figureOf } from "../../src/domain/rollup/figures.ts";
import { judgeMarket } from "../../src/domain/rollup/judge.ts";
import { poolRows } from "../../src/domain/rollup/pool.ts";
import { benchmarkRows } from "../../src/warehouse/benchmarks.ts";
import { noReading, type Reading, usualFigures, usualOf } from "../../src/warehouse/contributed.ts";

type Row = ReturnType<typeof typedRows>[number];

/** Targets of some rows, so that all verdicts occur. */
const withTargets = (rows: readonly Row[]): readonly Row[] =>
  rows.map((row, at) => ({
    ...row,
    kpisSet: at % 4,
    kpisKnown: at % 3 ? Math.min(2, at % 4) : 0,
    kpisMet: at % 3 && at % 4 > 0 ? at % 2 : 0,
  }));

const readingOf = (row: Row): Reading => {
  const market = markets.find(({ code }) => code === row.market);
  const { ground, ...numbers } = row;
  const usual = usualFigures.flatMap((key) => {
    const value = market && figureOf(key).usual?.(market, ground);
    return value === undefined ? [] : [[usualOf(key), value] as const];
  });
  const typed = Object.fromEntries(Object.entries(numbers).filter(([, value]) => value !== undefined));
  return {
    ...noReading("partnership"),
    ...(typed as Reading),
    ...Object.fromEntries(usual),
    platform: ground.platform ?? null,
    tier: ground.tier ?? null,
    counted: ground.by,
    status: "live",
  };
};

async function bySql(rows: readonly Row[], config = markets) {
  const db = await openDatabase();
  await fill(
    db,
    "contributions",
    contributionColumns,
    rows.map((row) => ({ sheet: "s", ...readingOf(row) })),
  );
  await fillBenchmarks(db, benchmarkRows({ markets: config }));
  await ask(db, { day: "2026-11-03", ...everyMonth });
  const made = await rowsOf(db, rollupSql);
  return new Map(
    made.map((row) => [
      `${row.month} ${row.market}`,
      Object.fromEntries(
        Object.entries(row).map(([key, value]) => [key, typeof value === "bigint" ? Number(value) : value]),
      ),
    ]),
  );
}

function byUs(rows: readonly Row[], config = markets) {
  const groups = new Map<string, Row[]>();
  for (const row of rows)
    groups.set(`${row.month} ${row.market}`, [...(groups.get(`${row.month} ${row.market}`) ?? []), row]);
  return new Map(
    [...groups].map(([key, own]) => {
      const market = config.find(({ code }) => key.endsWith(` ${code}`));
      if (!market) throw new Error(`no market in ${key}`);
      const figures = poolRows(own, market);
      const judged = own.map((contribution) => ({ contribution, judgement: { efficiency: { lacks: {} } } }));
      const verdict = judgeMarket(figures, judged as never, market);
      const values = figureKeys
        .filter((figure) => figure !== "brandLift") // of surveys, not of rows
        .flatMap((figure) => {
          const { value, rows: n, benchmark, ratio } = figures[figure];
          const usual = figureOf(figure).usual ? { [`${figure}_usual`]: benchmark, [`${figure}_ratio`]: ratio } : {};
          return Object.entries({ [figure]: value, [`${figure}_n`]: n, ...usual });
        });
      return [
        key,
        { ...Object.fromEntries(values), erBasis: figures.basis, verdict: verdict.kind, certainty: verdict.certainty },
      ] as const;
    }),
  );
}

/** Of SQL's columns those alone that the pooled figures have. */
const shared = (theirs: Awaited<ReturnType<typeof bySql>>, own: ReturnType<typeof byUs>) =>
  new Map(
    [...theirs].map(
      ([key, row]) =>
        [key, Object.fromEntries(Object.entries(row).filter(([name]) => name in (own.get(key) ?? {})))] as const,
    ),
  );

describe("one statement in DuckDB gives the add-on's own figures of typed rows", () => {
  test.each([
    ["many rows", typedRows(3000, 7), 300],
    ["a row a market", typedRows(6, 11), 60],
    [
      "rows that know little",
      typedRows(400, 13).map((row, at) => (at % 3 ? { ...row, spend: undefined, engagements: undefined } : row)),
      250,
    ],
    ["nothing was paid", typedRows(300, 17).map((row) => ({ ...row, spend: 0 })), 200],
    [
      "no audience and no spend",
      typedRows(300, 19).map((row) => ({ ...row, spend: undefined, audienceQuality: undefined })),
      150,
    ],
  ] as const)("%s", async (_, rows, least) => {
    const typed = withTargets(rows as readonly Row[]);
    const own = byUs(typed);
    const result = compared(own, shared(await bySql(typed), own));
    expect(result.differing).toEqual([]);
    expect(result.numbers).toBeGreaterThan(least);
  });

  test("without its thresholds a market has no verdict", async () => {
    const lacking = markets.map((market) => ({
      ...market,
      values: { ...market.values, scaleAt: undefined },
    })) as never as typeof markets;
    const rows = withTargets(typedRows(300, 23));
    const own = byUs(rows, lacking);
    const theirs = await bySql(rows, lacking);
    expect(new Set([...theirs.values()].map(({ verdict }) => verdict))).toEqual(new Set(["unknown"]));
    expect(compared(own, shared(theirs, own)).differing).toEqual([]);
  });
});

describe("the statement", () => {
  let names: readonly string[] = [];
  beforeAll(async () => {
    const [row] = (await bySql(typedRows(20, 29))).values();
    names = Object.keys(row ?? {});
  });

  test("has the columns that the tables are made with", () => {
    expect(names).toEqual(rollupColumns.map(([name]) => name));
  });

  test("keeps to what both engines understand", () => {
    const bare = rollupSql.replace(/^--.*$/gm, "");
    expect(bare).not.toMatch(/\bFILTER\b|\bMEDIAN\b|\bSAFE_DIVIDE\b|\bEXCLUDE\b|::|"|PERCENTILE|QUALIFY/);
    for (const key of figureKeys) expect(names).toContain(key);
  });
});
