import ICAL from "ical.js";
import papaparse from "papaparse";
import { describe, expect, test } from "vitest";
import { openTeam, type Team } from "./sheet.ts";
import { column, prepared } from "./todays.ts";

type Week = {
  readonly market: string;
  readonly markets: readonly { readonly code: string; readonly name: string }[];
  readonly lead: string;
  readonly leads: readonly string[];
  readonly message: string;
  readonly calendar: string;
  readonly board: string;
  readonly file: string;
  readonly morning: {
    readonly isOn: boolean;
    readonly says: string;
    readonly owner: string;
    readonly isWarning: boolean;
  };
};
const weekOf = (team: Team, market?: string) =>
  team.does("weekOf", market === undefined ? undefined : { market }) as Week;
type Side = { triggers: { id: string; functionName: string; timing: object }[] };
const triggersOf = (team: Team) => (team.exportState().side as unknown as Side).triggers;

const eventsIn = (calendar: string) =>
  new ICAL.Component(ICAL.parse(calendar) as unknown[]).getAllSubcomponents("vevent").map((event) => ({
    uid: String(event.getFirstPropertyValue("uid")),
    summary: String(event.getFirstPropertyValue("summary")),
    status: String(event.getFirstPropertyValue("status")),
  }));

describe("the week", () => {
  test("of all markets is a message, a calendar and cards", () => {
    const week = weekOf(prepared());
    expect(week.market).toBe("");
    expect(week.markets.map(({ code }) => code)).toEqual(["US", "RU"]);
    expect(week.message).toMatch(/^All markets, \d+ [A-Z][a-z]+\n\nOverdue:\n• Russia, Света \(Осень\): Pay/);
    expect(eventsIn(week.calendar).map(({ summary, status }) => `${summary} ${status}`)).toEqual([
      "Ella (Autumn): publish the post CONFIRMED",
      "Ben (Autumn): issue the brief CONFIRMED",
      "Ben (Autumn): publish the post CONFIRMED",
      "Света (Осень): sign the act CONFIRMED",
      "Света (Осень): pay the creator 90,000\u00a0₽ CONFIRMED",
      "✓ Paid (Autumn): paid CONFIRMED",
      "Off (Autumn): is off CANCELLED",
    ]);
    const { data } = papaparse.parse<Record<string, string>>(week.board.trimEnd(), { header: true });
    expect(data.map(({ Name }) => Name)).toEqual([
      "Live, and no erid token is noted · Света",
      "Pay the creator 90,000\u00a0₽ · Света",
      "Issue the brief · Ben",
      "Publish the post · Ella",
      "Vet the creator · New",
    ]);
  });

  test("of one market is remembered", () => {
    const team = prepared();
    expect(weekOf(team, "RU").message).toMatch(/^Russia, /);
    expect(weekOf(team)).toMatchObject({ market: "RU", file: expect.stringMatching(/^crossmarket-ru-\d{4}-/) });
    expect(eventsIn(weekOf(team).calendar)).toHaveLength(2);
  });

  test("of one lead is remembered, in the tab too, and a lead who is gone is everybody", () => {
    const team = prepared();
    const lead = team.read("Config").findIndex(([key]) => key === "lead") + 1;
    const [head = []] = team.read("Config");
    const columnOf = (market: string) => String.fromCharCode(65 + head.indexOf(market));
    for (const [market, name] of [
      ["US", "Maya"],
      ["RU", "Olga"],
    ] as const)
      team.type(`Config!${columnOf(market)}${lead}`, name);
    const chosen = team.does("weekOf", { lead: "Olga" }) as Week;
    expect(chosen).toMatchObject({ market: "", lead: "Olga", leads: ["Maya", "Olga"] });
    expect(chosen.message).toMatch(/^Olga, \d/);
    expect(chosen.message).not.toContain("Ella");
    expect(chosen.message).toContain("Payments overdue: 90,000\u00a0₽");
    team.does("today");
    expect(column(team)[1]).toMatch(/^Only Olga: chosen in “Share the week…”/);
    expect(team.does("weekOf", { market: "US" })).toMatchObject({ market: "US", lead: "Olga" });
    team.type(`Config!${columnOf("RU")}${lead}`, "");
    expect(weekOf(team)).toMatchObject({ market: "US", lead: "" });
  });

  test("names its events as before after a row moved and its date changed", () => {
    const team = prepared();
    const before = eventsIn(weekOf(team).calendar);
    team.type("Team!H3", "2027-03-01");
    expect(eventsIn(weekOf(team).calendar).map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid));
  });

  test("refuses what is no choice by a sentence", () => {
    expect(() => prepared().does("weekOf", { market: 7 })).toThrow("Choose a market from the list.");
  });

  test("has its window in the menu", () => {
    const team = prepared();
    team.does("week");
    expect(team.events.some((event) => event.kind === "dialog" && /Share the week/.test(event.title))).toBe(true);
  });
});

describe("the morning's refresh", () => {
  test("is switched on in a person's name, is there once, and goes by the same door", () => {
    const team = prepared();
    expect(weekOf(team).morning).toMatchObject({ isOn: false, says: "Today is refreshed from the menu only." });
    for (const owner of ["Maya", "Sam"])
      expect(team.does("everyMorning", { on: true, owner })).toMatchObject({
        isOn: true,
        isWarning: false,
        says: `Refreshed every morning at 7:00, Etc/UTC; switched on by ${owner}.`,
      });
    expect(triggersOf(team)).toMatchObject([
      { functionName: "everyMorningRun", timing: { days: 1, hour: 7, timezone: "Etc/UTC" } },
    ]);
    expect(team.does("everyMorning", { on: false })).toMatchObject({ isOn: false });
    expect(triggersOf(team)).toEqual([]);
  });

  test("needs a name", () => {
    expect(() => prepared().does("everyMorning", { on: true, owner: " " })).toThrow("Type who switches it on.");
  });

  test("leaves the monthly run alone", () => {
    const team = prepared();
    team.does("everyMonth", { on: true, day: 1, hour: 6, zone: "Europe/Moscow", owner: "Maya" });
    team.does("everyMorning", { on: true, owner: "Maya" });
    team.does("everyMorning", { on: false });
    expect(triggersOf(team)).toMatchObject([{ functionName: "everyMonthRun" }]);
  });

  test("shows all markets, whatever its owner chose for themselves", () => {
    const team = prepared();
    weekOf(team, "RU");
    team.does("everyMorning", { on: true, owner: "Maya" });
    expect(team.trigger("everyMorningRun", { triggerUid: triggersOf(team)[0]?.id ?? "" })).toMatchObject({ ok: true });
    expect(column(team)[1]).toMatch(/^All markets/);
  });

  test("of a trigger that was replaced does nothing", () => {
    const team = prepared();
    team.does("everyMorning", { on: true, owner: "Maya" });
    expect(team.trigger("everyMorningRun", { triggerUid: "another" })).toMatchObject({ ok: true });
    expect(team.tabs().map(({ name }) => name)).not.toContain("Today");
  });

  test("that failed says why, and one whose trigger is gone says so", () => {
    const team = prepared();
    team.does("everyMorning", { on: true, owner: "Maya" });
    for (const cell of ["A1", "C1", "D1", "E1"]) team.type(`Team!${cell}`, "");
    expect(team.trigger("everyMorningRun", { triggerUid: triggersOf(team)[0]?.id ?? "" }).ok).toBe(false);
    team.type("Team!A1", "Creator");
    for (const [at, heading] of ["C", "D", "E"].entries())
      team.type(`Team!${heading}1`, ["Rate", "KPIs", "Results"][at] ?? "");
    expect(weekOf(team).morning).toMatchObject({ isWarning: true, says: expect.stringMatching(/The last run failed/) });
    const state = team.exportState();
    (state.side as unknown as Side).triggers = [];
    expect(weekOf(openTeam({ state })).morning.says).toMatch(/Google has no such trigger any more/);
  });
});
