/** The agenda of a market's call from the menu. */
import { describe, expect, test } from "vitest";
import { deadAt, deathsIn } from "./deadAt.ts";
import { openDocuments } from "./documents.ts";

type Done = { readonly message: string; readonly link: string; readonly version: number; readonly isNew: boolean };

function prepared(cells?: Record<string, string[][]>) {
  const { team, documents } = openDocuments(cells);
  return { team, documents, make: (answers: object) => team.does("cohort", answers) as Done };
}

describe("Cohort agenda…", () => {
  test("makes a document in the market's language, and notes its link", () => {
    const { team, documents, make } = prepared();
    const done = make({ market: "RU", month: "2026-10" });
    expect(done).toMatchObject({ link: "https://docs.example.com/1", version: 1, isNew: true });
    expect(done.message).toMatch(/Read what creators said before you share it\./);
    expect(documents[0]?.name).toBe("Общий созвон с блогерами: Россия, октябрь 2026 · 1");
    expect(documents[0]?.content).not.toMatch(/[₽$]|undefined/);
    expect(team.read("SOP")[1]?.slice(1, 8)).toEqual([
      "call of the market’s creators",
      "Russia",
      "October 2026",
      "Russian",
      1,
      "someone@example.com",
      "https://docs.example.com/1",
    ]);
  });

  test("made again it is the same one; another month and another language are others", () => {
    const { documents, make } = prepared();
    make({ market: "RU", month: "2026-10" });
    expect(make({ market: "Россия", month: "2026-10" })).toMatchObject({ isNew: false, version: 1 });
    expect(make({ market: "RU", month: "2026-10", language: "en" })).toMatchObject({ isNew: true, version: 1 });
    expect(make({ market: "RU", month: "2026-09" })).toMatchObject({ isNew: true, version: 1 });
    expect(documents).toHaveLength(3);
  });

  test("its rows are no versions of the process document", () => {
    const { team, make } = prepared();
    make({ market: "RU", month: "2026-10" });
    expect(team.does("sop", { for: "creators" })).toMatchObject({ version: 1 });
  });

  test("offers markets with their language, and the month that is over", () => {
    const { team } = prepared();
    expect(team.does("cohortChoices")).toMatchObject({
      markets: [
        { code: "US", name: "United States", language: "en" },
        { code: "RU", name: "Russia", language: "ru" },
      ],
      months: expect.arrayContaining(["2026-10"]),
    });
    team.does("cohort");
    expect(team.events.some((event) => event.kind === "dialog" && event.title === "Cohort agenda")).toBe(true);
  });

  test.each([
    [{ market: "FR", month: "2026-10" }, /^Config has no market “FR”/],
    [{ market: "RU", month: "October" }, /^Choose a market and a month/],
    [{}, /^Choose a market and a month/],
  ])("%j is answered by a sentence", (answers, sentence) => {
    expect(() => prepared().make(answers)).toThrow(sentence);
  });

  test("costs the same service calls, whatever the rows", () => {
    const calls = [3, 300].map((count) => {
      const rows = Array.from({ length: count }, (_, i) => [
        `Creator ${i}`,
        "US",
        "$500",
        "",
        "reach 8k; likes 90; posted Oct 3, 2026",
      ]);
      const { team } = prepared({ Team: [["Creator", "Market", "Rate", "KPIs", "Results"], ...rows] });
      return [1, 2].map(() => team.run("cohort", [JSON.stringify({ market: "US", month: "2026-10" })]).calls);
    });
    expect(calls[1]).toEqual(calls[0]);
  });

  test("a run that dies at any service call is made good by the next one: one row", () => {
    const state = prepared().team.exportState();
    const answers = { market: "RU", month: "2026-10" };
    for (const call of deathsIn(state, "cohort", answers)) {
      const { team, died } = deadAt(call, state, "cohort", answers, () => "https://docs.example.com/1");
      expect(team.does("cohort", answers)).toMatchObject({ version: 1, link: "https://docs.example.com/1" });
      expect(team.read("SOP"), `after call ${call}`).toHaveLength(2);
      expect(died).toBe(true);
    }
  });
});
