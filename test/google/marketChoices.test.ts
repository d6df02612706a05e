/** The drop-down of markets: a convenience where the column takes one, a sentence where it does not. */
import { expect, test } from "vitest";
import { afterwards, header, maya, sveta } from "./asGoogle.ts";
import { openTeam, type Team } from "./sheet.ts";

const cells = { Team: [header, maya, sveta] };
const rulesOf = (team: Team) =>
  Object.values((team.exportState().side as { validations: Record<string, { values: unknown[] }> }).validations).map(
    ({ values }) => values[0],
  );

test("a typed column of a Google Table: Set up ends with its summary, and says where its choices are set", () => {
  const team = openTeam({ cells, typedColumns: ["Team!B"], locale: "en_US" });
  expect(team.does("setUp", { markets: ["US", "RU"] })).toMatchObject({
    message:
      "“Team”: 2 partnerships read. Markets in Config: United States, Russia. “Team”: the column “Market” (B) has a type of its own in a Table, so its choices are set there: its menu, Edit column type, with US, RU.",
  });
});

test("the same in Russian", () => {
  const team = openTeam({ cells, typedColumns: ["Team!B"], locale: "ru_RU" });
  expect(JSON.stringify(team.does("setUp", { markets: ["US", "RU"] }))).toMatch(
    /Рынки в Config: США, Россия\. «Team»: у столбца «Market» \(B\) в таблице Google свой тип/,
  );
});

test.each(["B2", "B3"])("a rule of the team's own stays, be it in %s alone", (cell) => {
  const own = `sheet.getRange("${cell}").setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(["America", "Russia"]).build())`;
  const team = afterwards(openTeam({ cells, locale: "en_US" }), own);
  team.does("setUp", { markets: ["US", "RU"] });
  expect(rulesOf(team)).toContainEqual(["America", "Russia"]);
  expect(rulesOf(team)).not.toContainEqual(["US", "RU"]);
});
