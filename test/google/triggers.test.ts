/** Triggers of the clock: zones that Google lacks, ids as Google hands them over, a run that nobody looks at. */
import { describe, expect, test } from "vitest";
import { header, maya, sentenceOf, sveta } from "./asGoogle.ts";
import { openTeam, type Team } from "./sheet.ts";

const month = { on: true, day: 1, hour: 6, zone: "Europe/Moscow", owner: "Maya" };
type Side = { triggers: { id: string; functionName: string; timing: { timezone?: string } }[] };
const triggersOf = (team: Team) => (team.exportState().side as unknown as Side).triggers;

/** Two tabs of a team, of which Spring's row is of this October. */
function switchedOn(): Team {
  const dated = [...header, "Date"];
  const other = [dated, ["Other", "US", "$900", "reach 10k", "likes 100", "2026-10-03"]];
  const own = [dated, [...maya, "2026-10-12"], [...sveta, "2026-09-12"]];
  const team = openTeam({ cells: { Spring: own, Autumn: other }, locale: "en_US", today: "2026-11-10" });
  team.does("setUp", { markets: ["US", "RU"] });
  team.does("everyMonth", month);
  return team;
}
const run = (team: Team, event?: object) => team.trigger("everyMonthRun", event as never);
const stored = (team: Team) =>
  team
    .read("Rollup data")
    .slice(1)
    .map((row) => row.slice(0, 3));
const look = (team: Team, name: string) => {
  const sheetId = team.tabs().find((tab) => tab.name === name)?.sheetId ?? "";
  team.run("activePlace", [], { sheetId, row: 1, column: 1, rows: 1, columns: 1 });
};

describe("the monthly run", () => {
  test.each(["Spring", "Autumn", "Config"])("reads the tabs of Set up, whatever was looked at last: %s", (name) => {
    const team = switchedOn();
    look(team, name);
    expect(run(team)).toMatchObject({ ok: true });
    expect(stored(team)).toEqual([["2026-10", "US", 2]]);
  });

  test("says by name what it reads", () => {
    expect(switchedOn().does("everyMonthState")).toMatchObject({
      says: expect.stringMatching(/It reads “Spring”, “Autumn”\.$/),
    });
  });

  test("knows its trigger by the id as a number, too", () => {
    const team = switchedOn();
    const [trigger] = triggersOf(team);
    expect(run(team, { triggerUid: Number(trigger?.id) })).toMatchObject({ ok: true });
    expect(stored(team)).toHaveLength(1);
  });

  test("in a zone that Google’s triggers lack is a sentence, and the old one stays on", () => {
    const team = switchedOn();
    expect(sentenceOf(team, "everyMonth", { ...month, zone: "Europe/Kyiv" })).toMatch(
      /^Google’s triggers know no time zone “Europe\/Kyiv”/,
    );
    expect(triggersOf(team).map(({ timing }) => timing.timezone)).toEqual(["Europe/Moscow"]);
    expect(team.does("everyMonthState")).toMatchObject({ isOn: true, isWarning: false });
  });
});

test("Today of every morning in such a zone is the same sentence", () => {
  const team = openTeam({ cells: { Team: [header, maya] }, timeZone: "Europe/Kyiv", locale: "ru_RU" });
  team.does("setUp", {});
  expect(sentenceOf(team, "everyMorning", { on: true, owner: "Оля" })).toMatch(
    /^Триггеры Google не знают часового пояса «Europe\/Kyiv»/,
  );
});
