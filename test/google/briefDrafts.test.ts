/** What is typed for briefs: kept in the Campaigns tab and beside it, and there again for the next brief. */
import { describe, expect, test } from "vitest";
import { campaignIn } from "../../src/domain/brief/campaigns.ts";
import { campaignColumns } from "../../src/domain/brief/fields.ts";
import { openBriefs, type Row } from "./briefs.ts";
import type { Team } from "./sheet.ts";

/** 0 → "A" */
const letter = (index: number) => String.fromCharCode(65 + index);

describe("what is typed", () => {
  const owner = { campaign: "Autumn", market: "RU", creator: "Света Крылова" };
  const nothing = { campaign: {}, market: {}, creator: {} };
  const columns = campaignColumns("en");
  const save = (team: Team, parts: object, changes: object = {}) =>
    team.does("saveBriefDraft", { ...owner, parts: { ...nothing, ...parts }, columns, edited: [], ...changes });

  test("is kept: the campaign's part in the Campaigns tab for every creator, the creator's own part for this one", () => {
    const { team, readRow } = openBriefs();
    save(team, { campaign: { campaign: "Autumn", goal: "=Try it" }, creator: { promoCode: "SVETA" } });
    expect(team.read("Campaigns").map((cells) => cells[0])).toEqual(["campaign", "Campaign", "Autumn"]);
    expect(readRow(3).draft).toEqual({ campaign: "Autumn", promoCode: "SVETA" });
    expect(readRow(4).draft).toEqual({ campaign: "Autumn" });
    expect(campaignIn(readRow(4).campaigns, "autumn")).toMatchObject({ goal: "=Try it", why: "" });
  });

  test("leaves alone what others changed by hand in the tab", () => {
    const { team, readRow } = openBriefs();
    const campaign = { campaign: "Autumn", goal: "Try it", why: "Nobody knows it." };
    save(team, { campaign });
    const why = columns.findIndex(({ key }) => key === "why");
    team.type(`Campaigns!${String.fromCharCode(65 + why)}3`, "Typed by hand.");
    save(team, { campaign: { ...campaign, goal: "Taste it" } }, { edited: ["goal"], known: campaign });
    expect(campaignIn(readRow(3).campaigns, "Autumn")).toMatchObject({ goal: "Taste it", why: "Typed by hand." });
    expect(team.read("Campaigns")).toHaveLength(3);
  });

  test("before the campaign has a name is kept too", () => {
    const { team, readRow } = openBriefs();
    save(team, { campaign: { goal: "Try it" } }, { campaign: "" });
    expect(readRow(3).draft).toEqual({ goal: "Try it" });
    expect(team.tabs().map(({ name }) => name)).not.toContain("Campaigns");
  });

  test("and long is kept whole, wherever it belongs", () => {
    const { team, readRow } = openBriefs();
    const long = "ж".repeat(10_000);
    save(team, { campaign: { campaign: "Autumn", goal: long }, creator: { deliverables: long } });
    expect(campaignIn(readRow(3).campaigns, "Autumn")?.goal).toBe(long);
    expect(readRow(3).draft).toEqual({ campaign: "Autumn", deliverables: long });
  });

  test("without a campaign's name can be had again, also where this creator had one before", () => {
    const { team, readRow } = openBriefs();
    save(team, { campaign: { campaign: "Autumn", goal: "Try it" } });
    save(team, { campaign: { goal: "Nameless" } }, { campaign: "" });
    expect(readRow(3).draft).toEqual({ goal: "Nameless" });
  });

  test("for a campaign that was renamed in its tab does not bring the old name back", () => {
    const { team, readRow } = openBriefs();
    save(team, { campaign: { campaign: "Autumn", goal: "Try it" }, creator: { promoCode: "SVETA" } });
    team.type("Campaigns!A3", "Autumn 2026");
    expect(readRow(3).draft).toEqual({});
    expect(readRow(4).draft).toEqual({});
  });

  test("is answered with the tab as it stands, so that hand edits reach the window", () => {
    const { team } = openBriefs();
    save(team, { campaign: { campaign: "Autumn", goal: "Try it", why: "Old." } });
    const why = columns.findIndex(({ key }) => key === "why");
    team.type(`Campaigns!${String.fromCharCode(65 + why)}3`, "By hand.");
    const known = { campaign: "Autumn", goal: "Try it", why: "Old." };
    const changes = { edited: ["goal"], known };
    const { campaigns } = save(team, { campaign: { campaign: "Autumn", goal: "New" } }, changes) as Row;
    expect(campaignIn(campaigns, "Autumn")).toMatchObject({ goal: "New", why: "By hand." });
  });

  test("does not overwrite what somebody else wrote into the same field meanwhile, unless it is wanted once more", () => {
    const { team, readRow } = openBriefs();
    const known = { campaign: "Autumn", goal: "Try it" };
    save(team, { campaign: known });
    const goal = columns.findIndex(({ key }) => key === "goal");
    team.type(`Campaigns!${letter(goal)}3`, "By hand.");
    const mine = { campaign: { ...known, goal: "Mine." } };
    expect(save(team, mine, { edited: ["goal"], known })).toMatchObject({ conflicts: ["goal"] });
    expect(campaignIn(readRow(3).campaigns, "Autumn")).toMatchObject({ goal: "By hand." });
    save(team, mine, { edited: ["goal"], known: { ...known, goal: "By hand." } });
    expect(campaignIn(readRow(3).campaigns, "Autumn")).toMatchObject({ goal: "Mine." });
  });

  test("follows a campaign that was renamed in its tab, with what is the creator's own", () => {
    const { team, readRow } = openBriefs();
    const known = { campaign: "Autumn", goal: "Try it" };
    const creator = { promoCode: "SVETA" };
    save(team, { campaign: known, creator });
    team.type("Campaigns!A3", "Autumn 2026");
    const given = { campaign: { ...known, goal: "New" }, creator };
    expect(save(team, given, { edited: ["goal"], known })).toMatchObject({ renamed: "Autumn 2026" });
    expect(
      team
        .read("Campaigns")
        .slice(2)
        .map(([name]) => name),
    ).toEqual(["Autumn 2026"]);
    const { draft, campaigns } = readRow(3);
    expect(draft).toEqual({ campaign: "Autumn 2026", promoCode: "SVETA" });
    expect(campaignIn(campaigns, "Autumn 2026")).toMatchObject({ goal: "New" });
  });

  test("is not written under a name that is gone, where nothing tells by what name the campaign goes now", () => {
    const { team } = openBriefs();
    const known = { campaign: "Autumn", goal: "Try it" };
    save(team, { campaign: known });
    team.type("Campaigns!A3", "Autumn 2026");
    const goal = columns.findIndex(({ key }) => key === "goal");
    team.type(`Campaigns!${letter(goal)}3`, "By hand.");
    expect(() => save(team, { campaign: { ...known, goal: "New" } }, { edited: ["goal"], known })).toThrow(
      /^The campaign “Autumn” is not in the Campaigns tab any more/,
    );
    expect(
      team
        .read("Campaigns")
        .slice(2)
        .map(([name]) => name),
    ).toEqual(["Autumn 2026"]);
  });

  test("in two windows at once is kept from both, and each hears of the other's", () => {
    const { team, readRow } = openBriefs();
    save(team, { campaign: { campaign: "Autumn" }, market: { audienceHere: "Moms" }, creator: { promoCode: "OLD" } });
    const first = { market: { audienceHere: "Moms in Texas" }, creator: { promoCode: "OLD", account: "@a" } };
    const second = { market: { audienceHere: "Moms" }, creator: { promoCode: "NEW", account: "" } };
    const known = { campaign: "Autumn" };
    save(team, { campaign: known, ...first }, { edited: ["audienceHere", "account"], known });
    expect(save(team, { campaign: known, ...second }, { edited: ["promoCode"], known })).toMatchObject({
      draft: { audienceHere: "Moms in Texas", promoCode: "NEW", account: "@a" },
    });
    expect(readRow(3).draft).toMatchObject({ audienceHere: "Moms in Texas", promoCode: "NEW", account: "@a" });
  });

  test("goes into the table though a title stands above it", () => {
    const { team, readRow } = openBriefs();
    save(team, { campaign: { campaign: "Autumn", goal: "Try it" } });
    for (const row of [3, 2, 1]) {
      const cells = team.read("Campaigns")[row - 1] ?? [];
      for (const [at, cell] of cells.entries()) team.type(`Campaigns!${letter(at)}${row + 1}`, String(cell));
    }
    for (const at of (team.read("Campaigns")[0] ?? []).keys()) team.type(`Campaigns!${letter(at)}1`, at ? "" : "Plans");
    const known = { campaign: "Autumn", goal: "Try it" };
    save(team, { campaign: { campaign: "Autumn", goal: "Taste it" } }, { edited: ["goal"], known });
    expect(campaignIn(readRow(3).campaigns, "Autumn")).toMatchObject({ goal: "Taste it" });
    expect(team.read("Campaigns")).toHaveLength(4);
  });

  test("is not written into a tab that has lost its keys, and no brief is made from it", () => {
    const { team, readRow } = openBriefs();
    save(team, { campaign: { campaign: "Autumn", goal: "Try it" } });
    team.type("Campaigns!A1", "");
    const before = team.read("Campaigns");
    expect(() => readRow(3)).toThrow(/^The tab “Campaigns” has lost its row of keys/);
    expect(() => save(team, { campaign: { campaign: "Autumn", goal: "New" } }, { edited: ["goal"] })).toThrow(
      /^The tab “Campaigns” has lost its row of keys/,
    );
    expect(team.read("Campaigns")).toEqual(before);
  });

  test("is kept beside a tab of the same name that is the team's own", () => {
    const { team, readRow } = openBriefs(
      {},
      {
        Campaigns: [
          ["campaign", "channel", "brand", "budget"],
          ["Spring", "mail", "Tea", "5000"],
        ],
        Briefs: [["Brief", "Owner"]],
      },
    );
    save(team, { campaign: { campaign: "Autumn", goal: "Try it" } });
    expect(team.read("Campaigns")).toEqual([
      ["campaign", "channel", "brand", "budget"],
      ["Spring", "mail", "Tea", 5000],
    ]);
    expect(campaignIn(readRow(3).campaigns, "Autumn")).toMatchObject({ goal: "Try it" });
    expect(team.tabs().map(({ name }) => name)).toContain("Campaigns (Crossmarket)");
  });
});
