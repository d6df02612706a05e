import { describe, expect, test } from "vitest";
import { partnerships as few, wholeTab } from "./configTabs.ts";
import { openSetUp, openTeam, type Team } from "./sheet.ts";

const cells = {
  Team: [
    ["Creator", "Market", "Rate", "KPIs", "Results"],
    ["Mara K.", "US", "$1,200", "", "ER by followers 3.0%; reach 71k"],
    ["'@mara.k", "US", "$900", "", "ER by followers 3.0%; women 40%"],
    ["Ella", "US", "$100", "", "reach 3k"],
    ["Мара", "Russia", "38 000 ₽", "", "охват 43 900"],
    ["'=1+1", "US", "$100", "", "reach 3k"],
  ],
};

function withCreators(more: object = cells): Team {
  const team = openSetUp({ cells: more as typeof cells }, { markets: ["US", "RU"] });
  team.does("creators");
  return team;
}

const names = (team: Team, tab = "Creators") => team.read(tab).map(([name]) => name);
/** The place of a heading, as a letter. */
function letterOf(team: Team, heading: string): string {
  const at = (team.read("Creators")[0] ?? []).indexOf(heading);
  return at < 26 ? String.fromCharCode(65 + at) : `A${String.fromCharCode(65 + at - 26)}`;
}
const type = (team: Team, heading: string, row: number, text: string) =>
  team.type(`Creators!${letterOf(team, heading)}${row}`, text);
const shown = (team: Team, heading: string, row: number) =>
  team.display("Creators")[row - 1]?.[(team.read("Creators")[0] ?? []).indexOf(heading)];

describe("Creators…", () => {
  test("makes the tab with everybody who has a partnership, each once, and says so", () => {
    const team = openSetUp({ cells }, { markets: ["US", "RU"] });
    expect(team.does("creators")).toMatchObject({
      message:
        "Added to Creators: 4 (Mara K., Ella, Мара…). It now has 4 creators. May be one person: “Mara K.”, “Мара” (a short form of this name).",
      added: ["Mara K.", "Ella", "Мара", "=1+1"],
    });
    expect(names(team)).toEqual(["Creator", "Mara K.", "Ella", "Мара", "=1+1"]);
    expect(team.read("Creators").map((row) => row[2])).toEqual(["Market", "US", "US", "RU", "US"]);
    expect(team.read("Team")).toEqual(openTeam({ cells }).read("Team"));
  });

  test("twice changes nothing", () => {
    const team = withCreators();
    const before = wholeTab(team, "Creators");
    expect(team.does("creators")).toMatchObject({ added: [] });
    expect(wholeTab(team, "Creators")).toEqual(before);
  });

  test("adds at the end, below notes beside the table, and changes nothing that a person typed", () => {
    const team = withCreators();
    type(team, "Notes", 2, "calls on Mondays");
    type(team, "Next check-in", 3, "soon");
    team.type("Creators!AD9", "a remark beside the table");
    const before = team.read("Creators");
    team.type("Team!A7", "Ben");
    team.type("Team!B7", "US");
    team.type("Team!C7", "$50");
    team.does("creators");
    expect(team.read("Creators").slice(0, 9)).toEqual(before);
    expect(team.read("Creators")[9]?.slice(0, 3)).toEqual(["Ben", "", "US"]);
  });

  test("knows its people again where the tab is sorted, its columns are moved and one is deleted", () => {
    const team = withCreators();
    const rows = team.read("Creators");
    const moved = rows.map((row) => [...row.slice(2), row[1] ?? "", row[0] ?? ""]); // “Language” first, “Creator” last
    const sorted = [moved[0], ...moved.slice(1).reverse()].map((row) =>
      (row ?? []).filter((_, at) => at !== 3).map((cell) => (typeof cell === "string" && cell ? `'${cell}` : cell)),
    );
    const state = openTeam({ cells: { ...cells, Creators: sorted as string[][] } });
    state.does("setUp", { markets: ["US", "RU"] });
    expect(state.does("creators")).toMatchObject({ added: [] });
    expect(state.tabs().map(({ name }) => name)).toEqual(["Team", "Creators", "Config"]);
    expect(state.read("Creators").map((row) => row.at(-1))).toEqual(["Creator", "=1+1", "Мара", "Ella", "Mara K."]);
  });

  test("computes the next check-in where the last one is typed, and keeps a date typed over it", () => {
    const team = withCreators();
    type(team, "Last check-in", 2, "2026-11-01");
    type(team, "Last check-in", 3, "2026-11-02");
    type(team, "Next check-in", 3, "2027-01-15");
    expect(shown(team, "Next check-in", 2)).toBe("1 Dec 2026");
    team.does("creators");
    expect([2, 3, 4].map((row) => shown(team, "Next check-in", row))).toEqual(["1 Dec 2026", "15 Jan 2027", ""]);
  });

  test("keeps its hands off a tab Creators of the team's own, be it the one with the partnerships", () => {
    const own = { Creators: cells.Team };
    const team = withCreators(own);
    expect(team.tabs().map(({ name }) => name)).toEqual(["Creators", "Config", "Creators (Crossmarket)"]);
    expect(names(team, "Creators (Crossmarket)")).toEqual(["Creator", "Mara K.", "Ella", "Мара", "=1+1"]);
    expect(team.read("Creators")).toEqual(openTeam({ cells: own }).read("Creators"));
    expect(team.does("creators")).toMatchObject({ added: [] });
    const list = withCreators({
      Team: cells.Team,
      Creators: [
        ["Name", "Birthday"],
        ["Mara", "May"],
      ],
    });
    expect(list.tabs().map(({ name }) => name)).toContain("Creators (Crossmarket)");
  });

  test("says that the tab has lost its headings, and writes nothing", () => {
    const team = withCreators();
    for (const at of "ABCDEFGHIJKLMNOPQRSTUVWXYZ") team.type(`Creators!${at}1`, "");
    expect(() => team.does("creators")).toThrow(/The tab “Creators” has lost its headings/);
    team.does("check");
    expect(team.read("Check").flat().join("\n")).toMatch(/the tab has lost its headings, so nobody in it is read/);
  });

  test("costs as many service calls for 300 creators as for three", () => {
    const calls = [3, 300].map((count) => {
      const people = Array.from({ length: count }, (_, at) => [
        `Person ${String.fromCharCode(65 + (at % 26))}${at}`,
        "US",
        "$100",
        "",
        "reach 3k",
      ]);
      const team = openSetUp({ cells: { Team: [few[0] ?? [], ...people] as string[][] } }, { markets: ["US"] });
      const first = team.run("creators");
      const second = team.run("creators");
      expect(names(team)).toHaveLength(count + 1);
      return [first.calls, second.calls, team.run("check").calls];
    });
    expect(calls[1]).toEqual(calls[0]);
  });

  test("speaks Russian in a Russian sheet", () => {
    const team = openSetUp({ cells, locale: "ru_RU" }, { markets: ["US", "RU"] });
    expect(team.does("creators")).toMatchObject({
      message:
        "Добавлено на вкладку Creators: 4 (Mara K., Ella, Мара…). Теперь на ней 4 блогера. Возможно, один человек: «Mara K.», «Мара» (краткая форма этого имени).",
    });
    expect(team.read("Creators")[0]?.slice(0, 3)).toEqual(["Креатор", "Другие имена", "Рынок"]);
  });
});

test("whoever says that two rows are one person gets the second name into the first row, and nothing is deleted", () => {
  const team = withCreators();
  const { pairs } = team.does("twinChoices") as { pairs: { id: string }[] };
  expect(pairs).toHaveLength(1);
  expect(team.does("samePerson", { ids: pairs.map(({ id }) => id) })).toEqual({
    message:
      "One person now: “Мара” → “Mara K.”. What else stands in row 4 was left as it is: move over what you need, then delete it.",
  });
  expect(team.read("Creators").map((row) => row.slice(0, 3))).toEqual([
    ["Creator", "Also known as", "Market"],
    ["Mara K.", "Мара", "US, RU"],
    ["Ella", "", "US"],
    ["Мара", "", "RU"],
    ["=1+1", "", "US"],
  ]);
  expect(team.does("creators")).toMatchObject({ added: [], twins: [] });
  expect(() => team.does("samePerson", { ids: [] })).toThrow("Tick at least one pair.");
});

test("whoever says that they are different people is not asked again, though the tab be sorted", () => {
  const team = withCreators();
  const { pairs } = team.does("twinChoices") as { pairs: { id: string }[] };
  expect(team.does("differentPeople", { ids: pairs.map(({ id }) => id) })).toEqual({
    message: "1 pair is told apart and not asked about again.",
  });
  team.type("Creators!A3", "Мара");
  team.type("Creators!C3", "RU");
  team.type("Creators!A4", "Ella");
  team.type("Creators!C4", "US");
  expect(team.does("twinChoices")).toEqual({ pairs: [] });
  expect(team.does("creators")).toMatchObject({ added: [], twins: [] });
});

describe("what the tab says of people", () => {
  const facts = "US 64%; women 78%; 25–44 59%; real 85%";
  function vetted(): Team {
    const team = withCreators();
    for (const [key, value] of [
      ["targetCountry", "US"],
      ["targetAge", "25–44"],
      ["targetGender", "women 70%"],
    ] as const) {
      const at = team.read("Config").findIndex(([name]) => name === key);
      const column = (team.read("Config")[0] ?? []).indexOf("US");
      team.type(`Config!${String.fromCharCode(65 + column)}${at + 1}`, value);
    }
    type(team, "Audience", 2, facts);
    type(team, "Checked on", 2, "2026-09-05");
    return team;
  }

  test("gives a score to every row of hers, under whichever name, and the formula completes itself with it", () => {
    const team = vetted();
    team.type("Team!F2", "=AUDIENCE_QUALITY()");
    team.type("Team!F3", "=AUDIENCE_QUALITY()");
    expect(team.display("Team").map((row) => row[5])).toEqual(["", "75.8", "74.1", "", "", ""]);
  });

  test("goes into inserted columns and into the roll-up", () => {
    const team = vetted();
    team.does("insertFormulas", { formulas: ["AUDIENCE_QUALITY", "CPE"] });
    expect(team.display("Team").map((row) => row[5])).toEqual([
      "Audience quality",
      "75.8",
      "74.1",
      "– needs ER, demographics, authenticity",
      "– needs a target audience (Config tab)",
      "– needs ER, demographics, authenticity",
    ]);
    team.does("rollup", { month: "2026-10", undated: "count" });
    const [header = [], ...rows] = team.read("Rollup data");
    const quality = rows.map((row) => [row[header.indexOf("market")], row[header.indexOf("audienceQuality")]]);
    expect(quality).toEqual([
      ["US", expect.closeTo((75.8 + 74.1) / 2, 0)],
      ["RU", ""],
    ]);
  });

  test("comes into columns that were inserted before there was a tab, and leaves what somebody typed there", () => {
    const team = openSetUp({ cells }, { markets: ["US", "RU"] });
    team.does("insertFormulas", { formulas: ["DEMOGRAPHICS_MATCH", "CPE"] });
    team.type("Team!F4", "=1+1");
    team.does("creators");
    type(team, "Audience", 2, facts);
    expect(team.does("insertFormulas", { formulas: ["DEMOGRAPHICS_MATCH", "CPE"] })).toMatchObject({
      message: "Inserted in F: DEMOGRAPHICS_MATCH. Already there: CPE.",
    });
    expect(team.display("Team")[3]?.[5]).toBe("2.0");
    expect(team.does("insertFormulas", { formulas: ["DEMOGRAPHICS_MATCH", "CPE"] })).toMatchObject({
      message: "Nothing was inserted. Already there: DEMOGRAPHICS_MATCH, CPE.",
    });
  });

  test("is told by Check where it is doubtful or contradicts a row, with a link to its cell", () => {
    const team = vetted();
    type(team, "Content", 2, "4-5");
    type(team, "Brand fit", 3, "6");
    type(team, "Pays by", 3, "4111 1111 1111 1111");
    type(team, "Market", 5, "Mars");
    type(team, "Also known as", 5, "Ella");
    team.does("check");
    const lines = team
      .read("Check")
      .slice(2)
      .map((row) => [row[0], row[2], row[3], row[4], row[5]].join(" | "));
    const brandFit = letterOf(team, "Brand fit");
    for (const line of [
      `${letterOf(team, "Content")}2 | Mara K. | Creators: Content | 4-5 | “4-5” is no score from 1 to 5`,
      `${brandFit}3 | Ella | Creators: Brand fit | 6 | “6” is no score from 1 to 5`,
      `${letterOf(team, "Pays by")}3 | Ella | Creators: Pays by |  | this looks like a card or an account number`,
      "C5 | =1+1 | Creators: Market | Mars | unknown market “Mars”",
      "E3 | @mara.k | Results | women 40%; ER by followers 3.0% | women: 40 % here, 78 % in Creators (Mara K., row 2)",
    ])
      expect(
        lines.map((one) => one.replace("ER by followers 3.0%; women 40%", "women 40%; ER by followers 3.0%")),
      ).toContain(line);
    expect(lines.join("\n")).not.toMatch(/4111/);
  });
});
