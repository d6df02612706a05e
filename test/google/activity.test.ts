import { describe, expect, test } from "vitest";
import { openBriefs } from "./briefs.ts";
import { deadAt, deathsIn } from "./deadAt.ts";
import { openSetUp, openTeam, type Team, usualTabs } from "./sheet.ts";

const head = ["Creator", "Market", "Rate", "KPIs", "Results", "Campaign"];
const rows = [
  ["Mara", "US", "$1,200", "", "", "Tea"],
  ["Света", "RU", "30 000 ₽", "", "", "Чай"],
  ["Twin", "US", "$500", "", "", "Tea"],
  ["Twin", "US", "$700", "", "", "Tea"],
];
const today = "2026-11-03";

function opened(options: { readonly locale?: string; readonly tabs?: Record<string, string[][]> } = {}): Team {
  const { locale = "en_US", tabs = {} } = options;
  const team = openSetUp({ cells: { Team: [head, ...rows], ...tabs }, locale, today }, { markets: ["US", "RU"] });
  return team;
}
const log = (team: Team, line: object) => team.does("logActivity", { tab: "Team", ...line }) as { message: string };
const linesOf = (team: Team, name = "Activity") => team.read(name).slice(1);

describe("what happened", () => {
  test("is written down as one line, in the words of the sheet's language", () => {
    const team = opened();
    expect(log(team, { row: 2, what: "paid", on: "2026-10-20", amount: 700, by: "Jess" })).toEqual({
      message: "Written down: Mara, 20 Oct 2026: Paid.",
      row: 2,
      isNew: true,
    });
    expect(linesOf(team)).toEqual([
      [new Date("2026-10-20T00:00:00Z"), "Mara", "US", "Tea", "Paid", "", "Jess", "", 700, "", ""],
    ]);
    const russian = opened({ locale: "ru_RU" });
    log(russian, { row: 3, what: "token" });
    expect(russian.read("Activity").map((line) => line.slice(1, 5))).toEqual([
      ["Креатор", "Рынок", "Кампания", "Что"],
      ["Света", "RU", "Чай", "Токен получен"],
    ]);
    expect(russian.display("Activity!A2")).toEqual([["03.11.2026"]]);
  });

  test("is one line, however often the same is clicked", () => {
    const team = opened();
    log(team, { row: 2, what: "draft", on: "2026-10-20" });
    expect(log(team, { row: 2, what: "draft", on: "2026-10-20" })).toMatchObject({ isNew: false, row: 2 });
    log(team, { row: 2, what: "draft", on: "2026-10-21" });
    expect(linesOf(team)).toHaveLength(2);
  });

  test("is written down for the one who was meant, wherever the row has gone meanwhile", () => {
    const team = opened();
    const whose = { creator: "Mara", market: "US", campaign: "Tea" };
    for (const [at, cell] of (rows[1] ?? []).entries()) team.type(`Team!${"ABCDEF"[at]}2`, cell);
    for (const [at, cell] of (rows[0] ?? []).entries()) team.type(`Team!${"ABCDEF"[at]}3`, cell);
    expect(log(team, { row: 2, whose, what: "signed" }).message).toMatch(/^Written down: Mara/);
    team.type("Team!A3", "Somebody else");
    expect(() => log(team, { row: 2, whose, what: "paid" })).toThrow(
      "Nothing was written down: row 2 is not Mara's any more.",
    );
    expect(linesOf(team)).toHaveLength(1);
  });

  test("names the partnership where names alone would not tell which is meant, and Check has no doubt", () => {
    const team = opened();
    log(team, { row: 5, what: "paid" });
    expect(linesOf(team)[0]?.[10]).toBe("twin | US | tea | $700");
    team.does("check");
    expect(team.read("Check").flat().join(" ")).not.toMatch(/Activity/);
  });

  test("stays a text, whatever it begins with", () => {
    const team = opened();
    log(team, { row: 2, what: "note", text: "=1+1" });
    expect(linesOf(team)[0]?.[5]).toBe("=1+1");
  });

  test("goes under its headings wherever people moved them, and leaves their own columns alone", () => {
    const team = opened({
      tabs: {
        Activity: [
          ["Our log"],
          ["Who", "What", "Mine", "Date", "Creator", "Text"],
          ["Jess", "Paid", "x", "12.10", "Mara", ""],
        ],
      },
    });
    log(team, { row: 2, what: "posted", text: "https://x.com/p/1", amount: 5 });
    expect(team.read("Activity")[3]).toEqual([
      "",
      "Posted",
      "",
      new Date("2026-11-03T00:00:00Z"),
      "Mara",
      "https://x.com/p/1",
    ]);
  });

  test.each([
    [{ row: 2, what: "draft", on: "2026-12-01" }, /1 Dec 2026 is still to come/],
    [{ row: 2, what: "danced" }, /Nothing was written down/],
    [{ row: 2, what: "paid", amount: -5 }, /Nothing was written down/],
    [{ row: 2, what: "paid", currency: "dollars" }, /Nothing was written down/],
    [{ row: 77, what: "paid" }, /Row 77 is no partnership/],
    [{ row: 2, what: "paid", tab: "Nowhere" }, /There is no tab “Nowhere”/],
  ])("%j is a sentence, and nothing is written", (line, sentence) => {
    const team = opened();
    expect(() => log(team, line)).toThrow(sentence);
    expect(team.tabs().map(({ name }) => name)).not.toContain("Activity");
  });
});

describe("the Activity tab", () => {
  test("is made by the menu with a drop-down, and opened", () => {
    const team = opened();
    team.does("activity");
    expect(team.read("Activity")).toEqual([
      [
        "Date",
        "Creator",
        "Market",
        "Campaign",
        "What",
        "Text",
        "By",
        "Waiting on",
        "Amount",
        "Currency",
        "Partnership",
      ],
    ]);
    expect(team.toasts().at(-1)).toMatch(/one line each/);
    team.does("activity");
    expect(team.tabs().filter(({ name }) => name.startsWith("Activity"))).toHaveLength(1);
  });

  test("is put beside a tab of the team's own of that name", () => {
    const tab = [
      ["Sport", "Hours"],
      ["Running", "3"],
    ];
    const team = opened({ tabs: { Activity: tab } });
    log(team, { row: 2, what: "paid" });
    expect(team.read("Activity")).toEqual([
      ["Sport", "Hours"],
      ["Running", 3],
    ]);
    expect(linesOf(team, "Activity (Crossmarket)")).toHaveLength(1);
  });

  test("has its doubts told in Check, each with a link, and keeps every line", () => {
    const team = opened();
    team.does("activity");
    const typed = [
      ["yesterday", "Mara", "Paid"],
      ["2026-10-12", "Nobody", "Paid"],
      ["2026-10-12", "Twin", "sent the draft"],
      ["2026-10-12", "Mara", "hm"],
      ["2026-10-12", "Mara", "sent the draft"],
    ];
    for (const [at, [day = "", creator = "", what = ""]] of typed.entries()) {
      team.type(`Activity!A${at + 2}`, day);
      team.type(`Activity!B${at + 2}`, creator);
      team.type(`Activity!E${at + 2}`, what);
    }
    team.does("check");
    const told = team.read("Check").filter((line) => String(line[3]).startsWith("Activity"));
    expect(told.map(([cell, , , , , found]) => `${cell} ${found}`)).toEqual([
      "A2 “yesterday” is no date that can be read",
      "E5 it is not clear what happened",
      "B3 no partnership of “Nobody” was found",
      "B4 “Twin” has 2 partnerships that this may be about",
    ]);
    expect(linesOf(team)).toHaveLength(5);
  });

  test("is made good after a run that died at any service call, and its line is there once", () => {
    const state = opened().exportState();
    const line = { tab: "Team", row: 2, what: "draft", on: "2026-10-20" };
    const whole = openTeam({ state: structuredClone(state), today });
    whole.does("logActivity", line);
    for (const call of deathsIn(state, "logActivity", line)) {
      const { team, died } = deadAt(call, state, "logActivity", line);
      team.does("logActivity", line);
      expect(team.read("Activity"), `after call ${call}`).toEqual(whole.read("Activity"));
      expect(team.tabs()).toHaveLength(whole.tabs().length);
      expect(died).toBe(true);
    }
  });

  test("costs as many service calls for three rows as for three hundred", () => {
    const calls = [3, 300].map((count) => {
      const many = Array.from({ length: count }, (_, at) => [`Creator ${at}`, "US", "$5", "", "", "Tea"]);
      const log = Array.from({ length: count * 3 }, (_, at) => ["2026-10-12", `Creator ${at % count}`, "", "", "Paid"]);
      const activity = [["Date", "Creator", "Market", "Campaign", "What", "Text"], ...log];
      const team = openSetUp(
        { cells: { Team: [head, ...many], Activity: activity }, today, ...usualTabs },
        { markets: ["US"] },
      );
      team.does("activity");
      return [
        team.run("logActivity", [JSON.stringify({ tab: "Team", row: 2, what: "draft" })]).calls,
        team.run("scorecard").calls,
        team.run("check").calls,
      ];
    });
    expect(calls[1]).toEqual(calls[0]);
  }, 60_000);
});

test("the scorecard knows how the dates of an issued brief were kept", () => {
  const { team, readRow, create } = openBriefs(
    {},
    { Team: [head, ["Mara", "US", "$1,200", "", "", "Autumn launch"], ...rows.slice(1)] },
  );
  create(readRow(2, "Team"));
  const state = team.exportState();
  const later = openTeam({ state, today: "2027-03-01" });
  later.does("scorecard");
  const table = later.read("Scorecard");
  const at = (table.find((line) => line.includes("Creator")) ?? []).findIndex((name) => /delivery/i.test(String(name)));
  expect(at).toBeGreaterThan(0);
  const scoreOf = (name: string) => table.find(([creator]) => creator === name)?.[at];
  expect([scoreOf("Mara"), scoreOf("Twin")]).toEqual([0, "–"]);
});
