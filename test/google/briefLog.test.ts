/** The Briefs tab on a sheet: any version as it went out, whatever people do to the tab. */
import { describe, expect, test } from "vitest";
import type { IssuedVersion } from "../../src/domain/brief/answers.ts";
import { draft, openBriefs } from "./briefs.ts";
import type { Team } from "./sheet.ts";

describe("the log", () => {
  const open = (team: Team, mark: string | undefined) => team.does("issuedBrief", { mark }) as IssuedVersion;
  const twoVersions = () => {
    const briefs = openBriefs();
    const row = briefs.readRow(2);
    briefs.create(row);
    briefs.create(row, { version: 2, draft: { ...draft, goal: "Another goal." } });
    return { ...briefs, marks: briefs.readRow(2).earlier.map(({ mark }) => mark) };
  };

  test("shows any version as it went out, who issued it and when", () => {
    const { team, marks } = twoVersions();
    const first = open(team, marks[0]);
    expect(first).toMatchObject({ creator: "Hannah Brooks", campaign: "Autumn launch", version: 1 });
    expect(first.issued).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d$/);
    expect(JSON.stringify(first.document)).toContain(draft.goal);
    expect(JSON.stringify(first.document)).not.toContain("Another goal.");
    expect(JSON.stringify(open(team, marks[1]).document)).toContain("Another goal.");
  });

  test("shows the version of the row under the cursor in its tab", () => {
    const { readRow } = twoVersions();
    expect(readRow(3, "Briefs")).toMatchObject({ issued: { version: 2, creator: "Hannah Brooks" } });
    expect(readRow(1, "Briefs").problem).toMatch(/^Row 1 of the Briefs tab is no issued brief/);
    expect(readRow(40, "Briefs").problem).toMatch(/^Row 40 of the Briefs tab is no issued brief/);
  });

  test("finds a version whose row people moved", () => {
    const { team, marks } = twoVersions();
    const [, first = [], second = []] = team.read("Briefs");
    for (const [index, cell] of first.entries()) {
      const column = String.fromCharCode(65 + index);
      team.type(`Briefs!${column}2`, String(second[index]));
      team.type(`Briefs!${column}3`, String(cell));
    }
    expect(open(team, marks[0]).version).toBe(1);
  });

  test("says what happened to a version that was changed or is gone", () => {
    const { team, readRow, marks } = twoVersions();
    team.type("Briefs!B2", "Somebody");
    expect(() => open(team, marks[0])).toThrow(/^Row 2 of the Briefs tab was changed by hand/);
    expect(readRow(2, "Briefs").problem).toMatch(/^Row 2 of the Briefs tab was changed by hand/);
    team.type("Briefs!I3", "");
    expect(() => open(team, marks[1])).toThrow(/^This version is not in the Briefs tab any more/);
    expect(() => open(team, undefined)).toThrow(/^The brief could not be read/);
  });
});
