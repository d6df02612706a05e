/** The Creators tab is made good after a run that died anywhere. */
import { describe, expect, test } from "vitest";
import type { RuntimeState } from "../../scripts/workbench/runtime/types.ts";
import { wholeTab as everything } from "./configTabs.ts";
import { deadAt } from "./deadAt.ts";
import { openTeam, type Team } from "./sheet.ts";

/** Drop-downs in whichever order they were set. */
const wholeTab = (team: Team, name: string) => {
  const { sheet, ...tab } = everything(team, name);
  const { dataValidationRules: rules, ...rest } = sheet as { dataValidationRules: object[] };
  return { ...tab, sheet: rest, rules: rules.map((one) => JSON.stringify(one)).sort() };
};

const header = ["Creator", "Market", "Rate", "KPIs", "Results"];
const rows = [
  ["Mara K.", "US", "$1,200", "", "reach 71k"],
  ["Ella", "US", "$100", "", "reach 3k"],
];

function stateOf(cells: Record<string, string[][]>, isMade: boolean): RuntimeState {
  const team = openTeam({ cells });
  team.does("setUp", { markets: ["US"] });
  if (!isMade) return team.exportState();
  team.does("creators");
  team.type("Creators!AB2", "calls on Mondays");
  team.type("Creators!Z2", "2026-11-01");
  team.type("Creators!AA3", ""); // a formula that somebody deleted
  for (const [at, cell] of ["Ben", "US", "$5", "", "reach 1k"].entries())
    team.type(`${Object.keys(cells)[0]}!${"ABCDE"[at]}4`, cell);
  return team.exportState();
}

describe.each([
  ["in a sheet without the tab", stateOf({ Team: [header, ...rows] }, false), "Creators", 5],
  ["beside a tab Creators of the team's", stateOf({ Creators: [header, ...rows] }, false), "Creators (Crossmarket)", 7],
  ["on a tab that lacks somebody", stateOf({ Team: [header, ...rows] }, true), "Creators", 2],
])("a run that dies at any service call, %s,", (_, state, name, step) => {
  test("is made good by the next one", () => {
    const untouched = openTeam({ state: structuredClone(state) });
    untouched.does("creators");
    const end = wholeTab(untouched, name);
    for (let call = 1; ; call += step) {
      const { team, died } = deadAt(call, state, "creators", {});
      team.does("creators");
      expect(wholeTab(team, name), `after call ${call}`).toEqual(end);
      expect(team.tabs()).toHaveLength(untouched.tabs().length);
      if (!died) break;
    }
  }, 240_000);
});
