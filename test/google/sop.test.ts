/** The process document from the menu: made, versioned, linked from every brief; nothing of the team's is touched. */
import { describe, expect, test } from "vitest";
import type { Hooks, RuntimeState } from "../../scripts/workbench/runtime/types.ts";
import { openBriefs } from "./briefs.ts";
import { deathsIn } from "./deadAt.ts";
import { openDocuments } from "./documents.ts";
import { openSetUp, openTeam, sample, type Team } from "./sheet.ts";

type Done = { readonly message: string; readonly link: string; readonly version: number; readonly isNew: boolean };
type Preview = { readonly page: string; readonly open: number; readonly same?: string; readonly canLink: boolean };

function prepared(cells?: Record<string, string[][]>, hooks: Hooks = {}) {
  const { team, documents } = openDocuments(cells, hooks);
  return { team, documents, make: (answers: object) => team.does("sop", answers) as Done };
}
const places = (team: Team, key: string) => {
  const rows = team.read("Config");
  const row = rows.findIndex(([one]) => one === key);
  const column = (rows[0] ?? []).indexOf("*");
  return { value: rows[row]?.[column], address: `Config!${String.fromCharCode(65 + column)}${row + 1}` };
};
const typeConfig = (team: Team, key: string, text: string) => team.type(places(team, key).address, text);

describe("Process document (SOP)…", () => {
  test("asks in a window, and makes a document and a row of the tab", () => {
    const { team, documents, make } = prepared();
    team.does("sop");
    expect(team.events.some((event) => event.kind === "dialog" && event.title === "Process document")).toBe(true);
    expect(make({ for: "creators" })).toMatchObject({ version: 1, link: "https://docs.example.com/1", isNew: true });
    expect(documents.map(({ name }) => name)).toEqual(["Our partnership process, and how it varies by market · 1"]);
    expect(documents[0]?.content).toMatch(/<h2[^>]*>What you may expect from us/);
    const [header, row] = team.read("SOP");
    expect(header?.slice(0, 8)).toEqual([
      "Issued",
      "For whom",
      "Market",
      "Month",
      "Language",
      "Version",
      "Issued by",
      "Document",
    ]);
    expect(row?.slice(1, 6)).toEqual(["creators", "", "", "English", 1]);
    expect(row?.[7]).toBe("https://docs.example.com/1");
    expect(team.toasts().join("\n")).toMatch(/^Made: “Our partnership process/m);
  });

  test("unchanged it says so and makes nothing; changed it begins with what changed", () => {
    const { team, documents, make } = prepared();
    make({ for: "creators" });
    expect(make({ for: "creators" })).toMatchObject({ version: 1, link: "https://docs.example.com/1", isNew: false });
    expect(documents).toHaveLength(1);
    typeConfig(team, "channel", "Telegram");
    const second = make({ for: "creators" });
    expect(second).toMatchObject({ version: 2, isNew: true });
    expect(second.message).toMatch(/version 2 \(2 changes\)/);
    expect(documents[1]?.content).toMatch(/What changed since version 1[\s\S]*not agreed yet → Telegram/);
  });

  test("each reader and each language has versions of its own", () => {
    const { team, make } = prepared();
    expect(make({ for: "team" }).version).toBe(1);
    expect(make({ for: "creators", language: "ru" }).version).toBe(1);
    expect(make({ for: "creators" }).version).toBe(1);
    expect(
      team
        .read("SOP")
        .slice(1)
        .map((row) => [row[1], row[4]]),
    ).toEqual([
      ["the team", "English"],
      ["creators", "Russian"],
      ["creators", "English"],
    ]);
  });

  test("what only the team reads is in its edition alone", () => {
    const { team, documents, make } = prepared();
    typeConfig(team, "criteria", "secret criterion");
    make({ for: "creators" });
    make({ for: "team" });
    expect(documents.map(({ content }) => content.includes("secret criterion"))).toEqual([false, true]);
  });

  test("a sheet in Russian is answered in Russian", () => {
    const team = openSetUp(
      {
        file: sample("partnerstva.csv"),
        locale: "ru_RU",
        hooks: { storeDocument: () => "https://docs.example.com/1" },
      },
      { markets: ["RU"] },
    );
    expect((team.does("sop", { for: "creators" }) as Done).message).toMatch(
      /^Создано: «Как мы работаем с блогерами», версия 1\./,
    );
    expect(team.read("SOP")[1]?.slice(1, 5)).toEqual(["креаторы", "", "", "русский"]);
  });

  test.each([[{}], [{ for: "everybody" }], [{ for: "team", language: "de" }]])(
    "%j is answered by a sentence",
    (answers) => {
      expect(() => prepared().make(answers)).toThrow(/^Say for whom it is/);
    },
  );
});

describe("the address for briefs", () => {
  test("goes into Config where nothing stands, and follows the next version", () => {
    const { team, make } = prepared();
    expect(make({ for: "creators" }).message).toMatch(/To have every brief link to it/);
    expect(places(team, "sopLink").value).toBe("");
    expect(make({ for: "creators", link: true }).message).toMatch(/Every brief links to it from now on\./);
    expect(places(team, "sopLink").value).toBe("https://docs.example.com/1");
    typeConfig(team, "channel", "mail");
    make({ for: "creators", link: true });
    expect(places(team, "sopLink").value).toBe("https://docs.example.com/2");
  });

  test("leaves an address of the team's own", () => {
    const { team, make } = prepared();
    typeConfig(team, "sopLink", "https://wiki.example.com/sop");
    expect(make({ for: "creators", link: true }).message).toMatch(/another address, which stays/);
    expect(places(team, "sopLink").value).toBe("https://wiki.example.com/sop");
    expect((team.does("sopPreview", { for: "creators" }) as Preview).canLink).toBe(false);
  });

  test("is never that of the team's edition", () => {
    const { team, make } = prepared();
    make({ for: "team", link: true });
    expect(places(team, "sopLink").value).toBe("");
  });

  test("stands in every brief", () => {
    const { team, documents, readRow, create } = openBriefs();
    team.does("sop", { for: "creators", link: true });
    create(readRow(2));
    expect(documents[1]?.content).toMatch(/Our whole process: https:\/\/docs\.example\.com\/1/);
  });
});

describe("the window", () => {
  test("shows what would be issued, how many points are open and what is there already", () => {
    const { team, make } = prepared();
    const first = team.does("sopPreview", { for: "creators" }) as Preview;
    expect(first.page).toMatch(/What you may expect from us/);
    expect(first).toMatchObject({ open: expect.any(Number), canLink: true });
    expect(first.same).toBeUndefined();
    make({ for: "creators", link: true });
    expect(team.does("sopPreview", { for: "creators" })).toMatchObject({
      same: expect.stringMatching(/^Nothing has changed since version 1/),
      canLink: false,
    });
  });
});

describe("the tab", () => {
  const partnerships = [
    ["Creator", "Market", "Rate", "KPIs", "Results"],
    ["A", "US", "$500", "", "reach 5k; engagements 300; posted Oct 3, 2026"],
  ];

  test("“SOP” of the team's own stays as it is", () => {
    const own = [["Our SOP", "call first"]];
    const { team, make } = prepared({ Team: partnerships, SOP: own });
    make({ for: "team" });
    expect(team.read("SOP")).toEqual(own);
    expect(team.read("SOP (Crossmarket)")[1]?.[1]).toBe("the team");
  });

  test("is known by its headings where its mark is lost, and read as no table of partnerships", () => {
    const { team, make } = prepared({ Team: partnerships });
    make({ for: "team" });
    const state = team.exportState();
    (state.side as unknown as { metadata: unknown[] }).metadata = [];
    const copy = openTeam({ state });
    expect(copy.does("sop", { for: "team" })).toMatchObject({ version: 1, isNew: false });
    copy.does("check");
    expect(copy.read("Check!A1")[0]?.[0]).toMatch(/1 partnership/);
  });

  test("without a heading versions cannot be counted, and nothing is made", () => {
    const { team, documents, make } = prepared();
    make({ for: "team" });
    team.type("SOP!F1", "No.");
    expect(() => make({ for: "team" })).toThrow(/^The tab “SOP” has lost one of its headings/);
    expect(documents).toHaveLength(1);
  });

  test("a version whose content was changed is not compared with, and the next one has the next number", () => {
    const { team, make } = prepared();
    make({ for: "team" });
    team.type("SOP!J2", "oops");
    expect(make({ for: "team" })).toMatchObject({ version: 2, isNew: true });
  });
});

test("costs the same service calls, whatever the rows and the versions", () => {
  const calls = [3, 300].map((count) => {
    const rows = Array.from({ length: count }, (_, i) => [
      `Creator ${i}`,
      i % 2 ? "US" : "RU",
      "$500",
      "",
      "reach 8k; posted Oct 3, 2026",
    ]);
    const { team } = prepared({ Team: [["Creator", "Market", "Rate", "KPIs", "Results"], ...rows] });
    return ["one", "two", "three"].map((channel) => {
      typeConfig(team, "channel", channel);
      return team.run("sop", [JSON.stringify({ for: "creators" })]).calls;
    });
  });
  expect(calls[1]).toEqual(calls[0]);
  expect(calls[0]?.[2]).toBe(calls[0]?.[1]);
});

describe("a run that dies at any service call", () => {
  const fresh = (): RuntimeState => prepared().team.exportState();
  const again = (): RuntimeState => {
    const { team, make } = prepared();
    make({ for: "creators", link: true });
    typeConfig(team, "channel", "mail");
    return team.exportState();
  };

  test.each([
    ["the first version", fresh(), 1],
    ["the next version", again(), 2],
  ])(
    "of %s is made good by the next one: one row, one document, one address",
    (_, state, version) => {
      const answers = JSON.stringify({ for: "creators", link: true });
      for (const call of deathsIn(state, "sop", { for: "creators", link: true })) {
        let mortal = true;
        let died = false;
        let dropped = "";
        const documents: string[] = [];
        const team = openTeam({
          state: structuredClone(state),
          hooks: {
            storeDocument: ({ name }) => {
              documents.push(name);
              return `https://docs.example.com/new${documents.length}`;
            },
            call: (method, number) => {
              if (!mortal || number < call) return;
              dropped ||= method;
              died = true;
              throw new Error("Exceeded maximum execution time");
            },
          },
        });
        team.run("sop", [answers]);
        mortal = false;
        const done = team.does("sop", JSON.parse(answers)) as Done;
        const rows = team.read("SOP").slice(1);
        expect(
          rows.map((row) => row[5]),
          `after call ${call} (${dropped})`,
        ).toEqual(version === 1 ? [1] : [1, 2]);
        expect(done).toMatchObject({ version, link: rows[version - 1]?.[7] });
        expect(places(team, "sopLink").value).toBe(done.link);
        // between Drive and the note about its document nothing can be known of it
        expect(documents.length).toBeLessThanOrEqual(/setProperty/i.test(dropped) ? 2 : 1);
        expect(team.tabs().filter(({ name }) => name.startsWith("SOP"))).toHaveLength(1);
        expect(died).toBe(true);
      }
    },
    240_000,
  );
});
