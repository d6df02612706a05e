import { beforeAll, describe, expect, test } from "vitest";
import { teamRows, warehouseConfig } from "../../scripts/bench/warehouse/rows.ts";
import { buildBundle } from "../../scripts/warehouse/bundle.ts";
import { compared, partnershipsOf, type Records, recordsOf } from "../../scripts/warehouse/check/own.ts";
import { ask, everyMonth, fillBenchmarks, rowsOf } from "../../scripts/warehouse/database.ts";
import { type Door, openBundle } from "../../scripts/warehouse/local/bundleDoor.ts";
import { recordOf } from "../../scripts/warehouse/record.ts";
import { contributionsView, readNew, unitNames, unitsSql, unseenSql } from "../../scripts/warehouse/sql/reading.ts";
import { keptSql } from "../../scripts/warehouse/sql/refresh.ts";
import { isReadable, listedProblems, listedSql } from "../../scripts/warehouse/sql/registry.ts";
import { rollupSql } from "../../scripts/warehouse/sql/rollup.ts";
import { registryColumns } from "../../scripts/warehouse/sql/tables.ts";
import { readConfig } from "../../src/domain/config/config.ts";
import { openWarehouse, withVariables } from "./duckdb.ts";

const configRows = warehouseConfig();
const config = JSON.stringify(configRows);
const today = "2026-11-03";
let door: Door;
beforeAll(async () => {
  door = openBundle((await buildBundle()).script);
});

type Sheets = Readonly<Record<string, readonly (readonly string[])[]>>;

/** The warehouse of an agency, and a refresh of it as refresh.sql does it. */
async function warehouse() {
  const { db, calls } = await openWarehouse(door);
  await db.run(`CREATE VIEW crossmarket.contributions AS ${contributionsView}`);
  const refresh = async (sheets: Sheets, reader = "r1", text = config, near = today): Promise<number> => {
    const before = calls.rows;
    const q = (value: string) => `'${value.replaceAll("'", "''")}'`;
    const variables = {
      this_reader: q(reader),
      this_config: q(text),
      this_print: `FARM_FINGERPRINT(${q(text)})`,
      no_posts: "[]::STRING[]",
    };
    const run = (sql: string) => db.run(withVariables(sql, variables));
    for (const [sheet, rows] of Object.entries(sheets)) {
      const header = rows.map((row) => door.headerOf(row)).find((one) => one !== null);
      if (!header) continue;
      const lines = rows.map((row) => JSON.stringify(row));
      const { columns } = door.columnsOf(header, lines, JSON.stringify({ tab: sheet, near }), text);
      await db.run(`DELETE FROM crossmarket.cells WHERE sheet = ${q(sheet)}`);
      await db.run("CREATE OR REPLACE TEMP TABLE lines (line STRING)");
      const appender = await db.createAppender("lines");
      for (const line of lines) {
        appender.appendVarchar(line);
        appender.endRow();
      }
      appender.closeSync();
      await db.run(
        `INSERT INTO crossmarket.cells SELECT ${q(sheet)}, FARM_FINGERPRINT(CONCAT(${q(columns ?? "")}, line)), ANY_VALUE(CAST(line::JSON AS STRING[])), ${q(columns ?? "")}, COUNT(*) FROM lines GROUP BY line`,
      );
    }
    await run(readNew("cells"));
    await run(`CREATE OR REPLACE TEMP TABLE deals AS ${unitsSql}`);
    await run(
      `DELETE FROM crossmarket.units; INSERT INTO crossmarket.units (${unitNames}) SELECT ${unitNames} FROM deals`,
    );
    await run(readNew("units"));
    await run("DELETE FROM crossmarket.latest; INSERT INTO crossmarket.latest VALUES (this_reader, this_print, now())");
    await fillBenchmarks(db, door.benchmarksOf(text));
    await ask(db, { day: today, ...everyMonth });
    return calls.rows - before;
  };
  const records = async (): Promise<Records> =>
    new Map(
      (await rowsOf(db, rollupSql)).map((row) => {
        const { madeAt: _, ...record } = recordOf(row, "");
        return [`${record.month} ${record.market}`, record] as const;
      }),
    );
  /** Makes the months from one on anew, and tells which partnerships each month is then made of. */
  const store = async (fromMonth: string): Promise<Record<string, number>> => {
    await ask(db, { day: today, fromMonth, toMonth: everyMonth.toMonth });
    await db.run(`CREATE OR REPLACE TEMP TABLE made_months AS ${rollupSql}`);
    for (const sql of keptSql) await db.run(sql.replace("CURRENT_TIMESTAMP()", "now()"));
    const rows = await rowsOf(db, "SELECT month, SUM(partnerships) AS n FROM crossmarket.rollup_data GROUP BY month");
    return Object.fromEntries(rows.map(({ month, n }) => [String(month), Number(n)]));
  };
  const unseen = async () => {
    const variables = { this_reader: "'r1'", this_print: `FARM_FINGERPRINT('${config.replaceAll("'", "''")}')` };
    return (await rowsOf(db, withVariables(unseenSql, variables))).map(({ sheet, message }) => `${sheet}: ${message}`);
  };
  return { refresh, records, store, unseen };
}

const own = (sheets: Sheets) => {
  const settings = readConfig(configRows);
  const all = Object.entries(sheets).flatMap(([name, rows]) => partnershipsOf({ name, rows }, settings, today));
  return recordsOf(all, settings, today);
};

describe("row by row, as BigQuery reads", () => {
  test("400 rows of text give the figures of the add-on's own roll-up", async () => {
    const sheets = { "Team A": teamRows(200, 1), "Team B": teamRows(200, 2) };
    const agency = await warehouse();
    await agency.refresh(sheets);
    const result = compared(own(sheets), await agency.records());
    expect(result.differing).toEqual([]);
    expect(result.numbers).toBeGreaterThan(900);
    expect(result.words).toBeGreaterThan(100);
    expect(result.worst).toBeLessThan(1e-9);
  });

  test("posts without a rate join their deal", async () => {
    const sheets = {
      Posts: [
        ["Creator", "Market", "Campaign", "Rate", "Likes", "Reach", "Date posted"],
        ["Maya", "US", "Autumn", "$1,200", "4,210", "118,400", "2026-10-02"],
        ["Maya", "US", "Autumn", "", "900", "20,000", "2026-10-09"],
        ["Maya", "US", "Autumn", "—", "700", "10,000", "2026-10-12"],
        ["Ella", "US", "Autumn", "$300", "100", "2,000", "2026-10-12"],
      ],
    };
    const agency = await warehouse();
    await agency.refresh(sheets);
    const records = await agency.records();
    expect(records.get("2026-10 US")).toMatchObject({ partnerships: 2, spend: 1500, reach: 150_400 });
    expect(compared(own(sheets), records).differing).toEqual([]);
    expect(await agency.unseen()).toEqual([]);
  });

  test("what one row cannot tell is told, a line a sheet", async () => {
    const sheets = {
      Odd: [
        ["Creator", "Market", "Rate", "Likes", "Date posted"],
        ["Maya", "US", "$1,200", "4,210", "2026-10-02"],
        ["Maya", "US", "$900", "3,000", "2026-10-03"],
        ["Maya", "US", "", "500", "2026-10-04"],
        ["", "US", "", "40", "2026-10-04"],
        ["Mars", "Mars", "$5", "40", "2026-10-04"],
        ["Ella", "US", "$5", "40", "soon"],
        ["Total", "", "$2,100", "", ""],
      ],
    };
    const agency = await warehouse();
    await agency.refresh(sheets);
    const told = await agency.unseen();
    expect(told).toHaveLength(4);
    for (const part of [
      "Rows without a creator: 1. ",
      "Rows of no market that Config knows: 1. ",
      "Rows without a month: 1. ",
      "Rows without a rate that may be posts of several deals of the same creator: 1. ",
    ])
      expect(told.some((line) => line.startsWith(`Odd: ${part}`))).toBe(true);
    expect((await agency.records()).get("2026-10 US")).toMatchObject({ partnerships: 3, spend: 2100 });
  });
});

describe("a refresh reads only what was never read", () => {
  const sheets = { "Team A": teamRows(60, 1), "Team B": teamRows(60, 2) };
  const edited = (rows: readonly (readonly string[])[]) =>
    rows.map((row, at) =>
      at > 0 && at <= 20 ? row.map((cell, place) => (place === 0 ? `${cell} (new)` : cell)) : row,
    );

  test("new and edited rows, and nothing the second time", async () => {
    const agency = await warehouse();
    expect(await agency.refresh(sheets)).toBe(122);
    expect(await agency.refresh(sheets)).toBe(0);
    expect(await agency.refresh(sheets, "r1", config, "2026-12-24")).toBe(0);
    const later = { ...sheets, "Team B": edited(sheets["Team B"]), "Team C": teamRows(30, 3) };
    expect(await agency.refresh(later)).toBe(20 + 31);
    expect(compared(own(later), await agency.records()).differing).toEqual([]);
  });

  test("a sheet that does not come keeps its last rows", async () => {
    const agency = await warehouse();
    await agency.refresh(sheets);
    const before = await agency.records();
    expect(await agency.refresh({ "Team A": sheets["Team A"] })).toBe(0);
    expect(compared(before, await agency.records()).differing).toEqual([]);
  });

  test("another reader and another Config read everything anew", async () => {
    const agency = await warehouse();
    await agency.refresh(sheets);
    expect(await agency.refresh(sheets, "r2")).toBe(122);
    const cheaper = JSON.stringify(
      configRows.map((row) => (row[0] === "benchmarkCPE" ? row.map((cell, at) => (at > 3 && cell ? 1 : cell)) : row)),
    );
    expect(await agency.refresh(sheets, "r2", cheaper)).toBe(122);
  });

  test("a closed month stays as it was made, also where its rows have left the sheets", async () => {
    const header = ["Creator", "Market", "Rate", "Likes", "Date posted"];
    const row = (creator: string, month: string) => [creator, "US", "$500", "900", `2026-${month}-05`];
    const agency = await warehouse();
    await agency.refresh({ Team: [header, row("Maya", "08"), row("Ella", "09"), row("Zoe", "10")] });
    expect(await agency.store("0000-00")).toEqual({ "2026-08": 1, "2026-09": 1, "2026-10": 1 });
    await agency.refresh({ Team: [header, row("Ella", "08"), row("Zoe", "10"), row("Mia", "10")] });
    expect(await agency.store("2026-09")).toEqual({ "2026-08": 1, "2026-10": 2 });
  });
});

describe("the registry", () => {
  /** sheet, address, tab, active, dates, market, columns */
  const lines = [
    ["Berlin", "https://a", "Team", "yes", "DMY", "", ""],
    ["Boston", "https://b", " Team's ", null, null, null, "40"],
    ["Москва", "https://c", "Команда", "да", "", "", "много"],
    ["Paris", "https://d", "Team", "no", "", "", ""],
    ["Rome", "https://e", "Team", "sometimes", "", "", ""],
    ["Oslo", "", "Team", "yes", "", "", ""],
    ["Lima", "https://f", "Team", "yes", "ymd", "", "1000"],
    ["Twin", "https://g", "Team", "yes", "", "", ""],
    ["Twin", "https://h", "Team", "yes", "", "", ""],
    ["", "https://i", "Team", "yes", "", "", ""],
    [null, null, null, null, null, null, null],
  ];
  const q = (value: string | null) => (value === null ? "NULL" : `'${value.replaceAll("'", "''")}'`);

  test("lists the sheets that are to be read, and says of every other line why it is not", async () => {
    const { db } = await openWarehouse(door);
    const run = (sql: string) => rowsOf(db, sql.replaceAll("SAFE_CAST", "TRY_CAST"));
    await run(`CREATE TABLE crossmarket.registry (${registryColumns.map((name) => `${name} STRING`).join(", ")})`);
    await run(
      `INSERT INTO crossmarket.registry VALUES ${lines.map((line) => `(${line.map(q).join(", ")})`).join(", ")}`,
    );
    await run(`CREATE TEMP TABLE listed AS ${listedSql}`);
    expect(await run(`SELECT sheet, tab, dates, width FROM listed WHERE ${isReadable} ORDER BY address`)).toEqual([
      { sheet: "Berlin", tab: "Team", dates: "dmy", width: 26n },
      { sheet: "Boston", tab: "Team's", dates: "", width: 40n },
      { sheet: "Москва", tab: "Команда", dates: "", width: 26n },
    ]);
    const told = (await run(listedProblems)).map(({ sheet, message }) => `${sheet}: ${message}`).sort();
    expect(told).toEqual([
      expect.stringMatching(/^Lima: .*“1000” under columns, and 300 were read/),
      expect.stringMatching(/^Lima: .*“ymd” under dates: write dmy/),
      expect.stringMatching(/^Oslo: .*does not say where this sheet is/),
      expect.stringMatching(/^Registry: lines with an address and no name: 1\./),
      expect.stringMatching(/^Rome: .*“sometimes” under active: write yes or no/),
      expect.stringMatching(/^Twin: several lines of the registry have this name/),
      expect.stringMatching(/^Москва: .*“много” under columns, and 26 were read/),
    ]);
  });
});
