/** What the add-on put into a team's tab, after the team sorted it, moved lines of it or put new ones in. */
import { expect, test } from "vitest";
import { evaluate, open } from "../workbench/open.ts";
import { afterwards } from "./asGoogle.ts";
import { openTeam, type Team } from "./sheet.ts";

const rows = [
  ["Creator", "Market", "Rate", "KPIs", "Results", "Boss"],
  ["Zoe", "US", "$900", "", "likes 290; comments 10", "Ann"],
  ["Anna", "RU", "$400", "", "likes 90; comments 10", "Bob"],
  ["Mia", "US", "$700", "", "likes 60; comments 10", "Cid"],
];

/** Set up, with a formula column and a column that somebody told the meaning of. */
function prepared(): Team {
  const team = openTeam({ cells: { Team: rows }, locale: "en_US", tabRows: 60 });
  team.does("setUp", { markets: ["US", "RU"], columns: { Team: { Boss: "campaign" } } });
  team.does("insertFormulas", { formulas: ["CPE"] });
  return team;
}

/** Rows of the tab that offer markets, by the column under the heading "Market". */
const offered = (team: Team) =>
  evaluate(
    open({ state: team.exportState() }),
    `const team = book.getSheetByName("Team"); const [head] = team.getDataRange().getValues();
     const column = team.getRange(2, head.indexOf("Market") + 1, 4, 1);
     const others = team.getRange(2, 1, 4, 1).getDataValidations().flat().concat(team.getRange(2, head.indexOf("Rate") + 1, 4, 1).getDataValidations().flat());
     return [column.getDataValidations().map(([rule]) => rule && rule.getCriteriaValues()[0].join()), others.filter(Boolean).length];`,
  );
const everywhere = [["US,RU", "US,RU", "US,RU", "US,RU"], 0];

const figures = (team: Team) => {
  const [head = [], ...lines] = team.read("Team");
  return Object.fromEntries(lines.map((line) => [line[head.indexOf("Creator")], line[head.indexOf("CPE")]]));
};
const costs = { Zoe: 3, Anna: 4, Mia: 10 };

test.each([
  ["sorted by the creator", `sheet.getRange("A2:G4").sort(1)`],
  ["the last row is dragged to the top", `sheet.moveRows(sheet.getRange("A4"), 2)`],
  ["Results are dragged before Rate", `sheet.moveColumns(sheet.getRange("E1"), 3)`],
  ["Market is dragged to the end", `sheet.moveColumns(sheet.getRange("B1"), 8)`],
  ["the inserted column is dragged to the front", `sheet.moveColumns(sheet.getRange("G1"), 1)`],
])("%s: each row keeps its figure, the markets are offered where they were, nothing is inserted twice", (_, script) => {
  const team = afterwards(prepared(), script);
  expect(figures(team)).toEqual(costs);
  expect(offered(team)).toEqual(everywhere);
  expect(team.does("insertFormulas", { formulas: ["CPE"] })).toEqual({
    message: "Nothing was inserted. Already there: CPE.",
  });
});

test("a row that is put in among the others offers the markets, and gets its formula when the column is completed", () => {
  const team = afterwards(prepared(), `sheet.insertRowAfter(2)`);
  for (const [column, text] of Object.entries({ A: "Lea", B: "US", C: "$500", E: "likes 90; comments 10" }))
    team.type(`Team!${column}3`, text);
  expect(offered(team)).toEqual(everywhere);
  expect(figures(team)).toEqual({ ...costs, Lea: "" });
  expect(team.does("insertFormulas", { formulas: ["CPE"] })).toEqual({ message: "Inserted in G: CPE." });
  expect(figures(team)).toEqual({ ...costs, Lea: 5 });
  const { tables } = team.does("setUpChoices") as { tables: { columns: { heading: string; meaning: string }[] }[] };
  expect(tables[0]?.columns.find(({ heading }) => heading === "Boss")?.meaning).toBe("campaign");
});
