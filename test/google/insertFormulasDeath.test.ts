import { expect, test } from "vitest";
import { deadAt, deathsIn } from "./deadAt.ts";
import { openTeam, type Team } from "./sheet.ts";

const answers = { formulas: ["CPE", "KPI_STATUS"] };
const cells = {
  Team: [
    ["Creator", "Market", "Rate", "KPIs", "Results"],
    ["Maya", "US", "$1,200", "likes 4k", "likes 4,210; comments 187"],
    ["Ella", "US", "$900", "", "likes 2,100"],
    ["", "", "", "", "likes 900"],
    ["Аня", "Russia", "38 000 ₽", "", "лайки 2 010"],
  ],
};

/** What people see of the team's tab: values, formats, marks of columns. */
const tabOf = (team: Team) => {
  const { side } = team.exportState() as unknown as { side: { metadata: readonly { key: string; value: string }[] } };
  const marks = side.metadata.map(({ key, value }) => `${key} ${value}`).sort();
  return { shown: team.display("Team"), values: team.read("Team"), marks };
};

test("a run of Insert formulas that dies at any service call leaves whole columns, and the next one completes them", () => {
  const fresh = openTeam({ cells });
  fresh.does("setUp", {});
  const state = fresh.exportState();
  const untouched = openTeam({ state: structuredClone(state) });
  untouched.does("insertFormulas", answers);
  const end = tabOf(untouched);
  expect(end.values[0]).toEqual([...(cells.Team[0] ?? []), "CPE", "KPIs met"]);
  for (const call of deathsIn(state, "insertFormulas", answers)) {
    const { team, died } = deadAt(call, state, "insertFormulas", answers);
    const [header = [], ...rows] = team.read("Team");
    for (const [at, heading] of header.entries())
      if (at > 4 && heading !== "") expect([call, rows.some((row) => row[at] !== "")]).toEqual([call, true]);
    team.does("insertFormulas", answers);
    expect([call, tabOf(team)]).toEqual([call, end]);
    expect(died).toBe(true);
  }
});
