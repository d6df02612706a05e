/** Older and newer Config tabs: what is added, and that nothing typed is lost. */
import { describe, expect, test } from "vitest";
import type { Cell } from "../../../src/domain/cell.ts";
import { findMarket, freshConfig, isConfig, placeIn, readConfig } from "../../../src/domain/config/config.ts";
import { completedConfig } from "../../../src/domain/config/update.ts";

const withColumn = (rows: Cell[][], head: string, cell: Cell = ""): Cell[][] =>
  rows.map((row, i) => [...row, i === 0 ? head : i === 1 ? cell : ""]);
const oldHeader = ["key", "Parameter", "Параметр", "What it does / Что делает", "*", "US", "RU"];
const old: Cell[][] = [oldHeader, ["currency", "Currency", "Валюта", "…", "", "USD", "RUB"]];
const row = (rows: readonly Cell[][], key: string) => rows.find(([cell]) => cell === key);

describe("a tab that lacks rows", () => {
  test("gets them under a title, each cell under its heading", () => {
    const { added } = completedConfig(freshConfig().filter(([key]) => key !== "netDays"));
    expect(added.map(([key, label, , any, us, ru]) => [key, label, any, us, ru])).toEqual([
      ["", "New in this version", "", "", ""],
      ["netDays", "Rest due, days after publication", 30, 30, 0],
    ]);
  });

  test("of the first edition gets both languages of labels, and values in the sheet's", () => {
    const { added } = completedConfig(old, { language: "ru" });
    expect(row(added, "workWeek")?.slice(0, 3)).toEqual(["workWeek", "Working days", "Рабочие дни"]);
    expect(row(added, "workWeek")?.[3]).toMatch(/^Dates in briefs .* \/ Даты в брифах/);
    expect(row(added, "workWeek")?.[4]).toBe("Пн–Пт");
    expect(row(added, "prepayShare")?.slice(4)).toEqual([0, "", 0.5]);
  });

  test("leaves columns of people's own blank", () => {
    const rows = old.map((cells, i) => [...cells.slice(0, 4), i ? "we" : "Who knows", ...cells.slice(4)]);
    expect(row(completedConfig(rows).added, "prepayShare")?.slice(4)).toEqual(["", 0, "", 0.5]);
  });

  test("is left as it is where nothing is missing", () => {
    expect(completedConfig(freshConfig())).toEqual({ added: [], filled: [] });
  });
});

describe("a market's column", () => {
  test.each([
    ["DE", "DE", "EUR"],
    ["Germany", "DE", "EUR"],
    ["Казахстан", "Казахстан", "KZT"],
    ["FR", "FR", ""],
  ])("of which only the head “%s” was typed becomes that of %s", (head, code, currency) => {
    const rows = withColumn(freshConfig(["US"]), head);
    const [filled] = completedConfig(rows).filled;
    expect([filled?.column, filled?.cells[0]]).toEqual([6, code === "Казахстан" ? "KZ" : code]);
    expect(filled?.cells[rows.findIndex(([key]) => key === "currency")]).toBe(currency);
  });

  test("in which something was typed is a person's", () => {
    expect(completedConfig(withColumn(freshConfig(["US"]), "DE", "mine")).filled).toEqual([]);
  });

  test("is added for a market that the team works in and the tab lacks, once", () => {
    const { filled } = completedConfig(freshConfig(["US"]), { codes: ["US", "BR", "BR"], language: "ru" });
    expect(filled.map(({ column, cells }) => [column, cells[0], cells[2]])).toEqual([[6, "BR", "Бразилия"]]);
  });

  test("stands right of what people typed in spare columns, and new rows run through it", () => {
    const spare = old.map((cells, i) => [...cells, i ? "" : "", i ? "a note" : "", ""]);
    const { filled, added } = completedConfig(spare, { codes: ["UK"] });
    expect(filled[0]?.column).toBe(10);
    expect(row(added, "locale")?.[9]).toBe("en-GB");
  });
});

describe("keys of the first edition", () => {
  test.each([
    ["disclosureLabel", "disclosureLabelForCreator"],
    ["adToken", "adTokenForCreator"],
    ["creatorRegistry", "creatorRegistryForCreator"],
    ["adTokenCheck", "adTokenCheckForTeam"],
    ["advertiserDuty", "advertiserDutyForTeam"],
    ["penalties", "penaltiesForTeam"],
  ])("%s is read as %s, and no second row comes beside it", (before, now) => {
    const rows = [...old, [before, "", "", "", "typed [as of 2025]", "", ""]];
    const us = findMarket(readConfig(rows), "US");
    expect(us?.values).toMatchObject({ [now]: { text: "typed", asOf: "2025" } });
    expect(row(completedConfig(rows).added, now)).toBeUndefined();
    expect(placeIn(rows, now, "US")).toEqual({ row: 3, column: 6 });
  });

  test("give way to the new row where that one says something", () => {
    const rows = [...old, ["penalties", "", "", "", "old", "", ""], ["penaltiesForTeam", "", "", "", "", "new", ""]];
    const said = (code: string) => findMarket(readConfig(rows), code)?.values.penaltiesForTeam?.text;
    expect([said("US"), said("RU")]).toEqual(["new", "old"]);
  });
});

test("old and new headings are both a config table", () => {
  expect([isConfig(old), isConfig(freshConfig(["US"], "ru"))]).toEqual([true, true]);
});
