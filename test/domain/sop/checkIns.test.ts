/** Check-ins: whose is due, and what one reads before the call. */
import { describe, expect, test } from "vitest";
import type { Cell } from "../../../src/domain/cell.ts";
import { documentMarkdown } from "../../../src/domain/markdown.ts";
import type { Creator } from "../../../src/domain/people/creator.ts";
import { checkInSheet, questionsFor } from "../../../src/domain/sop/checkInSheet.ts";
import { checkInsDue } from "../../../src/domain/sop/checkIns.ts";
import { withHeldCheckIns } from "../../../src/domain/sop/heldCheckIns.ts";
import { config, partnerships } from "../rollup/example.ts";
import { creator, line } from "./example.ts";

const today = "2026-11-20";
const live = (posted: string): Cell[] => ["Mara", "US", "$500", "", `reach 5k; posted ${posted}`];
const planned: Cell[] = ["Mara", "US", "$500", "", "", new Date("2026-12-05T12:00:00Z")];

describe("a check-in", () => {
  const due = (one: Partial<Creator>, rows: readonly Cell[][] = [planned]) =>
    checkInsDue([creator("Mara", one)], partnerships(rows), config, today).map(({ due: day, overdueBy }) => [
      day,
      overdueBy,
    ]);

  test.each([
    ["its day has come", { lastCheckIn: "2026-10-21", nextCheckIn: "2026-11-20" }, [["2026-11-20", 0]]],
    ["its day has passed", { lastCheckIn: "2026-10-10", nextCheckIn: "2026-11-09" }, [["2026-11-09", 11]]],
    ["its day is to come", { lastCheckIn: "2026-10-22", nextCheckIn: "2026-11-21" }, []],
    ["there was none yet", {}, [[undefined, 0]]],
    ["only the last one is known, 31 days ago", { lastCheckIn: "2026-10-20" }, [["2026-11-19", 1]]],
    ["only the last one is known, 29 days ago", { lastCheckIn: "2026-10-22" }, []],
  ] as const)("where %s", (_, one, expected) => {
    expect(due(one)).toEqual(expected);
  });

  test.each([
    ["31 days after the post", live("Oct 20, 2026"), 1],
    ["32 days after the post", live("Oct 19, 2026"), 0],
    ["while the post is to come", planned, 1],
  ] as const)("is asked for %s: %#", (_, row, times) => {
    expect(due({}, [[...row]])).toHaveLength(times);
  });

  test("is one a person, under whichever name the rows have them, the longest overdue first", () => {
    const creators = [
      creator("Ella", { row: 3, lastCheckIn: "2026-09-01", nextCheckIn: "2026-10-01" }),
      creator("Mara", { alsoKnownAs: ["@mara.k"], lastCheckIn: "2026-10-10", nextCheckIn: "2026-11-09" }),
    ];
    const rows = [planned, ["@mara.k", ...planned.slice(1)], ["Ella", ...planned.slice(1)]];
    const found = checkInsDue(creators, partnerships(rows), config, today);
    expect(found.map(({ creator: { name }, partnerships: own }) => [name, own.length])).toEqual([
      ["Ella", 1],
      ["Mara", 2],
    ]);
  });

  test("is due to nobody whose partnerships are over, and to nobody who has none", () => {
    expect(checkInsDue([creator("Nobody")], partnerships([planned]), config, today)).toEqual([]);
  });
});

describe("a talk that is written down in Activity", () => {
  const after = (one: Partial<Creator>, ...days: readonly string[]) => {
    const talks = days.map((on) => line(on, "@mara.k", "checkIn", undefined, { market: "US" }));
    const mara = creator("Mara", { alsoKnownAs: ["@mara.k"], ...one });
    const [held] = withHeldCheckIns([mara, creator("Ella")], talks, config, today);
    return [held?.lastCheckIn, held?.nextCheckIn];
  };

  test.each<[string, Partial<Creator>, string[], (string | undefined)[]]>([
    ["is the last one", {}, ["2026-11-18"], ["2026-11-18", "2026-12-18"]],
    [
      "counts where it is later than Creators has it",
      { lastCheckIn: "2026-10-01", nextCheckIn: "2026-10-31" },
      ["2026-11-18"],
      ["2026-11-18", "2026-12-18"],
    ],
    [
      "does not where it is earlier",
      { lastCheckIn: "2026-11-01", nextCheckIn: "2026-12-01" },
      ["2026-10-05"],
      ["2026-11-01", "2026-12-01"],
    ],
    [
      "answers the day that was typed for it",
      { lastCheckIn: "2026-10-01", nextCheckIn: "2026-11-17" },
      ["2026-11-18"],
      ["2026-11-18", "2026-12-18"],
    ],
    [
      "leaves a later day that was typed",
      { lastCheckIn: "2026-10-01", nextCheckIn: "2026-12-24" },
      ["2026-11-18"],
      ["2026-11-18", "2026-12-24"],
    ],
    [
      "for a day to come is the next one",
      { lastCheckIn: "2026-11-01", nextCheckIn: "2026-12-01" },
      ["2026-11-25"],
      ["2026-11-01", "2026-11-25"],
    ],
    ["comes in any order", {}, ["2026-11-25", "2026-11-18", "2026-10-01"], ["2026-11-18", "2026-11-25"]],
  ])("%s", (_, one, days, expected) => {
    expect(after(one, ...days)).toEqual(expected);
  });

  test("is nobody else's", () => {
    const [, ella] = withHeldCheckIns(
      [creator("Mara"), creator("Ella")],
      [line("2026-11-18", "Mara", "checkIn")],
      config,
      today,
    );
    expect(ella).toEqual(creator("Ella"));
  });
});

test.each([
  ["en", "For our next call:\n1. What went well since we last talked?"],
  ["ru", "К нашему созвону:\n1. Что получилось с прошлого разговора?"],
] as const)(
  "the questions can be sent ahead in %s, and say nothing of what is noted about the creator",
  (language, begin) => {
    expect(questionsFor(language)).toMatch(new RegExp(`^${begin.replace(/[?.]/g, "\\$&")}`));
    expect(questionsFor(language).split("\n")).toHaveLength(4);
  },
);

describe("before the call", () => {
  const mara = creator("Mara", {
    alsoKnownAs: ["@mara.k"],
    contact: "mara@x.example",
    lead: "Maya",
    prefers: "voice notes",
    motivatedBy: "early access",
    annoyedBy: "long <forms>",
    briefsThatWork: "one page",
    lastCheckIn: "2026-10-10",
    term: "test",
    notes: "calls on Mondays",
  });
  const activity = [
    line("2026-10-10", "@Mara.K", "checkIn", "wants the product a week earlier"),
    line("2026-10-12", "Mara", "note", "=1+1 🎉"),
    line("2026-10-13", "Ella", "checkIn", "somebody else's words"),
    line("2026-10-14", "Mara", "draft"),
  ];
  const text = (language: "en" | "ru") =>
    documentMarkdown(checkInSheet(mara, partnerships([planned, live("Oct 20, 2026")]), language, { today, activity }));

  test.each(["en", "ru"] as const)("one reads who, how to talk, what is open, what was said: %s", async (language) => {
    await expect(text(language)).toMatchFileSnapshot(`golden/checkIn.${language}.md`);
    expect(text(language)).not.toMatch(/somebody else/);
  });

  test("what nobody noted is said, and nothing is blank", () => {
    const bare = documentMarkdown(checkInSheet(creator("Ella"), [], "en"));
    expect(bare).toMatch(/the first call/);
    expect(bare).toMatch(/Nothing is noted in Creators yet/);
    expect(bare).toMatch(/No partnership is on its way\./);
    expect(bare).not.toMatch(/undefined|: *$/m);
  });
});
