import { describe, expect, test } from "vitest";
import { openSetUp, openTeam, sample, type Team } from "./sheet.ts";

const october = { month: "2026-10", undated: "leave" };

function prepared(file = "partnerships.csv"): Team {
  const team = openSetUp({ file: sample(file) });
  return team;
}

function rolledUp(undated = "leave"): Team {
  const team = prepared();
  team.does("rollup", { ...october, undated });
  return team;
}

const storedKeys = (team: Team) =>
  team
    .read("Rollup data")
    .slice(1)
    .map(([month, market]) => `${month} ${market}`);
/** The market's line of the table, by its headings. */
function lineOf(team: Team, market: string): Readonly<Record<string, unknown>> {
  const rows = team.read("Rollup");
  const head = rows.findIndex(([, second]) => second === "Lead");
  const line = rows.slice(head).find(([first]) => first === market) ?? [];
  return Object.fromEntries((rows[head] ?? []).map((name, at) => [String(name), line[at]]));
}
const chartsIn = (team: Team) => JSON.stringify(team.exportState().workbook).match(/"chartId"/g)?.length ?? 0;

describe("the monthly roll-up", () => {
  test("stores a row a market, with the count of rows behind each figure", () => {
    const team = rolledUp();
    const [header = [], ...rows] = team.read("Rollup data");
    expect(storedKeys(team)).toEqual(["2026-10 US", "2026-10 RU", "2026-10 KZ"]);
    expect(rows.map((row) => row[header.indexOf("partnerships")])).toEqual([8, 7, 1]);
    expect(rows.map((row) => row[header.indexOf("cpe.rows")])).toEqual([6, 5, 1]);
  });

  test("is a page with a line a market, its charts and doubts that link to their cells", () => {
    const team = rolledUp();
    expect(team.read("Rollup!A1")[0]?.[0]).toBe("Roll-up by market · October 2026");
    expect(lineOf(team, "United States")).toMatchObject({ Verdict: "● Keep", "How sure": "◐ likely" });
    expect(lineOf(team, "Russia").Spend).toBe(242700);
    expect(chartsIn(team)).toBe(1);
    expect(JSON.stringify(team.exportState().workbook)).toMatch(/HYPERLINK\(\\"#gid=\d+&range=C13\\"/);
  });

  test("names the rows that have neither date nor result: they are no fact yet", () => {
    for (const team of [rolledUp(), rolledUp("count")])
      expect(team.read("Rollup").flat()).toContain("No date and not live yet: 2 · rows 11, 18");
  });

  test("says how many rows with results have no date", () => {
    const dated = (undated: string) => {
      const team = prepared();
      team.type("E11", "reach 12k; engagements 400");
      team.does("rollup", { ...october, undated });
      return team.read("Rollup!A2")[0]?.[0];
    };
    expect(dated("leave")).toMatch(/1 without a date is left out/);
    expect(dated("count")).toMatch(/1 without a date is counted in/);
  });

  test("keeps its data out of sight, dressed, with the moment as a date", () => {
    const team = rolledUp();
    const data = (team.exportState().workbook as { sheets: { name: string; isVisible: boolean }[] }).sheets.find(
      ({ name }) => name === "Rollup data",
    );
    expect(data?.isVisible).toBe(false);
    const [header = [], row = []] = team.read("Rollup data");
    expect(row[header.indexOf("madeAt")]).toBeInstanceOf(Date);
    expect(row[header.indexOf("certainty")]).toBe("likely");
  });

  test("run again for the same month stays in the same place, with the same charts", () => {
    const team = rolledUp();
    const before = team.read("Rollup");
    team.does("rollup", october);
    expect(team.read("Rollup")).toEqual(before);
    expect(chartsIn(team)).toBe(1);
    expect(storedKeys(team)).toHaveLength(3);
  });

  test("keeps a month that the sheet no longer has, and compares with it", () => {
    const team = prepared();
    team.does("rollup", { month: "2026-09", undated: "leave" });
    for (const row of [16, 17]) team.type(`E${row}`, "");
    team.does("rollup", october);
    expect(storedKeys(team)).toEqual(["2026-09 US", "2026-09 RU", "2026-10 US", "2026-10 RU", "2026-10 KZ"]);
    expect(lineOf(team, "United States")["Last month"]).toBe("▲ +0.43");
    expect(chartsIn(team)).toBe(2);
  });

  test("replaces a month by fewer partnerships only where that is asked for", () => {
    const team = rolledUp();
    team.type("E2", "");
    expect(() => team.does("rollup", october)).toThrow(/stored with 16 partnerships, the sheet now has 15/);
    expect(lineOf(team, "United States")["KPIs met"]).toBe("9 of 12");
    team.does("rollup", { ...october, replace: true });
    expect(team.read("Rollup data!C2")[0]?.[0]).toBe(7);
  });

  test("of a month without partnerships is a sentence, and nothing is written", () => {
    const team = prepared();
    expect(() => team.does("rollup", { month: "2025-01", undated: "leave" })).toThrow(
      /no partnership is dated January 2025. Months found: October 2026 \(16\)/,
    );
    expect(team.tabs().map(({ name }) => name)).not.toContain("Rollup");
  });

  test.each([
    [{ month: "October", undated: "leave" }, /month/],
    [{ month: "2026-10", undated: "maybe" }, /undated/],
  ])("refuses the answers %j with a sentence", (answers, sentence) => {
    expect(() => prepared().does("rollup", answers)).toThrow(sentence);
  });

  test("says before anything is written what is in a month, and remembers the choice for undated rows", () => {
    const team = prepared("partnerstva.csv");
    expect(team.does("rollupChoices")).toMatchObject({
      months: expect.arrayContaining([{ month: "2026-10", rows: 7, doubted: expect.any(Number), stored: 0 }]),
      undated: 1,
      choice: "leave",
      zone: "Europe/Moscow",
      language: "ru",
    });
    team.does("rollup");
    expect(team.events.some((event) => event.kind === "dialog")).toBe(true);
    team.does("rollup", { ...october, undated: "count" });
    expect(team.does("rollupChoices")).toMatchObject({ choice: "count" });
  });

  test.each([
    ["America/New_York", "2026-09-30 23:30:00", "2026-09"],
    ["Europe/Moscow", "2026-10-01 00:30:00", "2026-10"],
  ])("puts a date with a time into the month that the spreadsheet shows in %s", (timeZone, typed, month) => {
    const team = openSetUp({
      cells: {
        Team: [
          ["Creator", "Market", "Rate", "KPIs", "Results", "Date"],
          ["A", "US", "$500", "", "reach 5k"],
        ],
      },
      timeZone,
    });
    team.type("Team!F2", typed);
    expect(team.read("Team!F2")[0]?.[0]).toBeInstanceOf(Date);
    const one = expect.objectContaining({ month, rows: 1 });
    expect(team.does("rollupChoices")).toMatchObject({ months: expect.arrayContaining([one]) });
  });
});

describe("a page that people edited", () => {
  test("keeps their notes to the right, and their own rules and charts", () => {
    const team = rolledUp();
    team.type("Rollup!N4", "ask Maya");
    const before = team.read("Rollup!E9")[0]?.[0];
    team.type("Rollup!E9", "999");
    team.does("rollup", october);
    expect(team.read("Rollup!N4")[0]?.[0]).toBe("ask Maya");
    expect(team.read("Rollup!E9")[0]?.[0]).toBe(before);
  });

  test("is found under another name", () => {
    const team = rolledUp();
    const sheet = team.tabs().find(({ name }) => name === "Rollup");
    rename(team, sheet?.sheetId ?? "", "Monthly page");
    team.does("rollup", october);
    expect(team.tabs().map(({ name }) => name)).not.toContain("Rollup");
    expect(team.read("'Monthly page'!A1")[0]?.[0]).toMatch(/October 2026/);
  });

  test("that is hidden is said", () => {
    const state = rolledUp().exportState();
    const workbook = state.workbook as { sheets: { name: string; isVisible: boolean }[] };
    for (const sheet of workbook.sheets) if (sheet.name === "Rollup") sheet.isVisible = false;
    const team = openTeam({ state });
    expect(team.does("rollup", october)).toMatchObject({ message: expect.stringMatching(/“Rollup” is hidden/) });
  });

  test("that is protected is said before anything is written", () => {
    const state = rolledUp().exportState();
    const side = state.side as unknown as { protections: object[] };
    const sheetId = (state.workbook as { sheets: { name: string; id: string }[] }).sheets.find(
      ({ name }) => name === "Rollup data",
    )?.id;
    const where = { sheetId, row: 1, column: 1, rows: 1, columns: 1 };
    side.protections.push({ id: "p", kind: "SHEET", where, description: "", warningOnly: false, closed: true });
    const team = openTeam({ state });
    const before = team.read("Rollup");
    expect(() => team.does("rollup", { month: "2026-09", undated: "leave" })).toThrow(
      /“Rollup data” is protected .* Nothing was written/,
    );
    expect(team.read("Rollup")).toEqual(before);
  });
});

test("a tab “Rollup” that somebody else made is not overwritten", () => {
  const team = openSetUp({
    cells: {
      Team: [
        ["Creator", "Market", "Rate", "KPIs", "Results"],
        ["A", "US", "$500", "", "reach 5k; likes 300; posted Oct 3, 2026"],
      ],
      Rollup: [["My own sums"]],
    },
  });
  expect(() => team.does("rollup", october)).toThrow(/“Rollup” that Crossmarket did not make/);
  expect(team.read("Rollup")).toEqual([["My own sums"]]);
});

test("a text that looks like a formula stays text", () => {
  const team = openSetUp({
    cells: {
      Team: [
        ["Creator", "Market", "Rate", "KPIs", "Results"],
        ["'=1+1", "US", "$500", "", "reach 50k; engagements 5,000; posted Oct 3, 2026"],
      ],
    },
  });
  team.does("rollup", october);
  expect(team.read("Rollup").flat()).toContain("’=1+1");
});

test("costs the same service calls, charts included, whatever the rows", () => {
  const calls = [10, 400].map((count) => {
    const rows = Array.from({ length: count }, (_, i) => [
      `Creator ${i}`,
      i % 2 ? "US" : "RU",
      "$1,200",
      "",
      "reach 80k; engagements 900; posted Oct 3, 2026",
    ]);
    const team = openSetUp({ cells: { Team: [["Creator", "Market", "Rate", "KPIs", "Results"], ...rows] } });
    return [1, 2].map(() => team.run("rollup", [JSON.stringify(october)]).calls);
  });
  expect(calls[1]).toEqual(calls[0]);
});

function rename(team: Team, sheetId: string, name: string): void {
  team.revisions.submit({
    type: "REMOTE_REVISION",
    version: 1,
    serverRevisionId: team.revisions.snapshot().revisionId,
    nextRevisionId: "renamed",
    clientId: "person",
    commands: [{ type: "RENAME_SHEET", sheetId, newName: name, oldName: "Rollup" }],
  } as never);
}
