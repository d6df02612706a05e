import { expect, test } from "vitest";
import { openSetUp, openTeam, sample } from "./sheet.ts";

test("every doubt is a row of the Check tab, and the team's tab stays as it is", () => {
  const team = openSetUp({ file: sample("partnerships.csv") });
  const before = team.read("partnerships");
  team.does("check");
  const rows = team.read("Check");
  expect(rows[1]).toEqual([
    "Cell",
    "Rows",
    "Creator",
    "Column",
    "What was typed",
    "What was found",
    "What to do",
    "Corrected",
  ]);
  const liza = rows.find(([, , creator]) => creator === "Лиза Йога");
  expect(liza).toEqual([
    "C18",
    "18",
    "Лиза Йога",
    "Rate",
    "4О 000 руб.",
    expect.any(String),
    expect.any(String),
    "40 000 руб.",
  ]);
  expect(team.read("partnerships")).toEqual(before);
});

test("is made anew each time", () => {
  const team = openSetUp({ file: sample("partnerships.csv") });
  team.does("check");
  const first = team.read("Check");
  team.does("check");
  expect(team.read("Check")).toEqual(first);
  team.type("C18", "40 000 руб.");
  team.does("check");
  expect(team.read("Check")).toHaveLength(first.length - 1);
});

test("text of a creator that looks like a formula stays text", () => {
  const team = openSetUp({
    cells: {
      Team: [
        ["Creator", "Market", "Rate", "KPIs", "Results"],
        ["'=1+1", "Mars", '\'=HYPERLINK("http://x")', "", ""],
      ],
    },
  });
  team.does("check");
  expect(team.read("Check")[2]?.slice(1, 6)).toEqual(["2", "=1+1", "Market", "Mars", "unknown market “Mars”"]);
});

test("Config cells that make no sense or do not fit together are there too", () => {
  const team = openSetUp({ file: sample("partnerships.csv") });
  const row = (key: string) => team.read("Config").findIndex(([cell]) => cell === key) + 1;
  team.type(`Config!E${row("netDays")}`, "soon");
  team.type(`Config!E${row("bandGood")}`, "90");
  team.does("check");
  const found = team.read("Check").map(([cell, , , column, typed, found]) => [cell, column, typed, found].join(" | "));
  expect(found).toContainEqual(expect.stringMatching(/^E\d+ \| Config: netDays \| soon \| makes no sense/));
  expect(found).toContainEqual(
    expect.stringMatching(/Config: bandGood \| US \| bandGood has to be below bandExcellent/),
  );
});

test("the number of service calls does not grow with the rows", () => {
  const calls = [10, 400].map((count) => {
    const rows = Array.from({ length: count }, (_, i) => [
      `Creator ${i}`,
      "US",
      i % 3 ? "$1,200" : "$1.5k–2k",
      "reach 100k",
      "reach 80-90k",
    ]);
    const team = openSetUp({ cells: { Team: [["Creator", "Market", "Rate", "KPIs", "Results"], ...rows] } });
    return team.run("check").calls;
  });
  expect(calls[1]).toBe(calls[0]);
});

test("dollars that Sheets made a number of are not taken for rubles", () => {
  const team = openSetUp({
    cells: {
      Team: [
        ["Creator", "Market", "Rate", "KPIs", "Results"],
        ["Anna", "Russia", "$400", "", "likes 1,000"],
      ],
    },
  });
  expect(team.read("C2")).toEqual([[400]]);
  team.does("check");
  expect(team.read("Check")[2]?.slice(1, 6)).toEqual([
    "2",
    "Anna",
    "Rate",
    "$400",
    "rate is in USD, the market's currency is RUB",
  ]);
});

test("what does not fit on a partnership's way is told at its row, and what repeats is one line", () => {
  const cells = {
    Team: [
      ["Creator", "Market", "Rate", "KPIs", "Results", "Campaign", "Status"],
      ...["Рита", "Кира", "Вера"].map((name) => [
        name,
        "RU",
        "30 000 ₽",
        "",
        "охват 9к, лайки 480, комм 22",
        "Осень",
        "вышло",
      ]),
    ],
  };
  const team = openSetUp({ cells }, { markets: ["RU"] });
  team.run("check");
  const lines = team.read("Check").filter((row) => row.includes("live, and no erid token is noted"));
  expect(lines).toHaveLength(1);
  expect(lines[0]?.slice(1, 3)).toEqual(["2–4", "Рита +2"]);
});

/** A date with a time of day, in zones on either side of the world: the day is the one that the cell shows. */
test.each(["Pacific/Kiritimati", "Europe/Moscow", "America/Los_Angeles"])(
  "a date late in the evening is of that day in %s, to Set up and to Check",
  (timeZone) => {
    const rows = [
      ["Creator", "Market", "Rate", "KPIs", "Results", "Date"],
      ["Zoe", "US", "$900", "", "2026-10-14 23:30:00", "2026-10-14 23:30:00"],
    ];
    const team = openTeam({ cells: { Team: rows }, locale: "en_US", timeZone, today: "2026-11-03" });
    const { tables } = team.does("setUpChoices") as { tables: { columns: { heading: string; sample: string }[] }[] };
    expect(tables[0]?.columns.find(({ heading }) => heading === "Date")?.sample).toContain("14");
    team.does("setUp", { markets: ["US"] });
    team.does("check");
    const line = team.display("Check").find((cells) => cells[3] === "Results");
    expect(line?.[4]).toMatch(/14/);
    expect(line?.[4]).not.toMatch(/1[35]/);
  },
);
