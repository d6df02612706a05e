/** MARKETS and CREATORS: what the team named so itself stays the team's. */
import { describe, expect, test } from "vitest";
import { evaluate, open } from "../workbench/open.ts";
import { afterwards, header, maya, sentenceOf } from "./asGoogle.ts";
import { openTeam } from "./sheet.ts";

const fresh = () => openTeam({ cells: { Team: [header, maya], Plan: [["a", "b"]] }, locale: "en_US" });
const nameOwn = (name: string) => `book.setNamedRange("${name}", book.getSheetByName("Plan").getRange("A1:B1"))`;

describe("a name of the team's own", () => {
  test("MARKETS stops Set up with a sentence, before anything is written", () => {
    const team = afterwards(fresh(), nameOwn("MARKETS"));
    expect(sentenceOf(team, "setUp", {})).toMatch(/^The name MARKETS already stands for Plan!A1:B1/);
    expect(team.tabs().map(({ name }) => name)).toEqual(["Team", "Plan"]);
  });

  test("CREATORS stops Creators… alike", () => {
    const team = afterwards(fresh(), nameOwn("CREATORS"));
    team.does("setUp", {});
    expect(sentenceOf(team, "creators")).toMatch(/^The name CREATORS already stands for Plan!A1:B1/);
    expect(team.tabs().map(({ name }) => name)).not.toContain("Creators");
  });

  test("is said in Russian in a Russian sheet", () => {
    const team = afterwards(
      openTeam({ cells: { Team: [header, maya], Plan: [["a", "b"]] }, locale: "ru_RU" }),
      nameOwn("MARKETS"),
    );
    expect(sentenceOf(team, "setUp", {})).toMatch(/^Имя MARKETS уже занято диапазоном Plan!A1:B1/);
  });
});

test("a name of ours follows its tab when that has grown", () => {
  const team = fresh();
  team.does("setUp", {});
  const grown = afterwards(
    team,
    `const config = book.getSheetByName("Config"); config.insertColumnsAfter(config.getMaxColumns(), 9);
    config.getRange(1, config.getMaxColumns()).setValue("FR")`,
  );
  grown.does("setUp", {});
  grown.type("Team!H2", '=MARKET_PARAMETER("FR"; "netDays"; MARKETS)');
  expect(grown.read("Team!H2")).toEqual([[30]]);
});

/** Google hands all of it to every call of every formula, once a row: the whole grid was 99 KB once. */
test.each([["en_US"], ["ru_RU"]])("what MARKETS hands to a formula stays small in %s", (locale) => {
  const team = openTeam({ cells: { Team: [header, maya] }, locale });
  team.does("setUp", { markets: ["US", "RU"] });
  const size = evaluate(
    open({ state: team.exportState() }),
    `return JSON.stringify(book.getRangeByName("MARKETS").getValues()).length;`,
  );
  expect(size).toBeLessThan(22_000);
});
