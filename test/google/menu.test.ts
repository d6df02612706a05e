/** The menu as an add-on of Google's store has it, where it may not look at the spreadsheet yet. */
import { describe, expect, test } from "vitest";
import { header, maya } from "./asGoogle.ts";
import { openTeam } from "./sheet.ts";

const captions = (team: ReturnType<typeof openTeam>) =>
  team.menus().flatMap(({ items }) => items.flatMap((item) => (item.kind === "item" ? [item.caption] : [])));

describe("an add-on that is not switched on for the spreadsheet", () => {
  test("has its menu all the same, with Set up first, in the person's language", () => {
    const team = openTeam({ cells: { Лист1: [header, maya] }, locale: "ru_RU", circumstances: { addOn: "off" } });
    expect(team.open()).toMatchObject({ ok: true });
    expect(captions(team)[0]).toBe("Настроить таблицу…");
    expect(team.menus()).toMatchObject([{ place: "addon" }]);
  });

  test("asks the spreadsheet for nothing", () => {
    const team = openTeam({ cells: { Team: [header, maya] }, locale: "en_US", circumstances: { addOn: "off" } });
    const opened = team.open();
    expect(opened.ok && opened.calls).toBe(1); // the menu itself
  });
});

test.each([
  ["a script of the sheet's own has a menu beside Help", {}, "bar"],
  ["an add-on has one among the extensions", { addOn: "on" }, "addon"],
] as const)("%s", (_, circumstances, place) => {
  const team = openTeam({ cells: { Team: [header, maya] }, locale: "en_US", circumstances });
  expect(team.menus()).toMatchObject([{ place }]);
});

test("whoever installs it has the menu at once", () => {
  const team = openTeam({ cells: { Team: [header, maya] }, locale: "en_US" });
  expect(team.run("onInstall")).toMatchObject({ ok: true });
  expect(team.menus()).toHaveLength(1);
});

test.each([
  ["en_US", {}, ["Set up this sheet…", "Today"], "Today", "Set up this sheet…"],
  ["ru_RU", { addOn: "on" }, ["Настроить таблицу…", "Сегодня"], "Сегодня", "Настроить таблицу…"],
] as const)(
  "the first Set up puts the day's work first at once, in %s",
  (locale, circumstances, before, first, last) => {
    const team = openTeam({ cells: { Team: [header, maya] }, locale, circumstances });
    expect(captions(team).slice(0, 2)).toEqual(before);
    team.does("setUp", {});
    expect(team.menus()).toHaveLength(1);
    expect([captions(team)[0], captions(team).at(-2)]).toEqual([first, last]);
    team.does("setUp", {});
    expect(captions(team)[0]).toBe(first);
  },
);
