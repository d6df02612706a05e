/** The Config tab is made good after a run that died anywhere. */
import { describe, expect, test } from "vitest";
import type { RuntimeState } from "../../scripts/workbench/runtime/types.ts";
import { older, partnerships, russians, wholeTab } from "./configTabs.ts";
import { deadAt } from "./deadAt.ts";
import { openTeam } from "./sheet.ts";

function stateOf(cells: Record<string, (string | number)[][]>, ...answers: object[]): RuntimeState {
  const team = openTeam({ cells });
  for (const one of answers) team.does("setUp", one);
  return team.exportState();
}

/** A column that nothing knows, a market that one row lacks. */
const tracker = [
  ["Creator", "Market", "Rate", "Likes", "Vibe"],
  ["Maya", "US", "$1,200", 4210, "sunny"],
  ["Ella", "USA", "$900", 2100, "calm"],
];
const answered = {
  ...russians,
  defaultMarket: "US",
  tabs: { Team: { use: true, market: "US" } },
  columns: { Team: { Vibe: "notes" } },
  brand: { brand: "Tea" },
};

describe.each([
  ["with all that can be answered", stateOf({ Team: tracker }), answered, 1],
  ["beside a tab of the team's", stateOf({ Team: partnerships, Config: [["my own things"]] }), russians, 23],
  ["on one that gets a market", stateOf({ Team: partnerships }, russians), { markets: ["US", "RU", "BR"] }, 11],
  ["on one of an older edition", stateOf({ Team: partnerships, Config: older }), { markets: ["US", "RU", "KZ"] }, 13],
])("a Set up that dies at any service call, %s,", (_, state, answers, step) => {
  test("is made good by the next one", () => {
    const name = JSON.stringify(state).includes("my own things") ? "Config (Crossmarket)" : "Config";
    const untouched = openTeam({ state: structuredClone(state) });
    untouched.does("setUp", answers);
    const end = wholeTab(untouched, name);
    for (let call = 1; ; call += step) {
      const { team, died } = deadAt(call, state, "setUp", answers);
      team.does("setUp", answers);
      expect(wholeTab(team, name), `after call ${call}`).toEqual(end);
      expect(team.tabs()).toHaveLength(untouched.tabs().length);
      if (!died) break;
    }
  }, 240_000);
});
