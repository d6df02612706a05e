/** The Campaigns tab: written by the window, edited by hand, read again. */
import { expect, test } from "vitest";
import { campaignEdits, campaignIn, campaignNames, campaignTable } from "../../../src/domain/brief/campaigns.ts";
import { campaignColumns } from "../../../src/domain/brief/fields.ts";

const columns = [
  { key: "campaign", label: "Campaign" },
  { key: "goal", label: "Goal" },
  { key: "why", label: "Why" },
];
const rows = [
  ["campaign", "goal", "", "why"],
  ["Campaign", "What we want", "our notes", "Why"],
  ["Autumn", "Try it", "x", ""],
  ["", "", "", ""],
  ["Spring", "Buy it", "", "Because"],
];

test("a campaign is found by its name, whatever the case; labels and people's own columns do not matter", () => {
  expect(campaignNames(rows)).toEqual(["Autumn", "Spring"]);
  expect(campaignIn(rows, " spring ")).toEqual({ campaign: "Spring", goal: "Buy it", why: "Because" });
  expect(campaignIn(rows, "campaign")).toBeUndefined();
  expect(campaignIn([], "Autumn")).toBeUndefined();
});

test("a title above the table moves nothing: the keys are found, and edits go to their rows", () => {
  const table = campaignTable([["Our campaigns 2026"], [], ...rows]);
  expect(table).toEqual({ top: 2, rows });
  const edits = campaignEdits(table ?? { top: 0, rows: [] }, columns, { campaign: "autumn", goal: "Taste it" }, [
    "goal",
  ]);
  expect(edits).toEqual([{ row: 5, column: 2, text: "Taste it" }]);
});

test.each([
  ["a tab that lost its keys", rows.slice(1)],
  [
    "a team's own list of campaigns",
    [
      ["Campaign", "Budget", "Owner"],
      ["Spring", "5000", "Olga"],
    ],
  ],
  [
    "a team's own list in small letters",
    [
      ["campaign", "budget", "owner"],
      ["Spring", "5000", "Olga"],
    ],
  ],
])("%s is no table of ours", (_, cells) => {
  expect(campaignTable(cells)).toBeUndefined();
});

test("an empty tab gets its keys, its labels and the campaign", () => {
  const edits = campaignEdits({ top: 0, rows: [] }, columns, { campaign: "Autumn", goal: "Try it" }, ["goal"]);
  expect(edits.map(({ row, column, text }) => `${row}.${column} ${text}`)).toEqual([
    "1.1 campaign",
    "2.1 Campaign",
    "1.2 goal",
    "2.2 Goal",
    "1.3 why",
    "2.3 Why",
    "3.1 Autumn",
    "3.2 Try it",
    "3.3 ",
  ]);
});

test("of a campaign that is there, only what was typed in this window is written", () => {
  const values = { campaign: "autumn", goal: "Taste it", why: "stale" };
  expect(campaignEdits({ top: 0, rows }, columns, values, ["goal", "promoCode"])).toEqual([
    { row: 3, column: 2, text: "Taste it" },
  ]);
});

test("a column that somebody deleted comes back to the right, a new campaign below", () => {
  const without = rows.map((row) => row.slice(0, 3));
  const edits = campaignEdits({ top: 0, rows: without }, columns, { campaign: "Winter", goal: "G", why: "W" }, []);
  expect(edits.map(({ row, column, text }) => `${row}.${column} ${text}`)).toEqual([
    "1.4 why",
    "2.4 Why",
    "6.1 Winter",
    "6.2 G",
    "6.4 W",
  ]);
});

test("a date that Sheets made of a text is a day again", () => {
  const cells = [...rows, [new Date("2026-10-05T00:00:00Z"), "Goal"]];
  expect(campaignIn(campaignTable(cells)?.rows ?? [], "2026-10-05")).toMatchObject({ goal: "Goal" });
});

test("the columns are the universal fields, in the reader's language", () => {
  const keys = campaignColumns("ru").map(({ key }) => key);
  expect(keys).toEqual(
    expect.arrayContaining(["goal", "why", "audience", "pillars", "keyMessages", "mustHaves", "free"]),
  );
  expect(keys).toEqual(expect.arrayContaining(["decides", "contact", "channel", "launchWeek"]));
  expect(keys).not.toContain("amount");
  expect(campaignColumns("ru")[0]).toEqual({ key: "campaign", label: "Кампания" });
});

test("a column of the team's own that runs down the whole tab does not push a new campaign down", () => {
  const boxes = Array.from({ length: 50 }, () => ["", "", "FALSE", ""]);
  const edits = campaignEdits({ top: 0, rows: [...rows, ...boxes] }, columns, { campaign: "Winter" }, []);
  expect(new Set(edits.map(({ row }) => row))).toEqual(new Set([6]));
});

test("of two columns with one key the first counts, where it is read as where it is written", () => {
  const twice = [
    ["campaign", "goal", "goal"],
    ["Campaign", "Goal", "Goal"],
    ["Autumn", "Try it", "old"],
  ];
  expect(campaignIn(twice, "Autumn")?.goal).toBe("Try it");
  expect(campaignEdits({ top: 0, rows: twice }, columns, { campaign: "Autumn", goal: "Buy" }, ["goal"])).toEqual(
    expect.arrayContaining([{ row: 3, column: 2, text: "Buy" }]),
  );
});
