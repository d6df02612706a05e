import { describe, expect, test } from "vitest";
import { openSetUp, openTeam, usualTabs } from "./sheet.ts";
import { column, header, now, prepared, rows, timeZone } from "./todays.ts";

const creators = (team: ReturnType<typeof prepared>) =>
  team
    .read("Today")
    .map(([, creator]) => creator)
    .filter((name) => name !== "" && name !== "Creator");

test("the menu makes the page from what the sheet says, and opens it", () => {
  const team = prepared();
  team.does("today");
  const [title] = column(team);
  expect(title).toMatch(/^Today, \d+ [A-Z][a-z]+: 3 overdue/);
  expect(team.toasts().at(-1)).toBe(`${title}.`);
  expect(column(team).filter((text) => /^[^|]+: \d+$/.test(text))).toEqual([
    "Overdue: 3",
    "To put right: 1",
    "Later, or without a date: 1",
  ]);
  expect(creators(team)).toEqual(["Света", "Ben", "Ella", "Света", "New"]);
});

test("money that is late is said by currency, of rows in which somebody notes what was paid", () => {
  const team = prepared();
  team.does("today");
  expect(column(team).find((text) => text.startsWith("Payments overdue"))).toBe("Payments overdue: 90,000\u00a0₽.");
});

test("a creator's name jumps to the row", () => {
  const team = prepared();
  team.does("today");
  const at = team.read("Today").findIndex(([, creator]) => creator === "Ella") + 1;
  const { sheets } = team.exportState().workbook as { sheets: { name: string; cells: Record<string, string> }[] };
  const cell = sheets.find(({ name }) => name === "Today")?.cells[`B${at}`];
  expect(cell).toBe('=HYPERLINK("#gid=0&range=A2","Ella")');
});

test("refreshed it follows the sheet, leaves no old lines and keeps what people wrote beside it", () => {
  const team = prepared();
  team.does("today");
  const height = column(team).filter(Boolean).length;
  team.type("Today!I4", "ask Ella on Monday");
  team.type("Team!G2", "cancelled");
  team.type("Team!J4", now);
  team.does("today");
  expect(creators(team)).toEqual(["Ben", "Света", "New"]);
  expect(column(team).filter(Boolean).length).toBeLessThan(height);
  expect(team.read("Today!I4")[0]?.[0]).toBe("ask Ella on Monday");
});

test("made twice it is the same", () => {
  const team = prepared();
  team.does("today");
  const before = team.read("Today");
  team.does("today");
  expect(team.read("Today")).toEqual(before);
});

test("a market that was chosen in the window is shown alone until another is chosen, and the note says so", () => {
  const team = prepared();
  team.does("weekOf", { market: "RU" });
  team.does("today");
  expect(creators(team)).toEqual(["Света", "Света"]);
  expect(column(team)[1]).toMatch(/^Only Russia/);
  team.does("weekOf", { market: "" });
  team.does("today");
  expect(creators(team)).toHaveLength(5);
});

test("a market that Config has no more is all of them", () => {
  const team = prepared();
  team.does("weekOf", { market: "XX" });
  team.does("today");
  expect(column(team)[1]).toMatch(/^All markets/);
});

test("the creator's own lead, the check-in and the brief come with the line", () => {
  const team = prepared();
  team.does("creators");
  const head = team.read("Creators")[0] ?? [];
  const ella = team.read("Creators").findIndex(([name]) => name === "Ella") + 1;
  const type = (heading: string, text: string) => {
    const at = head.indexOf(heading);
    team.type(`Creators!${at > 25 ? "A" : ""}${String.fromCharCode(65 + (at % 26))}${ella}`, text);
  };
  type("Our lead", "Sam");
  type("Last check-in", "2026-01-10");
  team.does("today");
  expect(column(team)).toContain("Check-ins: 1");
  const line = team.read("Today").find(([, creator, , what]) => creator === "Ella" && what === "Hold the check-in");
  expect(line?.[4]).toBe("Sam");
});

describe("a tab “Today”", () => {
  test("of the team's own stays as it is", () => {
    const team = prepared(rows, { Today: [["My list", "call Ella"]] });
    team.does("today");
    expect(team.read("Today")).toEqual([["My list", "call Ella"]]);
    expect(column(team, "Today (Crossmarket)")[0]).toMatch(/^Today, /);
  });

  test("of ours is known without its mark, and never read as partnerships", () => {
    const team = prepared();
    team.does("today");
    const state = team.exportState();
    (state.side as unknown as { metadata: unknown[] }).metadata = [];
    const copy = openTeam({ state });
    copy.does("today");
    expect(copy.tabs().filter(({ name }) => name.startsWith("Today"))).toHaveLength(1);
    copy.does("check");
    expect(copy.read("Check!A1")[0]?.[0]).toMatch(/6 partnerships/);
  });
});

test("where nothing is left to do it says so", () => {
  const team = prepared([rows[3] ?? [], rows[4] ?? []]);
  team.does("today");
  expect(column(team)[2]).toMatch(/^Nothing is waiting for anybody/);
});

test("a Russian sheet has a Russian page", () => {
  const team = openSetUp({ cells: { Team: [header, ...rows] }, timeZone, locale: "ru_RU" });
  team.does("today");
  expect(column(team)[0]).toMatch(/^Сегодня, \d+ [а-я]+: 3 дела просрочены/);
});

test("costs the same service calls, whatever the rows, and no more than thirty once made", () => {
  const calls = [3, 300].map((count) => {
    const many = Array.from({ length: count }, (_, at) => [`Creator ${at}`, ...(rows[at % 3] ?? []).slice(1)]);
    const team = prepared(many, {}, usualTabs);
    team.does("creators");
    return [1, 2].map(() => team.run("today", []).calls);
  });
  expect(calls[1]).toEqual(calls[0]);
  expect(calls[0]?.[1]).toBeLessThanOrEqual(30);
});
