/** Two people at one spreadsheet: what is each one's own, what is everybody's, and what one may not do. */
import { describe, expect, test } from "vitest";
import { campaignColumns } from "../../src/domain/brief/fields.ts";
import { header, maya, sveta } from "./asGoogle.ts";
import { openTeam, type Team } from "./sheet.ts";

const [MAYA, OLEG] = ["maya@example.com", "oleg@example.com"];
const month = { on: true, day: 1, hour: 6, zone: "Europe/Moscow", owner: "Maya" };
const dated = [
  [...header, "Date"],
  [...maya, "2026-10-12"],
  [...sveta, "2026-10-14"],
];

/** Two people and what each of them does by the menu and the windows. */
function pair(locale = "en_US") {
  const team = openTeam({ cells: { Team: dated }, locale, today: "2026-11-10" });
  const does = (by: string) => (name: string, answers?: object) => {
    const result = team.run(name, answers === undefined ? [] : [JSON.stringify(answers)], undefined, by);
    const value = result.ok ? result.value : result.message;
    return result.ok && typeof value === "string" ? JSON.parse(value) : value;
  };
  does(MAYA)("setUp", { markets: ["US", "RU"] });
  return { team, byMaya: does(MAYA), byOleg: does(OLEG) };
}
type Trigger = { readonly id: string; readonly functionName: string; readonly owner: string };
const triggersOf = (team: Team) => (team.exportState().side as unknown as { triggers: readonly Trigger[] }).triggers;
const months = (team: Team) =>
  team.tabs().some(({ name }) => name === "Rollup data")
    ? team
        .read("Rollup data")
        .slice(1)
        .map(([one]) => one)
    : [];

test("each sees the market that they chose on Today, and the week that goes with it", () => {
  const { team, byMaya, byOleg } = pair();
  byMaya("weekOf", { market: "US" });
  byOleg("weekOf", { market: "RU" });
  expect([byMaya("weekOf").market, byOleg("weekOf").market]).toEqual(["US", "RU"]);
  byMaya("today");
  const american = team.display("Today").flat().join(" ");
  byOleg("today");
  const russian = team.display("Today").flat().join(" ");
  expect([american.includes("Maya"), american.includes("Света")]).toEqual([true, false]);
  expect([russian.includes("Maya"), russian.includes("Света")]).toEqual([false, true]);
});

test("what one typed for a brief is there for the other, the campaign that one works on is one's own", () => {
  const { byMaya, byOleg, team } = pair();
  const sheet = team.tabs()[0]?.gid ?? 0;
  const parts = { campaign: { campaign: "Spring", brand: "Ours" }, market: {}, creator: { usageRights: "3 months" } };
  const owner = { market: "US", creator: "Maya", columns: campaignColumns("en"), campaign: "Spring" };
  byMaya("saveBriefDraft", { ...owner, parts, edited: ["campaign", "brand", "usageRights"] });
  expect(byOleg("briefRow", { sheet, row: 2 }).draft).toMatchObject({ campaign: "Spring", usageRights: "3 months" });
  expect(byMaya("briefRow", { sheet, row: 3 }).draft).toMatchObject({ campaign: "Spring" });
  expect(byOleg("briefRow", { sheet, row: 3 }).draft).not.toHaveProperty("campaign");
});

describe("the monthly run that Maya switched on", () => {
  test("is on for Oleg as well, who is told whose it is", () => {
    const { byMaya, byOleg } = pair();
    byMaya("everyMonth", month);
    expect(byOleg("everyMonthState")).toMatchObject({
      isOn: true,
      isWarning: false,
      says: expect.stringContaining("switched on by Maya"),
    });
  });

  test("becomes Oleg's where he switches it on: hers goes on at Google and does nothing", () => {
    const { team, byMaya, byOleg } = pair();
    byMaya("everyMonth", month);
    byOleg("everyMonth", { ...month, owner: "Oleg" });
    const [hers, his] = triggersOf(team);
    expect([hers?.owner, his?.owner]).toEqual([MAYA, OLEG]);
    expect(team.trigger("everyMonthRun", { triggerUid: hers?.id ?? "" })).toMatchObject({ ok: true });
    expect(months(team)).toEqual([]);
    expect(byMaya("everyMonthState")).toMatchObject({ isWarning: false, says: expect.stringContaining("by Oleg") });
    expect(team.trigger("everyMonthRun", { triggerUid: his?.id ?? "" })).toMatchObject({ ok: true });
    expect(months(team)).toEqual(["2026-10", "2026-10"]);
  });

  test("does nothing any more where Oleg switches it off, and Maya may switch it on anew", () => {
    const { team, byMaya, byOleg } = pair();
    byMaya("everyMonth", month);
    const [hers] = triggersOf(team);
    byOleg("everyMonth", { on: false });
    expect(team.trigger("everyMonthRun", { triggerUid: hers?.id ?? "" })).toMatchObject({ ok: true });
    expect(months(team)).toEqual([]);
    expect(byMaya("everyMonthState")).toMatchObject({ isOn: false });
    byMaya("everyMonth", month);
    expect(triggersOf(team)).toHaveLength(1);
  });
});

test("the morning's refresh is everybody's, whatever market its owner looks at", () => {
  const { team, byMaya } = pair();
  byMaya("weekOf", { market: "US" });
  byMaya("everyMorning", { on: true, owner: "Maya" });
  expect(team.trigger("everyMorningRun", { triggerUid: triggersOf(team)[0]?.id ?? "" })).toMatchObject({ ok: true });
  const shown = team.display("Today").flat().join(" ");
  expect([shown.includes("Maya"), shown.includes("Света")]).toEqual([true, true]);
});

/** As the owner protects cells of a tab against Oleg, by hand. */
function protectedFrom(team: Team, tab: string, cells: { row: number; column: number; rows: number; columns: number }) {
  const state = team.exportState();
  const where = { sheetId: team.tabs().find(({ name }) => name === tab)?.sheetId, ...cells };
  const guard = { id: "own", kind: "RANGE", where, description: "", warningOnly: false, closed: [OLEG] };
  (state.side as unknown as { protections: object[] }).protections.push(guard);
  return state;
}
const headings = { row: 1, column: 1, rows: 1, columns: 26 };

describe("cells that their owner protected against Oleg", () => {
  const campaign = { campaign: "Spring", market: "US", creator: "Maya", columns: campaignColumns("en") };
  const draft = { parts: { campaign: { campaign: "Spring", brand: "Ours" }, market: {}, creator: {} } };
  const another = { ...draft, parts: { ...draft.parts, campaign: { campaign: "Autumn", brand: "Ours" } } };

  test.each([
    ["insertFormulas", { formulas: ["CPE"] }, "Team", headings],
    ["setUp", {}, "Config", { row: 4, column: 5, rows: 1, columns: 1 }],
    ["creators", undefined, "Creators", headings],
    ["today", undefined, "Today", headings],
    [
      "saveBriefDraft",
      { ...campaign, campaign: "Autumn", ...another, edited: ["campaign", "brand"] },
      "Campaigns",
      headings,
    ],
  ] as const)("%s says which, in the language of the sheet, and leaves all as it is", (name, answers, tab, cells) => {
    const { team, byMaya } = pair("ru_RU");
    byMaya("creators");
    byMaya("today");
    byMaya("saveBriefDraft", { ...campaign, ...draft, edited: ["campaign", "brand"] });
    const guarded = openTeam({ state: protectedFrom(team, tab, cells), today: "2026-11-10" });
    const before = guarded.read(tab);
    const given = answers === undefined ? [] : [JSON.stringify(answers)];
    expect(guarded.run(name, given, undefined, OLEG)).toMatchObject({
      ok: false,
      message: expect.stringMatching(new RegExp(`^Ячейки \\S+ вкладки «${tab}» защищены, менять их вам нельзя\\.`)),
    });
    expect(guarded.read(tab)).toEqual(before);
    expect(guarded.run(name, given, undefined, MAYA)).toMatchObject({ ok: true });
  });

  test("that no formula is written into do not stop it", () => {
    const { team } = pair();
    const own = { row: 1, column: 1, rows: 1, columns: 5 };
    const guarded = openTeam({ state: protectedFrom(team, "Team", own), today: "2026-11-10" });
    expect(guarded.run("insertFormulas", ['{"formulas":["CPE"]}'], undefined, OLEG)).toMatchObject({ ok: true });
  });
});
