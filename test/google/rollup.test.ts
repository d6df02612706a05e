import { describe, expect, test } from "vitest";
import { openTeam, sample, type Team } from "./sheet.ts";

function rolledUp(undated = "leave"): Team {
  const team = openTeam({ file: sample("partnerships.csv") });
  team.does("setUp");
  team.does("rollup", { month: "2026-10", undated });
  return team;
}

describe("the monthly roll-up", () => {
  test("is a row a market in the tab Rollup, with the count of rows behind each figure", () => {
    const rows = rolledUp().read("Rollup");
    expect(rows[0]?.[0]).toBe("Roll-up by market: October 2026");
    const header = rows[2] ?? [];
    const at = (name: string) => header.indexOf(name);
    const months = rows.slice(3).filter(([month]) => month === "2026-10");
    expect(months.map((row) => row[1])).toEqual(["US", "RU", "KZ"]);
    expect(months.map((row) => row[at("Partnerships")])).toEqual([8, 7, 1]);
    expect(months.map((row) => row[at("CPE, pooled: rows")])).toEqual([6, 5, 1]);
  });

  test("says how many rows have no date", () => {
    expect(rolledUp().read("Rollup!A2")[0]?.[0]).toMatch(/2 without a date are left out/);
    expect(rolledUp("count").read("Rollup!A2")[0]?.[0]).toMatch(/2 without a date are counted in/);
  });

  test("run again for the same month stays in the same place, with one chart", () => {
    const team = rolledUp();
    const before = team.read("Rollup");
    team.does("rollup", { month: "2026-10", undated: "leave" });
    expect(team.read("Rollup")).toEqual(before);
    expect(JSON.stringify(team.exportState().workbook).match(/"chartId"/g)).toHaveLength(1);
  });

  test("keeps other months", () => {
    const team = rolledUp();
    team.does("rollup", { month: "2026-09", undated: "leave" });
    const months = team
      .read("Rollup")
      .slice(3)
      .map(([month]) => month)
      .filter((month) => month !== "");
    expect(months).toEqual(["2026-09", "2026-09", "2026-10", "2026-10", "2026-10"]);
  });

  test("of a month without partnerships is a sentence, and nothing is written", () => {
    const team = openTeam({ file: sample("partnerships.csv") });
    team.does("setUp");
    expect(() => team.does("rollup", { month: "2025-01", undated: "leave" })).toThrow(
      /no partnership is dated 2025-01. Months found: 2026-10/,
    );
    expect(team.tabs().map(({ name }) => name)).not.toContain("Rollup");
  });

  test.each([
    [{ month: "October", undated: "leave" }, /month/],
    [{ month: "2026-10", undated: "maybe" }, /undated/],
  ])("refuses the answers %j with a sentence", (answers, sentence) => {
    const team = openTeam({ file: sample("partnerships.csv") });
    team.does("setUp");
    expect(() => team.does("rollup", answers)).toThrow(sentence);
  });

  test("asks for the month, offering what there is", () => {
    const team = openTeam({ file: sample("partnerstva.csv") });
    team.does("setUp");
    expect(team.does("rollupChoices")).toMatchObject({
      months: expect.arrayContaining([{ month: "2026-10", rows: 7 }]),
      undated: 1,
      language: "ru",
    });
    team.does("rollup");
    expect(team.events.some((event) => event.kind === "dialog")).toBe(true);
  });

  test("costs as many service calls for 400 rows as for 10", () => {
    const calls = [10, 400].map((count) => {
      const rows = Array.from({ length: count }, (_, i) => [
        `Creator ${i}`,
        i % 2 ? "US" : "RU",
        "$1,200",
        "",
        "reach 80k; likes 900; posted Oct 3, 2026",
      ]);
      const team = openTeam({ cells: { Team: [["Creator", "Market", "Rate", "KPIs", "Results"], ...rows] } });
      team.does("setUp");
      return team.run("rollup", [JSON.stringify({ month: "2026-10", undated: "leave" })]).calls;
    });
    expect(calls[1]).toBe(calls[0]);
  });
});
