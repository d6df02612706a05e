/** The Config tab in a sheet: made and completed. */
import { describe, expect, test } from "vitest";
import type { Cell } from "../../src/domain/cell.ts";
import { freshConfig } from "../../src/domain/config/config.ts";
import { older, partnerships, russians, wholeTab } from "./configTabs.ts";
import { openTeam, type Team } from "./sheet.ts";

const columnOf = (team: Team, code: string) => (team.read("Config")[0] ?? []).indexOf(code);
const rowOf = (team: Team, key: string) => team.read("Config").findIndex(([cell]) => cell === key) + 1;
const cellOf = (team: Team, key: string, code: string): Cell =>
  team.read("Config")[rowOf(team, key) - 1]?.[columnOf(team, code)];

describe("a fresh Config tab", () => {
  test("is a form in the sheet's language: keys hidden, labels in view, weights folded away", () => {
    const team = openTeam({ cells: { Team: partnerships }, locale: "ru_RU" });
    team.does("setUp", russians);
    expect(team.read("Config")[0]).toEqual(["key", "Параметр", "Что делает", "*", "US", "RU"]);
    const { sheet } = wholeTab(team);
    expect(sheet.cols[0]).toMatchObject({ isHidden: true });
    expect(sheet.panes).toMatchObject({ xSplit: 2, ySplit: 1 });
    expect(sheet.headerGroups.ROW).toHaveLength(3); // platforms, audience quality, verdicts
    expect(sheet.headerGroups.ROW.every(({ isFolded }: { isFolded: boolean }) => isFolded)).toBe(true);
  });

  test("has room for a new row and a new market, and no more", () => {
    const team = openTeam({ cells: { Team: partnerships } });
    team.does("setUp", russians);
    const height = freshConfig(["US", "RU"]).length;
    expect(wholeTab(team)).toMatchObject({
      sheet: { rowNumber: height + 10, colNumber: 9 },
      names: { MARKETS: "Config!A:I" },
    });
  });

  test("shows the default in grey where a market has no value of its own, and follows it", () => {
    const team = openTeam({ cells: { Team: partnerships } });
    team.does("setUp", russians);
    const row = rowOf(team, "netDays");
    expect([cellOf(team, "netDays", "RU"), cellOf(team, "launchOffset", "RU")]).toEqual([0, 1]);
    team.type(`Config!D${rowOf(team, "launchOffset")}`, "2");
    expect(cellOf(team, "launchOffset", "RU")).toBe(2);
    team.type(`Config!F${rowOf(team, "launchOffset")}`, "3");
    team.type(`Config!D${rowOf(team, "launchOffset")}`, "");
    expect(["US", "RU"].map((code) => cellOf(team, "launchOffset", code))).toEqual(["", 3]);
    expect(row).toBeGreaterThan(1);
    expect(JSON.stringify(wholeTab(team).sheet.conditionalFormats)).toContain("ISFORMULA");
  });

  test("has its sources in notes, on the cell that they are about", () => {
    const team = openTeam({ cells: { Team: partnerships } });
    team.does("setUp", { markets: ["US", "KZ"] });
    const row = rowOf(team, "benchmarkCPM");
    expect(wholeTab(team).notes[`${row},5`]).toMatch(/rate card, Mar 2026/);
    expect(wholeTab(team).notes[`${row},6`]).toMatch(/^Blank on purpose/);
  });
});

describe("a tab that is there already", () => {
  test("of a team, with something else in it, stays: ours stands beside it", () => {
    const team = openTeam({ cells: { Team: partnerships, Config: [["my own things"], ["and more"]] } });
    team.does("setUp", russians);
    team.does("setUp", russians);
    expect(team.tabs().map(({ name }) => name)).toEqual(["Team", "Config", "Config (Crossmarket)"]);
    expect(team.read("Config")).toEqual([["my own things"], ["and more"]]);
    team.type("Team!G2", '=MARKET_PARAMETER("RU"; "prepayShare"; MARKETS)');
    expect(team.read("Team!G2")).toEqual([[0.5]]);
  });

  test("and empty is filled", () => {
    const team = openTeam({ cells: { Team: partnerships, Config: [[""]] } });
    team.does("setUp", russians);
    const other = openTeam({ cells: { Team: partnerships } });
    other.does("setUp", russians);
    expect(team.read("Config")).toEqual(other.read("Config"));
  });

  test("run twice changes nothing", () => {
    const team = openTeam({ cells: { Team: partnerships } });
    team.does("setUp", russians);
    const before = wholeTab(team);
    team.does("setUp", russians);
    expect(wholeTab(team)).toEqual(before);
  });

  test("gets a market later, with what is shipped of it; what was typed stays", () => {
    const team = openTeam({ cells: { Team: partnerships } });
    team.does("setUp", russians);
    team.type(`Config!E${rowOf(team, "netDays")}`, "45");
    team.does("setUp", { markets: ["US", "RU", "DE"] });
    expect(team.read("Config")[0]).toEqual(["key", "Parameter", "What it does", "*", "US", "RU", "DE"]);
    expect(["US", "DE"].map((code) => cellOf(team, "netDays", code))).toEqual([45, 30]);
    expect(cellOf(team, "currency", "DE")).toBe("EUR");
    expect(wholeTab(team).names).toEqual({ MARKETS: "Config!A:J" });
  });

  test("fills a column of which only the head was typed, by its name too", () => {
    const team = openTeam({ cells: { Team: partnerships } });
    team.does("setUp", russians);
    team.type("Config!G1", "Казахстан");
    team.type("Config!H1", "FR");
    team.does("setUp", russians);
    expect(team.read("Config")[0]?.slice(4)).toEqual(["US", "RU", "KZ", "FR"]);
    expect(["KZ", "FR"].map((code) => cellOf(team, "currency", code))).toEqual(["KZT", ""]);
    expect(cellOf(team, "netDays", "FR")).toBe(30);
  });
});

test("what the brand answers stands under the star, numbers as numbers", () => {
  const team = openTeam({ cells: { Team: partnerships } });
  team.does("setUp", { ...russians, brand: { brand: "=Tea", exclusivityDays: "30", sopLink: "https://tea.example" } });
  expect(["brand", "exclusivityDays", "sopLink"].map((key) => cellOf(team, key, "*"))).toEqual([
    "=Tea",
    30,
    "https://tea.example",
  ]);
});

test("an older tab keeps everything that was typed, and what is new stands below", () => {
  const team = openTeam({ cells: { Team: partnerships, Config: older } });
  team.does("setUp", russians);
  const rows = team.read("Config");
  expect(rows.slice(0, older.length)).toEqual(older);
  expect(rows[older.length]?.[1]).toBe("New in this version");
  expect(rows.some(([key]) => key === "disclosureLabelForCreator")).toBe(false);
  expect(cellOf(team, "turnaroundDays", "RU")).toBe(10);
});

test("service calls do not grow with the team's rows", () => {
  const calls = (rows: number) => {
    const more = Array.from({ length: rows }, (_, i) => [`Maya ${i}`, "US", "$100", "", "likes 5"]);
    return openTeam({ cells: { Team: [...partnerships, ...more] } }).run("setUp", [JSON.stringify(russians)]).calls;
  };
  expect(calls(200)).toBe(calls(2));
});
