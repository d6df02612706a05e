import { describe, expect, test } from "vitest";
import { freshConfig } from "../../src/domain/config/config.ts";
import { openTeam, sample } from "./sheet.ts";

const header = ["Creator", "Market", "Rate", "KPIs", "Results"];
const maya = ["Maya", "US", "$1,200", "reach 100k", "likes 4,210; comments 187; saves 640"];

describe("setting up a sheet", () => {
  test("writes the Config tab, names it MARKETS and says what it found", () => {
    const team = openTeam({ file: sample("partnerships.csv") });
    team.does("setUp", {});
    expect(team.read("Config").map(([key]) => key)).toEqual(freshConfig().map(([key]) => key));
    expect(team.toasts().join()).toMatch(/20 partnerships read. Markets in Config: United States, Russia/);
    team.type("G2", '=MARKET_PARAMETER("RU"; "prepayShare"; MARKETS)');
    expect(team.read("G2")).toEqual([[0.5]]);
  });

  test("run twice changes nothing", () => {
    const team = openTeam({ file: sample("partnerstva.csv") });
    team.does("setUp", {});
    const before = [team.read("Config"), team.tabs().map(({ name }) => name), team.read("partnerstva")];
    team.does("setUp", {});
    expect([team.read("Config"), team.tabs().map(({ name }) => name), team.read("partnerstva")]).toEqual(before);
  });

  test("keeps what a person typed into Config, and adds what is new", () => {
    const team = openTeam({ cells: { Team: [header, maya] } });
    team.does("setUp", {});
    const rows = team.read("Config").map(([key]) => key);
    const net = rows.indexOf("netDays") + 1;
    const old = rows.indexOf("revisionRounds") + 1;
    team.type(`Config!E${net}`, "45");
    team.type(`Config!F1`, "FR");
    team.type(`Config!A${old}`, "our own row");
    team.does("setUp", {});
    const after = team.read("Config");
    expect(after[net - 1]?.[4]).toBe(45);
    expect(after[0]?.[5]).toBe("FR");
    expect(after[old - 1]?.[0]).toBe("our own row");
    expect(after.filter(([key]) => key === "revisionRounds")).toHaveLength(1);
  });

  test("a third market is a column: a formula knows it at once", () => {
    const team = openTeam({ cells: { Team: [header, maya] } });
    team.does("setUp", {});
    team.type("Config!F1", "FR");
    team.type("G2", '=MARKET_PARAMETER("FR"; "netDays"; MARKETS)');
    expect(team.read("G2")).toEqual([[30]]);
  });

  test("a benchmark changed in Config changes the formula that leans on it", () => {
    const team = openTeam({
      cells: {
        Team: [header, ["Maya", "US", "$1,200", "", "ER 3.0%; authenticity 85%; US 64%; women 78%; 25-44 59%"]],
      },
    });
    team.does("setUp", {});
    const rowOf = (key: string) => team.read("Config").findIndex(([cell]) => cell === key) + 1;
    team.type("G2", "=AUDIENCE_QUALITY(E2; B2; MARKETS)");
    expect(team.read("G2")[0]?.[0]).toBe("– needs a target audience (Config tab)");
    for (const [key, target] of [
      ["targetCountry", "US"],
      ["targetAge", "25–44"],
      ["targetGender", "women 70%"],
    ] as const)
      team.type(`Config!D${rowOf(key)}`, target);
    expect(team.read("G2")[0]?.[0]).toBeCloseTo(75.8, 1);
    const row = team.read("Config").findIndex(([key]) => key === "benchmarkER") + 1;
    team.type(`Config!E${row}`, "3%");
    expect(team.read("G2")[0]?.[0]).toBeCloseTo(72.6, 1);
  });

  test("does not touch the team's own cells", () => {
    const team = openTeam({ file: sample("partnerships.csv") });
    const before = team.read("partnerships");
    team.does("setUp", {});
    expect(team.read("partnerships")).toEqual(before);
  });
});

describe("a sheet that cannot be set up", () => {
  test("without a table gets a sentence and stays as it is", () => {
    const team = openTeam({ cells: { Notes: [["hello"], ["world"]] } });
    expect(() => team.does("setUp", {})).toThrow(/No table of partnerships was found on “Notes”/);
    expect(team.tabs().map(({ name }) => name)).toEqual(["Notes"]);
  });

  test.each([
    [
      "a tab that is not there",
      { tabs: { Winter: { use: false } } },
      /no tab “Winter” with partnerships. There are “Team”/,
    ],
    ["a heading that is not there", { columns: { Team: { Fee: "rate" } } }, /tab “Team” has no column “Fee”/],
    ["a market that is not shipped", { markets: ["US", "XX"] }, /no market “XX”/],
    ["no market at all", { markets: [] }, /at least one market/],
  ])("with answers about %s writes nothing", (_, answers, sentence) => {
    const team = openTeam({ cells: { Team: [header, maya] } });
    expect(() => team.does("setUp", answers)).toThrow(sentence);
    expect(team.tabs().map(({ name }) => name)).toEqual(["Team"]);
  });

  test("speaks Russian in a Russian sheet", () => {
    const team = openTeam({ cells: { Лист1: [["привет"]] }, locale: "ru_RU" });
    expect(() => team.does("setUp", {})).toThrow(/Таблица размещений не найдена/);
  });
});
