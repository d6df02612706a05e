/** Sheets as teams have them: several tabs, other layouts, what a person decided about columns, and what cannot be read. */
import { describe, expect, test } from "vitest";
import { openTeam, type Team } from "./sheet.ts";

const october = { month: "2026-10", undated: "leave" };
const checked = (team: Team): string => {
  team.does("check");
  return team
    .read("Check")
    .map((row) => row.join(" | "))
    .join("\n");
};
type Done = { readonly tabs: readonly Record<string, unknown>[]; readonly markets: readonly string[] };

describe("several tabs", () => {
  const us = [
    ["Influencer", "Cost", "Likes", "Comments", "Post date"],
    ["Maya", "$1,200", 4210, 187, "10/14/2026"],
    ["Ella", "$800", 2100, 100, "10/20/2026"],
  ];
  const russia = [
    ["Блогер", "Стоимость", "Лайки", "Комментарии", "Дата выхода"],
    ["Аня", "38 000 ₽", 2010, 88, "13.10.2026"],
  ];

  test("a tab a market: all of them are one list, each with its own columns and its own market", () => {
    const team = openTeam({ cells: { US: us, Россия: russia, Ideas: [["buy coffee"]] } });
    const done = team.does("setUp", {}) as Done;
    expect(done.markets).toEqual(["US", "RU"]);
    expect(done.tabs.map(({ name, market, rows }) => [name, market, rows])).toEqual([
      ["US", "US", 2],
      ["Россия", "RU", 1],
    ]);
    team.does("rollup", october);
    const page = team.read("Rollup");
    expect(page.find(([first, , verdict]) => first === "United States" && verdict !== "")).toContain(2000);
    expect(page.find(([first, , verdict]) => first === "Russia" && verdict !== "")).toContain(38000);
    expect(checked(team)).toMatch(/“US”: 2 partnerships read. “Россия”: 1 partnership read/);
  });

  test("a tab a month dates its rows", () => {
    const rows = [
      ["Creator", "Market", "Rate", "Likes"],
      ["Maya", "US", "$500", 1000],
    ];
    const team = openTeam({ cells: { "Sep 2026": rows, "Oct 2026": [...rows, ["Ella", "US", "$300", 400]] } });
    team.does("setUp", {});
    expect(team.does("rollupChoices")).toMatchObject({
      months: expect.arrayContaining([
        expect.objectContaining({ month: "2026-10", rows: 2 }),
        expect.objectContaining({ month: "2026-09", rows: 1 }),
      ]),
      undated: 0,
    });
  });

  test("a tab that is left out is read no more, and one that is taken back is", () => {
    const team = openTeam({ cells: { US: us, Archive: us } });
    expect((team.does("setUp", {}) as Done).tabs).toHaveLength(2);
    expect(checked(team)).toContain("the same partnership stands on the tab “US”, row 2");
    expect((team.does("setUp", { tabs: { Archive: { use: false } } }) as Done).tabs).toHaveLength(1);
    expect(checked(team)).not.toContain("the same partnership");
    expect((team.does("setUp", {}) as Done).tabs).toHaveLength(1);
    expect((team.does("setUp", { tabs: { Archive: { use: true } } }) as Done).tabs).toHaveLength(2);
  });

  test("without a market anywhere its rows are of the one that was chosen, and a link of a brief knows it", () => {
    const team = openTeam({ cells: { Tracker: us } });
    const done = team.does("setUp", { markets: ["UK", "DE"], defaultMarket: "UK" }) as Done;
    expect(done.tabs[0]).toMatchObject({ market: "UK" });
    expect(team.does("briefRow", { sheet: 0, row: 2 })).toMatchObject({ facts: { creator: "Maya" } });
  });

  test("without a market and without an answer among several, the rows are doubted and not guessed", () => {
    const team = openTeam({ cells: { Tracker: us } });
    team.does("setUp", { markets: ["UK", "DE"] });
    expect(checked(team)).toContain("no market");
  });
});

describe("what a person decided about a column", () => {
  const rows = [
    ["Creator", "Market", "Budget", "Fee", "Vibe", "Likes"],
    ["Maya", "US", "$9,000", "$500", "12", 1000],
  ];

  test("is kept, and moves with the column and its new name", () => {
    const team = openTeam({ cells: { Tracker: rows } });
    const first = team.does("setUp", {}) as Done;
    expect(first.tabs[0]).toMatchObject({ columns: { Fee: "rate" }, unread: ["Budget", "Vibe"] });
    const told = { columns: { Tracker: { Budget: "rate", Fee: "unread", Vibe: "metric:saves" } } };
    expect((team.does("setUp", told) as Done).tabs[0]).toMatchObject({
      columns: { Budget: "rate", Vibe: "metric:saves" },
      unread: ["Fee"],
    });
    team.type("Tracker!C1", "Anything");
    expect((team.does("setUp", {}) as Done).tabs[0]).toMatchObject({ columns: { Anything: "rate" } });
  });

  test("may be given by the column's letter", () => {
    const team = openTeam({ cells: { Tracker: rows } });
    const done = team.does("setUp", { columns: { Tracker: { E: "metric:saves" } } }) as Done;
    expect(done.tabs[0]).toMatchObject({ columns: { Vibe: "metric:saves" } });
  });
});

describe("columns of the add-on's own", () => {
  test("are known after they were renamed, and never read as input", () => {
    const team = openTeam({
      cells: {
        Tracker: [
          ["Creator", "Market", "Rate", "Likes"],
          ["Maya", "US", "$500", 1000],
        ],
      },
    });
    team.does("setUp", {});
    team.does("insertFormulas", { formulas: ["CPE", "ENGAGEMENT_RATE"] });
    team.type("Tracker!E1", "Cost per like");
    const done = team.does("setUp", {}) as Done;
    expect(done.tabs[0]).toMatchObject({ unread: [], columns: { Likes: "metric:likes" } });
    expect(team.does("insertFormulas", { formulas: ["CPE"] })).toMatchObject({
      message: expect.stringContaining("Already there: CPE"),
    });
    expect(checked(team)).not.toContain("Cost per like");
  });
});

describe("what cannot be read", () => {
  test.each<[string, Record<string, (string | number | boolean)[][]>, RegExp]>([
    [
      "a column of words under Likes",
      {
        T: [
          ["Creator", "Market", "Rate", "Likes"],
          ["Maya", "US", "$5", "many"],
          ["Ella", "US", "$5", "a lot"],
        ],
      },
      /the column “Likes” \(D\) is not read/,
    ],
    [
      "a heading that nothing knows",
      {
        T: [
          ["Creator", "Market", "Rate", "Zodiac"],
          ["Maya", "US", "$5", "Leo"],
        ],
      },
      /the column “Zodiac” \(D\) is not read: nothing knows this heading/,
    ],
    [
      "a heading of 500 characters",
      {
        T: [
          ["Creator", "Market", "Rate", "word ".repeat(100)],
          ["Maya", "US", "$5", "x"],
        ],
      },
      /the column “word word .*…” \(D\) is not read/,
    ],
    [
      "a figure in the midst of others that is none",
      {
        T: [
          ["Creator", "Market", "Rate", "Likes"],
          ["Maya", "US", "$5", 100],
          ["Ella", "US", "$5", 90],
          ["Zoe", "US", "$5", "soon?!"],
        ],
      },
      /“Likes” \(D\) holds “soon\?!”, which is no figure/,
    ],
    [
      "a date that is none",
      {
        T: [
          ["Creator", "Market", "Rate", "Post date"],
          ["Maya", "US", "$5", "2026-10-14"],
          ["Ella", "US", "$5", "someday"],
        ],
      },
      /“someday” is no date that can be read/,
    ],
    [
      "two columns of one meaning",
      {
        T: [
          ["Creator", "Market", "Fee", "Rate"],
          ["Maya", "US", "$5", "$7"],
        ],
      },
      /“Fee” \(C\) and “Rate” \(D\) both mean “Rate”/,
    ],
  ])("%s is named with heading, letter and what to do", (_, cells, sentence) => {
    const team = openTeam({ cells });
    team.does("setUp", {});
    const text = checked(team);
    expect(text).toMatch(sentence);
    expect(text).not.toContain("Nothing to correct");
  });

  test("a tab that is a chart, and an empty one, are passed over by name", () => {
    const team = openTeam({
      cells: {
        Tracker: [
          ["Creator", "Market", "Rate", "Likes"],
          ["Maya", "US", "$5", 100],
        ],
        Empty: [[""]],
        Chart1: [[""]],
      },
      chartTabs: ["Chart1"],
    });
    const choices = team.does("setUpChoices") as { passedOver: readonly { tab: string; why: string }[] };
    expect(choices.passedOver).toEqual([
      { tab: "Empty", why: "it is empty" },
      { tab: "Chart1", why: "it holds a chart alone" },
    ]);
    team.does("setUp", {});
    team.does("rollup", { ...october, undated: "count" });
    expect(team.tabs().map(({ name }) => name)).toContain("Rollup");
  });

  test("a tab that somebody protected is read, and what would write into it says so", () => {
    const open = openTeam({
      cells: {
        Tracker: [
          ["Creator", "Market", "Rate", "Likes"],
          ["Maya", "US", "$5", 100],
        ],
      },
    });
    const state = open.exportState();
    const { side, workbook } = state as unknown as {
      side: { protections: object[] };
      workbook: { sheets: readonly { id: string }[] };
    };
    const where = { sheetId: workbook.sheets[0]?.id ?? "", row: 1, column: 1, rows: 100, columns: 26 };
    side.protections.push({ id: "closed", kind: "SHEET", where, description: "", warningOnly: false, closed: true });
    const team = openTeam({ state });
    expect((team.does("setUp", {}) as Done).tabs).toHaveLength(1);
    expect(checked(team)).toContain("1 partnership read");
    expect(() => team.does("insertFormulas", { formulas: ["CPE"] })).toThrow(
      /“Tracker” is protected and you may not edit it/,
    );
  });

  test("an empty book gets a sentence", () => {
    const team = openTeam({ cells: { Sheet1: [[""]] } });
    expect(() => team.does("setUp", {})).toThrow(
      /No table of partnerships was found on “Sheet1”.*It needs one row of headings/,
    );
  });

  test("headings in row 20, two rows of them, two hundred columns, and a second table below are read", () => {
    const wide = Array.from(
      { length: 200 },
      (_, at) => `Extra ${String.fromCharCode(65 + (at % 26))}${String.fromCharCode(65 + Math.floor(at / 26))}`,
    );
    const team = openTeam({
      cells: {
        Low: [
          ...Array.from({ length: 18 }, () => ["note"]),
          ["", "", "", "Instagram", ""],
          ["Creator", "Market", "Rate", "Likes", "Comments"],
          ["Maya", "US", "$500", 90, 10],
        ],
        Wide: [
          ["Creator", "Market", "Rate", "Likes", ...wide],
          ["Ella", "US", "$300", 50],
        ],
        Two: [
          ["Creator", "Market", "Rate", "Engagements"],
          ["Zoe", "US", "$100", 10],
          [],
          ["Блогер", "Страна", "Гонорар", "Охват"],
          ["Аня", "РФ", "5 000 ₽", 900],
        ],
      },
    });
    const done = team.does("setUp", {}) as Done;
    expect(done.tabs.map(({ name, headerRow, rows }) => [name, headerRow, rows])).toEqual([
      ["Low", 20, 1],
      ["Wide", 1, 1],
      ["Two", 1, 1],
      ["Two", 4, 1],
    ]);
    expect(done.tabs[0]).toMatchObject({ columns: { "Instagram Likes": "metric:likes" } });
    team.does("insertFormulas", { formulas: ["CPE"] });
    expect(team.read("Low!F21")[0]?.[0]).toBe(5);
    expect(team.read("Two!E2")[0]?.[0]).toBe(10);
  });
});

describe("corrections that are certain", () => {
  test("are listed with what stands there and what will, and written where the person agrees", () => {
    const team = openTeam({
      cells: {
        Tracker: [
          ["Creator", "Market", "Rate", "Results"],
          ["Аня", "Рoссия", "4О 000 руб.", "лайки 100"],
          ["Лена", "Рoссия", "5 000 ₽", "лайки 100"],
          ["Maya", "US", "$5", "likes 100"],
        ],
      },
    });
    team.does("setUp", { markets: ["US", "RU"] });
    const { corrections } = team.does("correctionChoices") as {
      corrections: readonly { id: string; from: string; to: string; where: string }[];
    };
    expect(corrections.map(({ from, to, where }) => [from, to, where])).toEqual(
      expect.arrayContaining([
        ["Рoссия", "RU", "2 cells: B2–3"],
        ["4О 000 руб.", expect.stringMatching(/^40.000/), "1 cell: C2"],
      ]),
    );
    const market = corrections.find(({ to }) => to === "RU");
    expect(team.does("applyCorrections", { ids: [market?.id] })).toMatchObject({
      message: expect.stringContaining("Corrected: 2 cells"),
    });
    expect(team.read("Tracker!B2:B4").flat()).toEqual(["RU", "RU", "US"]);
    expect(team.read("Tracker!C2").flat()).toEqual(["4О 000 руб."]);
  });
});
