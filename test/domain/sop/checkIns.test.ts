/** Check-ins: whose is due, and what one reads before the call. */
import { describe, expect, test } from "vitest";
import type { Cell } from "../../../src/domain/cell.ts";
import { documentMarkdown } from "../../../src/domain/markdown.ts";
import type { Creator } from "../../../src/domain/people/creator.ts";
import { checkInSheet } from "../../../src/domain/sop/checkInSheet.ts";
import { checkInsDue } from "../../../src/domain/sop/checkIns.ts";
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
