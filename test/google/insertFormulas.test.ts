import { expect, test } from "vitest";
import { openTeam, sample } from "./sheet.ts";

test("each chosen metric is one array formula at the top of a new column", () => {
  const team = openTeam({ file: sample("partnerships.csv") });
  team.does("setUp", {});
  expect(team.does("insertFormulas", { formulas: ["CPE", "AUDIENCE_QUALITY"] })).toEqual({
    message: "Inserted: CPE, AUDIENCE_QUALITY.",
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

test("a whole column of 5,000 rows is one call of the function", () => {
  const rows = Array.from({ length: 5000 }, (_, i) => [
    `C${i}`,
    "US",
    "$1,200",
    "",
    `ER 3.0%; authenticity 85%; US 64%; women 78%; 25-44 ${59 + (i % 3)}%`,
  ]);
  const team = openTeam({ cells: { Team: [["Creator", "Market", "Rate", "KPIs", "Results"], ...rows] } });
  team.does("setUp", {});
  team.does("insertFormulas", { formulas: ["AUDIENCE_QUALITY"] });
  const values = team.read("Team!F2:F5001").flat();
  expect(values[0]).toBeCloseTo(75.8, 1);
  expect(values.every((value) => typeof value === "number")).toBe(true);
}, 60_000);

test("an unknown formula is a sentence", () => {
  const team = openTeam({ file: sample("partnerships.csv") });
  team.does("setUp", {});
  expect(() => team.does("insertFormulas", { formulas: ["CPX"] })).toThrow(/no formula “CPX” to insert. There are CPE/);
});
