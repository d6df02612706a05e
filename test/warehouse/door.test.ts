import { describe, expect, test } from "vitest";
import { teamRows, warehouseConfig } from "../../scripts/bench/warehouse/rows.ts";
import { declaredIn } from "../../scripts/warehouse/check/statements.ts";
import { configJson, refreshSql } from "../../scripts/warehouse/sql/refresh.ts";
import { namesOf, tables } from "../../scripts/warehouse/sql/tables.ts";
import { type Config, freshConfig, type Market, readConfig } from "../../src/domain/config/config.ts";
import { benchmarkRows, keysInTab, neededKeys, settingKeys } from "../../src/warehouse/benchmarks.ts";
import { benchmarksOf, columnsOf, headerOf, readRow } from "../../src/warehouse/index.ts";
import { readSheet } from "../../src/warehouse/rows.ts";

const config = JSON.stringify(warehouseConfig());

describe("a heading is known by itself, in any language", () => {
  test.each([
    [["Creator", "Market", "Rate", "Results"], true],
    [["Блогер", "Страна", "Стоимость, ₽", "Охват", "Лайки", null], true],
    [["Influencer Name", "Followers", "Likes", "Comments", "Fee (USD)"], true],
    [["Name des Creators", "Land", "Honorar", "Reichweite"], true],
    [["Maya", "US", "$1,200", "likes 4,210"], false],
    [["Partnerships 2026", "", "", ""], false],
    [["Instagram", "", "TikTok", ""], false],
    [["", null, ""], false],
  ] as const)("%j", (cells, isHeading) => {
    expect(headerOf(cells) !== null).toBe(isHeading);
  });
});

/** The columns of a sheet whose rows come in any order. */
function sheet(header: readonly string[], rows: readonly (readonly string[])[], place: object = {}) {
  const lines = [...rows, header].map((row) => JSON.stringify(row));
  return columnsOf(headerOf(header) ?? "", lines, JSON.stringify({ tab: "Team", ...place }), config);
}

describe("one row by its columns", () => {
  const header = ["Creator", "Market", "Rate", "KPIs", "Results", "Status", "Planned date", "Date posted"];
  const { columns } = sheet(header, []);
  const read = (...cells: string[]) => readRow(cells, columns ?? "", config);

  test("is a typed row with its market, its month and its amounts", () => {
    expect(
      read("Maya", "США", "$1,200", "reach 100k", "Reach 118,400; likes 4,210", "live", "", "2026-10-14"),
    ).toMatchObject({
      ...{ kind: "partnership", market: "US", month: "2026-10", creator: "Maya", status: "live", hasRate: true },
      ...{ spend: 1200, reach: 118_400, kpisSet: 1, kpisMet: 1, cpe_usual: expect.any(Number), deal: "maya|US|" },
    });
  });

  test.each([
    ["live", "live"],
    ["вышло", "live"],
    ["planned", "plan"],
    ["перенос", "off"],
    ["cancelled", "off"],
    ["", null],
  ])("its status %j is %j", (typed, status) => {
    expect(read("Maya", "US", "$5", "", "likes 1", typed, "2026-10-01", "").status).toBe(status);
  });

  test.each([
    [["Total", "", "$4,000"], "total"],
    [["— США —"], "section"],
    [header, "header"],
    [["", "", ""], "blank"],
    [["", "US", "$5", "", "likes 40"], "merged"],
  ])("%j is no partnership but %s", (cells, kind) => {
    expect(read(...cells)).toMatchObject({ kind, market: null, spend: null, kpisSet: 0 });
  });

  test("a dash for a rate is none of its own", () => {
    expect(read("Maya", "US", "—", "", "likes 1")).toMatchObject({ hasRate: false, deal: "maya|US|" });
  });
});

test("a row over which the reader stumbles stops nobody: it is told as unread", () => {
  const broken = '{"columns":[null],"place":{"tab":"Team"}}';
  expect(readRow(["Maya", "US", "$5"], broken, config)).toMatchObject({ kind: "unread", spend: null, hasRate: false });
  expect(() => readRow(["Maya"], broken, "[]")).toThrow(/no config table/);
});

describe("dates as a spreadsheet shows them", () => {
  const header = ["Creator", "Market", "Rate", "Likes", "Date posted"];
  const monthOf = (shown: string, dates?: string, market = "US"): unknown => {
    const { columns } = sheet(header, [], dates ? { dates } : {});
    return readRow(["Maya", market, "$5", "10", shown], columns ?? "", config).month;
  };

  test.each([
    ["10/12/2026", "dmy", "2026-12"],
    ["10/12/2026", "mdy", "2026-10"],
    ["10/12/26", "dmy", "2026-12"],
    ["14.10.2026", "mdy", "2026-10"],
    ["October 14, 2026", "dmy", "2026-10"],
    ["2026-10-14", "dmy", "2026-10"],
    ["10/12/2026 18:30:00", "dmy", "2026-12"],
    ["10/14/2026", undefined, "2026-10"],
    ["10/12/2026", undefined, "2026-10"],
  ])("%s, said to be %s, is of %s in a row of the US", (shown, dates, month) => {
    expect(monthOf(shown, dates)).toBe(month);
  });

  test("the registry's order counts whatever the market's own is", () => {
    expect([monthOf("10/12/2026", "mdy", "UK"), monthOf("10/12/2026", undefined, "UK")]).toEqual([
      "2026-10",
      "2026-12",
    ]);
  });

  test.each([
    ["dmy", "10/14/2026", "month first"],
    ["mdy", "14/10/2026", "day first"],
  ])("a sheet said to be %s that holds %s is not read, and told", (dates, shown, part) => {
    const { columns, problem } = sheet(header, [["Maya", "US", "$5", "10", shown]], { dates });
    expect(columns).toBeNull();
    expect(problem).toContain(shown);
    expect(problem).toContain(part);
  });
});

describe("columns", () => {
  test("what they hold decides, in whatever order the rows come", () => {
    const header = ["Creator", "Market", "Rate", "ER %"];
    const rows = [
      ["Maya", "US", "$5", "3.1"],
      ["Ella", "US", "$5", "2.4"],
    ];
    const one = sheet(header, rows).columns;
    expect(sheet(header, [...rows].reverse()).columns).toBe(one);
    expect(readRow(["Maya", "US", "$5", "3.1"], one ?? "", config).erByFollowers).toBeCloseTo(0.031, 12);
  });

  test("three hundred of them are read", () => {
    const header = [
      "Creator",
      "Market",
      "Rate",
      "Date posted",
      ...Array.from({ length: 295 }, (_, at) => `Vibe ${at}`),
      "Reach",
    ];
    const cells = ["Maya", "US", "$500", "2026-10-02", ...Array.from({ length: 295 }, () => ""), "900"];
    const { columns } = sheet(header, [cells]);
    expect(readRow(cells, columns ?? "", config)).toMatchObject({ spend: 500, reach: 900, month: "2026-10" });
  });

  test("a tab called after a market or a month gives them to its rows", () => {
    const header = ["Creator", "Rate", "Likes"];
    const { columns } = sheet(header, [], { tab: "Россия · Окт 2026" });
    expect(readRow(["Аня", "5000", "10"], columns ?? "", config)).toMatchObject({ market: "RU", month: "2026-10" });
    for (const market of ["UK", "uk", "Великобритания", "🇬🇧"]) {
      const named = sheet(header, [], { market });
      expect(readRow(["Mia", "£5", "10"], named.columns ?? "", config).market).toBe("UK");
    }
    expect(sheet(header, [], { market: "Mars" }).problem).toMatch(
      /market “Mars”, which Config does not know: write it/,
    );
  });

  test("a tab called October is of the year in which it was looked at, and the day leaves no trace", () => {
    const header = ["Creator", "Market", "Rate", "Likes"];
    const { columns } = sheet(header, [], { tab: "October", near: "2026-11-03" });
    expect(readRow(["Mia", "US", "$5", "10"], columns ?? "", config).month).toBe("2026-10");
    expect(sheet(header, [], { tab: "October", near: "2026-12-24" }).columns).toBe(columns);
  });

  test("no table is a sentence", () => {
    expect(columnsOf('["a","b"]', [], '{"tab":"x"}', config)).toEqual({
      columns: null,
      problem: "no row names the columns of a table of partnerships",
    });
  });
});

describe("Config", () => {
  test("what is no Config is a sentence", () => {
    expect(() => benchmarksOf('[["Creator","Market"],["Maya","US"]]')).toThrow(/no config table.*key/);
  });

  test("one of an older edition names what it lacks", () => {
    const old = warehouseConfig().filter(([key]) => key !== "kpisPass" && key !== "scaleAt");
    const [first] = benchmarksOf(JSON.stringify(old));
    expect(first).toMatchObject({ market: "US", kpisPass: null, scaleAt: null });
    expect(String(first?.lacks).split(", ")).toHaveLength(2);
    expect(benchmarksOf(config)[0]?.lacks).toBeNull();
  });

  test("nothing is read but the keys that SQL hands over", () => {
    const noted = new Set<string>();
    const watched = (market: Market): Market => ({
      ...market,
      values: new Proxy(market.values, {
        get: (values, key) => {
          if (typeof key === "string") noted.add(key);
          return Reflect.get(values, key);
        },
      }),
    });
    const settings: Config = { markets: readConfig(warehouseConfig()).markets.map(watched) };
    expect(readSheet(teamRows(400, 6), { tab: "Team" }, settings)).toMatchObject({ tables: 1 });
    benchmarkRows(settings);
    expect([...noted].filter((key) => !(neededKeys as readonly string[]).includes(key))).toEqual([]);
    for (const key of ["locale", "currency", "targetAge", "weightER", "benchmarkCPE", ...settingKeys])
      expect(noted).toContain(key);
  });

  test("with those rows alone the figures are the same", () => {
    const keys = keysInTab();
    const few = warehouseConfig().filter(
      ([key]) => key === "key" || keys.includes(String(key)) || String(key).startsWith("benchmark"),
    );
    expect(few.length).toBeLessThan(freshConfig().length);
    const rows = teamRows(200, 7);
    const read = (text: readonly (readonly unknown[])[]) => readSheet(rows, { tab: "Team" }, readConfig(text as never));
    expect(read(few)).toEqual(read(warehouseConfig()));
    for (const key of keys) expect(configJson).toContain(`'${key}'`);
  });
});

test("no script variable is called as a column is: inside a statement the column would hide it", () => {
  const variables = declaredIn(refreshSql("0123456789ab"));
  const columns = new Set(Object.values(tables).flatMap((table) => namesOf(table).map((name) => name.toLowerCase())));
  expect(variables.length).toBeGreaterThan(4);
  expect(variables.filter((name) => columns.has(name.toLowerCase()))).toEqual([]);
});
