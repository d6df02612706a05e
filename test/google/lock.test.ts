/** Two runs at once: the second waits, then goes on with what it finds, or says why it cannot. */
import { describe, expect, test } from "vitest";
import type { RunResult } from "../../scripts/workbench/runtime/types.ts";
import { header, maya, sveta } from "./asGoogle.ts";
import { openTeam, type Team } from "./sheet.ts";

const month = { month: "2026-10", undated: "leave" };
const dated = [
  [...header, "Date"],
  [...maya, "2026-10-12"],
  [...sveta, "2026-10-14"],
];

/** The second run begins where the first one writes. */
function overlapping(second: (team: Team) => RunResult) {
  const state = prepared().exportState();
  const results: RunResult[] = [];
  let isOver = false;
  const team: Team = openTeam({
    state,
    hooks: {
      call: (method) => {
        if (isOver || method !== "Spreadsheet.insertSheet") return;
        isOver = true;
        results.push(second(team));
      },
    },
  });
  const first = team.run("rollup", [JSON.stringify(month)]);
  return { team, first, second: results[0] };
}

function prepared(): Team {
  const team = openTeam({ cells: { Team: dated }, locale: "en_US", today: "2026-11-10" });
  team.does("setUp", { markets: ["US", "RU"] });
  return team;
}

describe("while a roll-up is made", () => {
  test("another one says who works, and the first ends as if it were alone", () => {
    const { team, first, second } = overlapping((one) => one.run("rollup", [JSON.stringify(month)]));
    expect(second).toMatchObject({
      ok: false,
      message: expect.stringMatching(
        /works on this spreadsheet: the roll-up of October 2026, since \d\d:\d\d\. Try again in a minute\.$/,
      ),
    });
    expect(first).toMatchObject({ ok: true });
    expect(
      team
        .read("Rollup data")
        .slice(1)
        .map((row) => row.slice(0, 2)),
    ).toEqual([
      ["2026-10", "US"],
      ["2026-10", "RU"],
    ]);
  });

  test.each(["setUp", "creators", "payments", "insertFormulas"])("%s waits, and then says so", (name) => {
    const answers = name === "insertFormulas" ? { formulas: ["CPE"] } : {};
    const { second } = overlapping((one) =>
      one.run(name, name === "setUp" || name === "insertFormulas" ? [JSON.stringify(answers)] : []),
    );
    expect(second).toMatchObject({
      ok: false,
      message: expect.stringMatching(/^Somebody else is changing this spreadsheet/),
    });
  });
});

test("a run whose lock is given back while it waits goes on", () => {
  let giveBack = () => {};
  const team = openTeam({ state: prepared().exportState(), hooks: { waiting: () => giveBack() } });
  giveBack = team.holdDocumentLock();
  expect(team.does("setUp", {})).toMatchObject({ message: expect.stringMatching(/2 partnerships read/) });
});
