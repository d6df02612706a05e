import { describe, expect, test } from "vitest";
import type { RuntimeState } from "../../scripts/workbench/runtime/types.ts";
import { deadAt, deathsIn } from "./deadAt.ts";
import { openSetUp, openTeam, sample, type Team } from "./sheet.ts";

const september = { month: "2026-09", undated: "leave" };
const october = { month: "2026-10", undated: "leave" };

/** What people see of the roll-up, apart from the moment at which it was made. */
const pageOf = (team: Team) => contentOf(team, "Rollup");
const dataOf = (team: Team) => {
  const rows = contentOf(team, "Rollup data");
  const at = rows?.[0]?.indexOf("madeAt");
  return rows?.map((row) => row.filter((_, i) => i !== at));
};
/** Values and not looks: these follow, and the next run makes them good. */
const contentOf = (team: Team, tab: string) =>
  team.tabs().some(({ name }) => name === tab) ? team.read(tab) : undefined;
const chartsOf = (team: Team) =>
  Object.values((team.exportState().side as { charts: Record<string, { ranges: object; row: number }> }).charts).map(
    ({ ranges, row }) => ({ ranges: JSON.stringify(ranges).replace(/"sheetId":"[^"]*"/g, ""), row }),
  );
const isEmpty = (rows: unknown[][] | undefined) => rows === undefined || rows.flat().every((cell) => cell === "");

function stateAfter(...runs: object[]): RuntimeState {
  const team = openSetUp({ file: sample("partnerships.csv") });
  for (const answers of runs) team.does("rollup", answers);
  return team.exportState();
}

describe.each([
  ["on a fresh sheet", stateAfter()],
  ["after an earlier month", stateAfter(september)],
  ["on a page of the same month", stateAfter(september, october)],
])("a run that dies at any service call, %s,", (_, state) => {
  test("leaves page and data whole, and the next run brings the right end", () => {
    const untouched = openTeam({ state: structuredClone(state) });
    const before = { page: pageOf(untouched), data: dataOf(untouched) };
    untouched.does("rollup", october);
    const end = { page: pageOf(untouched), data: dataOf(untouched), charts: chartsOf(untouched) };
    for (const call of deathsIn(state, "rollup", october)) {
      const { team, died, calls: made } = deadAt(call, state, "rollup", october);
      expect(made).toBeGreaterThan(0);
      const [page, data] = [pageOf(team), dataOf(team)];
      expect([before.page, end.page], `page after call ${call}`).toContainEqual(isEmpty(page) ? before.page : page);
      expect([before.data, end.data], `data after call ${call}`).toContainEqual(isEmpty(data) ? before.data : data);
      team.does("rollup", october);
      expect({ page: pageOf(team), data: dataOf(team), charts: chartsOf(team) }, `again after ${call}`).toEqual(end);
      expect(died).toBe(true);
    }
  });
});

describe("two runs at once", () => {
  test("the second says who runs, and writes nothing", () => {
    const team = openTeam({ state: stateAfter(september) });
    const before = pageOf(team);
    const release = team.holdDocumentLock();
    expect(() => team.does("rollup", october)).toThrow(
      /works on this spreadsheet: the roll-up of September 2026, since \d\d:\d\d/,
    );
    expect(pageOf(team)).toEqual(before);
    release();
    team.does("rollup", october);
    expect(pageOf(team)?.[0]?.[0]).toMatch(/October/);
  });

  test("the one that waited finds its work done", () => {
    let other: (() => void) | undefined;
    const team = openTeam({
      state: stateAfter(september),
      hooks: {
        call: (method) => {
          if (!method.endsWith("tryLock")) return;
          const first = other;
          other = undefined;
          first?.();
        },
      },
    });
    other = () => team.does("rollup", october);
    expect(team.does("rollup", october)).toMatchObject({
      message: "October 2026 was just rolled up by another run: the page is up to date.",
    });
    expect(dataOf(team)).toHaveLength(6);
  });
});
