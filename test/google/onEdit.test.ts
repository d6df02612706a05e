import { expect, test } from "vitest";
import { openTeam } from "./sheet.ts";

const rows = [
  ["Our partnerships"],
  ["Creator", "Market", "Rate", "KPIs", "Results"],
  ["Maya", "US", "$1,200", "reach 100k", "reach 118,400; likes 4,210; comments 187; saves 640"],
];

test.each([
  ["=CPE()", /^=CPE\(C3[;,] ?E3[;,] ?B3[;,] ?MARKETS\)$/, 0.238],
  ["=cpe( )", /^=CPE\(C3/, 0.238],
  ["=REACH_PER_SPEND()", /^=REACH_PER_SPEND\(C3/, 98.667],
  ["=ENGAGEMENT_RATE()", /^=ENGAGEMENT_RATE\(E3[;,] ?[;,] ?B3[;,] ?MARKETS\)$/, 0.0425],
])("%s in a partnership row completes itself", (typed, formula, value) => {
  const team = openTeam({ cells: { Team: rows } });
  team.does("setUp", {});
  team.type("Team!G3", typed);
  expect(team.read("Team!G3")[0]?.[0]).toBeCloseTo(value, 3);
  const { data } = team.revisions.snapshot();
  expect(JSON.stringify(data)).toMatch(new RegExp(formula.source.replace("^", "").replace("$", "")));
});

test("above the table nothing is completed, and the function says what to type", () => {
  const team = openTeam({ cells: { Team: rows } });
  team.does("setUp", {});
  team.type("Team!G1", "=CPE()");
  expect(team.read("Team!G1")).toEqual([["– type =CPE(rate; results; market; MARKETS)"]]);
});

test("a function that cannot know its arguments is left to the person", () => {
  const team = openTeam({ cells: { Team: rows } });
  team.does("setUp", {});
  team.type("Team!G3", "=METRIC()");
  expect(String(team.read("Team!G3")[0]?.[0])).toMatch(/^– type =METRIC\(cell; key; market; MARKETS\)/);
});

test("a share with decimals, typed over a whole one in Config, is shown with them, and so are those that follow it", () => {
  const team = openTeam({ cells: { Team: rows } });
  team.does("setUp", { markets: ["US", "RU"] });
  const row = team.read("Config").findIndex(([key]) => key === "prepayShare");
  const shown = () => (team.display("Config")[row] ?? []).slice(3, 6);
  expect(shown()).toEqual(["0%", "0%", "50%"]);
  team.type(`Config!D${row + 1}`, "12.5%");
  expect(shown()).toEqual(["12.5%", "12.5%", "50%"]);
  team.type(`Config!D${row + 1}`, "30%");
  expect(shown().slice(0, 1)).toEqual(["30.0%"]);
});
