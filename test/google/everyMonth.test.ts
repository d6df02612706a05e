import { describe, expect, test } from "vitest";
import { openSetUp, openTeam, sample, type Team } from "./sheet.ts";

const answers = { on: true, day: 1, hour: 6, zone: "Europe/Moscow", owner: "Maya" };
type Side = { triggers: { id: string; functionName: string; timing: object }[] };

const triggersOf = (team: Team) => (team.exportState().side as unknown as Side).triggers;

function prepared(): Team {
  const team = openSetUp({ file: sample("partnerships.csv") });
  return team;
}

function switchedOn(): Team {
  const team = prepared();
  team.does("everyMonth", answers);
  return team;
}

describe("the monthly run", () => {
  test("is switched on with its day, hour and zone, and says so", () => {
    const team = prepared();
    expect(team.does("everyMonthState")).toMatchObject({
      isOn: false,
      says: "It is off.",
      answers: { day: 1, hour: 6 },
    });
    expect(team.does("everyMonth", answers)).toEqual({
      message: "Every month on day 1 at 6:00, Europe/Moscow; switched on by Maya.",
    });
    expect(triggersOf(team)).toMatchObject([
      { functionName: "everyMonthRun", timing: { monthDay: 1, hour: 6, timezone: "Europe/Moscow" } },
    ]);
    expect(team.does("everyMonthState")).toMatchObject({ isOn: true, isWarning: false, answers: { owner: "Maya" } });
  });

  test("is there once, however often it is switched on, and gone when switched off", () => {
    const team = switchedOn();
    team.does("everyMonth", { ...answers, day: 5 });
    expect(triggersOf(team)).toHaveLength(1);
    team.does("everyMonth", { on: false });
    expect(triggersOf(team)).toEqual([]);
    expect(team.does("everyMonthState")).toMatchObject({ isOn: false });
  });

  test.each([
    ["day 29", { ...answers, day: 29 }],
    ["hour 24", { ...answers, hour: 24 }],
    ["a zone that there is not", { ...answers, zone: "Europe/Moskva" }],
    ["nobody", { ...answers, owner: " " }],
  ])("is refused with a sentence for %s", (_, wrong) => {
    expect(() => prepared().does("everyMonth", wrong)).toThrow(/a day from 1 to 28/);
  });

  test("rolls the last full month up and keeps its result", () => {
    const team = switchedOn();
    const month = lastMonth();
    team.type("F1", "Date");
    team.type("F2", month);
    const id = triggersOf(team)[0]?.id ?? "";
    expect(team.trigger("everyMonthRun", { triggerUid: id })).toMatchObject({ ok: true });
    expect(team.read("Rollup data!A2:B2")[0]).toEqual([month, "US"]);
    expect(team.does("everyMonthState")).toMatchObject({ says: expect.stringMatching(/Last run .*: done\. /) });
  });

  test("that fails keeps why, and the page stays as it is", () => {
    const team = switchedOn();
    for (let row = 2; row <= 21; row++) team.type(`E${row}`, "");
    const id = triggersOf(team)[0]?.id ?? "";
    expect(team.trigger("everyMonthRun", { triggerUid: id }).ok).toBe(false);
    expect(team.does("everyMonthState")).toMatchObject({
      isWarning: true,
      says: expect.stringMatching(/: failed\. Nothing to roll up/),
    });
  });

  test("of a trigger that was replaced does nothing", () => {
    const team = switchedOn();
    expect(team.trigger("everyMonthRun", { triggerUid: "another" })).toMatchObject({ ok: true });
    expect(team.tabs().map(({ name }) => name)).not.toContain("Rollup");
  });

  test("whose trigger somebody deleted is said", () => {
    const state = switchedOn().exportState();
    (state.side as unknown as Side).triggers = [];
    expect(openTeam({ state }).does("everyMonthState")).toMatchObject({
      isWarning: true,
      says: expect.stringMatching(/Google has no such trigger any more/),
    });
  });
});

function lastMonth(): string {
  const now = new Date();
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), 0)).toISOString().slice(0, 7);
}
