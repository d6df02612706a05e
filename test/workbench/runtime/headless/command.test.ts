import { existsSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { runCommand } from "../../../../scripts/workbench/runtime/headless/command.ts";
import { fixtures } from "../../open.ts";

const folder = mkdtempSync(join(tmpdir(), "workbench-"));
const team = join(folder, "team.csv");
writeFileSync(team, "Creator,Market,Rate,KPIs,Results\nAnna,RU,100,,20\nBen,US,300,,60\n");

const run = async (...words: string[]) => {
  const printed: string[] = [];
  const told: string[] = [];
  const code = await runCommand(words, {
    dist: () => join(fixtures, "addon"),
    print: (line) => printed.push(line),
    tell: (line) => told.push(line),
  });
  return { code, printed, told };
};

describe("steps are taken in their order", () => {
  it("prints what a formula makes of the partnerships tab", async () => {
    expect(await run(team, "--set", "F2==CPE(C2; E2)", "--print", "A2:F2", "--set", "E2=50", "--print", "F2")).toEqual({
      code: 0,
      printed: ['[["Anna","RU",100,"",20,5]]', "[[2]]"],
      told: [],
    });
  });

  it("prints a whole tab, dates as texts", async () => {
    const { printed } = await run(team, "--set", "G1=10/12/2026", "--set", "G2=10/12/2026 14:30", "--print", "team");
    expect(JSON.parse(printed[0] ?? "").map((row: unknown[]) => row[6])).toEqual([
      "2026-10-12",
      "2026-10-12T14:30:00",
      "",
    ]);
  });

  it("hands the answers to a menu action as one JSON text", async () => {
    expect(await run(team, "--menu", "ask", "--with", '{"month":"2026-10"}', "--print", "H2")).toMatchObject({
      code: 0,
      printed: ['[["2026-10"]]'],
    });
  });

  it("prints what the sidebar would be told", async () => {
    expect(await run(team, "--call", "ask", "--with", '{"month":"x"}')).toMatchObject({
      code: 0,
      printed: ['{"month":"x"}'],
    });
  });

  it("prints what every step cost", async () => {
    const { printed } = await run(team, "--menu", "writeSomething", "--stats");
    expect(JSON.parse(printed[0] ?? "")).toEqual({ step: "writeSomething", calls: 1, ms: expect.any(Number) });
  });

  it("lets no answer of an action hide what its step cost", async () => {
    const { printed } = await run(team, "--call", "ask", "--with", '{"month":"x"}', "--stats");
    expect(printed.map((line) => JSON.parse(line))).toEqual([
      { month: "x" },
      { step: "ask", calls: 1, ms: expect.any(Number), month: "x" },
    ]);
  });

  test.each([
    ["no answers", [], "{}"],
    ["the answers given", ["--with", '{"markets":["US"]}'], '{"markets":["US"]}'],
  ])("sets the sheet up with %s, and its outcome stands in the line of what it cost", async (_, answers, given) => {
    const { code, printed } = await run(team, "--setup", ...answers, "--stats");
    expect(code).toBe(0);
    expect(JSON.parse(printed[0] ?? "")).toEqual({
      step: "setUp",
      calls: 0,
      ms: expect.any(Number),
      tabs: [{ name: "team" }],
      given,
    });
  });

  it("tells alerts and toasts beside what is printed", async () => {
    expect(await run(team, "--menu", "tell")).toEqual({ code: 0, printed: [], told: ["Done.", "Toasted."] });
  });

  it("saves a workbook that can be opened again", async () => {
    const out = join(folder, "out", "saved.xlsx");
    expect(await run(team, "--set", "F2==CPE(C2; E2)", "--save", out)).toMatchObject({ code: 0 });
    expect(await run(out, "--print", "F2")).toMatchObject({ code: 0, printed: ["[[5]]"] });
  });
});

describe("a step that fails ends with its sentence and saves nothing", () => {
  test.each([
    ["an error of the add-on", ["--menu", "fail"], "There is no Config tab. Choose “Set up this sheet”."],
    [
      "a question that nobody answers",
      ["--menu", "ask"],
      'The add-on asks "Which month?" and nobody is there. Give the answers by --with.',
    ],
    ["a function that is not there", ["--menu", "nothing"], /^The add-on has no function nothing\. It has .*ask/],
    ["a tab that is not there", ["--print", "None!A1"], 'There is no tab "None". The tabs are "team".'],
    [
      "a cell outside of the tab",
      ["--print", "A1:A2000"],
      /^A1:A2000 is outside of the tab "team", which has 1000 rows/,
    ],
    ["a step that is not there", ["--draw"], /^There is no step --draw\./],
    ["answers that are no JSON", ["--menu", "ask", "--with", "{"], /^--with needs JSON/],
    ["answers to a step that asks nothing", ["--print", "A1", "--with", "{}"], /^--with belongs right behind --setup/],
    ["a cell without what to type", ["--set", "A1"], /^--set needs a cell and what to type/],
    ["a day that is none", ["--today", "2026-02-30"], /^--today needs a day, e\.g\. 2026-11-03\. Found: 2026-02-30/],
    ["another kind of file to save", ["--save", "out.csv"], /^--save writes \.xlsx files/],
  ])("%s", async (_, steps, sentence) => {
    const out = join(folder, "never.xlsx");
    const { code, told } = await run(team, "--save", out, ...steps);
    expect(code).toBe(1);
    expect(told.at(-1)).toEqual(sentence instanceof RegExp ? expect.stringMatching(sentence) : sentence);
    expect(existsSync(out)).toBe(false);
  });
});

test("a file that cannot be read ends with code 2", async () => {
  expect(await run(join(folder, "none.csv"), "--print", "A1")).toMatchObject({ code: 2, printed: [] });
});

test("a file that is no table ends with code 2 and one sentence", async () => {
  const page = join(folder, "page.csv");
  writeFileSync(page, "<!DOCTYPE html><html><body>Sign in</body></html>");
  const { code, printed, told } = await run(page, "--print", "A1");
  expect([code, printed, told.length]).toEqual([2, [], 1]);
  expect(told[0]).toMatch(/page\.csv is a web page, not a table\./);
});

test("a file that cannot be written ends with code 2", async () => {
  expect(await run(team, "--save", join(team, "out.xlsx"))).toMatchObject({ code: 2 });
});
