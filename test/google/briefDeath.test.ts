/** Briefs and what is typed for them are made good after a run that died anywhere. */
import { describe, expect, test } from "vitest";
import type { RuntimeState } from "../../scripts/workbench/runtime/types.ts";
import { briefDocument } from "../../src/domain/brief/brief.ts";
import { campaignColumns } from "../../src/domain/brief/fields.ts";
import { draft, openBriefs } from "./briefs.ts";
import { wholeTab } from "./configTabs.ts";
import { deadAt, deathsIn } from "./deadAt.ts";
import { openTeam } from "./sheet.ts";

const columns = campaignColumns("en");
const campaign = { campaign: "Autumn launch", goal: "Try it", why: "Nobody knows it." };
const toKeep = {
  campaign: "Autumn launch",
  market: "US",
  creator: "Hannah Brooks",
  parts: { campaign, market: {}, creator: { promoCode: "HANNAH10" } },
  columns,
  edited: ["campaign", "goal", "why", "promoCode"],
};

/** A sheet without our tabs, and one in which a campaign and a brief are there already. */
function stateOf(hasBrief: boolean): RuntimeState {
  const { team, readRow, create } = openBriefs();
  if (hasBrief) {
    team.does("saveBriefDraft", {
      ...toKeep,
      campaign: "Spring",
      parts: { ...toKeep.parts, campaign: { ...campaign, campaign: "Spring" } },
    });
    create(readRow(3), { draft: { ...draft, campaign: "Spring" } });
  }
  return team.exportState();
}

describe.each([
  ["the first one", false],
  ["a further one", true],
])("%s", (_, hasBrief) => {
  const state = stateOf(hasBrief);

  test("a save that dies at any service call is made good by the next one", () => {
    const untouched = openTeam({ state: structuredClone(state) });
    untouched.does("saveBriefDraft", toKeep);
    const end = wholeTab(untouched, "Campaigns");
    for (const call of deathsIn(state, "saveBriefDraft", toKeep)) {
      const { team, died } = deadAt(call, state, "saveBriefDraft", toKeep);
      team.does("saveBriefDraft", toKeep);
      expect(wholeTab(team, "Campaigns"), `after call ${call}`).toEqual(end);
      expect(team.tabs()).toHaveLength(untouched.tabs().length);
      expect(died).toBe(true);
    }
  });

  test("a brief whose making dies at any service call is one document and one row after the next attempt", () => {
    const first = openTeam({ state: structuredClone(state) });
    const { sheet } = JSON.parse(String((first.run("briefRow", []) as { value?: unknown }).value ?? "{}")) as {
      sheet: number;
    };
    const row = first.does("briefRow", { sheet, row: 2 }) as {
      seen: string;
      facts: Parameters<typeof briefDocument>[0];
    };
    const content = { draft, document: briefDocument(row.facts, draft, 1) };
    const request = { sheet, row: 2, seen: row.seen, campaign: draft.campaign, version: 1, content };
    for (const call of deathsIn(state, "createBrief", request)) {
      const documents: string[] = [];
      const store = () => {
        documents.push("document");
        return `https://docs.example.com/${documents.length}`;
      };
      const { team, died } = deadAt(call, state, "createBrief", request, store);
      const again = team.does("createBrief", request) as {
        version?: number;
        link?: string;
        left?: string;
        earlier?: object[];
      };
      const logged = team
        .read("Briefs")
        .slice(1)
        .filter((cells) => cells[1] === "Hannah Brooks");
      expect(logged, `after call ${call}`).toHaveLength(1);
      expect(team.tabs().filter(({ name }) => name.startsWith("Briefs"))).toHaveLength(1);
      if (again.earlier) expect(again.earlier).toHaveLength(1);
      else expect(again.link).toBe(logged[0]?.[7]);
      // the one call between a document and its note cannot be covered: then it is told that one may be left
      if (documents.length > 1) expect(again.left).toBe("");
      expect(documents.length).toBeLessThanOrEqual(2);
      expect(died).toBe(true);
    }
  });
});
