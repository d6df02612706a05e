/** The add-on's own tabs among those of the team: copies of them, tabs without cells, tabs that a dead run left empty. */
import { describe, expect, test } from "vitest";
import { campaignColumns } from "../../src/domain/brief/fields.ts";
import { managedTabs } from "../../src/google/tabs.ts";
import { afterwards, header, maya, sentenceOf, sveta } from "./asGoogle.ts";
import { draft, openBriefs } from "./briefs.ts";
import { openSetUp, openTeam, type Team } from "./sheet.ts";

const cells = { Team: [header, maya, sveta] };
const menu = [
  "setUp",
  "check",
  "insertFormulas",
  "rollup",
  "recalibrate",
  "creators",
  "payments",
  "activity",
  "scorecard",
  "today",
];
const answersOf: Readonly<Record<string, object>> = {
  setUp: {},
  insertFormulas: { formulas: ["CPE"] },
  rollup: { month: "2026-10", undated: "count" },
};
const names = (team: Team) => team.tabs().map(({ name }) => name);

function prepared(more: Partial<Parameters<typeof openTeam>[0]> = {}): Team {
  const team = openSetUp({ cells, locale: "en_US", ...more });
  return team;
}

describe("a duplicated Config tab", () => {
  const net = (team: Team) => team.read("Config").findIndex(([key]) => key === "netDays") + 1;
  const copied = () => {
    const team = prepared();
    return afterwards(
      team,
      `const copy = book.getSheetByName("Config").copyTo(book);
      copy.activate(); book.moveActiveSheet(1);
      copy.getRange(1, 5).setValue("XX");`,
    );
  };

  test("is not read: the one that MARKETS names is, wherever the copy stands", () => {
    const team = copied();
    team.does("setUp", {});
    expect(names(team)).toEqual(["Copy of Config", "Team", "Config"]);
    expect(team.toasts().at(-1)).toMatch(
      /Markets in Config: United States, Russia\. Not read, as copies of “Config”: “Copy of Config”\.$/,
    );
    team.type(`Config!E${net(team)}`, "45");
    team.type("Team!H2", '=MARKET_PARAMETER("US"; "netDays"; MARKETS)');
    expect(team.read("Team!H2")).toEqual([[45]]);
  });

  test("is a line of Check, which says what to do", () => {
    const team = copied();
    team.does("check");
    expect(team.read("Check").map((row) => row.slice(3, 7))).toContainEqual([
      "Config",
      "Copy of Config",
      "Not read, as copies of “Config”: “Copy of Config”.",
      "delete the copy that you do not need; if it is the other one, copy its cells back first",
    ]);
  });
});

test.each(["Creators", "Payments", "Activity"])("a copy of %s is neither read nor taken for the team's", (tab) => {
  const team = prepared();
  for (const action of ["creators", "payments", "activity"]) team.does(action);
  const before = team.read(tab);
  const copied = afterwards(
    team,
    `const copy = book.getSheetByName("${tab}").copyTo(book); copy.activate(); book.moveActiveSheet(1)`,
  );
  copied.does("check");
  copied.does(tab.toLowerCase());
  expect(copied.read(tab)).toEqual(before);
  expect(names(copied).filter((name) => name.includes("Crossmarket"))).toEqual([]);
});

describe("a chart on a tab of its own", () => {
  const team = openTeam({ cells: { Team: [header, maya, sveta], Chart1: [] }, chartTabs: ["Chart1"], locale: "en_US" });

  test.each(menu)("leaves %s as it is", (action) => {
    expect(sentenceOf(team, action, answersOf[action])).not.toMatch(/not supported for OBJECT/);
  });

  const taken = ["Config", "Check", "Creators", "Today"];
  const named = Object.fromEntries(taken.map((name) => [name, []]));
  const other = openTeam({ cells: { Team: [header, maya, sveta], ...named }, chartTabs: taken, locale: "en_US" });
  for (const action of ["setUp", "check", "creators", "today"]) other.run(action, action === "setUp" ? ["{}"] : []);

  test.each(taken)("that is called %s is left alone, and ours stands beside it", (name) => {
    expect(names(other)).toEqual(expect.arrayContaining([name, `${name} (Crossmarket)`]));
  });

  test("under the cursor is a sentence for the windows", () => {
    const team = openSetUp({ cells: { Team: [header, maya], Chart1: [] }, chartTabs: ["Chart1"], locale: "en_US" });
    const sheetId = team.tabs().find(({ name }) => name === "Chart1")?.sheetId ?? "";
    const view = { sheetId, row: 1, column: 1, rows: 1, columns: 1 };
    for (const door of ["briefRow", "partnershipRow", "activePlace"])
      expect(team.run(door, [], view)).toMatchObject({ ok: true });
  });
});

/** Runs that ended right after they had made their tabs. */
describe("tabs of ours that are empty and bear no mark", () => {
  const left = managedTabs.filter((name) => !["Campaigns", "Briefs", "SOP"].includes(name));
  const empty = Object.fromEntries(left.map((name) => [name, []]));
  const team = openTeam({ cells: { Team: [header, maya, sveta], ...empty }, locale: "en_US" });
  for (const action of menu) team.run(action, answersOf[action] ? [JSON.stringify(answersOf[action])] : []);

  test.each(left)("%s is filled", (name) => {
    expect(names(team)).not.toContain(`${name} (Crossmarket)`);
    expect(
      team
        .read(name)
        .flat()
        .some((cell) => cell !== ""),
    ).toBe(true);
  });
});

test.each(["Campaigns", "Briefs"])("an empty unmarked %s is filled by the first brief", (name) => {
  const { team, readRow, create } = openBriefs({}, { [name]: [] });
  const { campaign = "" } = draft;
  const parts = { campaign: { campaign, brand: "Ours" }, market: {}, creator: {} };
  const owner = { campaign, market: "US", creator: "Hannah Brooks", columns: campaignColumns("en") };
  team.does("saveBriefDraft", { ...owner, parts, edited: ["campaign", "brand"] });
  expect(create(readRow(2))).toMatchObject({ version: 1 });
  expect(names(team).filter((one) => one.includes("Crossmarket"))).toEqual([]);
  expect(team.read(name).length).toBeGreaterThan(1);
});

test("an empty unmarked SOP is filled by the first process document", () => {
  const { team } = openBriefs({}, { SOP: [] });
  team.does("sop", { for: "creators" });
  expect(names(team).filter((one) => one.includes("Crossmarket"))).toEqual([]);
  expect(team.read("SOP")).toHaveLength(2);
});
