import { describe, expect, test } from "vitest";
import { exampleDraft } from "../domain/brief/example.ts";
import { openBriefs } from "./briefs.ts";
import { wholeTab } from "./configTabs.ts";
import { openSetUp, openTeam, type Team, usualTabs } from "./sheet.ts";

const header = ["Creator", "Market", "Campaign", "Rate", "KPIs", "Results", "Status", "Date"];
const cells = {
  Team: [
    header,
    ["Mara K.", "US", "Spring", "$1,200, 50% upfront, net 30", "", "reach 71k", "live", "2025-10-05"],
    ["Ella", "US", "Spring", "$900", "", "reach 3k", "live", "2098-11-20"],
    ["Мара", "Russia", "Весна", "38 000 ₽", "", "охват 43 900", "live", "2025-11-02"],
    ["'=1+1", "US", "", "CPM $10", "", "reach 30k", "live", "2025-10-01"],
  ],
};
const options = { timeZone: "UTC" };

function withPayments(more: object = cells, locale = "en_US"): Team {
  const team = openSetUp({ cells: more as typeof cells, locale, ...options }, { markets: ["US", "RU"] });
  team.does("payments");
  return team;
}

const at = (team: Team, heading: string) => (team.read("Payments")[0] ?? []).indexOf(heading);
const addressOf = (team: Team, heading: string, row: number) =>
  `Payments!${String.fromCharCode(65 + at(team, heading))}${row}`;
const column = (team: Team, heading: string) =>
  team
    .display("Payments")
    .slice(1)
    .map((row) => row[at(team, heading)] ?? "");
const lines = (team: Team) =>
  team
    .read("Check")
    .slice(2)
    .map((row) => [row[0], row[2], row[3], row[4], row[5]].join(" | "));

describe("a brief that goes out later than it is issued", () => {
  test("is paid upfront on the day of its answer, as it says itself, not on the day after it was issued", () => {
    const head = ["Creator", "Market", "Rate", "KPIs", "Results", "Campaign"];
    const Team = [head, ["Mara", "US", "$1,200, 50% upfront, net 30", "", "", "Autumn launch"]];
    // on a Thursday; briefs go out on Mondays
    const { team, readRow, create } = openBriefs({ today: "2026-10-08", timeZone: "UTC" }, { Team });
    create(readRow(2, "Team"));
    team.does("payments");
    expect(column(team, "Due on")[0]).toBe("13 Oct 2026");
    expect(column(team, "Status")[1]).toMatch(/^waiting for publication \(\d+ Nov(?:ember)? 2026\)$|\(\d+ Dec 2026\)$/);
  });
});

describe("a brief of a brand in another market", () => {
  test("is paid on working days of the brand, who pays, as the brief says", () => {
    const head = ["Creator", "Market", "Rate", "KPIs", "Results", "Campaign"];
    // some day of the first week of January, when nobody in Russia works
    const Team = [head, ["Mara", "US", "$1,200, net 62", "", "", "Autumn launch"]];
    const { team, readRow, create } = openBriefs({ today: "2026-10-05", timeZone: "UTC" }, { Team });
    create(readRow(2, "Team"), { draft: { ...exampleDraft, brandMarket: "RU" } });
    team.does("payments");
    expect(column(team, "Status")[0]).toMatch(/waiting for publication \(3\d Dec(?:ember)? 2026\)/);
  });
});

/** 0 → "A", 26 → "AA" */
const letterAt = (place: number): string =>
  (place < 26 ? "" : letterAt(Math.floor(place / 26) - 1)) + String.fromCharCode(65 + (place % 26));

describe("what the Creators tab says of a person", () => {
  test("decides the papers and the registry of their brief", () => {
    const Team = [
      ["Creator", "Market", "Rate", "KPIs", "Results"],
      ["Света Крылова", "RU", "38 000 ₽", "охват 45 000", ""],
    ];
    const { team, readRow } = openBriefs({ today: "2026-10-05", timeZone: "UTC" }, { Team });
    expect(readRow(2, "Team").facts.documents).toBeUndefined();
    team.does("creators");
    const [head = [], ...people] = team.read("Creators");
    const row = people.findIndex((cells) => cells.includes("Света Крылова")) + 2;
    const place = (heading: string) => `Creators!${letterAt(head.indexOf(heading))}${row}`;
    team.type(place("Tax status"), "Company");
    team.type(place("Followers"), "4200");
    const { facts } = readRow(2, "Team");
    expect(facts.documents).toEqual(["счёт; акт выполненных работ"]);
    expect(facts.market.values.creatorRegistryForCreator).toBeUndefined();
  });
});

describe("a public holiday that Config does not name", () => {
  test.each([
    ["US", "$900, net 30", "2026-11-25", "24 Dec 2026", "Christmas is a Friday"],
    ["RU", "38 000 ₽, оплата через 30 дней", "2026-10-05", "3 Nov 2026", "Unity Day is a Wednesday"],
  ])("in %s lets %s, live on %s, be paid on %s: %s", (market, rate, live, due) => {
    const Team = [header, ["Mara", market, "Spring", rate, "", "reach 3k", "live", live]];
    const team = openSetUp({ cells: { Team }, today: "2026-12-28", ...options }, { markets: ["US", "RU"] });
    team.does("payments");
    expect(column(team, "Due on")).toEqual([due]);
  });
});

describe("Payments", () => {
  test("makes a row an instalment, in the money of each, and says what is overdue", () => {
    const team = openSetUp({ cells, ...options }, { markets: ["US", "RU"] });
    expect(team.does("payments")).toEqual({
      message: "5 overdue: 38,000\u00a0₽ and $1,200; nothing more is due this week. 6 payments added.",
      added: 6,
    });
    expect(column(team, "Creator")).toEqual(["Mara K.", "=1+1", "Мара", "Mara K.", "Мара", "Ella"]);
    expect(column(team, "For")).toEqual(["Upfront", "Fee", "Upfront", "Rest", "Rest", "Fee"]);
    expect(column(team, "Amount")).toEqual(["$600.00", "", "19,000 ₽", "$600.00", "19,000 ₽", "$900.00"]);
    expect(column(team, "Due on")[0]).toBe("3 Oct 2025");
    expect(team.read("Team")).toEqual(openTeam({ cells }).read("Team"));
    expect(team.toasts().at(-1)).toMatch(/^5 overdue/);
  });

  test("twice changes nothing", () => {
    const team = withPayments();
    const before = wholeTab(team, "Payments");
    expect(team.does("payments")).toMatchObject({ added: 0 });
    expect(wholeTab(team, "Payments")).toEqual(before);
  });

  test("keeps the order of its rows once they are there, also where somebody sorted them", () => {
    const team = withPayments();
    const rows = team.read("Payments").slice(1, 3);
    for (const [row, cells] of [rows[1] ?? [], rows[0] ?? []].entries())
      for (const [column, cell] of cells.entries())
        team.type(`Payments!${String.fromCharCode(65 + column)}${row + 2}`, cell === "" ? "" : `${cell}`);
    team.type("Payments!B2", "'=1+1");
    team.type("Payments!A2", "'=1+1|US|||rest");
    expect(team.does("payments")).toMatchObject({ added: 0 });
    expect(column(team, "Creator").slice(0, 3)).toEqual(["=1+1", "Mara K.", "Мара"]);
    expect(column(team, "Changed").join("")).toBe("");
  });

  test("leaves what people typed, a formula below and a column of their own, and appends", () => {
    const team = withPayments();
    team.type(addressOf(team, "Paid on", 2), "2025-10-07");
    team.type(addressOf(team, "Notes", 3), "by Wise");
    team.type("Payments!O1", "Project");
    team.type("Payments!O3", "P-7");
    team.type("Payments!B9", "Total");
    team.type("Payments!F9", "=SUM(F2:F7)");
    team.type("Team!D3", "$950");
    for (const [index, cell] of ["Ben", "US", "", "$50", "", "", "live", "2025-11-25"].entries())
      team.type(`Team!${"ABCDEFGH"[index]}6`, cell);
    expect(team.does("payments")).toMatchObject({ added: 1 });
    expect(column(team, "Status").slice(0, 1)).toEqual(["paid late by 4 days"]);
    expect(column(team, "Changed")).toEqual(["", "", "", "", "", "amount $900 → $950", "", "", ""]);
    expect(team.read("Payments!O1:O3").flat()).toEqual(["Project", "", "P-7"]);
    expect(team.read(addressOf(team, "Notes", 3)).flat()).toEqual(["by Wise"]);
    expect(column(team, "Creator").slice(-3)).toEqual(["", "Total", "Ben"]);
    team.type(addressOf(team, "Amount", 2), "0");
    expect(team.read("Payments!F9").flat()).toEqual([38_000 + 600 + 950]);
  });

  test("marks a payment as paid once, however often it is clicked", () => {
    const team = withPayments();
    const answers = { key: "marak|US|spring||upfront", on: "2025-11-20" };
    expect(team.does("markPaid", answers)).toEqual({
      message: "Noted: Mara K. was paid on 20 Nov 2025.",
      already: false,
    });
    expect(team.does("markPaid", { ...answers, on: "2025-11-21" })).toEqual({
      message: "It is already noted: Mara K. was paid on 20 Nov 2025.",
      already: true,
    });
    expect(column(team, "Paid on")[0]).toBe("20 Nov 2025");
    expect(column(team, "Status")[0]).toBe("paid late by 48 days");
    expect(() => team.does("markPaid", { key: "nobody|US|||rest", on: "2025-11-20" })).toThrow(
      /not in the Payments tab/,
    );
    expect(() => team.does("markPaid", { ...answers, on: "2099-01-01" })).toThrow(/still to come/);
    expect(() => team.does("markPaid", { key: answers.key, on: "soon" })).toThrow(/Choose a payment and the day/);
    team.type(addressOf(team, "Paid on", 3), "soon");
    expect(() => team.does("markPaid", { key: "=1+1|US|||rest", on: "2025-11-20" })).toThrow(/stands in I3/);
  });

  test("keeps its hands off a tab Payments of the team's own", () => {
    const own = [
      ["Creator", "Amount", "Paid on"],
      ["Mara", "five", "yes"],
    ];
    const team = withPayments({ ...cells, Payments: own });
    expect(team.tabs().map(({ name }) => name)).toContain("Payments (Crossmarket)");
    expect(team.read("Payments")).toEqual(own);
    expect(team.does("payments")).toMatchObject({ added: 0 });
  });

  test("says that the tab has lost its headings, and writes nothing", () => {
    const team = withPayments();
    team.type(addressOf(team, "Paid on", 1), "");
    expect(() => team.does("payments")).toThrow(/The tab “Payments” has lost its headings/);
    team.does("check");
    expect(lines(team).join("\n")).toMatch(/the tab has lost its headings, so no payment in it is read/);
  });

  test("Check tells what is doubtful in it, with a link to the cell, and repeats no number of an account", () => {
    const team = withPayments();
    team.type(addressOf(team, "Paid on", 2), "soon");
    team.type(addressOf(team, "Notes", 3), "card 4111 1111 1111 1111");
    team.does("check");
    for (const line of [
      "I2 | Mara K. | Payments: Paid on | soon | “soon” is no date that can be read",
      "N3 | =1+1 | Payments: Notes |  | this looks like a card or an account number",
    ])
      expect(lines(team)).toContain(line);
    expect(lines(team).join("\n")).not.toMatch(/4111/);
  });

  test("costs as many service calls for 300 partnerships as for three", () => {
    const calls = [3, 300].map((count) => {
      const rows = Array.from({ length: count }, (_, row) => [
        `Person ${String.fromCharCode(65 + (row % 26))}${row}`,
        "US",
        "Spring",
        "$100, 50% upfront",
        "",
        "reach 3k",
        "live",
        "2025-10-05",
      ]);
      const team = openSetUp({ cells: { Team: [header, ...rows] }, ...options, ...usualTabs }, { markets: ["US"] });
      const first = team.run("payments");
      for (let row = 2; row <= Math.min(count, 20) + 1; row++) team.type(`Team!D${row}`, "$120, 50% upfront");
      const second = team.run("payments");
      expect(column(team, "Creator")).toHaveLength(2 * count);
      const paid = team.run("markPaid", [JSON.stringify({ key: "persona0|US|spring||rest", on: "2025-11-01" })]);
      return [first.calls, second.calls, paid.calls, team.run("check").calls];
    });
    expect(calls[1]).toEqual(calls[0]);
  });

  test("speaks Russian in a Russian sheet", () => {
    const team = openSetUp({ cells, locale: "ru_RU", ...options }, { markets: ["US", "RU"] });
    expect(team.does("payments")).toMatchObject({
      message:
        "Просрочено 5 выплат: 38\u00a0000\u00a0₽ и 1\u00a0200\u00a0$; на этой неделе больше платить нечего. Добавлено 6 выплат.",
    });
    expect(team.read("Payments")[0]?.slice(1, 6)).toEqual(["Креатор", "Рынок", "Кампания", "За что", "Сумма"]);
    expect(column(team, "Сумма")[2]).toMatch(/^19\s000\s₽$/);
  });
});
