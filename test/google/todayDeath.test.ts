/** Today is made good after a run that died anywhere, and what people wrote beside it stays. */
import { describe, expect, test } from "vitest";
import type { RuntimeState } from "../../scripts/workbench/runtime/types.ts";
import { wholeTab } from "./configTabs.ts";
import { deadAt } from "./deadAt.ts";
import { openTeam } from "./sheet.ts";
import { prepared } from "./todays.ts";

function stateOf(isMade: boolean): RuntimeState {
  const team = prepared();
  if (!isMade) return team.exportState();
  team.does("today");
  team.type("Today!I4", "mine");
  team.type("Team!G2", "cancelled");
  return team.exportState();
}

describe.each([
  ["in a sheet without the page", stateOf(false), 4],
  ["on a page of before", stateOf(true), 3],
])("a run that dies at any service call, %s,", (_, state, step) => {
  test("is made good by the next one", () => {
    const untouched = openTeam({ state: structuredClone(state) });
    untouched.does("today");
    const end = wholeTab(untouched, "Today");
    for (let call = 1; ; call += step) {
      const { team, died } = deadAt(call, state, "today", {});
      team.does("today");
      expect(wholeTab(team, "Today"), `after call ${call}`).toEqual(end);
      expect(team.tabs()).toHaveLength(untouched.tabs().length);
      if (!died) break;
    }
  }, 240_000);
});
