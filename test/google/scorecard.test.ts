import { expect, test } from "vitest";
import { openSetUp, openTeam, sample, type Team, usualTabs } from "./sheet.ts";

function prepared(): Team {
  const team = openSetUp({ file: sample("partnerships.csv") });
  return team;
}
const people = (team: Team) =>
  team
    .read("Scorecard")
    .slice(4)
    .filter(([name]) => name !== "");

test("the menu makes a tab with a line a creator, and opens it", () => {
  const team = prepared();
  team.does("scorecard");
  expect(team.read("Scorecard!A1")[0]?.[0]).toBe("Scorecard");
  expect(people(team)).toHaveLength(20);
  expect(new Set(people(team).map(([, , verdict]) => String(verdict).slice(0, 1)))).toEqual(
    new Set(["▲", "●", "◆", "▼", "○"]),
  );
});

test("what the Creators tab knows of an audience makes its verdict sure", () => {
  const team = prepared();
  const rows = team.read("Config");
  const at = (key: string) => rows.findIndex(([one]) => one === key) + 1;
  team.type(`Config!E${at("targetCountry")}`, "US");
  team.does("creators");
  const head = team.read("Creators")[0] ?? [];
  const ella = team.read("Creators").findIndex(([name]) => name === "Ella Fit") + 1;
  team.type(`Creators!${String.fromCharCode(65 + head.indexOf("Audience"))}${ella}`, "US 70%; real 88%");
  team.does("scorecard");
  expect(
    people(team)
      .find(([name]) => name === "Ella Fit")
      ?.slice(2, 4),
  ).toEqual(["▲ Scale", "● sure"]);
});

test("made again it is the same, and fewer creators leave no old lines behind", () => {
  const team = prepared();
  team.does("scorecard");
  const before = team.read("Scorecard");
  team.does("scorecard");
  expect(team.read("Scorecard")).toEqual(before);
  for (const row of [2, 3, 4]) team.type(`A${row}`, "");
  for (const row of [2, 3, 4]) team.type(`E${row}`, "");
  team.does("scorecard");
  expect(people(team).length).toBeLessThan(20);
});

test("our own scorecard is never read as a table of partnerships, not even without its mark", () => {
  const team = prepared();
  team.does("scorecard");
  const state = team.exportState();
  (state.side as unknown as { metadata: unknown[] }).metadata = [];
  const copy = openTeam({ state });
  copy.does("check");
  expect(copy.read("Check!A1")[0]?.[0]).toMatch(/20 partnerships/);
});

test("a tab “Scorecard” of the team's own stays as it is", () => {
  const team = openSetUp({
    cells: {
      Team: [
        ["Creator", "Market", "Rate", "KPIs", "Results"],
        ["A", "US", "$500", "", "reach 5k; engagements 300; posted Oct 3, 2026"],
      ],
      Scorecard: [["My own points", "A", 7]],
    },
  });
  team.does("scorecard");
  expect(team.read("Scorecard")).toEqual([["My own points", "A", 7]]);
  expect(team.read("'Scorecard (Crossmarket)'!A1")[0]?.[0]).toBe("Scorecard");
});

test("costs the same service calls, whatever the rows", () => {
  const calls = [10, 300].map((count) => {
    const rows = Array.from({ length: count }, (_, i) => [
      `Creator ${i}`,
      i % 2 ? "US" : "RU",
      i % 2 ? "$1,200" : "90 000 ₽",
      "",
      "reach 80k; engagements 900; posted Oct 3, 2026",
    ]);
    const team = openSetUp({
      ...usualTabs,
      cells: { Team: [["Creator", "Market", "Rate", "KPIs", "Results"], ...rows] },
    });
    return [1, 2].map(() => team.run("scorecard", []).calls);
  });
  expect(calls[1]).toEqual(calls[0]);
});
