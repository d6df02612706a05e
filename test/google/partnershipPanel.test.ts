import { describe, expect, test } from "vitest";
import type { CreatorAnswer, CreatorCard } from "../../src/domain/people/card.ts";
import type { PanelAnswer } from "../../src/domain/process/panel.ts";
import type { CheckIn } from "../../src/domain/sop/checkInSheet.ts";
import { openSetUp, type Team } from "./sheet.ts";

const cells = {
  Team: [
    ["Creator", "Market", "Rate", "KPIs", "Results", "Campaign"],
    ["Mara K.", "US", "$1,200", "", "ER by followers 3.0%; reach 71k; posted Oct 6 2026", "Tea"],
    ["'@mara.k", "US", "$900", "", "reach 20k", "Coffee"],
    ["Ella", "US", "$100", "", "reach 3k", "Tea"],
  ],
};

function opened(): Team {
  const team = openSetUp({ cells }, { markets: ["US"] });
  return team;
}
const sheetOf = (team: Team, name: string) => team.tabs().find((tab) => tab.name === name)?.gid ?? -1;
const at = (team: Team, tab: string, row: number) =>
  team.does("partnershipRow", { sheet: sheetOf(team, tab), row }) as CreatorAnswer;
function cardAt(team: Team, tab: string, row: number): CreatorCard {
  const answer = at(team, tab, row);
  if (!("card" in answer)) throw new Error(JSON.stringify(answer));
  return answer.card;
}

describe("the card of a creator", () => {
  test("offers to add whoever has no row yet, and makes the tab for it", () => {
    const team = opened();
    expect(at(team, "Team", 4)).toMatchObject({ lacking: "Ella", partnerships: [{ row: 4, place: "Team" }] });
    expect(team.does("addCreator", { sheet: sheetOf(team, "Team"), row: 4 })).toMatchObject({ card: { name: "Ella" } });
    expect(team.read("Creators").map(([name]) => name)).toEqual(["Creator", "Ella"]);
    expect(at(team, "Team", 2)).toMatchObject({ lacking: "Mara K." });
  });

  test("shows what is known beside a partnership's row and beside her own, with all her partnerships", () => {
    const team = opened();
    team.does("creators");
    team.type("Creators!I2", "US 64%; women 78%; real 85%");
    team.type("Creators!K2", "2026-09-05");
    team.type("Creators!R2", "late briefs");
    team.type("Creators!V2", "4/5");
    const card = cardAt(team, "Team", 3);
    expect(card).toMatchObject({
      row: 2,
      name: "Mara K.",
      relationship: [{ label: "Annoyed by", value: "late briefs" }],
      scores: [{ label: "Brand fit", value: "4" }],
      partnerships: [
        {
          row: 2,
          place: "Team",
          what: "6 Oct 2026 · Tea · United States · $1,200",
          results: "reach 71,000 · ER 3 % by followers",
        },
        { row: 3, place: "Team", what: "Coffee · United States · $900", results: "reach 20,000" },
      ],
      vetting: { by: "", on: "", criteria: ["audience quality", "fit with the brand", "past deliveries on time"] },
    });
    expect(card.audience?.facts).toMatch(/64 %/);
    expect(card.audience?.from).toMatch(/^5 Sep 2026 \(\d+ days ago\)$/);
    expect(cardAt(team, "Creators", 2)).toEqual(card);
  });

  let made: Team | undefined;
  test.each([
    ["Team", 1],
    ["Team", 40],
    ["Config", 3],
    ["Creators", 1],
    ["Creators", 30],
  ])("says that nobody stands on the tab %s in row %i", (tab, row) => {
    made ??= opened();
    made.does("creators");
    expect(at(made, tab, row)).toMatchObject({
      problem: `Row ${row} names no creator. Put the cursor on a partnership’s row or on a row of Creators.`,
    });
  });
});

describe("a decision", () => {
  const decide = (team: Team, { name, vetting: { seen } }: CreatorCard, row = 2) =>
    team.does("vetCreator", {
      row,
      name,
      seen,
      vetted: "passed",
      redFlags: ["engagement pods", "=HYPERLINK(1)"],
      by: "Jess",
    });

  test("is written into her row with its day, also where the tab was sorted meanwhile", () => {
    const team = opened();
    team.does("creators");
    const card = cardAt(team, "Creators", 2);
    expect(decide(team, card, 3)).toMatchObject({ card: { vetting: { vetted: "passed", by: "Jess" } } });
    const [, , , , , , , , , , , vetted, flags, by, on] = team.display("Creators")[1] ?? [];
    expect([vetted, flags, by]).toEqual(["Passed", "engagement pods; =HYPERLINK(1)", "Jess"]);
    expect(on).toMatch(/^\d+ [A-Z][a-z]{2} 20\d\d$/);
    expect(cardAt(team, "Creators", 2).vetting.redFlags.filter(({ isSeen }) => isSeen)).toEqual([
      { text: "engagement pods", isSeen: true },
      { text: "=HYPERLINK(1)", isSeen: true },
    ]);
  });

  test("is not written over somebody else's, nor into a row that is gone", () => {
    const team = opened();
    team.does("creators");
    const card = cardAt(team, "Creators", 2);
    team.type("Creators!L2", "Failed");
    expect(() => decide(team, card)).toThrow(/Somebody else decided about “Mara K.” meanwhile/);
    team.type("Creators!A2", "Mara Kovač");
    expect(() => decide(team, card)).toThrow(/“Mara K.” is not in Creators any more/);
    expect(team.read("Creators")[1]?.slice(11, 14)).toEqual(["Failed", "", ""]);
  });

  test("needs its columns, and says which one is missing", () => {
    const team = opened();
    team.does("creators");
    const card = cardAt(team, "Creators", 2);
    team.type("Creators!N1", "");
    expect(() => decide(team, card)).toThrow(/has no column “Vetted by” any more/);
    expect(team.read("Creators")[1]?.slice(11, 14)).toEqual(["", "", ""]);
  });
});

test("the card costs as many service calls for many rows as for few", () => {
  const calls = [2, 200].map((count) => {
    const rows = Array.from({ length: count }, (_, row) => [`Person ${row}`, "US", "$100", "", "reach 3k", "Tea"]);
    const team = openSetUp({ cells: { Team: [cells.Team[0] ?? [], ...rows] as string[][] } }, { markets: ["US"] });
    team.does("creators");
    return team.run("partnershipRow", [JSON.stringify({ sheet: sheetOf(team, "Team"), row: 2 })]).calls;
  });
  expect(calls[1]).toBe(calls[0]);
});

describe("the state of the partnership", () => {
  const lines = [
    ["Creator", "Market", "Rate", "KPIs", "Results", "Campaign", "Status", "Planned date"],
    ["Ella", "US", "$100", "", "", "Tea", "agreed", "2031-10-06"],
    ["Ben", "RU", "9 000 ₽", "", "", "Чай", "agreed", "2031-10-20"],
  ];
  function withPages(): Team {
    const team = openSetUp({ cells: { Team: lines } }, { markets: ["US", "RU"] });
    for (const door of ["creators", "payments", "activity", "today"] as const) team.does(door);
    return team;
  }
  const nowAt = (team: Team, tab: string, row: number) => answerAt(team, tab, row).now;
  const answerAt = (team: Team, tab: string, row: number) =>
    team.does("partnershipRow", { sheet: sheetOf(team, tab), row }) as PanelAnswer;
  const rowOf = (team: Team, tab: string, test: (cells: readonly unknown[]) => boolean) =>
    team.read(tab).findIndex(test) + 1;

  test("stands beside its row, its lines of Today, Payments and Activity, and its creator", () => {
    const team = withPages();
    team.does("logActivity", { sheet: sheetOf(team, "Team"), row: 3, what: "contractData" });
    const own = nowAt(team, "Team", 3);
    expect(own).toMatchObject({ sheet: 0, row: 3, of: "Чай · Russia", hasPayments: true });
    const spots = [
      ["Today", rowOf(team, "Today", ([, creator]) => creator === "Ben")],
      ["Payments", rowOf(team, "Payments", (cells) => cells.includes("Ben"))],
      ["Activity", 2],
      ["Creators", rowOf(team, "Creators", ([creator]) => creator === "Ben")],
    ] as const;
    for (const [tab, row] of spots) {
      expect([tab, nowAt(team, tab, row)]).toEqual([tab, own]);
      expect(answerAt(team, tab, row)).toMatchObject({
        card: { name: "Ben" },
        spot: { sheet: sheetOf(team, tab), row },
      });
    }
  });

  let paged: Team | undefined;
  test.each([
    ["Today", 1],
    ["Today", 200],
    ["Config", 4],
    ["Payments", 1],
    ["Activity", 1],
  ])("is nobody's on %s, row %i", (tab, row) => {
    paged ??= withPages();
    expect(answerAt(paged, tab, row)).toEqual({
      problem: `Row ${row} names no creator. Put the cursor on a partnership’s row or on a row of Creators.`,
      today: expect.any(String),
      spot: expect.anything(),
    });
  });

  test("moves on with what is written down; two clicks on Paid give one payment", () => {
    const team = withPages();
    const before = nowAt(team, "Team", 2);
    expect(before).toMatchObject({ stage: "Brief", next: { what: "Issue the brief", who: "us" } });
    expect(before).not.toHaveProperty("likely");
    const [payment] = before?.money ?? [];
    const clicks = [1, 2].map(() => team.does("markPaid", { key: payment?.key, on: before?.today }));
    expect(clicks).toMatchObject([{ already: false }, { already: true }]);
    expect(nowAt(team, "Team", 2)?.money[0]).toMatchObject({ isOpen: false });
    expect(team.read("Payments").filter((cells) => cells.includes("Ella"))).toHaveLength(before?.money.length ?? 0);
  });

  test("where the cursor is costs one or two calls to know", () => {
    const team = withPages();
    expect(team.run("activePlace", []).calls).toBeLessThanOrEqual(3);
    expect(team.does("activePlace")).toMatchObject({ row: expect.any(Number), sheet: expect.any(Number) });
  });
});

describe("a check-in", () => {
  type Answer = PanelAnswer & { readonly checkIn?: CheckIn };

  test("is due in Today until it is written down, once, and then its words stand in the next sheet", () => {
    const team = openSetUp({ cells, today: "2026-11-20" }, { markets: ["US"] });
    team.does("creators");
    const head = team.read("Creators")[0] ?? [];
    const letter = (heading: string) => String.fromCharCode(65 + head.indexOf(heading));
    team.type(`Creators!${letter("Last check-in")}2`, "2026-10-10");
    const due = () => {
      team.does("today");
      return team.read("Today").some(([, , , what]) => what === "Hold the check-in");
    };
    expect(due()).toBe(true);
    const { checkIn } = at(team, "Creators", 2) as Answer;
    expect(checkIn?.sheet.title).toBe("Check-in with Mara K.");
    expect(checkIn?.questions).toContain("What got in your way");
    const said = {
      sheet: sheetOf(team, "Team"),
      row: 2,
      what: "checkIn",
      on: "2026-11-20",
      text: "Wants briefs a week earlier",
    };
    expect(team.does("logActivity", said)).toMatchObject({ isNew: true });
    expect(team.does("logActivity", said)).toMatchObject({ isNew: false });
    expect(due()).toBe(false);
    const { card, checkIn: next } = at(team, "Creators", 2) as Answer & { card: CreatorCard };
    expect(card.isCheckInDue).toBe(false);
    expect(card.checkIns.map(({ value }) => value)).toEqual(["20 Nov 2026", "20 Dec 2026"]);
    expect(JSON.stringify(next)).toContain("Wants briefs a week earlier");
  });
});
