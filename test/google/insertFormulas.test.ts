import { expect, test } from "vitest";
import { evaluate, open } from "../workbench/open.ts";
import { afterwards } from "./asGoogle.ts";
import { openTeam, sample } from "./sheet.ts";

test("each chosen metric is a column with one formula a row", () => {
  const team = openTeam({ file: sample("partnerships.csv") });
  team.does("setUp", {});
  expect(team.does("insertFormulas", { formulas: ["CPE", "AUDIENCE_QUALITY"] })).toEqual({
    message: "Inserted in F, G: CPE, AUDIENCE_QUALITY.",
  });
  const rows = team.read("partnerships!A1:G21");
  expect(rows[0]?.slice(5)).toEqual(["CPE", "Audience quality"]);
  expect(rows[1]?.[5]).toBeCloseTo(1400 / 5295, 6);
  expect(rows[10]?.[5]).toBe("– no rate yet");
});

test("a column that is there is left alone", () => {
  const team = openTeam({ file: sample("partnerships.csv") });
  team.does("setUp", {});
  team.does("insertFormulas", { formulas: ["CPE"] });
  expect(team.does("insertFormulas", { formulas: ["CPE"] })).toEqual({
    message: "Nothing was inserted. Already there: CPE.",
  });
});

test("a long table gets one formula for all rows, in the row of its headings", () => {
  const rows = Array.from({ length: 1500 }, (_, i) => [`C${i}`, "US", "$1,200", "", `engagements ${1000 + i}`]);
  const team = openTeam({ cells: { Team: [["Creator", "Market", "Rate", "KPIs", "Results"], ...rows] } });
  team.does("setUp", {});
  team.does("insertFormulas", { formulas: ["CPE"] });
  const values = team.read("Team!F1:F1501").flat();
  expect(values[0]).toBe("CPE");
  expect(values[1]).toBeCloseTo(1.2, 6);
  expect(values.slice(1).every((value) => typeof value === "number")).toBe(true);
}, 60_000);

test("a cell typed over a formula stands for itself, and the others stay", () => {
  const team = openTeam({ file: sample("partnerships.csv") });
  team.does("setUp", {});
  team.does("insertFormulas", { formulas: ["CPE"] });
  team.type("partnerships!F3", "0.5");
  team.does("insertFormulas", { formulas: ["CPE"] });
  expect(team.read("partnerships!F2:F4").flat()).toEqual([expect.closeTo(1400 / 5295, 6), 0.5, expect.any(Number)]);
});

test("figures in columns of their own come with their headings, and the market with the tab", () => {
  const team = openTeam({
    cells: {
      US: [
        ["Tracker"],
        ["Influencer", "Likes", "Comments", "Cost (USD)", "Followers", "Vibe"],
        ["Maya", "1210", "44", "1200", "48200", "nice"],
      ],
    },
  });
  team.does("setUp", {});
  team.does("insertFormulas", { formulas: ["CPE", "ENGAGEMENT_RATE", "KPI_STATUS"] });
  expect(team.read("US!G2:I3")).toEqual([
    ["CPE", "ER", ""],
    [expect.closeTo(1200 / 1254, 6), expect.closeTo(1254 / 48200, 6), ""],
  ]);
  expect(team.toasts().join()).toContain("KPI_STATUS: no column means “KPIs”.");
});

test("an unknown formula is a sentence", () => {
  const team = openTeam({ file: sample("partnerships.csv") });
  team.does("setUp", {});
  expect(() => team.does("insertFormulas", { formulas: ["CPX"] })).toThrow(/no formula “CPX” to insert. There are CPE/);
});

test.each<[number, string, RegExp]>([
  [1, "en_US", /1 deal of several posts has no formula: no single row holds its figures/],
  [2, "en_US", /2 deals of several posts have no formula: no single row holds their figures/],
  [1, "ru_RU", /1 сделка из нескольких постов осталась без формулы/],
  [2, "ru_RU", /2 сделки из нескольких постов остались без формул/],
  [5, "ru_RU", /5 сделок из нескольких постов остались без формул/],
])("%d deals of several posts have no formula: said in the right number (%s)", (deals, locale, sentence) => {
  const rows = Array.from({ length: deals }, (_, i) => [
    [`Maya ${i}`, "US", "1200", "640"],
    ["", "", "", "590"],
  ]).flat();
  const team = openTeam({ cells: { Team: [["Creator", "Market", "Rate", "Likes"], ...rows] }, locale });
  team.does("setUp", {});
  team.does("insertFormulas", { formulas: ["CPE"] });
  expect(team.toasts().join()).toMatch(sentence);
});

test("a column of currencies goes into the formulas, and an unknown one is a sentence", () => {
  const team = openTeam({
    cells: {
      Team: [
        ["Creator", "Market", "Rate", "Currency", "Engagements"],
        ["Maya", "US", "1200", "EUR", "600"],
        ["Olga", "US", "1200", "pesos", "600"],
        ["Lena", "US", "$1,200", "USD", "600"],
      ],
    },
  });
  team.does("setUp", { markets: ["US"] });
  team.does("insertFormulas", { formulas: ["CPE", "ENGAGEMENT_QUALITY"] });
  const [first, second, third] = team.read("Team!F2:G4");
  expect(first).toEqual([2, "– rate is in EUR, benchmarks are in USD"]);
  expect(second).toEqual(["– the currency of the rate is not known", "– the currency of the rate is not known"]);
  expect(third?.[0]).toBe(2);
  team.does("check");
  const found = team.read("Check!A1:H20").flat().join("\n");
  expect(found).toContain("“Currency” (D) says “pesos”, which is no currency that is known");
  expect(found).toContain("rate is in EUR, the market's currency is USD");
});

test("sorting takes each formula along with its row, and a heading’s formula stays", () => {
  const team = openTeam({
    cells: {
      Team: [
        ["Creator", "Market", "Rate", "KPIs", "Results"],
        ["Zoe", "US", "$900", "", "likes 290; comments 10"],
        ["Anna", "US", "$400", "", "likes 90; comments 10"],
      ],
    },
    locale: "en_US",
  });
  team.does("setUp", { markets: ["US"] });
  team.does("insertFormulas", { formulas: ["CPE"] });
  expect(team.read("Team!F2:F3")).toEqual([[3], [4]]);
  const sorted = afterwards(team, `sheet.getRange("A2:F3").sort(1)`);
  expect(sorted.read("Team!A2:A3")).toEqual([["Anna"], ["Zoe"]]);
  expect(sorted.read("Team!F2:F3")).toEqual([[4], [3]]);
  expect(sorted.does("insertFormulas", { formulas: ["CPE"] })).toEqual({
    message: "Nothing was inserted. Already there: CPE.",
  });
});

test("what a person typed over a formula stays a number in a sheet with decimal commas", () => {
  const team = openTeam({
    cells: {
      Лист: [
        ["Креатор", "Рынок", "Ставка", "KPI", "Результаты"],
        ["Оля", "RU", "900 ₽", "", "лайки 290, комментарии 10"],
        ["Аня", "RU", "400 ₽", "", "лайки 90, комментарии 10"],
        ["Ира", "RU", "700 ₽", "", "лайки 90, комментарии 10"],
      ],
    },
    locale: "ru_RU",
  });
  team.does("setUp", { markets: ["RU"] });
  team.does("insertFormulas", { formulas: ["CPE"] });
  team.type("Лист!F2", "2,5");
  team.type("Лист!F3", "");
  expect(team.read("Лист!F4")).toEqual([[7]]);
  team.does("insertFormulas", { formulas: ["CPE"] });
  expect(team.read("Лист!F2:F3")).toEqual([[2.5], [4]]);
});

test("a column of texts is none of plain text, or pressing Enter in it would make text of its formulas", () => {
  const team = openTeam({
    cells: {
      Team: [
        ["Creator", "Market", "Rate", "KPIs", "Results"],
        ["Zoe", "US", "$900", "reach 10k", "reach 12k"],
      ],
    },
    locale: "en_US",
  });
  team.does("setUp", { markets: ["US"] });
  team.does("insertFormulas", { formulas: ["KPI_STATUS"] });
  team.type("Team!F2", String(formulasOf(team, "F2")));
  expect(team.read("Team!F2")).toEqual([["1 of 1"]]);
});

const formulasOf = (team: ReturnType<typeof openTeam>, cell: string) =>
  evaluate(open({ state: team.exportState() }), `return sheet.getRange("${cell}").getFormula();`);
