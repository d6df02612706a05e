/** What the brief's desk asks of the sheet: many rows at once, versions taken back, rows that moved, big logs. */
import { describe, expect, test } from "vitest";
import type { BatchAnswer, EarlierBrief } from "../../src/domain/brief/answers.ts";
import { briefDocument } from "../../src/domain/brief/brief.ts";
import { campaignColumns } from "../../src/domain/brief/fields.ts";
import { draft, openBriefs, type Row } from "./briefs.ts";

const header = ["Creator", "Market", "Rate", "KPIs", "Results", "Campaign"];
const person = (index: number) => [`Creator ${index}`, "US", `$${index},000`, "reach 10k", "", "Autumn launch"];
const plansOf = (rows: number) => ({
  plans: [header, ...Array.from({ length: rows }, (_, index) => person(index + 1))],
});

describe("a version that is withdrawn", () => {
  test("stays in the log with its reason; the next one counts on, and is compared with the last that holds", () => {
    const { team, readRow, create } = openBriefs({}, plansOf(2));
    create(readRow(2));
    const { mark } = create(readRow(2), { version: 2, draft: { ...draft, goal: "Wrong." } }) as unknown as {
      mark: string;
    };
    const answer = team.does("withdrawBrief", { mark, reason: "wrong dates" }) as {
      withdrawn: string;
      earlier: EarlierBrief[];
    };
    expect(answer.withdrawn).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d: wrong dates$/);
    const again = team.does("withdrawBrief", { mark, reason: "another reason" }) as { withdrawn: string };
    expect(again.withdrawn).toBe(answer.withdrawn);
    const { earlier, damaged } = readRow(2);
    expect(damaged).toEqual([]);
    expect(earlier.map(({ version, withdrawn, json }) => [version, withdrawn, json !== undefined])).toEqual([
      [1, undefined, true],
      [2, answer.withdrawn, false],
    ]);
    expect(answer.earlier).toEqual(earlier);
    expect(create(readRow(2), { version: 3 }).version).toBe(3);
    const [headings = [], , second = []] = team.read("Briefs");
    expect(second[headings.indexOf("Withdrawn")]).toBe(answer.withdrawn);
    expect(headings[headings.length - 1] || headings[headings.indexOf("Withdrawn") + 1]).toMatch(/^Content/);
    expect(team.does("issuedBrief", { mark })).toMatchObject({ withdrawn: answer.withdrawn });
  });

  test("meanwhile is none to compare with: the document is made anew after the one before it", () => {
    const { team, documents, readRow, create } = openBriefs({}, plansOf(1));
    create(readRow(2));
    const { mark } = create(readRow(2), { version: 2, draft: { ...draft, goal: "Wrong." } }) as unknown as {
      mark: string;
    };
    const row = readRow(2);
    const content = { draft, document: briefDocument(row.facts, draft, 3) };
    const { sheet, seen } = row;
    const request = { sheet, row: 2, seen, campaign: "Autumn launch", version: 3, content };
    const { earlier } = team.does("withdrawBrief", { mark, reason: "wrong dates" }) as { earlier: EarlierBrief[] };
    for (const confirm of [{}, { confirm: true }])
      expect(team.does("createBrief", { ...request, since: 2, ...confirm })).toEqual({ earlier });
    expect(documents).toHaveLength(2);
    expect(team.does("createBrief", { ...request, since: 1 })).toMatchObject({ version: 3 });
  });

  test("needs a reason and a row of the log", () => {
    const { team, readRow, create } = openBriefs({}, plansOf(1));
    const { mark } = create(readRow(2)) as unknown as { mark: string };
    expect(() => team.does("withdrawBrief", { mark, reason: " " })).toThrow(/^Say in a few words why/);
    expect(() => team.does("withdrawBrief", { mark: "nothing", reason: "x" })).toThrow(
      /is not in the Briefs tab any more/,
    );
  });
});

describe("a row that moved while its form was open", () => {
  const swapped = () => {
    const briefs = openBriefs({}, plansOf(3));
    const row = briefs.readRow(2);
    for (const [at, cell] of person(2).entries()) briefs.team.type(`${"ABCDEF"[at]}2`, cell);
    for (const [at, cell] of person(1).entries()) briefs.team.type(`${"ABCDEF"[at]}3`, cell);
    const content = { draft, document: briefDocument(row.facts, draft, 1) };
    const { sheet, seen } = row;
    const of = { creator: "Creator 1", market: "US", campaign: "Autumn launch" };
    const request = { sheet, row: 2, seen, of, campaign: "Autumn launch", version: 1, content };
    return { ...briefs, request };
  };

  test("gets its brief all the same", () => {
    const { team, request } = swapped();
    expect(team.does("createBrief", request)).toMatchObject({ version: 1 });
    expect(team.read("Briefs")[1]?.[1]).toBe("Creator 1");
  });

  test("gets none where it says something else by now", () => {
    const { team, documents, request } = swapped();
    team.type("C3", "$7");
    expect(() => team.does("createBrief", request)).toThrow(/is not what this preview was made from/);
    expect(documents).toEqual([]);
  });

  test("of two deals of one creator is told by what it said", () => {
    const deal = (rate: string) => ["Anna", "US", rate, "reach 10k", "", "Autumn launch"];
    const { team, readRow } = openBriefs({}, { plans: [header, deal("$100"), deal("$200")] });
    const { sheet, seen } = readRow(2);
    team.type("C2", "$200");
    team.type("C3", "$100");
    const of = { creator: "Anna", market: "US", campaign: "Autumn launch", seen };
    const again = team.does("briefRow", { sheet, row: 2, campaign: "Autumn launch", of }) as Row;
    expect(again.facts.row).toBe(3);
  });
});

test("after midnight a document of yesterday is not issued", () => {
  const { team, documents, readRow } = openBriefs({ today: "2026-10-06" }, plansOf(1));
  const row = readRow(2);
  const content = { draft, document: briefDocument(row.facts, draft, 1) };
  const { sheet, seen } = row;
  const request = { sheet, row: 2, seen, campaign: "Autumn launch", version: 1, content };
  expect(team.does("createBrief", { ...request, today: "2026-10-05" })).toEqual({ today: "2026-10-06" });
  expect(documents).toEqual([]);
});

test("the list of many rows takes as many service calls for thirty of them as for three, those hidden aside", () => {
  const callsFor = (count: number) => {
    const { team, readRow, create } = openBriefs({}, plansOf(40));
    create(readRow(2));
    const { sheet } = readRow(2);
    const rows = Array.from({ length: count }, (_, index) => index + 2);
    const { calls, ...result } = team.run("briefBatch", [JSON.stringify({ sheet, rows })]);
    const answer = JSON.parse(String("value" in result && result.value)) as BatchAnswer;
    expect(answer.rows.map((one) => "facts" in one && one.facts.creator)).toEqual(
      rows.map((row) => `Creator ${row - 1}`),
    );
    return calls - 2 * count;
  };
  expect(callsFor(30)).toBe(callsFor(3));
});

test("of many campaigns only the row's own travels with its texts, and a save answers no more", () => {
  const { team, readRow } = openBriefs({}, plansOf(1));
  const columns = campaignColumns("en");
  const save = (campaign: string, edited: string[] = []) =>
    team.does("saveBriefDraft", {
      campaign,
      market: "US",
      creator: "Creator 1",
      parts: { campaign: { campaign, goal: `Goal of ${campaign}` }, market: {}, creator: {} },
      columns,
      edited,
    }) as Row;
  for (let index = 1; index <= 30; index++) save(`Campaign ${index}`);
  save("Autumn launch");
  const answers = [readRow(2).campaigns, save("Autumn launch", ["goal"]).campaigns];
  for (const rows of answers) {
    expect(rows).toHaveLength(33);
    expect(rows.slice(2).filter((cells) => cells.join("").includes("Goal of"))).toHaveLength(1);
    expect(JSON.stringify(rows.slice(2, -1)).length).toBeLessThan(700);
  }
});
