// @vitest-environment jsdom
/** Briefs of many rows: a list first, then one after the other; what goes wrong with one stops none. */
import { render } from "preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { BatchAnswer, BriefRowAnswer, EarlierBrief } from "../../src/domain/brief/answers.ts";
import { briefContent } from "../../src/domain/brief/brief.ts";
import { briefWords } from "../../src/domain/brief/words/index.ts";
import "../../src/sidebar/main.tsx";
import { exampleDraft, exampleFacts } from "../domain/brief/example.ts";
import { all, button, type Call, find, openDoors, openView, shown, until } from "./doors.ts";

const { start: _, ...draft } = exampleDraft;

const candidate = (row: number, changes: object = {}, facts: object = {}): BatchAnswer["rows"][number] => {
  const { words, ...others } = exampleFacts("RU", { row, creator: `Creator ${row}`, ...facts });
  return { row, facts: others, tag: words.tag, seen: `mark ${row}`, draft, twins: [], earlier: [], ...changes };
};
const logged = (version: number, facts: object): EarlierBrief => ({
  mark: `mark of ${version}`,
  campaign: "Autumn launch",
  version,
  issued: "2026-10-05 12:30",
  link: `https://docs.example.com/${version}`,
  json: JSON.stringify(briefContent(exampleFacts("RU", facts), draft, version)),
});

async function openList(rows: BatchAnswer["rows"], answers: Record<string, unknown> = {}): Promise<readonly Call[]> {
  const selected = rows.map(({ row }) => row);
  const first: BriefRowAnswer = {
    sheet: 1,
    seen: "mark",
    facts: exampleFacts("RU"),
    words: briefWords("en"),
    draft,
    earlier: [],
    damaged: [],
    campaigns: [],
    twins: [],
    selected,
  };
  const words = { ru: briefWords("ru") };
  const { calls } = openDoors({
    briefRow: first,
    briefBatch: { sheet: 1, rows, words, own: briefWords("en"), campaigns: [] } satisfies BatchAnswer,
    ...answers,
  });
  openView("brief", "en");
  await until(() => button(`Brief all ${rows.length} selected rows`).click());
  await until(() => find(".batch"));
  return calls;
}

const FOREIGN =
  "Most of the texts seem to be in another language than this brief. Type them in its language, or add lines that begin with “ru:”.";
/** The texts of the example are English, its market is Russia. */
const allLines = () => all(".batch li").map(({ textContent }) => textContent?.trim() ?? "");
const lines = () => allLines().map((line) => line.replace(` ${FOREIGN}`, "").replace(FOREIGN, ""));
const ticks = () => all<HTMLInputElement>(".batch input").map(({ checked, disabled }) => (disabled ? "-" : checked));

beforeEach(() => {
  document.body.innerHTML = '<div id="app"></div>';
});
afterEach(() => {
  render(null, find("#app"));
  vi.unstubAllGlobals();
});

test("the list says of each row what would be issued, ticks what is ready and leaves the rest to its author", async () => {
  const calls = await openList([
    candidate(2),
    { row: 3, passedOver: "none" },
    candidate(4, { earlier: [logged(1, { row: 4, creator: "Creator 4" })] }),
    candidate(5, { draft: Object.fromEntries(Object.entries(draft).filter(([key]) => key !== "campaign")) }),
    { row: 6, passedOver: "hidden" },
    { row: 7, problem: "Row 7: the market “Mars” is not in the Config tab." },
    candidate(8, { twins: [2] }),
    candidate(9, { draft: { campaign: "Never filled in" } }),
    candidate(10, { draft: { ...draft, platform: "Instagram" } }),
    candidate(11, {}, { postedOn: "2026-10-01" }),
    candidate(12, { draft: { campaign: "Autumn launch", goal: "Try it", platform: "VK" } }),
  ]);
  expect(lines()).toEqual([
    "Creator 2 · Autumn launchRow 2 · Russian · nothing open",
    "Creator 4 · Autumn launchRow 4 · Russian · nothing openNothing has changed since version 1.",
    "Creator 5Row 5 · Russian · 1 openName the campaign: versions are counted by creator and campaign.",
    "Row 7Row 7: the market “Mars” is not in the Config tab.",
    "Creator 9 · Never filled inRow 9 · Russian · 20 openThe campaign “Never filled in” has no texts yet: fill them in once.",
    "Creator 10 · Autumn launchRow 10 · Russian · nothing openAds on Instagram are banned in this market (Russia).",
    "Creator 11 · Autumn launchRow 11 · Russian · nothing openThe row says that the post went live on 1 Oct 2026: there is nothing left to brief. Issue a brief only if work is still to come.",
    expect.stringMatching(/^Creator 12 · Autumn launchRow 12 · Russian · \d+ openTo be agreed in the document: \d+\./),
    "Row 3: passed over: no partnership",
    "Row 6: passed over: hidden",
    "Row 8: passed over: the same creator, market and campaign as row 2",
  ]);
  expect(allLines()[0]).toContain(FOREIGN); // told before it is issued
  expect(ticks()).toEqual([true, false, "-", "-", "-", false, false, false]);
  expect(shown()).toContain("Ticked: 1 of 8");
  expect(calls.map(([door]) => door)).toEqual(["briefRow", "briefBatch"]);
});

test("the ticked rows are issued one after the other; one that fails is told and stops none", async () => {
  const created = [
    { version: 1, link: "https://docs.example.com/2", issued: "", mark: "m2" },
    new Error("Drive did not make the document."),
    { campaigns: [] },
    { version: 1, link: "https://docs.example.com/5", issued: "", mark: "m5" },
  ];
  const calls = await openList(
    [2, 3, 4, 5].map((row) => candidate(row)),
    { createBrief: () => created.shift() },
  );
  button("Issue 4 briefs").click();
  await until(() => expect(shown()).toContain("Done: 2 of 4. Not issued: 2."));
  expect(lines()).toEqual([
    "Row 2: Creator 2 · Autumn launch: Version 1 is created and logged in the Briefs tab. Open the document",
    "Row 3: Creator 3 · Autumn launch: Drive did not make the document.",
    expect.stringMatching(/^Row 4: Creator 4 · Autumn launch: not issued: its texts or the day have changed/),
    "Row 5: Creator 5 · Autumn launch: Version 1 is created and logged in the Briefs tab. Open the document",
  ]);
  expect(calls.filter(([door]) => door === "createBrief").map(([, sent]) => sent?.row)).toEqual([2, 3, 4, 5]);
});

test("all of a batch is taken back with one reason", async () => {
  let version = 0;
  const calls = await openList(
    [2, 3].map((row) => candidate(row)),
    {
      createBrief: () => ({ version: 1, link: "#", issued: "", mark: `m${++version}` }),
      withdrawBrief: { withdrawn: "2026-11-28 10:15: wrong dates", earlier: [] },
    },
  );
  button("Issue 2 briefs").click();
  await until(() => find("details.back"));
  find<HTMLTextAreaElement>("#reason").value = "wrong dates";
  find("details.back form").dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }));
  await until(() => expect(shown()).toContain("Withdrawn: 2. The documents are still in Drive."));
  expect(calls.flatMap(([door, sent]) => (door === "withdrawBrief" ? [sent] : []))).toEqual([
    { mark: "m1", reason: "wrong dates" },
    { mark: "m2", reason: "wrong dates" },
  ]);
});

test("a batch can be stopped after the row that is under way", async () => {
  let answer: (issued: object) => void = () => undefined;
  const calls = await openList(
    [2, 3, 4].map((row) => candidate(row)),
    {
      createBrief: () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    },
  );
  button("Issue 3 briefs").click();
  await until(() => expect(calls.filter(([door]) => door === "createBrief")).toHaveLength(1));
  expect(shown()).toContain("Issuing 1 of 3…");
  button("Stop").click();
  answer({ version: 1, link: "https://docs.example.com/1", issued: "2026-10-05 12:30", mark: "" });
  await until(() => button("Back"));
  expect(calls.filter(([door]) => door === "createBrief")).toHaveLength(1);
  expect(shown()).toContain("Done: 1 of 3. Stopped before rows 3, 4.");
});
