/** What Today, the panel and Payments cost in service calls with every tab made, and what a run that died leaves. */
import { expect, test } from "vitest";
import type { RuntimeState } from "../../scripts/workbench/runtime/types.ts";
import { deadAt, deathsIn } from "./deadAt.ts";
import { openSetUp, openTeam, type Team } from "./sheet.ts";
import { issue } from "./story/briefs.ts";
import { headings, mainTab } from "./story/sheet.ts";

const today = "2026-11-03";
const whats = ["signed", "sent the draft", "feedback sent", "approved"];

/** All tabs are made: Config, Creators, Activity, Briefs with an issued one, Payments, Today. */
function filled(partnerships: number, lines: number): Team {
  const rows = Array.from({ length: partnerships }, (_, at) => {
    const cells = {
      Creator: `Person ${at}`,
      Market: "US",
      Rate: "$900, 50% upfront",
      Campaign: "Tea",
      Status: "agreed",
    };
    return headings.map((heading) => ({ ...cells, "Planned date": "2026-11-20" })[heading as "Creator"] ?? "");
  });
  const log = Array.from({ length: lines }, (_, at) => [
    "2026-10-20",
    `Person ${at % partnerships}`,
    "",
    "",
    whats[at % whats.length] ?? "",
  ]);
  const cells = {
    [mainTab]: [[...headings], ...rows],
    Activity: [["Date", "Creator", "Market", "Campaign", "What", "Text"], ...log],
  };
  const hooks = { storeDocument: () => "https://docs.example.com/1" };
  const team = openSetUp({ cells, locale: "en_US", timeZone: "Etc/UTC", today, hooks }, { markets: ["US"] });
  for (const door of ["creators", "activity"]) team.does(door);
  issue(team, "Person 0", "Tea");
  for (const door of ["payments", "today"]) team.does(door);
  return team;
}

test("Today costs at most thirty service calls with all tabs made; it, the panel and Payments the same for many rows as for few", () => {
  const calls = [
    [3, 10],
    [300, 10],
    [300, 1000],
  ].map(([partnerships = 0, lines = 0]) => {
    const team = filled(partnerships, lines);
    const sheet = team.tabs().find(({ name }) => name === mainTab)?.gid ?? -1;
    return {
      today: team.run("today").calls,
      partnershipRow: team.run("partnershipRow", [JSON.stringify({ sheet, row: 2 })]).calls,
      payments: team.run("payments").calls,
    };
  });
  expect(calls[1]).toEqual(calls[0]);
  expect(calls[2]).toEqual(calls[0]);
  expect(calls[0]?.today).toBeLessThanOrEqual(30);
});

test("a line and a payment written down by runs that died, in a sheet with all tabs, are there once", () => {
  const state: RuntimeState = filled(3, 10).exportState();
  const line = { tab: mainTab, row: 2, what: "posted", on: "2026-11-02" };
  const key = "person1|US|tea||upfront";
  const end = (team: Team) => {
    team.does("logActivity", line);
    team.does("markPaid", { key, on: "2026-11-02" });
    team.does("payments");
    return [team.read("Activity"), team.display("Payments")];
  };
  const whole = end(openTeam({ state: structuredClone(state) }));
  for (const [name, answers] of [
    ["logActivity", line],
    ["markPaid", { key, on: "2026-11-02" }],
    ["payments", {}],
  ] as const) {
    for (const call of deathsIn(state, name, answers)) {
      const { team, died } = deadAt(call, state, name, answers);
      expect(end(team), `${name} after call ${call}`).toEqual(whole);
      expect(died).toBe(true);
    }
  }
});
