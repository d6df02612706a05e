/** The Payments tab is made good after a run that died anywhere. */
import { describe, expect, test } from "vitest";
import type { RuntimeState } from "../../scripts/workbench/runtime/types.ts";
import { wholeTab } from "./configTabs.ts";
import { deadAt } from "./deadAt.ts";
import { openTeam } from "./sheet.ts";

const header = ["Creator", "Market", "Campaign", "Rate", "KPIs", "Results", "Status", "Date", "Paid on"];
const rows = [
  ["Mara K.", "US", "Spring", "$1,200, 50% upfront, net 30", "", "reach 71k", "live", "2025-10-05", ""],
  ["Ella", "US", "Spring", "$900", "", "reach 3k", "live", "2025-11-20", ""],
];

function stateOf(cells: Record<string, string[][]>, isMade: boolean): RuntimeState {
  const team = openTeam({ cells });
  team.does("setUp", { markets: ["US"] });
  if (!isMade) return team.exportState();
  team.does("payments");
  team.type("Payments!N2", "by Wise");
  team.type("Payments!I2", "2025-10-07");
  team.type("Team!D3", "$950");
  team.type("Team!H3", "2025-11-18");
  team.type("Team!I3", "2025-11-25");
  for (const [at, cell] of ["Ben", "US", "", "$5", "", "reach 1k", "live", "2025-11-02", ""].entries())
    team.type(`Team!${"ABCDEFGHI"[at]}4`, cell);
  return team.exportState();
}

describe.each([
  ["in a sheet without the tab", stateOf({ Team: [header, ...rows] }, false), "Payments", 5],
  [
    "beside a tab Payments of the team's",
    stateOf(
      {
        Team: [header, ...rows],
        Payments: [
          ["Who", "How much"],
          ["Mara", "5"],
        ],
      },
      false,
    ),
    "Payments (Crossmarket)",
    7,
  ],
  ["on a tab where something changed", stateOf({ Team: [header, ...rows] }, true), "Payments", 1],
])("a run that dies at any service call, %s,", (_, state, name, step) => {
  test("is made good by the next one", () => {
    const untouched = openTeam({ state: structuredClone(state) });
    untouched.does("payments");
    const end = wholeTab(untouched, name);
    for (let call = 1; ; call += step) {
      const { team, died } = deadAt(call, state, "payments", {});
      team.does("payments");
      expect(wholeTab(team, name), `after call ${call}`).toEqual(end);
      expect(team.tabs()).toHaveLength(untouched.tabs().length);
      if (!died) break;
    }
  }, 240_000);
});

test("a click on paid that dies at any service call is made good by the next one, and is one payment", () => {
  const state = stateOf({ Team: [header, ...rows] }, false);
  const made = openTeam({ state: structuredClone(state) });
  made.does("payments");
  const answers = { key: "marak|US|spring||rest", on: "2025-11-03" };
  for (let call = 1; ; call++) {
    const { team, died } = deadAt(call, made.exportState(), "markPaid", answers);
    team.does("markPaid", answers);
    team.does("payments");
    const row = team.display("Payments").find(([key]) => key === answers.key) ?? [];
    expect([row[8], row[9]], `after call ${call}`).toEqual(["3 Nov 2025", "paid"]);
    if (!died) break;
  }
}, 240_000);
